"""What a group of operations knows and is going to write: rows are read once, and written together at the end.

A statement costs the driver several microseconds and a change of threads; a row in an `executemany` half of that, a row
that is already known nothing. So the hot operations ask for rows by `Loader` and leave their writes here.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from app.hub.database.failures import cannot_write
from app.hub.database.statements import Parameters, Sql, Statement

#: Reads many rows at once: from keys to the value of each that exists. On PostgreSQL it locks what will be changed.
Loader = Callable[[Sql, Sequence[str]], dict[str, Any]]
#: A row that an operation is going to ask for.
Want = tuple[Loader, str]


class Unwritable(Exception):
    """The database does not accept what some operation of the group left here; which one is not known."""


class Gathered:
    """The rows and writes of one group, in one transaction."""

    __slots__ = ("_values", "_writes", "sql")

    def __init__(self, sql: Sql) -> None:
        self.sql = sql
        self._values: dict[Want, Any] = {}
        self._writes: dict[Statement, dict[Hashable, Parameters]] = {}

    def load(self, wants: Sequence[Want]) -> None:
        """Reads what operations have announced, with one statement for each loader."""
        by_loader: dict[Loader, dict[str, None]] = {}
        for loader, key in wants:
            by_loader.setdefault(loader, {})[key] = None
        for loader, keys in by_loader.items():
            found = loader(self.sql, list(keys))
            for key in keys:
                self._values[loader, key] = found.get(key)

    def get(self, loader: Loader, key: str) -> Any:
        """The row as the group's earlier operations left it; None when there is none."""
        if (loader, key) not in self._values:
            self._values[loader, key] = loader(self.sql, [key]).get(key)
        return self._values[loader, key]

    def take_in(self, values: dict[Want, Any], writes: dict[Statement, dict[Hashable, Parameters]]) -> None:
        """An operation succeeded: what it changed counts for the following ones. The last write of a key wins."""
        self._values.update(values)
        for statement, rows in writes.items():
            self._writes.setdefault(statement, {}).update(rows)

    def flush(self) -> None:
        """Writes everything; somebody wants to see it in the database. Raises Unwritable, or that it cannot write at all."""
        writes, self._writes = self._writes, {}
        try:
            for statement, rows in writes.items():
                self.sql.many(statement, list(rows.values()))
        except Exception as error:
            if cannot_write(error):
                raise
            raise Unwritable from error

    def forget(self) -> None:
        """Somebody changes rows behind our back: read again what is asked for from now on."""
        self._values.clear()
