"""A desk with one open conversation: store, fakes, model and, where asked for, the whole pane."""

from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Batch, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.conversations import with_message
from app.domain.ids import ConversationId, StaffId
from app.domain.messages import Message
from app.domain.people import Role, Staff
from app.features.chat.model.answering import Answering
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.days import Days
from app.features.chat.view.pane import ChatPane
from tests.fakes.desk import CHAT, NOON, AtOnce, FakeDrafts, FakeHistory, FakeOutbox, FakePictures, filled, said

T = TypeVar("T")


class FakeHub:
    """Answers with `first`; None: it cannot be reached."""

    def __init__(self) -> None:
        self.first: int | None = None
        self.asked: list[str] = []

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T:
        self.asked.append(f"{method} {path} {options['params']}")
        if self.first is None:
            raise HubUnreachable("away")
        return kind(self.first)


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine that waits for nothing."""
    with suppress(StopIteration):
        work.send(None)


@dataclass
class Desk:
    """Everything around an open chat."""

    store: Store
    outbox: FakeOutbox
    history: FakeHistory
    drafts: FakeDrafts
    model: ChatModel
    marked: list[tuple[ConversationId, int]]
    found: list[int]
    hub: "FakeHub"

    def arrive(self, *messages: Message) -> None:
        """Messages come in, each with its conversation, as the hub's events bring them."""
        entities: list[object] = []
        for message in messages:
            self.history.add(message)
            conversation = with_message(self.store.conversations[message.conversation], message)
            self.store.conversations[message.conversation] = conversation
            entities += [message, conversation]
        self.store.apply(Batch(entities=entities))  # type: ignore[arg-type]


def make_desk(count: int = 60, cached: range | None = None, **fields: object) -> Desk:
    store = Store(HubClock(monotonic=lambda: 0.0, wall=lambda: NOON / 1000 + 7200))
    store.me = Staff(id=StaffId("s-1"), name="Lan", roles=(Role.AGENT,))
    messages = [said(number) for number in range(1, count + 1)]
    outbox, history, drafts = FakeOutbox(store), FakeHistory(messages, cached), FakeDrafts()
    marked: list[tuple[ConversationId, int]] = []
    found: list[int] = []
    store.apply(Batch(entities=[store.me]))
    filled(messages, store, **fields)
    model = ChatModel(store, outbox, history, drafts, lambda c, n: marked.append((c, n)), lambda _c, _t: tuple(found))
    return Desk(store, outbox, history, drafts, model, marked, found, FakeHub())


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    """60 read messages, the chat not open yet."""
    return make_desk()


@dataclass
class Opened:
    """A pane on screen."""

    pane: ChatPane
    desk: Desk
    settings: Settings
    addresses: list[QUrl]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    yield Appearance(qapp, resources(), "light")
    qapp.setStyleSheet("")


@pytest.fixture
def open_pane(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Callable[..., Opened]:
    """Builds the pane around a desk, opens the chat and waits until it is on screen."""

    def build(desk: Desk | None = None, pictures: FakePictures | None = None, size: tuple[int, int] = (700, 600)) -> Opened:
        desk = desk or make_desk()
        settings = Settings(tmp_path)
        addresses: list[QUrl] = []
        pane = ChatPane(
            desk.model, appearance, settings, Shortcuts(settings), pictures or FakePictures(), PictureLoader(AtOnce()),
            resources() / "emoji" / "emoji.json", addresses.append, answering=Answering(desk.model, desk.store, desk.outbox),
            days=Days(desk.model, desk.history, desk.hub, at_once),
        )  # fmt: skip
        qtbot.addWidget(pane)
        pane.resize(*size)
        desk.model.open(CHAT)
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        return Opened(pane, desk, settings, addresses)

    return build
