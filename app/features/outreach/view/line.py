"""The line above the field: how much may still go to a buyer who is silent (CHAT-8)."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.ground import fill
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.ids import DAY
from app.features.outreach.model.left import LeftModel, Say


class LeftLine(QWidget):
    """There only while there is something to say."""

    def __init__(self, model: LeftModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._text = TextLine(appearance, self._words, font=appearance.fonts.small)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GAP * 2 + Size.ICON, 0, Size.GAP, 0)
        row.addWidget(self._text)
        self.setFixedHeight(Size.CONTROL)
        self.hide()
        model.changed.connect(self._refresh)
        self._refresh()

    @property
    def tone(self) -> Tone:
        """A warning once nothing more passes."""
        left = self._model.left
        none = left.say is Say.CLOSED or (left.say is Say.LEFT and not left.left)
        return Tone.WARN if none else Tone.NEUTRAL

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour(self.tone.soft))
        icon = self._appearance.pixmap("warning" if self.tone is Tone.WARN else "info", self.tone, Size.ICON)
        painter.drawPixmap(Size.GAP, (self.height() - Size.ICON) // 2, icon)

    def _refresh(self) -> None:
        self._text.set_words(self._words)
        self.setVisible(self._model.left.say is not Say.NOTHING)
        self.update()
        if self.tone is Tone.WARN:
            announce(self, self._words())

    def _words(self) -> str:
        left, limits = self._model.left, self._model.limits
        if left.say is Say.LEFT:
            text = self.tr("Messages to this silent buyer: {left} of {limit} left, renewed when the buyer writes")
        elif left.say is Say.UP_TO:
            text = self.tr("Messages to this silent buyer: up to {limit} until the buyer writes")
        elif left.say is Say.CLOSED and left.never:
            text = self.tr("Has not written yet, no order of the last {order_days} days: wait until the buyer writes")
        elif left.say is Say.CLOSED:
            text = self.tr("Silent for over {days} days, no order of the last {order_days} days: wait until the buyer writes")
        elif left.say is Say.UNKNOWN and left.never:
            text = self.tr("Has not written yet: the hub decides whether a message may go")
        elif left.say is Say.UNKNOWN:
            text = self.tr("Silent for over {days} days: the hub decides whether a message may go")
        else:
            return ""
        facts = {"left": left.left, "limit": left.limit, "days": limits.recent // DAY, "order_days": limits.order // DAY}
        for name, value in facts.items():
            text = text.replace("{" + name + "}", str(value))
        return text
