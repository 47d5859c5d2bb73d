"""Parcels whose buyers are to be told the tracking number: one row for each parcel, whoever heard of it first (REQ-5)."""

import msgspec
from sqlalchemy import Connection, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId
from app.domain.requests import TrackingTask
from app.domain.text import phone_hint
from app.hub.database.request_tables import tracking_tasks


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """A parcel and its buyer, with the number (E.164 or "") and whether somebody told them already."""

    id: str
    order: str
    name: str
    phone: str
    language: str
    carrier: str
    tracking: str
    created: Instant
    done: Instant | None = None


_SHOWN = tuple(tracking_tasks.c[name] for name in Parcel.__struct_fields__)


def add(connection: Connection, shop: ShopId, parcel: Parcel) -> bool:
    """False when there is one for this parcel already."""
    known = select(tracking_tasks.c.id).where(
        tracking_tasks.c.shop == shop, tracking_tasks.c.order == parcel.order, tracking_tasks.c.tracking == parcel.tracking
    )
    if connection.execute(known).first() is not None:
        return False
    connection.execute(insert(tracking_tasks).values(shop=shop, **msgspec.structs.asdict(parcel)))
    return True


def one(connection: Connection, shop: ShopId, task: str) -> Parcel:
    """Raises NotFound, for another shop's as well."""
    row = connection.execute(select(*_SHOWN).where(tracking_tasks.c.id == task, tracking_tasks.c.shop == shop)).first()
    if row is None:
        raise NotFound("task")
    return Parcel(**row._asdict())


def undone(connection: Connection, shop: ShopId, limit: int) -> list[TrackingTask]:
    """The open ones, the oldest first."""
    open_ = tracking_tasks.c.shop == shop, tracking_tasks.c.done.is_(None)
    found = select(*_SHOWN).where(*open_).order_by(tracking_tasks.c.created, tracking_tasks.c.id).limit(limit)
    return [shown(Parcel(**row._asdict())) for row in connection.execute(found)]


def finish(connection: Connection, task: str, way: str, by: str, now: Instant) -> None:
    """It was told that way."""
    connection.execute(update(tracking_tasks).where(tracking_tasks.c.id == task).values(done=now, way=way, by=by))


def shown(parcel: Parcel) -> TrackingTask:
    """As desks get it: without the number."""
    return TrackingTask(
        id=parcel.id, order=parcel.order, name=parcel.name, carrier=parcel.carrier, tracking=parcel.tracking,
        created=parcel.created, phone_hint=phone_hint(parcel.phone),
    )  # fmt: skip
