"""Parcels that were sent: for each a task, so that somebody tells the buyer the tracking number (REQ-5)."""

from ulid import ULID

from app.domain.errors import NotFound
from app.domain.ids import DAY, ShopId
from app.domain.orders import Order, OrderState
from app.features.requests.hub.announcing import announce
from app.hub.database import order_chats, tracking_tasks
from app.hub.database.tracking_tasks import Parcel
from app.hub.transaction import Transaction


def shipped(tx: Transaction, shop: ShopId, order: Order) -> None:
    """Somebody of the desk, or the shop's engine, has sent it. Told again it stays one task."""
    if order.state is not OrderState.TO_RECEIVE or not order.tracking:
        return
    try:
        buyer = order_chats.order(tx.connection, shop, [order.number])
    except NotFound:
        return  # an order whose customer nobody knows: there is nobody to tell
    parcel = Parcel(
        id=str(ULID()), order=order.number, name=buyer.name or order.address.name, phone=buyer.phone or order.address.phone,
        language=buyer.language, carrier=order.carrier, tracking=order.tracking, created=tx.now,
    )  # fmt: skip
    if tracking_tasks.add(tx.connection, shop, parcel):
        announce(tx, shop)


def follow(tx: Transaction, shop: ShopId, order: Order) -> None:
    """An order came or changed outside the desks. A first reading brings years of parcels: only what was just sent is told."""
    sent = max((step.time for step in order.steps if step.code == "shipped"), default=None)
    if sent is not None and sent > tx.now - DAY:
        shipped(tx, shop, order)
