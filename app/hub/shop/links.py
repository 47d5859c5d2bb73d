"""Links between two profiles of one person: never a merger, and taken off as easily as they are made (CUST-5)."""

from sqlalchemy import bindparam, delete, insert, or_, select

from app.domain.ids import CustomerId, Instant, ShopId
from app.hub.database.customer_tables import customer_links
from app.hub.database.statements import Sql, Statement

_OF = Statement(
    select(customer_links.c.one, customer_links.c.other)
    .where(
        customer_links.c.shop == bindparam("shop"),
        or_(customer_links.c.one == bindparam("customer"), customer_links.c.other == bindparam("also")),
    )
    .order_by(customer_links.c.linked)
)
_ADD = Statement(insert(customer_links).values({name: bindparam(name) for name in ("shop", "one", "other", "linked", "by")}))
_REMOVE = Statement(
    delete(customer_links).where(
        customer_links.c.shop == bindparam("of_shop"),
        customer_links.c.one == bindparam("first"),
        customer_links.c.other == bindparam("second"),
    )
)


def of(sql: Sql, shop: ShopId, customer: CustomerId) -> list[CustomerId]:
    """Those linked with this one, the oldest link first. A link of a link is none: somebody must have said so."""
    rows = sql.rows(_OF, {"shop": shop, "customer": customer, "also": customer})
    return [CustomerId(other if one == customer else one) for one, other in rows]


def add(sql: Sql, shop: ShopId, one: CustomerId, other: CustomerId, now: Instant, by: str) -> None:
    """They are the same person."""
    first, second = sorted((one, other))
    sql.run(_ADD, {"shop": shop, "one": first, "other": second, "linked": now, "by": by})


def remove(sql: Sql, shop: ShopId, one: CustomerId, other: CustomerId) -> bool:
    """They are not; False when there was no link."""
    first, second = sorted((one, other))
    return sql.run(_REMOVE, {"of_shop": shop, "first": first, "second": second}) > 0
