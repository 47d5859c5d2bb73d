"""The demo shop's requests of each origin in four languages, and parcels whose buyers do not know the tracking number yet."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from ulid import ULID

from app.demo.content import ContentError, DemoContent, OrderState, Words
from app.domain.ids import MINUTE, Instant, ShopId
from app.domain.people import Staff
from app.domain.requests import Origin, Said
from app.features.requests import rules
from app.hub.database import buyer_requests, tracking_tasks
from app.hub.database.buyer_requests import NewRequest
from app.hub.database.tracking_tasks import Parcel
from app.hub.transaction import Transaction

FILE = "requests.json"
#: Parcels that somebody shall tell their buyers of, and minutes since they went.
_PARCELS, _SENT = 2, 45


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the file, in the language of its customer, who is that of `order` where none is named. `by` is the login of who
    answered or closed it, `minutes` how long ago it was asked."""

    origin: Origin
    minutes: int
    text: Words
    customer: str = ""
    order: str = ""
    sku: str = ""
    topic: str = ""
    answer: Words | None = None
    by: str = ""
    read: bool = False
    outcome: str = ""
    gap: bool = False
    deleted: bool = False


def load(folder: Path) -> list[Question]:
    """Raises ContentError."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=list[Question])
    except (OSError, msgspec.MsgspecError) as error:
        raise ContentError(f"{FILE}: {error}") from error


def write(
    tx: Transaction, content: DemoContent, shop: ShopId, staff: Mapping[str, Staff], products: Mapping[str, str], now: Instant
) -> None:
    """The whole file, oldest first, and the parcels. `products`: ids by the keys of the content."""
    for question in sorted(load(content.folder), key=lambda one: -one.minutes):
        tx.now = Instant(now - question.minutes * MINUTE)
        _write(tx, content, shop, staff, products, question, now)
    tx.now = Instant(now - _SENT * MINUTE)
    sent = [one for one in content.orders.values() if one.state is OrderState.TO_RECEIVE and one.tracking]
    for order in sent[:_PARCELS]:
        customer = content.customers[order.customer]
        parcel = Parcel(
            id=_id(tx.now), order=order.number, name=customer.name, phone=customer.phone, created=tx.now,
            language=customer.language.replace("_", "-"), carrier=order.carrier or "", tracking=order.tracking or "",
        )  # fmt: skip
        tracking_tasks.add(tx.connection, shop, parcel)


def _write(
    tx: Transaction, content: DemoContent, shop: ShopId, staff: Mapping[str, Staff], products: Mapping[str, str],
    question: Question, now: Instant,
) -> None:  # fmt: skip
    customer = content.customers[question.customer or content.orders[question.order].customer]
    name, phone, language = customer.name, customer.phone, customer.language
    id_ = _id(tx.now)
    new = NewRequest(
        id=id_, key=id_, asker="", origin=question.origin, name=name, phone=phone, language=language.replace("_", "-"),
        text=question.text.get(language), topic=question.topic, order=question.order, confirmed=bool(question.order),
        product=products[question.sku] if question.sku else "",
        title=msgspec.to_builtins(content.products[question.sku].name) if question.sku else {},
    )  # fmt: skip
    buyer_requests.add(tx.connection, shop, new, tx.now)
    request = buyer_requests.one(tx.connection, shop, id_)
    later = Instant(min(tx.now + 10 * MINUTE, now))
    if question.answer is not None:
        said = Said(id=_id(later), by=staff[question.by].name, text=question.answer.get(language), time=later)
        buyer_requests.say(tx.connection, id_, said, staff[question.by].id)
        buyer_requests.heard(tx.connection, id_, [said.id], question.read, later)
        request = rules.answered(request, later)
    if question.outcome:
        request = rules.closed(request, question.outcome, staff[question.by].name, later)
    if question.gap:
        request = rules.marked(request, True)
    buyer_requests.save(tx.connection, shop, rules.deleted(request, question.deleted, later))


def _id(at: Instant) -> str:
    return str(ULID.from_timestamp(at / 1_000))
