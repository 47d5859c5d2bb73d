"""Quick replies at the hub: one's own told to oneself alone, the team's to every desk; used, changed and deleted."""

import msgspec
from sqlalchemy import Connection

from app.domain.errors import Forbidden, NotFound, Refused
from app.domain.ids import ShopId, StaffId, shop_stream
from app.domain.people import DESK, Actor, Role
from app.domain.quick_replies import QuickReply
from app.features.quick_replies import rules
from app.features.quick_replies.hub import pictures
from app.features.quick_replies.wire import (
    KIND,
    DeleteQuickReply,
    QuickReplyChanged,
    QuickReplyGone,
    SaveQuickReply,
    UseQuickReply,
)
from app.hub.commands import is_id
from app.hub.database import quick_replies
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Who may change what the whole team has.
KEEPERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds quick replies to the hub."""
    router.command(SaveQuickReply, save, allow=DESK)
    router.command(DeleteQuickReply, drop, allow=DESK)
    router.command(UseQuickReply, use, allow=DESK)
    router.event(QuickReplyChanged, QuickReplyGone)
    router.snapshot(KIND, of_shop, allow=DESK)


def save(op: SaveQuickReply, tx: Transaction, actor: Actor) -> None:
    """Refused: quick_replies.changed, .too_many, .picture, and what `rules.checked` refuses; forbidden for the team's."""
    if not is_id(op.id):
        raise Refused("bad_request", reason="id")
    before = quick_replies.find(tx.sql, actor.shop, op.id)
    owner = StaffId(actor.id) if op.mine else None
    if before is None:
        if quick_replies.is_taken(tx.sql, op.id):
            raise NotFound("quick_reply")  # another shop's
        if op.version:
            raise NotFound("quick_reply")  # deleted meanwhile
        if quick_replies.count(tx.sql, actor.shop) >= rules.REPLIES_LIMIT:
            raise Refused("quick_replies.too_many", limit=rules.REPLIES_LIMIT)
    else:
        _may_change(actor, before)
        if before.version != op.version:
            raise Refused("quick_replies.changed")
    wished = QuickReply(
        id=op.id, title=op.title, text=op.text, group=op.group, shortcut=op.shortcut, owner=owner, language=op.language,
        pictures=op.pictures, used=before.used if before else 0, used_last=before.used_last if before else None,
        changed=tx.now, version=op.version + 1,
    )  # fmt: skip
    after = rules.checked(wished)
    _may_change(actor, after)
    if after.pictures:
        after = msgspec.structs.replace(after, pictures=pictures.of_reply(tx.sql, actor.shop, after))
    quick_replies.put(tx.sql, actor.shop, after)
    if before is not None and before.owner != owner and owner is not None:
        # The team's becomes one's own: the others have it no more.
        tx.emit(QuickReplyGone(ids=(op.id,)), to=shop_stream(actor.shop))
    tell(tx, actor.shop, [after])


def drop(op: DeleteQuickReply, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound for other people's own ones; forbidden for the team's unless one keeps it."""
    before = quick_replies.one(tx.sql, actor.shop, op.id)
    _may_change(actor, before)
    quick_replies.drop(tx.sql, actor.shop, op.id)
    tx.emit(QuickReplyGone(ids=(op.id,)), to=shop_stream(actor.shop), only=before.owner)


def use(op: UseQuickReply, tx: Transaction, actor: Actor) -> None:
    """Counts. Raises NotFound for what this person does not have."""
    before = quick_replies.one(tx.sql, actor.shop, op.id)
    if before.owner not in (None, actor.id):
        raise NotFound("quick_reply")
    after = msgspec.structs.replace(before, used=before.used + 1, used_last=tx.now)
    quick_replies.put(tx.sql, actor.shop, after)
    tell(tx, actor.shop, [after])


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """What this person has."""
    return encode(quick_replies.visible(Sql(connection), actor.shop, actor.id))


def tell(tx: Transaction, shop: ShopId, replies: list[QuickReply]) -> None:
    """To whom each belongs: one event for the team's, one for each owner."""
    for owner in dict.fromkeys(reply.owner for reply in replies):
        of_owner = tuple(reply for reply in replies if reply.owner == owner)
        tx.emit(QuickReplyChanged(replies=of_owner), to=shop_stream(shop), only=owner)


def _may_change(actor: Actor, reply: QuickReply) -> None:
    if reply.owner is not None and reply.owner != actor.id:
        raise NotFound("quick_reply")  # that there is one is nobody else's business
    if reply.owner is None and not KEEPERS & actor.roles:
        raise Forbidden("quick_replies.team")
