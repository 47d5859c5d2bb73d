"""A report as a table: the same cells in words for the window, and as plain values for a spreadsheet."""

from collections.abc import Sequence
from enum import Enum, auto

import msgspec
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from app.desktop.coupon_words import state_words
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.table import Column
from app.desktop.languages import language
from app.domain.csv_text import Value, csv_bytes
from app.domain.money import digits
from app.domain.products import in_language
from app.features.reports.model import Grouping, ReportsModel, Subject
from app.features.reports.rules.figures import BY_CODE, CaseLine, CaseSum, CouponLine, CouponSum
from app.features.reports.view.words import case_kind, case_reason, case_state, how_words
from app.features.reports.wire import CaseReport, CouponReport

Cell = str | int | None


class Kind(Enum):
    """What a column holds."""

    TEXT = auto()
    COUNT = auto()
    MONEY = auto()
    TIME = auto()


class Field(msgspec.Struct, frozen=True):
    """A column: its title, what it holds, its share of the width."""

    title: str
    kind: Kind = Kind.TEXT
    weight: int = 10


class Sheet(msgspec.Struct, frozen=True):
    """`rows`: texts, numbers, instants, amounts in minor units of the row's `currency`; None for nothing."""

    fields: Sequence[Field]
    rows: Sequence[Sequence[Cell]]
    currencies: Sequence[str]

    def columns(self) -> list[Column]:
        """For the window."""
        return [Column(one.title, one.weight, one.kind in (Kind.COUNT, Kind.MONEY)) for one in self.fields]

    def shown(self, time_zone: str) -> list[list[str]]:
        """For the window."""
        return [
            [_shown(value, field.kind, currency, time_zone) for value, field in zip(row, self.fields, strict=True)]
            for row, currency in zip(self.rows, self.currencies, strict=True)
        ]

    def csv(self, time_zone: str) -> bytes:
        """For a spreadsheet: amounts as numbers beside their currency, times in the shop's zone."""
        head = [one.title for one in self.fields] + [QCoreApplication.translate("Reports", "Currency")]
        rows = [
            [*(_plain(value, field.kind, currency, time_zone) for value, field in zip(row, self.fields, strict=True)), currency]
            for row, currency in zip(self.rows, self.currencies, strict=True)
        ]
        return csv_bytes(head, rows)


def sheet(model: ReportsModel) -> Sheet | None:
    """What the model shows now; None while nothing is known."""
    if model.subject is Subject.COUPONS:
        return None if model.coupons is None else _coupons(model.coupons, model.grouping)
    return None if model.cases is None else _cases(model.cases, model.grouping)


def _coupons(report: CouponReport, grouping: Grouping) -> Sheet:
    if grouping is Grouping.NONE:
        return _coupon_lines(report.lines)
    sums = report.coupons if grouping is Grouping.KIND else report.agents
    translate = QCoreApplication.translate
    first = translate("Reports", "Coupon") if grouping is Grouping.KIND else translate("Reports", "Agent")
    fields = [
        Field(first, weight=22), Field(translate("Reports", "Given"), Kind.COUNT, 8),
        Field(translate("Reports", "Used"), Kind.COUNT, 12),
        Field(translate("Reports", "Revenue with it"), Kind.MONEY, 15), Field(translate("Reports", "Taken off"), Kind.MONEY, 13),
        Field(translate("Reports", "Orders after it"), Kind.COUNT, 12),
        Field(translate("Reports", "Revenue after it"), Kind.MONEY, 15),
    ]  # fmt: skip

    def name(one: CouponSum) -> str:
        words = one_line(in_language(one.name, language()), 80)
        return words if grouping is Grouping.AGENT or not words or words == one.key else f"{one_line(one.key, 40)} · {words}"

    rows: list[list[Cell]] = [
        [name(one) or one.key, one.issued, one.used, one.revenue, one.discount, one.later, one.later_revenue] for one in sums
    ]  # fmt: skip
    return Sheet(fields, rows, [one.currency for one in sums])


def _coupon_lines(lines: Sequence[CouponLine]) -> Sheet:
    translate = QCoreApplication.translate
    fields = [
        Field(translate("Reports", "Given at"), Kind.TIME, 19), Field(translate("Reports", "Coupon"), weight=12),
        Field(translate("Reports", "Agent"), weight=12), Field(translate("Reports", "State"), weight=16),
        Field(translate("Reports", "Order"), weight=12), Field(translate("Reports", "Led back by"), weight=15),
        Field(translate("Reports", "Ordered at"), Kind.TIME, 19), Field(translate("Reports", "Total"), Kind.MONEY, 12),
        Field(translate("Reports", "Taken off"), Kind.MONEY, 12),
    ]  # fmt: skip
    rows: list[list[Cell]] = [
        [
            one.time, one.code, one.by_name, state_words(one.state), one.order, how_words(one.how), one.placed,
            one.total if one.how else None, one.discount if one.how == BY_CODE else None,
        ]
        for one in lines
    ]  # fmt: skip
    return Sheet(fields, rows, [one.currency for one in lines])


def _cases(report: CaseReport, grouping: Grouping) -> Sheet:
    if grouping is Grouping.NONE:
        return _case_lines(report, report.lines)
    translate = QCoreApplication.translate
    by_state = grouping is Grouping.KIND
    first = translate("Reports", "State") if by_state else translate("Reports", "Decided by")
    fields = [
        Field(first, weight=22), Field(translate("Reports", "Applications"), Kind.COUNT),
        Field(translate("Reports", "Asked for"), Kind.MONEY, 14),
        Field(translate("Reports", "Given back"), Kind.MONEY, 14), Field(translate("Reports", "Refused"), Kind.COUNT),
    ]  # fmt: skip

    def name(one: CaseSum) -> str:
        if by_state:
            return case_state(one.key)
        return report.staff.get(one.key, one.key) or translate("Reports", "Nobody yet")

    sums = report.states if by_state else report.agents
    rows: list[list[Cell]] = [[name(one), one.count, one.asked, one.paid_back, one.refused] for one in sums]
    return Sheet(fields, rows, [one.currency for one in sums])


def _case_lines(report: CaseReport, lines: Sequence[CaseLine]) -> Sheet:
    translate = QCoreApplication.translate
    fields = [
        Field(translate("Reports", "Asked at"), Kind.TIME, 19), Field(translate("Reports", "Order"), weight=12),
        Field(translate("Reports", "What is asked"), weight=14), Field(translate("Reports", "Reason"), weight=14),
        Field(translate("Reports", "Amount"), Kind.MONEY, 12), Field(translate("Reports", "State"), weight=16),
        Field(translate("Reports", "Applied by"), weight=12), Field(translate("Reports", "Decided by"), weight=12),
        Field(translate("Reports", "Decided at"), Kind.TIME, 19),
    ]  # fmt: skip

    def who(id_: str) -> str:
        return translate("Reports", "Buyer") if id_ == "buyer" else one_line(report.staff.get(id_, id_), 60)

    rows: list[list[Cell]] = [
        [
            one.asked, one.order, case_kind(one.kind), case_reason(one.reason), one.amount, case_state(one.state), who(one.by),
            who(one.decided_by), one.decided,
        ]
        for one in lines
    ]  # fmt: skip
    return Sheet(fields, rows, [one.currency for one in lines])


def _moment(time: int, time_zone: str) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(time, QTimeZone(time_zone.encode()))


def _shown(value: Cell, kind: Kind, currency: str, time_zone: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return one_line(value, 120)
    if kind is Kind.MONEY:
        return money_text(value, currency)
    if kind is Kind.TIME:
        return QLocale().toString(_moment(value, time_zone), QLocale.FormatType.ShortFormat)
    return QLocale().toString(value)


def _plain(value: Cell, kind: Kind, currency: str, time_zone: str) -> Value:
    if isinstance(value, int) and kind is Kind.MONEY:
        places = digits(currency)
        return value if not places else float(f"{value / 10**places:.{places}f}")
    if isinstance(value, int) and kind is Kind.TIME:
        return _moment(value, time_zone).toString("yyyy-MM-dd HH:mm:ss")
    return value
