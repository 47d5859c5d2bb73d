"""Buttons: with words, with an icon, or both; always with an accessible name."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import tip
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

#: Pixels that Qt leaves between a button's icon and its words.
_ICON_GAP = 4


class Look(StrEnum):
    """How much a button asks to be pressed. DANGER is for what cannot be taken back."""

    SECONDARY = "secondary"
    PRIMARY = "primary"
    DANGER = "danger"
    TOOL = "tool"


_ICON_TOKEN = {Look.SECONDARY: "text", Look.PRIMARY: "on_accent", Look.DANGER: "bad", Look.TOOL: "muted"}


class Button(QPushButton):
    """A button with words and, where `icon` is given, an icon before them."""

    def __init__(
        self, appearance: Appearance, words: Words, look: Look = Look.SECONDARY, icon: str = "", hover: Words = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._hover, self._icon_name, self._look = words, hover, icon, look
        self._short = False
        self.setProperty("look", look.value)
        # Enter belongs to the composer and to dialogs that ask for it by name.
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.toggled.connect(self._refresh)
        self._refresh()

    def set_words(self, words: Words, hover: Words | None = None) -> None:
        self._words = words
        self._hover = self._hover if hover is None else hover
        self._refresh()

    def set_icon(self, name: str) -> None:
        """Show icon `name`; "" shows none."""
        self._icon_name = name
        self._refresh()

    @property
    def words_width(self) -> int:
        """Pixels that its words take beside its icon; 0 where there is no icon to stand for them."""
        return self.fontMetrics().horizontalAdvance(say(self._words)) + _ICON_GAP if self._icon_name else 0

    @property
    def hover(self) -> str:
        """What it says about itself beside its words."""
        return say(self._hover)

    @property
    def short(self) -> bool:
        """Whether it shows its icon alone."""
        return self._short

    def shorten(self, short: bool) -> None:
        """Shows the icon alone, and its words on hover; a button without an icon keeps its words."""
        short = short and bool(self._icon_name)
        if short != self._short:
            self._short = short
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._refresh()

    def _refresh(self) -> None:
        words, hover = say(self._words), self.hover
        self.setText("" if self._short else words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(tip(f"{words}\n{hover}".strip() if self._short else hover))
        self._draw()

    def _draw(self) -> None:
        if self._icon_name:
            token = "accent_text" if self.isChecked() and self._look is Look.TOOL else _ICON_TOKEN[self._look]
            pixmap = self._appearance.pixmap(self._icon_name, token if self.isEnabled() else "faint", Size.ICON)
            icon = QIcon(pixmap)
            # Said for both states: Qt would grey the colour of the theme once more.
            icon.addPixmap(pixmap, QIcon.Mode.Disabled)
            self.setIcon(icon)


class ToolButton(Button):
    """A flat button of a tool row: icon, words, no frame until the pointer or the focus is on it."""

    def __init__(
        self, appearance: Appearance, icon: str, words: Words, hover: Words = "", checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(appearance, words, Look.TOOL, icon, hover, parent)
        self.setFont(appearance.fonts.small)
        self.setCheckable(checkable)


class IconButton(Button):
    """Only an icon; `words` are its accessible name and its hover text."""

    words_width = 0

    def __init__(
        self, appearance: Appearance, icon: str, words: Words, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, words, Look.TOOL, icon, parent=parent)
        self.setCheckable(checkable)
        self.setFixedSize(Size.CONTROL, Size.CONTROL)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        # Its size does not depend on it, so an icon that nobody sees yet is not drawn.
        if self.isVisible():
            super()._draw()

    def _refresh(self) -> None:
        super()._refresh()
        self.setText("")
        self.setToolTip(tip(say(self._words)))
