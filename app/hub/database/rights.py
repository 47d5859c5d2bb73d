"""Rights that an admin granted to single people, beside their roles."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, delete, insert, select

from app.domain.ids import Instant, ShopId, StaffId
from app.domain.people import Right
from app.hub.database.customer_tables import staff_rights
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import staff

_ONE = Statement(
    select(staff_rights.c.right).where(staff_rights.c.staff == bindparam("staff"), staff_rights.c.right == bindparam("right"))
)


def holds(sql: Sql, person: str, right: Right) -> bool:
    """Whether it was granted to them. No role holds it by itself, an admin's neither."""
    return sql.row(_ONE, {"staff": person, "right": right.value}) is not None


def of_shop(connection: Connection, shop: ShopId) -> dict[str, tuple[Right, ...]]:
    """All that were granted, by staff id."""
    rows = connection.execute(
        select(staff_rights.c.staff, staff_rights.c.right)
        .join_from(staff_rights, staff, staff_rights.c.staff == staff.c.id)
        .where(staff.c.shop == shop)
        .order_by(staff_rights.c.right)
    )
    found: dict[str, tuple[Right, ...]] = {}
    for person, right in rows:
        found[person] = (*found.get(person, ()), Right(right))
    return found


def put(connection: Connection, person: StaffId, rights: Collection[Right], now: Instant, by: str) -> None:
    """These and no others."""
    connection.execute(delete(staff_rights).where(staff_rights.c.staff == person))
    for right in sorted(set(rights)):
        connection.execute(insert(staff_rights).values(staff=person, right=right.value, granted=now, by=by))
