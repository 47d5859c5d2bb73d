"""Alerts in the database, and what the hub has to know of a shop to raise and pass them on."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, func, insert, select, update

from app.domain.alerting import Alert, AlertKind
from app.domain.ids import ConversationId, Instant, ShopId, StaffId
from app.domain.people import Role
from app.domain.presence import PresenceState
from app.features.alerts.rules.chain import Overdue, Person
from app.hub.database.tables import conversations, staff
from app.hub.database.watch_tables import alerts, presence

_told = msgspec.json.Decoder(tuple[StaffId, ...])
_facts = msgspec.json.Decoder(dict[str, int])
#: Those who answer, and therefore can see to it.
_HERE = frozenset({PresenceState.ONLINE.value, PresenceState.BUSY.value})


def one(connection: Connection, shop: ShopId, alert: str) -> Alert | None:
    """An alert of this shop, ended or not."""
    row = connection.execute(_of_shop(shop).where(alerts.c.id == alert)).first()
    return None if row is None else _alert(row)


def not_ended(connection: Connection, shop: ShopId) -> list[Alert]:
    """Those that stand, the oldest first."""
    rows = connection.execute(_of_shop(shop).where(alerts.c.ended.is_(None)).order_by(alerts.c.raised, alerts.c.id))
    return [_alert(row) for row in rows]


def last_rate(connection: Connection, shop: ShopId) -> Instant | None:
    """When the newest alert about the shop's rate was raised."""
    newest = select(func.max(alerts.c.raised)).where(alerts.c.shop == shop, alerts.c.kind == AlertKind.RATE.value)
    found = connection.execute(newest).scalar()
    return None if found is None else Instant(found)


def save(connection: Connection, shop: ShopId, alert: Alert) -> None:
    """Writes it, new or known."""
    values = {
        "kind": alert.kind.value,
        "conversation": alert.conversation,
        "raised": alert.raised,
        "level": alert.level,
        "told": msgspec.json.encode(alert.told).decode(),
        "acknowledged": alert.acknowledged,
        "acknowledged_by": alert.acknowledged_by,
        "facts": msgspec.json.encode(alert.facts).decode(),
        "ended": alert.ended,
    }
    known = connection.execute(update(alerts).where(alerts.c.id == alert.id, alerts.c.shop == shop).values(values))
    if not known.rowcount:
        connection.execute(insert(alerts).values(id=alert.id, shop=shop, **values))


def waiting(connection: Connection, shop: ShopId, before: Instant) -> tuple[Overdue, ...]:
    """The chats whose buyers wait since `before` or longer; spam and blocked ones are outside of everything (CHAT-5)."""
    known = conversations.c
    rows = connection.execute(
        select(known.id, known.waiting_since, known.assigned)
        .where(known.shop == shop, known.waiting_since <= before, known.spam.is_(None), known.blocked == 0)
        .order_by(known.waiting_since, known.id)
    )
    return tuple(
        Overdue(ConversationId(id_), Instant(since), None if owner is None else StaffId(owner)) for id_, since, owner in rows
    )


def people(connection: Connection, shop: ShopId) -> tuple[Person, ...]:
    """Everybody of the shop who is not disabled, and who of them is here."""
    joined = staff.outerjoin(presence, presence.c.staff == staff.c.id)
    rows = connection.execute(
        select(staff.c.id, staff.c.roles, presence.c.state)
        .select_from(joined)
        .where(staff.c.shop == shop, staff.c.active == 1)
        .order_by(staff.c.id)
    )
    return tuple(
        Person(StaffId(row.id), frozenset(Role(role) for role in row.roles.split(",") if role), row.state in _HERE)
        for row in rows
    )


def _of_shop(shop: ShopId) -> Select[Any]:
    return select(alerts).where(alerts.c.shop == shop)


def _alert(row: Row[Any]) -> Alert:
    return Alert(
        id=row.id,
        kind=AlertKind(row.kind),
        conversation=None if row.conversation is None else ConversationId(row.conversation),
        raised=Instant(row.raised),
        level=row.level,
        told=_told.decode(row.told),
        acknowledged=None if row.acknowledged is None else Instant(row.acknowledged),
        acknowledged_by=None if row.acknowledged_by is None else StaffId(row.acknowledged_by),
        facts=_facts.decode(row.facts),
        ended=None if row.ended is None else Instant(row.ended),
    )
