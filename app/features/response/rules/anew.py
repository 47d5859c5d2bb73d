"""Turns derived anew from what was said in a conversation, and from what was done to it beside (CHAT-9)."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from heapq import merge

import msgspec

from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.messages import Author
from app.domain.response import Answer, Exclusion, ResponsePolicy
from app.features.response.rules.turn import ANSWERED, Turn, answered, begun, cut, next_id, settled


class Said(msgspec.Struct, frozen=True, gc=False):
    """A message, as far as turns are concerned. `answer` is what kind of answer it could be, None for none."""

    number: int
    time: Instant
    buyer: bool
    answer: Answer | None = None
    by: StaffId | None = None


class MarkKind(StrEnum):
    """What happens to a conversation beside messages."""

    OUT = "out"  # into the spam folder, or blocked: what the buyer writes from then on begins no turn
    BACK = "back"  # out of it: what the buyer writes from then on begins turns again
    BEGIN = "begin"  # and what had been written waits from then on
    CLOSE = "close"


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A mark takes effect before message `before`. `cut` is the Exclusion that it ends a turn with, but not those of `spares`."""

    kind: MarkKind
    time: Instant
    before: int
    cut: Exclusion = Exclusion.SPAM
    spares: frozenset[str] = frozenset()


def turns(
    conversation: ConversationId, said: Sequence[Said], marks: Iterable[Mark], policy: ResponsePolicy, zone: str, now: Instant
) -> list[Turn]:
    """The turns of one conversation from what was said in it, in order of number; `zone` is the shop's.

    Marks of one place take effect in the order given.
    """
    running = _Running(conversation, policy, zone)
    waiting = sorted(marks, key=lambda mark: mark.before)
    place = 0
    for one in said:
        while place < len(waiting) and waiting[place].before <= one.number:
            running.mark(waiting[place], one.number - 1)
            place += 1
        running.hear(one)
    for mark in waiting[place:]:
        running.mark(mark, said[-1].number if said else 0)
    return [settled(turn, now) for turn in running.done]


class _Running:
    """Walks through a conversation. `done` holds every turn so far, the one that runs last."""

    def __init__(self, conversation: ConversationId, policy: ResponsePolicy, zone: str) -> None:
        self._conversation = conversation
        self._policy = policy
        self._zone = zone
        self._open = False
        self._outside = False
        self._ids: set[str] = set()
        self.done: list[Turn] = []

    def hear(self, said: Said) -> None:
        if said.buyer:
            if not self._open and not self._outside:
                self._begin(said.time, said.number)
        elif self._open and said.answer in self._policy.answers:
            self._end(answered(self.done[-1], said.time, said.by, said.number))

    def mark(self, mark: Mark, number: int) -> None:
        if mark.kind is MarkKind.BACK:
            self._outside = False
        elif mark.kind is MarkKind.BEGIN:
            self._outside = False
            if self._open and self.done[-1].first_number:
                # The hub let a wait begin here, so that none was running: what the buyer wrote before lay in the folder.
                self._ids.discard(self.done.pop().id)
                self._open = False
            if not self._open:
                self._begin(mark.time, 0)
        else:
            self._outside = self._outside or mark.kind is MarkKind.OUT
            if self._open and self.done[-1].id not in mark.spares:
                self._end(cut(self.done[-1], self._policy, mark.cut, mark.time, number))

    def _begin(self, time: Instant, number: int) -> None:
        turn = begun(self._policy, self._zone, self._conversation, time, number)
        while turn.id in self._ids:
            turn = msgspec.structs.replace(turn, id=next_id(turn.id))
        self._ids.add(turn.id)
        self.done.append(turn)
        self._open = True

    def _end(self, turn: Turn) -> None:
        self.done[-1] = turn
        self._open = False


def answer_kind(author: Author, kind: str) -> Answer | None:
    """What kind of answer a message could be, by its author and its body's kind."""
    if kind == "notice":
        return None
    if author is Author.ROBOT:
        return Answer.ROBOT
    return Answer(kind) if author is Author.STAFF else None


class Logged(msgspec.Struct, frozen=True):
    """A line of the log of spam marks. `number` is the newest message of the buyer then, or the one that was `caught`."""

    time: Instant
    spam: bool
    number: int
    caught: bool = False


def marks(said: Sequence[Said], log: Iterable[Logged], ledger: Iterable[Turn]) -> list[Mark]:
    """What was done to a conversation, each where it took effect; log and ledger in the order of their beginnings.

    The ledger knows by number where it ended a turn. Of a mark in the log only the time and the buyer's newest message are
    known, so it takes its latest place: before the buyer's next message, and before anything that was said later.
    """
    ledger = list(ledger)
    # Where the ledger ended a turn without an answer, the log knows no better.
    cuts = frozenset(turn.id for turn in ledger if turn.ended is not None and turn.ending != ANSWERED)
    logged = [_logged(one, said, cuts) for one in log]
    return [mark for _key, mark in merge(_in_order(logged), _in_order(_kept(ledger)), key=lambda pair: pair[0])]


def _in_order(found: Iterable[Mark]) -> Iterator[tuple[tuple[int, Instant], Mark]]:
    """With where to put each among others; they stay in the order in which they are, also where a clock went back."""
    key = (0, Instant(0))
    for mark in found:
        key = (mark.before, mark.time) if mark.before > key[0] else (key[0], max(key[1], mark.time))
        yield key, mark


def _kept(ledger: Iterable[Turn]) -> Iterator[Mark]:
    blocked = False
    for turn in ledger:
        if turn.first_number and blocked:
            yield Mark(kind=MarkKind.BACK, time=turn.started, before=turn.first_number)
        if not turn.first_number:
            # Somewhere before its end; nothing that the buyer wrote since then matters.
            place = _END if turn.ended is None else (turn.answer_number or 0) + (turn.ending != ANSWERED)
            yield Mark(kind=MarkKind.BEGIN, time=turn.started, before=place)
        blocked = turn.ending == Exclusion.BLOCKED
        if turn.ended is not None and turn.ending != ANSWERED:
            kind = MarkKind.CLOSE if turn.ending == Exclusion.CLOSED else MarkKind.OUT
            yield Mark(kind=kind, time=turn.ended, before=(turn.answer_number or 0) + 1, cut=Exclusion(turn.ending))


_END = 2**62


def _logged(one: Logged, said: Sequence[Said], cuts: frozenset[str]) -> Mark:
    kind = MarkKind.OUT if one.spam else MarkKind.BACK
    if one.caught:
        return Mark(kind=kind, time=one.time, before=one.number, spares=cuts)
    after = (m.number for m in said if m.number > one.number and (m.buyer or m.time > one.time))
    return Mark(kind=kind, time=one.time, before=next(after, _END), spares=cuts)
