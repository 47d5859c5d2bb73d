"""The payments of one order, on its card: what each is, where it stands, and what may be done with it now (CHAT-19)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line, plain
from app.desktop.kit.text import Paragraph
from app.desktop.payment_words import payment_reason, payment_state
from app.desktop.themes import Size
from app.domain.payments import MOVES, Direction, Move, Payment, PaymentState
from app.features.payments.model.payments import PaymentsModel

Do = Callable[[Payment], object]


class PaymentsOfOrder(QWidget):
    """Hidden while there is none. `decide` opens the dialog for one, `cancel` asks first."""

    def __init__(
        self, model: PaymentsModel, appearance: Appearance, number: str, decide: Do, cancel: Do, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._number = number
        self._decide, self._cancel = decide, cancel
        self._shown: list[tuple[Payment, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.GAP)
        model.changed.connect(self._refresh)
        self.hide()
        self._refresh()

    def _refresh(self) -> None:
        now = [(one, one.id in self._model.busy) for one in self._model.of_order(self._number)]
        if now == self._shown:
            return
        self._shown = now
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for payment, busy in now:
            self._column.addWidget(self._row(payment, busy))
        self.setVisible(bool(now))

    def _row(self, payment: Payment, busy: bool) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.STEP)
        column.addWidget(Paragraph(self._appearance, "\n".join(line_words(payment)), "muted"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        for words, look, do in self._possible(payment):
            button = Button(self._appearance, words, look, parent=row)
            button.setFont(self._appearance.fonts.small)
            button.setEnabled(not busy)
            button.clicked.connect(lambda _checked=False, do=do: do(payment))
            buttons.addWidget(button)
        if buttons.count():
            buttons.addStretch(1)
            column.addLayout(buttons)
        return row

    def _possible(self, payment: Payment) -> list[tuple[Callable[[], str], Look, Do]]:
        found: list[tuple[Callable[[], str], Look, Do]] = []
        if self._model.may_decide(payment):
            found.append((lambda: QCoreApplication.translate("Payments", "Decide…"), Look.PRIMARY, self._decide))
        if (payment.state, Move.CANCEL) in MOVES:
            found.append((lambda: QCoreApplication.translate("Payments", "Cancel the payment"), Look.SECONDARY, self._cancel))
        return found


def line_words(payment: Payment) -> list[str]:
    """ "Payout 50 000 ₫ · goodwill · paid", then the notes, a line for each."""
    if payment.direction is Direction.COLLECTION:
        what = QCoreApplication.translate("Payments", "Collection {amount}")
    else:
        what = QCoreApplication.translate("Payments", "Payout {amount}")
    first = " · ".join(
        (
            what.replace("{amount}", money_text(payment.amount, payment.currency)),
            payment_reason(payment.reason),
            payment_state(payment.state, payment.direction),
        )
    )
    note = f"{one_line(payment.asked_name, 40)}: {plain(payment.note)}"
    decision = f"{one_line(payment.decided_name, 40)}: {plain(payment.decision)}" if payment.decision else ""
    if payment.state is PaymentState.FAILED and payment.code:
        decision = "\n".join(part for part in (decision, one_line(payment.code, 80)) if part)
    return [line for line in (first, note, decision) if line]
