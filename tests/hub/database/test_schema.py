"""The schema: migrations and tables say the same, an upgrade backs up first, a kill in its middle harms nothing (F19)."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from app.hub.database import schema, trade
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.tables import metadata

MIGRATIONS = Path(schema.__file__).parent / "migrations"


def test_migrations_and_tables_say_the_same(database: Database) -> None:
    """Whoever changes a table writes a migration."""
    assert trade.metadata is metadata
    with database.reader() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _ours})
        assert compare_metadata(context, metadata) == []


def test_the_newest_revision_is_the_one_that_is_expected() -> None:
    """REVISION spares a start the import of alembic; it must not lie."""
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [schema.REVISION]


def test_a_current_schema_needs_no_alembic(tmp_path: Path) -> None:
    """Its import is a third of the hub's start."""
    code = (
        "import sys; from pathlib import Path; from app.hub.database import schema; "
        "from app.hub.database.engine import Database, sqlite_url; folder = Path(sys.argv[1]); "
        "schema.prepare(Database(sqlite_url(folder / 'hub.sqlite3')), folder / 'backups'); print('alembic' in sys.modules)"
    )
    found = [
        subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=True, encoding="utf-8").stdout
        for _ in range(2)
    ]
    assert [out.split()[-1] for out in found] == ["True", "False"]
    assert not (tmp_path / "backups").exists()


def test_an_older_schema_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F19: what was there is kept in a file of its own."""
    file = tmp_path / "hub.sqlite3"
    database = Database(sqlite_url(file))
    schema.prepare(database, tmp_path / "backups")
    with database.writer() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
        connection.execute(text("INSERT INTO shops (id, name, time_zone, currency, created) VALUES ('s','S','UTC','EUR',1)"))
    monkeypatch.setattr(schema, "_upgrade", lambda _connection: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        schema.prepare(database, tmp_path / "backups")
    (backup,) = (tmp_path / "backups").iterdir()
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT id FROM shops").fetchall() == [("s",)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_an_upgrade_that_is_interrupted_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F19: all of it is one transaction; the next start does it from the beginning."""
    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    monkeypatch.setattr(schema, "new_epoch", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        schema.prepare(database, tmp_path / "backups")
    with database.reader() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema")).scalar() == 0
    monkeypatch.undo()
    schema.prepare(database, tmp_path / "backups")
    with database.reader() as connection:
        assert connection.execute(text("SELECT count(*) FROM log")).scalar() == 1
    database.close()


def test_a_newer_schema_is_left_alone(database: Database, tmp_path: Path) -> None:
    """An older hub says so instead of guessing."""
    with database.writer() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(schema.NewerSchema):
        schema.prepare(database, tmp_path / "backups")


def test_only_the_writer_checkpoints(database: Database) -> None:
    """SQLite before 3.51.3 loses data when two connections race for that; so no connection does it by itself."""
    for open_ in (database.reader, database.writer):
        with open_() as connection:
            assert connection.execute(text("PRAGMA wal_autocheckpoint")).scalar() == 0
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
    with database.writer() as connection:
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def _ours(_item: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    # The search index is SQLite's own kind of table.
    return not (kind == "table" and (name or "").startswith("message_text"))


def test_applications_made_before_are_found_by_their_time(tmp_path: Path) -> None:
    """CHAT-22: revision 0006 reads out of each order's detail when its newest application was made; F19: nothing else changes."""
    from alembic import command

    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    config.set_main_option("path_separator", "os")
    with database.writer() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        connection.execute(text("INSERT INTO shops (id, name, time_zone, currency, created) VALUES ('s','S','UTC','EUR',1)"))
        row = "INSERT INTO customers (id, shop, name, source, address, tags, created) VALUES ('c','s','C','web','{}','[]',1)"
        connection.execute(text(row))
        for number, detail in (("A", b'{"cases":[{"asked":5},{"asked":9},{"asked":7}]}'), ("B", b"{}"), ("C", b"")):
            values = {"n": number, "detail": detail}
            order = "INSERT INTO orders (id, shop, number, customer, state, currency, total, placed, detail)"
            connection.execute(text(f"{order} VALUES (:n,'s',:n,'c','to_ship','EUR',1,1,:detail)"), values)
        more = b'{"phones":["+2"],"emails":["A@x.vn"]}'
        connection.execute(text("UPDATE customers SET phone = '+1', email = 'B@x.vn', points = 7, detail = :d"), {"d": more})
    with database.writer() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    with database.reader() as connection:
        # CUST-5, CUST-10: revision 0015 makes people found by every contact, and what they had the ledger's first line.
        contacts = connection.execute(text("SELECT kind, value FROM customer_contacts ORDER BY kind, value")).all()
        assert [tuple(row) for row in contacts] == [("email", "a@x.vn"), ("email", "b@x.vn"), ("phone", "+1"), ("phone", "+2")]
        ledger = connection.execute(text("SELECT customer, kind, amount, time FROM point_entries")).all()
        assert [tuple(row) for row in ledger] == [("c", "start", 7, 1)]
        found = connection.execute(text("SELECT number, case_newest FROM orders ORDER BY number")).all()
    assert [tuple(row) for row in found] == [("A", 9), ("B", None), ("C", None)]
    database.close()


def test_customers_known_before_are_found_in_the_list(tmp_path: Path) -> None:
    """CUST-1: revision 0014 reads out of each profile what the list filters by; CUST-2: the label is worked out for them all."""
    from alembic import command

    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    config.set_main_option("path_separator", "os")
    detail = b'{"registered":true,"verified":true,"status":"closed","responsible":"lan","phones":["+2"]}'
    with database.writer() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0013")
        connection.execute(text("INSERT INTO shops (id, name, time_zone, currency, created) VALUES ('s','S','UTC','EUR',1)"))
        row = (
            "INSERT INTO customers (id, shop, name, phone, source, address, tags, detail, created)"
            " VALUES (:id,'s','Đặng Hoà','+1',:source,:address,:tags,:detail,1)"
        )
        for id_, source, more in (("a", "import", detail), ("b", "shopee", None)):
            values = {"id": id_, "source": source, "address": b'{"street":"1"}', "tags": b'["vip","vip"]', "detail": more}
            connection.execute(text(row), values)
        command.upgrade(config, "head")
    with database.reader() as connection:
        columns = "SELECT folded, member, status, responsible, source FROM customers ORDER BY id"
        assert connection.execute(text(columns)).all() == [
            (" dang hoa", 1, "closed", "lan", "excel"), (" dang hoa", 0, "", "", "shopee"),
        ]  # fmt: skip
        phones = "SELECT customer, value FROM customer_contacts WHERE kind = 'phone' ORDER BY customer, value"
        assert connection.execute(text(phones)).all() == [("a", "+1"), ("a", "+2"), ("b", "+1")]
        assert connection.execute(text("SELECT count(*) FROM customer_tags")).scalar() == 2
    database.close()


def test_leads_known_before_are_searched_by_each_word_once(tmp_path: Path) -> None:
    """LEAD-5: revision 0021 folds what is there already as a lead of today is folded; every word stays, over all slices."""
    from alembic import command

    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    config.set_main_option("path_separator", "os")
    row = (
        "INSERT INTO leads (id, shop, key, listing, title, name, phone, created, folded)"
        " VALUES (:id,'s',:id,'p','{}','Hoa','+1',1,' hoa tai nghe hoa den tai')"
    )
    with database.writer() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0019")
        connection.execute(text("INSERT INTO shops (id, name, time_zone, currency, created) VALUES ('s','S','UTC','EUR',1)"))
        connection.execute(text(row), [{"id": f"l{number:04}"} for number in range(2_003)])
        command.upgrade(config, "head")
    with database.reader() as connection:
        found = connection.execute(text("SELECT folded, count(*) FROM leads GROUP BY folded")).all()
    assert [tuple(row) for row in found] == [(" hoa tai nghe den", 2_003)]
    database.close()
