"""What the fields of a profile, their values and their closed lists are called."""

import datetime

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.tones import Tone
from app.domain.customers import RANKS, Customer, CustomerStatus, Gender
from app.domain.orders import CaseKind, CaseState, OrderState
from app.features.customers import rules

#: Fields in the order of the tab; a list of several values stands one a line.
FIELDS = (
    "name", "phones", "emails", "status", "rank", "responsible", "collaborator", "tags", "notes", "gender", "birthday",
    "company", "tax_code",
    "address.street", "address.area", "address.district", "address.city", "address.country",
)  # fmt: skip
#: Fields of more than one line.
LONG = ("notes", "phones", "emails", "tags")


def field_words(field: str) -> str:
    """The label of a field."""
    return {
        "name": QCoreApplication.translate("Profile", "Name"),
        "phones": QCoreApplication.translate("Profile", "Phone"),
        "emails": QCoreApplication.translate("Profile", "E-mail"),
        "status": QCoreApplication.translate("Profile", "Status"),
        "rank": QCoreApplication.translate("Profile", "Rank"),
        "responsible": QCoreApplication.translate("Profile", "Responsible"),
        "collaborator": QCoreApplication.translate("Profile", "Collaborator"),
        "tags": QCoreApplication.translate("Profile", "Tags"),
        "notes": QCoreApplication.translate("Profile", "Notes"),
        "gender": QCoreApplication.translate("Profile", "Gender"),
        "birthday": QCoreApplication.translate("Profile", "Birthday"),
        "company": QCoreApplication.translate("Profile", "Company"),
        "tax_code": QCoreApplication.translate("Profile", "Tax code"),
        "address.street": QCoreApplication.translate("Profile", "Street"),
        "address.area": QCoreApplication.translate("Profile", "Area"),
        "address.district": QCoreApplication.translate("Profile", "District"),
        "address.city": QCoreApplication.translate("Profile", "City"),
        "address.country": QCoreApplication.translate("Profile", "Country"),
    }[field]


def choice_words(field: str, value: str) -> str:
    """What a value of a closed list is called."""
    if field == "gender":
        return {
            Gender.UNSET.value: QCoreApplication.translate("Profile", "Not set"),
            Gender.MALE.value: QCoreApplication.translate("Profile", "Male"),
            Gender.FEMALE.value: QCoreApplication.translate("Profile", "Female"),
        }[value]
    if field == "rank":
        return rank_words(value) or QCoreApplication.translate("Profile", "No rank")
    return {
        CustomerStatus.UNSET.value: QCoreApplication.translate("Profile", "Not set"),
        CustomerStatus.UNREACHABLE.value: QCoreApplication.translate("Profile", "Unreachable"),
        CustomerStatus.CONTACTED.value: QCoreApplication.translate("Profile", "Contacted"),
        CustomerStatus.NO_POTENTIAL.value: QCoreApplication.translate("Profile", "No potential"),
        CustomerStatus.POTENTIAL.value: QCoreApplication.translate("Profile", "Potential"),
        CustomerStatus.CLOSING.value: QCoreApplication.translate("Profile", "Closing"),
        CustomerStatus.CLOSED.value: QCoreApplication.translate("Profile", "Closed"),
    }[value]


CHOICES: dict[str, tuple[str, ...]] = {
    "gender": tuple(one.value for one in Gender),
    "status": tuple(one.value for one in CustomerStatus),
    "rank": ("", *RANKS),
}


def value_words(customer: Customer, field: str, today: datetime.date) -> str:
    """A field as it is read."""
    text = rules.text_of(customer, field)
    if field in CHOICES:
        return choice_words(field, text) if text else ""
    if field == "birthday" and text:
        shown = day_words(text)
        years = rules.age(text, today)
        age = QCoreApplication.translate("Profile", "{day} · {years} years")
        return shown if years is None else age.replace("{day}", shown).replace("{years}", str(years))
    return ", ".join(text.split("\n")) if field != "notes" else text


def rank_words(rank: str) -> str:
    """Gold, silver, bronze; "" for none."""
    return {
        "gold": QCoreApplication.translate("Profile", "Gold"),
        "silver": QCoreApplication.translate("Profile", "Silver"),
        "bronze": QCoreApplication.translate("Profile", "Bronze"),
    }.get(rank, "")


def state_words(state: OrderState) -> tuple[str, Tone]:
    """Where an order stands."""
    return {
        OrderState.UNPAID: (QCoreApplication.translate("Profile", "Unpaid"), Tone.BAD),
        OrderState.TO_SHIP: (QCoreApplication.translate("Profile", "To ship"), Tone.WARN),
        OrderState.TO_RECEIVE: (QCoreApplication.translate("Profile", "On its way"), Tone.ACCENT),
        OrderState.SIGNED_FOR: (QCoreApplication.translate("Profile", "Signed for"), Tone.OK),
        OrderState.CANCELLED: (QCoreApplication.translate("Profile", "Cancelled"), Tone.NEUTRAL),
    }[state]


def case_words(kind: CaseKind, state: CaseState) -> str:
    """An application: what was asked for, and what became of it."""
    asked = {
        CaseKind.REFUND_ONLY: QCoreApplication.translate("Profile", "Refund only"),
        CaseKind.RETURN_AND_REFUND: QCoreApplication.translate("Profile", "Return and refund"),
        CaseKind.EXCHANGE: QCoreApplication.translate("Profile", "Exchange"),
    }[kind]
    became = {
        CaseState.REQUESTED: QCoreApplication.translate("Profile", "waits for a decision"),
        CaseState.APPROVED: QCoreApplication.translate("Profile", "approved"),
        CaseState.SETTLED: QCoreApplication.translate("Profile", "given back"),
        CaseState.REFUSED: QCoreApplication.translate("Profile", "refused"),
        CaseState.WITHDRAWN: QCoreApplication.translate("Profile", "withdrawn"),
    }[state]
    return f"{asked}: {became}"


def purpose_words(purpose: str) -> str:
    """What an identity number is needed for."""
    return {
        "invoice": QCoreApplication.translate("Profile", "For an invoice"),
        "delivery": QCoreApplication.translate("Profile", "For a delivery"),
        "check": QCoreApplication.translate("Profile", "To check who it is"),
    }[purpose]


def day_words(day: str) -> str:
    """A calendar day (2026-11-22) as it is typed: dd/mm/yyyy (CUST-8); "" for none."""
    return datetime.date.fromisoformat(day).strftime("%d/%m/%Y") if day else ""
