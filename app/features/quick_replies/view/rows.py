"""Rows of quick replies: title with its shortcut, first line of the text, whose it is, how often it went out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.virtual_list import ListSource, RowLook, Section
from app.desktop.themes import Size
from app.domain.quick_replies import QuickReply
from app.domain.text import fold
from app.features.quick_replies.view.words import first_line, owner_words, spoken

ROW = 52
_SEND = 28


class ReplyRows(ListSource):
    """`send` is called by the button of a row, or by a click with Ctrl."""

    def __init__(self, appearance: Appearance, send: Callable[[QuickReply], object]) -> None:
        self._appearance = appearance
        self._send = send
        self._runs = TextRuns()
        self._sections: list[Section] = []
        self._places: dict[str, int] = {}
        self.replies: Sequence[QuickReply] = ()

    def show(self, replies: Sequence[QuickReply], grouped: bool) -> None:
        """Under the headings of their groups where `grouped`; they are in order of groups then."""
        self.replies = replies
        self._places = {reply.id: place for place, reply in enumerate(replies)}
        counts: dict[str, int] = {}
        for reply in replies if grouped else ():
            counts[reply.group] = counts.get(reply.group, 0) + 1
        if not grouped:
            self._sections = [Section(len(replies), row_height=ROW)]
        else:
            self._sections = [Section(count, self._heading(group), row_height=ROW) for group, count in counts.items()]

    def sections(self) -> Sequence[Section]:
        return self._sections

    def key(self, row: int) -> str:
        return self.replies[row].id

    def row_of(self, key: str) -> int:
        return self._places.get(key, -1)

    def find(self, typed: str, after: int) -> int:
        wanted, count = fold(typed), len(self.replies)
        order = [(after + 1 + step) % count for step in range(count)]
        return next((row for row in order if fold(self.replies[row].title).startswith(wanted)), -1)

    def spoken(self, row: int) -> str:
        return spoken(self.replies[row])

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        if self._button(QRect(QPoint(0, 0), size)).contains(point):
            return QCoreApplication.translate("QuickReplies", "Send it at once")
        return self.replies[row].text[:600]

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        ctrl = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if not ctrl and not self._button(QRect(QPoint(0, 0), size)).contains(point):
            return False
        self._send(self.replies[row])
        return True

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        reply, theme = self.replies[row], self._appearance.theme
        button = self._button(rect)
        near = look.hovered or look.current
        inner = QRect(rect.left() + Size.PAD, rect.top() + 6, button.left() - Size.GAP - rect.left() - Size.PAD, 20)
        paint_reply(painter, inner, reply, self._appearance, self._runs, facts=True)
        place = button.center() - QPoint(Size.ICON // 2, Size.ICON // 2)
        painter.drawPixmap(place, self._appearance.pixmap("send", "accent_text" if near else "faint", Size.ICON))
        painter.setPen(theme.line)
        painter.drawLine(rect.left() + Size.PAD, rect.bottom(), rect.right() - Size.PAD, rect.bottom())

    def _heading(self, group: str) -> str:
        return one_line(group, 60) or QCoreApplication.translate("QuickReplies", "Without a group")

    def _button(self, rect: QRect) -> QRect:
        return QRect(rect.right() - Size.PAD - _SEND, rect.top() + (rect.height() - _SEND) // 2, _SEND, _SEND)


def paint_reply(painter: QPainter, first: QRect, reply: QuickReply, appearance: Appearance, runs: TextRuns, facts: bool) -> None:
    """Two lines, the upper one in `first`: title and shortcut, below the text; `facts` adds whose it is and its use."""
    fonts, theme = appearance.fonts, appearance.theme
    right = Qt.AlignmentFlag.AlignRight
    line = QRect(first)
    if reply.shortcut:
        used = runs.draw(painter, line, f"/{reply.shortcut}", fonts.tiny, theme.accent_text, right)
        line.setRight(line.right() - used - Size.GAP)
    if reply.pictures:
        icon = appearance.pixmap("picture", "muted", Size.ICON)
        painter.drawPixmap(line.right() - Size.ICON, line.center().y() - Size.ICON // 2, icon)
        line.setRight(line.right() - Size.ICON - Size.GAP)
    runs.draw(painter, line, one_line(reply.title, 120), fonts.strong, theme.text)
    below = first.translated(0, 20)
    if facts:
        count = f"{QLocale().toString(reply.used)} ×" if reply.used else ""
        said = " · ".join(part for part in (owner_words(reply), reply.language, count) if part)
        used = runs.draw(painter, below, said, fonts.tiny, theme.faint, right)
        below.setRight(below.right() - used - Size.GAP)
    runs.draw(painter, below, first_line(reply), fonts.small, theme.muted)
