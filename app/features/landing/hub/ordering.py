"""An order entered by hand: made by whatever runs the shop, where it takes such orders, with a contact beside it (DATA-2)."""

import base64
import hashlib

import msgspec
from aiohttp import web
from sqlalchemy import Connection, select
from ulid import ULID

from app.domain.contacts import Landing, Way
from app.domain.customers import Customer, CustomerSource
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, CustomerId, Instant, OrderId, ShopId
from app.domain.orders import Address, Order, OrderLine, OrderState
from app.domain.people import STAFF, Actor, Shop
from app.domain.text import one_line
from app.features.landing.hub.commands import for_hands, keep
from app.features.landing.rules import entries
from app.features.landing.wire import EnteredOrder, EnterOrder
from app.hub import once
from app.hub.access import conversation_to_change
from app.hub.database import audit, landings
from app.hub.database.contacts import NewContact
from app.hub.database.statements import Sql
from app.hub.database.trade import customers as customer_rows
from app.hub.http import Route, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import customers, orders, products
from app.hub.shop.connector import Done, ShopConnector
from app.hub.shop.mirror import Tell
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_STREET = 200


class OrderEntry:
    """The route; `connector` is whatever runs the shop, `tell` how the desks hear of the order and its buyer."""

    def __init__(self, connector: ShopConnector, router: Router, tell: Tell) -> None:
        self._connector = connector
        self._router = router
        self._tell = tell

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [private("POST", "/v1/landings/{id}/orders", self.enter, STAFF)]

    async def enter(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused: landing.manual, contacts.lines, contacts.quantity, contacts.goods, shop.total…"""
        asked, actor = await read_json(request, EnterOrder), who.actor
        key = CommandId(asked.key)
        phone = e164(asked.phone[:40], who.shop.currency, "")

        def read(connection: Connection) -> tuple[Landing, bytes | None, Order]:
            landing = for_hands(connection, actor, request.match_info["id"])
            answer = once.answered(connection, actor, key)
            wanted = _order(Sql(connection), who, asked, hub.clock())
            address = msgspec.structs.replace(wanted.address, name=entries.checked_name(asked.name), phone=phone)
            buyer = _known(connection, actor.shop, asked.conversation, phone)
            return landing, answer, msgspec.structs.replace(wanted, address=address, customer=buyer or CustomerId(""))

        landing, before, wanted = await hub.reads.run(read)
        if before is None:
            new = NewContact(
                key=f"order:{asked.key}", name=wanted.address.name, phone=phone, way=Way.ORDER,
                message=entries.checked_message(asked.message), product=asked.lines[0][0], order=wanted.number,
                conversation=asked.conversation,
            )  # fmt: skip
            done = await self._connector.create_order(actor.shop, wanted, asked.key)
            before = await hub.writer.run(lambda tx: self._keep(tx, who, landing.id, new, wanted, done, key))
        return web.Response(body=before, content_type="application/json")

    def _keep(
        self, tx: Transaction, who: SignedIn, landing_id: str, new: NewContact, wanted: Order, done: Done, key: CommandId
    ) -> bytes:
        actor, shop = who.actor, who.shop
        landing = landings.one(tx.connection, actor.shop, landing_id)
        tx.after_commit(done.saved)
        # An engine's order may have come by the mirror before, if the hub ended in between: it is the same one.
        mirrored = orders.find(tx.sql, actor.shop, wanted.number)
        if mirrored is None:
            buyer = _known(tx.connection, actor.shop, new.conversation, new.phone) or _newcomer(tx, shop, actor, wanted.address)
            order = done.apply(msgspec.structs.replace(wanted, customer=buyer))
        else:
            order = done.apply(mirrored)
        done.bought(tx, order.customer)
        contact = keep(self._router, tx, shop, landing, new)
        answer = encode(EnteredOrder(number=order.number, total=order.total, currency=order.currency, contact=contact))
        if (kept := once.keep(tx, actor, key, answer)) is not None:
            return kept
        (orders.add if mirrored is None else orders.save)(tx.sql, actor.shop, order)
        facts: dict[str, str | int] = {"name": landing.name, "amount": order.total, "currency": order.currency}
        audit.record(tx, actor.shop, actor, "landing.order", order.number, facts)
        self._link(tx, actor, new.conversation, order.customer)
        self._tell.order(tx, actor.shop, order)
        return answer

    def _link(self, tx: Transaction, actor: Actor, conversation: str | None, buyer: CustomerId) -> None:
        """The chat that the order was entered from is this buyer's, unless it is known to be somebody's already."""
        if conversation is None:
            return
        chat = ConversationId(conversation)
        if orders.customer_of(tx.sql, actor.shop, chat) is None:
            conversation_to_change(tx, actor, chat)
            customers.link(tx.sql, actor.shop, chat, buyer)
            self._tell.customer(tx, actor.shop, buyer)


def _order(sql: Sql, who: SignedIn, asked: EnterOrder, now: Instant) -> Order:
    """What is to be ordered, at today's prices; the sum is the agreed one.

    Raises Refused: contacts.lines, contacts.quantity, contacts.goods.
    """
    shop, lines, currency = who.shop, [], ""
    for id_, pieces in entries.checked_lines(asked.lines):
        good = products.find(sql, shop.id, id_)
        if good is None or not good.live or (currency and good.currency != currency):
            raise Refused("contacts.goods")
        currency = good.currency
        lines.append(OrderLine(product=good.id, sku=good.sku, name=good.name, quantity=pieces, price=good.price))
    total = sum(line.price * line.quantity for line in lines) if asked.agreed is None else asked.agreed
    address = Address(street=one_line(asked.street, _STREET))
    return Order(
        id=OrderId(str(ULID())), number=_number(who.actor, asked.key), customer=CustomerId(""), state=OrderState.UNPAID,
        currency=currency, total=total, placed=now, lines=tuple(lines), address=address,
    )  # fmt: skip


def _number(actor: Actor, key: str) -> str:
    """The same one whenever this is asked again, and nobody else's: an engine finds its order by it."""
    return f"H-{base64.b32encode(hashlib.sha256(f'{actor.id}:{key}'.encode()).digest())[:10].decode()}"


def _known(connection: Connection, shop: ShopId, conversation: str | None, phone: str) -> CustomerId | None:
    """The chat's customer, else the first who had this number. Raises NotFound for a chat of others."""
    if conversation is not None:
        buyer = orders.customer_of(Sql(connection), shop, ConversationId(conversation))
        if buyer is not None:
            return buyer
    known = select(customer_rows.c.id).where(customer_rows.c.shop == shop, customer_rows.c.phone == phone)
    found = connection.execute(known.order_by(customer_rows.c.created, customer_rows.c.id).limit(1)).scalar()
    return None if found is None else CustomerId(found)


def _newcomer(tx: Transaction, shop: Shop, actor: Actor, address: Address) -> CustomerId:
    """A customer of whom nothing is known but where the order goes."""
    made = CustomerId(str(ULID()))
    customers.add(
        tx.sql, shop.id,
        Customer(
            id=made, name=address.name, phones=(address.phone,), address=address, source=CustomerSource.LANDING_PAGE,
            created=tx.now, version=1,
        ),
    )  # fmt: skip
    audit.record(tx, shop.id, actor, "customer.add", made, {})
    return made
