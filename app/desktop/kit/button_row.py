"""Buttons beside one another: where the room ends, the last ones show their icon alone, and their words on hover."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.kit.buttons import Button


class ButtonRow(QWidget):
    """Other widgets may stand among the buttons; they keep their width."""

    def __init__(self, gap: int, parent: QWidget | None = None, *, right: bool = False) -> None:
        """`gap` in pixels, between two of them; `right`: they stand at the right end of the room."""
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addStretch(1)
        # The spacer stands before them or behind them.
        self._behind = 0 if right else 1
        # What it needs depends on what it is given: the layout around it decides.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget) -> None:
        """At the right end."""
        self._row.insertWidget(self._row.count() - self._behind, widget)

    def fit(self, width: int) -> int:
        """Leaves away as many words as `width` asks for; returns the pixels that it then takes."""
        shown = [widget for place in range(self._row.count()) if (widget := self._widget(place)) is not None]
        buttons = [button for widget in shown for button in (widget, *widget.findChildren(Button)) if isinstance(button, Button)]
        # Worked out before anything is changed: each change asks for another layout.
        needed = sum(map(_width, shown)) + sum(button.words_width for button in buttons if button.short)
        needed += self._row.spacing() * max(0, len(shown) - 1)
        for button in reversed(buttons):
            short = needed > width and button.words_width > 0
            needed -= button.words_width if short else 0
            button.shorten(short)
        return needed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came, went, or speaks another language
            self.fit(self.width())
            self.updateGeometry()
        return super().event(event)

    def _widget(self, place: int) -> QWidget | None:
        item = self._row.itemAt(place)
        widget = item.widget() if item is not None else None
        hidden = widget is not None and widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        return None if hidden else widget


def _width(widget: QWidget) -> int:
    return max(widget.minimumWidth(), min(widget.sizeHint().width(), widget.maximumWidth()))
