"""From an order to the people one may write to about it, and from a buyer to their newest order. Read rarely."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select

from app.domain.errors import NotFound
from app.domain.ids import BuyerId, ConversationId, Instant, ShopId
from app.hub.database.tables import buyers, conversations
from app.hub.database.trade import customers, orders


class OrderOf(msgspec.Struct, frozen=True, kw_only=True):
    """An order and its customer, as far as writing to them needs it."""

    number: str
    placed: Instant
    customer: str
    name: str
    language: str
    source: str
    rank: str
    phone: str


def order(connection: Connection, shop: ShopId, numbers: Sequence[str], *, lock: bool = False) -> OrderOf:
    """The shop's order with one of these numbers, the first that exists. Raises NotFound, for another shop's as well.

    `lock` keeps a second hub from opening a chat with the same customer meanwhile; SQLite has one writer and ignores it.
    """
    statement = (
        select(
            orders.c.number,
            orders.c.placed,
            customers.c.id,
            customers.c.name,
            customers.c.language,
            customers.c.source,
            customers.c.rank,
            customers.c.phone,
        )
        .join_from(orders, customers, orders.c.customer == customers.c.id)
        .where(orders.c.shop == shop, customers.c.shop == shop, orders.c.number.in_(numbers))
    )
    found = {row.number: row for row in connection.execute(statement.with_for_update(of=customers) if lock else statement)}
    row = next((found[number] for number in numbers if number in found), None)
    if row is None:
        raise NotFound("order")
    return OrderOf(
        number=row.number,
        placed=Instant(row.placed),
        customer=row.id,
        name=row.name,
        language=row.language,
        source=row.source,
        rank=row.rank,
        phone=row.phone,
    )


def beginning_with(connection: Connection, shop: ShopId, beginnings: Sequence[str], limit: int) -> list[tuple[str, str, str]]:
    """Number, customer and their name of the shop's orders whose number begins so; in order of number, an exact one first."""
    found: dict[str, tuple[str, str, str]] = {}
    for beginning in beginnings:  # one after another: each walks along the index and stops at the limit
        some = (
            select(orders.c.number, orders.c.customer)
            .where(orders.c.shop == shop, _begins(connection, beginning))
            .order_by(orders.c.number)
            .limit(limit)
            .subquery()
        )
        statement = select(some.c.number, customers.c.id, customers.c.name).join(customers, some.c.customer == customers.c.id)
        for number, customer, name in connection.execute(statement.where(customers.c.shop == shop)):
            found[number] = (number, customer, name)
    return sorted(found.values(), key=lambda hit: (hit[0] not in beginnings, hit[0]))[:limit]


def _begins(connection: Connection, beginning: str) -> ColumnElement[bool]:
    if connection.dialect.name == "sqlite":  # its LIKE ignores case and therefore every index
        return (orders.c.number >= beginning) & (orders.c.number < beginning + "\U0010ffff")
    return orders.c.number.startswith(beginning, autoescape=True)


def conversation_with(connection: Connection, shop: ShopId, customer: str, channel: str = "") -> ConversationId | None:
    """The customer's conversation: the one in which they wrote last, before all others one on `channel`; None for none."""
    return conversations_with(connection, shop, [customer], channel).get(customer)


def conversations_with(
    connection: Connection, shop: ShopId, wanted: Sequence[str], channel: str = ""
) -> dict[str, ConversationId]:
    """The same for several customers, of those who have one."""
    statement = (
        select(buyers.c.customer, conversations.c.id, conversations.c.shop)
        .join_from(buyers, conversations, conversations.c.buyer == buyers.c.id)
        .where(buyers.c.customer.in_(wanted))
        .order_by(
            conversations.c.last_buyer_time.desc().nulls_last(), (buyers.c.channel == channel).desc(), conversations.c.id.desc()
        )
    )
    found: dict[str, ConversationId] = {}
    for customer, conversation, of in connection.execute(statement):
        if of == shop:  # asked of the row, since SQLite would rather walk through all of the shop's than use the customers
            found.setdefault(customer, ConversationId(conversation))
    return found


def link(connection: Connection, buyer: BuyerId, customer: str) -> None:
    """The buyer is this customer."""
    connection.execute(buyers.update().where(buyers.c.id == buyer).values(customer=customer))


def newest_order(connection: Connection, shop: ShopId, buyer: BuyerId) -> Instant | None:
    """When the buyer's newest order was placed or their newest open after-sales case begun; None when there is neither."""
    mine = select(buyers.c.customer).where(buyers.c.id == buyer, buyers.c.shop == shop, buyers.c.customer.is_not(None))
    of_buyer = (orders.c.shop == shop) & orders.c.customer.in_(mine)
    found = connection.execute(select(func.max(orders.c.placed), func.max(orders.c.case_asked)).where(of_buyer)).one()
    return max((Instant(time) for time in found if time), default=None)
