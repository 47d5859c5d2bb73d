"""The Profile tab: who the buyer is, what they bought, and every field edited where it stands (CHAT-29)."""

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.customers import Customer
from app.domain.errors import Refused
from app.features.customers import rules
from app.features.customers.model import CustomersModel
from app.features.customers.rules import Edit
from app.features.customers.view.field import FieldRow
from app.features.customers.view.words import FIELDS, field_words, value_words
from app.protocol.envelope import ErrorBody


class ProfileTab(QWidget):
    """`today` is the date that ages are reckoned by."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, today: Callable[[], datetime.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._today = today
        self._toast: Toast | None = None
        self._name = TextLine(appearance, "", font=appearance.fonts.title)
        self._label = Pill(appearance, "", parent=self)
        self._rank = Pill(appearance, "", parent=self)
        self._waiting = TextLine(appearance, "", "warn", appearance.fonts.small)
        self._old = Paragraph(appearance, "", "warn")
        self._figures = QGridLayout()
        self._figures.setVerticalSpacing(2)
        self._reveal = Button(appearance, lambda: self.tr("Show phone and e-mail"), icon="eye", hover=self._reveal_hover)
        self._reveal.clicked.connect(lambda: model.reveal("call"))
        self._rows = [FieldRow(appearance, field, self._save, self) for field in FIELDS]
        self._add_name = QLineEdit()
        self._add_phone = QLineEdit()
        self._pages = QStackedWidget()
        self._lay_out()
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)
        model.conflict.connect(self._ask_about_conflict)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.wake()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(self._name)
        marks = QHBoxLayout()
        marks.addWidget(self._label)
        marks.addWidget(self._rank)
        marks.addStretch(1)
        column.addLayout(marks)
        column.addWidget(self._waiting)
        column.addWidget(self._old)
        column.addLayout(self._figures)
        column.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        # The pane's own ground shows through; a scroll area fills what it is given.
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._empty = EmptyState(self._appearance, "user", "")
        for page in (area, self._empty, self._adding()):
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
        for field, words in ((self._add_name, self.tr("Name")), (self._add_phone, self.tr("Phone, if known"))):
            field.setFixedHeight(Size.FIELD)
            field.setMaxLength(rules.LINE_LIMIT)
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.returnPressed.connect(self._add)
            column.addWidget(field)
        button = Button(self._appearance, lambda: self.tr("Create a profile"), Look.PRIMARY)
        button.clicked.connect(self._add)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _refresh(self) -> None:
        customer = self._model.customer
        known = self._model.page.value
        if customer is None:
            nobody = known is not None and self._model.conversation is not None
            self._pages.setCurrentIndex(2 if nobody else 1)
            self._empty.set_words(self._empty_words())
            return
        self._pages.setCurrentIndex(0)
        self._name.set_words(one_line(customer.name, 120))
        member = customer.is_member
        self._label.show_words(self.tr("Member") if member else self.tr("No account"), Tone.ACCENT if member else Tone.NEUTRAL)
        ranks = {"gold": self.tr("Gold"), "silver": self.tr("Silver"), "bronze": self.tr("Bronze")}
        self._rank.show_words(ranks.get(customer.rank, ""), Tone.WARN)
        waiting = self._model.waiting
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting) if waiting else "")
        self._waiting.setVisible(waiting > 0)
        error = self._model.error
        self._old.set_words(self.tr("Not current: as of {time}.").replace("{time}", full_time(self._model.page.time)))
        self._old.setVisible(error is not None)
        self._reveal.setVisible(not self._model.revealed and bool(customer.phones or customer.emails))
        self._show_figures(customer)
        for row in self._rows:
            hidden = row.field in ("phones", "emails") and not self._model.revealed and bool(rules.text_of(customer, row.field))
            row.setEnabled(not hidden)  # what is masked cannot be edited: first it is revealed
            row.show_value(value_words(customer, row.field, self._today()), rules.text_of(customer, row.field))

    def _show_figures(self, customer: Customer) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        bought = customer.bought
        average = bought.average
        money = partial(money_text, currency=bought.currency)
        for place, (label, value) in enumerate(
            (
                (self.tr("Orders delivered"), QLocale().toString(bought.orders)),
                (self.tr("Spent in all"), money(bought.spent) if bought.orders else "—"),
                (self.tr("Last 3 months"), money(bought.lately) if bought.orders else "—"),
                (self.tr("Average order"), money(average) if average is not None else "—"),
            )
        ):
            self._figures.addWidget(TextLine(self._appearance, label, "muted", self._appearance.fonts.small), place, 0)
            shown = TextLine(self._appearance, value, font=self._appearance.fonts.small)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._figures.addWidget(shown, place, 1)

    def _empty_words(self) -> str:
        if self._model.conversation is None:
            return self.tr("Open a chat to see who its buyer is.")
        if self._model.error is not None:
            return self.tr("The hub does not answer, and this profile is not on this computer.")
        return self.tr("Asking the hub…")

    def _reveal_hover(self) -> str:
        return self.tr("The hub notes who looked, when and why.")

    def _save(self, field: str, text: str) -> None:
        self._model.edit(field, text)

    def _add(self) -> None:
        try:
            self._model.add(self._add_name.text(), self._add_phone.text())
        except Refused as refused:
            self._say_refusal(ErrorBody(refused.code, dict(refused.facts)))

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))

    def _ask_about_conflict(self, edit: Edit, theirs: str) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("Somebody changed this meanwhile"), self)
        dialog.add_text(f"{field_words(edit.field)}")
        dialog.add_text(self.tr("At the hub:") + " " + (one_line(theirs, 200) or "—"))
        dialog.add_text(self.tr("Yours:") + " " + (one_line(edit.after, 200) or "—"))
        dialog.add_button("theirs", lambda: self.tr("Leave it as it is"), default=True)
        dialog.add_button("mine", lambda: self.tr("Put mine in its place"))
        dialog.ask(lambda answer: self._model.keep_mine(edit, theirs) if answer == "mine" else None)
