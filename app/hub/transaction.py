"""What an operation at the hub works with: one connection, one moment, and the events that go out if it commits."""

from collections.abc import Callable, Hashable
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CommandId, Instant, StreamId
from app.domain.people import person
from app.hub.database.gathered import Gathered, Loader, Want
from app.hub.database.statements import Parameters, Sql, Statement
from app.hub.vault import Vault
from app.protocol.codec import encode
from app.protocol.operations import Event

_NO_KEY = Vault()


class Later(Refused):
    """Refused for now (rate limit, an upload not finished): not remembered, so that the same command may come again."""


class Emitted(msgspec.Struct, frozen=True):
    """An event that waits for its seq, which it gets together with its whole group just before the commit."""

    stream: StreamId
    type: str
    audience: str
    data: bytes


class Transaction:
    """Given to every operation. Raise Refused to undo just this operation; others of its group are not touched.

    `connection` is for ordinary SQLAlchemy Core statements, `sql` for compiled ones; both are the same database
    transaction, in a savepoint that begins with the first use of either. Operations on a message's way use neither, but
    `get` and `put`, whose rows are read and written together with the whole group's.
    `now` is the hub's time and never goes back. `command` is the id of the command that is being carried out, None for
    operations that no command asked for. `audit_key` is what the audit log is chained with, `vault` closes
    identity numbers.
    """

    __slots__ = (
        "_actions", "_connection", "_emitted", "_gathered", "_last", "_saved", "_values", "_writes", "audit_key", "command",
        "now", "vault",
    )  # fmt: skip

    def __init__(
        self, connection: Connection, gathered: Gathered, now: Instant, command: CommandId | None = None,
        audit_key: bytes | None = None, vault: Vault = _NO_KEY,
    ) -> None:  # fmt: skip
        self._connection = connection
        self._gathered = gathered
        self._saved = False
        self._values: dict[Want, Any] = {}
        self._writes: dict[Statement, dict[Hashable, Parameters]] = {}
        self._emitted: list[Emitted] = []
        self._actions: list[Callable[[], None]] = []
        self._last: dict[Hashable, Callable[[], None]] = {}
        self.audit_key = audit_key
        self.vault = vault
        self.command = command
        self.now = now

    @property
    def connection(self) -> Connection:
        """The connection, everything of `put` being written."""
        self._settle()
        return self._connection

    @property
    def sql(self) -> Sql:
        """Compiled statements on the same connection."""
        self._settle()
        return self._gathered.sql

    def get(self, loader: Loader, key: str) -> Any:
        """A row by its key, with what this operation and the group's earlier ones made of it; None when there is none."""
        want = (loader, key)
        return self._values[want] if want in self._values else self._gathered.get(loader, key)

    def put(self, loader: Loader, key: str, value: object, write: Statement, parameters: Parameters) -> None:
        """The row is `value` from now on, and `write` makes it so. Of several writes to a key the last one is carried out."""
        self._values[loader, key] = value
        self._writes.setdefault(write, {})[key] = parameters

    def emit(self, event: Event, to: StreamId, only: str | None = None) -> None:
        """Writes the event to the stream's journal in this same transaction; subscribers get it after the commit.

        `only` is the id of the one person who gets it, whatever their role; their other devices get it too.
        """
        audience = audience_text(type(event)) if only is None else person(only)
        self._emitted.append(Emitted(to, event.TYPE, audience, encode(event)))

    def after_commit(self, action: Callable[[], None]) -> None:
        """Calls `action` once the commit is durable: on the hub's loop, after the events went out. Never on a rollback."""
        self._actions.append(action)

    def at_end(self, key: Hashable, action: Callable[[], None]) -> None:
        """Calls `action` as the last part of this operation, once for each `key`: for what all its changes together come to."""
        self._last.setdefault(key, action)

    # For the group commit

    def finish(self) -> None:
        """The operation has done everything but what waits for its end. Raises what that raises."""
        while self._last:
            self._last.pop(next(iter(self._last)))()

    def undo(self) -> None:
        """Takes back everything that this operation did; it may then do something else (keep its refusal)."""
        self._values.clear()
        self._writes.clear()
        self._emitted.clear()
        self._actions.clear()
        self._last.clear()
        if self._saved:
            self._saved = False
            self._gathered.sql.script("ROLLBACK TO SAVEPOINT operation")
            self._gathered.sql.script("RELEASE SAVEPOINT operation")
            self._gathered.forget()

    def keep(self) -> tuple[list[Emitted], list[Callable[[], None]]]:
        """The operation succeeded: its changes become the group's. Returns its events, and what to do after the commit."""
        if self._saved:
            self._gathered.sql.script("RELEASE SAVEPOINT operation")
            self._gathered.forget()
        self._gathered.take_in(self._values, self._writes)
        return self._emitted, self._actions

    def _settle(self) -> None:
        """Makes the database itself show everything, so that plain statements and `get` never disagree."""
        gathered = self._gathered
        if not self._saved:
            gathered.flush()
            gathered.sql.script("SAVEPOINT operation")
            self._saved = True
        if self._writes:
            writes, self._writes = self._writes, {}
            for statement, rows in writes.items():
                gathered.sql.many(statement, list(rows.values()))
        self._values.clear()
        gathered.forget()


_audiences: dict[type[Event], str] = {}


def audience_text(kind: type[Event]) -> str:
    """The event type's AUDIENCE as the journal keeps it: role names joined by commas, in order."""
    if (text := _audiences.get(kind)) is None:
        text = _audiences[kind] = ",".join(sorted(kind.AUDIENCE))
    return text
