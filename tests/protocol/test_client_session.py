"""The client's half of a session: tables of what each frame means (reliability rule 3; F11, F14, F27)."""

from typing import Any

import msgspec
import pytest

from app.domain.ids import CommandId, ConversationId, DeviceId, Instant, ShopId, StreamId
from app.domain.people import Shop
from app.features.chat.wire import Typing
from app.features.conversations.wire import StaffChanged
from app.protocol import codec
from app.protocol.client_session import Applied, ClientSession, Reaction, Signalled, SnapshotNeeded, reaction
from app.protocol.envelope import Ack, Cursor, EventFrame, Head, Hello, Reset, Resume, SignalFrame, Welcome
from app.protocol.errors import CloseCode, ProtocolError

STREAM = StreamId("shop:s")
SHOP = Shop(id=ShopId("s"), name="S", time_zone="UTC", currency="EUR")
STAFF_CHANGED = b'{"staff":{"id":"x","name":"X","roles":["agent"]}}'


def session(seq: int | None = 5, epoch: str = "e") -> ClientSession:
    """A session with a cursor, hello not taken yet."""
    cursors = {} if seq is None else {STREAM: Cursor(epoch, seq)}
    return ClientSession(
        token="secret",
        device=DeviceId("d"),
        cursors=cursors,
        events={StaffChanged.TYPE: StaffChanged},
        signals={Typing.TYPE: Typing},
    )


def welcomed(seq: int | None = 5, head: int | None = None, epoch: str = "e") -> ClientSession:
    """One that was welcomed; outgoing frames taken."""
    made = session(seq)
    made.receive(welcome(head if head is not None else seq or 0, epoch))
    made.take_outgoing()
    return made


def welcome(head: int, epoch: str = "e") -> bytes:
    return codec.encode(Welcome(time=Instant(1), actor_id="x", heads={STREAM: Cursor(epoch, head)}, shop=SHOP))


def event(seq: int, prev: int, kind: str = StaffChanged.TYPE, data: bytes = STAFF_CHANGED) -> bytes:
    return codec.encode(EventFrame(stream=STREAM, seq=seq, prev=prev, time=Instant(2), type=kind, data=msgspec.Raw(data)))


def head(seq: int) -> bytes:
    return codec.encode(Head(time=Instant(3), heads={STREAM: seq}))


def applied(outcomes: tuple[Any, ...]) -> list[int]:
    return [outcome.cursor.seq for outcome in outcomes if isinstance(outcome, Applied)]


def resumes(made: ClientSession) -> list[int]:
    frames = [codec.client_frame(frame) for frame in made.take_outgoing()]
    assert all(isinstance(frame, Resume) for frame in frames)
    return [frame.cursor.seq for frame in frames if isinstance(frame, Resume)]


def test_hello_comes_first_and_holds_token_and_cursors() -> None:
    frames = session(7).take_outgoing()
    assert [codec.client_frame(frame) for frame in frames] == [
        Hello(version=1, token="secret", device=DeviceId("d"), cursors={STREAM: Cursor("e", 7)})
    ]


@pytest.mark.parametrize(
    ("frames", "expected", "asked"),
    [
        ([(6, 5)], [6], []),
        ([(6, 5), (7, 6), (8, 7)], [6, 7, 8], []),
        ([(5, 4)], [], []),  # seen already
        ([(3, 2), (6, 5)], [6], []),
        ([(6, 5), (6, 5)], [6], []),  # doubled
        ([(9, 5)], [9], []),  # what lies between is not for us
        ([(9, 2)], [9], []),  # we are past `prev`: nothing of ours lies between
        ([(7, 6)], [], [5]),  # a gap
        ([(7, 6), (8, 7), (9, 8)], [], [5]),  # one Resume for one gap
        ([(7, 6), (6, 5)], [6], [5]),  # reordered: the first one comes again
        ([(7, 6), (6, 5), (7, 6), (8, 7)], [6, 7, 8], [5]),
        ([(7, 6), (6, 5), (9, 8)], [6], [5, 6]),  # the answer had a gap too
    ],
)
def test_events_are_applied_in_order_once_and_without_a_gap(
    frames: list[tuple[int, int]], expected: list[int], asked: list[int]
) -> None:
    """F11: seq ≤ cursor is ignored, prev ≤ cursor applied, anything else resumed."""
    made = welcomed(5)
    found = [seq for seq, prev in frames for seq in applied(made.receive(event(seq, prev)))]
    assert found == expected
    assert resumes(made) == asked


def test_nothing_is_applied_before_the_welcome() -> None:
    """The epoch is not known to be ours yet."""
    made = session(5)
    assert made.receive(event(6, 5)) == ()
    assert made.receive(codec.encode(Ack(id=CommandId("c"), time=Instant(1)))) == ()


@pytest.mark.parametrize(
    ("seq", "epoch", "reason"),
    [(None, "e", "new"), (5, "other", "epoch")],
)
def test_a_stream_without_a_usable_cursor_needs_a_snapshot(seq: int | None, epoch: str, reason: str) -> None:
    """F27: another epoch forces a full resync. What is in doubt comes before the welcome, so that nothing is sent on it."""
    made = session(seq)
    first, second = made.receive(welcome(9, epoch))
    assert first == SnapshotNeeded(STREAM, reason)
    assert isinstance(second, Welcome)
    made.take_outgoing()
    assert made.behind
    assert made.receive(event(10, 9)) == ()  # of no use until the snapshot is there
    made.continue_from(STREAM, Cursor(epoch, 10))
    assert resumes(made) == [10]
    assert applied(made.receive(event(11, 9))) == [11]


@pytest.mark.parametrize("reason", ["epoch", "too_old", "ahead"])
def test_reset_needs_one_snapshot(reason: str) -> None:
    made = welcomed(5)
    reset = codec.encode(Reset(stream=STREAM, reason=reason))
    assert made.receive(reset) == (SnapshotNeeded(STREAM, reason),)
    assert made.receive(reset) == ()  # doubled


def test_behind_until_the_head_of_the_welcome_is_reached() -> None:
    made = welcomed(5, head=7)
    assert made.behind
    made.receive(event(6, 5))
    assert made.behind
    made.receive(event(7, 6))
    assert not made.behind


class TestHeads:
    """What `head` says about the end of the stream."""

    def test_ahead_of_us_is_a_gap_at_the_end(self) -> None:
        made = welcomed(5)
        made.receive(head(6))
        assert made.behind
        assert resumes(made) == [5]

    def test_while_events_keep_coming_there_is_no_second_resume(self) -> None:
        made = welcomed(5, head=100)
        for seq in (6, 7, 8):
            made.receive(event(seq, seq - 1))
            made.receive(head(100))
        assert resumes(made) == []

    def test_a_lost_resume_is_sent_again_at_the_second_head(self) -> None:
        made = welcomed(5)
        made.receive(event(8, 7))
        assert resumes(made) == [5]
        made.receive(head(8))  # may have crossed our Resume
        assert resumes(made) == []
        made.receive(head(8))
        assert resumes(made) == [5]

    def test_equal_to_our_cursor_is_rest(self) -> None:
        made = welcomed(5)
        made.receive(head(5))
        assert not made.behind
        assert resumes(made) == []


def test_an_unknown_event_moves_the_cursor_and_says_so() -> None:
    """F14: an old client against a new hub."""
    made = welcomed(5)
    (found,) = made.receive(event(6, 5, "payments.paid", b'{"amount":1}'))
    assert isinstance(found, Applied)
    assert found.event is None
    assert found.cursor == Cursor("e", 6)


def test_a_known_event_of_another_shape_is_as_good_as_unknown() -> None:
    made = welcomed(5)
    (found,) = made.receive(event(6, 5, data=b'{"person":7}'))
    assert isinstance(found, Applied)
    assert found.event is None


def test_fields_that_are_new_are_ignored() -> None:
    """F14: events are tolerant."""
    made = welcomed(5)
    (found,) = made.receive(event(6, 5, data=STAFF_CHANGED[:-1] + b',"mood":"good"}'))
    assert isinstance(found, Applied)
    assert isinstance(found.event, StaffChanged)


def test_signals_of_known_kinds_come_through() -> None:
    made = welcomed(5)
    typing = Typing(conversation=ConversationId("c"), by="buyer")
    assert made.receive(codec.encode(SignalFrame(type=Typing.TYPE, data=codec.raw(typing)))) == (Signalled(typing),)
    assert made.receive(codec.encode(SignalFrame(type="other", data=codec.raw(typing)))) == ()
    assert made.receive(b'{"frame":"signal","type":"chat.typing","data":7}') == ()


@pytest.mark.parametrize("text", [b"", b"{}", b'{"frame":"hello"}', b'{"frame":"event"}', b"x" * 300_000])
def test_what_is_no_frame_breaks_the_protocol(text: bytes) -> None:
    """F13: too large included."""
    with pytest.raises(ProtocolError):
        welcomed(5).receive(text)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (CloseCode.SIGN_IN, Reaction.SIGN_IN),
        (CloseCode.REVOKED, Reaction.SIGN_IN),
        (CloseCode.OLD_CLIENT, Reaction.UPDATE),
        (CloseCode.TOO_SLOW, Reaction.RECONNECT),
        (CloseCode.BAD_FRAME, Reaction.RECONNECT),
        (CloseCode.GOING_AWAY, Reaction.RECONNECT),
        (1009, Reaction.RECONNECT),
        (None, Reaction.RECONNECT),
    ],
)
def test_what_a_close_code_asks_for(code: int | None, expected: Reaction) -> None:
    assert reaction(code) is expected
