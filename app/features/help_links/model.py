"""Sending a help link or a reminder to pay into the open chat: the card waits in the outbox while there is no hub (CHAT-21)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.messages import Card
from app.domain.orders import Order
from app.domain.products import in_language
from app.features.help_links import rules
from app.features.help_links.rules import HELP, Link
from app.protocol.envelope import ErrorBody


class HelpLinksModel(QObject):
    """`sent` carries the Link and the order's number, `refused` an ErrorBody."""

    sent = Signal(object, str)
    refused = Signal(object)

    def __init__(
        self, chat: Callable[[], ConversationId | None], send: Callable[[ConversationId, Card], object],
        language: Callable[[], str],
    ) -> None:  # fmt: skip
        """`chat` names the open one, `send` says something in it; `language` is the tag that the agent reads in."""
        super().__init__()
        self._chat = chat
        self._send = send
        self._language = language

    def send(self, order: Order, link: Link) -> None:
        """As a card into the open chat; the hub fills it in anew, and refuses another buyer's order."""
        conversation = self._chat()
        if conversation is None:
            return
        try:
            rules.check(order, link)
        except Refused as refused:
            self.refused.emit(ErrorBody(refused.code, dict(refused.facts)))
            return
        first = order.lines[0] if order.lines else None
        card = Card(
            card=link.value, ref=order.number, title=order.number,
            text=in_language(first.name, self._language()) if first else "", picture=first.picture if first else "",
            amount=order.total, currency=order.currency, state=rules.state(order, link),
        )  # fmt: skip
        self._send(conversation, card)
        self.sent.emit(link, order.number)


def links_of(order: Order) -> tuple[Link, ...]:
    """Which of the three pages have something to show for this order, in the order of the dialog."""
    return tuple(link for link in HELP if _fits(order, link))


def linkable(orders: Sequence[Order]) -> list[Order]:
    """Those that have a page at all."""
    return [order for order in orders if links_of(order)]


def _fits(order: Order, link: Link) -> bool:
    try:
        rules.check(order, link)
    except Refused:
        return False
    return True
