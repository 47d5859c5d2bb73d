"""Who the open chat is with: avatar, name, tags, how long they wait; and the buttons that features put there."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.button_row import ButtonRow
from app.desktop.kit.channels import channel_name
from app.desktop.kit.pill import Tag
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.times import clock_text
from app.desktop.themes import Size
from app.domain.conversations import Conversation
from app.domain.ids import SECOND
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.words import rank_words

_HEIGHT = 52
_TAG_GAP = 6
#: Pixels of the name and its tags for which buttons give up their words.
_NAME_MOST = 320


class ChatHead(QWidget):
    """The strip above the messages."""

    def __init__(self, model: ChatModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._avatar = Avatar(appearance)
        self._name = TextLine(appearance, font=appearance.fonts.strong)
        self._rank = Tag(appearance)
        self._channel = Tag(appearance)
        self._second = TextLine(appearance, colour="muted", font=appearance.fonts.small)
        self._buttons = ButtonRow(Size.GAP)
        # The wait ticks by itself, and only while somebody waits and it can be seen.
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._show_wait)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._lay_out()
        model.head_changed.connect(self.refresh)
        self.refresh()

    def add(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._buttons.add(button)
        self._share_out()

    def refresh(self) -> None:
        """Show the open conversation as it is now."""
        conversation = self._model.conversation
        if conversation is not None:
            buyer = conversation.buyer
            self._avatar.set_person(buyer.name, buyer.id)
            self._name.set_words(buyer.name)
            for tag, words in ((self._rank, rank_words(buyer.rank)), (self._channel, channel_name(buyer.channel))):
                tag.set_text(words)
                tag.setVisible(bool(words))
        self._show_wait()
        self._set_ticking()

    @property
    def second_line(self) -> str:
        """How long the buyer waits and who answered last."""
        conversation, parts = self._model.conversation, []
        waited = self._model.waited()
        if waited is not None:
            parts.append(self.tr("Waiting {time}").replace("{time}", clock_text(waited)))
        name = one_line(self._model.staff_name(conversation.answered_by), 60) if conversation else ""
        if name:
            words = self.tr("answered by {name}") if parts else self.tr("Answered by {name}")
            parts.append(words.replace("{name}", name))
        elif conversation is not None and waited is None:
            parts.append(self._state_words(conversation))
        return " · ".join(parts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_ticking()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button or the name is another one
            self._share_out()
        return super().event(event)

    def _share_out(self) -> None:
        """The name has its room first: buttons give up their words for it."""
        wanted = self._name.sizeHint().width() + sum(
            tag.sizeHint().width() + _TAG_GAP for tag in (self._rank, self._channel) if not tag.isHidden()
        )
        room = self.width() - self._avatar.width() - 2 * (Size.PAD + 2) - 2 * (Size.GAP + 1)
        self._buttons.setFixedWidth(self._buttons.fit(max(0, room - min(wanted, _NAME_MOST))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.pane)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._appearance.theme.line)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(_TAG_GAP)
        for widget in (self._name, self._rank, self._channel):
            first.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self._second)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD + 2, 0, Size.PAD + 2, 1)
        row.setSpacing(Size.GAP + 1)
        row.addWidget(self._avatar)
        row.addLayout(lines, 1)
        self._buttons.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._buttons)
        self.setFixedHeight(_HEIGHT)

    def _state_words(self, conversation: Conversation) -> str:
        if conversation.blocked:
            return self.tr("Blocked")
        if conversation.spam is not None:
            return self.tr("Suspected spam")
        return self.tr("No messages yet") if conversation.last is None else self.tr("Answered")

    def _show_wait(self) -> None:
        self._second.set_words(self.second_line)

    def _set_ticking(self) -> None:
        wanted = self.isVisible() and self._model.waited() is not None
        if wanted != self._tick.isActive():
            self._tick.start() if wanted else self._tick.stop()
