"""Carrying an import out, and undoing it: in slices so small that nobody else's command waits for them (CHAT-28)."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

import msgspec

from app.domain.ids import Instant, ShopId, shop_stream
from app.domain.people import Actor
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.hub.commands import tell
from app.features.quick_replies.wire import QuickReplyGone, UndoReport
from app.hub.database import quick_replies, quick_reply_imports
from app.hub.database.quick_reply_imports import Taken
from app.hub.database.statements import Sql
from app.hub.hub import Hub
from app.hub.transaction import Transaction

T = TypeVar("T")
#: Seconds that a slice shall hold the writer; its size follows the machine.
_AIM = 0.004
_FIRST, _LEAST, _MOST = 20, 5, 250
#: Characters of a slice: its event travels in one frame.
_CHARACTERS = 60_000


class Slices:
    """Cuts a list into slices; `took` tells how long the last one held the writer."""

    def __init__(self, sizes: Sequence[int]) -> None:
        """`sizes` in characters, one for each."""
        self._sizes = sizes
        self._size = _FIRST

    def __iter__(self) -> Iterator[slice]:
        start = 0
        while start < len(self._sizes):
            end, characters = start, 0
            while end < len(self._sizes) and end - start < self._size and (end == start or characters < _CHARACTERS):
                characters += self._sizes[end]
                end += 1
            yield slice(start, end)
            start = end

    def took(self, seconds: float) -> None:
        """Grows or shrinks the next one."""
        fitting = int(self._size * _AIM / max(seconds, 0.000_1))
        self._size = max(_LEAST, min(_MOST, fitting, self._size * 2))


async def take_in(hub: Hub, actor: Actor, import_: str, wished: Sequence[QuickReply]) -> None:
    """Writes them. After a crash in the midst the same file goes on where it ended: what is there already is the same."""
    slices = Slices([len(one.text) + 200 for one in wished])
    for part in slices:
        slices.took(await _timed(hub, partial(_take, actor=actor, import_=import_, wished=wished[part]), []))


async def undo(hub: Hub, actor: Actor, import_: str) -> UndoReport | None:
    """Takes one's own import back; None when there is none of this name (any more)."""
    taken = await hub.reads.run(lambda connection: quick_reply_imports.of(Sql(connection), actor.shop, actor.id, import_))
    if not taken:
        return None
    total = UndoReport(removed=0, restored=0, kept=0)
    slices = Slices([200 + (0 if one.before is None else len(one.before.text)) for one in taken])
    for part in slices:
        reports: list[UndoReport] = []
        slices.took(await _timed(hub, partial(_undo, actor=actor, import_=import_, taken=taken[part]), reports))
        one = reports[-1]
        total = UndoReport(
            removed=total.removed + one.removed, restored=total.restored + one.restored, kept=total.kept + one.kept
        )
    return total


async def _timed(hub: Hub, operation: Callable[[Transaction], T], into: list[T]) -> float:
    """Seconds that the operation took; its result goes `into` the list."""

    def run(tx: Transaction) -> tuple[T, float]:
        began = time.perf_counter()
        result = operation(tx)
        return result, time.perf_counter() - began

    result, seconds = await hub.writer.run(run)
    into.append(result)
    return seconds


def _take(tx: Transaction, actor: Actor, import_: str, wished: Sequence[QuickReply]) -> None:
    known = quick_replies.find_many(tx.sql, actor.shop, [one.id for one in wished])
    new: list[QuickReply] = []
    changed: list[QuickReply] = []
    for one in wished:
        before = known.get(one.id)
        if before is None:
            new.append(msgspec.structs.replace(one, changed=tx.now, version=1))
        elif before.owner in (None, actor.id):  # else somebody made it their own meanwhile
            changed.append(
                msgspec.structs.replace(
                    one, changed=tx.now, version=before.version + 1, used=before.used, used_last=before.used_last
                )
            )
    quick_replies.put_many(tx.sql, actor.shop, new, changed)
    taken = [Taken(one.id, known.get(one.id), one.version) for one in (*new, *changed)]
    quick_reply_imports.add(tx.sql, actor.shop, actor.id, import_, tx.now, taken)
    _announce(tx, actor.shop, known, [*new, *changed])


def _undo(tx: Transaction, actor: Actor, import_: str, taken: Sequence[Taken]) -> UndoReport:
    known = quick_replies.find_many(tx.sql, actor.shop, [one.reply for one in taken])
    removed: list[QuickReply] = []
    restored: list[QuickReply] = []
    for one in taken:
        now = known.get(one.reply)
        if now is None or now.version != one.version:
            continue  # edited or deleted since: that is the later wish
        if one.before is None:
            removed.append(now)
        else:
            restored.append(
                msgspec.structs.replace(
                    one.before, changed=tx.now, version=now.version + 1, used=now.used, used_last=now.used_last
                )
            )
    for reply in removed:
        quick_replies.drop(tx.sql, actor.shop, reply.id)
    quick_replies.put_many(tx.sql, actor.shop, [], restored)
    quick_reply_imports.done(tx.sql, import_, [one.reply for one in taken])
    for owner in dict.fromkeys(reply.owner for reply in removed):
        gone = QuickReplyGone(ids=tuple(reply.id for reply in removed if reply.owner == owner))
        tx.emit(gone, to=shop_stream(actor.shop), only=owner)
    _announce(tx, actor.shop, known, restored)
    return UndoReport(removed=len(removed), restored=len(restored), kept=len(taken) - len(removed) - len(restored))


def _announce(tx: Transaction, shop: ShopId, before: dict[str, QuickReply], after: list[QuickReply]) -> None:
    """To whom each belongs; what was the team's and is somebody's own now is gone for the others."""
    if withdrawn := tuple(one.id for one in after if one.owner and one.id in before and before[one.id].owner is None):
        tx.emit(QuickReplyGone(ids=withdrawn), to=shop_stream(shop))
    tell(tx, shop, after)


def forget(tx: Transaction, before: Instant) -> None:
    """Imports from before then stay as they are."""
    quick_reply_imports.forget(tx.sql, before)
