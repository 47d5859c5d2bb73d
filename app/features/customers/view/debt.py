"""What a customer owes: unpaid rests of orders and lines of the ledger, their sum, and what was settled (CUST-9)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.tones import Tone
from app.domain import ledgers
from app.domain.ledgers import Debt, Owed, Unpaid
from app.features.customers.model import CustomersModel
from app.features.customers.view.sales import day
from app.features.customers.view.words import day_words


class DebtPage(QWidget):
    """`add` opens the form: for an order and what it lacks, or for neither."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, add: Callable[[str, int | None], object], buyer: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._add = add
        self._buyer = buyer
        self._shown: object = None
        area, self._column = pieces.page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_again(self) -> None:
        """What the records have now."""
        records = self._model.records.value
        if records is None:
            return
        settling = tuple(one.id for one in records.debts if self._model.settling(one.id))
        shown = (records.unpaid, records.debts, settling, QLocale().name(), self._model.today)
        if self._shown == shown:
            return
        self._shown = shown
        pieces.empty(self._column)
        translate = QCoreApplication.translate
        found = ledgers.owed(records.unpaid, records.debts)
        self._sum(found)
        button = Button(self._appearance, lambda: translate("Profile", "Add a debt…"), icon="plus", parent=self)
        button.clicked.connect(lambda _checked=False: self._add("", None))
        row = FlowLayout()
        row.addWidget(button)
        self._column.addLayout(row)
        for one in found:
            self._column.addWidget(self._line(one) if one.debt is not None else self._order(one))
        settled = [one for one in records.debts if one.settled is not None]
        if settled:
            self._column.addWidget(pieces.heading(self._appearance, translate("Profile", "Settled")))
        for debt in settled:
            self._column.addWidget(self._settled(debt))
        self._column.addStretch(1)

    def _sum(self, found: list[Owed]) -> None:
        translate = QCoreApplication.translate
        sums = {currency: amount for currency, amount in ledgers.sums(found).items() if amount}
        if not sums:
            self._column.addWidget(Paragraph(self._appearance, translate("Profile", "Nothing is owed."), "muted"))
        for currency, amount in sums.items():
            self._column.addLayout(
                pieces.line(self._appearance, translate("Profile", "Owed in all"), money_text(amount, currency))
            )

    def _order(self, one: Owed) -> QWidget:
        assert one.order is not None  # noqa: S101 - for mypy: a line of no debt is an order's
        order, translate = one.order, QCoreApplication.translate
        number = one_line(order.number, 60)
        buttons = FlowLayout()
        carry = Button(self._appearance, lambda: translate("Profile", "Carry on…"), parent=self)
        carry.clicked.connect(lambda _checked=False: self._add(order.number, one.amount))
        buttons.addWidget(carry)
        amount = money_text(one.amount, one.currency)
        about = f"{day(order.placed)} · {paid_words(order)}"
        return pieces.card(
            self._appearance, f"{number}, {amount}, {about}", pieces.line(self._appearance, number, amount), about, buttons
        )

    def _line(self, one: Owed) -> QWidget:
        assert one.debt is not None  # noqa: S101 - for mypy
        debt, translate = one.debt, QCoreApplication.translate
        late = debt.day < self._model.today
        due = (translate("Profile", "overdue since {day}") if late else translate("Profile", "to be paid on {day}")).replace(
            "{day}", day_words(debt.day)
        )
        carried = translate("Profile", "order carried on") if debt.order else ""
        lines = [" · ".join(part for part in (carried, due) if part), self._entered(debt), one_line(debt.note, 200)]
        if debt.order and one.amount < debt.amount:
            words = translate("Profile", "Entered as {amount}; the order was paid meanwhile.")
            lines.append(words.replace("{amount}", money_text(debt.amount, debt.currency)))
        buttons = FlowLayout()
        settle = Button(self._appearance, lambda: translate("Profile", "Paid…"), icon="check", parent=self)
        settle.setEnabled(not self._model.settling(debt.id))
        settle.clicked.connect(lambda _checked=False: self._ask(debt))
        buttons.addWidget(settle)
        title, amount = self._title(debt), money_text(one.amount, one.currency)
        text = "\n".join(line for line in lines if line)
        head = pieces.line(self._appearance, title, amount, "bad" if late else "text")
        return pieces.card(self._appearance, f"{title}, {amount}, {text}", head, text, buttons)

    def _settled(self, debt: Debt) -> QWidget:
        words = QCoreApplication.translate("Profile", "paid on {day}, noted by {name}")
        paid = words.replace("{day}", day(debt.settled or debt.time)).replace("{name}", one_line(debt.settled_by, 60))
        title, amount = self._title(debt), money_text(debt.amount, debt.currency)
        return pieces.card(
            self._appearance, f"{title}, {amount}, {paid}", pieces.line(self._appearance, f"{title} · {amount}", pill=(
                QCoreApplication.translate("Profile", "Settled"), Tone.OK)),
            "\n".join(line for line in (paid, one_line(debt.note, 200)) if line),
        )  # fmt: skip

    def _title(self, debt: Debt) -> str:
        if debt.order:
            return one_line(debt.order, 60)
        return QCoreApplication.translate("Profile", "Debt")

    def _entered(self, debt: Debt) -> str:
        words = QCoreApplication.translate("Profile", "entered {day} by {name}")
        return words.replace("{day}", day(debt.time)).replace("{name}", one_line(debt.by_name, 60))

    def _ask(self, debt: Debt) -> None:
        """Repeats buyer and amount before a debt is taken for paid."""
        if (customer := self._model.profile.customer) is None:
            return
        translate = QCoreApplication.translate
        dialog = Dialog(self._appearance, translate("Profile", "Is it paid?"), self)
        words = translate("Profile", "{buyer} has paid {amount}. The line stays, marked as settled by you.")
        dialog.add_text(words.replace("{amount}", money_text(debt.amount, debt.currency)).replace("{buyer}", self._buyer()))
        dialog.add_button("", lambda: translate("Profile", "Cancel"), default=True)
        dialog.add_button("paid", lambda: translate("Profile", "It is paid"))
        dialog.ask(lambda answer: self._model.settle(customer.id, debt.id) if answer == "paid" else None)


def paid_words(order: Unpaid) -> str:
    """How far an order is paid."""
    words = QCoreApplication.translate("Profile", "paid {paid} of {total}")
    paid, total = money_text(order.paid, order.currency), money_text(order.total, order.currency)
    return words.replace("{paid}", paid).replace("{total}", total)
