"""Identity numbers: apart from the profiles, so that no snapshot, event, page or search meets one (CUST-8)."""

from sqlalchemy import bindparam, delete, insert, select

from app.domain.ids import CustomerId, Instant, ShopId
from app.hub.database.customer_tables import customer_identities
from app.hub.database.statements import Sql, Statement

_ONE = Statement(
    select(customer_identities.c.number).where(
        customer_identities.c.customer == bindparam("customer"), customer_identities.c.shop == bindparam("shop")
    )
)
_FORGET = Statement(
    delete(customer_identities).where(
        customer_identities.c.customer == bindparam("key"), customer_identities.c.shop == bindparam("of_shop")
    )
)
_ADD = Statement(
    insert(customer_identities).values({name: bindparam(name) for name in ("customer", "shop", "number", "changed", "by")})
)


def one(sql: Sql, shop: ShopId, customer: CustomerId) -> str:
    """The number; "" when none is kept."""
    row = sql.row(_ONE, {"customer": customer, "shop": shop})
    return row[0] if row is not None else ""


def put(sql: Sql, shop: ShopId, customer: CustomerId, number: str, now: Instant, by: str) -> None:
    """Another one in place of what was there; "" keeps none."""
    sql.run(_FORGET, {"key": customer, "of_shop": shop})
    if number:
        sql.run(_ADD, {"customer": customer, "shop": shop, "number": number, "changed": now, "by": by})
