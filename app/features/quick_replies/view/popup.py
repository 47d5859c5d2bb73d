"""The "/" pop-up over the composer: the best replies for what is typed, chosen without leaving the keyboard (CHAT-28)."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.completion import CompletionPopup, CompletionRows
from app.desktop.kit.text import TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.themes import Size
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.view.rows import paint_reply
from app.features.quick_replies.view.words import spoken

_ROW = 46
_WIDTH = 460
#: More nobody walks through with the arrow keys.
_LIMIT = 30

Choose = Callable[[QuickReply, bool], object]


class ReplyPopup(CompletionPopup[QuickReply]):
    """A `completing.Completer` of the kit."""

    def __init__(
        self, appearance: Appearance, find: Callable[[str, int], list[QuickReply]], choose: Choose, over: QWidget
    ) -> None:
        """`choose` gets the reply, and whether it is to be sent at once; `over` is the window."""
        self._find = find
        self._runs = TextRuns(200)
        rows = CompletionRows(_ROW, spoken, self._paint_row)
        foot = TextLine(appearance, self._foot_words, "faint", appearance.fonts.tiny)
        super().__init__(appearance, rows, lambda: self.tr("Quick replies"), choose, over, width=_WIDTH, foot=foot)

    def offer(self, typed: str, at: QPoint) -> bool:
        """See Completer."""
        return self.show_found(self._find(typed, _LIMIT), at)

    def _paint_row(self, painter: QPainter, rect: QRect, reply: QuickReply) -> None:
        first = QRect(rect.left() + Size.PAD, rect.top() + 3, rect.width() - 2 * Size.PAD, 20)
        paint_reply(painter, first, reply, self._appearance, self._runs, facts=False)

    def _foot_words(self) -> str:
        return self.tr("Enter inserts · Ctrl+Enter sends at once · Esc closes")
