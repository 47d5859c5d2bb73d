"""`frontdesk audit`: what it prints and ends with for a log that holds, was changed, thinned out, cut off, or is empty."""

import csv
import io
from pathlib import Path

import pytest
from sqlalchemy import text

from app import __main__ as entry
from app.domain.ids import Instant
from app.domain.people import Actor, Role, Shop
from app.hub import audit_heads
from app.hub.audit_heads import Head
from app.hub.database import audit, people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP


class Log:
    """A hub's folder with two shops, and what the command does with it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        database = self._database()
        schema.prepare(database, folder / "backups")
        database.close()
        self.do(lambda tx: [people.add_shop(tx.sql, shop, tx.now) for shop in (SHOP, OTHER_SHOP)])

    def do(self, *works: object) -> None:
        database = self._database()
        group = GroupCommit(database, wall_clock)
        for work in works:
            group.commit([Work(work)]).outcomes[0].get()  # type: ignore[arg-type]
        group.close()
        database.close()

    def record(self, times: int, shop: Shop = SHOP) -> None:
        actor = Actor(id="lan", shop=shop.id, name="+Lan", roles=frozenset({Role.AGENT}))

        def write(tx: Transaction) -> None:
            for number in range(times):
                audit.record(tx, shop.id, actor, "order.price", f"A{number}", {"total": number})

        self.do(write)

    def head(self) -> tuple[int, str]:
        database = self._database()
        with database.reader() as connection:
            newest = audit.last(Sql(connection), SHOP.id)
        database.close()
        assert newest is not None
        return newest[0].serial, newest[1]

    def tamper(self, statement: str) -> None:
        self.do(lambda tx: tx.connection.execute(text(statement)))

    def run(self, *words: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        code = entry.main(["audit", words[0], "--data", str(self.folder), *words[1:]])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def _database(self) -> Database:
        return Database(sqlite_url(self.folder / "hub.sqlite3"))


@pytest.fixture
def log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Log:
    return Log(tmp_path, capsys)


def test_an_empty_log_holds(log: Log) -> None:
    """CHAT-25: nothing was recorded yet, and that is said."""
    code, said, _ = log.run("verify")
    assert code == 0
    assert sorted(said.splitlines()) == ["Another shop (other): 0 rows hold, head -", "Test shop (shop): 0 rows hold, head -"]


def test_a_log_that_holds(log: Log) -> None:
    """CHAT-25: rows and head of each shop; the printed head is found again after more was recorded."""
    log.record(2_500)
    log.record(3, OTHER_SHOP)
    serial, head = log.head()
    assert serial == 2_500
    code, said, _ = log.run("verify")
    assert code == 0
    assert f"Test shop (shop): 2500 rows hold, head {head}" in said
    assert "Another shop (other): 3 rows hold" in said
    log.record(4)
    assert log.run("verify", "--expect", head.upper())[0] == 0


@pytest.mark.parametrize(
    ("tampering", "words"),
    [
        ("UPDATE audit SET subject = 'B9' WHERE serial = 3", "BROKEN at row 3; the 2 rows before it hold"),
        ("DELETE FROM audit WHERE serial = 3", "BROKEN at row 4; the 2 rows before it hold"),
        ("DELETE FROM audit WHERE serial = 1", "BROKEN at row 2; the 0 rows before it hold"),
        ("UPDATE audit SET shop = 'other' WHERE serial = 6", "Another shop (other): BROKEN at row 6"),
    ],
)
def test_what_was_changed_or_taken_out(log: Log, tampering: str, words: str) -> None:
    """CHAT-25: the first row that does not hold; ends with 1."""
    log.record(6)
    log.tamper(tampering)
    code, said, _ = log.run("verify")
    assert code == 1
    assert words in said


def test_an_end_that_was_cut_off(log: Log) -> None:
    """CHAT-25: the chain alone cannot show it; a hash kept elsewhere does, by hand or in the hub's own file."""
    log.record(6)
    serial, head = log.head()
    log.tamper("DELETE FROM audit WHERE serial > 4")
    assert log.run("verify")[0] == 0, "nothing outside the database was kept"
    code, said, _ = log.run("verify", "--expect", head)
    assert code == 1
    assert f"MISSING: no row has the expected hash {head}" in said
    audit_heads.note(log.folder, Head(time=Instant(1), shop=SHOP.id, serial=serial, hash=head))
    code, said, _ = log.run("verify")
    assert code == 1
    assert "CUT OFF: 4 rows hold, but row 6" in said
    log.record(5)
    assert log.run("verify")[0] == 1, "also once others were written in its place"


def test_a_damaged_file_of_heads_hides_nothing(log: Log) -> None:
    """CHAT-25: a line that cannot be read is passed over, the others count."""
    log.record(2)
    serial, head = log.head()
    (log.folder / audit_heads.FILE).write_bytes(b"{not json}\n")
    audit_heads.note(log.folder, Head(time=Instant(1), shop=SHOP.id, serial=serial, hash=head))
    assert log.run("verify")[0] == 0
    log.tamper("DELETE FROM audit")
    assert log.run("verify")[0] == 1


def test_export(log: Log, tmp_path: Path) -> None:
    """CHAT-25: the oldest first; no cell runs as a formula; with several shops one has to be named."""
    log.record(2_100)
    code, _, said = log.run("export")
    assert (code, "--shop" in said) == (2, True)
    out = tmp_path / "audit.csv"
    assert log.run("export", "--shop", "shop", "--out", str(out))[0] == 0
    table = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"))))
    assert [one["serial"] for one in table[:2]] == ["1", "2"]
    assert len(table) == 2_100
    assert table[0]["actor_name"] == "'+Lan"
    assert log.run("export", "--shop", "nothing")[0] == 2


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CHAT-25: a folder without a hub ends with 2, and stays as empty as it was."""
    folder = tmp_path / "nothing"
    assert entry.main(["audit", "verify", "--data", str(folder)]) == 2
    assert "there is no hub" in capsys.readouterr().err
    assert not folder.exists()
    folder.mkdir()
    Database(sqlite_url(folder / "hub.sqlite3")).close()
    (folder / "hub.sqlite3").touch()
    assert entry.main(["audit", "verify", "--data", str(folder)]) == 2
    assert "older than the audit log" in capsys.readouterr().err


def test_help_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    """CHAT-25: `--help` explains exit codes and how a cut-off end is noticed."""
    with pytest.raises(SystemExit) as ended:
        entry.main(["audit", "verify", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert ended.value.code == 0
    for words in ("--expect HASH", "audit-heads.jsonl", "Ends with 0 when all holds", "--database URL"):
        assert words in said
