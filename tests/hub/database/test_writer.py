"""Group commit: one operation never harms another, no seq is lost, a failed commit keeps nothing and heals by itself."""

import asyncio
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import bindparam, event, func, insert, select

from app.domain.errors import Refused
from app.domain.ids import StreamId
from app.hub.database import tables
from app.hub.database.engine import Database
from app.hub.database.statements import Statement
from app.hub.database.writer import GroupCommit, Outcome, ReadOnly, Work, Writer
from app.hub.transaction import Transaction
from app.protocol.operations import Event

STREAM = StreamId("shop:s")
_HEAD = Statement(select(tables.streams.c.head).where(tables.streams.c.stream == bindparam("stream")))
_INSERT = Statement(insert(tables.streams).values(stream=bindparam("stream"), head=bindparam("head")))


class Happened(Event, frozen=True, kw_only=True):
    """Something did."""

    TYPE = "test.happened"
    what: str


def emitting(what: str, to: StreamId = STREAM) -> Callable[[Transaction], str]:
    """An operation that adds a shop and tells so."""

    def run(tx: Transaction) -> str:
        tx.connection.execute(insert(tables.shops).values(id=what, name=what, time_zone="UTC", currency="EUR", created=tx.now))
        tx.emit(Happened(what=what), to)
        return what

    return run


def refusing(tx: Transaction) -> None:
    """Writes, tells, and then refuses."""
    emitting("never")(tx)
    tx.after_commit(lambda: pytest.fail("after the commit of what was refused"))
    raise Refused("no")


def shops(database: Database) -> list[str]:
    """What is really in the database."""
    with database.reader() as connection:
        return sorted(connection.execute(select(tables.shops.c.id)).scalars())


def sequence(database: Database) -> list[int]:
    """The journal's numbers."""
    with database.reader() as connection:
        return list(connection.execute(select(tables.journal.c.seq).order_by(tables.journal.c.seq)).scalars())


def test_a_refused_operation_takes_only_its_own_changes_back(database: Database, group: GroupCommit) -> None:
    """The group's other operations are committed, and their numbers follow one another."""
    done = group.commit([Work(emitting("a")), Work(refusing), Work(emitting("b"))])
    assert [outcome.value for outcome in done.outcomes] == ["a", None, "b"]
    assert isinstance(done.outcomes[1].error, Refused)
    assert shops(database) == ["a", "b"]
    assert [(entry.seq, entry.data) for entry in done.entries] == [(1, b'{"what":"a"}'), (2, b'{"what":"b"}')]
    assert sequence(database) == [1, 2]


def test_what_is_done_after_a_refusal_is_kept(database: Database, group: GroupCommit) -> None:
    """The router keeps the refusal itself, in the same transaction."""

    def keep(tx: Transaction, error: Refused) -> str:
        return emitting(error.code)(tx)

    done = group.commit([Work(refusing, keep)])
    assert done.outcomes[0].get() == "no"
    assert shops(database) == ["no"]
    assert sequence(database) == [1]


def test_a_mistake_in_one_operation_is_its_own(database: Database, group: GroupCommit, error_log: Any) -> None:
    """F26: a poisoned operation is marked, the others go on."""

    def broken(tx: Transaction) -> None:
        emitting("never")(tx)
        raise ZeroDivisionError

    done = group.commit([Work(emitting("a")), Work(broken), Work(emitting("b"))])
    assert isinstance(done.outcomes[1].error, ZeroDivisionError)
    assert shops(database) == ["a", "b"]
    error_log.expect("an operation failed")


def test_what_the_database_refuses_at_the_end_is_found_out(database: Database, group: GroupCommit, error_log: Any) -> None:
    """F26: a write that is only carried out with the group's must not take the group with it."""

    def poisoned(tx: Transaction) -> None:
        tx.put(nothing_known, "x", "x", _INSERT, {"stream": None, "head": 1})

    done = group.commit([Work(emitting("a")), Work(poisoned), Work(emitting("b"))])
    assert [outcome.error is None for outcome in done.outcomes] == [True, False, True]
    assert not isinstance(done.outcomes[1].error, ReadOnly)
    assert shops(database) == ["a", "b"]
    assert sequence(database) == [1, 2]
    error_log.expect("cannot be written")


def test_operations_of_a_group_see_one_another(group: GroupCommit) -> None:
    """Whether rows were put aside or written at once."""
    seen: list[object] = []

    def puts(tx: Transaction) -> None:
        tx.put(heads_of, "st", 5, _INSERT, {"stream": "st", "head": 5})

    def looks(tx: Transaction) -> None:
        seen.append(tx.get(heads_of, "st"))
        seen.append(tx.connection.execute(select(tables.streams.c.head)).scalar())
        seen.append(tx.get(heads_of, "st"))

    def puts_and_refuses(tx: Transaction) -> None:
        tx.put(heads_of, "other", 6, _INSERT, {"stream": "other", "head": 6})
        raise Refused("no")

    group.commit([Work(puts, wants=((heads_of, "st"),)), Work(puts_and_refuses), Work(looks)])
    assert seen == [5, 5, 5]
    group.commit([Work(lambda tx: seen.append(tx.get(heads_of, "other")))])
    assert seen[-1] is None


def test_a_full_disk_keeps_nothing_and_heals_by_itself(database: Database, group: GroupCommit) -> None:
    """F5: every operation of the group is told `read_only`, reading goes on, and later ones succeed without a restart."""
    group.commit([Work(emitting("a"))])
    group.close()
    full = True

    def limit(driver: sqlite3.Connection, _entry: object) -> None:
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count={pages if full else 1_000_000}")

    event.listen(database.writing, "connect", limit)
    big = "x" * 100_000
    done = group.commit([Work(emitting("b")), Work(emitting(big)), Work(emitting("c"))])
    assert all(isinstance(outcome.error, ReadOnly) for outcome in done.outcomes)
    assert done.outcomes[0].error.code == "read_only"
    assert not done.entries
    assert not done.actions
    assert shops(database) == ["a"]
    full = False
    assert group.commit([Work(emitting("b"))]).outcomes[0].get() == "b"
    assert sequence(database) == [1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_an_input_output_error_keeps_nothing_and_heals_by_itself(database: Database, group: GroupCommit) -> None:
    """F6: a real failed write: the system refuses to let the log grow."""
    import resource

    group.commit([Work(emitting("a"))])
    assert database.sqlite_file is not None
    wal = database.sqlite_file.with_name("hub.sqlite3-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size, hard))
    try:
        done = group.commit([Work(emitting("b")), Work(emitting("c"))])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert all(isinstance(outcome.error, ReadOnly) for outcome in done.outcomes)
    assert shops(database) == ["a"]
    assert group.commit([Work(emitting("b"))]).outcomes[0].get() == "b"
    assert shops(database) == ["a", "b"]
    with closing(sqlite3.connect(database.sqlite_file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_time_never_goes_back(database: Database) -> None:
    """F15: the hub's own clock is set back; `now` waits."""
    moments = iter([5_000, 3_000, 6_000])
    group = GroupCommit(database, lambda: next(moments))  # type: ignore[arg-type, return-value]
    seen: list[int] = []
    for _ in range(3):
        group.commit([Work(lambda tx: seen.append(tx.now))])
    group.close()
    assert seen == [5_000, 5_000, 6_000]


def test_the_end_of_an_operation(database: Database, group: GroupCommit) -> None:
    """What is to be done at its end is done once for each key, may ask for more, and is part of it: a refusal undoes all."""

    def twice(tx: Transaction) -> None:
        for _ in range(2):
            tx.at_end("key", lambda: tx.at_end("more", lambda: emitting("more")(tx)))
        emitting("first")(tx)

    def refused_at_its_end(tx: Transaction) -> None:
        emitting("undone")(tx)
        tx.at_end("key", lambda: refusing(tx))

    def refused_before_its_end(tx: Transaction) -> None:
        tx.at_end("key", lambda: pytest.fail("the end of what was refused"))
        refusing(tx)

    done = group.commit([Work(twice), Work(refused_at_its_end), Work(refused_before_its_end)])
    assert [type(outcome.error) for outcome in done.outcomes] == [type(None), Refused, Refused]
    assert [entry.data for entry in done.entries] == [b'{"what":"first"}', b'{"what":"more"}']
    assert shops(database) == ["first", "more"]


async def test_the_writer_keeps_the_order_and_publishes_before_it_answers(database: Database, group: GroupCommit) -> None:
    """Operations are carried out as they came; events go out, then actions, then outcomes."""
    said: list[str] = []
    writer = Writer(group, lambda entries: said.extend(entry.data.decode() for entry in entries))

    def operation(name: str) -> Callable[[Transaction], str]:
        def run(tx: Transaction) -> str:
            tx.after_commit(lambda: said.append(f"after {name}"))
            return emitting(name)(tx)

        return run

    async def ask(name: str) -> None:
        said.append(f"done {await writer.run(operation(name))}")

    await asyncio.gather(*(ask(f"{number:03}") for number in range(100)))
    events = [line for line in said if line.startswith("{")]
    assert events == [f'{{"what":"{number:03}"}}' for number in range(100)]
    for number in range(100):
        mine = [said.index(f'{{"what":"{number:03}"}}'), said.index(f"after {number:03}"), said.index(f"done {number:03}")]
        assert mine == sorted(mine)
    await writer.close()
    outcomes: list[Outcome[Any]] = []
    writer.submit(Work(emitting("late")), outcomes.append)
    assert isinstance(outcomes[0].error, ReadOnly)
    with database.reader() as connection:
        assert connection.execute(select(func.count()).select_from(tables.shops)).scalar() == 100


async def test_operations_that_come_together_share_a_commit(database: Database, group: GroupCommit) -> None:
    """A hundred at once take a few groups, not a hundred."""
    groups: list[int] = []
    commit = group.commit
    group.commit = lambda works: (groups.append(len(works)), commit(works))[1]  # type: ignore[method-assign]
    writer = Writer(group, lambda _entries: None)
    await asyncio.gather(*(writer.run(emitting(str(number))) for number in range(100)))
    await writer.close()
    assert len(groups) <= 3


def heads_of(sql: Any, wanted: Any) -> dict[str, int]:
    """A loader of stream heads."""
    return {key: head for key in wanted for (head,) in sql.rows(_HEAD, {"stream": key})}


def nothing_known(_sql: Any, _wanted: Any) -> dict[str, Any]:
    """A loader that finds nothing."""
    return {}


def test_a_commit_right_after_a_checkpoint(database: Database) -> None:
    """The checkpoint's answer is read: left unread, it would hold up a group that runs no statement of its own."""
    group = GroupCommit(database, lambda: 1)  # type: ignore[arg-type,return-value]
    group.commit([Work(emitting("one"))])
    group.checkpoint()
    assert group.commit([Work(lambda tx: tx.now)]).outcomes[0].error is None
    group.close()
