"""The frames of `frontdesk.v1`: JSON text, one object a frame, told apart by "frame"."""

import msgspec

from app.domain.ids import CommandId, ConversationId, DeviceId, Instant, StreamId
from app.domain.people import Shop, Staff

SUBPROTOCOL = "frontdesk.v1"
VERSION = 1
#: Largest frame either side accepts, in bytes (F13); larger closes with 1009.
FRAME_LIMIT = 256 * 1024
#: Seconds between `head` frames.
HEAD_EVERY = 25.0
#: Seconds of silence after which a side pings, and waits for the pong (rule 7: dead within 15 s).
PING_EVERY = 5.0
PING_TIMEOUT = 5.0


class Cursor(msgspec.Struct, frozen=True):
    """How far a client has applied a stream; `epoch` changes when the hub's log is restored (F27)."""

    epoch: str
    seq: int


class _Frame(msgspec.Struct, frozen=True, tag_field="frame", kw_only=True):
    pass


# client → hub


class Hello(_Frame, frozen=True, kw_only=True, tag="hello"):
    """Always the first frame. The token never travels in a URL. An empty cursors map asks for live events only."""

    version: int
    token: str
    device: DeviceId
    cursors: dict[StreamId, Cursor] = {}


class CommandFrame(_Frame, frozen=True, kw_only=True, tag="command"):
    """An operation. The hub keeps (device, id) → result for ever and returns the same ack to a retry."""

    id: CommandId
    type: str
    data: msgspec.Raw


class Resume(_Frame, frozen=True, kw_only=True, tag="resume"):
    """Send me everything after this cursor: the answer to a gap."""

    stream: StreamId
    cursor: Cursor


class SignalFrame(_Frame, frozen=True, kw_only=True, tag="signal"):
    """Ephemeral, both ways: typing, viewing, presence. Never journalled, dropped first under load."""

    type: str
    data: msgspec.Raw


# hub → client


class Welcome(_Frame, frozen=True, kw_only=True, tag="welcome"):
    """The answer to hello: who you are, the hub's time, and where each of your streams stands.

    `heads` hold the newest seq that this subscriber may see. Events after the hello's cursors follow by themselves.
    """

    time: Instant
    actor_id: str
    heads: dict[StreamId, Cursor]
    shop: Shop
    staff: Staff | None = None  # None for a buyer
    conversation: ConversationId | None = None  # a buyer's own


class EventFrame(_Frame, frozen=True, kw_only=True, gc=False, tag="event"):
    """One change. `prev` is the previous seq sent to *this* subscriber, so filtered streams keep gap detection."""

    stream: StreamId
    seq: int
    prev: int
    time: Instant
    type: str
    data: msgspec.Raw


class ErrorBody(msgspec.Struct, frozen=True):
    """A refusal: a code that the client translates, and what fills its sentence."""

    code: str
    facts: dict[str, str | int] = {}


class Ack(_Frame, frozen=True, kw_only=True, tag="ack"):
    """A command is committed (`error` is None) or refused for good. `repeat` marks the stored answer to a retry."""

    id: CommandId
    time: Instant
    # A factory: msgspec cannot put a raw default into the JSON schema.
    result: msgspec.Raw = msgspec.field(default_factory=lambda: msgspec.Raw(b"null"))
    error: ErrorBody | None = None
    repeat: bool = False


class Head(_Frame, frozen=True, kw_only=True, tag="head"):
    """Every HEAD_EVERY seconds: hub time and the newest seq you may see; one ahead of your cursor means a gap."""

    time: Instant
    heads: dict[StreamId, int]


class Reset(_Frame, frozen=True, kw_only=True, tag="reset"):
    """The cursor cannot be continued ("epoch", "too_old", "ahead"): fetch a snapshot, then send Resume with its cursor."""

    stream: StreamId
    reason: str


ClientFrame = Hello | CommandFrame | Resume | SignalFrame
HubFrame = Welcome | EventFrame | Ack | Head | Reset | SignalFrame
