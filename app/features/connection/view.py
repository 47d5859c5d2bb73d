"""Says how the link is: a word in the status line always, a quiet banner while it is not well (ux.md, connection)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.times import row_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words
from app.desktop.shell.status_line import StatusLine
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import SECOND, Instant

#: A link that is back within this time, in milliseconds, is not worth a banner.
GRACE = 4 * SECOND
#: How long "Connected again" stays, in milliseconds.
AFTERGLOW = 4 * SECOND


class ConnectionView(QObject):
    """Learns from the store; owns the banner. `sign_in_wanted` when the agent presses the banner's button."""

    sign_in_wanted = Signal()

    def __init__(self, store: Store, status: StatusLine, appearance: Appearance, chats: Callable[[], int]) -> None:
        """`chats` gives how many conversations the offline copy holds."""
        super().__init__()
        self._store = store
        self._status = status
        self._chats = chats
        self._shown = 0
        self._since: Instant | None = None
        self._known = False
        self._warned = False
        self.banner = Banner(appearance)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE)
        self._grace.timeout.connect(self._warn)
        self._glow = QTimer(self)
        self._glow.setSingleShot(True)
        self._glow.setInterval(AFTERGLOW)
        self._glow.timeout.connect(self.banner.hide)
        store.subscribe(self._on_changes)
        self._refresh()

    def _on_changes(self, changes: Changes) -> None:
        if changes.connection:
            self._known = True
            self._moved()
        if changes.connection or changes.outgoing or changes.reset or self._shown != self._chats():
            self._refresh()

    def _moved(self) -> None:
        state = self._store.connection
        if state is Connection.ONLINE:
            self._grace.stop()
            if self._warned:
                self._warned = False
                self.banner.say_that(lambda: self.tr("Connected again. Everything is up to date."), Tone.OK)
                self._glow.start()
            else:
                self.banner.hide()
            self._since = None
        elif state in (Connection.SIGN_IN, Connection.UPDATE):
            self._grace.stop()
            self._warn()
        elif self._since is None:
            self._since = self._store.clock.now()
            self._grace.start()
        elif self._warned:
            self._warn()

    def _warn(self) -> None:
        self._glow.stop()
        self._warned = True
        state = self._store.connection
        if state is Connection.SIGN_IN:
            self.banner.say_that(
                lambda: self.tr("Your session has ended. Nothing is lost; sign in to send what waits."),
                Tone.WARN,
                lambda: self.tr("Sign in"),
                self.sign_in_wanted.emit,
            )
        elif state is Connection.UPDATE:
            self.banner.say_that(
                lambda: self.tr("The hub needs a newer Frontdesk. You can read; what you write is kept."), Tone.WARN
            )
        elif state is Connection.CATCHING_UP:
            self.banner.say_that(lambda: self.tr("Connected. Fetching what you missed…"), Tone.ACCENT)
        else:
            self.banner.say_that(self._offline_words, Tone.WARN)

    def _offline_words(self) -> str:
        now = self._store.clock.now()
        text = self.tr("No connection since {time}. You can read and write; messages are sent when the hub is back.")
        return text.replace("{time}", row_time(self._since or now, now))

    def _refresh(self) -> None:
        tone, words = self._state_words()
        self._status.show_connection(words, tone)
        queued = self._store.queued()
        online = self._store.connection is Connection.ONLINE
        self._status.show_outbox(
            (lambda: self.tr("%n to send", "", queued)) if queued else (lambda: self.tr("all sent")) if online else ""
        )
        self._shown = self._chats()
        self._status.show_copy(self._copy_words)

    def _state_words(self) -> tuple[Tone, Words]:
        return {
            Connection.ONLINE: (Tone.OK, lambda: self.tr("Connected")),
            Connection.CATCHING_UP: (Tone.ACCENT, lambda: self.tr("Catching up")),
            Connection.CONNECTING: (Tone.WARN, lambda: self.tr("Connecting")),
            Connection.OFFLINE: (Tone.WARN, lambda: self.tr("Offline")),
            Connection.SIGN_IN: (Tone.BAD, lambda: self.tr("Signed out")),
            Connection.UPDATE: (Tone.BAD, lambda: self.tr("Update needed")),
        }[self._store.connection]

    def _copy_words(self) -> str:
        """How old it is: since the link was last up, which may have been days before this start."""
        if not self._known:
            return ""
        count = self.tr("%n conversation(s)", "", self._chats())
        last = self._store.last_online
        if self._store.connection is Connection.ONLINE:
            words = self.tr("Offline copy up to date · {count}")
        elif last is not None:
            words = self.tr("Offline copy of {time} · {count}").replace("{time}", row_time(last, self._store.clock.now()))
        else:
            words = self.tr("Offline copy · {count}")
        return words.replace("{count}", count)
