"""Landings in words, in the language in force."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.domain.contacts import SourceKind
from app.domain.products import in_language
from app.features.landing.wire import LandingGood

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
