"""Labels, ranks, sources and statuses of customers in words, in the language in force."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.tones import Tone
from app.domain.customer_list import NONE, Label, Sort
from app.domain.customers import CustomerStatus

#: A status says so by word, icon and colour.
STATUS_LOOKS = {
    CustomerStatus.UNREACHABLE.value: (Tone.BAD, "phone"),
    CustomerStatus.CONTACTED.value: (Tone.ACCENT, "check"),
    CustomerStatus.NO_POTENTIAL.value: (Tone.NEUTRAL, "minus"),
    CustomerStatus.POTENTIAL.value: (Tone.WARN, "star"),
    CustomerStatus.CLOSING.value: (Tone.WARN, "clock"),
    CustomerStatus.CLOSED.value: (Tone.OK, "double-check"),
}


def label_words(label: str) -> str:
    """Exactly one for everybody."""
    translate = QCoreApplication.translate
    return translate("Customers", "Member") if label == Label.MEMBER else translate("Customers", "No account")


def rank_words(rank: str) -> str:
    """A rank; "" and NONE are none."""
    translate = QCoreApplication.translate
    return {
        "gold": translate("Customers", "Gold"),
        "silver": translate("Customers", "Silver"),
        "bronze": translate("Customers", "Bronze"),
        "": translate("Customers", "No rank"),
        NONE: translate("Customers", "No rank"),
    }.get(rank, rank)


def source_group_words(group: str) -> str:
    """One of the three groups of sources."""
    translate = QCoreApplication.translate
    return {
        "own": translate("Customers", "Own channels"),
        "marketplace": translate("Customers", "Marketplaces"),
        "other": translate("Customers", "Other sources"),
    }[group]


def status_words(status: str) -> str:
    """How far the shop is with them; "" and NONE are not set."""
    translate = QCoreApplication.translate
    return {
        CustomerStatus.UNREACHABLE.value: translate("Customers", "Unreachable"),
        CustomerStatus.CONTACTED.value: translate("Customers", "Contacted"),
        CustomerStatus.NO_POTENTIAL.value: translate("Customers", "No potential"),
        CustomerStatus.POTENTIAL.value: translate("Customers", "Potential"),
        CustomerStatus.CLOSING.value: translate("Customers", "Closing"),
        CustomerStatus.CLOSED.value: translate("Customers", "Closed"),
    }.get(status, translate("Customers", "No status"))


def sort_words(sort: Sort) -> str:
    """The order of the list."""
    translate = QCoreApplication.translate
    return {
        Sort.NEWEST: translate("Customers", "Newest first"),
        Sort.OLDEST: translate("Customers", "Oldest first"),
        Sort.NAME: translate("Customers", "By name"),
    }[sort]


def points_words(points: int) -> str:
    """Points of the shop's programme."""
    return QCoreApplication.translate("Customers", "{count} points").replace("{count}", QLocale().toString(points))


def counted(words: str, count: int | None) -> str:
    """With how many there are, where that is known."""
    return words if count is None else f"{words} · {QLocale().toString(count)}"
