"""A stream's whole state over HTTPS: at the first start, after a restore of the hub, or when events cannot be understood."""

import logging
from collections.abc import Iterator
from typing import Protocol

import msgspec

from app.desktop.kinds import KINDS
from app.domain.ids import ConversationId, StreamId
from app.domain.messages import Message
from app.protocol.snapshot import Snapshot

_log = logging.getLogger(__name__)
#: Entities decoded at a stretch: the interpreter is held meanwhile, and the window with it.
_SLICE = 200
_arrays = msgspec.json.Decoder(list[msgspec.Raw])
_slices = {name: msgspec.json.Decoder(kind) for name, kind in KINDS.items()}


class HubDoor(Protocol):
    """What the engine asks over HTTPS. Raises HubUnreachable, SessionEnded or Refused."""

    async def snapshot(self, stream: StreamId) -> Snapshot: ...
    async def messages(self, conversation: ConversationId, before: int, limit: int) -> list[Message]: ...


def entities(snapshot: Snapshot) -> list[msgspec.Struct]:
    """The shop and every entity of a kind that this client knows. Blocks: call it off the loop."""
    found: list[msgspec.Struct] = [snapshot.shop]
    for kind, part in snapshot.parts.items():
        decoder = _slices.get(kind)
        if decoder is not None:
            found += _decoded(kind, decoder, part)
    return found


def _decoded(kind: str, decoder: "msgspec.json.Decoder[msgspec.Struct]", part: msgspec.Raw) -> Iterator[msgspec.Struct]:
    for item in _arrays.decode(part):
        try:
            yield decoder.decode(item)
        except msgspec.MsgspecError:
            # A newer hub's shape of one entity must not keep all the others away (F14).
            _log.exception("an entity of the snapshot was left out", extra={"kind": kind})


class Refetches:
    """Streams with events that this client did not understand: each is fetched anew, at most once in `every` seconds.

    It outlives connections: the cursor is past such an event, so nothing else would ever bring what it changed.
    """

    def __init__(self, every: float = 60.0) -> None:
        self._every = every
        self._next = 0.0
        self.owed: set[StreamId] = set()

    def wait(self, now: float) -> float:
        """Seconds until the next refetch may begin; counts it as begun."""
        begin = max(now, self._next)
        self._next = begin + self._every
        return begin - now
