"""Profiles at the hub: read masked, revealed with a purpose that is logged, edited field by field; nobody's work is lost."""

import msgspec
import phonenumbers
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.customers import Customer
from app.domain.errors import Refused
from app.domain.ids import ConversationId, CustomerId, ShopId, shop_stream
from app.domain.people import DESK, Actor
from app.features.customers import rules
from app.features.customers.wire import AddCustomer, Contacts, CustomerChanged, CustomerOfChat, EditCustomer, Reveal
from app.hub.access import conversation_to_change
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction

PURPOSES = frozenset({"call", "edit", "delivery"})
#: Edits in one command.
_MOST_EDITS = 30


def register(router: Router) -> None:
    """Adds profiles to the hub."""
    router.command(AddCustomer, add, allow=DESK)
    router.command(EditCustomer, edit, allow=DESK)
    router.event(CustomerChanged)


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", "/v1/conversations/{id}/customer", of_chat, DESK),
        private("POST", "/v1/customers/{id}/reveal", reveal, DESK),
    ]


async def of_chat(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The profile behind a conversation. Raises NotFound."""
    conversation = ConversationId(request.match_info["id"])

    def read(connection: Connection) -> CustomerOfChat:
        sql = Sql(connection)
        known = orders.customer_of(sql, who.actor.shop, conversation)
        found = None if known is None else customers.one(sql, who.actor.shop, known, wall_clock())
        return CustomerOfChat(customer=None if found is None else rules.for_everybody(found))

    return json_response(await hub.reads.run(read))


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The contacts themselves; logged before they are told. Raises NotFound, Refused: customers.purpose."""
    asked = await read_json(request, Reveal)
    id_ = CustomerId(request.match_info["id"])

    def tell(tx: Transaction) -> Contacts:
        found = customers.one(tx.sql, who.actor.shop, id_, tx.now)
        if asked.purpose not in PURPOSES:
            raise Refused("customers.purpose")
        audit.record(tx, who.actor.shop, who.actor, "customer.reveal", found.id, {"purpose": asked.purpose})
        return Contacts(phones=found.phones, emails=found.emails)

    return json_response(await hub.writer.run(tell))


def edit(op: EditCustomer, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.nobody, .conflict, .phone and what the rules refuse. No event when nothing changes."""
    conversation_to_change(tx, actor, op.conversation)
    known = orders.customer_of(tx.sql, actor.shop, op.conversation)
    if known is None:
        raise Refused("customers.nobody")
    if not 0 < len(op.edits) <= _MOST_EDITS:
        raise Refused("bad_request", reason="edits")
    before = customers.one(tx.sql, actor.shop, known, tx.now)
    after = rules.edited(before, op.edits)
    after = msgspec.structs.replace(after, phones=tuple(dict.fromkeys(_e164(phone, after) for phone in after.phones)))
    if after == before:
        return
    customers.save(tx.sql, actor.shop, msgspec.structs.replace(after, version=before.version + 1))
    fields = ",".join(sorted({one.field for one in op.edits}))
    audit.record(tx, actor.shop, actor, "customer.edit", known, {"fields": fields})
    announce(tx, actor.shop, known)


def add(op: AddCustomer, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.known when the buyer has a profile, customers.name, customers.phone."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    if orders.customer_of(tx.sql, actor.shop, op.conversation) is not None:
        raise Refused("customers.known")
    new = Customer(
        id=CustomerId(str(ULID())), name=rules.checked("name", op.name), language=conversation.buyer.language,
        source="website", created=tx.now,
    )  # fmt: skip
    if op.phone.strip():
        new = msgspec.structs.replace(new, phones=(_e164(rules.checked("phones", op.phone), new),))
    customers.add(tx.sql, actor.shop, new)
    customers.link(tx.sql, actor.shop, op.conversation, new.id)
    audit.record(tx, actor.shop, actor, "customer.add", new.id, {})
    announce(tx, actor.shop, new.id)


def announce(tx: Transaction, shop: ShopId, customer: CustomerId) -> None:
    """Tells the desks which show this person."""
    found = tuple(orders.conversations_of(tx.sql, shop, customer))
    tx.emit(CustomerChanged(customer=customer, conversations=found), to=shop_stream(shop))


def _e164(phone: str, customer: Customer) -> str:
    """The number as it is kept; one that is written without its country is taken for one where the customer lives."""
    if phone.startswith("+") and phone[1:].isdecimal() and len(phone) > 8:
        return phone
    region = customer.address.country or {"vi": "VN", "zh-CN": "CN", "zh_CN": "CN", "uk": "UA"}.get(customer.language)
    try:
        number = phonenumbers.parse(phone, region)
    except phonenumbers.NumberParseException as error:
        raise Refused("customers.phone", value=phone[:40]) from error
    if not phonenumbers.is_possible_number(number):
        raise Refused("customers.phone", value=phone[:40])
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
