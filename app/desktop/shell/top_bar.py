"""The top bar: shop, figures of the day, search, and what features put at its right end."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.ground import paint_bar
from app.desktop.kit.text import TextLine
from app.desktop.themes import Size

_SHOP_LEAST = 140


class SearchBox(QAbstractButton):
    """Looks like a field, opens the palette: typing happens there."""

    def __init__(self, appearance: Appearance, keys: str, parent: QWidget) -> None:
        """`keys` is the shortcut that does the same, as text."""
        super().__init__(parent)
        self._appearance = appearance
        self._keys = keys
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(Size.SEARCH_BOX)
        self.setMinimumWidth(Size.SEARCH_BOX // 3)
        self.setFixedHeight(Size.FIELD)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._retranslate()

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the magnifier, for a narrow window."""
        if compact != self._compact:
            self._compact = compact
            self.setMinimumWidth(Size.FIELD if compact else Size.SEARCH_BOX // 3)
            self.setMaximumWidth(Size.FIELD if compact else Size.SEARCH_BOX)

    def sizeHint(self) -> QSize:
        return QSize(Size.SEARCH_BOX, Size.FIELD)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.edge if lit else theme.line, 1))
        painter.setBrush(theme.field)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
        if self._compact:
            place = (Size.FIELD - Size.ICON) // 2
            painter.drawPixmap(place, place, self._appearance.pixmap("search", "muted", Size.ICON))
            return
        right = self._paint_keys(painter) if self._keys else self.width() - Size.GAP
        painter.setFont(fonts.body)
        painter.setPen(theme.faint)
        rect = QRect(Size.PAD, 0, right - Size.PAD - Size.GAP, self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_keys(self, painter: QPainter) -> int:
        theme, font = self._appearance.theme, self._appearance.fonts.tiny
        width = QFontMetrics(font).horizontalAdvance(self._keys) + 12
        box = QRect(self.width() - width - Size.GAP, (self.height() - 18) // 2, width, 18)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)
        painter.setPen(theme.faint)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
        return box.left()

    def _retranslate(self) -> None:
        self.setText(self.tr("Find a buyer, a message, an action…"))
        self.setAccessibleName(self.tr("Search"))


class TopBar(QWidget):
    """Three groups: shop and figures at the left, search in the middle, controls at the right.

    `pane_wanted` asks to show or hide a pane of a narrow window; True for the left one.
    """

    search_wanted = Signal()
    pane_wanted = Signal(bool)

    def __init__(self, appearance: Appearance, search_keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedHeight(Size.TOP_BAR)
        self._shop = TextLine(appearance, font=appearance.fonts.strong)
        self._shop.setMaximumWidth(260)
        self.search = SearchBox(appearance, search_keys, self)
        self.search.clicked.connect(self.search_wanted)
        self._left_pane = IconButton(appearance, "panel-left", lambda: self.tr("Show or hide the list"), parent=self)
        self._right_pane = IconButton(appearance, "panel-right", lambda: self.tr("Show or hide the details"), parent=self)
        self._left_pane.clicked.connect(lambda: self.pane_wanted.emit(True))
        self._right_pane.clicked.connect(lambda: self.pane_wanted.emit(False))
        self.offer_panes(False, False)
        left, right = QWidget(self), QWidget(self)
        self._left, self._right = _row(left), _row(right)
        self._left.addWidget(self._left_pane)
        self._left.addWidget(self._shop)
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._right.addWidget(self._right_pane)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Size.PAD + 2, 0, Size.PAD + 2, 0)
        layout.setSpacing(Size.PAD)
        layout.addWidget(left, 1)
        layout.addWidget(self.search, 1)
        layout.addWidget(right, 1)
        self._retranslate()

    def set_shop(self, name: str) -> None:
        self._shop.set_words(name)
        self._shop.setMinimumWidth(min(_SHOP_LEAST, self._shop.sizeHint().width()))

    def add_left(self, widget: QWidget) -> None:
        """Add a pill or another small control behind the shop's name."""
        self._left.insertWidget(self._left.count() - 1, widget)

    def add_right(self, widget: QWidget) -> None:
        """Add a control at the right end, after those added before."""
        self._right.insertWidget(self._right.count() - 1, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < Size.FOLD_LEFT
        self.search.set_compact(narrow)
        self._shop.setVisible(not narrow)

    def offer_panes(self, left: bool, right: bool) -> None:
        """Offer buttons that show or hide the left and the right pane, where the window is too narrow for them."""
        self._left_pane.setVisible(left)
        self._right_pane.setVisible(right)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(self, self._appearance.theme)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Shop and search"))


def _row(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Size.GAP)
    return layout
