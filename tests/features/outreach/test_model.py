"""What is left to send, as the desk works it out (CHAT-8), and the way from an order number to a chat (CHAT-7)."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

import msgspec
import pytest

from app.desktop.clock import HubClock
from app.desktop.store import Acked, Batch, Connection, Outgoing, SendState, Store
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import DAY, HOUR, CommandId, ConversationId, Instant, MessageId
from app.domain.messages import Author, Message, Text
from app.features.outreach.model.left import Left, LeftModel, Say
from app.features.outreach.model.starting import StartModel
from app.features.outreach.wire import Grounds, OrderChat
from app.protocol.envelope import ErrorBody
from tests.fakes.clock import FakeClock
from tests.fakes.nouns import conversation, message

C1 = ConversationId("c1")


class FakeHttp:
    """Answers with what the test laid there; an exception is raised."""

    def __init__(self) -> None:
        self.answers: list[Any] = []
        self.asked: list[tuple[str, str, dict[str, Any]]] = []

    async def json(self, method: str, path: str, kind: type[Any], **options: Any) -> Any:
        self.asked.append((method, path, options))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Desk:
    """A store whose hub time the test sets, a cache, and a hub."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = Store(HubClock(self.clock.monotonic, self.clock.wall))
        self.http = FakeHttp()
        self.cached: list[Message] = []
        self.tasks: list[Coroutine[Any, Any, None]] = []
        self.began = self.store.clock.now()

    def latest(self, _conversation: ConversationId, limit: int = 50) -> Sequence[Message]:
        return self.cached[-limit:]

    def at(self, hours: float) -> None:
        """So long after the buyer wrote."""
        self.clock.advance((self.began + hours * HOUR - self.store.clock.now()) / 1_000)

    def hub_answers(self) -> None:
        """Everything that was asked is answered."""
        while self.tasks:
            asyncio.run(self.tasks.pop(0))

    def wrote(self, online: bool = True) -> Conversation:
        """The buyer wrote at the beginning; it is in the store and in the cache."""
        said = message(1, time=self.began)
        self.cached.append(said)
        link = Connection.ONLINE if online else None
        chat = msgspec.structs.replace(conversation(), last_buyer_time=self.began, last_number=1)
        self.store.apply(Batch(entities=[said, chat], connection=link))
        return chat

    def say(self, author: Author = Author.STAFF, by: str = "lan", cached: bool = True) -> None:
        """Somebody wrote just now; the hub's event brings it."""
        before = self.store.conversations[C1]
        said = message(before.last_number + 1, author=author, time=self.store.clock.now())
        said = msgspec.structs.replace(said, author_id=by)
        if cached:
            self.cached.append(said)
        told = said.time if author is Author.BUYER else before.last_buyer_time
        after = msgspec.structs.replace(before, last_number=said.number, last_buyer_time=told)
        self.store.apply(Batch(entities=[said, after]))


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def left(desk: Desk, qapp: object) -> LeftModel:
    return LeftModel(desk.store, desk, desk.http, desk.tasks.append)


class TestLeft:
    def test_free_says_nothing_and_asks_nothing(self, desk: Desk, left: LeftModel) -> None:
        desk.wrote()
        left.open(C1)
        assert (left.left, desk.tasks) == (Left(Say.NOTHING), [])

    def test_it_counts_down_with_every_colleague_and_begins_anew(self, desk: Desk, left: LeftModel) -> None:
        """CHAT-8: "2 of 3 left"; what was free does not count; the buyer renews it."""
        desk.wrote()
        desk.at(5)
        desk.say()
        desk.at(25)
        heard: list[Left] = []
        left.changed.connect(lambda: heard.append(left.left))
        left.open(C1)
        for by in ("lan", "minh", "lan"):
            desk.say(by=by, cached=by == "lan")  # one comes before the cache has it
        desk.say(Author.ROBOT, "")
        desk.say(Author.BUYER, "b")
        assert heard == [*(Left(Say.LEFT, n, 3) for n in (3, 2, 1, 0)), Left(Say.NOTHING)]
        assert not desk.tasks

    def test_time_passes_while_the_chat_is_open(self, desk: Desk, left: LeftModel) -> None:
        """CHAT-8: the tier changes without anybody doing anything."""
        desk.wrote()
        desk.at(23)
        left.open(C1)
        assert left.left.say is Say.NOTHING
        desk.at(24.1)
        left._later.timeout.emit()
        assert left.left == Left(Say.LEFT, 3, 3)
        assert 0 < left._later.remainingTime() <= HOUR * 1.06  # a coarse timer of Qt is within 5 %
        desk.at(169)
        desk.http.answers = [Grounds(order=None)]
        left._later.timeout.emit()
        assert left.left == Left(Say.UNKNOWN)
        desk.hub_answers()
        assert left.left == Left(Say.CLOSED)

    def test_messages_on_their_way_count_and_failed_ones_do_not(self, desk: Desk, left: LeftModel) -> None:
        desk.wrote()
        desk.at(30)
        left.open(C1)

        def out(name: str, state: SendState) -> Outgoing:
            return Outgoing(MessageId(name), C1, Text("x"), desk.store.clock.now(), state)

        desk.store.apply(Batch(outgoing=[out("m1", SendState.QUEUED), out("m2", SendState.SENDING)]))
        assert left.left == Left(Say.LEFT, 1, 3)
        desk.store.apply(Batch(outgoing=[out("m1", SendState.FAILED)]))
        assert left.left == Left(Say.LEFT, 2, 3)

    def test_too_little_on_this_computer_to_count(self, desk: Desk, left: LeftModel) -> None:
        """CHAT-8: nothing is promised that the hub would refuse."""
        desk.wrote()
        desk.at(26)
        for _ in range(60):
            desk.say(Author.ROBOT, "")
        left.open(C1)
        assert left.left == Left(Say.UP_TO, limit=3)
        del desk.cached[:]
        other = ConversationId("other")
        left.open(other)
        left.open(C1)
        assert left.left == Left(Say.UP_TO, limit=3)

    @pytest.mark.parametrize(("days", "said"), [(29, Left(Say.LEFT, 1, 1)), (31, Left(Say.CLOSED)), (None, Left(Say.CLOSED))])
    def test_after_seven_days_the_hub_is_asked_for_an_order(
        self, desk: Desk, left: LeftModel, days: int | None, said: Left
    ) -> None:
        """CHAT-8: one with an order of the last 30 days, none without."""
        desk.wrote()
        desk.at(24 * 40)
        desk.http.answers = [Grounds(order=None if days is None else Instant(desk.store.clock.now() - days * DAY))]
        left.open(C1)
        assert left.left == Left(Say.UNKNOWN)
        desk.hub_answers()
        assert desk.http.asked == [("GET", "/v1/outreach/c1", {})]
        assert left.left == said

    def test_who_never_wrote(self, desk: Desk, left: LeftModel) -> None:
        """CHAT-7, CHAT-8: a chat that staff began; one message while there is an order."""
        desk.store.apply(Batch(entities=[conversation()], connection=Connection.ONLINE))
        desk.http.answers = [Grounds(order=None)]
        left.open(C1)
        assert left.left == Left(Say.UNKNOWN, never=True)
        desk.hub_answers()
        assert left.left == Left(Say.CLOSED, never=True)
        left.open(None)
        desk.http.answers = [Grounds(order=desk.began)]
        left.open(C1)
        desk.hub_answers()
        assert left.left == Left(Say.LEFT, 1, 1)
        desk.say()
        assert left.left == Left(Say.LEFT, 0, 1)

    def test_offline_the_hub_decides_and_is_asked_once_it_is_there(self, desk: Desk, left: LeftModel) -> None:
        desk.wrote(online=False)
        desk.at(24 * 10)
        left.open(C1)
        assert (left.left, desk.tasks) == (Left(Say.UNKNOWN), [])
        desk.http.answers = [HubUnreachable("gone"), Grounds(order=desk.store.clock.now())]
        desk.store.apply(Batch(connection=Connection.ONLINE))
        desk.hub_answers()
        assert left.left == Left(Say.UNKNOWN)
        desk.store.apply(Batch(connection=Connection.OFFLINE))
        desk.store.apply(Batch(connection=Connection.ONLINE))
        desk.hub_answers()
        assert left.left == Left(Say.LEFT, 1, 1)

    def test_a_refusal_has_the_order_asked_for_anew(self, desk: Desk, left: LeftModel) -> None:
        """CHAT-8: the hub knows better, as when an order was placed or grew too old meanwhile."""
        desk.wrote()
        desk.at(24 * 10)
        desk.http.answers = [Grounds(order=desk.store.clock.now()), Grounds(order=None)]
        left.open(C1)
        desk.hub_answers()
        desk.store.apply(Batch(acks=[Acked(CommandId("m"), "chat.send", ErrorBody("outreach.no_order"))]))
        desk.hub_answers()
        assert left.left == Left(Say.CLOSED)

    def test_an_answer_for_a_chat_that_was_left_is_not_taken(self, desk: Desk, left: LeftModel) -> None:
        desk.wrote()
        desk.at(24 * 10)
        desk.http.answers = [Grounds(order=None)]
        left.open(C1)
        left.open(None)
        desk.hub_answers()
        assert left.left == Left(Say.NOTHING)


FOUND = OrderChat(order="DH-1", placed=Instant(1), buyer="Đào", conversation=C1)


class TestStart:
    @pytest.fixture
    def start(self, desk: Desk, qapp: object) -> StartModel:
        return StartModel(desk.store, desk.http, desk.tasks.append)

    def test_looked_up_then_opened(self, desk: Desk, start: StartModel) -> None:
        """CHAT-7: looking up asks and creates nothing; an existing chat opens at once."""
        opened: list[str] = []
        start.opened.connect(opened.append)
        desk.wrote()
        desk.http.answers = [FOUND, FOUND]
        start.look_up(" #DH-1 ")
        assert start.busy
        start.look_up("DH-2")  # a second press meanwhile
        desk.hub_answers()
        assert (start.found, start.busy, opened) == (FOUND, False, [])
        start.write("DH-1")
        desk.hub_answers()
        assert opened == ["c1"]
        assert desk.http.asked == [
            ("GET", "/v1/outreach", {"params": {"order": "DH-1"}}),
            ("POST", "/v1/outreach", {"json": {"order": "DH-1"}}),
        ]

    def test_a_new_chat_opens_once_its_event_came(self, desk: Desk, start: StartModel) -> None:
        opened: list[str] = []
        start.opened.connect(opened.append)
        desk.http.answers = [FOUND]
        start.write("DH-1")
        desk.hub_answers()
        assert opened == []
        desk.store.apply(Batch(entities=[conversation()]))
        desk.store.apply(Batch(entities=[conversation()]))
        assert opened == ["c1"]

    @pytest.mark.parametrize(
        ("failure", "code"),
        [(NotFound("order"), "outreach.no_such_order"), (HubUnreachable("x"), "unreachable"), (SessionEnded(), "session_ended")],
    )
    def test_what_can_go_wrong(self, desk: Desk, start: StartModel, failure: Exception, code: str) -> None:
        """CHAT-7: a clear error that names the number, and nothing opened; typing on takes it away."""
        desk.http.answers = [failure]
        start.look_up("DH-9")
        desk.hub_answers()
        assert start.error is not None
        assert (start.error.code, start.found, start.busy) == (code, None, False)
        assert code != "outreach.no_such_order" or start.error.facts["number"] == "DH-9"
        start.forget()
        assert start.error is None

    @pytest.mark.parametrize("typed", ["", "  ", "#"])
    def test_nothing_typed_asks_nobody(self, desk: Desk, start: StartModel, typed: str) -> None:
        start.look_up(typed)
        assert (desk.tasks, start.busy) == ([], False)
