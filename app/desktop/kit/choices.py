"""Choosing: a list of choices, a tick, a number. Qt's own controls, with our marks painted over what the style sheet left out."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from app.desktop.appearance import Appearance
from app.desktop.themes import Size

_BOX = 16
_CHEVRON = 14


class Choice(QComboBox):
    """One of several."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedHeight(Size.FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        token = "muted" if self.isEnabled() else "faint"
        place = self.width() - _CHEVRON - Size.GAP, (self.height() - _CHEVRON) // 2
        QPainter(self).drawPixmap(*place, self._appearance.pixmap("chevron-down", token, _CHEVRON))

    def event(self, event: QEvent) -> bool:
        # Alt+Down opens every list of choices; where one has the focus it is not the window's key for the next chat.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _opens(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _opens(event):
            self.showPopup()  # with Alt+Up Qt would choose something else, unseen
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls a page of settings must not change one that passes under the pointer.
        event.ignore()


class Check(QCheckBox):
    """Yes or no."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + _BOX + Size.GAP + Size.STEP, max(text.height(), _BOX) + Size.STEP)

    def hitButton(self, point: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(1, (self.height() - _BOX) // 2, _BOX, _BOX)
        edge = theme.accent if self.isChecked() or self.hasFocus() else theme.faint
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.accent if self.isChecked() else theme.pane)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)
        if self.isChecked():
            painter.drawPixmap(box.adjusted(1, 1, -1, -1), self._appearance.pixmap("check", "on_accent", _BOX - 2))
        text = self.rect().adjusted(_BOX + Size.GAP, 0, 0, 0)
        painter.setPen(theme.text if self.isEnabled() else theme.faint)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(text, flags, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)


class Number(QSpinBox):
    """A whole number."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedHeight(Size.FIELD)
        self.lineEdit().setTextMargins(Size.STEP + 2, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left, middle = self.width() - _CHEVRON - Size.STEP, self.height() // 2
        painter.drawPixmap(left, middle - _CHEVRON + 2, self._appearance.pixmap("chevron-up", "muted", _CHEVRON - 2))
        painter.drawPixmap(left, middle, self._appearance.pixmap("chevron-down", "muted", _CHEVRON - 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _opens(event: QKeyEvent) -> bool:
    """Alt with an arrow up or down, also of the number pad."""
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
    return alone and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
