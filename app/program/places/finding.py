"""Finding: the palette with its sources and actions, and the list of shortcuts."""

from functools import partial

from PySide6.QtCore import QObject

from app.desktop.shell.actions import Actions, Source
from app.desktop.shell.palette import Palette
from app.desktop.shell.shortcut_list import ShortcutList
from app.desktop.shortcuts import Key
from app.desktop.store import Changes, Connection
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.features.search.view import BuyerSource, MessageSource, reach_words
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.initiative import Initiative
from app.program.places.watch import Watch
from app.program.services import Services


class Finding(QObject):
    """`actions.add(words, do, icon, keys)` offers something to do in the palette."""

    def __init__(self, desk: Desk, look: Look, services: Services, watch: Watch, initiative: Initiative) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._initiative = initiative
        self._palette: Palette | None = None
        self._sources: list[Source] = []
        self._wanted: tuple[ConversationId, int, ConversationId | None] | None = None
        self.actions = Actions(lambda: self.tr("Actions"))
        desk.frame.search_wanted.connect(self._open_palette)
        look.shortcuts.bind(Key.FIND_EVERYWHERE, desk.frame, self._open_palette)
        look.shortcuts.bind(Key.LIST, desk.frame, self.show_shortcuts)
        self._add_actions(watch)
        desk.store.subscribe(self._on_changes)

    def add_source(self, source: Source) -> None:
        """The palette looks into it as well."""
        self._sources.append(source)

    def show_shortcuts(self) -> None:
        """Opens the list of shortcuts."""
        ShortcutList(self._look.appearance, self._look.shortcuts, self._desk.frame).open()

    def _add_actions(self, watch: Watch) -> None:
        desk, add, keys = self._desk, self.actions.add, self._look.shortcuts.text
        add(
            lambda: self.tr("Go to the buyer who waits longest"), desk.list.go_to_longest_waiting, "overdue",
            lambda: keys(Key.LONGEST_WAITING),
        )  # fmt: skip
        add(
            lambda: self.tr("Write about an order…"), self._initiative.write_about, "edit",
            lambda: keys(Key.ABOUT_ORDER),
        )  # fmt: skip
        add(lambda: self.tr("Keyboard shortcuts"), self.show_shortcuts, "keyboard", lambda: keys(Key.LIST))
        add(lambda: self.tr("Turn sound on or off"), watch.switch_sound, "sound-on")
        for words, length in watch.quiet_choices():
            shown = str if length is not None else partial(keys, Key.QUIET)
            add(words, partial(watch.quiet.begin, length), "bell", shown, lambda: not watch.quiet.on)
        add(
            lambda: self.tr("Do not disturb: hear of buyers again"), watch.quiet.end, "bell",
            lambda: keys(Key.QUIET), lambda: watch.quiet.on,
        )  # fmt: skip

    def _open_palette(self) -> None:
        """Built when it is wanted for the first time."""
        if self._palette is None:
            desk, search = self._desk, self._services.search
            buyers = BuyerSource(search, self._longest_waiting, self._open, self._initiative.write_about)
            messages = MessageSource(search, desk.store, self._open)
            self._palette = palette = Palette(self._look.appearance, [buyers, messages, *self._sources, self.actions], desk.frame)
            self._services.hub_search.on_reach = lambda reach: palette.say(lambda: reach_words(reach))
        self._palette.open_over()

    def _open(self, conversation: ConversationId, number: int = 0) -> None:
        """What the hub found may be newer than what this computer has heard of; it opens as soon as it is here."""
        self._wanted = (conversation, number, self._desk.open_chat)
        self._open_wanted()

    def _open_wanted(self) -> None:
        if self._wanted is None or self._wanted[0] not in self._desk.store.conversations:
            return
        (conversation, number, before), self._wanted = self._wanted, None
        if before == self._desk.open_chat:  # else the agent has gone on to another chat by now
            self._desk.open(conversation, number)

    def _on_changes(self, changes: Changes) -> None:
        self._open_wanted()
        if changes.connection and self._desk.store.connection is Connection.ONLINE and self._palette is not None:
            self._palette.look_again()

    def _longest_waiting(self, count: int) -> list[Conversation]:
        ids = self._desk.intake.waiting_ids(count)
        return [self._desk.store.conversations[i] for i in ids]
