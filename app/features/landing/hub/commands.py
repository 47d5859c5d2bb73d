"""What desks do with landings: make, change, approve, give a key, and enter a contact by hand (DATA-1, DATA-2)."""

import hashlib
import secrets
from functools import partial

import msgspec
from aiohttp import web
from sqlalchemy import Connection

from app.domain.contacts import Landing, Way
from app.domain.errors import NotFound, Refused
from app.domain.ids import ConversationId, ShopId, StaffId, shop_stream
from app.domain.people import STAFF, Actor, Role, Shop
from app.features.landing import wire
from app.features.landing.rules import drafts, entries
from app.features.landing.wire import ApproveLanding, ChangeLanding, Draft, EnterContact, LandingsChanged, MakeLanding
from app.hub.buyers import LANGUAGES
from app.hub.database import audit, contacts, conversations, landings, people
from app.hub.database.contacts import NewContact
from app.hub.database.statements import Sql
from app.hub.http import json_response
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.router import Router
from app.hub.shop import products
from app.hub.transaction import Transaction

MARKETERS = frozenset({Role.MARKETER, Role.ADMIN})
#: Who sees the landings of all marketers.
OVERSEERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds landings to the hub."""
    router.command(MakeLanding, make, allow=MARKETERS)
    router.command(ChangeLanding, partial(change, router), allow=MARKETERS)
    router.command(ApproveLanding, partial(approve, router), allow=frozenset({Role.ADMIN}))
    router.command(EnterContact, partial(enter, router), allow=STAFF)
    router.event(LandingsChanged)


def announce(tx: Transaction, shop: ShopId) -> None:
    """Whoever shows landings or contacts reads again."""
    tx.emit(LandingsChanged(), to=shop_stream(shop))


def mine(connection: Connection, actor: Actor, landing: str) -> Landing:
    """A landing that this actor may change. Raises NotFound, for a colleague's as well."""
    found = landings.one(connection, actor.shop, landing)
    if Role.ADMIN not in actor.roles and found.marketer != actor.id:
        raise NotFound("landing")
    return found


def make(op: MakeLanding, tx: Transaction, actor: Actor) -> None:
    """Refused by what the rules refuse, landing.product, landing.recipients."""
    draft = _checked(tx, actor, op.draft)
    if tx.command is None or any(one.id == tx.command for one in landings.some(tx.connection, actor.shop)):
        return  # the same command under another device's name
    new = Landing(
        id=tx.command, marketer=StaffId(actor.id), created=tx.now, changed=tx.now, changed_by=actor.name, version=1,
        **{name: getattr(draft, name) for name in Draft.__struct_fields__},
    )  # fmt: skip
    landings.add(tx.connection, actor.shop, new)
    audit.record(tx, actor.shop, actor, "landing.make", new.id, {"name": new.name})
    announce(tx, actor.shop)


def change(router: Router, op: ChangeLanding, tx: Transaction, actor: Actor) -> None:
    """Refused: landing.conflict, and what a new one is refused for. Nothing happens when nothing changes.

    What nobody could get is shared out as soon as somebody more is ticked.
    """
    before = mine(tx.connection, actor, op.landing)
    after = drafts.merged(before, op.before, _checked(tx, actor, op.after))
    if after != before:
        fields = [name for name in Draft.__struct_fields__ if getattr(after, name) != getattr(before, name)]
        _save(tx, actor, after)
        audit.record(tx, actor.shop, actor, "landing.change", after.id, {"name": after.name, "fields": ", ".join(fields)})
        if after.approved and set(after.recipients) - set(before.recipients):
            _share_out(router, tx, actor, after)


def approve(router: Router, op: ApproveLanding, tx: Transaction, actor: Actor) -> None:
    """What waited is shared out from now on. Nothing happens when it is so already."""
    before = landings.one(tx.connection, actor.shop, op.landing)
    if before.approved == op.approved:
        return
    _save(tx, actor, msgspec.structs.replace(before, approved=op.approved))
    audit.record(tx, actor.shop, actor, "landing.approve", before.id, {"name": before.name, "approved": int(op.approved)})
    if op.approved:
        _share_out(router, tx, actor, before)


def enter(router: Router, op: EnterContact, tx: Transaction, actor: Actor) -> None:
    """Refused: landing.manual, leads.name, leads.phone, leads.message, contacts.task; NotFound for a chat of others."""
    landing = for_hands(tx.connection, actor, op.landing)
    shop = people.shop(tx.sql, actor.shop)
    language = op.language if op.language in LANGUAGES else "en"
    chat = None
    if op.conversation is not None:
        chat = conversations.of_shop(tx.sql, actor.shop, ConversationId(op.conversation)).id
    new = NewContact(
        key=f"by hand:{actor.id}:{tx.command}", name=entries.checked_name(op.name),
        phone=e164(op.phone[:40], shop.currency, language),
        message=entries.checked_message(op.message), task=entries.checked_task(op.task), way=Way.CARER, language=language,
        conversation=chat,
    )  # fmt: skip
    keep(router, tx, shop, landing, new)


def for_hands(connection: Connection, actor: Actor, landing: str) -> Landing:
    """A landing that may be entered into by hand. Raises NotFound, for marketers a colleague's as well; landing.manual."""
    found = landings.one(connection, actor.shop, landing)
    if actor.roles == {Role.MARKETER} and found.marketer != actor.id:
        raise NotFound("landing")
    if not found.manual:
        raise Refused("landing.manual")
    return found


def keep(router: Router, tx: Transaction, shop: Shop, landing: Landing, new: NewContact) -> str:
    """Keeps the contact of any way in, and tells the desks. The contact's id."""
    contact = contacts.add(tx, shop, landing, new, router.contact_hooks)
    announce(tx, shop.id)
    return contact


def hashed(key: str) -> str:
    """What is kept of an API key. A key of 256 random bits needs no slow hash."""
    return hashlib.sha256(key.encode()).hexdigest()


async def new_key(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Makes the landing's API key, or another one in its place; the old one opens nothing any more. Raises NotFound."""
    key = "fdk_" + secrets.token_urlsafe(32)
    await hub.writer.run(lambda tx: _set_key(tx, who.actor, request.match_info["id"], hashed(key)))
    return json_response(wire.NewKey(key=key), status=201)


async def revoke_key(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The key opens nothing any more. Raises NotFound."""
    await hub.writer.run(lambda tx: _set_key(tx, who.actor, request.match_info["id"], ""))
    return json_response(wire.Revoked())


def _set_key(tx: Transaction, actor: Actor, id_: str, value: str) -> None:
    landing = mine(tx.connection, actor, id_)
    landings.set_key(tx.connection, actor.shop, landing.id, value)
    action = "landing.key" if value else "landing.key_revoked"
    audit.record(tx, actor.shop, actor, action, landing.id, {"name": landing.name})
    announce(tx, actor.shop)


def _share_out(router: Router, tx: Transaction, actor: Actor, landing: Landing) -> None:
    """What waits of this landing may go to those who are ticked now."""
    shop = people.shop(tx.sql, actor.shop)
    for hook in router.contact_hooks.approved:
        hook(tx, shop, landing.id)


def _save(tx: Transaction, actor: Actor, landing: Landing) -> None:
    changed = msgspec.structs.replace(landing, changed=tx.now, changed_by=actor.name, version=landing.version + 1)
    landings.save(tx.connection, actor.shop, changed)
    announce(tx, actor.shop)


def _checked(tx: Transaction, actor: Actor, draft: Draft) -> Draft:
    draft = drafts.checked(draft)
    if draft.product and products.find(tx.sql, actor.shop, draft.product) is None:
        raise Refused("landing.product")
    if draft.recipients and not set(draft.recipients) <= {one.id for one in people.staff_of_shop(Sql(tx.connection), actor.shop)}:
        raise Refused("landing.recipients")
    return draft
