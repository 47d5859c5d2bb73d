"""The desk's second step: chat, alerts, search, settings, tray; built after the first frame, one line per feature."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from app.desktop.kit import buttons
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.pill import PillButton
from app.desktop.kit.tones import Tone
from app.desktop.paths import resources
from app.desktop.shell.actions import Actions
from app.desktop.shell.options import CLOSE_TO_TRAY, SECTIONS
from app.desktop.shell.palette import Palette
from app.desktop.shell.settings_page import SettingsPage
from app.desktop.shell.shortcut_list import ShortcutList
from app.desktop.shell.tray import Tray, set_task_bar_count
from app.desktop.shortcuts import Key
from app.desktop.sounds import Speaker
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.people import Role
from app.features.accounts.model import AccountsModel
from app.features.accounts.view.section import AccountsSection
from app.features.alerts.model import AlertsModel
from app.features.alerts.options import ALL, CUES, DEVICE, SOUND, VOLUME
from app.features.alerts.view import HealthBanner, Notifier, OverduePill, SoundButton
from app.features.attachments.model import AttachmentsModel
from app.features.attachments.view import PictureTray, PictureViewer
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.pane import ChatPane
from app.features.connection.view import ConnectionView
from app.features.conversations.model import ReadMarks
from app.features.favourite.model import FavouriteModel
from app.features.favourite.view import FavouriteButton
from app.features.search.view import BuyerSource, MessageSource
from app.program.desk import Desk
from app.program.look import Look
from app.program.services import Services

#: Milliseconds after the start at which the sound devices are looked at: QtMultimedia is slow to load.
_LOOK_AT_SOUND = 3_000


class Furnishing(QObject):
    """Holds the features of one desk."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._chat(services)
        self._connection(services)
        self._alerts()
        self._search(services)
        self._settings(services)
        self._account()
        self._tray()

    def show(self, conversation: ConversationId, number: int) -> None:
        """See desk.Furniture."""
        self.chat.open(conversation)
        if number:
            self.pane.go_to(number)
        self.pane.write()

    def put_away(self) -> None:
        """The program ends."""
        self.pane.keep_draft()
        self.tray.hide()

    def free(self) -> None:
        """Nobody listens any more: what is no child of the window ends here, its timers with it."""
        for part in (self.alerts, self.connection, self.notifier, self.speaker, self.favourite, self.attachments, self.chat):
            part.deleteLater()

    def _chat(self, services: Services) -> None:
        desk, look = self._desk, self._look
        desk.intake.use_drafts(services.drafts)

        self.chat = ChatModel(
            desk.store, services.engine, services.history, services.drafts,
            ReadMarks(services.engine).read,
            services.search.numbers,
        )  # fmt: skip
        loader = PictureLoader(services.files_thread)
        self.pane = ChatPane(
            self.chat, look.appearance, look.settings, look.shortcuts, services.pictures, loader,
            resources() / "emoji" / "emoji.json",
        )  # fmt: skip
        self.chat.draft_marked.connect(desk.intake.refresh)
        desk.panes.set_centre(self.pane)
        self._pictures(services, loader)
        self.favourite = FavouriteModel(desk.store, services.engine)
        self.chat.opened.connect(lambda: self.favourite.open(self.chat.open_id))
        self.pane.head.add(FavouriteButton(self.favourite, look.appearance))

    def _pictures(self, services: Services, loader: PictureLoader) -> None:
        look = self._look
        self.attachments = AttachmentsModel(services.engine, services.drafts, services.draft_pictures, services.files_thread)
        self.attachments.sweep()
        self.attachments.draft_marked.connect(self._desk.intake.refresh)
        tray = PictureTray(self.attachments, look.appearance, loader)
        self.pane.composer.set_tray(tray, tray)
        self.pane.picture_wanted.connect(
            lambda picture, preview: PictureViewer(
                picture, preview, look.appearance, services.pictures, loader, self._desk.frame
            ).ask(lambda _answer: None)
        )  # fmt: skip

    def _connection(self, services: Services) -> None:
        desk = self._desk
        self.connection = ConnectionView(
            desk.store, desk.frame.status, self._look.appearance, lambda: len(desk.store.conversations)
        )
        self.connection.sign_in_wanted.connect(desk.sign_in_wanted)
        desk.frame.add_notice(self.connection.banner)

    def _alerts(self) -> None:
        desk, settings, appearance = self._desk, self._look.settings, self._look.appearance
        settings.declare(*ALL)
        self.speaker = Speaker(resources() / "sounds", lambda: settings.get(VOLUME) / 100, lambda: settings.get(DEVICE))
        self.alerts = AlertsModel(
            desk.store, self.speaker, lambda: settings.get(SOUND), lambda cue: settings.get(CUES[cue]), self._in_sight
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

    def _search(self, services: Services) -> None:
        desk, look = self._desk, self._look
        self.actions = Actions(lambda: self.tr("Actions"))
        buyers = BuyerSource(services.search, self._longest_waiting, desk.open)
        messages = MessageSource(services.search, desk.store, desk.open)
        self.palette = Palette(look.appearance, [buyers, messages, self.actions], desk.frame)
        desk.frame.search_wanted.connect(self.palette.open_over)
        look.shortcuts.bind(Key.FIND_EVERYWHERE, desk.frame, self.palette.open_over)
        keys = look.shortcuts.text
        self.actions.add(
            lambda: self.tr("Go to the buyer who waits longest"), desk.list.go_to_longest_waiting, "overdue",
            lambda: keys(Key.LONGEST_WAITING),
        )  # fmt: skip
        self.actions.add(lambda: self.tr("Keyboard shortcuts"), self._show_shortcuts, "keyboard", lambda: keys(Key.LIST))
        self.actions.add(lambda: self.tr("Turn sound on or off"), self._switch_sound, "sound-on")
        self.actions.add(lambda: self.tr("Settings"), lambda: desk.frame.show_workspace("settings"), "settings")
        self.actions.add(lambda: self.tr("Sign out"), self._sign_out, "sign-out")
        self.actions.add(lambda: self.tr("Quit"), desk.quit_wanted.emit, "close", lambda: keys(Key.QUIT))

    def _settings(self, services: Services) -> None:
        desk, look = self._desk, self._look
        page = SettingsPage(look.appearance, look.settings, SECTIONS)
        if desk.store.me is not None and Role.ADMIN in desk.store.me.roles:
            self.accounts = AccountsModel(services.http, services.spawn)
            page.add_section(lambda: self.tr("Accounts"), AccountsSection(self.accounts, look.appearance))
        desk.frame.add_workspace("settings", "settings", lambda: self.tr("Settings", "rail"), page, at_bottom=True)
        look.shortcuts.bind(Key.LIST, desk.frame, self._show_shortcuts)

    def _account(self) -> None:
        button = PillButton(self._look.appearance, self._account_words, Tone.NEUTRAL, "user", self._desk.frame)
        menu = QMenu(button)

        def show() -> None:
            menu.clear()
            menu.addAction(self.tr("Settings"), lambda: self._desk.frame.show_workspace("settings"))
            menu.addAction(self.tr("Keyboard shortcuts"), self._show_shortcuts)
            menu.addSeparator()
            menu.addAction(self.tr("Sign out"), self._sign_out)
            menu.addAction(self.tr("Quit"), self._desk.quit_wanted.emit)
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

        button.clicked.connect(show)
        self._desk.frame.top.add_right(button)

    def _tray(self) -> None:
        desk, settings = self._desk, self._look.settings
        self.tray = Tray(self._look.appearance, desk.frame)
        self.tray.open_wanted.connect(desk.frame.come_forward)
        self.tray.quit_wanted.connect(desk.quit_wanted)
        self.tray.sound_wanted.connect(self._switch_sound)
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

    def _in_sight(self, conversation: ConversationId) -> bool:
        return self.chat.attentive and self.chat.open_id == conversation

    def _longest_waiting(self, count: int) -> list[Conversation]:
        ids = self._desk.intake.waiting_ids(count)
        return [self._desk.store.conversations[i] for i in ids]

    def _switch_sound(self) -> None:
        self._look.settings.set(SOUND, not self._look.settings.get(SOUND))

    def _show_shortcuts(self) -> None:
        ShortcutList(self._look.appearance, self._look.shortcuts, self._desk.frame).open()

    def _sign_out(self) -> None:
        dialog = Dialog(self._look.appearance, lambda: self.tr("Sign out?"), self._desk.frame)
        queued = self._desk.store.queued()
        if queued:
            dialog.add_text(lambda: self.tr("%n message(s) are not sent yet and would be lost.", "", queued))
        dialog.add_text(lambda: self.tr("The offline copy and drafts on this computer are deleted."))
        dialog.add_button("stay", lambda: self.tr("Stay signed in"), default=True)
        dialog.add_button("out", lambda: self.tr("Sign out"), buttons.Look.DANGER)
        dialog.ask(lambda answer: self._desk.sign_out_wanted.emit() if answer == "out" else None)

    def _account_words(self) -> str:
        me = self._desk.store.me
        return me.name if me else ""
