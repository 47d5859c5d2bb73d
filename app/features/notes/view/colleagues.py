"""The "@" pop-up over the composer while one writes a note: colleagues, chosen without leaving the keyboard (CHAT-24)."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.completion import CompletionPopup, CompletionRows
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.themes import Size
from app.domain.people import Staff

_ROW, _FACE, _WIDTH = 36, 24, 260


class ColleaguePopup(CompletionPopup[Staff]):
    """A `completing.Completer` of the kit."""

    def __init__(
        self, appearance: Appearance, find: Callable[[str], list[Staff]], choose: Callable[[Staff], object], over: QWidget
    ) -> None:
        """`choose` gets the colleague; `over` is the window."""
        self._find = find
        self._fonts = appearance.fonts
        self._runs = TextRuns(100)
        rows = CompletionRows(_ROW, lambda one: one_line(one.name, 60), self._paint_row)
        super().__init__(appearance, rows, lambda: self.tr("Colleagues"), lambda one, _ctrl: choose(one), over, width=_WIDTH)

    def offer(self, typed: str, at: QPoint) -> bool:
        """See Completer."""
        return self.show_found(self._find(typed), at)

    def _paint_row(self, painter: QPainter, rect: QRect, one: Staff) -> None:
        face = QRect(rect.left() + Size.PAD, rect.top() + (_ROW - _FACE) // 2, _FACE, _FACE)
        paint_avatar(painter, face, one.name, one.id, self._fonts.tiny_strong)
        left = face.right() + Size.GAP
        line = QRect(left, rect.top(), rect.right() - Size.PAD - left, _ROW)
        self._runs.draw(painter, line, one_line(one.name, 80), self._fonts.body, self._appearance.theme.text)
