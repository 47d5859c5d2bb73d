"""What is due and overdue, in a few lines beside the chat."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import ToolButton
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.ids import SECOND
from app.features.assistant.model.dues import DueLine, Dues

_MOST = 5


class DueSection(QWidget):
    """`opened` carries a conversation's id, `other_opened` the key of what is no chat, `all_wanted`: show the whole list."""

    opened = Signal(str)
    other_opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, dues: Dues, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dues = dues
        self._appearance = appearance
        self._shown: list[DueLine] = []
        self._pills: list[Pill] = []
        self._title = TextLine(appearance, self._title_words, font=appearance.fonts.strong)
        self._all = ToolButton(appearance, "clock", lambda: self.tr("Show all"))
        self._all.clicked.connect(lambda _checked: self.all_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._none = TextLine(appearance, lambda: self.tr("Nothing is due."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.STEP)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self._none)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """What is due now; rows are built anew only when others are due."""
        lines = self._dues.lines(_MOST)
        if [_still(line) for line in lines] != [_still(line) for line in self._shown]:
            self._build(lines)
        self._shown = lines
        for line, pill in zip(lines, self._pills, strict=True):
            tone = Tone.BAD if line.late else Tone.WARN if line.soon else Tone.NEUTRAL
            pill.show_words(line.left, tone, "overdue" if line.late else "clock")
        self._title.set_words(self._title_words)
        self._none.setVisible(not lines)
        self._all.setVisible(bool(lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _build(self, lines: list[DueLine]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._pills = []
        for line in lines:
            pill = Pill(self._appearance)
            chat = line.conversation
            open_it = partial(self.other_opened.emit, line.key) if chat is None else partial(self.opened.emit, chat)
            self._rows.addWidget(_DueRow(line, pill, self._appearance, open_it))
            self._pills.append(pill)

    def _title_words(self) -> str:
        late, count = self._dues.counts()
        if late:
            return self.tr("Due · {count} overdue").replace("{count}", str(late))
        return self.tr("Due · {count}").replace("{count}", str(count)) if count else self.tr("Due")


class _DueRow(QWidget):
    """A button with the name, what it is about, and the time left."""

    def __init__(self, line: DueLine, pill: Pill, appearance: Appearance, open_it: Callable[[], object]) -> None:
        super().__init__()
        name = one_line(line.title, 40)
        button = ToolButton(appearance, line.icon, name, one_line(line.note, 200))
        button.clicked.connect(lambda _checked: open_it())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.STEP)
        row.addWidget(button)
        row.addWidget(TextLine(appearance, one_line(line.note, 120), "muted", appearance.fonts.small), 1)
        row.addWidget(pill)


def _still(line: DueLine) -> tuple[str, str, str]:
    return (line.key, line.title, line.note)
