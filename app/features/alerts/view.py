"""Alerts on screen: the sound button, the overdue pill, the health banner, and notifications outside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.pill import PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.settings import Settings
from app.desktop.store import Store
from app.domain.conversations import WaitLevel
from app.domain.ids import ConversationId
from app.features.alerts.model import AlertsModel
from app.features.alerts.options import NOTIFY, SOUND
from app.features.alerts.rules import Cue


class SoundButton(PillButton):
    """Its label names what a click will do: "Turn sound off" while it is on (CHAT-10)."""

    def __init__(self, model: AlertsModel, settings: Settings, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._settings = settings
        self.clicked.connect(lambda: settings.set(SOUND, not settings.get(SOUND)))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._settings.get(SOUND):
            self.show_words(lambda: self.tr("Turn sound off"), Tone.NEUTRAL, "sound-on", lambda: self.tr("Sound is on"))
        else:
            self.show_words(
                lambda: self.tr("Turn sound on"), Tone.WARN, "sound-off", lambda: self.tr("Sound is off: you may miss buyers")
            )


class OverduePill(PillButton):
    """How many buyers wait too long; a click goes to the longest wait (CHAT-11)."""

    def __init__(self, model: AlertsModel, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._model = model
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        count = self._model.count(WaitLevel.OVERDUE)
        hover = lambda: self.tr("Go to the buyer who waits longest")  # noqa: E731
        self.show_words(lambda: self.tr("%n overdue", "", count), Tone.BAD, "overdue", hover)
        self.setVisible(count > 0)


class HealthBanner(Banner):
    """Says aloud why the agent might miss a buyer: no device to play on (CHAT-10). Muting is seen on the button."""

    def __init__(self, model: AlertsModel, settings: Settings, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._model = model
        self._settings = settings
        self._said = ""
        model.changed.connect(self._refresh)

    def _refresh(self) -> None:
        health = self._model.health
        if health == self._said:
            return
        self._said = health
        if health == "no_device":
            self.say_that(lambda: self.tr("No sound device was found: new messages are silent."), Tone.WARN, closable=True)
        elif health == "muted":
            self.say_that(
                lambda: self.tr("Sound is off: you may miss buyers while the window is minimised."),
                Tone.WARN,
                lambda: self.tr("Turn sound on"),
                lambda: self._settings.set(SOUND, True),
                closable=True,
            )
        else:
            self.hide()


class Notifier(QObject):
    """Tells about a chat outside the window: notification, flash of the task bar (CHAT-13)."""

    #: The agent clicked the notification of this conversation.
    opened = Signal(str)

    def __init__(
        self, model: AlertsModel, store: Store, settings: Settings, active: Callable[[], bool],
        show: Callable[[str, str], object], flash: Callable[[], None],
    ) -> None:  # fmt: skip
        """`active` whether a window of ours has the focus; `show(title, text)` notifies; `flash` asks for attention."""
        super().__init__()
        self._store = store
        self._settings = settings
        self._active = active
        self._show = show
        self._flash = flash
        self._last = ""
        model.told.connect(self._told)

    def clicked(self) -> None:
        """The newest notification was clicked."""
        if self._last:
            self.opened.emit(self._last)

    def _told(self, name: str, cue: str) -> None:
        if self._active():
            return
        self._flash()
        conversation = self._store.conversations.get(ConversationId(name))
        if conversation is None or not self._settings.get(NOTIFY):
            return
        self._last = name
        buyer = one_line(conversation.buyer.name, 60)
        if cue == Cue.OVERDUE:
            self._show(self.tr("{buyer} waits too long").replace("{buyer}", buyer), self._words(name))
        elif cue == Cue.EARLY:
            self._show(self.tr("{buyer} waits: almost overdue").replace("{buyer}", buyer), self._words(name))
        else:
            self._show(buyer, self._words(name))

    def _words(self, name: str) -> str:
        last = self._store.conversations[ConversationId(name)].last
        if last is None:
            return ""
        return one_line(last.text, 160) if last.kind == "text" else self.tr("[Picture]")
