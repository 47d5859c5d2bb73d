"""Profiles edited field by field, by several people at once, and made for a stranger; nobody's work is lost (CHAT-29)."""

import msgspec
import phonenumbers
from ulid import ULID

from app.domain.customers import Customer
from app.domain.errors import NotFound, Refused
from app.domain.ids import CustomerId, StaffId
from app.domain.people import Actor
from app.features.customers import rules
from app.features.customers.hub.telling import announce
from app.features.customers.wire import AddCustomer, EditCustomer
from app.hub import contact_sales
from app.hub.access import conversation_to_change
from app.hub.database import audit, people
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction

#: Edits in one command.
_MOST_EDITS = 30


def edit(op: EditCustomer, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.nobody, .conflict, .phone, .responsible and what the rules refuse. No event when nothing changes."""
    known = _meant(op, tx, actor)
    if not 0 < len(op.edits) <= _MOST_EDITS:
        raise Refused("bad_request", reason="edits")
    before = customers.one(tx.sql, actor.shop, known, tx.now)
    after = rules.edited(before, op.edits)
    after = msgspec.structs.replace(after, phones=tuple(dict.fromkeys(_e164(phone, after) for phone in after.phones)))
    if after == before:
        return
    _check_responsible(tx, actor, before, after)
    # Whoever shared a contact until now, or does from now on, proposes this profile, or does no longer.
    alike = customers.sharing(tx.sql, actor.shop, before)
    customers.save(tx.sql, actor.shop, msgspec.structs.replace(after, version=before.version + 1))
    fields = ",".join(sorted({one.field for one in op.edits}))
    audit.record(tx, actor.shop, actor, "customer.edit", known, {"fields": fields})
    if (before.phones, before.emails) == (after.phones, after.emails):
        announce(tx, actor.shop, known)
    else:
        announce(tx, actor.shop, known, *alike, *customers.sharing(tx.sql, actor.shop, after))
    if before.phones != after.phones:  # contacts that came in with one of them are this buyer's from now on, or no longer
        contact_sales.phones_changed(tx, actor.shop, [*before.phones, *after.phones])


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


def _meant(op: EditCustomer, tx: Transaction, actor: Actor) -> CustomerId:
    """Whose profile it is about. Raises NotFound, Refused("customers.nobody")."""
    if op.customer is not None:
        return op.customer
    if op.conversation is None:
        raise Refused("bad_request", reason="customer")
    conversation_to_change(tx, actor, op.conversation)
    known = orders.customer_of(tx.sql, actor.shop, op.conversation)
    if known is None:
        raise Refused("customers.nobody")
    return known


def _check_responsible(tx: Transaction, actor: Actor, before: Customer, after: Customer) -> None:
    """Only somebody of the shop who is still there can be made responsible."""
    if after.responsible in ("", before.responsible):
        return
    try:
        member = people.staff_member(tx.sql, actor.shop, StaffId(after.responsible))
    except NotFound as error:
        raise Refused("customers.responsible") from error
    if not member.active:
        raise Refused("customers.responsible")


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
