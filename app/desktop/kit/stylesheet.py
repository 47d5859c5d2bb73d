"""The one style sheet, generated from the theme: only for Qt's own controls; kit widgets paint themselves."""

from string import Template

from PySide6.QtGui import QColor

from app.desktop.themes import Size, Theme

# Few rules and no descendant selectors: every rule costs each widget that is polished.
_SHEET = Template("""
QToolTip { color: $on_tip; background: $tip; border: 1px solid $edge; padding: 3px 6px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="accent_text"] { color: $accent_text; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QPushButton { color: $text; background: $pane; border: 1px solid $line; border-radius: ${radius}px;
  padding: 3px 10px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; }
QPushButton:default, QPushButton[look="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton:default:hover, QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton[look="primary"]:disabled { color: $faint; background: $hover; border-color: $line; }
QPushButton[look="danger"] { color: $bad; border-color: $bad; }
QPushButton[look="tool"] { color: $muted; background: transparent; border-color: transparent; padding: 3px 6px; }
QPushButton[look="tool"]:hover { color: $text; background: $hover; }
QPushButton[look="tool"]:focus { border-color: $accent; }
QPushButton[look="tool"]:checked { color: $accent_text; background: $accent_soft; }
QDialog { background: $pane; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateTimeEdit { color: $text; background: $pane; border: 1px solid $line;
  border-radius: ${radius}px; padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus { border-color: $accent; }
QDateTimeEdit { padding: 0 4px; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 14px; border: none; background: transparent; }
QDateTimeEdit > QLineEdit { border: none; padding: 0; background: transparent; }
QDateTimeEdit:disabled { color: $faint; }
QDateTimeEdit::drop-down { border: none; width: 22px; }
QCalendarWidget QWidget { color: $text; background: $pane; alternate-background-color: $hover; }
QCalendarWidget QAbstractItemView { selection-color: $on_accent; selection-background-color: $accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $faint; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { color: $text; background: $pane; border: 1px solid $edge; selection-color: $text;
  selection-background-color: $accent_soft; outline: none; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QPlainTextEdit[look="bare"] { background: transparent; border: none; padding: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QMenu { color: $text; background: $pane; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { color: $text; background: $accent_soft; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollArea { background: transparent; border: none; }
""")


def stylesheet(theme: Theme) -> str:
    """The style sheet of `theme`, for QApplication.setStyleSheet."""
    tokens: dict[str, object] = {
        name: value.name() for name in theme.__struct_fields__ if isinstance(value := getattr(theme, name), QColor)
    }
    return _SHEET.substitute(tokens, radius=Size.RADIUS)
