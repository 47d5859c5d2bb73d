"""Forms of one line of a ledger: points or a debt; each is read again, with the buyer's name, before it is booked (CUST-10)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice, Number
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField, money_text
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.ledgers import NOTE_LIMIT, POINTS_LIMIT
from app.features.customers.view.words import day_words
from app.protocol.envelope import ErrorBody

#: Amount, day, note.
Book = Callable[[int, str, str], object]


class EntryDialog(Dialog):
    """The form; `check` raises Refused with what is wrong, which stands below it. Answers "booked" after the second look."""

    def __init__(
        self, appearance: Appearance, title: str, buyer: str, today: str, check: Book, book: Book, parent: QWidget
    ) -> None:
        super().__init__(appearance, title, parent)
        self._buyer = buyer
        self._check, self._book = check, book
        self._again = Paragraph(appearance, "")
        self._said = Paragraph(appearance, "", "bad")
        self._form = QWidget()
        self._rows = QFormLayout(self._form)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Size.GAP)
        self.day = QDateEdit(QDate.fromString(today, "yyyy-MM-dd"))
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setCalendarPopup(True)
        self.day.setFixedHeight(Size.FIELD)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setFixedHeight(Size.FIELD)
        self.content.addWidget(Paragraph(appearance, buyer))
        self.content.addWidget(self._form)
        self.content.addWidget(self._again)
        self.content.addWidget(self._said)
        self.content.addStretch(1)
        self._again.hide()
        self._said.hide()
        translate = QCoreApplication.translate
        self.add_button("", lambda: translate("Profile", "Cancel"))
        self._back = self._own_button(lambda: translate("Profile", "Change it"), Look.SECONDARY, self.back)
        # Never the default: a stray Enter books nothing.
        self._on = self._own_button(lambda: translate("Profile", "Look at it again"), Look.PRIMARY, self.look_again)
        self._sure = self._own_button(lambda: translate("Profile", "Book it"), Look.PRIMARY, self._done)
        self._back.hide()
        self._sure.hide()

    def amount(self) -> int:
        """What is entered now; 0 for nothing."""
        raise NotImplementedError

    def again_words(self) -> str:
        """What is going to be booked, in a sentence that names the buyer."""
        raise NotImplementedError

    @property
    def entry(self) -> tuple[int, str, str]:
        """Amount, day, note."""
        return self.amount(), self.day.date().toString("yyyy-MM-dd"), self.note.text()

    def look_again(self) -> None:
        """From the form to the question, unless something is wrong."""
        try:
            self._check(*self.entry)
        except Refused as refused:
            words = sentence(ErrorBody(refused.code, dict(refused.facts)))
            self._said.set_words(words)
            self._said.show()
            announce(self, words)
            return
        self._again.set_words(self.again_words())
        self._turn(asking=True)
        announce(self, self.again_words())

    def back(self) -> None:
        """To the form."""
        self._turn(asking=False)

    def add_row(self, words: str, field: QWidget) -> None:
        """A line of the form."""
        field.setAccessibleName(words)
        self._rows.addRow(words, field)

    def _turn(self, asking: bool) -> None:
        self._said.hide()
        for widget, shown in ((self._form, not asking), (self._on, not asking), (self._again, asking), (self._back, asking),
                              (self._sure, asking)):  # fmt: skip
            widget.setVisible(shown)

    def _done(self) -> None:
        try:
            self._book(*self.entry)
        except Refused as refused:  # it changed meanwhile
            self.back()
            self._said.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
            self._said.show()
        else:
            self._close_with("booked")

    def _own_button(self, words: Callable[[], str], look: Look, do: Callable[[], None]) -> Button:
        button = self.add_button("", words, look)
        button.clicked.disconnect()
        button.clicked.connect(lambda _checked=False: do())
        return button


class PointsDialog(EntryDialog):
    """Points used or given, with the balance before and after."""

    def __init__(
        self, appearance: Appearance, buyer: str, balance: int, help_line: str, today: str, check: Book, book: Book,
        parent: QWidget,
    ) -> None:  # fmt: skip
        translate = QCoreApplication.translate
        super().__init__(appearance, translate("Profile", "Update points"), buyer, today, check, book, parent)
        self._balance = balance
        self.way = Choice(appearance)
        self.way.addItem(translate("Profile", "Used: take off"), -1)
        self.way.addItem(translate("Profile", "Given: put to it"), 1)
        self.number = Number(appearance)
        self.number.setRange(0, POINTS_LIMIT)
        self.number.setGroupSeparatorShown(True)
        self.add_row(translate("Profile", "What happened"), self.way)
        self.add_row(translate("Profile", "Points"), self.number)
        self.add_row(translate("Profile", "Date of use"), self.day)
        self.add_row(translate("Profile", "Note"), self.note)
        words = translate("Profile", "Balance: {points}").replace("{points}", points_text(balance))
        self.content.insertWidget(1, Paragraph(appearance, words, "muted"))
        if help_line:
            words = translate("Profile", "Questions about points: {line}").replace("{line}", help_line)
            self.content.insertWidget(2, Paragraph(appearance, words, "muted"))

    def amount(self) -> int:
        return int(self.way.currentData()) * self.number.value()

    def again_words(self) -> str:
        translate = QCoreApplication.translate
        amount, day, _note = self.entry
        words = (
            translate("Profile", "{points} points off the balance of {buyer}, used on {day}: {before} → {after}.")
            if amount < 0
            else translate("Profile", "{points} points to the balance of {buyer}, as of {day}: {before} → {after}.")
        )
        for gap, text in (
            ("{points}", points_text(abs(amount))), ("{day}", day_words(day)), ("{before}", points_text(self._balance)),
            ("{after}", points_text(self._balance + amount)), ("{buyer}", self._buyer),
        ):  # fmt: skip
            words = words.replace(gap, text)
        return words


class DebtDialog(EntryDialog):
    """What somebody owes, and until when; with an order its rest is carried on."""

    def __init__(
        self, appearance: Appearance, buyer: str, currency: str, order: str, rest: int | None, today: str, check: Book,
        book: Book, parent: QWidget,
    ) -> None:  # fmt: skip
        translate = QCoreApplication.translate
        title = (
            translate("Profile", "Carry on order {number}").replace("{number}", order)
            if order
            else translate("Profile", "Add a debt")
        )
        super().__init__(appearance, title, buyer, today, check, book, parent)
        self._currency = currency
        self._amount = AmountField(lambda: translate("Profile", "Amount"), currency, rest)
        self.add_row(translate("Profile", "Amount"), self._amount)
        self.add_row(translate("Profile", "To be paid on"), self.day)
        self.add_row(translate("Profile", "Note"), self.note)

    def amount(self) -> int:
        return self._amount.amount() or 0

    def again_words(self) -> str:
        amount, day, _note = self.entry
        words = QCoreApplication.translate("Profile", "{buyer} owes {amount}, to be paid on {day}.")
        for gap, text in (("{amount}", money_text(amount, self._currency)), ("{day}", day_words(day)), ("{buyer}", self._buyer)):
            words = words.replace(gap, text)
        return words


def points_text(points: int) -> str:
    """Points, grouped as the language does."""
    return QLocale().toString(points)
