"""Exactly three help links, each bound to one order; and the reminder to pay, which is a card as well (CHAT-21, CHAT-26)."""

from enum import StrEnum

from app.domain.errors import Refused
from app.domain.orders import Order, OrderState


class Link(StrEnum):
    """The cards; the value is what the card is called on the wire."""

    REFUND = "refund_link"
    LOGISTICS = "logistics_link"
    AFTER_SALES = "after_sales_link"
    PAY = "pay_reminder"


#: The three of CHAT-21, in the order of the dialog.
HELP = (Link.REFUND, Link.LOGISTICS, Link.AFTER_SALES)


def check(order: Order, link: Link) -> None:
    """Raises Refused("help_links.order") where the page would have nothing to show for this order."""
    shipped = order.state in (OrderState.TO_RECEIVE, OrderState.SIGNED_FOR)
    fits = {
        Link.REFUND: order.paid > 0,
        Link.LOGISTICS: shipped,
        Link.AFTER_SALES: order.paid > 0,
        Link.PAY: order.state is OrderState.UNPAID,
    }[link]
    if not fits:
        raise Refused("help_links.order", number=order.number)


def state(order: Order, link: Link) -> str:
    """What the card says of it now: an application's state on the pages about money, else the order's own."""
    if link in (Link.REFUND, Link.AFTER_SALES) and order.cases:
        return order.cases[-1].state.value
    if link is Link.PAY and order.paid > 0:
        return "paid"
    return {
        OrderState.UNPAID: "unpaid",
        OrderState.TO_SHIP: "to_ship",
        OrderState.TO_RECEIVE: "to_receive",
        OrderState.SIGNED_FOR: "signed_for",
        OrderState.CANCELLED: "cancelled",
    }[order.state]
