"""The watched chat beside the board: a bar that says that one is watching, the chat, a whisper, and taking it over."""

from typing import Protocol

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.notes import NOTE_LIMIT
from app.features.supervision.model.watch import WatchModel
from app.protocol.envelope import ErrorBody


class SilentChat(Protocol):
    """A view of a chat that reads nothing, types nothing and claims nothing."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    def open(self, conversation: ConversationId | None) -> None:
        """Shows another chat."""


class WatchingBar(QWidget):
    """Always there while somebody watches: who is watched, and that neither side sees it."""

    def __init__(self, model: WatchModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._first = TextLine(appearance, self._first_words, "accent_text", appearance.fonts.small_strong)
        self._second = TextLine(appearance, self._second_words, "muted", appearance.fonts.tiny)
        self.close_button = IconButton(appearance, "close", lambda: self.tr("Stop watching"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._first)
        lines.addWidget(self._second)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD + 26, 6, Size.STEP, 6)
        row.addLayout(lines, 1)
        row.addWidget(self.close_button)
        model.changed.connect(self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.accent_soft)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), theme.line)
        painter.drawPixmap(Size.PAD, (self.height() - 18) // 2, self._appearance.pixmap("eye", "accent_text", 18))

    def _refresh(self) -> None:
        self._first.set_words(self._first_words)
        self._second.set_words(self._second_words)
        self.setAccessibleName(f"{self._first_words()}. {self._second_words()}")

    def _first_words(self) -> str:
        name = one_line(self._model.name(self._model.agent), 40)
        if self._model.mine:
            return self.tr("This is your own chat")
        return self.tr("Watching {name}'s chat").replace("{name}", name) if name else self.tr("Watching a chat that nobody has")

    def _second_words(self) -> str:
        return self.tr("Silent: nothing is marked as read, and nobody is told.")


class WatchPanel(QWidget):
    """`closed`: the reader is done; `open_wanted` carries the chat to open among one's own."""

    closed = Signal()
    open_wanted = Signal(str)

    def __init__(self, model: WatchModel, appearance: Appearance, chat: SilentChat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chat = chat
        self.bar = WatchingBar(model, appearance)
        self.bar.close_button.clicked.connect(self.closed)
        self.field = QLineEdit()
        self.field.setMaxLength(NOTE_LIMIT)
        self.field.setFixedHeight(Size.FIELD)
        self.field.returnPressed.connect(self._whisper)
        self.field.textChanged.connect(self._refresh)
        self.send = Button(appearance, lambda: self.tr("Whisper"), Look.SECONDARY, "note")
        self.send.clicked.connect(self._whisper)
        self.take = Button(appearance, lambda: self.tr("Take over"), Look.PRIMARY, "transfer")
        self.take.clicked.connect(model.take_over)
        self.show_in_chats = Button(appearance, lambda: self.tr("Open in Chats"), Look.SECONDARY, "chat")
        self.show_in_chats.clicked.connect(lambda: self.open_wanted.emit(self._model.watched or ""))
        self.error = Paragraph(appearance, "", "bad")
        self.error.hide()
        self._lay_out()
        model.changed.connect(self._refresh)
        model.unsaid.connect(self._give_back)
        model.refused.connect(self._say_why)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _lay_out(self) -> None:
        whisper, actions = QHBoxLayout(), QHBoxLayout()
        for row in (whisper, actions):
            row.setSpacing(Size.GAP)
        whisper.addWidget(self.field, 1)
        whisper.addWidget(self.send)
        actions.addWidget(self.show_in_chats)
        actions.addStretch(1)
        actions.addWidget(self.take)
        foot = QVBoxLayout()
        foot.setContentsMargins(Size.PAD, Size.GAP, Size.PAD, Size.PAD)
        foot.setSpacing(Size.GAP)
        foot.addWidget(self.error)
        foot.addLayout(whisper)
        foot.addLayout(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._chat.widget, 1)
        column.addLayout(foot)
        self.setTabOrder(self.field, self.send)

    def _refresh(self) -> None:
        self._chat.open(self._model.watched)
        name = one_line(self._model.name(self._model.agent), 30) if not self._model.mine else ""
        to_agent = self.tr("Whisper to {name} – the buyer does not see it").replace("{name}", name)
        words = to_agent if name else self.tr("Note for all who answer – the buyer does not see it")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.send.setEnabled(bool(self.field.text().strip()))
        self.take.setEnabled(not self._model.mine and not self._model.taking)

    def _whisper(self) -> None:
        if self.field.text().strip() and self._model.whisper(self.field.text()):
            self.field.clear()
            self.error.hide()

    def _give_back(self, text: str) -> None:
        """Nothing that was written is lost, unless something else was begun meanwhile."""
        if not self.field.text():
            self.field.setText(text)

    def _say_why(self, error: ErrorBody) -> None:
        self.error.set_words(sentence(error))
        self.error.show()
        announce(self, sentence(error))
