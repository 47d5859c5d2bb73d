"""A scroll area of painted rows that a screen reader can walk through; lists and the chat's timeline are such."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.desktop.kit.list_access import ListAccess, offer_list_access
from app.desktop.kit.words import Words, say


class Listed(QAbstractScrollArea):
    """Rows are numbered from 0. A subclass says where they lie and what they say."""

    def __init__(self, name: Words, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._name = name
        self._access: ListAccess | None = None
        offer_list_access()
        self.setAccessibleName(say(name))
        # Asking Qt for its viewport makes PySide look for the widget's true class among all that there are, and build the
        # enums of each on the way: 30 ms before the first frame. Our own is known.
        self._port = QWidget()
        self.setViewport(self._port)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def viewport(self) -> QWidget:
        """The widget that is painted on."""
        return self._port

    @property
    @abstractmethod
    def row_count(self) -> int:
        """How many rows there are."""

    @property
    @abstractmethod
    def current_row(self) -> int:
        """The row that the keyboard is on; -1 for none."""

    @abstractmethod
    def row_at(self, point: QPoint) -> int:
        """The row under `point` of the viewport; -1 for none."""

    @abstractmethod
    def row_rect(self, row: int) -> QRect:
        """Where `row` lies, in pixels of the viewport."""

    @abstractmethod
    def rows_in_sight(self) -> range:
        """The rows that are at least partly visible."""

    @abstractmethod
    def spoken(self, row: int) -> str:
        """The row as one sentence."""

    @abstractmethod
    def press_row(self, row: int) -> None:
        """Do what a click on `row` does."""

    many = False
    """Whether several rows can be ticked at once."""

    def is_ticked(self, row: int) -> bool:
        """Whether `row` is one of the ticked ones."""
        return False

    def accessible_interface(self) -> ListAccess:
        """What a screen reader sees; made when one first asks."""
        if self._access is None:
            self._access = ListAccess(self)
        return self._access

    def show_again(self) -> None:
        """Paint every row in sight anew."""
        self.viewport().update()

    def tell_current(self) -> None:
        """Tell screen readers that the keyboard is on another row."""
        row = self.current_row
        if QAccessible.isActive() and row >= 0 and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def tell_ticked(self) -> None:
        """Tell screen readers that other rows are ticked."""
        row = self.current_row
        if QAccessible.isActive() and row >= 0:
            event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(say(self._name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_again()
        self.tell_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_again()
