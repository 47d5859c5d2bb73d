"""Requests in words, in the language in force; names of tabs are the shop's own where it has given any."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.domain.conversations import WaitLevel
from app.domain.ids import Instant
from app.domain.products import in_language
from app.domain.requests import DELETED, LANGUAGES, BuyerRequest, Origin, Outcome, RequestRules, Said, Topic, warn_from

#: The pills of waits in a list of chats have the same looks.
WAIT_LOOKS = {
    WaitLevel.FRESH: (Tone.OK, ""),
    WaitLevel.WAITING: (Tone.WARN, "clock"),
    WaitLevel.OVERDUE: (Tone.BAD, "overdue"),
}
OUTCOME_LOOKS = {
    Outcome.CLOSED: (Tone.NEUTRAL, "check"),
    Outcome.SOLVED: (Tone.OK, "check"),
    Outcome.NOT_SOLVED: (Tone.WARN, "close"),
}


def usual_tab_words(tab: str) -> str:
    """A tab's name where the shop has given none."""
    return {
        Origin.ORDERS.value: QCoreApplication.translate("Requests", "Orders"),
        Origin.PRODUCT.value: QCoreApplication.translate("Requests", "Product questions"),
        Origin.CALL_CENTRE.value: QCoreApplication.translate("Requests", "Call centre"),
        DELETED: QCoreApplication.translate("Requests", "Deleted"),
    }.get(tab, tab)


def tab_words(tab: str, rules: RequestRules) -> str:
    """A tab's name as the shop calls it."""
    code = language() if language() in LANGUAGES else "en"
    own = rules.names.get(tab, {}).get(code, "")
    return one_line(own, 60) or usual_tab_words(tab)


def topic_words(topic: str) -> str:
    """A topic of the call centre."""
    return {
        Topic.CONTACT.value: QCoreApplication.translate("Requests", "Contact me"),
        Topic.DELIVERY.value: QCoreApplication.translate("Requests", "Delivery"),
        Topic.CANCEL.value: QCoreApplication.translate("Requests", "Cancellation"),
        Topic.COMPLAINT.value: QCoreApplication.translate("Requests", "Complaint"),
        Topic.RETURN.value: QCoreApplication.translate("Requests", "Return"),
        Topic.SITE_ERROR.value: QCoreApplication.translate("Requests", "Site error"),
        Topic.PAYMENT.value: QCoreApplication.translate("Requests", "Payment"),
    }.get(topic, topic)


def outcome_words(outcome: Outcome) -> str:
    """How a request was closed."""
    return {
        Outcome.OPEN: "",
        Outcome.CLOSED: QCoreApplication.translate("Requests", "Closed"),
        Outcome.SOLVED: QCoreApplication.translate("Requests", "Solved"),
        Outcome.NOT_SOLVED: QCoreApplication.translate("Requests", "Not solved"),
    }[outcome]


def ended_look(request: BuyerRequest) -> tuple[str, Tone, str]:
    """What the pill of a request says for which nobody waits: its outcome, or that there is none; "" where none is asked for."""
    if request.undecided:
        return QCoreApplication.translate("Requests", "Undecided"), Tone.WARN, "flag"
    return outcome_words(request.outcome), *OUTCOME_LOOKS.get(request.outcome, (Tone.OK, "check"))


def target_words(what: str) -> str:
    """What a target is for."""
    return QCoreApplication.translate("Requests", "Tracking numbers") if what == "tracking" else usual_tab_words(what)


def title_words(title: dict[str, str]) -> str:
    """A product's name in the language of the program, on one line."""
    return one_line(in_language(title, language()), 200)


def about_words(request: BuyerRequest) -> str:
    """What a request is about, in a few words."""
    if request.topic:
        return topic_words(request.topic)
    if request.order:
        return QCoreApplication.translate("Requests", "Order {number}").replace("{number}", one_line(request.order, 64))
    return title_words(request.title) or QCoreApplication.translate("Requests", "To the shop")


def order_words(request: BuyerRequest) -> str:
    """Whether the order is this person's, in a sentence; "" where none was named."""
    if not request.order:
        return ""
    if request.confirmed:
        return QCoreApplication.translate("Requests", "The phone number is that of this order's buyer.")
    return QCoreApplication.translate("Requests", "Not confirmed: no order with this number belongs to this phone number.")


def said_words(said: Said, unsent: bool) -> str:
    """How far an answer has got."""
    if not said.by:
        return ""
    if unsent:
        return QCoreApplication.translate("Requests", "Not at the hub yet")
    if said.read is not None:
        return QCoreApplication.translate("Requests", "Read")
    if said.delivered is not None:
        return QCoreApplication.translate("Requests", "Delivered")
    return QCoreApplication.translate("Requests", "Sent")


def wait_level(request: BuyerRequest, rules: RequestRules, now: Instant) -> WaitLevel:
    """How urgent a wait is, by the shop's target."""
    since, target = request.waiting or now, rules.target(request.origin.value)
    if now >= since + target:
        return WaitLevel.OVERDUE
    return WaitLevel.WAITING if now >= warn_from(since, target) else WaitLevel.FRESH
