"""Hot statements: written in SQLAlchemy Core, compiled once, then run on the driver's own cursor.

SQLAlchemy takes 30 to 60 µs for each execution, the driver 3: at thousands of messages a second that is the whole budget.
Everything that is not on a message's way uses the ordinary `Connection`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec
from sqlalchemy import ColumnElement, Connection, Executable, Text, bindparam
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

#: Milliseconds that SQLite waits for a lock of another process (a backup, the account command).
BUSY_TIMEOUT = 5_000
Parameters = Mapping[str, object]
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """SQL of one dialect. `names`: parameters in order where they go by position; `constants`: what SQLAlchemy put in itself."""

    text: str
    names: tuple[str, ...] | None
    constants: Parameters

    def values(self, parameters: Parameters) -> Any:
        """The parameters as the driver takes them."""
        if self.constants:
            parameters = {**self.constants, **parameters}
        return parameters if self.names is None else [parameters[name] for name in self.names]


class Statement:
    """A Core statement whose values are named `bindparam`s; made once at import, shared by all connections."""

    __slots__ = ("_clause", "_compiled")

    def __init__(self, clause: Executable) -> None:
        self._clause = clause
        self._compiled: dict[str, Compiled] = {}

    def compiled(self, dialect: Dialect) -> Compiled:
        """The statement for this dialect."""
        found = self._compiled.get(dialect.name)
        if found is None:
            compiled = cast("SQLCompiler", self._clause.compile(dialect=dialect))  # type: ignore[attr-defined]
            names = tuple(compiled.positiontup) if compiled.positiontup is not None else None
            constants = {name: value for name, value in compiled.params.items() if value is not None}
            found = self._compiled[dialect.name] = Compiled(str(compiled), names, constants)
        return found


class keys_in(FunctionElement[Any]):  # noqa: N801 - reads as SQL does
    """The texts of a JSON array, for `column.in_(select(…))`: one statement for any number of keys, in both dialects."""

    inherit_cache = True
    type = Text()


@compiles(keys_in, "sqlite")
def _keys_of_sqlite(element: keys_in, compiler: SQLCompiler, **options: Any) -> str:
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **options)}))"  # noqa: S608 - a placeholder


@compiles(keys_in, "postgresql")
def _keys_of_postgresql(element: keys_in, compiler: SQLCompiler, **options: Any) -> str:
    return f"(SELECT jsonb_array_elements_text(CAST({compiler.process(element.clauses, **options)} AS jsonb)))"


def among(column: ColumnElement[str]) -> ColumnElement[bool]:
    """`column` is one of the keys in the parameter "keys"; see `keys`."""
    return column.op("IN")(keys_in(bindparam("keys", type_=Text())))


def keys(values: Sequence[str]) -> Parameters:
    """The parameters of a statement with `among`."""
    return {"keys": msgspec.json.encode(values).decode()}


class Sql:
    """Runs statements on one connection's driver cursor, inside whatever transaction that connection has open."""

    __slots__ = ("_cursor", "_dialect")

    def __init__(self, connection: Connection) -> None:
        self._dialect = connection.dialect
        self._cursor: DBAPICursor = connection.connection.cursor()

    def run(self, statement: Statement, parameters: Parameters) -> int:
        """Executes it; returns how many rows it touched."""
        self._execute(statement, parameters)
        return self._cursor.rowcount

    def row(self, statement: Statement, parameters: Parameters) -> Row | None:
        """The first row, or None."""
        self._execute(statement, parameters)
        return cast("Row | None", self._cursor.fetchone())

    def rows(self, statement: Statement, parameters: Parameters) -> list[Row]:
        """All rows."""
        self._execute(statement, parameters)
        return cast("list[Row]", self._cursor.fetchall())

    def many(self, statement: Statement, parameters: Sequence[Parameters]) -> None:
        """Executes it once for each set of parameters; nothing for none."""
        if not parameters:
            return
        compiled = statement.compiled(self._dialect)
        self._cursor.executemany(compiled.text, [compiled.values(each) for each in parameters])

    def script(self, text: str) -> None:
        """Executes plain SQL without parameters, such as SAVEPOINT."""
        self._cursor.execute(text)
        if self._cursor.description is not None:
            self._cursor.fetchall()  # a PRAGMA's answer, left unread, would hold up the next commit

    def empty_log(self) -> bool:
        """SQLite, outside a transaction: its log goes into the database and is emptied; False while readers need it."""
        self._cursor.execute("PRAGMA busy_timeout = 250")  # nobody shall wait seconds for a reader that takes its time
        try:
            self._cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return not self._cursor.fetchall()[0][0]
        finally:
            self.script(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")

    def _execute(self, statement: Statement, parameters: Parameters) -> None:
        compiled = statement.compiled(self._dialect)
        self._cursor.execute(compiled.text, compiled.values(parameters))
