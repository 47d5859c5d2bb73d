"""What an operation at the hub works with: one connection, one moment, and the events that go out if it commits."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CommandId, Instant, StreamId
from app.hub.database.statements import Sql
from app.protocol.codec import encode
from app.protocol.operations import Event


class Later(Refused):
    """Refused for now (rate limit, an upload not finished): not remembered, so that the same command may come again."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """An event that waits for its seq, which it gets together with its whole group just before the commit."""

    stream: StreamId
    type: str
    audience: str
    data: bytes


class Transaction:
    """Given to every operation. Raise Refused to undo just this operation; others of its group are not touched.

    `connection` is for ordinary SQLAlchemy Core statements; `sql` runs the few hot ones without SQLAlchemy's overhead.
    Both are the same database transaction. `now` is the hub's time and never goes back. `command` is the id of the
    command that is being carried out, None for operations that no command asked for.
    """

    __slots__ = ("_actions", "_emitted", "command", "connection", "now", "sql")

    def __init__(self, connection: Connection, sql: Sql, now: Instant, command: CommandId | None = None) -> None:
        self.connection = connection
        self.sql = sql
        self.now = now
        self.command = command
        self._emitted: list[Emitted] = []
        self._actions: list[Callable[[], None]] = []

    def emit(self, event: Event, to: StreamId) -> None:
        """Writes the event to the stream's journal in this same transaction; subscribers get it after the commit."""
        self._emitted.append(Emitted(to, event.TYPE, audience_text(event), encode(event)))

    def after_commit(self, action: Callable[[], None]) -> None:
        """Calls `action` once the commit is durable: on the hub's loop, after the events went out. Never on a rollback."""
        self._actions.append(action)

    def forget(self) -> None:
        """Drops events and actions of an operation that was undone (for the group commit)."""
        self._emitted.clear()
        self._actions.clear()

    def taken(self) -> tuple[list[Emitted], list[Callable[[], None]]]:
        """What this operation wants done at the commit (for the group commit)."""
        return self._emitted, self._actions


_audiences: dict[type[Event], str] = {}


def audience_text(event: Event) -> str:
    """The event's AUDIENCE as the journal keeps it: role names joined by commas, in order."""
    kind = type(event)
    if (text := _audiences.get(kind)) is None:
        text = _audiences[kind] = ",".join(sorted(event.AUDIENCE))
    return text
