"""The library on the desktop: edits at once, over restarts, refused ones kept; replies filled before they go (CHAT-28)."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Store
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.people import Role, Staff
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.features.quick_replies.model.edits import Queued
from app.features.quick_replies.model.library import Library, Scope
from app.features.quick_replies.model.using import Asked, Using
from app.features.quick_replies.wire import SaveQuickReply, UseQuickReply
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import FakeOutbox

TEAMS = QuickReply(id="t", title="Hello", text="Hello {buyer_name}, order {order_number}", group="A", version=3)
OWN = QuickReply(id="o", title="Tea", text="Back soon", owner=StaffId("lan"), version=1)
CHAT = ConversationId("c")


class Desk:
    """A library over a fake outbox."""

    def __init__(self, queued: Sequence[Queued] = (), role: Role = Role.AGENT) -> None:
        self.store = Store(HubClock())
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(role,))
        self.store.load([TEAMS, OWN])
        self.outbox = FakeOutbox(self.store)
        self.library = Library(self.store, self.outbox, lambda: queued, lambda: ("", "en"))

    def arrive(self, *replies: QuickReply) -> None:
        self.store.apply(Batch(entities=list(replies)))
        self.library._look()

    def answer(self, error: str = "") -> None:
        command, _ = self.outbox.sent[-1]
        self.outbox.ack(command, SaveQuickReply.TYPE, ErrorBody(error) if error else None)
        self.library._look()


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk()


def edited(text: str) -> QuickReply:
    return msgspec.structs.replace(OWN, text=text)


def test_an_edit_is_seen_at_once_and_until_the_hub_brings_it(desk: Desk) -> None:
    """CHAT-28: echoed, also between the hub's answer and its own copy."""
    assert desk.library.save(edited("Back at noon"), mine=True) is None
    assert desk.library.replies["o"].text == "Back at noon"
    desk.answer()
    assert desk.library.replies["o"].text == "Back at noon"
    desk.arrive(msgspec.structs.replace(OWN, text="Back at noon!", version=2))
    assert desk.library.replies["o"].text == "Back at noon!"


def test_two_edits_offline_go_as_one(desk: Desk) -> None:
    """CHAT-28: on the version that was seen, so that a colleague's change in between is never overwritten unseen."""
    desk.library.save(edited("one"), mine=True)
    desk.library.save(msgspec.structs.replace(desk.library.replies["o"], text="two"), mine=True)
    last = desk.outbox.commands[-1]
    assert isinstance(last, SaveQuickReply)
    assert (last.text, last.version, desk.outbox.deleted) == ("two", 1, ["command-1"])


def test_a_conflict_keeps_both(desk: Desk) -> None:
    """CHAT-28: theirs is shown, mine may be kept as a new one; what was decided leaves this disk."""
    desk.library.save(edited("mine"), mine=True)
    desk.answer("quick_replies.changed")
    desk.arrive(msgspec.structs.replace(OWN, text="theirs", version=2))
    (problem,) = desk.library.problems
    assert (problem.conflict, desk.library.replies["o"].text) == (True, "theirs")
    desk.library.keep_mine(problem)
    assert {one.text for one in desk.library.replies.values()} >= {"theirs", "mine"}
    assert (desk.library.problems, desk.outbox.deleted) == ([], ["command-1"])


def test_what_an_earlier_run_left(qapp: QApplication) -> None:
    """CHAT-28: queued edits are seen again, refused ones asked about again."""
    save = SaveQuickReply(id="o", title="Tea", text="queued", version=1)
    refused = SaveQuickReply(id="n", title="New", text="refused")
    rows = [
        Queued(CommandId("1"), save.TYPE, msgspec.json.encode(save), None),
        Queued(CommandId("2"), save.TYPE, msgspec.json.encode(refused), ErrorBody("quick_replies.too_many")),
    ]
    library = Desk(rows).library
    assert library.replies["o"].text == "queued"
    assert [one.error.code for one in library.problems] == ["quick_replies.too_many"]


def test_lists_and_roles(desk: Desk) -> None:
    """CHAT-28: team and mine; the team's is not an agent's to change."""
    assert [one.id for one in desk.library.listed(Scope.MINE, None, "")] == ["o"]
    assert [one.id for one in desk.library.listed(Scope.TEAM, "A", "hel")] == ["t"]
    assert not desk.library.may_edit(TEAMS)
    assert desk.library.save(TEAMS, mine=False) == ErrorBody("quick_replies.team")


class FakeChat:
    """Remembers what went into it."""

    def __init__(self) -> None:
        self.conversation: ConversationId | None = CHAT
        self.said: list[tuple[str, str, int]] = []
        self.holds = False

    def insert(self, text: str) -> None:
        self.said.append(("insert", text, 0))

    def attach(self, conversation: ConversationId, pictures: Sequence[tuple[Path, str]]) -> None:
        self.said.append(("attach", "", len(pictures)))

    def send(self, conversation: ConversationId, text: str, pictures: Sequence[tuple[Path, str]]) -> bool:
        self.said.append(("send", text, len(pictures)))
        return not self.holds


def test_empty_variables_are_asked_for_once_a_message(desk: Desk) -> None:
    """CHAT-28: asked, filled, remembered until it is sent; counted when it goes; never into another chat."""
    chat, asked = FakeChat(), list[Asked]()
    using = Using(desk.library, chat, lambda: {"buyer_name": "Олена"}, lambda _sha, ready: ready(None))
    using.asked.connect(asked.append)
    using.use(TEAMS)
    assert (asked[0].names, chat.said) == (("order_number",), [])
    using.fill(asked[0], {"order_number": " 77 "})
    using.use(TEAMS)
    assert chat.said == [("insert", "Hello Олена, order 77", 0)] * 2
    assert desk.outbox.commands == []
    using.sent()
    assert desk.outbox.commands == [UseQuickReply(id="t")]
    using.use(TEAMS, send=True)
    chat.conversation = ConversationId("other")
    using.fill(asked[1], {"order_number": "78"})
    assert len(chat.said) == 2, "what was meant for one buyer never goes to another"


def test_pictures_go_along_or_nothing_is_sent(desk: Desk) -> None:
    """CHAT-28: into the tray in their order; at once only when all are there."""
    pictures = tuple(ReplyPicture(sha256=sha * 64, name="p.png", size=1, width=1, height=1) for sha in "ab")
    reply = msgspec.structs.replace(OWN, pictures=pictures)
    chat, there = FakeChat(), {"a" * 64: Path("a"), "b" * 64: Path("b")}
    missing: list[tuple[str, bool]] = []
    using = Using(desk.library, chat, dict, lambda sha, ready: ready(there.get(sha)))
    using.missing.connect(lambda title, sending: missing.append((title, sending)))
    using.use(reply)
    assert chat.said == [("insert", "Back soon", 0), ("attach", "", 2)]
    del there["b" * 64]
    using.use(reply, send=True)
    assert (chat.said[2:], missing) == ([], [("Tea", True)])


def test_what_is_held_counts_when_it_goes_out(desk: Desk) -> None:
    """CHAT-28, CHAT-30: sent at once but held, it waits in what is being written like any other."""
    chat = FakeChat()
    using = Using(desk.library, chat, dict, lambda _sha, ready: ready(None))
    chat.holds = True
    using.use(OWN, send=True)
    assert (chat.said, desk.outbox.commands) == ([("send", "Back soon", 0)], [])
    using.sent()
    assert desk.outbox.commands == [UseQuickReply(id=OWN.id)]
