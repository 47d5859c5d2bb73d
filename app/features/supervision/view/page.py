"""The Board workspace: now and days, a filter, and what is shown as a table for a spreadsheet (CHAT-32)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QStandardPaths, QTimeZone, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.fields import SearchField
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Toast
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.words import Words
from app.desktop.themes import Size
from app.domain.csv_text import Value, csv_bytes
from app.domain.ids import SECOND
from app.features.supervision.model.board import BoardModel, Column
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.days import DaysPage
from app.features.supervision.view.live import LivePage
from app.features.supervision.view.watch import SilentChat
from app.features.supervision.view.words import column_words, state_words

#: Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.
Save = Callable[[Path, bytes, Callable[[OSError | None], None]], None]
_NOW, _DAYS = "now", "days"


class BoardPage(QWidget):
    """`open_wanted` carries a chat to open among one's own."""

    open_wanted = Signal(str)

    def __init__(
        self, board: BoardModel, days: DaysModel, watch: WatchModel, appearance: Appearance, chat: SilentChat, save: Save,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._board = board
        self._days = days
        self._appearance = appearance
        self._save = save
        self.live = LivePage(board, days, watch, appearance, chat)
        self.days = DaysPage(days, board, appearance)
        self.tabs = Tabs(appearance, lambda: self.tr("Board"))
        self._pages = [_NOW, _DAYS]
        self.filter = SearchField(appearance, lambda: self.tr("Filter by name"))
        self.filter.setMinimumWidth(90)
        self.filter.setMaximumWidth(220)
        self.export = Button(appearance, lambda: self.tr("Export CSV…"), icon="file")
        self._toast = Toast(appearance, self)
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        self.tabs.add(_NOW, lambda: self.tr("Now"))
        self.tabs.add(_DAYS, lambda: self.tr("Days"))
        self.filter.textChanged.connect(board.filter)
        self.filter.moved.connect(self.live.list.step)
        self.export.clicked.connect(self._ask_where)
        self.live.open_wanted.connect(self.open_wanted)
        appearance.changed.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._board.set_awake(True)
        self._days.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._board.set_awake(False)
        self._days.set_awake(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.live.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)

    def add_button(self, button: QWidget) -> None:
        """Another button beside the export."""
        self._bar.addWidget(button)

    def shown_table(self) -> bytes:
        """What is shown, as CSV."""
        return self._agents() if self.tabs.current_key == _NOW else self._history()

    def add_page(self, key: str, words: Words, page: QWidget) -> None:
        """One more tab, of another feature; there is nothing in it to filter or to save as a table."""
        self._stack.addWidget(page)
        self._pages.append(key)
        self.tabs.add(key, words)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.days.bar, 10)
        bar.addWidget(self.filter, 5)
        bar.addWidget(self.export)
        self._bar = bar
        self._stack = QStackedWidget()
        self._stack.addWidget(self.live)
        self._stack.addWidget(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD + Size.STEP, Size.STEP, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _show_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(self._pages.index(key))
        self.export.setVisible(key in (_NOW, _DAYS))
        self.filter.setVisible(key == _NOW)
        self.days.bar.setVisible(key == _DAYS)

    # -- export --------------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stamp = QDateTime.fromMSecsSinceEpoch(self._board.now()).toString("yyyy-MM-dd_HHmm")
        dialog.setDirectory(folder)
        dialog.selectFile(f"board-{self.tabs.current_key}-{stamp}.csv")
        dialog.fileSelected.connect(lambda path: self._write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path) -> None:
        self._save(path, self.shown_table(), lambda error: self._written(path, error))

    def _written(self, path: Path, error: OSError | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}. Choose another folder.")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error.strerror or type(error).__name__))

    def _agents(self) -> bytes:
        head = [column_words(column) for column in Column]
        head[2:3] = [self.tr("Open chats"), self.tr("Capacity")]
        head += [self.tr("In time"), self.tr("Counted")]
        rows: list[list[Value]] = []
        for staff in self._board.order:
            line = self._board.line(staff)
            waited = self._board.waited(line.longest)
            rate = round(100 * line.rate.in_time / line.rate.counted, 1) if line.rate.counted else None
            rows.append(
                [
                    line.name, state_words(line.state), line.load, line.capacity, line.waiting,
                    None if waited is None else waited // SECOND, self._board.overdue_of(staff), rate,
                    line.rate.in_time, line.rate.counted,
                ]
            )  # fmt: skip
        head[5] = self.tr("Longest wait in seconds")
        head[7] = self.tr("Reply rate in per cent")
        return csv_bytes(head, rows)

    def _history(self) -> bytes:
        head = [
            self.tr("From"), self.tr("Agent"), self.tr("Turns"), self.tr("Counted"), self.tr("In time"), self.tr("Answered"),
            self.tr("Mean wait in seconds"), self.tr("Longest wait in seconds"), self.tr("Waiting at once"),
        ]  # fmt: skip
        history, zone = self._days.page.value, QTimeZone(self._days.time_zone.encode())
        rows: list[list[Value]] = []
        for cell in history.cells if history is not None else ():
            assert history is not None  # noqa: S101  the loop has no turns otherwise
            figures = cell.figures
            moment = QDateTime.fromMSecsSinceEpoch(history.starts[cell.slot], zone).toString("yyyy-MM-dd HH:mm")
            who = self._board.name(cell.staff) or cell.staff if cell.staff is not None else self.tr("Whole shop")
            mean = round(figures.waited / figures.answered / SECOND, 1) if figures.answered else None
            peak = history.peaks[cell.slot] if cell.staff is None else None
            rows.append(
                [
                    moment, who, figures.turns, figures.counted, figures.in_time, figures.answered, mean,
                    figures.longest // SECOND, peak,
                ]
            )  # fmt: skip
        return csv_bytes(head, rows)
