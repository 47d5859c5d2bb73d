"""Carries out a command: permission, the stored answer for a retry, handler, answer — all in one transaction."""

import msgspec
from sqlalchemy import bindparam, insert, select

from app.domain.errors import Refused
from app.domain.ids import DeviceId, Instant
from app.domain.people import Actor
from app.hub.database.statements import Statement
from app.hub.database.tables import results
from app.hub.database.writer import Outcome, Work
from app.hub.router import Router
from app.hub.transaction import Later, Transaction
from app.protocol.codec import encode, raw
from app.protocol.envelope import Ack, CommandFrame, ErrorBody
from app.protocol.errors import ErrorCode

#: Longest id of a command and of a device, in characters.
ID_LIMIT = 64

_FIND = Statement(
    select(results.c.ack).where(
        results.c.actor == bindparam("actor"),
        results.c.device == bindparam("device"),
        results.c.command == bindparam("command"),
    )
)
_KEEP = Statement(insert(results).values({column.name: bindparam(column.name) for column in results.columns}))
_acks = msgspec.json.Decoder(Ack)


def work(router: Router, frame: CommandFrame, actor: Actor, device: DeviceId) -> Work[bytes]:
    """The writer's work for a command; its value is the encoded Ack. Raises Refused for what needs no database to refuse."""
    if not 0 < len(frame.id) <= ID_LIMIT or not frame.id.isascii():
        raise Refused(ErrorCode.BAD_REQUEST, reason="id")
    entry, operation = router.permitted(frame.type, bytes(frame.data), actor)
    key = {"actor": actor.id, "device": device, "command": frame.id}

    def run(tx: Transaction) -> bytes:
        stored = tx.sql.row(_FIND, key)
        if stored is not None:
            return encode(msgspec.structs.replace(_acks.decode(stored[0]), repeat=True))
        result = entry.handler(operation, tx, actor)
        answer = Ack(id=frame.id, time=tx.now) if result is None else Ack(id=frame.id, time=tx.now, result=raw(result))
        return _kept(tx, key, answer)

    def refused(tx: Transaction, error: Refused) -> bytes:
        answer = refusal(frame, error, tx.now)
        return encode(answer) if isinstance(error, Later) else _kept(tx, key, answer)

    return Work(run, refused, frame.id)


def refusal(frame: CommandFrame, error: Refused, now: Instant) -> Ack:
    """The ack that says no."""
    return Ack(id=frame.id, time=now, error=ErrorBody(error.code, dict(error.facts)))


def answer(frame: CommandFrame, outcome: Outcome[bytes], now: Instant) -> bytes:
    """The ack for whatever became of the work."""
    if outcome.error is None:
        return outcome.get()
    if isinstance(outcome.error, Refused):
        return encode(refusal(frame, outcome.error, now))
    return encode(Ack(id=frame.id, time=now, error=ErrorBody(ErrorCode.INTERNAL)))


def _kept(tx: Transaction, key: dict[str, str], answer: Ack) -> bytes:
    data = encode(answer)
    tx.sql.run(_KEEP, {**key, "ack": data})
    return data
