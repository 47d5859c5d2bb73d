"""A new coupon of the shop: its code, name and terms; it stays until the hub has it, and says what is wrong (CHAT-20)."""

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Check, Choice, Number
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField
from app.desktop.kit.text import Paragraph
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.coupons import CouponKind
from app.domain.ids import DAY, Instant
from app.features.coupons import rules
from app.features.coupons.model.keeping import ShopCouponsModel
from app.features.coupons.rules import Terms

_MONTH = 30 * DAY


class NewCouponDialog(Dialog):
    """Answers "done" when the hub has made it."""

    def __init__(self, model: ShopCouponsModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("New coupon"), parent)
        self._model = model
        self._form = QFormLayout()
        self._form.setSpacing(Size.GAP)
        self.content.addLayout(self._form)
        self._code = self._line(self.tr("Code"), 30)
        self._name = self._line(self.tr("Name that buyers see"), rules.NAME_LIMIT)
        self._kind = Choice(appearance)
        self._kind.addItem(self.tr("A part of the price, in per cent"), CouponKind.PERCENT.value)
        self._kind.addItem(self.tr("An amount"), CouponKind.AMOUNT.value)
        self._add(self.tr("It takes off"), self._kind)
        self._percent = Number(appearance)
        self._percent.setRange(1, 100)
        self._percent.setValue(10)
        self._add(self.tr("Per cent"), self._percent)
        self._amount = AmountField(self.tr("Amount"), model.currency)
        self._add(self.tr("Amount"), self._amount)
        self._minimum = AmountField(self.tr("For orders from"), model.currency)
        self._add(self.tr("For orders from"), self._minimum)
        self._limited = self._check(appearance, self.tr("Only so many"))
        self._stock = Number(appearance)
        self._stock.setRange(1, rules.STOCK_LIMIT)
        self._stock.setValue(100)
        self._optional(self._limited, self._stock, self.tr("How many there are"))
        self._each = Number(appearance)
        self._each.setRange(1, rules.PER_BUYER_LIMIT)
        self._add(self.tr("For each buyer"), self._each)
        self._ending = self._check(appearance, self.tr("It ends"))
        self._ends = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(model.now() + _MONTH))
        self._ends.setCalendarPopup(True)
        self._ends.setFixedHeight(Size.FIELD)
        self._optional(self._ending, self._ends, self.tr("Day and time of its end"))
        self._said = Paragraph(appearance, "", "bad")
        self._said.hide()
        self.content.addWidget(self._said)
        self.add_button("", lambda: self.tr("Cancel"))
        done = self.add_button("done", lambda: self.tr("Make it"), Look.PRIMARY, default=True)
        done.clicked.disconnect()
        done.clicked.connect(lambda: model.make(self.terms()))
        self._kind.currentIndexChanged.connect(self._show_kind)
        model.changed.connect(self._show_error)
        model.made.connect(lambda: self._close_with("done"))
        self._show_kind()
        self._code.setFocus()

    def terms(self) -> Terms:
        """As entered; an amount that is none is -1, which the hub refuses."""
        percent = self._kind.currentData() == CouponKind.PERCENT.value
        minimum = self._minimum.amount() if self._minimum.text().strip() else 0
        return Terms(
            code=self._code.text(),
            name=self._name.text(),
            language=language(),
            kind=CouponKind.PERCENT if percent else CouponKind.AMOUNT,
            value=self._percent.value() if percent else _known(self._amount.amount()),
            currency=self._model.currency,
            minimum=_known(minimum),
            stock=self._stock.value() if self._limited.isChecked() else None,
            per_buyer=self._each.value(),
            ends=Instant(self._ends.dateTime().toMSecsSinceEpoch()) if self._ending.isChecked() else None,
        )

    def _check(self, appearance: Appearance, words: str) -> Check:
        check = Check(appearance)
        check.setText(words)
        check.setFixedHeight(Size.FIELD)
        return check

    def _line(self, label: str, limit: int) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(limit)
        field.setFixedHeight(Size.FIELD)
        self._add(label, field)
        return field

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        self._form.addRow(label, field)

    def _optional(self, check: Check, field: QWidget, label: str) -> None:
        field.setAccessibleName(label)
        field.setEnabled(False)
        check.toggled.connect(field.setEnabled)
        self._form.addRow(check, field)

    def _show_kind(self) -> None:
        percent = self._kind.currentData() == CouponKind.PERCENT.value
        self._form.setRowVisible(self._percent, percent)
        self._form.setRowVisible(self._amount, not percent)

    def _show_error(self) -> None:
        error = self._model.error
        self._said.set_words("" if error is None else sentence(error))
        self._said.setVisible(error is not None)
        if error is not None:
            announce(self, sentence(error))


def _known(amount: int | None) -> int:
    return -1 if amount is None else amount
