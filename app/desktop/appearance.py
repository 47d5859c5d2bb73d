"""How the program looks right now: theme, fonts and icons in one place, switchable while it runs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from app.desktop.kit.fonts import build_fonts
from app.desktop.kit.icons import Icons
from app.desktop.kit.stylesheet import stylesheet
from app.desktop.kit.text_runs import TextRuns
from app.desktop.themes import Theme, load_theme, palette

SYSTEM = "system"


_FUSION = "fusion"


def new_application(name: str) -> QApplication:
    """A QApplication in the style that our style sheet builds on.

    Named on its command line, since any later mention of a style makes PySide build all of QStyle's enums: 15 ms.
    """
    app = QApplication([name, "-style", _FUSION])
    app.setProperty(_FUSION, True)
    return app


class Appearance(QObject):
    """Holds the theme in force. Widgets get it by constructor and read `theme`, `fonts` and `icons` when they paint.

    `runs` keeps the texts of small marks laid out; a list has its own for its rows.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: str = SYSTEM, hints: QStyleHints | None = None) -> None:
        """`choice` is "system" or one of `themes.THEMES`; applied to `app` at once. `hints`: what the system wishes."""
        super().__init__()
        self._app = app
        self._folder = resources / "themes"
        self._choice = choice
        self._hints = hints or QGuiApplication.styleHints()
        # Qt tells of the wish for contrast since 6.10; which platforms it hears it from is Qt's affair.
        self._access = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        self.icons = Icons(resources / "icons")
        self.fonts = build_fonts()
        self.runs = TextRuns()
        if not app.property(_FUSION):
            app.setStyle(_FUSION)
            # Once: each style that goes is taken off every widget that there is, also off those that are going themselves.
            app.setProperty(_FUSION, True)
        app.setFont(self.fonts.body)
        self._theme = self._load()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def density(self) -> float:
        """Device pixels per logical pixel on the sharpest screen; pixmaps made with it are sharp on all of them."""
        return float(self._app.devicePixelRatio())

    def choose(self, choice: str) -> None:
        """Switch to "system" or one of `themes.THEMES`; every window follows at once."""
        self._choice = choice
        self._switch()

    def colour(self, token: str) -> QColor:
        """The colour of a token of the theme in force."""
        return self._theme.colour(token)

    def icon(self, name: str, colour: str = "muted", size: int = 16) -> QIcon:
        """Icon `name` in the theme colour `colour`, faint while disabled."""
        return self.icons.icon(name, self.colour(colour), self._theme.faint, size, self.density)

    def pixmap(self, name: str, colour: str = "muted", size: int = 16) -> QPixmap:
        """Icon `name` in the theme colour `colour`, to be painted."""
        return self.icons.pixmap(name, self.colour(colour), size, self.density)

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._switch()

    def _switch(self) -> None:
        theme = self._load()
        if theme.name != self._theme.name:
            self._theme = theme
            self._apply()
            self.changed.emit()

    def _load(self) -> Theme:
        name = self._choice
        if name == SYSTEM:
            name = "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"
            if self._access is not None and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast:
                name = "high_contrast"
        return load_theme(self._folder, name)

    def _apply(self) -> None:
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(stylesheet(self._theme))
