"""The options of the program itself; features declare their own."""

from typing import Final

from app.desktop.appearance import SYSTEM
from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.languages import LANGUAGES
from app.desktop.settings import Option

THEME: Final = Option(
    "theme",
    SYSTEM,
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    section="look",
    choices={
        SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the system"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        "high_contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
    },
)
LANGUAGE: Final = Option(
    "language",
    SYSTEM,
    QT_TRANSLATE_NOOP("Settings", "Language"),
    section="look",
    choices={SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the system"), **LANGUAGES},
)
CLOSE_TO_TRAY: Final = Option(
    "window.close_to_tray",
    True,
    QT_TRANSLATE_NOOP("Settings", "Closing the window keeps Frontdesk running in the tray"),
    section="window",
)
SECTIONS: Final = {
    "look": QT_TRANSLATE_NOOP("Settings", "Look and language"),
    "window": QT_TRANSLATE_NOOP("Settings", "Window"),
    "chat": QT_TRANSLATE_NOOP("Settings", "Chat"),
    "sound": QT_TRANSLATE_NOOP("Settings", "Sound and alerts"),
}
