"""The watch: sounds, counts and notifications, in the top bar, in the tray and outside the window."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.paths import resources
from app.desktop.shell.options import CLOSE_TO_TRAY
from app.desktop.shell.tray import Tray, set_task_bar_count
from app.desktop.sounds import Speaker
from app.domain.ids import ConversationId
from app.features.alerts.model import AlertsModel
from app.features.alerts.options import ALL, CUES, DEVICE, SOUND, VOLUME
from app.features.alerts.view import HealthBanner, Notifier, OverduePill, SoundButton
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre

#: Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.
_LOOK_AT_SOUND = 3_000


class Watch(QObject):
    """`alerts` decides what is to be told; `speaker`, `tray` and `notifier` tell it."""

    def __init__(self, desk: Desk, look: Look, centre: Centre) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._alerts(centre)
        self._tray()

    def switch_sound(self) -> None:
        """Turns sound on or off."""
        self._look.settings.set(SOUND, not self._look.settings.get(SOUND))

    def free(self) -> None:
        """See Furnishing.free."""
        for part in (self.alerts, self.notifier, self.speaker):
            part.deleteLater()

    def _alerts(self, centre: Centre) -> None:
        desk, settings, appearance = self._desk, self._look.settings, self._look.appearance
        settings.declare(*ALL)
        self.speaker = Speaker(resources() / "sounds", lambda: settings.get(VOLUME) / 100, lambda: settings.get(DEVICE))
        self.alerts = AlertsModel(
            desk.store, self.speaker, lambda: settings.get(SOUND), lambda cue: settings.get(CUES[cue]), centre.in_sight
        )
        self.speaker.available_changed.connect(self.alerts.renewed)
        for option in ALL:
            settings.on_change(option, self.alerts.renewed)
        settings.on_change(DEVICE, self.speaker.renew)
        overdue = OverduePill(self.alerts, appearance)
        overdue.clicked.connect(desk.list.go_to_longest_waiting)
        desk.frame.top.add_left(overdue)
        desk.frame.top.add_right(SoundButton(self.alerts, settings, appearance))
        desk.frame.add_notice(HealthBanner(self.alerts, settings, appearance))
        QTimer.singleShot(_LOOK_AT_SOUND, self.speaker, self.speaker.look)

    def _tray(self) -> None:
        desk, settings = self._desk, self._look.settings
        self.tray = Tray(self._look.appearance, desk.frame)
        self.tray.open_wanted.connect(desk.frame.come_forward)
        self.tray.quit_wanted.connect(desk.quit_wanted)
        self.tray.sound_wanted.connect(self.switch_sound)
        self.tray.show()
        self.notifier = Notifier(
            self.alerts, desk.store, settings, lambda: QApplication.activeWindow() is not None,
            self.tray.notify, lambda: QApplication.alert(desk.frame),
        )  # fmt: skip
        self.tray.notification_clicked.connect(self.notifier.clicked)
        self.notifier.opened.connect(self._come_to)
        desk.frame.closing.connect(desk.quit_wanted)
        settings.on_change(CLOSE_TO_TRAY, self._refresh_window)
        settings.on_change(SOUND, self._refresh_window)
        desk.intake.changed.connect(self._refresh_window)
        self._refresh_window()

    def _refresh_window(self) -> None:
        waiting = self._desk.intake.waiting()
        self._desk.frame.keep_running = self.tray.available and self._look.settings.get(CLOSE_TO_TRAY)
        self._desk.frame.set_badge("chats", waiting)
        self.tray.set_unread(waiting)
        self.tray.set_sound(self._look.settings.get(SOUND))
        set_task_bar_count(waiting)

    def _come_to(self, conversation: str) -> None:
        self._desk.frame.come_forward()
        self._desk.open(ConversationId(conversation))
