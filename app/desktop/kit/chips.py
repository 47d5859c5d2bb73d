"""Chips: small round switches of which exactly one is on, with a count each; a row of them filters a list."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.words import Words, say

_HEIGHT = 24
_SIDES = 20


class Chip(QAbstractButton):
    """One of them. It can be reached with Tab and the arrow keys."""

    def __init__(self, appearance: Appearance, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = words
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """The words anew: another count, another language."""
        text = say(self._words)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self._appearance.fonts.strong if self.isChecked() else self._appearance.fonts.small
        return QSize(QFontMetrics(font).horizontalAdvance(say(self._words)) + _SIDES, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._appearance.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, near = self.isChecked(), self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "edge" if near else "accent_soft" if on else "line"), 1))
        painter.setBrush(colour("accent_soft" if on else "pane"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(colour("accent_text" if on else "muted"))
        painter.setFont(self._appearance.fonts.strong if on else self._appearance.fonts.small)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say(self._words))


class Chips(QWidget):
    """A row, or several where the width asks for it. `chosen` carries the key of the chip that was switched on."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, name: Words, parent: QWidget | None = None) -> None:
        """`name` is the accessible name of the whole row."""
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._chips: dict[str, Chip] = {}
        self._layout = FlowLayout(self)
        self.setAccessibleName(say(name))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, key: str, words: Words) -> None:
        """One more; the first one is on."""
        chip = Chip(self._appearance, words, self)
        chip.setChecked(not self._chips)
        chip.setAutoExclusive(True)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        self._chips[key] = chip
        self._layout.addWidget(chip)

    def offer(self, key: str, offered: bool) -> None:
        """Shows a chip, or leaves its room to the others."""
        self._chips[key].setVisible(offered)
        self._layout.invalidate()

    def choose(self, key: str) -> None:
        """Switches one on without telling."""
        self._chips[key].setChecked(True)
        self.refresh()

    @property
    def current(self) -> str:
        """The key of the chip that is on; "" while there is none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def refresh(self) -> None:
        """Asks every chip for its words again."""
        for chip in self._chips.values():
            chip.retranslate()
        self._layout.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(say(self._name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        keys = list(self._chips)
        at = next((i for i, key in enumerate(keys) if self._chips[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        target = self._chips[keys[(at + step) % len(keys)]]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
