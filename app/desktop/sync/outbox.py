"""The queue of commands on their way to the hub: who goes next, who waits, who is refused. Pure: time is passed in.

Commands of one conversation go one after another, each only when the one before it was answered; conversations do not wait
for each other. A row leaves only when the hub's answer (or its own copy of the message) was committed to the cache.
"""

import enum
from collections.abc import Iterable, Iterator
from random import Random

import msgspec
from msgspec.structs import replace

from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.pictures_to_send import needs_upload
from app.domain.ids import CommandId
from app.protocol.envelope import Ack, ErrorBody
from app.protocol.errors import CloseCode, ErrorCode

#: Conversations that may have a command on the wire at the same time.
WINDOW = 16
#: Seconds that an answer may take; then the connection counts as broken.
ANSWER_TIMEOUT = 20.0
#: Times the hub may stumble over one command (`internal`) before it is marked and the next goes (F26).
STUMBLES = 5
#: Seconds; the pause after a retryable refusal doubles up to the second figure.
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
#: What a frame that breaks the protocol, or is too large, closes the connection with.
POISON_CODES = frozenset({CloseCode.BAD_FRAME, 1009})
POISONED = ErrorBody("poisoned")


class Step(enum.Enum):
    """Where a queued command stands."""

    WAITING = "waiting"
    ACTIVE = "active"  # uploading, or on the wire without an answer
    LEAVING = "leaving"  # the agent deletes it; this disk does not know yet
    HELD = "held"  # the hub has it; its own copy of the message has not come yet
    FAILED = "failed"  # refused for good, until the agent retries or deletes it


class Answer(enum.Enum):
    """What an ack meant for the queue."""

    SETTLED = "settled"
    LEAVING = "leaving"  # the agent deletes it; this disk does not know yet
    HELD = "held"
    RETRY = "retry"
    FAILED = "failed"
    UNKNOWN = "unknown"


class _Item(msgspec.Struct):
    row: OutboxRow
    step: Step = Step.WAITING
    #: On the wire at least once without a refusal: the hub may hold it, so it cannot be deleted.
    attempted: bool = False
    #: On the wire of a connection that ended without saying what became of it, maybe in an earlier run: the hub may hold it
    #: even though it seems poisoned now.
    doubtful: bool = False
    #: When it was put on the wire; None while its picture is uploaded.
    sent: float | None = None
    stumbles: int = 0


class _Lane(msgspec.Struct):
    """The commands of one conversation, in the order of the queue; `pause_until` after a retryable refusal."""

    items: dict[CommandId, _Item]
    pause_until: float = 0.0
    pauses: int = 0

    def next(self) -> _Item | None:
        """The one whose turn it is; None when nothing waits or one is under way."""
        for item in self.items.values():
            if item.step is Step.ACTIVE:
                return None
            if item.step is Step.WAITING:
                return item
        return None


class SendQueue:
    """Every command that is safe on this disk and not settled. `echoed` are the types that come back as messages."""

    def __init__(self, echoed: frozenset[str], random: Random) -> None:
        self._echoed = echoed
        self._random = random
        self._lanes: dict[str, _Lane] = {}
        self._lane_of: dict[CommandId, str] = {}
        self._active: dict[CommandId, _Item] = {}
        self._held: dict[CommandId, None] = {}  # in order, as a set is not
        #: On the wire when a connection broke over a frame: one at a time until they are cleared (F26).
        self._suspects: set[CommandId] = set()

    def __bool__(self) -> bool:
        return bool(self._lane_of)

    def load(self, rows: Iterable[OutboxRow]) -> None:
        """The rows of an earlier run, in order. Any of them may have reached the hub already."""
        for row in rows:
            self.add(row)
            item = self._item(row.id)
            if item is not None:
                # What had not been uploaded was never said: it may still be taken back.
                unsaid = bool(row.attachment) and needs_upload(row)
                item.attempted = item.doubtful = row.error is None and not unsaid
                item.step = Step.WAITING if row.error is None else Step.FAILED

    def add(self, row: OutboxRow) -> None:
        """A row that was just committed, at the end."""
        lane = row.conversation or ""
        self._lanes.setdefault(lane, _Lane({})).items[row.id] = _Item(row)
        self._lane_of[row.id] = lane

    def rows(self) -> Iterator[tuple[OutboxRow, Step]]:
        """Everything in the queue, by conversation."""
        for lane in self._lanes.values():
            for item in lane.items.values():
                yield item.row, item.step

    def row(self, command: CommandId) -> OutboxRow | None:
        """One row, or None when it is not (or no longer) in the queue."""
        item = self._item(command)
        return item.row if item else None

    def take(self, now: float) -> list[OutboxRow]:
        """The rows whose turn has come; they count as under way from now on. Seconds are a monotonic clock's."""
        window = 1 if self._suspects else WINDOW
        taken: list[OutboxRow] = []
        for lane in self._lanes.values():
            if len(self._active) >= window:
                break
            item = lane.next()
            if item is None or lane.pause_until > now:
                continue
            item.step = Step.ACTIVE
            self._active[item.row.id] = item
            taken.append(item.row)
        return taken

    def sent(self, command: CommandId, now: float) -> None:
        """The row was put on the wire."""
        item = self._item(command)
        if item is not None:
            item.attempted, item.sent = True, now

    def uploaded(self, row: OutboxRow) -> bool:
        """The picture is at the hub and the row, with the file's id in it, on this disk. False when it is not its turn."""
        item = self._item(row.id)
        if item is not None:
            item.row = row
        return item is not None and item.step is Step.ACTIVE

    def answered(self, ack: Ack, now: float) -> Answer:
        """Takes the hub's answer. The row leaves by `settled`, once that is committed."""
        item = self._active.get(ack.id)
        if item is None:
            return Answer.UNKNOWN
        if ack.error is None:
            self._idle(item)
            self._lane(item).pauses = 0
            item.step = Step.HELD
            if item.row.type not in self._echoed:
                return Answer.SETTLED
            self._held[ack.id] = None
            return Answer.HELD
        if ack.error.code == ErrorCode.INTERNAL:
            item.stumbles += 1
        if ack.error.code == ErrorCode.READ_ONLY or (ack.error.code == ErrorCode.INTERNAL and item.stumbles < STUMBLES):
            self.postpone(ack.id, now)
            return Answer.RETRY
        self.failed(ack.id, ack.error)
        return Answer.FAILED

    def postpone(self, command: CommandId, now: float, seconds: float = 0.0) -> None:
        """Not now: its conversation pauses, longer each time and not less than `seconds`, and tries again."""
        item = self._item(command)
        if item is None:
            return
        self._idle(item)
        lane = self._lane(item)
        pause = self._random.uniform(0.5, 1.0) * min(LONGEST_PAUSE, FIRST_PAUSE * 2**lane.pauses)
        # A little later than asked for: whoever comes on the dot may be told to wait for the rest of a second.
        lane.pause_until = now + (max(pause, seconds + pause * 0.2) if seconds else pause)
        lane.pauses = min(lane.pauses + 1, 10)

    def failed(self, command: CommandId, error: ErrorBody) -> None:
        """Refused for good: it stays, and the next of its conversation may go."""
        item = self._item(command)
        if item is not None:
            self._idle(item)
            item.row = replace(item.row, error=error)
            # The hub's own refusal says that it does not hold it; a connection that broke over it says less.
            item.step, item.attempted = Step.FAILED, item.doubtful and error == POISONED
            self._suspects.discard(command)

    def settled(self, command: CommandId) -> bool:
        """The hub holds it and this disk knows: gone. False when it was not here."""
        name = self._lane_of.pop(command, None)
        if name is None:
            return False
        lane = self._lanes[name]
        item = lane.items.pop(command)
        self._idle(item)
        self._held.pop(command, None)
        self._suspects.discard(command)
        if not lane.items:
            del self._lanes[name]
        return True

    def held(self) -> list[CommandId]:
        """Messages that the hub has and whose own copy has not come."""
        return list(self._held)

    def doubt(self) -> None:
        """The hub was restored from a backup: what it acknowledged and did not bring yet goes again, under the same ids."""
        for command in self._held:
            item = self._item(command)
            if item is not None:
                item.step = Step.WAITING
        self._held.clear()

    def retry(self, command: CommandId) -> OutboxRow | None:
        """A failed row goes again, at the end, under the same id."""
        row = self.row(command)
        if row is None:
            return None
        self.settled(command)
        row = replace(row, error=None)
        self.add(row)
        return row

    def withdraw(self, command: CommandId) -> OutboxRow | None:
        """The agent deletes a row that the hub surely does not hold, one that is being uploaded too: it does not go out any more.

        None when it may not.
        """
        item = self._item(command)
        if item is None or item.attempted or item.sent is not None or item.step not in (Step.WAITING, Step.FAILED, Step.ACTIVE):
            return None
        self._idle(item)
        item.step = Step.LEAVING
        self._lane(item).pause_until = 0.0  # what comes after it need not wait for what it had to wait for
        return item.row

    def keep(self, command: CommandId) -> None:
        """The deletion did not reach this disk: it is in the queue again, where it was."""
        item = self._item(command)
        if item is not None:
            item.step = Step.WAITING if item.row.error is None else Step.FAILED

    def lost(self, close_code: int | None) -> list[CommandId]:
        """The connection is gone: what was under way waits again, under the same ids. Returns what must be marked as poisoned.

        A connection that closes over a broken frame says nothing about which one it was. So one goes at a time from then on, and
        the one that breaks the next connection alone is it.
        """
        sent = [command for command, item in self._active.items() if item.sent is not None]
        poisoned: list[CommandId] = []
        if close_code in POISON_CODES:
            poisoned = [command for command in sent if len(sent) == 1 and command in self._suspects]
            self._suspects.update(sent)
        for command in sent:
            if close_code not in POISON_CODES or len(sent) > 1:
                self._active[command].doubtful = True
        for item in list(self._active.values()):
            self._idle(item)
        for lane in self._lanes.values():
            lane.pause_until, lane.pauses = 0.0, 0
        return poisoned

    def overdue(self, now: float) -> bool:
        """Whether an answer takes longer than ANSWER_TIMEOUT."""
        return any(item.sent is not None and now - item.sent > ANSWER_TIMEOUT for item in self._active.values())

    def wake_at(self, now: float) -> float | None:
        """When the next pause ends; None when no conversation pauses."""
        pauses = [lane.pause_until for lane in self._lanes.values() if lane.pause_until > now]
        return min(pauses, default=None)

    def _idle(self, item: _Item) -> None:
        self._active.pop(item.row.id, None)
        item.sent = None
        if item.step is Step.ACTIVE:
            item.step = Step.WAITING

    def _item(self, command: CommandId) -> _Item | None:
        name = self._lane_of.get(command)
        return None if name is None else self._lanes[name].items[command]

    def _lane(self, item: _Item) -> _Lane:
        return self._lanes[self._lane_of[item.row.id]]
