"""A customer's profile: head, and pages for the fields, orders, debts, related orders, returns and points (CHAT-29, CUST-9)."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.chips import Chips
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.later import Later
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.ids import CustomerId
from app.features.customers import rules
from app.features.customers.model import CustomersModel
from app.features.customers.rules import Edit
from app.features.customers.view.details import Call, Details
from app.features.customers.view.head import Head
from app.features.customers.view.links import Open
from app.features.customers.view.records import RecordPages, open_count, page_words, returned
from app.features.customers.view.words import field_words
from app.features.customers.wire import Records
from app.protocol.envelope import ErrorBody

_NOBODY, _STRANGER, _SOMEBODY = range(3)


@dataclass(frozen=True, slots=True)
class Part:
    """A page that another feature adds: what its chip says, and what builds it when it is first looked at."""

    key: str
    words: Callable[[], str]
    make: Callable[[], QWidget]


class ProfileTab(QWidget):
    """Fits the right pane of a chat as well as a wide place beside a list; shows whomever its model shows."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, today: Callable[[], datetime.date], parent: QWidget | None = None,
        call: Call | None = None, open_profile: Open | None = None, more: Sequence[Part] = (),
    ) -> None:  # fmt: skip
        """`today` is the date that ages are reckoned by. `call` rings the customer up, `open_profile` shows another customer:
        there is no button for what is not given. `more` are parts of other features, which stand after the orders."""
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._head = Head(model, appearance, lambda: self.show_page("points"))
        self._chips = Chips(appearance, lambda: self.tr("Parts of the profile"))
        self._details = Details(model, appearance, today, call, open_profile)
        self._records = RecordPages(model, appearance)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._details)
        self._parts.addWidget(self._records)
        self._more = {part.key: (part, Later(part.make)) for part in more}
        for _part, page in self._more.values():
            self._parts.addWidget(page)
        self._add_name = QLineEdit()
        self._add_phone = QLineEdit()
        self._pages = QStackedWidget()
        self._lay_out()
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)
        model.conflict.connect(self._ask_about_conflict)
        self._refresh()

    @property
    def model(self) -> CustomersModel:
        """Whom it shows."""
        return self._model

    def show_page(self, key: str) -> None:
        """One of the parts: "details", "orders", "debt", "related", "returns", "points", or the key of one that was added."""
        self._chips.choose(key)
        self._turn(key)

    def count_anew(self) -> None:
        """A part that was added has something else to say on its chip."""
        self._chips.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.wake()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._details.retranslate()
            self._name_fields()
            self._refresh()

    # inside

    def _lay_out(self) -> None:
        somebody = QWidget()
        column = QVBoxLayout(somebody)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        first, *others = RecordPages.KEYS
        for key in ("details", first, *self._more, *others):
            self._chips.add(key, lambda key=key: self._chip_words(key))  # type: ignore[misc]
        self._chips.chosen.connect(self._turn)
        column.addWidget(self._head)
        beside = QVBoxLayout()
        beside.setContentsMargins(Size.PAD, 0, Size.PAD, 0)
        beside.addWidget(self._chips)
        column.addLayout(beside)
        column.addWidget(self._parts, 1)
        self._empty = EmptyState(self._appearance, "user", self._empty_words)
        for page in (self._empty, self._adding(), somebody):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _adding(self) -> QWidget:
        """For a buyer whom nobody knew."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(Paragraph(self._appearance, lambda: self.tr("This buyer is not known to be a customer yet."), "muted"))
        for field in (self._add_name, self._add_phone):
            field.setFixedHeight(Size.FIELD)
            field.setMaxLength(rules.LINE_LIMIT)
            field.returnPressed.connect(self._add)
            column.addWidget(field)
        self._name_fields()
        button = Button(self._appearance, lambda: self.tr("Create a profile"), Look.PRIMARY)
        button.clicked.connect(self._add)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _name_fields(self) -> None:
        for field, words in ((self._add_name, self.tr("Name")), (self._add_phone, self.tr("Phone, if known"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)

    def _turn(self, key: str) -> None:
        if key == "details":
            self._parts.setCurrentWidget(self._details)
            return
        if key in self._more:
            self._parts.setCurrentWidget(self._more[key][1])
            return
        self._parts.setCurrentWidget(self._records)
        self._records.turn(key)

    def _refresh(self) -> None:
        customer = self._model.customer
        if customer is None:
            stranger = self._model.page.value is not None and self._model.conversation is not None
            self._pages.setCurrentIndex(_STRANGER if stranger else _NOBODY)
            self._empty.set_words(self._empty_words())
            return
        self._pages.setCurrentIndex(_SOMEBODY)
        if not self._model.rules.points and self._chips.current == "points":
            self.show_page("details")
        self._chips.offer("points", self._model.rules.points)
        self._chips.refresh()
        self._head.show_again()
        self._details.show_customer(customer)
        self._records.show_again()

    def _chip_words(self, key: str) -> str:
        if key in self._more:
            return self._more[key][0].words()
        records = self._model.records.value or Records()
        counts = {
            "orders": len(records.orders), "related": len(records.related), "debt": open_count(records),
            "returns": len(returned(records)),
        }  # fmt: skip
        return page_words(key) + (f" {counts[key]}" if counts.get(key) else "")

    def _empty_words(self) -> str:
        if not self._model.shows_somebody:
            return self.tr("Open a chat to see who its buyer is.")
        if self._model.error is not None:
            return self.tr("The hub does not answer, and this profile is not on this computer.")
        return self.tr("Asking the hub…")

    def _add(self) -> None:
        try:
            self._model.add(self._add_name.text(), self._add_phone.text())
        except Refused as refused:
            self._say_refusal(ErrorBody(refused.code, dict(refused.facts)))

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))

    def _ask_about_conflict(self, customer: str, edit: Edit, theirs: str) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("Somebody changed this meanwhile"), self)
        dialog.add_text(f"{field_words(edit.field)}")
        dialog.add_text(self.tr("At the hub:") + " " + (self._value(edit.field, theirs) or "—"))
        dialog.add_text(self.tr("Yours:") + " " + (self._value(edit.field, edit.after) or "—"))
        dialog.add_button("theirs", lambda: self.tr("Leave it as it is"), default=True)
        dialog.add_button("mine", lambda: self.tr("Put mine in its place"))
        dialog.ask(lambda answer: self._model.keep_mine(CustomerId(customer), edit, theirs) if answer == "mine" else None)

    def _value(self, field: str, text: str) -> str:
        return one_line(self._model.staff_name(text) if field == "responsible" else text, 200)
