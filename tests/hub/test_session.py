"""The hub's half of a connection without a transport: cursors, gaps, resets, filters, bounds."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ids import CommandId, DeviceId, Instant, StreamId
from app.domain.people import Role
from app.hub.database import journal, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Work
from app.hub.fanout import TAIL_LIMIT
from app.hub.outbound import BUSY, FRAME_LIMIT
from app.hub.session import EARLY_LIMIT
from app.protocol.codec import raw
from app.protocol.envelope import (
    VERSION,
    Ack,
    CommandFrame,
    Cursor,
    EventFrame,
    Head,
    Hello,
    Reset,
    Resume,
    SignalFrame,
    Welcome,
)
from app.protocol.errors import CloseCode
from tests.fakes.hub_sessions import EPOCH, KINDS, STREAM, ForAll, Note, Waving, World


@pytest.fixture
def world(database: Database, group: GroupCommit, clock: Callable[[], Instant]) -> World:
    """An empty hub."""
    return World(database, group, clock)


def test_live_events_chain_from_the_welcome(world: World) -> None:
    """Without a cursor only what is new; its `prev` is the head that the welcome told."""
    world.inline.emit(ForAll(n=1), ForAll(n=2))
    client = world.hello()
    world.inline.emit(ForAll(n=3))
    welcome, event = client.frames()
    assert isinstance(welcome, Welcome)
    assert welcome.heads == {STREAM: Cursor(EPOCH, 2)}
    assert isinstance(event, EventFrame)
    assert (event.prev, event.seq, bytes(event.data)) == (2, 3, b'{"n":3}')


@pytest.mark.parametrize("behind", [1, TAIL_LIMIT - 1, TAIL_LIMIT + 700])
def test_what_was_missed_comes_without_a_hole(world: World, behind: int) -> None:
    """F18: from memory where it is still there, from the journal otherwise; then live."""
    world.hello()  # somebody listens, so that the newest are in memory
    world.inline.emit(*(ForAll(n=n) for n in range(behind)))
    client = world.hello(cursor=0)
    world.inline.emit(ForAll(n=behind))
    events = client.events()
    assert [event.seq for event in events] == list(range(1, behind + 2))
    assert [event.prev for event in events] == list(range(behind + 1))


@pytest.mark.parametrize(("epoch", "cursor", "reason"), [("other", 1, "epoch"), (EPOCH, 99, "ahead"), (EPOCH, 0, "too_old")])
def test_a_cursor_that_cannot_be_continued_is_reset(world: World, epoch: str, cursor: int, reason: str) -> None:
    """F27 and the journal's retention: the client is told why, gets nothing, and goes on from its snapshot."""
    world.inline.emit(ForAll(n=1), ForAll(n=2))
    client = world.hello()
    world.inline.fanout.raise_floor(STREAM, 1)
    client = world.hello(cursor=cursor, epoch=epoch)
    world.inline.emit(ForAll(n=3))
    welcome, reset = client.frames()
    assert isinstance(welcome, Welcome)
    assert reset == Reset(stream=STREAM, reason=reason)
    client.say(Resume(stream=STREAM, cursor=Cursor(EPOCH, 2)))
    assert [(event.prev, event.seq) for event in client.events()] == [(2, 3)]


def test_a_gap_is_filled_on_request(world: World) -> None:
    """A client that noticed a gap says where it stands and gets everything from there, chained."""
    client = world.hello(cursor=0)
    world.inline.emit(*(ForAll(n=n) for n in range(5)))
    client.frames()
    client.say(Resume(stream=STREAM, cursor=Cursor(EPOCH, 2)))
    world.inline.emit(ForAll(n=5))
    assert [(event.prev, event.seq) for event in client.events()] == [(2, 3), (3, 4), (4, 5), (5, 6)]


def test_entries_of_another_process_are_fetched(world: World, database: Database, clock: Callable[[], Instant]) -> None:
    """The account command writes beside the hub: its events arrive with the next one, in order."""
    client = world.hello()
    other = GroupCommit(database, clock)
    other.commit([Work(lambda tx: tx.emit(ForAll(n=1), STREAM))])
    other.close()
    world.inline.emit(ForAll(n=2))
    assert [(event.prev, event.seq) for event in client.events()] == [(0, 1), (1, 2)]
    other = GroupCommit(database, clock)
    other.commit([Work(lambda tx: tx.emit(ForAll(n=3), STREAM))])
    other.close()
    world.inline.fanout.hint(STREAM, 3)
    assert [(event.prev, event.seq) for event in client.events()] == [(2, 3)]


@dataclass(frozen=True)
class Step:
    """Something that happens: events of some kinds, or the client's connection is cut and comes back."""

    kinds: tuple[int, ...]
    cut: bool


steps = st.lists(st.builds(Step, st.lists(st.integers(0, 2), max_size=4).map(tuple), st.booleans()), max_size=12)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], World]]:
    """Empty hubs, quickly: each starts at the head of one database that grows."""
    folder: Path = tmp_path_factory.mktemp("many")
    database = Database(sqlite_url(folder / "hub.sqlite3"))
    schema.prepare(database, folder / "backups")
    time = map(Instant, itertools.count(1))
    group = GroupCommit(database, time.__next__)
    yield lambda: World(database, group, time.__next__)
    group.close()
    database.close()


@settings(max_examples=60, deadline=None)
@given(steps, st.sampled_from([Role.AGENT, Role.ADMIN, Role.MARKETER]))
def test_a_filtered_stream_is_chained_and_whole(many: Callable[[], World], happening: list[Step], role: Role) -> None:
    """Whatever a role may not see and whenever it was away: each `prev` is the event before, and nothing visible is missing."""
    world = many()
    with world.inline.database.reader() as connection:
        start = journal.state(Sql(connection), STREAM).head
    client = world.hello(role, start)
    cursor, seen = start, []
    for step in happening:
        world.inline.emit(*(KINDS[kind](n=kind) for kind in step.kinds))
        for event in client.events():
            assert event.prev == cursor
            cursor = event.seq
            seen.append(event.type)
        if step.cut:
            client.session.close()
            client = world.hello(role, cursor)
    for event in client.events():
        assert event.prev == cursor
        cursor = event.seq
        seen.append(event.type)
    expected = [KINDS[kind].TYPE for step in happening for kind in step.kinds if role in KINDS[kind].AUDIENCE]
    assert seen == expected
    client.session.head()
    (head,) = client.frames()
    assert isinstance(head, Head)
    assert head.heads[STREAM] == cursor  # nothing it may see is ahead of it


def test_commands_are_answered_in_order_and_once(world: World) -> None:
    """Rule 2: the same id gets the same answer, with `repeat`, also within one group."""
    client = world.hello()
    client.frames()
    world.inline.held = []
    for id_, n in (("a", 1), ("b", 2), ("a", 1)):
        client.say(CommandFrame(id=CommandId(id_), type=Note.TYPE, data=raw(Note(n=n))))
    assert not client.frames()
    world.inline.let_go()
    frames = client.frames()
    acks = [frame for frame in frames if isinstance(frame, Ack)]
    assert [(ack.id, ack.repeat, ack.error) for ack in acks] == [("a", False, None), ("b", False, None), ("a", True, None)]
    assert acks[0].time == acks[2].time
    assert len([frame for frame in frames if isinstance(frame, EventFrame)]) == 2


@pytest.mark.parametrize(
    ("type_", "data", "role", "code"),
    [
        ("no.such", b"{}", Role.AGENT, "unknown_command"),
        (Note.TYPE, b'{"n":"x"}', Role.AGENT, "bad_request"),
        (Note.TYPE, b'{"n":1,"more":2}', Role.AGENT, "bad_request"),
        (Note.TYPE, b'{"n":1}', Role.MARKETER, "forbidden"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_code(world: World, type_: str, data: bytes, role: Role, code: str) -> None:
    """Unknown, malformed, unknown fields, not allowed: an ack with a code, and the connection goes on."""
    client = world.hello(role)
    client.frames()
    client.session.receive(b'{"frame":"command","id":"x","type":"%b","data":%b}' % (type_.encode(), data))
    (ack,) = client.frames()
    assert isinstance(ack, Ack)
    assert ack.error is not None
    assert ack.error.code == code
    assert not client.closed


@pytest.mark.parametrize(
    "text",
    [
        b"not json",
        b"[]",
        b'{"frame":"welcome"}',
        b'{"frame":"command","id":"x","type":"test.note","data":{"n":1}}',
        b'{"frame":"hello","version":1,"token":"agent","device":""}',
        b"\xff\xfe",
    ],
)
def test_what_is_not_our_protocol_ends_the_connection(world: World, text: bytes) -> None:
    """Also a command before hello, and a hello without a device."""
    client = world.client()
    client.session.receive(text)
    assert client.closed == [CloseCode.BAD_FRAME]
    assert not client.session.outbound


def test_old_clients_and_unknown_tokens_are_told_apart(world: World) -> None:
    """F14, F20."""
    client = world.client()
    client.say(Hello(version=VERSION + 1, token="agent", device=DeviceId("d")))
    assert client.closed == [CloseCode.OLD_CLIENT]
    client = world.client()
    client.say(Hello(version=VERSION, token="nobody", device=DeviceId("d")))
    assert client.closed == [CloseCode.SIGN_IN]


def test_a_slow_reader_loses_typing_first_and_then_the_connection(world: World) -> None:
    """F12: the queue is bounded, and what is cut off comes again by cursor."""
    slow, other = world.hello(), world.hello()
    slow.frames()
    world.inline.emit(*(ForAll(n=n) for n in range(BUSY)))
    other.say(SignalFrame(type=Waving.TYPE, data=raw(Waving())))
    assert slow.session.outbound.dropped == 1
    assert not slow.closed
    for _ in range(FRAME_LIMIT // 500 + 1):
        world.inline.emit(*(ForAll(n=n) for n in range(500)))
    assert slow.closed == [CloseCode.TOO_SLOW]
    back = world.hello(cursor=0)
    head = world.inline.fanout.logs[STREAM].head
    assert len(back.events()) == head


def test_replay_waits_for_a_reader_that_is_not_so_fast(world: World) -> None:
    """F18: being far behind is no reason to be cut off: replay goes no faster than it is read."""
    world.inline.emit(*(ForAll(n=n) for n in range(FRAME_LIMIT * 2)))
    client = world.hello(cursor=0)
    assert len(client.session.outbound) < FRAME_LIMIT / 2
    assert len(client.events()) == FRAME_LIMIT * 2
    assert not client.closed


def test_signals_reach_others_and_never_oneself(world: World) -> None:
    """Typing: and no more than a few a second."""
    one, two = world.hello(), world.hello(Role.SUPERVISOR)
    one.frames()
    two.frames()
    one.say(SignalFrame(type=Waving.TYPE, data=raw(Waving())))
    assert not one.frames()
    assert [type(frame) for frame in two.frames()] == [SignalFrame]


def test_frames_before_the_welcome_wait(world: World) -> None:
    """A client need not wait; but it cannot fill the hub's memory so."""
    client = world.client()
    found: list[Any] = []
    world.inline._read = lambda *what: found.append(what)  # type: ignore[method-assign]
    client.say(Hello(version=VERSION, token="agent", device=DeviceId("d")))
    client.say(CommandFrame(id=CommandId("a"), type=Note.TYPE, data=raw(Note(n=1))))
    assert not client.frames()
    del world.inline._read
    for what in found:
        world.inline._read(*what)
    assert [type(frame) for frame in client.frames()] == [Welcome, EventFrame, Ack]
    client = world.client()
    world.inline._read = lambda *_what: None  # type: ignore[method-assign]
    client.say(Hello(version=VERSION, token="agent", device=DeviceId("d")))
    for _ in range(EARLY_LIMIT + 1):
        client.say(CommandFrame(id=CommandId("a"), type=Note.TYPE, data=raw(Note(n=1))))
    assert client.closed == [CloseCode.BAD_FRAME]


def test_a_database_that_cannot_be_read_sends_clients_away(world: World) -> None:
    """They come back later, with their cursor."""
    world.inline.unreadable = True
    client = world.hello()
    assert client.closed == [CloseCode.GOING_AWAY]
    assert StreamId(STREAM) not in world.inline.fanout.logs
