"""The rail: the workspaces, one under the other, at the left edge of the window."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.pill import paint_badge
from app.desktop.kit.plain import tip
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size


class RailItem(QAbstractButton):
    """One workspace: icon, word, badge."""

    def __init__(self, appearance: Appearance, icon: str, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        self._words = words
        self._badge = 0
        self.setCheckable(True)
        self.setFixedSize(Size.RAIL, Size.RAIL_ITEM)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._retranslate()

    def set_badge(self, count: int) -> None:
        self._badge = count
        self._retranslate()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.underMouse()
        token = "rail_text_on" if lit else "rail_text"
        box = self.rect().adjusted(6, 0, -6, 0)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.rail_on)
            painter.drawRoundedRect(box, Size.CARD_RADIUS, Size.CARD_RADIUS)
        if self.hasFocus():
            painter.setPen(theme.rail_text_on)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), Size.CARD_RADIUS, Size.CARD_RADIUS)
        icon = self._appearance.pixmap(self._icon, token, Size.RAIL_ICON)
        painter.drawPixmap((self.width() - Size.RAIL_ICON) // 2, 6, icon)
        painter.setFont(fonts.micro)
        painter.setPen(theme.colour(token))
        words = painter.fontMetrics().elidedText(say(self._words), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRect(0, 28, self.width(), 16), Qt.AlignmentFlag.AlignCenter, words)
        paint_badge(painter, QPoint(box.right() + 1, 1), self._appearance, self._badge)

    def _retranslate(self) -> None:
        self.setAccessibleName(say(self._words))
        self.setAccessibleDescription(self.tr("%n waiting", "", self._badge) if self._badge else "")
        self.setToolTip(tip(say(self._words)))


class Rail(QWidget):
    """The registered workspaces. `chosen` carries the name of the one clicked."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self.setFixedWidth(Size.RAIL)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, Size.GAP + 2, 0, Size.GAP + 2)
        self._layout.setSpacing(Size.STEP)
        self._layout.addStretch(1)
        self._above = 0
        self._retranslate()

    def add(self, name: str, icon: str, words: Words, at_bottom: bool = False) -> None:
        """Add a workspace below those added before; `at_bottom` puts it at the foot of the rail."""
        item = RailItem(self._appearance, icon, words, self)
        item.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(item)
        self._items[name] = item
        if at_bottom:
            self._layout.addWidget(item)
        else:
            self._layout.insertWidget(self._above, item)
            self._above += 1

    def show_chosen(self, name: str) -> None:
        self._items[name].setChecked(True)

    def set_badge(self, name: str, count: int) -> None:
        self._items[name].set_badge(count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.rail)
        if theme.rail == theme.pane:
            fill(painter, QRect(self.width() - 1, 0, 1, self.height()), theme.line)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Workspaces"))
