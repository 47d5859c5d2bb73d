"""Alerts in the top bar and across the window: sound, do not disturb, overdue buyers, the health of the sound."""

from PySide6.QtCore import QCoreApplication

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.pill import PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import short_time
from app.desktop.kit.tones import Tone
from app.desktop.settings import Settings
from app.domain.conversations import WaitLevel
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.options import SOUND


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


class QuietPill(PillButton):
    """There while nobody is to disturb: says until when, and a click ends it (CHAT-10)."""

    def __init__(self, quiet: DoNotDisturb, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._quiet = quiet
        self.clicked.connect(quiet.end)
        quiet.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        hover = lambda: self.tr("Do not disturb is on. Click to hear of buyers again.")  # noqa: E731
        self.show_words(lambda: quiet_words(self._quiet), Tone.WARN, "bell", hover)
        self.setVisible(self._quiet.on)


def quiet_words(quiet: DoNotDisturb) -> str:
    """How long nobody is to disturb."""
    until = quiet.until
    if until is None:
        return QCoreApplication.translate("Alerts", "Do not disturb")
    return QCoreApplication.translate("Alerts", "Do not disturb until {time}").replace("{time}", short_time(until))


class HealthBanner(Banner):
    """Says aloud why the agent might miss a buyer (CHAT-10). That the hub is away is said by the connection's own banner."""

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
        elif health == "device_gone":
            self.say_that(self._gone_words, Tone.WARN, closable=True)
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

    def _gone_words(self) -> str:
        text = self.tr("The sound device {name} is gone: sounds are played on the system's own.")
        return text.replace("{name}", one_line(self._model.missing_device, 60))
