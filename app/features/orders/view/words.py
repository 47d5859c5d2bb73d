"""What the Orders tab says in words: headings, states, actions, steps, and an order as one spoken sentence."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.domain.orders import CaseKind, CaseState, Flag, Heading, Order, OrderState
from app.domain.products import in_language
from app.features.orders.rules import Action


def heading_words(heading: Heading | None) -> str:
    """The word on a chip."""
    if heading is None:
        return QCoreApplication.translate("Orders", "All")
    return {
        Heading.UNFINISHED: QCoreApplication.translate("Orders", "Unpaid"),
        Heading.TO_SHIP: QCoreApplication.translate("Orders", "To ship"),
        Heading.TO_RECEIVE: QCoreApplication.translate("Orders", "To receive"),
        Heading.SIGNED_FOR: QCoreApplication.translate("Orders", "Signed for"),
        Heading.REFUNDS: QCoreApplication.translate("Orders", "Refunds"),
    }[heading]


def state_words(order: Order) -> tuple[str, Tone]:
    """The word on the order's pill: an open application says more than the parcel."""
    waiting = next((case for case in order.cases if case.state is CaseState.REQUESTED), None)
    if waiting is not None:
        return QCoreApplication.translate("Orders", "Refund asked"), Tone.BAD
    return {
        OrderState.UNPAID: (QCoreApplication.translate("Orders", "Unpaid"), Tone.BAD),
        OrderState.TO_SHIP: (QCoreApplication.translate("Orders", "To ship"), Tone.WARN),
        OrderState.TO_RECEIVE: (QCoreApplication.translate("Orders", "On its way"), Tone.ACCENT),
        OrderState.SIGNED_FOR: (QCoreApplication.translate("Orders", "Signed for"), Tone.OK),
        OrderState.CANCELLED: (QCoreApplication.translate("Orders", "Cancelled"), Tone.NEUTRAL),
    }[order.state]


def action_words(action: Action) -> Callable[[], str]:
    """What a button says; asked anew when the language changes."""
    return lambda: {
        Action.REMIND: QCoreApplication.translate("Orders", "Remind to pay"),
        Action.PRICE: QCoreApplication.translate("Orders", "Change price"),
        Action.ADDRESS: QCoreApplication.translate("Orders", "Address"),
        Action.SHIP: QCoreApplication.translate("Orders", "Ship"),
        Action.LOGISTICS_LINK: QCoreApplication.translate("Orders", "Tracking link"),
        Action.REFUND_LINK: QCoreApplication.translate("Orders", "Refund link"),
        Action.AFTER_SALES_LINK: QCoreApplication.translate("Orders", "After-sales link"),
        Action.AFTER_SALES: QCoreApplication.translate("Orders", "After-sales"),
        Action.PAYMENT: QCoreApplication.translate("Orders", "Pay or collect"),
        Action.APPROVE: QCoreApplication.translate("Orders", "Approve refund"),
        Action.REFUSE: QCoreApplication.translate("Orders", "Refuse refund"),
        Action.REMARK: QCoreApplication.translate("Orders", "Remark"),
        Action.WRITE: QCoreApplication.translate("Orders", "Write to the buyer"),
    }[action]


def step_words(code: str) -> str:
    """One line of the timeline; a step that this program does not know keeps its code."""
    return {
        "placed": QCoreApplication.translate("Orders", "Ordered"),
        "paid": QCoreApplication.translate("Orders", "Paid"),
        "shipped": QCoreApplication.translate("Orders", "Shipped"),
        "delivered": QCoreApplication.translate("Orders", "Delivered"),
        "cancelled": QCoreApplication.translate("Orders", "Cancelled"),
        "price": QCoreApplication.translate("Orders", "Price changed"),
        "address": QCoreApplication.translate("Orders", "Address changed"),
        "refund_asked": QCoreApplication.translate("Orders", "Refund asked for"),
        "refunded": QCoreApplication.translate("Orders", "Money given back"),
        "refused": QCoreApplication.translate("Orders", "Refund refused"),
        "approved": QCoreApplication.translate("Orders", "Refund approved"),
        "refund_failed": QCoreApplication.translate("Orders", "The money could not be given back"),
    }.get(code, code)


def flag_words(flag: Flag) -> str:
    """The colour's name: colour is never the only sign."""
    return {
        Flag.NONE: QCoreApplication.translate("Orders", "No flag"),
        Flag.RED: QCoreApplication.translate("Orders", "Red"),
        Flag.YELLOW: QCoreApplication.translate("Orders", "Yellow"),
        Flag.GREEN: QCoreApplication.translate("Orders", "Green"),
        Flag.BLUE: QCoreApplication.translate("Orders", "Blue"),
        Flag.PURPLE: QCoreApplication.translate("Orders", "Purple"),
    }[flag]


def case_words(kind: CaseKind) -> str:
    """What an application asks for."""
    return {
        CaseKind.REFUND_ONLY: QCoreApplication.translate("Orders", "Refund only"),
        CaseKind.RETURN_AND_REFUND: QCoreApplication.translate("Orders", "Return and refund"),
        CaseKind.EXCHANGE: QCoreApplication.translate("Orders", "Exchange"),
    }[kind]


def case_state(state: CaseState) -> str:
    """Where an application stands."""
    return {
        CaseState.REQUESTED: QCoreApplication.translate("Orders", "waits for a decision"),
        CaseState.APPROVED: QCoreApplication.translate("Orders", "approved, the money is on its way"),
        CaseState.SETTLED: QCoreApplication.translate("Orders", "given back"),
        CaseState.REFUSED: QCoreApplication.translate("Orders", "refused"),
        CaseState.WITHDRAWN: QCoreApplication.translate("Orders", "withdrawn"),
    }[state]


def amount(minor: int, order: Order) -> str:
    """An amount in the order's currency."""
    return money_text(minor, order.currency)


def reason_words(reason: str) -> str:
    """Why it was applied for; words of the buyer's own stay as they are."""
    return {
        "damaged": QCoreApplication.translate("Orders", "Damaged"),
        "wrong_item": QCoreApplication.translate("Orders", "Wrong item"),
        "not_as_described": QCoreApplication.translate("Orders", "Not as described"),
        "late": QCoreApplication.translate("Orders", "Too late"),
        "faulty": QCoreApplication.translate("Orders", "Does not work"),
        "no_longer_wanted": QCoreApplication.translate("Orders", "No longer wanted"),
    }.get(reason, one_line(reason, 120))


def goods_words(order: Order) -> list[str]:
    """ "Wireless earbuds A3 × 1", a line for each."""
    return [f"{one_line(in_language(line.name, language()), 160)} × {line.quantity}" for line in order.lines]


def sum_words(order: Order) -> str:
    """What it costs and what of it is paid, in one line."""
    total = money_text(order.total, order.currency)
    if order.refunded:
        text = QCoreApplication.translate("Orders", "paid {paid} · given back {refunded}")
        return text.replace("{paid}", money_text(order.paid, order.currency)).replace(
            "{refunded}", money_text(order.refunded, order.currency)
        )
    if order.paid >= order.total:
        return QCoreApplication.translate("Orders", "paid {total}").replace("{total}", total)
    return total


def spoken(order: Order) -> str:
    """The whole order in one sentence, for screen readers."""
    return ", ".join([order.number, state_words(order)[0], *goods_words(order), sum_words(order)])
