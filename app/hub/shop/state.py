"""What a connector must not forget between two moments: a key and a value for each shop, in `connector_state`."""

from sqlalchemy import bindparam, delete, insert, select, update

from app.domain.ids import ShopId
from app.hub.database.statements import Sql, Statement
from app.hub.database.trade import connector_state as table

_OF = table.c.shop == bindparam("of_shop")
_GET = Statement(select(table.c.value).where(_OF, table.c.key == bindparam("of_key")))
_SET = Statement(update(table).where(_OF, table.c.key == bindparam("of_key")).values(value=bindparam("value")))
_ADD = Statement(insert(table).values({name: bindparam(name) for name in ("shop", "key", "value")}))
_DROP = Statement(delete(table).where(_OF, table.c.key == bindparam("of_key")))
_UNDER = Statement(
    select(table.c.shop, table.c.key, table.c.value).where(table.c.key >= bindparam("first"), table.c.key < bindparam("last"))
)
_WITH = Statement(
    select(table.c.key).where(
        _OF, table.c.key >= bindparam("first"), table.c.key < bindparam("last"), table.c.value == bindparam("value")
    )
)


def get(sql: Sql, shop: ShopId, key: str) -> str | None:
    """The value, or None."""
    row = sql.row(_GET, {"of_shop": shop, "of_key": key})
    return None if row is None else row[0]


def put(sql: Sql, shop: ShopId, key: str, value: str) -> None:
    """Sets the value."""
    if sql.run(_SET, {"of_shop": shop, "of_key": key, "value": value}) == 0:
        sql.run(_ADD, {"shop": shop, "key": key, "value": value})


def drop(sql: Sql, shop: ShopId, key: str) -> None:
    """Forgets it."""
    sql.run(_DROP, {"of_shop": shop, "of_key": key})


def under(sql: Sql, prefix: str) -> list[tuple[ShopId, str, str]]:
    """All shops' keys that begin with `prefix`, which ends with a colon, and their values."""
    return [(ShopId(shop), key, value) for shop, key, value in sql.rows(_UNDER, _range(prefix))]


def keys_with(sql: Sql, shop: ShopId, prefix: str, value: str) -> list[str]:
    """The keys under `prefix`, without it, that have this value."""
    rows = sql.rows(_WITH, {**_range(prefix), "of_shop": shop, "value": value})
    return [row[0].removeprefix(prefix) for row in rows]


def _range(prefix: str) -> dict[str, object]:
    return {"first": prefix, "last": prefix.removesuffix(":") + ";"}  # ";" is what follows ":"
