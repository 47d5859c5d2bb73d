"""What was said about a request, one below the other: the question, answers with their states, what the buyer wrote back."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.themes import Size
from app.domain.requests import BuyerRequest, Said
from app.features.requests.view.words import said_words

_INDENT = 48
#: Said things that are shown at most; the newest ones.
_MOST = 200


class Exchange(QScrollArea):
    """Scrolls to the newest when another request is shown or something was said."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_exchange(self, request: BuyerRequest, exchange: list[Said], unsent: frozenset[str], buyer: str) -> None:
        """`buyer` stands in place of a name over what the buyer wrote."""
        now = (request.id, request.text, tuple(exchange), unsent, buyer)
        if now == self._shown:
            return
        self._shown = now
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD + 4, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        question = Said(id="", by="", text=request.text, time=request.created)
        for said in [question, *exchange[-_MOST:]]:
            row = QHBoxLayout()
            row.setContentsMargins(_INDENT if said.by else 0, 0, 0 if said.by else _INDENT, 0)
            row.addWidget(SaidBox(self._appearance, said, buyer, said.id in unsent))
            column.addLayout(row)
        column.addStretch(1)
        self.setWidget(inside)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(self.verticalScrollBar().maximum()))


class SaidBox(QWidget):
    """One thing that was said, with who, when, and how far it has got."""

    def __init__(self, appearance: Appearance, said: Said, buyer: str, unsent: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._ours = bool(said.by)
        head = " · ".join((one_line(said.by or buyer, 80), full_time(said.time)))
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD, Size.GAP, Size.PAD, Size.GAP)
        column.setSpacing(2)
        column.addWidget(TextLine(appearance, head, "muted", appearance.fonts.small))
        column.addWidget(Paragraph(appearance, said.text))
        state = said_words(said, unsent)
        if state:
            column.addWidget(TextLine(appearance, state, "warn" if unsent else "muted", appearance.fonts.small))
        self.setAccessibleName(", ".join(filter(None, (head, one_line(said.text, 400), state))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.line, 1))
        painter.setBrush(self._appearance.colour("accent_soft" if self._ours else "field"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.CARD_RADIUS, Size.CARD_RADIUS)
