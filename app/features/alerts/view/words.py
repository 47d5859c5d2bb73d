"""An alert of the hub in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line
from app.desktop.store import Store
from app.domain.alerting import Alert, AlertKind


def alert_words(alert: Alert, store: Store) -> str:
    """What is wrong, with its figures, and who it is about."""
    if alert.kind is AlertKind.RATE:
        text = QCoreApplication.translate(
            "Alerts", "Only {rate} % of today's turns were answered in time: {in_time} of {counted}."
        )
        number = QLocale().toString
        in_time, counted = alert.facts.get("in_time", 0), alert.facts.get("counted", 0)
        for name, value in (("rate", in_time * 100 // max(1, counted)), ("in_time", in_time), ("counted", counted)):
            text = text.replace("{" + name + "}", number(value))
        return text
    conversation = store.conversations.get(alert.conversation) if alert.conversation is not None else None
    if conversation is None:
        return QCoreApplication.translate("Alerts", "A buyer is overdue and nobody has answered.")
    owner = store.staff.get(conversation.assigned.staff) if conversation.assigned is not None else None
    buyer = one_line(conversation.buyer.name, 60)
    if owner is None or (store.me is not None and owner.id == store.me.id):
        return QCoreApplication.translate("Alerts", "{buyer} is overdue and nobody has answered.").replace("{buyer}", buyer)
    text = QCoreApplication.translate("Alerts", "{buyer} is overdue and {staff} has not answered.")
    return text.replace("{staff}", one_line(owner.name, 60)).replace("{buyer}", buyer)
