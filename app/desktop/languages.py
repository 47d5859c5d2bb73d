"""The languages of the program, switchable while it runs: Qt catalogues and the locale for dates, numbers and money."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.desktop.kit.plain import one_line

#: Codes as catalogues and settings name them, each with its own name for itself.
LANGUAGES: Final = {"en": "English", "vi": "Tiếng Việt", "zh_CN": "简体中文", "uk": "Українська"}
SYSTEM = "system"


class Languages:
    """Installs the translators of one language at a time; every widget then gets a LanguageChange event from Qt."""

    def __init__(self, app: QCoreApplication, folder: Path, choice: str = SYSTEM) -> None:
        """`folder` holds frontdesk_<code>.qm; `choice` is "system" or one of LANGUAGES."""
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.current = ""
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Switches; an unknown choice counts as "system", a system language that we do not have as English."""
        code = choice if choice in LANGUAGES else system_language()
        if code == self.current:
            return
        self.current = code
        QLocale.setDefault(QLocale(code))
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        for name, folder in (
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"frontdesk_{code}", str(self._folder)),
        ):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)


def system_language() -> str:
    """The first of the person's preferred languages that we speak, else English."""
    for tag in QLocale.system().uiLanguages():
        language = tag.replace("-", "_")
        if language.startswith("zh"):
            return "zh_CN"
        if language.split("_")[0] in LANGUAGES:
            return language.split("_")[0]
    return "en"


def language() -> str:
    """The language in force, as the shop's own words are kept: en, vi, zh_CN or uk."""
    name = QLocale().name()
    return "zh_CN" if name.startswith("zh") else name.partition("_")[0]


def language_name(tag: str) -> str:
    """A language as its speakers call it; the tag itself when Qt does not know it."""
    locale = QLocale(tag)
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else one_line(tag, 12)
