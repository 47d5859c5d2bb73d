"""The day's reply rate as the ledger of turns says it: one arithmetic for the figures, the alerts and whoever else asks."""

from sqlalchemy import ColumnElement, Connection, Row, and_, case, cast, distinct, func, or_, select

from app.domain.ids import Instant, ShopId, StaffId
from app.domain.response import Rate
from app.hub.database.watch_tables import turns

#: What the column `ending` says of a turn that was answered.
ANSWERED = "answered"


def rates(connection: Connection, shop: ShopId, since: Instant, until: Instant, now: Instant) -> tuple[Rate, dict[StaffId, Rate]]:
    """The shop's figures and each person's, of the turns that began from `since` until `until`."""
    each = connection.execute(
        select(turns.c.answered_by, *_figures(now))
        .where(_begun(shop, since, until), turns.c.answered_by.is_not(None))
        .group_by(turns.c.answered_by)
    )
    staff = {StaffId(row[0]): _rate(row[1:]) for row in each}
    return shop_rate(connection, shop, since, until, now), staff


def shop_rate(connection: Connection, shop: ShopId, since: Instant, until: Instant, now: Instant) -> Rate:
    """The shop's figures alone."""
    return _rate(connection.execute(select(*_figures(now)).where(_begun(shop, since, until))).one())


def _begun(shop: ShopId, since: Instant, until: Instant) -> ColumnElement[bool]:
    return and_(turns.c.shop == shop, turns.c.started >= since, turns.c.started < until)


def _figures(now: Instant) -> tuple[ColumnElement[int], ...]:
    """In time, counted, answered, milliseconds waited, chats. A turn counts once decided, or once its deadline has passed."""
    late = and_(turns.c.ended.is_(None), turns.c.deadline < now)
    counted = case((and_(turns.c.counted == 1, or_(turns.c.in_time.is_not(None), late)), 1), else_=0)
    in_time = case((and_(turns.c.counted == 1, turns.c.in_time == 1), 1), else_=0)
    answered = turns.c.ending == ANSWERED
    return (
        func.coalesce(func.sum(in_time), 0),
        func.coalesce(func.sum(counted), 0),
        func.coalesce(func.sum(case((answered, 1), else_=0)), 0),
        # A sum of 64-bit integers is a decimal on PostgreSQL; a day's waits fit into an integer of ours.
        cast(func.coalesce(func.sum(case((answered, turns.c.ended - turns.c.started), else_=0)), 0), turns.c.started.type),
        func.count(distinct(case((answered, turns.c.conversation)))),
    )


def _rate(row: Row[tuple[int, ...]] | tuple[int, ...]) -> Rate:
    in_time, counted, answered, waited, chats = (int(value) for value in row)
    return Rate(in_time, counted, answered, waited, chats)
