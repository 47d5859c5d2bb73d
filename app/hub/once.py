"""Actions over HTTP that must not happen twice: their answers are kept for ever, as those of commands are."""

from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.people import Actor
from app.hub import commands
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction
from app.protocol.errors import ErrorCode

#: Stands where a command has its device.
_DEVICE = "http"


def answered(connection: Connection, actor: Actor, key: CommandId) -> bytes | None:
    """What this actor's action of this key was answered; None when it has not happened. Raises Refused for a malformed key."""
    if not commands.is_id(key):
        raise Refused(ErrorCode.BAD_REQUEST, reason="key")
    return commands.stored(Sql(connection), key, actor.id, _DEVICE)


def keep(tx: Transaction, actor: Actor, key: CommandId, answer: bytes) -> bytes | None:
    """Keeps the answer, in the transaction that does it. What another try of the same key kept meanwhile, else None."""
    return commands.keep(tx, key, actor.id, _DEVICE, answer)
