"""Cards: a framed ground for one chart, with its title, its legend, and where its figures come from."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.charts_axes import Legend
from app.desktop.kit.plain import tip
from app.desktop.kit.text import TextLine
from app.desktop.kit.words import Words
from app.desktop.themes import Size

_CHART = 132


class Card(QFrame):
    """A chart with its title, its legend, and a "?" that says where its figures come from."""

    def __init__(self, appearance: Appearance, title: Words, help_: Words, chart: QWidget, height: int = _CHART) -> None:
        super().__init__()
        self._appearance = appearance
        self._help = help_
        self.legend = Legend(appearance)
        question = IconButton(appearance, "info", help_)
        question.setFixedSize(22, 22)
        question.clicked.connect(lambda: self._explain(question))
        head = QHBoxLayout()
        head.setSpacing(Size.STEP)
        head.addWidget(TextLine(appearance, title, font=appearance.fonts.small_strong), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(question, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD, Size.GAP, Size.PAD, Size.GAP)
        column.setSpacing(Size.STEP)
        column.addLayout(head)
        column.addWidget(chart, 1)
        chart.setMinimumHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.CARD_RADIUS, Size.CARD_RADIUS)

    def _explain(self, button: IconButton) -> None:
        text = self._help if isinstance(self._help, str) else self._help()
        QToolTip.showText(button.mapToGlobal(button.rect().bottomLeft()), tip(text), button)
