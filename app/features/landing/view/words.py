"""Landings and contacts in words, in the language in force."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.domain.contacts import ContactState, SourceKind, Way
from app.domain.products import in_language
from app.features.landing.wire import LandingGood

#: A state says so by word, icon and colour.
STATE_LOOKS = {
    ContactState.AWAITING: (Tone.WARN, "lock"),
    ContactState.UNSHARED: (Tone.NEUTRAL, "queue"),
    ContactState.SHARED: (Tone.ACCENT, "user"),
    ContactState.CLOSED: (Tone.OK, "check"),
}
LANGUAGE_NAMES = {"en": "English", "vi": "Tiếng Việt", "zh_CN": "简体中文", "uk": "Українська"}


def kind_words(kind: str) -> str:
    """A source kind as people say it."""
    translate = QCoreApplication.translate
    return {
        SourceKind.AD.value: translate("Landings", "Advertisement"),
        SourceKind.CLICK_TO_MESSAGE.value: translate("Landings", "Click to message"),
        SourceKind.ENGAGEMENT.value: translate("Landings", "Engagement"),
        SourceKind.KOL.value: translate("Landings", "KOL"),
        SourceKind.HOTLINE.value: translate("Landings", "Hotline"),
        SourceKind.REFERRAL.value: translate("Landings", "Referral"),
        SourceKind.DEALER.value: translate("Landings", "Dealer"),
        SourceKind.IMPORT.value: translate("Landings", "Import"),
        SourceKind.OTHER.value: translate("Landings", "Other"),
    }.get(kind, kind)


def way_words(way: str) -> str:
    """How a contact came in."""
    translate = QCoreApplication.translate
    return {
        Way.FORM.value: translate("Landings", "Form"),
        Way.API.value: translate("Landings", "API"),
        Way.CARER.value: translate("Landings", "Carer"),
        Way.ORDER.value: translate("Landings", "Order by hand"),
        Way.IMPORT.value: translate("Landings", "File"),
    }.get(way, way)


def state_words(state: str) -> str:
    """Where a contact stands."""
    translate = QCoreApplication.translate
    return {
        ContactState.AWAITING.value: translate("Landings", "Awaiting approval"),
        ContactState.UNSHARED.value: translate("Landings", "With nobody"),
        ContactState.SHARED.value: translate("Landings", "Shared"),
        ContactState.CLOSED.value: translate("Landings", "Closed", "contact"),
    }.get(state, state)


def purpose_words(purpose: str) -> str:
    """What a number is looked at for."""
    translate = QCoreApplication.translate
    return {
        "call": translate("Landings", "To call"),
        "order": translate("Landings", "For an order"),
        "check": translate("Landings", "To check a contact"),
    }.get(purpose, purpose)


def field_words(field: str) -> str:
    """What a form asks, and the parts of a landing that two editors can meet in."""
    translate = QCoreApplication.translate
    return {
        "message": translate("Landings", "Message"),
        "address": translate("Landings", "Address"),
        "email": translate("Landings", "E-mail"),
        "quantity": translate("Landings", "Quantity"),
        "name": translate("Landings", "Name"),
        "phone": translate("Landings", "Phone"),
        "product": translate("Landings", "Product"),
        "task": translate("Landings", "Task"),
        "landing": translate("Landings", "Landing"),
        "title": translate("Landings", "Title"),
        "text": translate("Landings", "Text"),
        "fields": translate("Landings", "Fields of the form"),
        "kind": translate("Landings", "Source"),
        "recipients": translate("Landings", "Recipients"),
        "manual": translate("Landings", "Manual entry"),
        "live": translate("Landings", "Takes contacts"),
    }.get(field, field)


def good_words(good: LandingGood | None) -> str:
    """A product's name and number on one line; "" for none."""
    return "" if good is None else one_line(f"{in_language(good.name, language())} · {good.sku}", 120)
