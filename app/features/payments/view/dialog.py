"""The form of a small payment: repeats buyer and order, says what is left, and stays until the hub has taken it (CHAT-19)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField, money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.languages import language
from app.desktop.payment_words import direction_words, payment_reason
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.orders import Order
from app.domain.payments import Direction, Payment
from app.domain.products import in_language
from app.features.payments import rules
from app.features.payments.model.payments import PaymentsModel, directions, payable
from app.features.payments.rules import Wish
from app.protocol.envelope import ErrorBody


class PaymentDialog(Dialog):
    """Answers "done" when the hub has it; until then everything that was entered stays."""

    def __init__(
        self, model: PaymentsModel, appearance: Appearance, conversation: ConversationId, buyer: str, orders: Sequence[Order],
        parent: QWidget,
    ) -> None:  # fmt: skip
        """`orders`: the one that it is about, or those to choose from; others than the shop's own currency are left out."""
        super().__init__(appearance, lambda: QCoreApplication.translate("Payments", "Small payment"), parent)
        self._model = model
        self._conversation = conversation
        self._buyer = one_line(buyer, 60)
        self._orders = payable(orders, model.currency)
        self._about = Paragraph(appearance, "")
        self._left = Paragraph(appearance, "", "muted")
        self._said = Paragraph(appearance, "", "bad")
        self._said.hide()
        self.content.addWidget(self._about)
        self.add_button("", lambda: QCoreApplication.translate("Payments", "Cancel"))
        if not self._orders:
            words = QCoreApplication.translate("Payments", "{buyer} has no order that money can be paid out or collected for.")
            self._about.set_words(words.replace("{buyer}", self._buyer))
            return
        self._lay_out()
        self._finish()
        model.refresh()

    @property
    def order(self) -> Order:
        """The one that it is about."""
        return self._orders[max(0, self._order.currentIndex())]

    def wish(self) -> Wish:
        """What is entered now; an amount that is none is 0, which the rules refuse."""
        return Wish(
            direction=self._chosen(), amount=self._amount.amount() or 0, currency=self.order.currency,
            reason=self._reason.currentData(), note=self._note.toPlainText(),
        )  # fmt: skip

    def _lay_out(self) -> None:
        appearance = self._appearance
        translate = QCoreApplication.translate
        self._order, self._direction, self._reason = Choice(appearance), Choice(appearance), Choice(appearance)
        for order in self._orders:
            self._order.addItem(_line(order))
        # Empty: whoever moves money types how much.
        self._amount = AmountField(lambda: translate("Payments", "Amount"), self._model.currency)
        self._note = QPlainTextEdit()
        self._note.setFixedHeight(Size.FIELD * 2)
        self._note.setTabChangesFocus(True)
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        rows: list[tuple[str, QWidget]] = [
            (translate("Payments", "Order"), self._order),
            (translate("Payments", "What to do"), self._direction),
            (translate("Payments", "Amount"), self._amount),
            (translate("Payments", "Reason"), self._reason),
            (translate("Payments", "Note for colleagues"), self._note),
        ]
        for label, field in rows if len(self._orders) > 1 else rows[1:]:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.content.addLayout(form)
        self.content.addWidget(self._left)
        self.content.addWidget(self._said)
        self._order.currentIndexChanged.connect(self._take_order)
        self._direction.currentIndexChanged.connect(self._take_direction)
        self._take_order()
        (self._order if len(self._orders) > 1 else self._direction).setFocus()

    def _finish(self) -> None:
        # Never the default: a stray Enter moves no money.
        submit = self.add_button("done", self._submit_words, Look.PRIMARY)
        submit.clicked.disconnect()
        submit.clicked.connect(self._submit)
        self._submit_button = submit
        self._direction.currentIndexChanged.connect(lambda _place: submit.set_words(self._submit_words))
        self._model.done.connect(self._done)
        self._model.refused.connect(self._refused)
        self._model.changed.connect(self._say_left)

    def _submit_words(self) -> str:
        if self._chosen() is Direction.COLLECTION:
            return QCoreApplication.translate("Payments", "Ask for the money")
        return QCoreApplication.translate("Payments", "Pay out")

    def _chosen(self) -> Direction:
        return Direction(self._direction.currentData() or Direction.COLLECTION.value)

    def _take_order(self) -> None:
        before = self._direction.currentData()
        self._direction.blockSignals(True)
        self._direction.clear()
        for direction in directions(self.order):
            self._direction.addItem(direction_words(direction), direction.value)
        self._direction.setCurrentIndex(max(0, self._direction.findData(before)))
        self._direction.blockSignals(False)
        words = QCoreApplication.translate("Payments", "Order {number} of {buyer} · paid {paid} of {total}")
        order = self.order
        for gap, text in (
            ("{number}", one_line(order.number, 60)), ("{buyer}", self._buyer),
            ("{paid}", money_text(order.paid, order.currency)), ("{total}", money_text(order.total, order.currency)),
        ):  # fmt: skip
            words = words.replace(gap, text)
        self._about.set_words(words)
        self._direction.currentIndexChanged.emit(self._direction.currentIndex())

    def _take_direction(self) -> None:
        before = self._reason.currentData()
        self._reason.clear()
        for reason in rules.REASONS[self._chosen()]:
            self._reason.addItem(_capital(payment_reason(reason)), reason)
        self._reason.setCurrentIndex(max(0, self._reason.findData(before)))
        self._say_left()

    def _say_left(self) -> None:
        self._left.set_words("\n".join(left_words(self._model, self.order, self._chosen())))

    def _submit(self) -> None:
        self._said.hide()
        self._submit_button.setEnabled(False)
        self._model.ask(self._conversation, self.order, self.wish())

    def _done(self, payment: Payment) -> None:
        if payment.conversation == self._conversation and payment.order == self.order.number:
            self._close_with("done")

    def _refused(self, about: str, error: ErrorBody) -> None:
        if about == self.order.number:
            self._submit_button.setEnabled(True)
            self._said.set_words(sentence(error))
            self._said.show()
            announce(self, sentence(error))


def left_words(model: PaymentsModel, order: Order, direction: Direction) -> list[str]:
    """What of the limits is left for this order, a line for each; or that it is not known."""
    translate = QCoreApplication.translate
    if not model.known:
        asking = model.error is None
        return [
            translate("Payments", "Asking what is left…")
            if asking
            else translate("Payments", "What is left is not known just now.")
        ]
    used, limits, money = model.used(order.number), model.limits, order.currency
    most = translate("Payments", "At most {most} now.").replace(
        "{most}", money_text(rules.room(order, direction, used, limits), money)
    )
    lines = [most]
    if direction is Direction.PAYOUT:
        count = translate("Payments", "Payouts on this order: {used} of {limit}.").replace("{used}", str(used.payouts))
        month = translate("Payments", "This month the shop has {left} of {cap} left for payouts.")
        left = money_text(max(0, limits.monthly_cap - used.month), money)
        lines += [
            count.replace("{limit}", str(limits.payouts_per_order)),
            month.replace("{left}", left).replace("{cap}", money_text(limits.monthly_cap, money)),
        ]
    above = translate("Payments", "Above {amount} a supervisor decides first.")
    return [*lines, above.replace("{amount}", money_text(limits.approve_above, money))]


def _line(order: Order) -> str:
    goods = one_line(in_language(order.lines[0].name, language()), 60) if order.lines else ""
    parts = (one_line(order.number, 60), goods, money_text(order.total, order.currency))
    return " · ".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
