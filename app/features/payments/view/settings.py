"""What the shop allows of small payments, in the settings of supervisors and admins (CHAT-19)."""

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Number
from app.desktop.kit.money import AmountField, money_text
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import HOUR
from app.domain.payments import PaymentRules
from app.features.payments.model.shop import ShopPaymentsModel
from app.protocol.envelope import ErrorBody

_CONTROL = 160
_MOST_HOURS = 720


class ShopPaymentsSection(QWidget):
    """Numbers with a Save button: they are everybody's, so that nothing changes while one types."""

    def __init__(self, model: ShopPaymentsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._form = QFormLayout()
        self._form.setVerticalSpacing(Size.GAP)
        self._form.setHorizontalSpacing(Size.PAD * 2)
        self._payouts = self._number(lambda: self.tr("Payouts on one order, at most"), 0, 100)
        self._most = self._amount(lambda: self.tr("One payment, at most"))
        self._above = self._amount(lambda: self.tr("A supervisor decides above"))
        self._cap = self._amount(lambda: self.tr("All payouts of a month, at most"))
        self._hours = self._number(lambda: self.tr("Open for the buyer (hours)"), 1, _MOST_HOURS)
        self._save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: self._ask())
        self._said = Paragraph(appearance, "", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addLayout(self._form)
        column.addLayout(foot)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved. It holds for everybody from now on.")))
        model.refused.connect(self._refused)
        self._show()

    def _number(self, words: Words, least: int, most: int) -> Number:
        number = Number(self._appearance)
        number.setRange(least, most)
        self._add(words, number)
        return number

    def _amount(self, words: Words) -> AmountField:
        field = AmountField(words, self._model.currency)
        self._add(words, field)
        return field

    def _add(self, words: Words, control: QWidget) -> None:
        control.setFixedWidth(_CONTROL)
        label = _Label(self._appearance, words, control)
        label.setFixedHeight(Size.FIELD)
        self._form.addRow(label, control)

    def _show(self) -> None:
        currency = self._model.currency
        limits = self._model.rules.limits(currency)
        self._payouts.setValue(limits.payouts_per_order)
        self._hours.setValue(limits.expire_after // HOUR)
        for field, amount in ((self._most, limits.most), (self._above, limits.approve_above), (self._cap, limits.monthly_cap)):
            field.setText(money_text(amount, currency))

    def _ask(self) -> None:
        self._said.set_words("")
        most, above, cap = (-1 if (one := field.amount()) is None else one for field in (self._most, self._above, self._cap))
        self._model.save(
            PaymentRules(
                payouts_per_order=self._payouts.value(), monthly_cap=cap, approve_above=above, most=most,
                expire_after=self._hours.value() * HOUR,
            )
        )  # fmt: skip

    def _refused(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))


class _Label(TextLine):
    """Names its control for the eye and for screen readers, in the language in force."""

    def __init__(self, appearance: Appearance, words: Words, control: QWidget) -> None:
        self._control: QWidget | None = None
        super().__init__(appearance, words)
        self._control = control
        self.setBuddy(control)
        self.set_words(words)

    def set_words(self, words: Words, colour: str | None = None) -> None:
        super().set_words(words, colour)
        if self._control is not None:
            self._control.setAccessibleName(self.text())
