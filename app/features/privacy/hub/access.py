"""Who looked at whose data: reveals, exports and erasures out of the audit log, by person and by colleague."""

import datetime
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, or_, select

from app.domain.csv_text import csv_bytes
from app.domain.ids import SECOND, Instant, ShopId
from app.features.privacy.wire import AccessRow
from app.hub.database.landing_tables import contacts
from app.hub.database.lead_tables import leads
from app.hub.database.request_tables import requests
from app.hub.database.tables import audit, buyers, conversations
from app.hub.database.trade import customers

#: Ends and beginnings of the actions that show somebody's data to a person, or end it; a new feature's are found by them.
_ENDS, _BEGINS = (".reveal", "_reveal", ".export"), ("privacy.",)
#: Where the ids in the log have names, but for chats, whose names are their buyers'.
_NAMED = (customers, leads, contacts, requests)
_HEAD = ("serial", "time", "actor", "actor_name", "action", "subject", "name", "purpose", "lines")


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which rows; "" and 0 leave a part out. `subject` is an id, or words of a name."""

    actor: str = ""
    subject: str = ""
    since: int = 0
    until: int = 0


def rows(connection: Connection, shop: ShopId, wanted: Wanted, before: int, limit: int) -> list[AccessRow]:
    """Below serial `before` (0: the newest), the newest first."""
    action = audit.c.action
    parts = [audit.c.shop == shop, or_(*map(action.endswith, _ENDS), *map(action.startswith, _BEGINS))]
    if before:
        parts.append(audit.c.serial < before)
    if wanted.actor:
        parts.append(audit.c.actor == wanted.actor)
    if wanted.since:
        parts.append(audit.c.time >= wanted.since)
    if wanted.until:
        parts.append(audit.c.time < wanted.until)
    if wanted.subject:
        parts.append(or_(audit.c.subject == wanted.subject, audit.c.subject.in_(_called(connection, shop, wanted.subject))))
    query = select(audit).where(*parts).order_by(audit.c.serial.desc()).limit(limit)
    found = connection.execute(query).all()
    names = _names(connection, shop, {row.subject for row in found})
    shown = []
    for row in found:
        facts = msgspec.json.decode(bytes(row.facts))
        shown.append(
            AccessRow(
                serial=row.serial, time=row.time, actor=row.actor, actor_name=row.actor_name, action=row.action,
                subject=row.subject, name=names.get(row.subject, ""), purpose=str(facts.get("purpose", "")),
                lines=facts.get("lines", facts.get("rows")),
            )
        )  # fmt: skip
    return shown


def head() -> bytes:
    """The first line of the table."""
    return csv_bytes(_HEAD, ())


def lines(found: Iterable[AccessRow], time_zone: str) -> bytes:
    """Lines behind it."""
    zone = ZoneInfo(time_zone)
    written = csv_bytes(
        (),
        (
            (
                one.serial, datetime.datetime.fromtimestamp(one.time / SECOND, tz=zone).isoformat(timespec="seconds"),
                one.actor, one.actor_name, one.action, one.subject, one.name, one.purpose, "" if one.lines is None else one.lines,
            )
            for one in found
        ),
    )  # fmt: skip
    return written.removeprefix(head()[:3]).removeprefix(b"\r\n")


def _called(connection: Connection, shop: ShopId, words: str) -> list[str]:
    """Ids of people whose name holds these words."""
    found: list[str] = []
    for table in _NAMED:
        query = select(table.c.id).where(table.c.shop == shop, table.c.name.icontains(words, autoescape=True)).limit(200)
        found += connection.execute(query).scalars()
    named = (
        select(conversations.c.id)
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(conversations.c.shop == shop, buyers.c.name.icontains(words, autoescape=True))
        .limit(200)
    )
    return [*found, *connection.execute(named).scalars()]


def _names(connection: Connection, shop: ShopId, subjects: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in _NAMED:
        query = select(table.c.id, table.c.name).where(table.c.shop == shop, table.c.id.in_(subjects))
        found.update((row.id, row.name) for row in connection.execute(query))
    named = (
        select(conversations.c.id, buyers.c.name)
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(conversations.c.shop == shop, conversations.c.id.in_(subjects))
    )
    found.update((row.id, row.name) for row in connection.execute(named))
    return found


def instant(text: str) -> Instant:
    """Raises ValueError for what is none."""
    value = int(text or "0")
    if not 0 <= value < 2**53:
        raise ValueError(text)
    return Instant(value)
