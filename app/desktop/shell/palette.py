"""The palette (Ctrl+K): one field that finds conversations, people and actions, by keyboard alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.kit.words import Words, say
from app.desktop.shell.actions import Hit, Source
from app.desktop.themes import Size

_WIDTH = 560
_HEIGHT = 420
_ROW = 40
_EMPTY = 180
# Long enough that a fast typist starts one search, short enough to feel immediate.
_PAUSE_MS = 40


class _Hits(ListSource):
    """The hits of all sources, each source a section."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns(300)
        self._groups: list[tuple[str, Sequence[Hit]]] = []

    def set_groups(self, groups: list[tuple[str, Sequence[Hit]]]) -> None:
        self._groups = [group for group in groups if group[1]]

    def hit(self, row: int) -> Hit:
        for _title, hits in self._groups:
            if row < len(hits):
                return hits[row]
            row -= len(hits)
        raise IndexError(row)

    def sections(self) -> Sequence[Section]:
        return [Section(len(hits), title, row_height=_ROW) for title, hits in self._groups]

    def key(self, row: int) -> str:
        return str(row)

    def row_of(self, key: str) -> int:
        row = int(key)
        return row if row < sum(len(hits) for _title, hits in self._groups) else -1

    def spoken(self, row: int) -> str:
        hit = self.hit(row)
        return ", ".join(part for part in (one_line(hit.title), one_line(hit.detail), hit.keys) if part)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        hit, theme, fonts = self.hit(row), self._appearance.theme, self._appearance.fonts
        inner = rect.adjusted(Size.PAD + 2, 0, -Size.PAD, 0)
        icon = self._appearance.pixmap(hit.icon, "accent_text" if look.current else "muted", Size.ICON)
        painter.drawPixmap(inner.left(), inner.center().y() - Size.ICON // 2 + 1, icon)
        text = inner.adjusted(Size.ICON + Size.PAD, 0, 0, 0)
        if hit.keys:
            right = Qt.AlignmentFlag.AlignRight
            used = self._runs.draw(painter, text, hit.keys, fonts.tiny, theme.faint, right)
            text.setRight(text.right() - used - Size.PAD)
        used = self._runs.draw(painter, text, one_line(hit.title), fonts.body, theme.text)
        rest = text.adjusted(used + Size.PAD, 0, 0, 0)
        if hit.detail and rest.width() > Size.AVATAR:
            self._runs.draw(painter, rest, one_line(hit.detail), fonts.small, theme.muted)


class Palette(QDialog):
    """Opens over its window, searches its sources as one types, does what was chosen, and goes."""

    def __init__(self, appearance: Appearance, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._appearance = appearance
        self._over = parent
        self._sources = list(sources)
        self._search = 0
        self._most = _HEIGHT
        self._found: dict[int, Sequence[Hit]] = {}
        self._hits = _Hits(appearance)
        self._field = SearchField(appearance, lambda: self.tr("Find a buyer, a message, an action…"))
        self._list = VirtualList(appearance, self._hits, lambda: self.tr("Results"))
        self._said: Words = ""
        self._empty = EmptyState(appearance, "search", self._empty_words)
        self._list.set_empty(self._empty)
        self._foot = TextLine(appearance, self._foot_words, "faint", appearance.fonts.tiny)
        self._foot.setContentsMargins(Size.STEP, 0, Size.STEP, 0)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.GAP, Size.GAP, Size.GAP, Size.GAP)
        layout.setSpacing(Size.GAP)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._foot)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._field.textChanged.connect(self._find_soon)
        self._field.moved.connect(self._list.step)
        self._field.returnPressed.connect(self._do_current)
        self._field.left_empty.connect(self.reject)
        self._list.activated.connect(lambda _key: self._do_current())
        self._retranslate()

    def add_source(self, source: Source) -> None:
        """Look into `source` as well, below those added before."""
        self._sources.append(source)

    def say(self, words: Words) -> None:
        """Show below the hits how far the search has come; "" for nothing to say."""
        if say(words) and say(words) != say(self._said):
            announce(self, say(words))
        self._said = words
        self._foot.set_words(self._foot_words)
        self._empty.set_words(self._empty_words)

    def look_again(self) -> None:
        """More can be asked than a moment ago: search anew for what is in the field."""
        if self.isVisible():
            self._find()

    def open_over(self, text: str = "") -> None:
        """Open at the top of the parent window with `text` in the field."""
        over = self._over
        width = min(_WIDTH, over.width() - 2 * Size.PAD)
        self._most = min(_HEIGHT, over.height() - 2 * Size.PAD)
        corner = over.mapToGlobal(QPoint((over.width() - width) // 2, Size.STEP))
        self.setGeometry(QRect(corner.x(), corner.y(), width, self._most))
        self._field.setText(text)
        self._field.selectAll()
        self._find()
        self.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = max(1, len(self._list.rows_in_sight()) - 1)
            self._list.step(page if event.key() == Qt.Key.Key_PageDown else -page)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.pane)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.CARD_RADIUS, Size.CARD_RADIUS)

    def _find_soon(self) -> None:
        self._pause.start()

    def _find(self) -> None:
        self._pause.stop()
        self._search += 1
        self._found = {}
        self.say("")
        text = one_line(self._field.text())
        for place, source in enumerate(self._sources):
            source.find(text, partial(self._show, self._search, place))
        self._refresh()

    def _show(self, search: int, place: int, hits: Sequence[Hit]) -> None:
        # An answer to what is no longer asked comes too late.
        if search == self._search:
            self._found[place] = hits
            self._refresh()

    def _refresh(self) -> None:
        titles = [source.title() for source in self._sources]
        self._hits.set_groups([(title, self._found.get(place, ())) for place, title in enumerate(titles)])
        self._list.refresh()
        if self._list.row_count and self._list.current_row < 0:
            self._list.make_current("0")
        wanted = self._list.content_height or _EMPTY
        around = Size.FIELD + 4 * Size.GAP + self._foot.sizeHint().height()
        self.resize(self.width(), min(self._most, wanted + around))

    def _do_current(self) -> None:
        if self._pause.isActive():
            self._find()
        row = self._list.current_row
        if row >= 0:
            hit = self._hits.hit(row)
            self.accept()
            hit.do()

    def _foot_words(self) -> str:
        return say(self._said) or self.tr("Up and Down choose · Enter opens · Esc closes")

    def _empty_words(self) -> str:
        return say(self._said) or self.tr("Nothing found.")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find or do anything"))
