"""Small payments in words: what one is, why, and where it stands, for its card in the chat, its order and its dialogs."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.domain.payments import Direction


def payment_title(direction: str) -> str:
    """What it is, with gaps for {number} and {what}."""
    if direction == Direction.COLLECTION:
        return QCoreApplication.translate("Payments", "Difference to pay for order {number}: {what}")
    return QCoreApplication.translate("Payments", "Payout on order {number}: {what}")


def direction_words(direction: Direction) -> str:
    """Which way the money goes."""
    if direction is Direction.COLLECTION:
        return QCoreApplication.translate("Payments", "Collect from the buyer")
    return QCoreApplication.translate("Payments", "Pay out to the buyer")


def payment_reason(code: str) -> str:
    """Why money is paid out or collected."""
    return {
        "defect": QCoreApplication.translate("Payments", "flaw of the goods"),
        "shipping_cost": QCoreApplication.translate("Payments", "delivery costs"),
        "late": QCoreApplication.translate("Payments", "came too late"),
        "price_match": QCoreApplication.translate("Payments", "lower price elsewhere"),
        "goodwill": QCoreApplication.translate("Payments", "goodwill"),
        "price_difference": QCoreApplication.translate("Payments", "price difference"),
        "exchange": QCoreApplication.translate("Payments", "exchange for something dearer"),
        "extra_service": QCoreApplication.translate("Payments", "extra service"),
        "other": QCoreApplication.translate("Payments", "other reason"),
    }.get(code, one_line(code, 60))


def payment_state(code: str, direction: str) -> str:
    """Where a payment stands, for the desk."""
    if code == "buyer":
        return (
            QCoreApplication.translate("Payments", "the buyer has to pay")
            if direction == Direction.COLLECTION
            else QCoreApplication.translate("Payments", "the buyer can take it")
        )
    return {
        "approval": QCoreApplication.translate("Payments", "waits for a supervisor"),
        "opening": QCoreApplication.translate("Payments", "the payment provider is asked"),
        "cancelling": QCoreApplication.translate("Payments", "is being cancelled at the provider"),
        "expiring": QCoreApplication.translate("Payments", "time is over, is being closed at the provider"),
        "paid": QCoreApplication.translate("Payments", "paid"),
        "expired": QCoreApplication.translate("Payments", "expired"),
        "cancelled": QCoreApplication.translate("Payments", "cancelled"),
        "refused": QCoreApplication.translate("Payments", "refused"),
        "failed": QCoreApplication.translate("Payments", "failed"),
    }.get(code, one_line(code, 60))
