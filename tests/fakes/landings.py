"""A landing to put into a hub, with a product it is about."""

import json
from typing import Any

from app.domain.contacts import Landing
from app.domain.ids import StaffId
from app.domain.people import Shop
from app.hub.database import landings, trade
from app.hub.transaction import Transaction


def new_landing(id_: str = "l1", marketer: str = "maria", **fields: Any) -> Landing:
    """Of Maria's, approved, with Manual entry."""
    shown = {"name": "Autumn lamps", "manual": True, "approved": True, "version": 1} | fields
    return Landing(id=id_, marketer=StaffId(marketer), **shown)


def put(tx: Transaction, shop: Shop, landing: Landing) -> None:
    """Keeps it as it is."""
    landings.add(tx.connection, shop.id, landing)


def sell(tx: Transaction, shop: Shop, id_: str = "p0", price: int = 500) -> None:
    """A product of a shop."""
    words = json.dumps({"en": f"Desk lamp {id_}"}).encode()
    row = {"id": id_, "shop": shop.id, "sku": id_.upper(), "name": words, "about": words, "price": price, "stock": 9}
    tx.connection.execute(trade.products.insert().values(**row, currency=shop.currency, created=tx.now))
