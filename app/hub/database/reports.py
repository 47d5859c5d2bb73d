"""Reports about buyers in the database; rare, so plain SQL."""

from typing import Any

import msgspec
from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Index, LargeBinary, Row, Table, Text, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import ShopId, StaffId
from app.domain.moderation import Misconduct, Outcome, Picked, Report, ReportState
from app.hub.database.tables import metadata
from app.protocol.codec import encode

#: `domain.moderation.Report`; `messages` is JSON.
reports = Table(
    "reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("buyer_name", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("messages", LargeBinary, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False),
    Column("outcome", Text),
    Column("handled", BigInteger),
    Column("handled_by", Text),
    Column("handled_by_name", Text, nullable=False, server_default=""),
    Column("answer", Text, nullable=False, server_default=""),
    Index("ix_reports_shop_state_time", "shop", "state", "time"),
    Index("ix_reports_shop_by_time", "shop", "by", "time"),
)
_FIELDS = Report.__struct_fields__
_SELECT = select(*(reports.c[name] for name in _FIELDS))
_picked = msgspec.json.Decoder(tuple[Picked, ...])


def add(connection: Connection, shop: ShopId, report: Report) -> None:
    """Keeps one."""
    values = {name: getattr(report, name) for name in _FIELDS}
    values |= {"reason": report.reason.value, "state": report.state.value, "messages": encode(report.messages)}
    connection.execute(insert(reports).values(shop=shop, **values))


def of_shop(connection: Connection, shop: ShopId, id_: str) -> Report:
    """One of the shop's, for an operation that changes it. Raises NotFound, for another shop's as well."""
    found = connection.execute(_SELECT.where(reports.c.id == id_, reports.c.shop == shop).with_for_update()).first()
    if found is None:
        raise NotFound("report")
    return _report(found)


def find(connection: Connection, id_: str) -> tuple[str, str] | None:
    """Reporter and conversation of a report, of whatever shop; None when there is none."""
    row = connection.execute(select(reports.c.by, reports.c.conversation).where(reports.c.id == id_)).first()
    return None if row is None else (row[0], row[1])


def save_outcome(connection: Connection, report: Report) -> None:
    """Writes what came of it."""
    names = ("handled", "handled_by", "handled_by_name", "answer")
    values: dict[str, object] = {name: getattr(report, name) for name in names}
    values |= {"state": report.state.value, "outcome": report.outcome.value if report.outcome else None}
    connection.execute(update(reports).where(reports.c.id == report.id).values(**values))


def newest(connection: Connection, shop: ShopId, by: StaffId | None, limit: int) -> list[Report]:
    """Up to `limit` of the shop's, or those of one reporter: what is still to do first, then the newest."""
    statement = _SELECT.where(reports.c.shop == shop)
    if by is not None:
        statement = statement.where(reports.c.by == by)
    # "sent" comes after "handled".
    statement = statement.order_by(reports.c.state.desc(), reports.c.time.desc(), reports.c.id.desc()).limit(limit)
    return [_report(row) for row in connection.execute(statement)]


def _report(row: Row[Any]) -> Report:
    fields = dict(zip(_FIELDS, row, strict=True))
    fields |= {
        "reason": Misconduct(fields["reason"]),
        "state": ReportState(fields["state"]),
        "outcome": None if fields["outcome"] is None else Outcome(fields["outcome"]),
        "messages": _picked.decode(bytes(fields["messages"])),
    }
    return Report(**fields)
