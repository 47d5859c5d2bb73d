"""The window of one signed-in account, built in three steps, since the start is measured.

`Desk()` is what the first frame shows, `furnish` adds the chat, so that one can type, and `complete` everything else.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal

from app.desktop.kit.tones import Tone
from app.desktop.settings import Option
from app.desktop.shell.frame import Frame
from app.desktop.shell.panes import Panes
from app.desktop.shortcuts import Key
from app.desktop.store import Batch, Changes, Store
from app.domain.ids import ConversationId
from app.features.intake.model import IntakeModel
from app.features.intake.view import IntakePane
from app.program.look import Look
from app.program.recent import RecentChats

OPEN_CHAT = Option("chats.open", "")
_FILTERS = Option("chats.filters", "{}")


class Furniture(Protocol):
    """What stands on the desk: `furnishing.Furnishing`."""

    def put_away(self) -> None:
        """The end: drafts are kept, the tray goes."""

    def free(self) -> None:
        """Gives everything back."""


class Middle(Furniture, Protocol):
    """The open chat: `places.centre.Centre`."""

    def show(self, conversation: ConversationId, number: int) -> None:
        """Opens a chat, ready to write; at message `number`, marked, unless that is 0."""


class Desk(QObject):
    """The main window and the models behind it.

    `panes` is the chats workspace. Keys that do something to the open chat are bound to it, not to `frame`: Qt gives a key
    to nobody who is out of sight, so they do nothing to a chat that nobody looks at.
    """

    quit_wanted = Signal()
    sign_in_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, look: Look, store: Store) -> None:
        super().__init__()
        self._look = look
        self.store = store
        self.signing_in = False
        self.open_chat: ConversationId | None = None
        self._furnishing: Furniture | None = None
        self._recent = RecentChats(self.open, lambda conversation: conversation in store.conversations)
        self.frame = Frame(look.appearance, look.settings, look.shortcuts)
        self.panes = Panes(look.appearance, look.settings, "chats")
        self.intake = IntakeModel(store)
        self.intake.take_filters(look.settings.get(_FILTERS))
        self.intake.filters_changed.connect(lambda: look.settings.set(_FILTERS, self.intake.filters_to_keep()))
        self.list = IntakePane(self.intake, look.appearance, self._me)
        self.panes.set_left(self.list)
        self.frame.add_workspace("chats", "chat", lambda: self.tr("Chats"), self.panes)
        self.list.list.setFocus()
        self.frame.installEventFilter(self)
        store.subscribe(self._on_changes)
        self._show_shop()

    def deliver(self, batch: Batch) -> None:
        """What the engine brings."""
        self.store.apply(batch)

    def furnish(self, middle: Middle) -> None:
        """Takes the chat."""
        self._middle = middle
        self.list.opened.connect(lambda conversation: self.open(ConversationId(conversation)))
        shortcuts = self._look.shortcuts
        shortcuts.bind(Key.LONGEST_WAITING, self.frame, self.list.go_to_longest_waiting)
        shortcuts.bind(Key.NEXT_CHAT, self.frame, lambda: self.list.go(1))
        shortcuts.bind(Key.PREVIOUS_CHAT, self.frame, lambda: self.list.go(-1))
        shortcuts.bind(Key.RECENT_CHAT, self.frame, lambda: self._recent.step(1))
        shortcuts.bind(Key.RECENT_BACK, self.frame, lambda: self._recent.step(-1))
        shortcuts.bind_nth(Key.NTH_CHAT, self.frame, self.list.go_to_row)
        shortcuts.bind(Key.QUIT, self.frame, self.quit_wanted.emit)

    def complete(self, furniture: Furniture) -> None:
        """Takes everything that the first words could do without."""
        self._furnishing = furniture

    def restore(self) -> bool:
        """Opens the chat that was open when the program ended; False when it is not known, or not yet."""
        wanted = ConversationId(self._look.settings.get(OPEN_CHAT))
        if wanted in self.store.conversations:
            self.open(wanted)
        return self.open_chat is not None

    def open(self, conversation: ConversationId, number: int = 0) -> None:
        """Shows a chat; `number` scrolls to that message and marks it."""
        if conversation not in self.store.conversations:
            return
        self.frame.show_workspace("chats")
        self.open_chat = conversation
        self._recent.opened(conversation)
        self.list.show_open(conversation)
        self._middle.show(conversation, number)

    def start_rows(self) -> list[ConversationId]:
        """The conversations that the next first frame shows."""
        ids = self.intake.rows().ids
        return [ids[i] for i in range(min(len(ids), 60))]

    def put_away(self) -> None:
        """The end: the window remembers itself and goes."""
        self._look.settings.set(OPEN_CHAT, self.open_chat or "")
        for part in self._parts():
            part.put_away()
        self.frame.keep_running = False
        self.frame.remember()
        self.frame.hide()

    def free(self) -> None:
        """After `put_away`, when the services are closed and bring nothing any more: timers end and widgets go."""
        for part in reversed(self._parts()):
            part.free()
        self.intake.deleteLater()
        self.frame.deleteLater()

    def tell_set_aside(self, place: str) -> None:
        """A damaged offline copy was put aside (F7): what was kept, and where the old file lies."""
        from app.desktop.kit.notices import Banner  # seldom, and not before the first frame

        banner = Banner(self._look.appearance)
        self.frame.add_notice(banner)
        text = self.tr("The offline copy was damaged. Drafts and unsent messages were kept; the rest comes from the hub.")
        banner.say_that(f"{text} {place}", Tone.WARN, closable=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A minimised window does not tick."""
        if event.type() == QEvent.Type.WindowStateChange:
            self.list.set_awake(not self.frame.isMinimized())
        return False

    def _parts(self) -> tuple[Furniture, ...]:
        return (self._middle, self._furnishing) if self._furnishing else (self._middle,)

    def _me(self) -> str:
        return self.store.me.id if self.store.me else ""

    def _on_changes(self, changes: Changes) -> None:
        if changes.shop or changes.reset:
            self._show_shop()
        if changes.reset and self.open_chat not in self.store.conversations:
            self.open_chat = None  # its buyer was erased, or the hub restored from before they came

    def _show_shop(self) -> None:
        self.frame.top.set_shop(self.store.shop.name if self.store.shop else "")
