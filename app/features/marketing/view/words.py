"""Figures in words, in the language in force."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from app.domain.contacts import SourceKind
from app.domain.ids import Instant

#: What the columns of the dashboard are called in lists of contacts.
SHOWS = ("admitted", "approved", "given", "closed")


def number(value: int) -> str:
    """In the language in force."""
    return QLocale().toString(value)


def percent(share: float | None) -> str:
    """`share` of 1 as per cent; "—" of nothing."""
    if share is None:
        return "—"
    return QCoreApplication.translate("Marketing", "{n}%").replace("{n}", QLocale().toString(share * 100, "f", 1))


def day(moment: Instant, zone: str) -> QDate:
    """The shop's day that begins then."""
    return QDateTime.fromMSecsSinceEpoch(moment, QTimeZone(zone.encode())).date()


def column_words() -> tuple[str, ...]:
    """The figures of a line, in their order."""
    translate = QCoreApplication.translate
    return (
        translate("Marketing", "Contacts"), translate("Marketing", "Approved"), translate("Marketing", "Shared"),
        translate("Marketing", "Closed"), translate("Marketing", "Revenue"), translate("Marketing", "Conversion"),
    )  # fmt: skip


def by_words(by: str) -> str:
    """What a line stands for."""
    translate = QCoreApplication.translate
    return {
        "marketer": translate("Marketing", "Marketers"),
        "landing": translate("Marketing", "Landings"),
        "kind": translate("Marketing", "Sources"),
        "day": translate("Marketing", "Days"),
        "total": translate("Marketing", "Total"),
    }[by]


def source_words(kind: str) -> str:
    """A source."""
    translate = QCoreApplication.translate
    return {
        SourceKind.AD.value: translate("Marketing", "Ad"),
        SourceKind.CLICK_TO_MESSAGE.value: translate("Marketing", "Click to message"),
        SourceKind.ENGAGEMENT.value: translate("Marketing", "Engagement"),
        SourceKind.KOL.value: translate("Marketing", "Opinion leader"),
        SourceKind.HOTLINE.value: translate("Marketing", "Hotline"),
        SourceKind.REFERRAL.value: translate("Marketing", "Referral"),
        SourceKind.DEALER.value: translate("Marketing", "Dealer"),
        SourceKind.IMPORT.value: translate("Marketing", "Import"),
        SourceKind.OTHER.value: translate("Marketing", "Other"),
    }.get(kind, kind)
