"""Pictures of quick replies in the database: which ones the hub's folder holds for which shop."""

import msgspec
from sqlalchemy import bindparam, delete, insert, select

from app.domain.ids import Instant, ShopId
from app.domain.quick_replies import ReplyPicture
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import quick_replies as replies
from app.hub.database.tables import quick_reply_pictures as table

_NAMES = ("sha256", "media_type", "size", "width", "height")
_ONE = Statement(
    select(*(table.c[name] for name in _NAMES)).where(table.c.shop == bindparam("shop"), table.c.sha256 == bindparam("sha256"))
)
_ADD = Statement(insert(table).values({c.name: bindparam(c.name) for c in table.c}))
_OLD = Statement(select(table.c.shop, table.c.sha256).where(table.c.created < bindparam("before")))
_DROP = Statement(delete(table).where(table.c.shop == bindparam("of_shop"), table.c.sha256 == bindparam("key")))
_HELD = Statement(select(replies.c.pictures).where(replies.c.shop == bindparam("shop"), replies.c.pictures != bindparam("none")))
_NONE = b"[]"
_pictures = msgspec.json.Decoder(tuple[ReplyPicture, ...])


class Kept(msgspec.Struct, frozen=True):
    """A picture at the hub."""

    sha256: str
    media_type: str
    size: int
    width: int
    height: int


def find(sql: Sql, shop: ShopId, sha256: str) -> Kept | None:
    """The shop's picture; None when it has none with this hash."""
    row = sql.row(_ONE, {"shop": shop, "sha256": sha256})
    return None if row is None else Kept(*row)


def add(sql: Sql, shop: ShopId, kept: Kept, created: Instant) -> None:
    """One more, which lies in the folder already; again for one that is known."""
    if find(sql, shop, kept.sha256) is None:
        sql.run(_ADD, {"shop": shop, "created": created, **msgspec.structs.asdict(kept)})


def old(sql: Sql, before: Instant) -> dict[ShopId, set[str]]:
    """Hashes of pictures from before then, by shop."""
    found: dict[ShopId, set[str]] = {}
    for shop, sha256 in sql.rows(_OLD, {"before": before}):
        found.setdefault(shop, set()).add(sha256)
    return found


def held(sql: Sql, shop: ShopId) -> set[str]:
    """Hashes of the pictures that a reply holds."""
    return {one.sha256 for (data,) in sql.rows(_HELD, {"shop": shop, "none": _NONE}) for one in _pictures.decode(bytes(data))}


def drop(sql: Sql, shop: ShopId, sha256: str) -> None:
    """The folder does not hold it any more."""
    sql.run(_DROP, {"of_shop": shop, "key": sha256})
