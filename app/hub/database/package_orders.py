"""Orders of the business package in the database, each whole."""

import msgspec
from sqlalchemy import Connection, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId
from app.domain.leads import PackageOrder
from app.domain.payments import AT_PROVIDER
from app.hub.database.lead_tables import package_orders
from app.hub.database.tables import shops

_decoder = msgspec.json.Decoder(PackageOrder)
_t = package_orders.c
#: Orders that are looked at in one go.
_MOST = 200


def hold(connection: Connection, shop: ShopId) -> None:
    """Until the end of this transaction nobody else orders in this shop, on no node."""
    connection.execute(select(shops.c.id).where(shops.c.id == shop).with_for_update())


def find(connection: Connection, id_: str) -> tuple[ShopId, PackageOrder] | None:
    """Whosever it is, for what the provider tells; None when there is none."""
    row = connection.execute(select(_t.shop, _t.body).where(_t.id == id_)).first()
    return None if row is None else (ShopId(row.shop), _decoder.decode(bytes(row.body)))


def one(connection: Connection, shop: ShopId, id_: str) -> PackageOrder:
    """Raises NotFound, for another shop's as well."""
    found = find(connection, id_)
    if found is None or found[0] != shop:
        raise NotFound("payment")
    return found[1]


def newest(connection: Connection, shop: ShopId) -> PackageOrder | None:
    """The shop's last one; None when it never ordered."""
    body = connection.execute(select(_t.body).where(_t.shop == shop).order_by(_t.asked.desc(), _t.id.desc()).limit(1)).scalar()
    return None if body is None else _decoder.decode(bytes(body))


def save(connection: Connection, shop: ShopId, order: PackageOrder, due: Instant | None) -> None:
    """Writes it, new or known; `due` is when the hub looks at it next, None for one that has ended."""
    values = {"state": order.state.value, "due": due, "body": msgspec.json.encode(order)}
    if connection.execute(update(package_orders).where(_t.id == order.id, _t.shop == shop).values(values)).rowcount:
        return
    connection.execute(insert(package_orders).values(id=order.id, shop=shop, asked=order.asked, **values))


def due(connection: Connection, now: Instant, owed: bool) -> list[tuple[ShopId, PackageOrder]]:
    """What the hub has to look at now. `owed`: also everything that the provider has been asked and has not answered."""
    when = _t.due <= now
    if owed:
        when = when | _t.state.in_([state.value for state in AT_PROVIDER])
    rows = connection.execute(select(_t.shop, _t.body).where(when).order_by(_t.due, _t.id).limit(_MOST))
    return [(ShopId(row.shop), _decoder.decode(bytes(row.body))) for row in rows]
