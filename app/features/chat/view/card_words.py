"""Cards in words: price, stock, what has become of a coupon, a payment or an application."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line, plain
from app.domain.messages import Card


def card_facts(card: Card) -> str:
    """Everything below the title: the card's own words, then amount and state."""
    amount = money_text(card.amount, card.currency) if card.currency else ""
    last = " · ".join(part for part in (amount, state_words(card)) if part)
    return "\n".join(part for part in (plain(card.text), last) if part)


def card_words(card: Card) -> str:
    """The whole card as text, to copy and to be spoken."""
    return "\n".join(part for part in (plain(card.title), card_facts(card)) if part)


def state_words(card: Card) -> str:
    """What the state's code means; a code of a newer hub is shown as it is."""
    stock = card.facts.get("stock")
    if card.state == "in_stock" and isinstance(stock, int):
        return QCoreApplication.translate("Cards", "{count} in stock").replace("{count}", str(stock))
    return {
        "": "",
        "in_stock": QCoreApplication.translate("Cards", "in stock"),
        "sold_out": QCoreApplication.translate("Cards", "sold out"),
        "unpaid": QCoreApplication.translate("Cards", "not paid yet"),
        "paid": QCoreApplication.translate("Cards", "paid"),
        "cancelled": QCoreApplication.translate("Cards", "cancelled"),
    }.get(card.state, one_line(card.state, 60))
