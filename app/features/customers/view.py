"""The Profile tab: who the buyer is, what they bought, and every field edited where it stands (CHAT-29)."""

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice
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
from app.domain.customers import Customer, CustomerStatus, Gender
from app.domain.errors import Refused
from app.features.customers import rules
from app.features.customers.model import CustomersModel
from app.features.customers.rules import Edit
from app.protocol.envelope import ErrorBody

_LABEL = 104
#: Fields in the order of the tab; a list of several values stands one a line.
FIELDS = (
    "name", "phones", "emails", "status", "tags", "notes", "gender", "birthday", "company", "tax_code",
    "address.street", "address.area", "address.district", "address.city", "address.country",
)  # fmt: skip
_LONG = ("notes", "phones", "emails", "tags")


def field_words(field: str) -> str:
    """The label of a field."""
    return {
        "name": QCoreApplication.translate("Profile", "Name"),
        "phones": QCoreApplication.translate("Profile", "Phone"),
        "emails": QCoreApplication.translate("Profile", "E-mail"),
        "status": QCoreApplication.translate("Profile", "Status"),
        "tags": QCoreApplication.translate("Profile", "Tags"),
        "notes": QCoreApplication.translate("Profile", "Notes"),
        "gender": QCoreApplication.translate("Profile", "Gender"),
        "birthday": QCoreApplication.translate("Profile", "Birthday"),
        "company": QCoreApplication.translate("Profile", "Company"),
        "tax_code": QCoreApplication.translate("Profile", "Tax code"),
        "address.street": QCoreApplication.translate("Profile", "Street"),
        "address.area": QCoreApplication.translate("Profile", "Area"),
        "address.district": QCoreApplication.translate("Profile", "District"),
        "address.city": QCoreApplication.translate("Profile", "City"),
        "address.country": QCoreApplication.translate("Profile", "Country"),
    }[field]


def choice_words(field: str, value: str) -> str:
    """What a value of a closed list is called."""
    if field == "gender":
        return {
            Gender.UNSET.value: QCoreApplication.translate("Profile", "Not set"),
            Gender.MALE.value: QCoreApplication.translate("Profile", "Male"),
            Gender.FEMALE.value: QCoreApplication.translate("Profile", "Female"),
        }[value]
    return {
        CustomerStatus.UNSET.value: QCoreApplication.translate("Profile", "Not set"),
        CustomerStatus.UNREACHABLE.value: QCoreApplication.translate("Profile", "Unreachable"),
        CustomerStatus.CONTACTED.value: QCoreApplication.translate("Profile", "Contacted"),
        CustomerStatus.NO_POTENTIAL.value: QCoreApplication.translate("Profile", "No potential"),
        CustomerStatus.POTENTIAL.value: QCoreApplication.translate("Profile", "Potential"),
        CustomerStatus.CLOSING.value: QCoreApplication.translate("Profile", "Closing"),
        CustomerStatus.CLOSED.value: QCoreApplication.translate("Profile", "Closed"),
    }[value]


CHOICES: dict[str, tuple[str, ...]] = {
    "gender": tuple(one.value for one in Gender),
    "status": tuple(one.value for one in CustomerStatus),
}


def value_words(customer: Customer, field: str, today: datetime.date) -> str:
    """A field as it is read."""
    text = rules.text_of(customer, field)
    if field in CHOICES:
        return choice_words(field, text) if text else ""
    if field == "birthday" and text:
        day = datetime.date.fromisoformat(text)
        shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        years = rules.age(text, today)
        age = QCoreApplication.translate("Profile", "{day} · {years} years")
        return shown if years is None else age.replace("{day}", shown).replace("{years}", str(years))
    return ", ".join(text.split("\n")) if field != "notes" else text


class FieldRow(QWidget):
    """A label and its value; a click, Enter or F2 turns the value into an editor, Enter keeps it, Esc gives it up."""

    def __init__(self, appearance: Appearance, field: str, save: Callable[[str, str], object], parent: QWidget) -> None:
        """`save(field, text)` raises Refused with what is wrong; it then stands below the field."""
        super().__init__(parent)
        self.field = field
        self._appearance = appearance
        self._save = save
        self._text = ""
        self._editor: QLineEdit | QPlainTextEdit | Choice | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._label = TextLine(appearance, lambda: field_words(field), "muted", appearance.fonts.small)
        self._label.setFixedWidth(_LABEL)
        self._value = Paragraph(appearance, "")
        self._wrong = Paragraph(appearance, "", "bad")
        self._wrong.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self._value)
        self._column.addWidget(self._wrong)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.STEP, 3, Size.STEP, 3)
        row.setSpacing(Size.GAP)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def show_value(self, words: str, text: str) -> None:
        """`words` as it is read, `text` as it is edited."""
        self._text = text
        self._value.set_words(words or "—")
        empty = QCoreApplication.translate("Profile", "empty")
        self.setAccessibleName(f"{field_words(self.field)}: {words or empty}")

    @property
    def editing(self) -> bool:
        """Whether somebody types into it."""
        return self._editor is not None

    def edit(self) -> None:
        """Opens the editor with the present value."""
        if self._editor is not None:
            return
        self._editor = self._made()
        self._editor.setAccessibleName(field_words(self.field))
        self._editor.installEventFilter(self)
        self._value.hide()
        self._column.insertWidget(0, self._editor)
        self._editor.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        if event.type() == QEvent.Type.FocusOut and watched is self._editor and not isinstance(watched, Choice):
            self._finish()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.edit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def _made(self) -> QLineEdit | QPlainTextEdit | Choice:
        if self.field in CHOICES:
            choice = Choice(self._appearance)
            for value in CHOICES[self.field]:
                choice.addItem(choice_words(self.field, value), value)
            choice.setCurrentIndex(CHOICES[self.field].index(self._text))
            choice.activated.connect(self._finish)
            return choice
        if self.field in _LONG:
            area = QPlainTextEdit(self._text)
            area.setTabChangesFocus(True)
            area.setFixedHeight(Size.FIELD * 3 if self.field == "notes" else Size.FIELD * 2)
            return area
        line = QLineEdit(self._text)
        line.setMaxLength(rules.LINE_LIMIT)
        line.setFixedHeight(Size.FIELD)
        if self.field == "birthday":
            line.setPlaceholderText(QCoreApplication.translate("Profile", "dd/mm/yyyy"))
        return line

    def _typed(self) -> str:
        if isinstance(self._editor, QPlainTextEdit):
            return self._editor.toPlainText()
        if isinstance(self._editor, Choice):
            return str(self._editor.currentData())
        return self._editor.text() if self._editor is not None else self._text

    def _finish(self) -> None:
        if self._editor is None:
            return
        try:
            self._save(self.field, self._typed())
        except Refused as refused:
            self._wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
            self._wrong.show()
            return
        self._close()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            editor.hide()
            editor.deleteLater()
        self._wrong.hide()
        self._value.show()
        self.setFocus()


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
