"""Cards in words: price, stock, what has become of a coupon, a payment or an application."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop import coupon_words
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line, plain
from app.desktop.payment_words import payment_reason as reason_of
from app.desktop.payment_words import payment_state, payment_title
from app.domain.ids import Instant
from app.domain.messages import Card


def title_words(card: Card) -> str:
    """What it is: a card about an order says what it opens; of other cards the hub knows the title."""
    if card.card == "case":
        what = QCoreApplication.translate("Cards", "Application for order {number}: {what}")
        parts = (_kind(str(card.facts.get("kind", ""))), _reason(str(card.facts.get("reason", ""))))
        words = what.replace("{what}", " · ".join(part for part in parts if part))
    elif card.card == "payment":
        words = payment_title(str(card.facts.get("direction", ""))).replace(
            "{what}", reason_of(str(card.facts.get("reason", "")))
        )
    else:
        words = {
            "refund_link": QCoreApplication.translate("Cards", "Refund page of order {number}"),
            "logistics_link": QCoreApplication.translate("Cards", "Track order {number}"),
            "after_sales_link": QCoreApplication.translate("Cards", "After-sales page of order {number}"),
            "pay_reminder": QCoreApplication.translate("Cards", "Please pay order {number}"),
        }.get(card.card, "{number}")
    return words.replace("{number}", plain(card.title))


def card_facts(card: Card) -> str:
    """Everything below the title: the card's own words, then amount and state."""
    if card.card == "coupon":
        return _coupon(card)
    amount = money_text(card.amount, card.currency) if card.currency else ""
    last = " · ".join(part for part in (amount, state_words(card)) if part)
    return "\n".join(part for part in (plain(card.text), last) if part)


def card_words(card: Card) -> str:
    """The whole card as text, to copy and to be spoken."""
    return "\n".join(part for part in (title_words(card), card_facts(card)) if part)


def state_words(card: Card) -> str:
    """What the state's code means; a code of a newer hub is shown as it is."""
    if card.card == "case" and card.facts.get("kind") == "exchange" and card.state in ("approved", "settled"):
        return QCoreApplication.translate("Cards", "approved")  # no money goes
    if card.card == "payment":
        return payment_state(card.state, str(card.facts.get("direction", "")))
    stock = card.facts.get("stock")
    if card.state == "in_stock" and isinstance(stock, int):
        return QCoreApplication.translate("Cards", "{count} in stock").replace("{count}", QLocale().toString(stock))
    return {
        "": "",
        "in_stock": QCoreApplication.translate("Cards", "in stock"),
        "sold_out": QCoreApplication.translate("Cards", "sold out"),
        "unpaid": QCoreApplication.translate("Cards", "not paid yet"),
        "paid": QCoreApplication.translate("Cards", "paid"),
        "cancelled": QCoreApplication.translate("Cards", "cancelled"),
        "to_ship": QCoreApplication.translate("Cards", "paid, to be shipped"),
        "to_receive": QCoreApplication.translate("Cards", "on its way"),
        "signed_for": QCoreApplication.translate("Cards", "signed for"),
        "requested": QCoreApplication.translate("Cards", "waits for a decision"),
        "approved": QCoreApplication.translate("Cards", "approved, the money is on its way"),
        "settled": QCoreApplication.translate("Cards", "given back"),
        "refused": QCoreApplication.translate("Cards", "refused"),
        "withdrawn": QCoreApplication.translate("Cards", "withdrawn"),
    }.get(card.state, one_line(card.state, 60))


def _coupon(card: Card) -> str:
    """Code and terms are text to be read out, then what became of it."""
    facts = card.facts
    value, minimum, ends = (facts.get(name) for name in ("value", "minimum", "ends"))
    code = QCoreApplication.translate("Cards", "Code {code}").replace("{code}", one_line(str(facts.get("code", "")), 80))
    given = coupon_words.gives(str(facts.get("kind", "")), value if isinstance(value, int) else 0, card.currency)
    asked = coupon_words.conditions(
        minimum if isinstance(minimum, int) else 0, card.currency,
        [one for one in str(facts.get("only", "")).split(",") if one], Instant(ends) if isinstance(ends, int) else None,
    )  # fmt: skip
    terms = " · ".join(part for part in (given, *asked) if part)
    return "\n".join(part for part in (plain(card.text), code, terms, coupon_words.state_words(card.state)) if part)


def _kind(code: str) -> str:
    return {
        "refund_only": QCoreApplication.translate("Cards", "refund only"),
        "return_and_refund": QCoreApplication.translate("Cards", "return and refund"),
        "exchange": QCoreApplication.translate("Cards", "exchange"),
    }.get(code, one_line(code, 60))


def _reason(code: str) -> str:
    return {
        "damaged": QCoreApplication.translate("Cards", "damaged"),
        "wrong_item": QCoreApplication.translate("Cards", "wrong item"),
        "not_as_described": QCoreApplication.translate("Cards", "not as described"),
        "late": QCoreApplication.translate("Cards", "too late"),
        "faulty": QCoreApplication.translate("Cards", "does not work"),
        "no_longer_wanted": QCoreApplication.translate("Cards", "no longer wanted"),
    }.get(code, one_line(code, 120))
