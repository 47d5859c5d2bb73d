"""`frontdesk audit`: what it prints and ends with for a log that holds, was changed, thinned out, cut off, or is empty.

Without `keyed` the log is as hubs of before there was a key left it.
"""

import csv
import hashlib
import io
import os
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from app import __main__ as entry
from app.domain.ids import Instant
from app.domain.people import Actor, Role, Shop
from app.hub import audit_heads, audit_key
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
        self._key: bytes | None = None
        database = self._database()
        schema.prepare(database, folder / "backups")
        database.close()
        self.do(lambda tx: [people.add_shop(tx.sql, shop, tx.now) for shop in (SHOP, OTHER_SHOP)])

    def keyed(self) -> None:
        """A hub that has a key was started: what is recorded from now on is made with it."""
        self._key = audit_key.settle(self.folder, os.environ, chained=False)

    def do(self, *works: object) -> None:
        database = self._database()
        group = GroupCommit(database, wall_clock, audit_key=self._key)
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


def forge(log: Log, serial: int, before: bytes = b"") -> None:
    """What somebody can do who writes to the database, but has no key: changes a row and makes all hashes from it on anew."""

    def write(tx: Transaction) -> None:
        rows = tx.connection.execute(text("SELECT * FROM audit WHERE shop = 'shop' ORDER BY serial")).mappings().all()
        previous = bytes(32)
        for row in rows:
            own = bytes(row["hash"])
            if row["serial"] >= serial:
                subject = "forged" if row["serial"] == serial else row["subject"]
                values = [
                    "shop",
                    row["time"],
                    row["actor"],
                    row["actor_name"],
                    row["action"],
                    subject,
                    bytes(row["facts"]).decode(),
                ]
                own = before + hashlib.sha256(previous + msgspec.json.encode(values)).digest()
                tx.connection.execute(
                    text("UPDATE audit SET subject = :subject, previous = :previous, hash = :hash WHERE serial = :serial"),
                    {"subject": subject, "previous": previous, "hash": own, "serial": row["serial"]},
                )
            previous = own

    log.do(write)


def test_an_old_log_goes_on_with_a_key(log: Log) -> None:
    """CHAT-25: rows of before hold as they did, those behind them with the key; how many are plain is said."""
    log.record(3)
    log.keyed()
    assert (log.folder / audit_key.FILE).stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    log.record(4)
    code, said, _ = log.run("verify")
    assert code == 0
    assert f"7 rows hold, head {log.head()[1]}; 3 of them are of before there was a key" in said
    log.tamper("UPDATE audit SET subject = 'B9' WHERE serial = 2")
    assert "BROKEN at row 2" in log.run("verify")[1]


@pytest.mark.parametrize("before", [b"", b"\x01"])
def test_a_tail_made_anew_without_the_key_is_found(log: Log, before: bytes) -> None:
    """CHAT-25: in a plain log it would hold; behind a row with the key it does not, nor with the sign of one in front."""
    log.record(3)
    forge(log, 2)
    assert log.run("verify")[0] == 0, "the forgery is right but for the key"
    log.keyed()
    log.record(4)
    forge(log, 6, before)
    code, said, _ = log.run("verify")
    assert code == 1
    assert "BROKEN at row 6; the 5 rows before it hold" in said


def test_a_log_begun_anew_without_the_key_is_found_by_its_heads(log: Log) -> None:
    """CHAT-25: whoever makes every row plain again meets the hashes outside the database."""
    log.keyed()
    log.record(4)
    serial, head = log.head()
    audit_heads.note(log.folder, Head(time=Instant(1), shop=SHOP.id, serial=serial, hash=head))
    forge(log, 1)
    code, said, _ = log.run("verify")
    assert code == 1
    assert "CUT OFF: 4 rows hold, but row 4" in said


def test_a_missing_and_a_wrong_key_are_called_so(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """CHAT-25: neither is mistaken for a log that was changed, and a change is not mistaken for them; ends with 3."""
    log.record(2)
    log.keyed()
    log.record(3)
    key = (log.folder / audit_key.FILE).read_text(encoding="ascii")
    (log.folder / audit_key.FILE).unlink()
    code, said, _ = log.run("verify", "--expect", "00")
    assert (code, "KEY MISSING: row 3" in said, "MISSING: no row" in said) == (3, True, False)
    (log.folder / audit_key.FILE).write_text("ab" * 32, encoding="ascii")
    code, said, _ = log.run("verify")
    assert (code, "WRONG KEY: neither row 3" in said) == (3, True)
    for wrong in ("ab", "no key", "\u00e4"):
        (log.folder / audit_key.FILE).write_text(wrong, encoding="utf-8")
        code, _, said = log.run("verify")
        assert (code, "holds no audit key" in said) == (3, True)
    monkeypatch.setenv("FRONTDESK_AUDIT_KEY", key)
    assert log.run("verify")[0] == 0, "the environment goes before the file"
    log.tamper("UPDATE audit SET subject = 'B9' WHERE serial = 3")
    code, said, _ = log.run("verify")
    assert (code, "BROKEN at row 3" in said) == (1, True)


def test_where_the_key_comes_from(tmp_path: Path) -> None:
    """CHAT-25: made once, kept; from the environment nothing is written; never a new one for one that was lost."""
    made = audit_key.settle(tmp_path, {}, chained=False)
    assert len(made) == 32
    assert audit_key.settle(tmp_path, {}, chained=True) == made
    other = tmp_path / "other"
    other.mkdir()
    assert audit_key.settle(other, {"FRONTDESK_AUDIT_KEY": "ab" * 32}, chained=True) == b"\xab" * 32
    named = {"FRONTDESK_AUDIT_KEY_FILE": str(tmp_path / audit_key.FILE)}
    assert audit_key.settle(other, named, chained=True) == made
    for environment in ({}, {"FRONTDESK_AUDIT_KEY_FILE": str(other / "nothing")}, {"FRONTDESK_AUDIT_KEY": "ab"}):
        with pytest.raises(audit_key.BadKey):
            audit_key.settle(other, environment, chained=True)
    assert list(other.iterdir()) == []
