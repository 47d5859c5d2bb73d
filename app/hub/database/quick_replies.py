"""Quick replies in the database."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.hub.database.statements import Parameters, Row, Sql, Statement, among, keys
from app.hub.database.tables import quick_replies as table
from app.protocol.codec import encode

_NAMES = ("id", "owner", "group", "title", "shortcut", "text", "language", "pictures", "used", "used_last", "changed", "version")
_SELECT = select(*(table.c[name] for name in _NAMES)).where(table.c.shop == bindparam("shop"))
_VISIBLE = Statement(_SELECT.where(table.c.owner.is_(None) | (table.c.owner == bindparam("owner"))).order_by(table.c.id))
_ONE = Statement(_SELECT.where(table.c.id == bindparam("id")))
_AMONG = Statement(_SELECT.where(among(table.c.id)))
_TAKEN = Statement(select(table.c.shop).where(table.c.id == bindparam("id")))
_COUNT = Statement(select(func.count()).select_from(table).where(table.c.shop == bindparam("shop")))
_ADD = Statement(insert(table).values({name: bindparam(name) for name in ("shop", *_NAMES)}))
_SAVE = Statement(
    update(table)
    .where(table.c.id == bindparam("key"), table.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _NAMES if name != "id"})
)
_DROP = Statement(delete(table).where(table.c.id == bindparam("key"), table.c.shop == bindparam("of_shop")))
_pictures = msgspec.json.Decoder(tuple[ReplyPicture, ...])


def visible(sql: Sql, shop: ShopId, staff: str) -> list[QuickReply]:
    """The team's and this person's own."""
    return [_reply(row) for row in sql.rows(_VISIBLE, {"shop": shop, "owner": staff})]


def one(sql: Sql, shop: ShopId, id_: str) -> QuickReply:
    """Raises NotFound, for another shop's as well."""
    found = find(sql, shop, id_)
    if found is None:
        raise NotFound("quick_reply")
    return found


def find(sql: Sql, shop: ShopId, id_: str) -> QuickReply | None:
    """The shop's reply; None when it has none of this id."""
    row = sql.row(_ONE, {"shop": shop, "id": id_})
    return None if row is None else _reply(row)


def is_taken(sql: Sql, id_: str) -> bool:
    """Whether any shop has a reply of this id."""
    return sql.row(_TAKEN, {"id": id_}) is not None


def find_many(sql: Sql, shop: ShopId, ids: Sequence[str]) -> dict[str, QuickReply]:
    """Those that the shop has, by id."""
    return {row[0]: _reply(row) for row in sql.rows(_AMONG, {"shop": shop, **keys(ids)})}


def count(sql: Sql, shop: ShopId) -> int:
    """How many the shop has, everybody's own included."""
    row = sql.row(_COUNT, {"shop": shop})
    return 0 if row is None else int(row[0])


def put(sql: Sql, shop: ShopId, reply: QuickReply) -> None:
    """Adds it, or puts it in place of the one with its id."""
    if sql.run(_SAVE, _changed(shop, reply)) == 0:
        sql.run(_ADD, {"id": reply.id, "shop": shop, **_values(reply)})


def put_many(sql: Sql, shop: ShopId, new: Sequence[QuickReply], changed: Sequence[QuickReply]) -> None:
    """Adds the new ones, and puts the others in place of those with their ids."""
    sql.many(_ADD, [{"id": reply.id, "shop": shop, **_values(reply)} for reply in new])
    sql.many(_SAVE, [_changed(shop, reply) for reply in changed])


def drop(sql: Sql, shop: ShopId, id_: str) -> None:
    """Takes it out."""
    sql.run(_DROP, {"key": id_, "of_shop": shop})


def _changed(shop: ShopId, reply: QuickReply) -> Parameters:
    return {"key": reply.id, "of_shop": shop, **_values(reply)}


def _values(reply: QuickReply) -> Parameters:
    return {
        "owner": reply.owner,
        "group": reply.group,
        "title": reply.title,
        "shortcut": reply.shortcut,
        "text": reply.text,
        "language": reply.language,
        "pictures": encode(reply.pictures),
        "used": reply.used,
        "used_last": reply.used_last,
        "changed": reply.changed,
        "version": reply.version,
    }


def _reply(row: Row) -> QuickReply:
    id_, owner, group, title, shortcut, text, language, pictures, used, used_last, changed, version = row
    return QuickReply(
        id=id_, title=title, text=text, group=group, shortcut=shortcut, owner=None if owner is None else StaffId(owner),
        language=language, pictures=_pictures.decode(bytes(pictures)), used=used,
        used_last=None if used_last is None else Instant(used_last), changed=Instant(changed), version=version,
    )  # fmt: skip
