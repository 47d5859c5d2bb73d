"""Leads in words, in the language in force."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.domain.leads import LeadStatus
from app.domain.products import in_language

#: A status says so by word, icon and colour.
STATUS_LOOKS = {
    LeadStatus.NEW: (Tone.ACCENT, "dot"),
    LeadStatus.AGAIN: (Tone.WARN, "retry"),
    LeadStatus.CONTACTED: (Tone.OK, "check"),
}


def status_words(status: str) -> str:
    """A status as people say it."""
    translate = QCoreApplication.translate
    return {
        LeadStatus.NEW.value: translate("Leads", "Not contacted"),
        LeadStatus.AGAIN.value: translate("Leads", "Contact again"),
        LeadStatus.CONTACTED.value: translate("Leads", "Contacted"),
    }.get(status, status)


def purpose_words(purpose: str) -> str:
    """What a number is looked at for."""
    translate = QCoreApplication.translate
    return {
        "call": translate("Leads", "To call the buyer"),
        "order": translate("Leads", "To place an order"),
        "check": translate("Leads", "To check who it is"),
    }.get(purpose, purpose)


def title_words(title: dict[str, str]) -> str:
    """A listing's title in the language of the program, on one line."""
    return one_line(in_language(title, language()), 200)
