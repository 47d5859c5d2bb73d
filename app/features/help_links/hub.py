"""Help links at the hub: cards bound to one order of the conversation's own buyer."""

from functools import partial

from app.domain.conversations import Conversation
from app.domain.ids import ShopId
from app.domain.messages import Card
from app.domain.products import in_language
from app.features.help_links import rules
from app.features.help_links.rules import Link
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.hub.shop import orders


def register(router: Router) -> None:
    """Adds the kinds of cards."""
    for link in Link:
        router.card(link.value, partial(card, link))


def card(link: Link, sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """`ref` is the order's number. Raises NotFound for another buyer's order, Refused: help_links.order."""
    order = orders.own(sql, shop, conversation.id, ref)
    rules.check(order, link)
    language = conversation.buyer.language.replace("-", "_")
    first = order.lines[0] if order.lines else None
    return Card(
        card=link.value, ref=order.number, title=order.number,
        text=in_language(first.name, language) if first else "", picture=first.picture if first else "",
        amount=order.total, currency=order.currency, state=rules.state(order, link),
    )  # fmt: skip
