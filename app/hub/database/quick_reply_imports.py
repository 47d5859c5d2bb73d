"""What imports of quick replies changed, in the database, so that they can be undone."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import bindparam, delete, insert, select

from app.domain.ids import Instant, ShopId
from app.domain.quick_replies import QuickReply
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import quick_reply_imports as table
from app.protocol.codec import encode

_ADD = Statement(insert(table).values({c.name: bindparam(c.name) for c in table.c}))
_OF = Statement(
    select(table.c.reply, table.c.before, table.c.version).where(
        table.c.id == bindparam("import"), table.c.shop == bindparam("shop"), table.c.staff == bindparam("staff")
    )
)
_DONE = Statement(delete(table).where(table.c.id == bindparam("import"), among(table.c.reply)))
_FORGET = Statement(delete(table).where(table.c.time < bindparam("time")))
_BEFORE = Statement(select(table.c.before).where(table.c.shop == bindparam("shop"), table.c.before.is_not(None)))
_reply = msgspec.json.Decoder(QuickReply)


class Taken(msgspec.Struct, frozen=True):
    """A reply that an import wrote: as it was `before` (None: it is new), and the version that the import gave it."""

    reply: str
    before: QuickReply | None
    version: int


def add(sql: Sql, shop: ShopId, staff: str, import_: str, time: Instant, taken: Iterable[Taken]) -> None:
    """Remembers what a slice of an import did."""
    rows = [
        {
            "id": import_, "shop": shop, "staff": staff, "time": time, "reply": one.reply,
            "before": None if one.before is None else encode(one.before), "version": one.version,
        }
        for one in taken
    ]  # fmt: skip
    sql.many(_ADD, rows)


def of(sql: Sql, shop: ShopId, staff: str, import_: str) -> list[Taken]:
    """What one's own import did and was not undone yet; [] for somebody else's, or one too long ago."""
    rows = sql.rows(_OF, {"import": import_, "shop": shop, "staff": staff})
    return [Taken(reply, None if before is None else _reply.decode(bytes(before)), version) for reply, before, version in rows]


def done(sql: Sql, import_: str, replies: list[str]) -> None:
    """These were undone."""
    sql.run(_DONE, {"import": import_, **keys(replies)})


def forget(sql: Sql, before: Instant) -> None:
    """Imports before then cannot be undone any more."""
    sql.run(_FORGET, {"time": before})


def pictures_before(sql: Sql, shop: ShopId) -> set[str]:
    """Hashes of pictures that an undo would bring back."""
    return {
        picture.sha256 for (before,) in sql.rows(_BEFORE, {"shop": shop}) for picture in _reply.decode(bytes(before)).pictures
    }
