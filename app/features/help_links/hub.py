"""Help links at the hub: cards bound to one order of the conversation's own buyer."""

from functools import partial

from app.domain.conversations import Conversation
from app.domain.ids import ShopId
from app.domain.messages import Body, Card
from app.domain.people import Actor
from app.domain.products import in_language
from app.features.help_links import rules
from app.features.help_links.rules import Link
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.hub.shop import orders
from app.hub.transaction import Transaction

_LINKS = frozenset(link.value for link in Link)


def register(router: Router) -> None:
    """Adds the kinds of cards, and what an order must be like for one to be sent."""
    for link in Link:
        router.card(link.value, partial(card, link))
    router.check_message(check)


def check(tx: Transaction, actor: Actor, conversation: Conversation, body: Body) -> None:
    """Only what is sent is checked: a card that stands in the chat follows its order wherever that goes.

    Raises Refused: help_links.order.
    """
    if isinstance(body, Card) and body.card in _LINKS:
        rules.check(orders.own(tx.sql, actor.shop, conversation.id, body.ref), Link(body.card))


def card(link: Link, sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """`ref` is the order's number. Raises NotFound for another buyer's order."""
    order = orders.own(sql, shop, conversation.id, ref)
    language = conversation.buyer.language.replace("-", "_")
    first = order.lines[0] if order.lines else None
    return Card(
        card=link.value, ref=order.number, title=order.number,
        text=in_language(first.name, language) if first else "", picture=first.picture if first else "",
        amount=order.total, currency=order.currency, state=rules.state(order, link),
    )  # fmt: skip
