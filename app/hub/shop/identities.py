"""Identity numbers: apart from the profiles, so that no snapshot, event, page or search meets one (CUST-8).

Each is kept closed, bound to its shop and customer: the database and its copies say nothing without the key, which lies
beside it. Nobody can search by them, and there is no index of them.
"""

from sqlalchemy import bindparam, delete, func, insert, select, update

from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, ShopId
from app.hub.database.customer_tables import customer_identities as rows
from app.hub.database.statements import Sql, Statement
from app.hub.vault import Locked, Vault

#: Rows that are closed anew in one transaction.
BATCH = 500
_HERE = (rows.c.customer == bindparam("customer"), rows.c.shop == bindparam("shop"))
_ONE = Statement(select(rows.c.key, rows.c.number).where(*_HERE))
_KEPT = Statement(select(rows.c.customer).where(*_HERE))
_FORGET = Statement(delete(rows).where(rows.c.customer == bindparam("key"), rows.c.shop == bindparam("of_shop")))
_ADD = Statement(insert(rows).values({name: bindparam(name) for name in ("customer", "shop", "key", "number", "changed", "by")}))
_BY_KEY = Statement(select(rows.c.key, func.count()).group_by(rows.c.key))
_NEXT = Statement(
    select(rows.c.customer, rows.c.shop, rows.c.key, rows.c.number)
    .where(rows.c.customer > bindparam("after"), rows.c.key != bindparam("mark"))
    .order_by(rows.c.customer)
    .limit(bindparam("limit"))
)
_CLOSE = Statement(
    update(rows).where(rows.c.customer == bindparam("of")).values(key=bindparam("mark"), number=bindparam("closed"))
)


def kept(sql: Sql, shop: ShopId, customer: CustomerId) -> bool:
    """Whether there is a number, which takes no key to say."""
    return sql.row(_KEPT, {"customer": customer, "shop": shop}) is not None


def one(sql: Sql, vault: Vault, shop: ShopId, customer: CustomerId) -> str:
    """The number; "" when none is kept. Raises Refused("customers.identity_key") when its key is not here."""
    row = sql.row(_ONE, {"customer": customer, "shop": shop})
    return opened(vault, row[0], row[1], shop, customer) if row is not None else ""


def opened(vault: Vault, mark: str, number: str, shop: str, customer: str) -> str:
    """What a row says. Raises Refused("customers.identity_key")."""
    try:
        return vault.open(mark, number, shop, customer) if mark else number
    except Locked as error:
        raise Refused("customers.identity_key") from error


def put(sql: Sql, vault: Vault, shop: ShopId, customer: CustomerId, number: str, now: Instant, by: str) -> None:
    """Another one in place of what was there; "" keeps none. Raises Refused("customers.identity_key") without any key."""
    try:
        closed = vault.close(number, shop, customer) if number else ""
    except Locked as error:
        raise Refused("customers.identity_key") from error
    sql.run(_FORGET, {"key": customer, "of_shop": shop})
    if number:
        row = {"customer": customer, "shop": shop, "key": vault.mark, "number": closed, "changed": now, "by": by}
        sql.run(_ADD, row)


def by_key(sql: Sql) -> dict[str, int]:
    """How many numbers are closed with which key; "" are those of before there was one."""
    return dict(sql.rows(_BY_KEY, {}))


def close_anew(sql: Sql, vault: Vault, after: str, limit: int = BATCH) -> str | None:
    """One batch of what is closed with another key than the vault's first, or with none; one transaction of its own.

    Returns where to go on, None at the end. What cannot be opened stays as it is. Done again it does nothing more.
    """
    found = sql.rows(_NEXT, {"after": after, "mark": vault.mark, "limit": limit})
    for customer, shop, mark, number in found:
        try:
            plain = vault.open(mark, number, shop, customer) if mark else number
        except Locked:
            continue
        sql.run(_CLOSE, {"of": customer, "mark": vault.mark, "closed": vault.close(plain, shop, customer)})
    return found[-1][0] if found else None
