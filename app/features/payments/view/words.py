"""What is said when the hub has taken a step of a payment."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.payment_words import payment_state
from app.domain.payments import Payment, PaymentState


def done_words(payment: Payment) -> str:
    """In one line, for the toast."""
    if payment.state is PaymentState.APPROVAL:
        words = QCoreApplication.translate("Payments", "Order {number}: a supervisor decides first; the buyer hears nothing yet.")
    elif payment.state is PaymentState.OPENING:
        words = QCoreApplication.translate("Payments", "Order {number}: the provider is asked; the buyer gets a card then.")
    elif payment.state is PaymentState.BUYER:
        words = QCoreApplication.translate("Payments", "Order {number}: the buyer has a card in the chat now.")
    else:
        words = QCoreApplication.translate("Payments", "Payment on order {number}: {state}.")
    words = words.replace("{number}", one_line(payment.order, 60))
    return words.replace("{state}", payment_state(payment.state, payment.direction))
