"""Shop notices in the database; rare, so plain SQL."""

from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Index, Table, Text, delete, insert, select

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId
from app.domain.shop_notices import ShopNotice
from app.hub.database.tables import metadata

#: `domain.shop_notices.ShopNotice`.
shop_notices = Table(
    "shop_notices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("author", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("until", BigInteger),
    Index("ix_shop_notices_shop_time", "shop", "time"),
)
_FIELDS = ("id", "author", "author_name", "text", "time", "until")
_SELECT = select(*(shop_notices.c[name] for name in _FIELDS))


def add(connection: Connection, shop: ShopId, notice: ShopNotice) -> None:
    """Keeps one."""
    connection.execute(insert(shop_notices).values(shop=shop, **{name: getattr(notice, name) for name in _FIELDS}))


def of_shop(connection: Connection, shop: ShopId) -> list[ShopNotice]:
    """All of a shop, those that are over too: they go when the next one is posted."""
    rows = connection.execute(_SELECT.where(shop_notices.c.shop == shop).order_by(shop_notices.c.time, shop_notices.c.id)).all()
    return [ShopNotice(**dict(zip(_FIELDS, row, strict=True))) for row in rows]


def shop_of(connection: Connection, id_: str) -> tuple[ShopId, str] | None:
    """Shop and author of a notice, whosever it is; None when there is none."""
    row = connection.execute(select(shop_notices.c.shop, shop_notices.c.author).where(shop_notices.c.id == id_)).first()
    return None if row is None else (row[0], row[1])


def drop(connection: Connection, shop: ShopId, id_: str) -> None:
    """Raises NotFound, for another shop's as well."""
    found = delete(shop_notices).where(shop_notices.c.id == id_, shop_notices.c.shop == shop)
    if not connection.execute(found).rowcount:
        raise NotFound("notice")


def drop_over(connection: Connection, shop: ShopId, now: Instant) -> list[str]:
    """Deletes what is over by now; returns the ids."""
    over = (shop_notices.c.shop == shop) & (shop_notices.c.until <= now)
    ids = [row[0] for row in connection.execute(select(shop_notices.c.id).where(over)).all()]
    if ids:
        connection.execute(delete(shop_notices).where(shop_notices.c.id.in_(ids)))
    return ids
