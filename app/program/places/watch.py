"""The watch: sounds, counts, warnings and notifications, in the top bar, in the tray and outside the window."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.kit.words import Words
from app.desktop.paths import resources
from app.desktop.shell.notifications import Notifications
from app.desktop.shell.options import CLOSE_TO_TRAY
from app.desktop.shell.tray import Tray, set_task_bar_count
from app.desktop.shortcuts import Key
from app.desktop.sounds import Speaker
from app.domain.ids import HOUR, MINUTE, ConversationId
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.limits import LimitsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import ALL, DEVICE, SOUND, VOLUME, Wishes
from app.features.alerts.rules.cues import WATCHERS
from app.features.alerts.view.bar import HealthBanner, OverduePill, QuietPill, SoundButton, quiet_words
from app.features.alerts.view.notifier import Notifier
from app.features.alerts.view.popup import WaitingPopup
from app.features.alerts.view.warning import WarningBanner
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.services import Services

#: Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.
_LOOK_AT_SOUND = 3_000
#: Where the system's notifications are; "" in tests, which have none.
SESSION_BUS = "SESSION"


class Watch(QObject):
    """`alerts` decides what is to be told; `speaker`, `tray`, `notifier` and `popup` tell it.

    Other features tell of an event through `alerts.cue(cue, conversation)`.
    """

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        look.settings.declare(*ALL)
        self._models(services, centre)
        self._bar()
        self._tray(services)
        self._notices(centre)

    def switch_sound(self) -> None:
        """Turns sound on or off."""
        self._look.settings.set(SOUND, not self._look.settings.get(SOUND))

    def switch_quiet(self) -> None:
        """Do not disturb until it is turned off, or its end."""
        self.quiet.end() if self.quiet.on else self.quiet.begin(None)

    def quiet_choices(self) -> list[tuple[Words, int | None]]:
        """The lengths of do not disturb with their words; in milliseconds, None until it is turned off."""
        return [
            (lambda: self.tr("Do not disturb for 15 minutes"), 15 * MINUTE),
            (lambda: self.tr("Do not disturb for an hour"), HOUR),
            (lambda: self.tr("Do not disturb until I turn it off"), None),
        ]

    def sound_settings(self) -> QWidget:
        """The section of the settings about sounds."""
        from app.features.alerts.view.settings import SoundSection  # on first use: many controls

        return SoundSection(self._look.settings, self.speaker, self._look.appearance)

    def sound_settings_words(self) -> str:
        """Its heading."""
        return self.tr("Which events sound, and how")

    @property
    def may_set_limits(self) -> bool:
        """Whether this person may set the shop's limits."""
        me = self._desk.store.me
        return me is not None and bool(WATCHERS & set(me.roles))

    def limits(self) -> QWidget:
        """The section of the settings about the shop's limits."""
        from app.features.alerts.view.shop_settings import ShopLimitsSection  # on first use, and seldom

        model = LimitsModel(
            self._desk.store, lambda limits, rules: self._services.engine.send(SetShopRules(limits=limits, alerts=rules)), self
        )
        return ShopLimitsSection(model, self._look.appearance)

    def limits_words(self) -> str:
        """Its heading."""
        return self.tr("Limits and alerts of the shop")

    def put_away(self) -> None:
        """The program ends."""
        self.tray.hide()
        self.popup.put_away()

    def free(self) -> None:
        """See Furnishing.free."""
        for part in (self.popup, self.notifier, self.alerts, self.warnings, self.quiet, self.speaker):
            part.deleteLater()

    def _models(self, services: Services, centre: Centre) -> None:
        store, settings = self._desk.store, self._look.settings
        self.speaker = Speaker(resources() / "sounds", lambda: settings.get(VOLUME) / 100, lambda: settings.get(DEVICE))
        self.quiet = DoNotDisturb(settings, store.clock)
        self.warnings = Warnings(store, services.engine)
        self.alerts = AlertsModel(store, self.speaker, Wishes(settings), self.quiet, self.warnings, centre.in_sight)
        self.speaker.available_changed.connect(self.alerts.renewed)
        for option in ALL:
            settings.on_change(option, self.alerts.renewed)
        settings.on_change(DEVICE, self.speaker.renew)
        QTimer.singleShot(_LOOK_AT_SOUND, self.speaker, self.speaker.look)

    def _bar(self) -> None:
        desk, look = self._desk, self._look
        overdue = OverduePill(self.alerts, look.appearance)
        overdue.clicked.connect(desk.list.go_to_longest_overdue)
        desk.frame.top.add_left(overdue)
        desk.frame.top.add_right(QuietPill(self.quiet, look.appearance))
        desk.frame.top.add_right(SoundButton(self.alerts, look.settings, look.appearance))
        desk.frame.add_notice(HealthBanner(self.alerts, look.settings, look.appearance))
        warning = WarningBanner(self.warnings, desk.store, look.appearance)
        warning.chat_wanted.connect(self._come_to)
        desk.frame.add_notice(warning)
        look.shortcuts.bind(Key.QUIET, desk.frame, self.switch_quiet)

    def _tray(self, services: Services) -> None:
        desk, settings = self._desk, self._look.settings
        self.tray = Tray(self._look.appearance, desk.frame)
        self.tray.open_wanted.connect(desk.frame.come_forward)
        self.tray.quit_wanted.connect(desk.quit_wanted)
        self.tray.sound_wanted.connect(self.switch_sound)
        entries = [(words, lambda length=length: self.quiet.begin(length)) for words, length in self.quiet_choices()]
        self.tray.add_menu(
            lambda: self.tr("Do not disturb"), [*entries, (lambda: self.tr("Hear of buyers again"), self.quiet.end)]
        )
        self.tray.show()
        self.notifications = Notifications(self.tray, services.spawn, SESSION_BUS)
        self.notifications.connect_service()
        desk.frame.closing.connect(desk.quit_wanted)
        settings.on_change(CLOSE_TO_TRAY, self._refresh_window)
        settings.on_change(SOUND, self._refresh_window)
        self.quiet.changed.connect(self._refresh_window)
        desk.intake.changed.connect(self._refresh_window)
        self._refresh_window()

    def _notices(self, centre: Centre) -> None:
        desk = self._desk
        self.notifier = Notifier(
            self.alerts, desk.store, self._look.settings, _looked_at, self.notifications, lambda: QApplication.alert(desk.frame)
        )
        self.notifications.opened.connect(self.notifier.clicked)
        self.notifier.opened.connect(self._come_to)
        self.notifier.alert_opened.connect(desk.frame.come_forward)
        self.popup = WaitingPopup(self.alerts, self._look.appearance, desk.frame, _looked_at, self._popup_over)
        desk.frame.workspace_changed.connect(self.popup.refresh)
        self.popup.chosen.connect(self._come_to)
        centre.chat.opened.connect(lambda: self._seen(centre.chat.open_id))

    def _popup_over(self) -> QWidget:
        """The list of chats, which the pop-up is about; where there is none, the page."""
        rows = self._desk.list.list
        return rows if rows.isVisible() else self._desk.frame.page

    def _seen(self, conversation: ConversationId | None) -> None:
        if conversation is not None:
            self.warnings.opened(conversation)
            self.notifier.withdraw(conversation)

    def _refresh_window(self) -> None:
        waiting = self._desk.intake.waiting()
        self._desk.frame.keep_running = self.tray.available and self._look.settings.get(CLOSE_TO_TRAY)
        self._desk.frame.set_badge("chats", waiting)
        self.tray.set_unread(waiting)
        self.tray.set_sound(self._look.settings.get(SOUND))
        self.tray.set_state((lambda: quiet_words(self.quiet)) if self.quiet.on else "")
        set_task_bar_count(waiting)

    def _come_to(self, conversation: str) -> None:
        self._desk.frame.come_forward()
        self._desk.open(ConversationId(conversation))


def _looked_at() -> bool:
    """Whether a window of ours has the focus; the pop-up never has it, whatever the system says."""
    window = QApplication.activeWindow()
    return window is not None and not window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
