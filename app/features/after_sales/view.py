"""The form of an application on the buyer's behalf: repeats buyer and order, and stays until the hub has taken it (CHAT-22)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField, amount_text, money_text, read_amount
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.orders import CaseKind, Order
from app.domain.products import in_language
from app.features.after_sales import rules
from app.features.after_sales.model import AfterSalesModel, open_to
from app.features.after_sales.rules import Wish
from app.protocol.envelope import ErrorBody


class ApplyDialog(Dialog):
    """Answers "done" when the hub has the application; until then everything that was entered stays."""

    def __init__(
        self, model: AfterSalesModel, appearance: Appearance, conversation: ConversationId, buyer: str, orders: Sequence[Order],
        parent: QWidget,
    ) -> None:  # fmt: skip
        """`orders`: the one that it is about, or those to choose from; the ones that nothing can be applied for are left out."""
        super().__init__(appearance, lambda: QCoreApplication.translate("AfterSales", "Apply for the buyer"), parent)
        self._model = model
        self._conversation = conversation
        self._buyer = one_line(buyer, 60)
        self._orders = open_to(orders)
        self._about = Paragraph(appearance, "")
        self._said = Paragraph(appearance, "", "bad")
        self._said.hide()
        self.content.addWidget(self._about)
        if self._orders:
            self._lay_out()
        else:
            words = QCoreApplication.translate("AfterSales", "{buyer} has no paid order that can be applied for now.")
            self._about.set_words(words.replace("{buyer}", self._buyer))
        self.add_button("", lambda: QCoreApplication.translate("AfterSales", "Cancel"))
        if self._orders:
            self._finish()

    @property
    def order(self) -> Order:
        """The one that it is about."""
        return self._orders[max(0, self._order.currentIndex())]

    def wish(self) -> Wish:
        """What is entered now; an amount that is none is 0, which the rules refuse."""
        kind = CaseKind(self._kind.currentData())
        amount = 0 if kind is CaseKind.EXCHANGE else read_amount(self._amount.text(), self.order.currency) or 0
        return Wish(kind=kind, reason=self._reason.currentData(), amount=amount, note=self._note.toPlainText())

    def _lay_out(self) -> None:
        appearance, model = self._appearance, self._model
        translate = QCoreApplication.translate
        self._order, self._kind, self._reason = Choice(appearance), Choice(appearance), Choice(appearance)
        for order in self._orders:
            self._order.addItem(_line(order, model.most(order)))
        for kind in CaseKind:
            self._kind.addItem(kind_words(kind), kind.value)
        for reason in rules.REASONS:
            self._reason.addItem(reason_words(reason), reason)
        self._amount = AmountField(lambda: translate("AfterSales", "Amount"), self.order.currency, model.most(self.order))
        self._note = QPlainTextEdit()
        self._note.setFixedHeight(Size.FIELD * 2)
        self._note.setTabChangesFocus(True)
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        rows: list[tuple[str, QWidget]] = [
            (translate("AfterSales", "Order"), self._order),
            (translate("AfterSales", "What is asked"), self._kind),
            (translate("AfterSales", "Reason"), self._reason),
            (translate("AfterSales", "Amount"), self._amount),
            (translate("AfterSales", "Note"), self._note),
        ]
        for label, field in rows if len(self._orders) > 1 else rows[1:]:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.content.addLayout(form)
        self.content.addWidget(self._said)
        self._order.currentIndexChanged.connect(self._take_order)
        self._kind.currentIndexChanged.connect(self._show_amount)
        self._say_about()
        (self._order if len(self._orders) > 1 else self._kind).setFocus()

    def _finish(self) -> None:
        # Never the default: a stray Enter applies for nothing.
        submit = self.add_button("done", lambda: QCoreApplication.translate("AfterSales", "Submit"), Look.PRIMARY)
        submit.clicked.disconnect()
        submit.clicked.connect(self._submit)
        self._submit_button = submit
        self._model.done.connect(self._done)
        self._model.refused.connect(self._refused)

    def _take_order(self) -> None:
        self._say_about()
        self._show_amount()

    def _show_amount(self) -> None:
        exchange = self._kind.currentData() == CaseKind.EXCHANGE.value
        self._amount.setEnabled(not exchange)
        self._amount.setText("" if exchange else amount_text(self._model.most(self.order), self.order.currency))

    def _say_about(self) -> None:
        words = QCoreApplication.translate(
            "AfterSales", "Order {number} of {buyer} · paid {paid} · at most {most} can be asked for"
        )
        order = self.order
        for gap, text in (
            ("{number}", one_line(order.number, 60)), ("{buyer}", self._buyer),
            ("{paid}", money_text(order.paid, order.currency)), ("{most}", money_text(self._model.most(order), order.currency)),
        ):  # fmt: skip
            words = words.replace(gap, text)
        self._about.set_words(words)

    def _submit(self) -> None:
        self._said.hide()
        self._submit_button.setEnabled(False)
        self._model.apply(self._conversation, self.order, self.wish())

    def _done(self, number: str) -> None:
        if number == self.order.number:
            self._close_with("done")

    def _refused(self, number: str, error: ErrorBody) -> None:
        if number != self.order.number:
            return
        self._submit_button.setEnabled(True)
        self._said.set_words(sentence(error))
        self._said.show()
        announce(self, sentence(error))


def kind_words(kind: CaseKind) -> str:
    """What an application asks for."""
    return {
        CaseKind.REFUND_ONLY: QCoreApplication.translate("AfterSales", "Refund only"),
        CaseKind.RETURN_AND_REFUND: QCoreApplication.translate("AfterSales", "Return and refund"),
        CaseKind.EXCHANGE: QCoreApplication.translate("AfterSales", "Exchange"),
    }[kind]


def reason_words(reason: str) -> str:
    """Why, from the list of the rules."""
    return {
        "damaged": QCoreApplication.translate("AfterSales", "Damaged"),
        "wrong_item": QCoreApplication.translate("AfterSales", "Wrong item"),
        "not_as_described": QCoreApplication.translate("AfterSales", "Not as described"),
        "late": QCoreApplication.translate("AfterSales", "Too late"),
        "faulty": QCoreApplication.translate("AfterSales", "Does not work"),
        "no_longer_wanted": QCoreApplication.translate("AfterSales", "No longer wanted"),
    }[reason]


def done_words(number: str) -> str:
    """What is said when the hub has it."""
    words = QCoreApplication.translate("AfterSales", "Applied for order {number}; the buyer sees it in the chat.")
    return words.replace("{number}", one_line(number, 60))


def _line(order: Order, most: int) -> str:
    goods = one_line(in_language(order.lines[0].name, language()), 60) if order.lines else ""
    parts = (one_line(order.number, 60), goods, money_text(most, order.currency))
    return " · ".join(part for part in parts if part)
