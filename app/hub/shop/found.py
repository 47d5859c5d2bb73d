"""Which row of the mirror something is that comes from outside: goods by their number, people by phone and e-mail."""

from sqlalchemy import Connection, bindparam, select

from app.domain.ids import CustomerId, ProductId, ShopId
from app.hub.database.statements import Sql, Statement
from app.hub.database.trade import customers, products

_BY_SKU = Statement(select(products.c.id).where(products.c.shop == bindparam("shop"), products.c.sku == bindparam("sku")))


class Contacts:
    """Everybody's main phone and e-mail, read once: a file of thousands is not looked up person by person."""

    def __init__(self) -> None:
        self._phones: dict[str, CustomerId] = {}
        self._mails: dict[str, CustomerId] = {}

    def add(self, customer: CustomerId, phone: str, mail: str) -> None:
        """One person; whoever has a phone or an e-mail first keeps it."""
        if phone:
            self._phones.setdefault(phone, customer)
        if mail:
            self._mails.setdefault(mail.casefold(), customer)

    def find(self, phone: str, mail: str) -> CustomerId | None:
        """Whose phone (E.164) this is, else whose e-mail."""
        return self._phones.get(phone) or self._mails.get(mail.casefold())


def contacts(connection: Connection, shop: ShopId) -> Contacts:
    """Of all customers of a shop."""
    found = Contacts()
    rows = connection.execute(
        select(customers.c.id, customers.c.phone, customers.c.email)
        .where(customers.c.shop == shop)
        .order_by(customers.c.created, customers.c.id)
    )
    for row in rows:
        found.add(CustomerId(row.id), row.phone, row.email)
    return found


def product_by_sku(sql: Sql, shop: ShopId, sku: str) -> ProductId | None:
    """What is sold under this number; None for nothing."""
    row = sql.row(_BY_SKU, {"shop": shop, "sku": sku})
    return None if row is None else ProductId(row[0])
