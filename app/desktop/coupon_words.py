"""Coupons in words: what one gives, asks for, and until when; for the dialog, the chat's cards and the reports."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.domain.coupons import Coupon, CouponKind, IssueState
from app.domain.ids import Instant


def gives(kind: str, value: int, currency: str) -> str:
    """ "10 % off", "20 000 ₫ off"; "" for what only the coupon's own words tell."""
    if kind == CouponKind.PERCENT:
        return QCoreApplication.translate("Coupons", "{value} % off").replace("{value}", QLocale().toString(value))
    if kind == CouponKind.AMOUNT:
        return QCoreApplication.translate("Coupons", "{value} off").replace("{value}", money_text(value, currency))
    return QCoreApplication.translate("Coupons", "free delivery") if kind == CouponKind.DELIVERY else ""


def conditions(minimum: int, currency: str, only: Iterable[str], ends: Instant | None) -> list[str]:
    """What it asks for: the least order, what it is for, until when."""
    found = []
    if minimum:
        words = QCoreApplication.translate("Coupons", "orders from {amount}")
        found.append(words.replace("{amount}", money_text(minimum, currency)))
    limits = {
        "products": QCoreApplication.translate("Coupons", "for certain products"),
        "customers": QCoreApplication.translate("Coupons", "for certain customers"),
    }
    found += [limits.get(one, QCoreApplication.translate("Coupons", "further conditions of the shop")) for one in only]
    if ends is not None:
        moment = QDateTime.fromMSecsSinceEpoch(ends)
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
        words = QCoreApplication.translate("Coupons", "until {day}, {time}")
        found.append(words.replace("{day}", day).replace("{time}", time))
    return found


def terms(coupon: Coupon) -> str:
    """All of it in one line."""
    parts = [gives(coupon.kind, coupon.value, coupon.currency)]
    parts += conditions(coupon.minimum, coupon.currency, coupon.only, coupon.ends)
    return " · ".join(part for part in parts if part)


def state_words(state: str) -> str:
    """What became of an issued one; a code of a newer hub is shown as it is."""
    return {
        IssueState.ISSUED.value: QCoreApplication.translate("Coupons", "not used yet"),
        IssueState.USED.value: QCoreApplication.translate("Coupons", "used"),
        IssueState.EXPIRED.value: QCoreApplication.translate("Coupons", "expired"),
        IssueState.WITHDRAWN.value: QCoreApplication.translate("Coupons", "switched off by the shop"),
    }.get(state, one_line(state, 60))
