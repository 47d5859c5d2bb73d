"""One lead in full: number, status, the buyer's own words beside the note, calls and the reminder (LEAD-3, LEAD-4, LEAD-7)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QPlainTextEdit, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.call_words import outcome_words
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.leads import Lead, LeadStatus
from app.features.leads.model import LeadsModel
from app.features.leads.view.words import purpose_words, status_words, title_words
from app.features.leads.wire import PURPOSES
from app.protocol.envelope import ErrorBody

WIDTH = 340
_ANY = 16_777_215


class LeadDetail(QWidget):
    """`call_wanted` and `remind_wanted` carry a lead's id, `chat_wanted` and `profile_wanted` a conversation's.

    `left` goes back to the table.
    """

    call_wanted = Signal(str)
    remind_wanted = Signal(str)
    chat_wanted = Signal(str)
    profile_wanted = Signal(str)
    left = Signal()

    def __init__(self, model: LeadsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._lead: Lead | None = None
        self._shown_note = ""
        fonts = appearance.fonts
        self._back = Button(appearance, lambda: self.tr("All leads"), icon="chevron-left")
        self._name = TextLine(appearance, "", font=fonts.title)
        self._when = TextLine(appearance, "", "muted", fonts.small)
        self._listing = Paragraph(appearance)
        self._phone = TextLine(appearance, "", font=fonts.strong)
        self.purpose = Choice(appearance)
        self._reveal = Button(appearance, lambda: self.tr("Show phone number"), Look.PRIMARY, icon="eye",
                              hover=lambda: self.tr("The hub notes who looked, when and what for."))  # fmt: skip
        self._copy = Button(appearance, lambda: self.tr("Copy"), icon="copy")
        self._left = TextLine(appearance, "", "muted", fonts.small)
        self._call = Button(appearance, lambda: self.tr("Log a call"), icon="phone")
        self._calls = Paragraph(appearance, "", "muted")
        self._status = Choice(appearance)
        self._message = Paragraph(appearance)
        self._note = QPlainTextEdit()
        self._wrong = Paragraph(appearance, "", "bad")
        self._waiting = TextLine(appearance, "", "warn", fonts.small)
        self._reminder = Paragraph(appearance)
        self._remind = Button(appearance, lambda: self.tr("Set a reminder…"), icon="clock")
        self._done = Button(appearance, lambda: self.tr("Reminder done"), icon="check")
        self._chat = Button(appearance, lambda: self.tr("Open the chat"), icon="chat")
        self._profile = Button(appearance, lambda: self.tr("Open the profile"), icon="user")
        self._lay_out()
        self._connect()
        self.show_lead(None)

    @property
    def lead(self) -> str:
        """Whose it is; "" for nobody's."""
        return self._lead.id if self._lead is not None else ""

    def show_lead(self, lead: Lead | None) -> None:
        """Another lead, or the same one anew; a note that was begun is kept for the one it belongs to."""
        if self._lead is not None and (lead is None or lead.id != self._lead.id):
            self.save_note()
        same = lead is not None and self._lead is not None and lead.id == self._lead.id
        typed = same and self._note.toPlainText() != self._shown_note
        self._lead = lead
        self._stack.setCurrentIndex(0 if lead is None else 1)
        if lead is None:
            return
        self._fill(lead)
        if not typed:
            self._shown_note = lead.note
            if self._note.toPlainText() != lead.note:
                self._note.setPlainText(lead.note)
            self._wrong.hide()

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the table's place, for which there is no room beside it."""
        self._back.setVisible(alone)
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(_ANY if alone else WIDTH)

    def edit_note(self) -> None:
        """The caret into the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_note(self) -> None:
        """What was typed goes to the hub; nothing when it is the same."""
        typed = self._note.toPlainText()
        if self._lead is None or typed == self._shown_note or not self._model.entitled:
            return
        # First, since the edit is told at once to whoever shows the lead: that is this very pane.
        before, self._shown_note = self._shown_note, typed
        try:
            self._model.edit(self._lead, "note", typed)
        except Refused as refused:
            self._shown_note = before
            self._wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
            self._wrong.show()
        else:
            self._wrong.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._note and event.type() == QEvent.Type.FocusOut:
            self.save_note()
        if watched is self._note and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save_note()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_controls()
            if self._lead is not None:
                self._fill(self._lead)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.pane)
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, 0, 0, self.height())

    # inside

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD + 4, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QGridLayout()
        buttons.setSpacing(Size.GAP)
        for place, button in enumerate((self._reveal, self._copy, self._call)):
            buttons.addWidget(button, place // 2, place % 2)
        left = Qt.AlignmentFlag.AlignLeft
        for widget in (self._name, self._when, self._listing, self._phone, self.purpose):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._left)
        column.addWidget(self._calls)
        column.addWidget(self._heading(lambda: self.tr("Status")))
        column.addWidget(self._status)
        column.addWidget(self._heading(lambda: self.tr("What the buyer wrote")))
        column.addWidget(self._message)
        column.addWidget(self._heading(lambda: self.tr("Note")))
        column.addWidget(self._note)
        column.addWidget(self._wrong)
        column.addWidget(self._waiting)
        column.addWidget(self._heading(lambda: self.tr("Reminder")))
        column.addWidget(self._reminder)
        for button in (self._remind, self._done, self._chat, self._profile):
            column.addWidget(button, 0, left)
        column.addStretch(1)
        self._note.setFixedHeight(Size.FIELD * 4)
        self._note.setTabChangesFocus(True)
        self._status.setFixedHeight(Size.FIELD)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        self._stack.addWidget(EmptyState(self._appearance, "leads", lambda: self.tr("Choose a lead to see all of it here.")))
        self._stack.addWidget(area)
        self._name_controls()

    def _heading(self, words: Callable[[], str]) -> QWidget:
        return TextLine(self._appearance, words, "muted", self._appearance.fonts.tiny_strong)

    def _name_controls(self) -> None:
        chosen = self._status.currentData()
        self._status.blockSignals(True)
        self._status.clear()
        for status in LeadStatus:
            self._status.addItem(status_words(status), status.value)
        self._status.setCurrentIndex(max(0, self._status.findData(chosen)))
        self._status.blockSignals(False)
        self._status.setAccessibleName(self.tr("Status"))
        kept = max(0, self.purpose.currentIndex())
        self.purpose.clear()
        for purpose in PURPOSES:
            self.purpose.addItem(purpose_words(purpose), purpose)
        self.purpose.setCurrentIndex(kept)
        self.purpose.setAccessibleName(self.tr("What the number is needed for"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("What exactly they need, how urgent… (Ctrl+Enter saves)"))

    def _connect(self) -> None:
        self._note.installEventFilter(self)
        self._back.clicked.connect(self.left)
        self._reveal.clicked.connect(lambda: self._model.reveal(self.lead, str(self.purpose.currentData())))
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._model.phone(self.lead)))
        self._call.clicked.connect(lambda: self.call_wanted.emit(self.lead))
        self._status.activated.connect(self._set_status)
        self._remind.clicked.connect(lambda: self.remind_wanted.emit(self.lead))
        self._done.clicked.connect(self._finish)
        self._chat.clicked.connect(lambda: self.chat_wanted.emit(self._conversation()))
        self._profile.clicked.connect(lambda: self.profile_wanted.emit(self._conversation()))

    def _fill(self, lead: Lead) -> None:
        model, may = self._model, self._model.entitled
        phone = model.phone(lead.id)
        self._name.set_words(one_line(lead.name, 120))
        self._when.set_words(full_time(lead.created))
        self._listing.set_words(title_words(lead.title))
        self._phone.set_words(phone or lead.phone_hint)
        for widget in (self._reveal, self.purpose):
            widget.setVisible(not phone)
        self._reveal.setEnabled(may and model.online)
        self._copy.setVisible(bool(phone))
        self._call.setEnabled(may)
        left = model.reveals_left
        self._left.set_words("" if left is None else self.tr("%n more number(s) today", "", left))
        self._left.setVisible(bool(phone) and left is not None)
        self._calls.set_words(self._calls_words(lead))
        self._calls.setVisible(lead.calls > 0)
        self._status.setCurrentIndex(self._status.findData(lead.status.value))
        self._status.setEnabled(may)
        self._message.set_words(lead.message or self.tr("Nothing but name and number."))
        self._note.setReadOnly(not may)
        waiting = model.waiting(lead.id)
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting))
        self._waiting.setVisible(waiting > 0)
        reminder = model.reminder_of(lead.id)
        words = "" if reminder is None else " · ".join(filter(None, (full_time(reminder.at), one_line(reminder.note))))
        self._reminder.set_words(words or self.tr("None set."))
        self._remind.setEnabled(may)
        self._done.setVisible(reminder is not None)
        self._chat.setVisible(lead.conversation is not None)
        self._profile.setVisible(lead.conversation is not None)

    def _calls_words(self, lead: Lead) -> str:
        parts = [self.tr("%n call(s)", "", lead.calls)]
        if lead.called is not None:
            last = self.tr("last {time} by {name}").replace("{time}", full_time(lead.called))
            parts.append(last.replace("{name}", one_line(lead.called_by, 60)))
            if lead.call_outcome:
                parts.append(outcome_words(lead.call_outcome))
            parts.append(one_line(lead.call_note, 200))
        return " · ".join(filter(None, parts))

    def _set_status(self) -> None:
        if self._lead is not None:
            self._model.edit(self._lead, "status", str(self._status.currentData()))

    def _finish(self) -> None:
        reminder = self._model.reminder_of(self.lead)
        if reminder is not None:
            self._model.finish(reminder.id)

    def _conversation(self) -> str:
        return (self._lead.conversation or "") if self._lead is not None else ""
