"""Tabs with an underline: a QTabBar, so keyboard and accessibility are Qt's own, painted our way."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import tip
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_PAD = 8
# Beside one another at the usual width of the left pane, four lists with counts need it in some languages.
_TIGHT_PAD = 4
#: From here on a tab shows thousands; the whole number is in its hover text.
_LONG = 10_000
_UNDERLINE = 2
_UNBOUNDED = 1 << 20
#: However many tabs there are, that much of a word is shown.
_SHORTEST = 24
# The row begins with a gap, which belongs to the first tab: a QTabBar has no margins.
_INDENT = 8


class Tabs(QTabBar):
    """Tabs known by a key. `chosen` carries the key of the tab that became current, by hand or by `choose`."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, name: Words, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the row of tabs."""
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._words: dict[str, Words] = {}
        self._counts: dict[str, int] = {}
        self._pad = _PAD
        self._longest = _UNBOUNDED
        self.setDrawBase(False)
        self.setExpanding(False)
        # Scroll buttons would hide whole tabs: words are cut instead, the longest first, and stand whole in the hover text.
        # The open tab's are never cut.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(say(name))
        self.setMouseTracking(True)
        self.currentChanged.connect(self._tell)

    def add(self, key: str, words: Words) -> None:
        """Append a tab; the first one becomes current."""
        self._words[key] = words
        index = self.addTab("")
        self.setTabData(index, key)
        self._refresh()
        if index == 0:
            self.chosen.emit(key)

    def set_count(self, key: str, count: int | None) -> None:
        """Show `count` behind the words of tab `key`; None shows no number."""
        if count is None:
            self._counts.pop(key, None)
        else:
            self._counts[key] = count
        self._refresh()

    def offer(self, key: str, offered: bool) -> None:
        """Show tab `key`, or leave its room to the others."""
        index = self.keys().index(key)
        if self.isTabVisible(index) is not offered:
            self.setTabVisible(index, offered)
            self._refresh()

    def choose(self, key: str) -> None:
        """Make tab `key` current; KeyError when there is none."""
        if key not in self._words:
            raise KeyError(f"no tab is called {key!r}")
        self.setCurrentIndex(self.keys().index(key))

    def keys(self) -> list[str]:
        return [self.tabData(index) for index in range(self.count())]

    @property
    def current_key(self) -> str:
        """The key of the current tab; "" while there is none."""
        return self.tabData(self.currentIndex()) or ""

    def tabSizeHint(self, index: int) -> QSize:
        text = QFontMetrics(self._appearance.fonts.strong).horizontalAdvance(self.tabText(index))
        shown = text if index == self.currentIndex() else min(text, self._longest)
        return QSize(shown + 2 * self._pad + (_INDENT if index == 0 else 0), Size.TABS)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit([self.tabText(index) for index in range(self.count())], event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        painter = QPainter(self)
        painter.setPen(theme.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for index in range(self.count()):
            rect = self.tabRect(index).adjusted(_INDENT if index == 0 else 0, 0, 0, 0)
            current = index == self.currentIndex()
            hovered = rect.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
            painter.setFont(fonts.strong if current else fonts.body)
            painter.setPen(theme.text if current or hovered else theme.muted)
            room = rect.width() - 2 * self._pad + 1
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._cut(index, painter.fontMetrics(), room))
            if current:
                fill(painter, QRect(rect.left(), self.height() - _UNDERLINE, rect.width(), _UNDERLINE), theme.accent)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            if current and self.hasFocus():
                painter.setPen(theme.accent)
                painter.drawRoundedRect(rect.adjusted(2, 5, -3, -7), Size.STEP, Size.STEP)

    def _tell(self, index: int) -> None:
        before = self._longest
        self._fit([self.tabText(place) for place in range(self.count())], self.width())
        if self._longest != before and index >= 0:
            self.setTabText(index, self.tabText(index))  # makes the row lay its tabs out anew
        if key := self.tabData(index):
            self.chosen.emit(key)

    def _refresh(self) -> None:
        self.setAccessibleName(say(self._name))
        texts = [self._text_of(key).replace("&", "&&") for key in self.keys()]
        self._fit(texts, self.width())
        for index, text in enumerate(texts):
            if self.tabText(index) == text:
                continue  # laying out tabs costs more than a tick of the list
            self.setTabText(index, text)
        self._tell_whole()

    def _text_of(self, key: str) -> str:
        return say(self._words[key]) + self._count_of(key)

    def _count_of(self, key: str) -> str:
        count = self._counts.get(key)
        if count is None:
            return ""
        return f" {self.locale().toString(count) if count < _LONG else f'{count // 1_000}k'}"

    def _cut(self, index: int, metrics: QFontMetrics, room: int) -> str:
        """The tab's text within `room` pixels: it is the words that are cut, never the count."""
        key = self.keys()[index]
        words, count = say(self._words[key]), self._count_of(key)
        left = room - metrics.horizontalAdvance(count)
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(left, 0)) + count

    def _fit(self, texts: list[str], width: int) -> None:
        metrics = QFontMetrics(self._appearance.fonts.strong)
        widths = {index: metrics.horizontalAdvance(text) for index, text in enumerate(texts) if self.isTabVisible(index)}
        self._pad = _PAD if sum(widths.values()) + 2 * _PAD * len(widths) + _INDENT <= width else _TIGHT_PAD
        room = width - _INDENT - 2 * self._pad * len(widths) - widths.pop(self.currentIndex(), 0)
        before, self._longest = self._longest, _share(sorted(widths.values()), room)
        if before != self._longest:
            self.updateGeometry()
            self._tell_whole()

    def _tell_whole(self) -> None:
        """The hover text of a tab whose words or count are cut."""
        metrics = QFontMetrics(self._appearance.fonts.strong)
        for index, key in enumerate(self.keys()):
            count = self._counts.get(key)
            cut = index != self.currentIndex() and metrics.horizontalAdvance(self.tabText(index)) > self._longest
            cut = cut or (count or 0) >= _LONG
            whole = say(self._words[key]) if count is None else f"{say(self._words[key])} {self.locale().toString(count)}"
            self.setTabToolTip(index, tip(whole) if cut else "")


def _share(widths: list[int], room: int) -> int:
    """The width to which the longest of `widths` (in order) must be cut so that all of them fit into `room`."""
    if sum(widths) <= room:
        return _UNBOUNDED
    for place, width in enumerate(widths):
        left = len(widths) - place
        if width * left > room:
            return max(_SHORTEST, room // left)
        room -= width
    return _UNBOUNDED
