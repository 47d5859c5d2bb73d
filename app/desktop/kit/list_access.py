"""What screen readers see of a Listed area: a list with one item per row."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.desktop.kit.listed import Listed


class ListAccess(QAccessibleInterface):
    """The list itself. Its children are the rows in their present order."""

    def __init__(self, view: Listed) -> None:
        super().__init__()
        self._view = view
        # Qt keeps no reference to Python's side of a child: whoever hands one out must hold it.
        self._rows: dict[int, RowAccess] = {}

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self._view

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def parent(self) -> QAccessibleInterface:
        above = self._view.parentWidget() or QApplication.instance()
        assert above is not None  # noqa: S101  there is a view, so there is an application
        return QAccessible.queryAccessibleInterface(above)

    def childCount(self) -> int:
        return self._view.row_count

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self._view.row_count:
            return None
        if index not in self._rows:
            row = RowAccess(self, self._view, index)
            QAccessible.registerAccessibleInterface(row)
            self._rows[index] = row
        return self._rows[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self._view.row_at(self._view.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft())))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, RowAccess) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self._view.current_row) if self._view.hasFocus() else None

    def rect(self) -> QRect:
        return _on_screen(self._view, self._view.rect())

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        return self._view.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing in a list is written by a screen reader."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus()
        state.invisible = not self._view.isVisible()
        state.disabled = not self._view.isEnabled()
        state.multiSelectable = self._view.many
        return state

    def foregroundColor(self) -> QColor:
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._view.palette().base().color()


class RowAccess(QAccessibleInterface):
    """One row, as the sentence that its source says."""

    def __init__(self, above: ListAccess, view: Listed, index: int) -> None:
        super().__init__()
        self._above = above
        self._view = view
        self.index = index
        self._press = _Press(view, index)

    def isValid(self) -> bool:
        return self.index < self._view.row_count

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow:
        return self._above.window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def parent(self) -> QAccessibleInterface:
        return self._above

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        return _on_screen(self._view.viewport(), self._view.row_rect(self.index)) if self.isValid() else QRect()

    def text(self, kind: QAccessible.Text) -> str:
        named = kind == QAccessible.Text.Name and self.isValid()
        return self._view.spoken(self.index) if named else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing in a list is written by a screen reader."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        current = self._view.current_row == self.index
        state.selectable = state.focusable = True
        # Ticked, in a list where that can be; else the one row that the keyboard is on.
        state.selected = self._view.is_ticked(self.index) if self._view.many else current
        state.checkable = self._view.many
        state.checked = self._view.many and self._view.is_ticked(self.index)
        state.focused = current and self._view.hasFocus()
        state.offscreen = self.index not in self._view.rows_in_sight()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> QAccessibleActionInterface | None:  # type: ignore[override]
        return self._press if kind == QAccessible.InterfaceType.ActionInterface else None


class _Press(QAccessibleActionInterface):
    """Lets a screen reader press a row, which does what a click does."""

    def __init__(self, view: Listed, index: int) -> None:
        super().__init__()
        self._view = view
        self._index = index

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if self._index < self._view.row_count and name in self.actionNames():
            self._view.press_row(self._index)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


@cache
def offer_list_access() -> None:
    """Tell Qt how to see into a Listed area; cached, since a second factory would be asked for every widget again."""
    QAccessible.installFactory(_list_access)


def _list_access(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    see = getattr(widget, "accessible_interface", None)
    interface: QAccessibleInterface | None = see() if see else None
    return interface


def _on_screen(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())
