"""A board on screen, with fakes around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Acked, Batch, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, Instant, ShopId, StaffId
from app.domain.people import Role, Shop, Staff
from app.features.supervision.model.board import BoardModel
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.page import BoardPage
from app.protocol.envelope import ErrorBody
from tests.fakes import board as fakes

#: 2026-11-21 12:30 in the shop's time zone.
NOW = Instant(1_795_239_000_000)
SHOP = Shop(id=ShopId("shop"), name="Minh Anh", time_zone=fakes.ZONE, currency="VND")
SARA = Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,))


class Board:
    """Store, models and page; what was whispered, taken and saved."""

    def __init__(self, agents: int = 6, chats: int = 40) -> None:
        self.seconds = 0.0
        self.store = Store(HubClock(monotonic=lambda: self.seconds, wall=lambda: NOW / 1000))
        self.store.me = SARA
        self.people = fakes.staff(agents)
        self.chats = fakes.chats(self.people, NOW, chats)
        present = fakes.presences(self.people, NOW)
        self.store.load([SHOP, SARA, *self.people, *present, fakes.rates(self.people), *self.chats])
        self.ledger = fakes.Ledger(self.people, self.store.clock.now)
        self.whispers: list[tuple[ConversationId, str, StaffId | None]] = []
        self.taken: list[ConversationId] = []
        self.saved: list[tuple[Path, bytes]] = []
        self.save_error: OSError | None = None
        self.model = BoardModel(self.store)
        self.days = DaysModel(self.store, self.ledger)
        self.watch = WatchModel(self.store, self._whisper, self._take)
        self.chat = fakes.BlankChat()

    def change(self, *entities: object) -> None:
        self.store.apply(Batch(entities=list(entities)))  # type: ignore[arg-type]

    def ack(self, command: str, error: ErrorBody | None = None) -> None:
        self.store.apply(Batch(acks=[Acked(CommandId(command), "x", error)]))

    def later(self, seconds: float) -> None:
        self.seconds += seconds
        self.model.tick()

    def of(self, staff: str) -> list[Conversation]:
        """The open chats of an agent."""
        return [c for c in self.store.conversations.values() if c.assigned and c.assigned.staff == staff]

    def save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        self.saved.append((path, content))
        then(self.save_error)

    def _whisper(self, conversation: ConversationId, text: str, to: StaffId | None) -> CommandId | ErrorBody:
        self.whispers.append((conversation, text, to))
        return CommandId(f"w{len(self.whispers)}")

    def _take(self, conversation: ConversationId) -> CommandId:
        self.taken.append(conversation)
        return CommandId(f"t{len(self.taken)}")


@pytest.fixture
def board(qapp: QApplication) -> Board:
    """Six agents, forty chats."""
    return Board()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    yield Appearance(qapp, resources(), "light")
    qapp.setStyleSheet("")


@pytest.fixture
def page(board: Board, appearance: Appearance, qtbot: QtBot) -> BoardPage:
    """The workspace on screen."""
    shown = BoardPage(board.model, board.days, board.watch, appearance, board.chat, board.save)
    qtbot.addWidget(shown)
    shown.resize(1384, 820)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown
