"""The Board, for supervisors and admins: how the desk stands, silent watch, and the days behind (CHAT-32)."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.later import Later
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.words import Words
from app.desktop.shortcuts import Key
from app.domain.ids import CommandId, ConversationId
from app.domain.people import Role
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.watching import WatchedChat
from app.features.notes.model import NotesModel
from app.features.routing.wire import TakeConversation
from app.features.supervision.model.board import BoardModel
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.page import BoardPage
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.media import Showing
from app.program.places.reporting import Reporting
from app.program.services import Services

_ROLES = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Board(QObject):
    """The workspace is there for those who may see it, and built when they look at it for the first time."""

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding, reporting: Reporting) -> None:
        super().__init__()
        self._services = services
        self._desk = desk
        self._look = look
        self._reporting = reporting
        self._models: Sequence[QObject] = ()
        self._page_now: BoardPage | None = None
        # Tabs of other features, and their counts.
        self._tabs: dict[str, tuple[Words, Callable[[], QWidget]]] = {}
        self._counts: dict[str, int] = {}
        self._wanted = ""
        me = desk.store.me
        if me is not None and _ROLES.intersection(me.roles):
            desk.frame.add_workspace("board", "board", lambda: self.tr("Board", "rail"), Later(self._page))
            finding.actions.add(lambda: self.tr("Board"), lambda: desk.frame.show_workspace("board"), "board")

    def add_tab(self, key: str, words: Words, make: Callable[[], QWidget]) -> None:
        """A tab of another feature; `make` is called with the page itself, when somebody looks at the board."""
        self._tabs[key] = (words, make)

    def count(self, key: str, count: int) -> None:
        """The number behind the words of such a tab."""
        self._counts[key] = count
        if self._page_now is not None:
            self._page_now.tabs.set_count(key, count or None)

    def show(self, key: str) -> None:
        """Shows the board with that tab in front."""
        self._wanted = key
        self._desk.frame.show_workspace("board")
        if self._page_now is not None:
            self._page_now.tabs.choose(key)

    def free(self) -> None:
        """See Furnishing.free."""
        for model in self._models:
            model.deleteLater()

    def _page(self) -> QWidget:
        store, services, look = self._desk.store, self._services, self._look
        board, days = BoardModel(store), DaysModel(store, services.shelf)
        watch = WatchModel(store, NotesModel(services.engine).write, self._take)
        # A chat model of its own: what is watched is never read, and the agent's own open chat stays as it is.
        chat = ChatModel(store, services.engine, services.history, services.drafts, _read_nothing, services.search.numbers)
        loader = PictureLoader(services.files_thread)
        watched = WatchedChat(chat, look.appearance, services.pictures, loader)
        self._showing = Showing(chat, watched.timeline, self._desk, look, services)
        page = BoardPage(board, days, watch, look.appearance, watched, self._save)
        page.open_wanted.connect(lambda conversation: self._desk.open(ConversationId(conversation)))
        look.shortcuts.bind(Key.FIND, page, page.filter.begin)
        page.add_button(self._reporting.button())
        for key, (words, make) in self._tabs.items():
            page.add_page(key, words, make())
            page.tabs.set_count(key, self._counts.get(key) or None)
        if self._wanted:
            page.tabs.choose(self._wanted)
        self._page_now = page
        self._models = (board, days, watch, chat)
        return page

    def _take(self, conversation: ConversationId) -> CommandId:
        known = self._desk.store.conversations.get(conversation)
        seen = known.assigned.staff if known is not None and known.assigned is not None else None
        return self._services.engine.send(TakeConversation(conversation=conversation, seen=seen))

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        async def write() -> None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._services.files_thread, path.write_bytes, content)
            except OSError as error:
                then(error)
            else:
                then(None)

        self._services.spawn(write())


def _read_nothing(_conversation: ConversationId, _number: int) -> None:
    """Silent: the buyer must not see "read", nor the agent lose the mark of an unread message."""
