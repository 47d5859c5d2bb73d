"""A stream's whole state at one cursor: the first start, a cursor too old and a new epoch all take this path."""

import msgspec

from app.domain.ids import Instant, StreamId
from app.domain.people import Shop
from app.protocol.envelope import Cursor


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /v1/snapshot?stream=…`. `parts` maps an entity kind ("conversation", "staff"…) to a JSON array of them.

    Taken in one read transaction, so `cursor` and `parts` belong together. Messages are not in a shop's snapshot: they
    are read by conversation (`GET /v1/conversations/{id}/messages?before=N&limit=M`, newest first).
    """

    stream: StreamId
    cursor: Cursor
    time: Instant
    shop: Shop
    parts: dict[str, msgspec.Raw]


class First(msgspec.Struct, frozen=True):
    """Where a day begins in a conversation: the number of a message, 0 when there is none since then."""

    number: int
