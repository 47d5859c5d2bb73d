"""Reminders whose time has come, across the window until they are done or put off."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.themes import Size
from app.features.due.model import DueModel
from app.features.due.rules import Due, DueKind
from app.features.due.view.pane import add_snoozes


class ReminderNotice(QWidget):
    """The oldest one with its three answers, and how many more there are.

    `opened` carries a conversation's id, `other_opened` the Due of something that is no chat.
    """

    opened = Signal(str)
    other_opened = Signal(object)

    def __init__(self, model: DueModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._due: Due | None = None
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        open_ = Button(appearance, self._open_words)
        open_.clicked.connect(self._open)
        self._open_button = open_
        self._later = Button(appearance, lambda: self.tr("Remind me later"))
        self._later.clicked.connect(self._show_snoozes)
        done = Button(appearance, lambda: self.tr("Done"))
        done.clicked.connect(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD * 3 + Size.STEP, Size.STEP, Size.GAP, Size.STEP)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        for button in (open_, self._later, done):
            row.addWidget(button)
        model.changed.connect(self._refresh)
        model.fired.connect(lambda _due: self._refresh())
        self.hide()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour("accent_soft"))
        icon = self._appearance.pixmap("bell", "accent_text", Size.ICON)
        painter.drawPixmap(Size.PAD + 2, (self.height() - Size.ICON) // 2, icon)

    def _refresh(self) -> None:
        due = self._model.due_reminders()
        before, self._due = self._due, due[0] if due else None
        if self._due is not None:
            words = self._words(self._due, len(due) - 1)
            self._text.set_words(words)
            self._open_button.set_words(self._open_words)
            if before is None or before.id != self._due.id:
                announce(self, words)
        if self.parentWidget() is not None:
            self.setVisible(self._due is not None)

    def _words(self, due: Due, more: int) -> str:
        text = self.tr("Reminder: {buyer}").replace("{buyer}", one_line(due.title, 60))
        parts = [text, one_line(due.note), self.tr("%n more", "", more) if more else ""]
        return " · ".join(part for part in parts if part)

    def _open(self) -> None:
        if self._due is not None and self._due.conversation is not None:
            self.opened.emit(self._due.conversation)
        elif self._due is not None:
            self.other_opened.emit(self._due)

    def _open_words(self) -> str:
        lead = self._due is not None and self._due.kind is DueKind.LEAD
        return self.tr("Open the lead") if lead else self.tr("Open the chat")

    def _finish(self) -> None:
        if self._due is not None:
            self._model.finish(self._due)

    def _show_snoozes(self) -> None:
        due = self._due
        if due is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_snoozes(menu, self._model.now(), lambda at: self._model.snooze(due, at))
        menu.popup(self._later.mapToGlobal(QPoint(0, self._later.height())))
