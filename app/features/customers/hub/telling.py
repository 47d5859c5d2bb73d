"""Telling the desks that a customer is another one now."""

from app.domain.ids import CustomerId, ShopId, shop_stream
from app.features.customers.wire import CustomerChanged
from app.hub import contact_sales
from app.hub.shop import links, orders
from app.hub.transaction import Transaction


def announce(tx: Transaction, shop: ShopId, customer: CustomerId, *others: CustomerId) -> None:
    """Whoever shows this person, one linked with them, or one of `others`, reads anew."""
    linked = tuple(dict.fromkeys((*links.of(tx.sql, shop, customer), *others)))
    chats = tuple(chat for one in (customer, *linked) for chat in orders.conversations_of(tx.sql, shop, one))
    tx.emit(CustomerChanged(customer=customer, conversations=chats, linked=linked), to=shop_stream(shop))


def brought(tx: Transaction, shop: ShopId, customer: CustomerId) -> None:
    """A file or an engine changed them: the desks hear of it, and contacts by a phone that is new there are theirs (DATA-4)."""
    announce(tx, shop, customer)
    contact_sales.follow_customer(tx, shop, customer)
