"""What can be set about sounds, pop-ups and notifications; per account and machine, as settings are (CHAT-10 to CHAT-13)."""

from typing import Final

from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.settings import Option, Settings
from app.domain.conversations import WaitLevel
from app.domain.ids import SECOND
from app.features.alerts.rules.cues import Cue, Scope

SOUND: Final = Option("sound.on", True, QT_TRANSLATE_NOOP("Settings", "Play sounds"), section="sound")
VOLUME: Final = Option("sound.volume", 80, QT_TRANSLATE_NOOP("Settings", "Volume, %"), section="sound", least=5)
DEVICE: Final = Option("sound.device", "")
SCOPE: Final = Option(
    "sound.scope",
    Scope.OPEN.value,
    QT_TRANSLATE_NOOP("Settings", "Alert me about"),
    section="sound",
    choices={
        Scope.MINE.value: QT_TRANSLATE_NOOP("Settings", "My chats"),
        Scope.OPEN.value: QT_TRANSLATE_NOOP("Settings", "My chats and those nobody has"),
        Scope.ALL.value: QT_TRANSLATE_NOOP("Settings", "All chats (supervisors)"),
    },
)
POPUP_EARLY: Final = Option(
    "popup.early", True, QT_TRANSLATE_NOOP("Settings", "List buyers who are almost overdue in a pop-up"), section="sound"
)
POPUP_OVERDUE: Final = Option(
    "popup.overdue", True, QT_TRANSLATE_NOOP("Settings", "List overdue buyers in a pop-up"), section="sound"
)
NOTIFY: Final = Option("notify.on", True, QT_TRANSLATE_NOOP("Settings", "Show notifications of the system"), section="sound")
NOTIFY_TEXT: Final = Option(
    "notify.text", True, QT_TRANSLATE_NOOP("Settings", "Show what buyers write in notifications"), section="sound"
)
QUIET: Final = Option("quiet", "")
QUIET_OVERDUE: Final = Option(
    "quiet.overdue", True, QT_TRANSLATE_NOOP("Settings", "My overdue chats are heard even in do not disturb"), section="sound"
)
CUES: Final = {
    Cue.NEW_BUYER: Option("sound.new_buyer", True, QT_TRANSLATE_NOOP("Settings", "A new buyer")),
    Cue.NEW_MESSAGE: Option("sound.new_message", True, QT_TRANSLATE_NOOP("Settings", "A new message")),
    Cue.EARLY: Option("sound.early", True, QT_TRANSLATE_NOOP("Settings", "A buyer is almost overdue")),
    Cue.OVERDUE: Option("sound.overdue", True, QT_TRANSLATE_NOOP("Settings", "A buyer is overdue")),
    Cue.TRANSFER: Option("sound.transfer", True, QT_TRANSLATE_NOOP("Settings", "A chat is handed to me")),
    Cue.MENTION: Option("sound.mention", True, QT_TRANSLATE_NOOP("Settings", "A colleague mentions me")),
    Cue.REMINDER: Option("sound.reminder", True, QT_TRANSLATE_NOOP("Settings", "A reminder")),
    Cue.SHOP: Option("sound.shop", True, QT_TRANSLATE_NOOP("Settings", "An alert about the shop")),
}
_REPEATS: Final = {
    0: QT_TRANSLATE_NOOP("Settings", "Once"),
    15: QT_TRANSLATE_NOOP("Settings", "Every 15 seconds until answered"),
    30: QT_TRANSLATE_NOOP("Settings", "Every 30 seconds until answered"),
    60: QT_TRANSLATE_NOOP("Settings", "Every minute until answered"),
    180: QT_TRANSLATE_NOOP("Settings", "Every 3 minutes until answered"),
}
#: Seconds between two sounds of an event that nobody answered; 0 for once.
REPEATS: Final = {cue: Option(f"{CUES[cue].key}.repeat", 0, choices=_REPEATS) for cue in CUES}
ALL: Final[tuple[Option[bool] | Option[int] | Option[str], ...]] = (
    SOUND, VOLUME, SCOPE, *CUES.values(), *REPEATS.values(), POPUP_EARLY, POPUP_OVERDUE, NOTIFY, NOTIFY_TEXT, QUIET_OVERDUE,
)  # fmt: skip


class Wishes:
    """The options as the models ask for them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @property
    def sound(self) -> bool:
        """The switch as the person set it; default on."""
        return self.settings.get(SOUND)

    @property
    def scope(self) -> Scope:
        """Whose chats sound."""
        return Scope(self.settings.get(SCOPE))

    @property
    def levels(self) -> frozenset[WaitLevel]:
        """The levels that the pop-up lists."""
        wanted = {WaitLevel.EARLY: POPUP_EARLY, WaitLevel.OVERDUE: POPUP_OVERDUE}
        return frozenset(level for level, option in wanted.items() if self.settings.get(option))

    def cue(self, cue: Cue) -> bool:
        """Whether this event sounds."""
        return self.settings.get(CUES[cue])

    def every(self, cue: Cue) -> int:
        """Milliseconds after which it sounds again while nobody answered; 0 for once, and for what is switched off."""
        return self.settings.get(REPEATS[cue]) * SECOND if self.cue(cue) else 0
