"""Shops and their staff in the database."""

from sqlalchemy import bindparam, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.people import Role, Shop, Staff
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import shops, staff

_SHOP = select(shops.c.id, shops.c.name, shops.c.time_zone, shops.c.currency)
_SHOP_BY_ID = Statement(_SHOP.where(shops.c.id == bindparam("id")))
_SHOPS = Statement(_SHOP.order_by(shops.c.created, shops.c.id))
_STAFF = select(staff.c.id, staff.c.name, staff.c.roles, staff.c.active)
_STAFF_BY_ID = Statement(_STAFF.where(staff.c.id == bindparam("id"), staff.c.shop == bindparam("shop")))
_STAFF_OF_SHOP = Statement(_STAFF.where(staff.c.shop == bindparam("shop")).order_by(staff.c.created, staff.c.id))
_ADD_SHOP = Statement(
    insert(shops).values(
        {name: bindparam(name) for name in ("id", "name", "time_zone", "currency", "currency_digits", "address", "created")}
    )
)
_ADD_STAFF = Statement(
    insert(staff).values({name: bindparam(name) for name in ("id", "shop", "name", "roles", "active", "language", "created")})
)
_SAVE_STAFF = Statement(
    update(staff).where(staff.c.id == bindparam("key")).values({name: bindparam(name) for name in ("name", "roles", "active")})
)


def shop(sql: Sql, shop_id: ShopId) -> Shop:
    """One shop. Raises NotFound."""
    row = sql.row(_SHOP_BY_ID, {"id": shop_id})
    if row is None:
        raise NotFound("shop")
    return _shop(row)


def all_shops(sql: Sql) -> list[Shop]:
    """Every shop of this hub, the oldest first."""
    return [_shop(row) for row in sql.rows(_SHOPS, {})]


def staff_member(sql: Sql, shop_id: ShopId, staff_id: StaffId) -> Staff:
    """One of the shop's staff. Raises NotFound, for another shop's as well."""
    row = sql.row(_STAFF_BY_ID, {"id": staff_id, "shop": shop_id})
    if row is None:
        raise NotFound("staff")
    return _staff(row)


def staff_of_shop(sql: Sql, shop_id: ShopId) -> list[Staff]:
    """All of them, disabled ones included, the oldest first."""
    return [_staff(row) for row in sql.rows(_STAFF_OF_SHOP, {"shop": shop_id})]


def add_shop(sql: Sql, new: Shop, now: Instant, currency_digits: int = 2, address: str = "") -> None:
    """A new shop."""
    values = {"id": new.id, "name": new.name, "time_zone": new.time_zone, "currency": new.currency}
    sql.run(_ADD_SHOP, {**values, "currency_digits": currency_digits, "address": address, "created": now})


def add_staff(sql: Sql, shop_id: ShopId, new: Staff, now: Instant, language: str = "en") -> None:
    """A new staff member; their account is another table's (`accounts.py`)."""
    sql.run(_ADD_STAFF, {"id": new.id, "shop": shop_id, "language": language, "created": now, **_changing(new)})


def save_staff(sql: Sql, changed: Staff) -> None:
    """Name, roles and whether they are active."""
    sql.run(_SAVE_STAFF, {"key": changed.id, **_changing(changed)})


def _changing(member: Staff) -> dict[str, object]:
    return {"name": member.name, "roles": ",".join(sorted(member.roles)), "active": int(member.active)}


def _shop(row: Row) -> Shop:
    id_, name, time_zone, currency = row
    return Shop(id=ShopId(id_), name=name, time_zone=time_zone, currency=currency)


def _staff(row: Row) -> Staff:
    id_, name, roles, active = row
    return Staff(id=StaffId(id_), name=name, roles=tuple(Role(r) for r in roles.split(",") if r), active=bool(active))
