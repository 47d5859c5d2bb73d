"""What desks do with the list: mark one of many, keep a filter as a segment, give a segment up."""

from collections.abc import Callable
from functools import partial

import msgspec
from sqlalchemy import Connection

from app.domain.customer_list import SEGMENTS_LIMIT, Segment
from app.domain.errors import NotFound, Refused
from app.domain.ids import CustomerId, ShopId, StaffId, shop_stream
from app.domain.people import DESK, Actor
from app.features.customer_list import rules
from app.features.customer_list.wire import (
    KIND,
    CustomersCame,
    DeleteSegment,
    MarkCustomer,
    SaveSegment,
    SegmentChanged,
    SegmentGone,
)
from app.hub.commands import is_id
from app.hub.database import audit, customer_list, people
from app.hub.router import Router
from app.hub.shop import customers
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Tells the desks that a profile is another one.
Tell = Callable[[Transaction, ShopId, CustomerId], None]


def register(router: Router, tell: Tell) -> None:
    """Adds the list of customers to the hub."""
    router.command(MarkCustomer, partial(mark, tell), allow=DESK)
    router.command(SaveSegment, save_segment, allow=DESK)
    router.command(DeleteSegment, delete_segment, allow=DESK)
    router.event(SegmentChanged, SegmentGone, CustomersCame)
    router.snapshot(KIND, segments_part, allow=DESK)


def tell_of_newcomers(tx: Transaction, shop: ShopId) -> None:
    """Somebody is in the list who was not."""
    tx.emit(CustomersCame(), to=shop_stream(shop))


def mark(tell: Tell, op: MarkCustomer, tx: Transaction, actor: Actor) -> None:
    """Refused: customer_list.conflict, customer_list.colleague, and what the rules refuse. No event when nothing changes."""
    before = customers.one(tx.sql, actor.shop, op.customer, tx.now)
    if op.field == rules.RESPONSIBLE and op.after:
        _must_be_colleague(tx, actor.shop, op.after)
    after = rules.marked(before, op.field, op.before, op.after)
    if after is before:
        return
    customers.save(tx.sql, actor.shop, msgspec.structs.replace(after, version=before.version + 1))
    audit.record(tx, actor.shop, actor, "customer.edit", before.id, {"fields": op.field})
    tell(tx, actor.shop, before.id)


def save_segment(op: SaveSegment, tx: Transaction, actor: Actor) -> None:
    """Refused: segments.changed, .taken, .too_many, and what `Segment.checked` refuses."""
    if not is_id(op.id):
        raise Refused("bad_request", reason="id")
    before = customer_list.segment(tx.connection, actor.shop, op.id)
    if before is None and (op.version or customer_list.id_taken(tx.connection, op.id)):
        raise NotFound("segment")  # deleted meanwhile, or another shop's
    if before is not None and before.version != op.version:
        raise Refused("segments.changed")
    wished = Segment(
        id=op.id, name=op.name, wanted=op.wanted, by=actor.id, changed=tx.now, version=op.version + 1
    ).checked()  # fmt: skip
    others = [one for one in customer_list.segments(tx.connection, actor.shop) if one.id != op.id]
    if any(one.key == wished.key for one in others):
        raise Refused("segments.taken")
    if len(others) >= SEGMENTS_LIMIT:
        raise Refused("segments.too_many", limit=SEGMENTS_LIMIT)
    customer_list.save_segment(tx.connection, actor.shop, wished, new=before is None)
    tx.emit(SegmentChanged(segment=wished), to=shop_stream(actor.shop))


def delete_segment(op: DeleteSegment, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound."""
    customer_list.drop_segment(tx.connection, actor.shop, op.id)
    tx.emit(SegmentGone(id=op.id), to=shop_stream(actor.shop))


def segments_part(connection: Connection, actor: Actor) -> bytes:
    """The shop's segments."""
    return encode(customer_list.segments(connection, actor.shop))


def _must_be_colleague(tx: Transaction, shop: ShopId, staff: str) -> None:
    """Whoever is responsible answers buyers, and still works here."""
    try:
        colleague = people.staff_member(tx.sql, shop, StaffId(staff))
    except NotFound:
        raise Refused("customer_list.colleague") from None
    if not colleague.active or not DESK.intersection(colleague.roles):
        raise Refused("customer_list.colleague")
