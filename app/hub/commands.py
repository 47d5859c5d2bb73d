"""Carries out a command: permission, the stored answer for a retry, handler, answer — all in one transaction."""

import re
from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, insert, select

from app.domain.errors import Refused
from app.domain.ids import DeviceId, Instant
from app.domain.people import Actor
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import results
from app.hub.database.writer import Outcome, Work
from app.hub.router import Router
from app.hub.transaction import Later, Transaction
from app.protocol.codec import encode, raw
from app.protocol.envelope import Ack, CommandFrame, ErrorBody
from app.protocol.errors import ErrorCode

#: Longest id of a command and of a device, in characters.
ID_LIMIT = 64

_ID = re.compile(f"[A-Za-z0-9_.:-]{{1,{ID_LIMIT}}}")
_SEPARATOR = "\x1f"
_FIND = Statement(select(results.c.command, results.c.actor, results.c.device, results.c.ack).where(among(results.c.command)))
_KEEP = Statement(insert(results).values({column.name: bindparam(column.name) for column in results.columns}))
_acks = msgspec.json.Decoder(Ack)


def work(router: Router, frame: CommandFrame, actor: Actor, device: DeviceId) -> Work[bytes]:
    """The writer's work for a command; its value is the encoded Ack. Raises Refused for what needs no database to refuse."""
    if not _ID.fullmatch(frame.id):
        raise Refused(ErrorCode.BAD_REQUEST, reason="id")
    entry, operation = router.permitted(frame.type, bytes(frame.data), actor)
    key = _key(frame.id, actor.id, device)

    def run(tx: Transaction) -> bytes:
        stored = tx.get(load_results, key)
        if stored is not None:
            return encode(msgspec.structs.replace(_acks.decode(stored), repeat=True))
        result = entry.handler(operation, tx, actor)
        answer = Ack(id=frame.id, time=tx.now) if result is None else Ack(id=frame.id, time=tx.now, result=raw(result))
        return _kept(tx, key, answer)

    def refused(tx: Transaction, error: Refused) -> bytes:
        answer = refusal(frame, error, tx.now)
        return encode(answer) if isinstance(error, Later) else _kept(tx, key, answer)

    return Work(run, refused, frame.id, ((load_results, key), *entry.wants(operation, actor, frame.id)))


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


def load_results(sql: Sql, wanted: Sequence[str]) -> dict[str, bytes]:
    """Stored acks by key; a Loader."""
    rows = sql.rows(_FIND, keys([key.partition(_SEPARATOR)[0] for key in wanted]))
    return {_key(command, actor, device): ack for command, actor, device, ack in rows}


def is_id(text: str) -> bool:
    """Whether a text may name a command."""
    return _ID.fullmatch(text) is not None


def stored(sql: Sql, command: str, actor: str, device: str) -> bytes | None:
    """What was answered to this command; None when it did not happen."""
    return load_results(sql, [_key(command, actor, device)]).get(_key(command, actor, device))


def keep(tx: Transaction, command: str, actor: str, device: str, answer: bytes) -> bytes | None:
    """Keeps an answer unless there is one already, which is returned then."""
    key = _key(command, actor, device)
    found: bytes | None = tx.get(load_results, key)
    if found is None:
        tx.put(load_results, key, answer, _KEEP, {"command": command, "actor": actor, "device": device, "ack": answer})
    return found


def _key(command: str, actor: str, device: str) -> str:
    return f"{command}{_SEPARATOR}{actor}{_SEPARATOR}{device}"


def _kept(tx: Transaction, key: str, answer: Ack) -> bytes:
    data = encode(answer)
    command, actor, device = key.split(_SEPARATOR)
    tx.put(load_results, key, data, _KEEP, {"command": command, "actor": actor, "device": device, "ack": data})
    return data
