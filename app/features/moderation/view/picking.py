"""Picking messages of a chat: a list of ticks, each with who said what; by mouse and by arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Check
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.times import row_time
from app.desktop.themes import Size
from app.domain.ids import Instant, MessageId
from app.domain.messages import Message, preview, searched_text
from app.domain.moderation import EXCERPT_LIMIT

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
#: Left of a tick's words.
_BOX = 16 + Size.GAP


class MessageTick(Check):
    """One message. Its whole text is its accessible name and hover text."""

    def __init__(self, message: Message, now: Instant, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.id = message.id
        self._words = message_words(
            message.author_name, message.time, preview(message).kind, searched_text(message.body)[:EXCERPT_LIMIT], now
        )
        self.setAccessibleName(self._words)
        self.setToolTip(tip(self._words))
        self.setFixedHeight(Size.CONTROL)
        self.setMinimumWidth(80)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(40, self.width() - _BOX - Size.GAP)
        shown = self.fontMetrics().elidedText(one_line(self._words), Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class MessagePicker(QScrollArea):
    """`changed` when another message was ticked. One stop of the Tab key; the arrow keys go through it, Space ticks."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._ticks: list[MessageTick] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Size.STEP, Size.STEP, Size.STEP, Size.STEP)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.setAccessibleName(QCoreApplication.translate("Moderation", "Messages of this chat"))

    @property
    def picked(self) -> tuple[MessageId, ...]:
        """The ticked ones, oldest first."""
        return tuple(tick.id for tick in self._ticks if tick.isChecked())

    @property
    def ticks(self) -> Sequence[MessageTick]:
        """One for each message, oldest first."""
        return self._ticks

    def show_messages(self, messages: Sequence[Message], now: Instant) -> None:
        """Others; what is ticked stays so where it is still there."""
        picked = set(self.picked)
        for tick in self._ticks:
            tick.hide()
            tick.deleteLater()
        self._ticks = [MessageTick(message, now, self._appearance) for message in messages]
        for place, tick in enumerate(self._ticks):
            tick.setChecked(tick.id in picked)
            tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            tick.toggled.connect(lambda _checked: self.changed.emit())
            tick.installEventFilter(self)
            self._column.insertWidget(place, tick)
        if self._ticks:
            self._make_current(self._ticks[-1])
        self.changed.emit()

    def focus_newest(self) -> None:
        """Where most people begin."""
        if self._ticks:
            self._ticks[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._moved(watched, Qt.Key(event.key()))
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, MessageTick):
            self._make_current(watched)
            self.ensureWidgetVisible(watched, 0, Size.STEP)
        return False

    def _moved(self, tick: QWidget, key: Qt.Key) -> bool:
        if tick not in self._ticks or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            return False
        last = len(self._ticks) - 1
        place = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)
        if place is None:
            place = min(max(self._ticks.index(tick) + _STEPS.get(key, 0), 0), last)
        self._ticks[place].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _make_current(self, current: MessageTick) -> None:
        for tick in self._ticks:
            tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tick is current else Qt.FocusPolicy.ClickFocus)


def message_words(author: str, time: Instant, kind: str, text: str, now: Instant) -> str:
    """Who, when and what, on one line."""
    translate = QCoreApplication.translate
    bare = translate("Moderation", "[Picture]") if kind == "picture" else translate("Moderation", "[Message]")
    what = f"{bare} {text}".strip() if kind != "text" else text
    return f"{one_line(author, 40)}, {row_time(time, now)}: {one_line(what, EXCERPT_LIMIT)}"
