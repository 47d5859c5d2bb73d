"""Contacts in words, in the language in force: states, sources, and above all why each went where it went."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.domain.contact_sharing import ContactRow
from app.domain.contacts import ContactState, ShareReason, SourceKind, Way
from app.domain.products import in_language

#: A state says so by word, icon and colour.
STATE_LOOKS = {
    "awaiting": (Tone.WARN, "pause"),
    "unshared": (Tone.BAD, "warning"),
    "shared": (Tone.ACCENT, "transfer"),
    "closed": (Tone.OK, "check"),
    "deleted": (Tone.NEUTRAL, "trash"),
}


def state_of(row: ContactRow) -> str:
    """The state as it is shown: a deleted one is nothing else."""
    return "deleted" if row.deleted is not None else row.contact.state.value


def state_words(state: str) -> str:
    """A state, or what a list can be narrowed to."""
    translate = QCoreApplication.translate
    return {
        "": translate("Sharing", "All"),
        ContactState.AWAITING.value: translate("Sharing", "Awaiting approval"),
        ContactState.UNSHARED.value: translate("Sharing", "With nobody"),
        ContactState.SHARED.value: translate("Sharing", "Shared"),
        ContactState.CLOSED.value: translate("Sharing", "Closed"),
        "duplicate": translate("Sharing", "Duplicates"),
        "deleted": translate("Sharing", "Deleted"),
        "admitted": translate("Sharing", "Contacts"),
        "approved": translate("Sharing", "Approved"),
        "given": translate("Sharing", "With a colleague"),
    }.get(state, state)


def kind_words(kind: str) -> str:
    """A source."""
    translate = QCoreApplication.translate
    return {
        SourceKind.AD.value: translate("Sharing", "Ad"),
        SourceKind.CLICK_TO_MESSAGE.value: translate("Sharing", "Click to message"),
        SourceKind.ENGAGEMENT.value: translate("Sharing", "Engagement"),
        SourceKind.KOL.value: translate("Sharing", "Opinion leader"),
        SourceKind.HOTLINE.value: translate("Sharing", "Hotline"),
        SourceKind.REFERRAL.value: translate("Sharing", "Referral"),
        SourceKind.DEALER.value: translate("Sharing", "Dealer"),
        SourceKind.IMPORT.value: translate("Sharing", "Import"),
        SourceKind.OTHER.value: translate("Sharing", "Other"),
    }.get(kind, kind)


def way_words(way: str) -> str:
    """How it came in."""
    translate = QCoreApplication.translate
    return {
        Way.FORM.value: translate("Sharing", "Form"),
        Way.API.value: translate("Sharing", "API"),
        Way.CARER.value: translate("Sharing", "Carer"),
        Way.ORDER.value: translate("Sharing", "Order by hand"),
        Way.IMPORT.value: translate("Sharing", "File"),
    }.get(way, way)


def reason_words(reason: ShareReason) -> str:
    """Why a contact went where it went, or a colleague got none."""
    translate = QCoreApplication.translate
    return {
        ShareReason.TURN: translate("Sharing", "Their turn"),
        ShareReason.DUPLICATE: translate("Sharing", "Cares for this buyer already"),
        ShareReason.NOT_APPROVED: translate("Sharing", "The landing is not approved"),
        ShareReason.NOT_TICKED: translate("Sharing", "Nobody is ticked on the landing"),
        ShareReason.SWITCHED_OFF: translate("Sharing", "Nobody ticked could receive"),
        ShareReason.FEWER: translate("Sharing", "Fewer contacts than colleagues"),
        ShareReason.BY_HAND: translate("Sharing", "Given by hand"),
    }[reason]


def passed_words(reason: ShareReason | None, given: int) -> str:
    """Why a ticked colleague has none of a landing's contacts, or how many they had."""
    translate = QCoreApplication.translate
    if reason is None:
        return translate("Sharing", "Contacts in turn: {n}").replace("{n}", QLocale().toString(given))
    if reason is ShareReason.SWITCHED_OFF:
        return translate("Sharing", "None: could not receive")
    return translate("Sharing", "None: {reason}").replace("{reason}", reason_words(reason))


def able_words(row: ContactRow) -> str:
    """How many could receive when it went out; "" where that decided nothing."""
    if not row.ticked:
        return ""
    text = QCoreApplication.translate("Sharing", "{able} of {ticked} ticked colleagues could receive")
    return text.replace("{able}", QLocale().toString(row.able)).replace("{ticked}", QLocale().toString(row.ticked))


def purpose_words(purpose: str) -> str:
    """What a number is looked at for."""
    translate = QCoreApplication.translate
    return {
        "call": translate("Sharing", "To call the buyer"),
        "order": translate("Sharing", "To place an order"),
        "delivery": translate("Sharing", "To arrange a delivery"),
        "check": translate("Sharing", "To check a duplicate"),
    }.get(purpose, purpose)


def detail_words(name: str, text: str) -> str:
    """One of the form's further fields; an empty one is told with the number."""
    translate = QCoreApplication.translate
    form = {
        "quantity": translate("Sharing", "Quantity: {text}"),
        "address": translate("Sharing", "Address: {text}"),
        "email": translate("Sharing", "Email: {text}"),
    }.get(name, f"{name}: {{text}}")
    return form.replace("{text}", one_line(text, 300) or translate("Sharing", "shown with the number"))


def goods_words(row: ContactRow) -> str:
    """The goods in the language of the program; any goods where the landing names none."""
    if not row.goods:
        return QCoreApplication.translate("Sharing", "Any goods")
    return one_line(in_language(row.goods, language()), 120)


def mark_words(row: ContactRow) -> str:
    """What is special about it: it repeats another, or the buyer has bought before."""
    translate = QCoreApplication.translate
    if row.contact.duplicate_of is not None:
        return translate("Sharing", "Duplicate of “{landing}”").replace("{landing}", one_line(row.first, 60))
    return translate("Sharing", "Old customer") if row.contact.old_customer else ""
