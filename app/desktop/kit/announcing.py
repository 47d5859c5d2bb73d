"""Tells screen readers what happened where nothing has the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 4 ms, and seldom

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
