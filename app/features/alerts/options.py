"""What can be set about sounds and notifications; per account and machine, as settings are (CHAT-10)."""

from typing import Final

from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.settings import Option
from app.features.alerts.rules import Cue

SOUND: Final = Option("sound.on", True, QT_TRANSLATE_NOOP("Settings", "Play sounds"), section="sound")
VOLUME: Final = Option("sound.volume", 80, QT_TRANSLATE_NOOP("Settings", "Volume, %"), section="sound", least=5)
DEVICE: Final = Option("sound.device", "")
NOTIFY: Final = Option("notify.on", True, QT_TRANSLATE_NOOP("Settings", "Show notifications of the system"), section="sound")
CUES: Final = {
    Cue.NEW_BUYER: Option("sound.new_buyer", True, QT_TRANSLATE_NOOP("Settings", "Sound: a new buyer"), section="sound"),
    Cue.NEW_MESSAGE: Option("sound.new_message", True, QT_TRANSLATE_NOOP("Settings", "Sound: a new message"), section="sound"),
    Cue.EARLY: Option("sound.early", True, QT_TRANSLATE_NOOP("Settings", "Sound: a wait is almost overdue"), section="sound"),
    Cue.OVERDUE: Option("sound.overdue", True, QT_TRANSLATE_NOOP("Settings", "Sound: a wait is overdue"), section="sound"),
}
ALL: Final[tuple[Option[bool] | Option[int] | Option[str], ...]] = (SOUND, VOLUME, *CUES.values(), NOTIFY)
