"""Points: a ledger of the hub whatever runs the shop; the column of the profile is nothing but its sum (CUST-10)."""

from sqlalchemy import bindparam, func, insert, select, update

from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.ledgers import PointEntry
from app.domain.people import Actor
from app.hub.database.customer_tables import point_entries
from app.hub.database.statements import Sql, Statement
from app.hub.database.trade import customers

_SHOWN = ("id", "amount", "day", "time", "note", "by_name", "kind")
_OF_CUSTOMER = Statement(
    select(*(point_entries.c[name] for name in _SHOWN))
    .where(point_entries.c.shop == bindparam("shop"), point_entries.c.customer == bindparam("customer"))
    .order_by(point_entries.c.time.desc(), point_entries.c.id.desc())
    .limit(bindparam("limit"))
)
_SUM = Statement(
    select(func.coalesce(func.sum(point_entries.c.amount), 0)).where(
        point_entries.c.shop == bindparam("shop"), point_entries.c.customer == bindparam("customer")
    )
)
_KEPT = ("id", "shop", "customer", "kind", "amount", "day", "note", "by", "by_name", "time")
_ADD = Statement(insert(point_entries).values({name: bindparam(name) for name in _KEPT}))
_SET = Statement(
    update(customers)
    .where(customers.c.id == bindparam("key"), customers.c.shop == bindparam("of_shop"))
    .values(points=bindparam("points"))
)


def entries(sql: Sql, shop: ShopId, customer: CustomerId, limit: int) -> list[PointEntry]:
    """The newest first."""
    return [
        PointEntry(id=id_, amount=amount, day=day, time=Instant(time), note=note, by_name=by_name, start=kind == "start")
        for id_, amount, day, time, note, by_name, kind in sql.rows(
            _OF_CUSTOMER, {"shop": shop, "customer": customer, "limit": limit}
        )
    ]


def balance(sql: Sql, shop: ShopId, customer: CustomerId) -> int:
    """The sum of the ledger."""
    row = sql.row(_SUM, {"shop": shop, "customer": customer})
    return int(row[0]) if row is not None else 0


def start(sql: Sql, shop: ShopId, customer: CustomerId, amount: int, time: Instant) -> None:
    """What somebody brings along is the first line."""
    _add(sql, shop, customer, PointEntry(id=f"start {customer}", amount=amount, day="", time=time, start=True), "")


def add(sql: Sql, shop: ShopId, customer: CustomerId, entry: PointEntry, actor: Actor) -> None:
    """One more line, which was checked against the balance."""
    _add(sql, shop, customer, entry, actor.id)


def _add(sql: Sql, shop: ShopId, customer: CustomerId, entry: PointEntry, by: str) -> None:
    sql.run(
        _ADD,
        {
            "id": entry.id, "shop": shop, "customer": customer, "kind": "start" if entry.start else "change",
            "amount": entry.amount, "day": entry.day, "note": entry.note, "by": by, "by_name": entry.by_name, "time": entry.time,
        },
    )  # fmt: skip
    sql.run(_SET, {"key": customer, "of_shop": shop, "points": balance(sql, shop, customer)})
