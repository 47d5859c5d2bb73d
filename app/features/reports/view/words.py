"""Codes of reports in words."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.features.reports.rules.figures import BY_CODE, BY_TIME


def how_words(how: str) -> str:
    """How an order was led back to a coupon."""
    return {
        BY_CODE: QCoreApplication.translate("Reports", "its code"),
        BY_TIME: QCoreApplication.translate("Reports", "the time"),
    }.get(how, "")


def case_state(code: str) -> str:
    """Where an application stands."""
    return {
        "requested": QCoreApplication.translate("Reports", "Waits for a decision"),
        "approved": QCoreApplication.translate("Reports", "Approved, not paid back yet"),
        "settled": QCoreApplication.translate("Reports", "Paid back"),
        "refused": QCoreApplication.translate("Reports", "Refused"),
        "withdrawn": QCoreApplication.translate("Reports", "Withdrawn"),
    }.get(code, one_line(code, 60))


def case_kind(code: str) -> str:
    """What an application asks for."""
    return {
        "refund_only": QCoreApplication.translate("Reports", "Refund only"),
        "return_and_refund": QCoreApplication.translate("Reports", "Return and refund"),
        "exchange": QCoreApplication.translate("Reports", "Exchange"),
    }.get(code, one_line(code, 60))


def case_reason(code: str) -> str:
    """Why, from the list of the forms; another shop system's own words stay."""
    return {
        "damaged": QCoreApplication.translate("Reports", "Damaged"),
        "wrong_item": QCoreApplication.translate("Reports", "Wrong item"),
        "not_as_described": QCoreApplication.translate("Reports", "Not as described"),
        "late": QCoreApplication.translate("Reports", "Too late"),
        "faulty": QCoreApplication.translate("Reports", "Does not work"),
        "no_longer_wanted": QCoreApplication.translate("Reports", "No longer wanted"),
    }.get(code, one_line(code, 120))
