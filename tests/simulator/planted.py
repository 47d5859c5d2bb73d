"""Protocol bugs planted on purpose: each breaks one rule of reliability-security.md, and the simulator has to catch it.

A bug is a function that replaces something by a broken version, through a `patch(owner, name, value)`.
"""

import itertools
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from app.desktop.clock import HubClock
from app.desktop.store import SendState
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.engine import Engine
from app.desktop.sync.gathering import Gatherer, Writes
from app.desktop.sync.outbox import SendQueue, Step, _Lane
from app.desktop.sync.sending import Sending
from app.domain.ids import CommandId, Instant
from app.hub import commands, epoch
from app.hub.database import journal
from app.hub.database.tables import log
from app.hub.fanout import Frame
from app.hub.session import HubSession
from app.hub.subscription import Subscription
from app.protocol.client_session import Applied, ClientSession
from app.protocol.codec import encode
from app.protocol.envelope import Ack, Cursor, ErrorBody, Reset
from app.protocol.errors import ErrorCode
from tests.simulator.hub import Writing

Patch = Callable[[Any, str, Any], None]


@dataclass(frozen=True, slots=True)
class Planted:
    """`breaks` says which rule; `plant(patch)` does it."""

    name: str
    breaks: str
    plant: Callable[[Patch], None]


# The client's session


def _event(ignores_old: bool, checks_gaps: bool) -> Callable[[Any, Any], Any]:
    def event(self: Any, frame: Any) -> Any:
        state = self._streams.get(frame.stream)
        if state is None or state.halted or not self.welcomed or (ignores_old and frame.seq <= state.seq):
            return ()
        if checks_gaps and frame.prev > state.seq:
            state.target = max(state.target, frame.seq)
            if not state.resuming:
                self._resume(frame.stream, state)
            return ()
        state.seq, state.moved, state.resuming = max(state.seq, frame.seq), True, False
        return (Applied(frame.stream, Cursor(state.epoch, state.seq), frame.time, self._decoded(frame)),)

    return event


def _no_dedupe(patch: Patch) -> None:
    patch(ClientSession, "_event", _event(ignores_old=False, checks_gaps=True))


def _no_gap_check(patch: Patch) -> None:
    patch(ClientSession, "_event", _event(ignores_old=True, checks_gaps=False))


def _never_resumes(patch: Patch) -> None:
    patch(ClientSession, "_resume", lambda self, stream, state: setattr(state, "resuming", True))


def _head_ignored(patch: Patch) -> None:
    patch(ClientSession, "_head", lambda self, frame: None)


def _epoch_ignored(patch: Patch) -> None:
    welcome, other = ClientSession._welcome, ClientSession._other

    def careless_welcome(self: Any, frame: Any) -> Any:
        for stream, head in frame.heads.items():
            if stream in self._streams:
                self._streams[stream].epoch = head.epoch
        return welcome(self, frame)

    def careless_other(self: Any, frame: Any) -> Any:
        return () if isinstance(frame, Reset) and frame.reason == "epoch" else other(self, frame)

    patch(ClientSession, "_welcome", careless_welcome)
    patch(ClientSession, "_other", careless_other)


def _time_window(patch: Patch) -> None:
    welcome = ClientSession._welcome

    def window(self: Any, frame: Any) -> Any:
        found = list(welcome(self, frame))
        for stream in self._streams.values():
            stream.seq = max(stream.seq, stream.target - 3)  # "the last seconds will do"
        return found

    patch(ClientSession, "_welcome", window)


def _snapshot_jumps_too_far(patch: Patch) -> None:
    before = ClientSession.continue_from

    def too_far(self: Any, stream: Any, cursor: Any) -> None:
        state = self._streams[stream]
        before(self, stream, Cursor(cursor.epoch, max(cursor.seq, state.seq, state.target)))

    def deaf_event(self: Any, frame: Any) -> Any:
        state = self._streams.get(frame.stream)
        if state is not None and state.halted and self.welcomed:
            state.seq = max(state.seq, frame.seq)  # noted, although nothing was done with it
        return event(self, frame)

    event = ClientSession._event
    patch(ClientSession, "continue_from", too_far)
    patch(ClientSession, "_event", deaf_event)


# The client's disk


def _cursor_before_entities(patch: Patch) -> None:
    late: dict[int, list[Any]] = {}

    def write(self: Any, cache: Any) -> None:
        for stream, (cursor, entities) in self.streams.items():
            cache.apply(stream, cursor, late.pop(id(cache), []), self.settled)
            late[id(cache)] = entities  # with the next commit

    patch(Writes, "run", write)


def _failed_commit_ignored(patch: Patch) -> None:
    patch(Gatherer, "_failed", lambda self, error: None)


def _old_messages_kept(patch: Patch) -> None:
    patch(Cache, "replace", lambda self, stream, cursor, entities: self.apply(stream, cursor, entities))


# The client's queue


def _deleted_on_send(patch: Patch) -> None:
    before = Sending._put_on_wire

    def put(self: Any, row: Any) -> None:
        before(self, row)
        self._settle(row)

    patch(Sending, "_put_on_wire", put)


def _retry_with_new_id(patch: Patch) -> None:
    serial = itertools.count()

    def put(self: Any, row: OutboxRow) -> None:
        if self._transmit is None:
            return
        item = self._queue._item(row.id)
        command = CommandId(f"{row.id}-{next(serial)}") if item.attempted else row.id
        self._queue.sent(row.id, 0.0)
        self._show(row, SendState.SENDING)
        self._transmit(command, row.type, row.data)

    patch(Sending, "_put_on_wire", put)


def _queued_before_saved(patch: Patch) -> None:
    before = Sending._save

    def save(self: Any, row: Any) -> None:
        self._show_soon(row, SendState.QUEUED)
        before(self, row)

    patch(Sending, "_save", save)


def _never_sent_again(patch: Patch) -> None:
    patch(SendQueue, "lost", lambda self, code: [])


def _order_ignored(patch: Patch) -> None:
    def next_one(self: Any) -> Any:
        return next((item for item in self.items.values() if item.step is Step.WAITING), None)

    patch(_Lane, "next", next_one)


def _refused_blocks_the_rest(patch: Patch) -> None:
    before = _Lane.next

    def next_one(self: Any) -> Any:
        return None if any(item.step is Step.FAILED for item in self.items.values()) else before(self)

    patch(_Lane, "next", next_one)


def _retryable_is_final(patch: Patch) -> None:
    before = SendQueue.answered

    def answered(self: Any, ack: Ack, now: float) -> Any:
        if ack.error is not None and ack.error.code == ErrorCode.READ_ONLY:
            ack = msgspec.structs.replace(ack, error=ErrorBody("refused"))
        return before(self, ack, now)

    patch(SendQueue, "answered", answered)


def _acks_by_order(patch: Patch) -> None:
    before = Sending.answered

    def answered(self: Any, ack: Ack) -> None:
        first = next(iter(self._queue._active), ack.id)
        before(self, msgspec.structs.replace(ack, id=first))

    patch(Sending, "answered", answered)


def _sign_out_empties_the_queue(patch: Patch) -> None:
    before = Engine.session_ended

    def ended(self: Any) -> None:
        for row, _ in list(self._queue.rows()):
            self._sending._settle(row)
        before(self)

    patch(Engine, "session_ended", ended)


def _deletes_what_may_be_sent(patch: Patch) -> None:
    def withdraw(self: Any, command: Any) -> Any:
        item = self._item(command)
        if item is None or item.step is Step.LEAVING:
            return None
        self._idle(item)
        item.step = Step.LEAVING
        return item.row

    patch(SendQueue, "withdraw", withdraw)


def _wall_clock(patch: Patch) -> None:
    before = HubClock.__init__

    def init(self: Any, monotonic: Any, wall: Any) -> None:
        before(self, monotonic, wall)
        self.wall = wall

    was = HubClock.now
    patch(HubClock, "__init__", init)
    # Clocks from before the bug was planted go on as they were.
    patch(HubClock, "now", lambda self: Instant(int(self.wall() * 1000)) if hasattr(self, "wall") else was(self))


# The hub


def _ack_before_commit(patch: Patch) -> None:
    def command(self: Any, frame: Any) -> None:
        work = commands.work(self._kit.router, frame, self.who.actor, self._device)
        self._kit.writing.submit(work, lambda _outcome: None)
        self.outbound.put(encode(Ack(id=frame.id, time=self._kit.clock())))
        self.queued()

    patch(HubSession, "_command", command)


def _dedupe_forgets(patch: Patch) -> None:
    """A cache in memory in place of the table: a restart of the hub forgets what was carried out."""
    before = HubSession._command
    life_of: dict[str, int] = {}
    serial = itertools.count()

    def command(self: Any, frame: Any) -> None:
        hub = self._kit.writing._hub
        if life_of.setdefault(frame.id, hub.life) == hub.life or frame.id not in hub.ever_committed:
            before(self, frame)
            return
        again = msgspec.structs.replace(frame, id=CommandId(f"{frame.id}-{next(serial)}"))
        work = commands.work(self._kit.router, again, self.who.actor, self._device)
        self._kit.writing.submit(work, lambda _outcome: None)
        self.outbound.put(encode(Ack(id=frame.id, time=self._kit.clock())))
        self.queued()

    patch(HubSession, "_command", command)


def _published_before_commit(patch: Patch) -> None:
    before_start, before_write = Writing._start, journal.write
    running: list[Any] = []

    def start(self: Any) -> None:
        running[:] = [self]
        before_start(self)

    def write(*values: Any) -> Any:
        entries = before_write(*values)
        writing = running[0]
        if writing._hub.world.chaos.strikes("hub_write_fails"):
            writing._hub.world.fault("hub_write_fails")
            writing._publish(entries)
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return entries

    patch(Writing, "_start", start)
    patch(journal, "write", write)


def _prev_ignores_audience(patch: Patch) -> None:
    before = Frame.bytes
    patch(Frame, "bytes", lambda self, prev: before(self, self.seq - 1))


def _resume_one_too_far(patch: Patch) -> None:
    before = Subscription.start
    patch(Subscription, "start", lambda self, seq: before(self, min(seq + 1, max(seq, self.log.head))))


def _head_of_others(patch: Patch) -> None:
    patch(Subscription, "head", property(lambda self: self.log.head))


def _restored_without_epoch(patch: Patch) -> None:
    def settle(connection: Any, _file: Any) -> str:
        return str(connection.execute(log.select()).one().epoch)

    patch(epoch, "settle", settle)


ALL = (
    Planted("no dedupe", "an event at or below the cursor is ignored", _no_dedupe),
    Planted("no gap check", "prev must be at or below the cursor", _no_gap_check),
    Planted("never resumes", "a gap is answered by Resume", _never_resumes),
    Planted("head ignored", "a head ahead of the cursor is a gap at the end", _head_ignored),
    Planted("epoch ignored", "another epoch forces a full resync", _epoch_ignored),
    Planted("time window", "catch-up goes by numbers, never by a window", _time_window),
    Planted("snapshot jumps too far", "after a snapshot the stream goes on at its cursor", _snapshot_jumps_too_far),
    Planted("cursor before entities", "event and cursor are one transaction", _cursor_before_entities),
    Planted("failed commit ignored", "after a failed commit the cursor in the cache counts", _failed_commit_ignored),
    Planted("old messages kept", "another epoch's messages are forgotten", _old_messages_kept),
    Planted("deleted on send", "a row stays until the hub has answered", _deleted_on_send),
    Planted("retry with a new id", "a retry carries the same id", _retry_with_new_id),
    Planted("queued before saved", "the row is committed before it shows as queued", _queued_before_saved),
    Planted("never sent again", "what was in flight goes again after a reconnect", _never_sent_again),
    Planted("order ignored", "one command of a conversation after the other", _order_ignored),
    Planted("refused blocks the rest", "a poisoned item is marked and the next goes", _refused_blocks_the_rest),
    Planted("retryable is final", "read_only means later", _retryable_is_final),
    Planted("acks by order", "an ack belongs to the command it names", _acks_by_order),
    Planted("sign-out empties the queue", "an ended session keeps the queue", _sign_out_empties_the_queue),
    Planted("deletes what may be sent", "only what the hub surely lacks can be deleted", _deletes_what_may_be_sent),
    Planted("wall clock", "time is the hub's and monotonic", _wall_clock),
    Planted("ack before commit", "the hub acknowledges after its commit", _ack_before_commit),
    Planted("dedupe forgets", "a command's result is kept for ever", _dedupe_forgets),
    Planted("published before commit", "events go out after the commit", _published_before_commit),
    Planted("prev ignores the audience", "prev is what this subscriber was sent", _prev_ignores_audience),
    Planted("resume one too far", "a resume begins right after the cursor", _resume_one_too_far),
    Planted("head of others", "a head counts what this subscriber may see", _head_of_others),
    Planted("restored without a new epoch", "a restored log has another epoch", _restored_without_epoch),
)
