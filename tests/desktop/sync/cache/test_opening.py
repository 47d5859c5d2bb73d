"""Opening: the right key, one process per profile, older and newer schemas, a kill in the middle (F8, F19, F21)."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app.desktop.sync.cache import schema
from app.desktop.sync.cache.connecting import check_driver, connect
from app.desktop.sync.cache.errors import InUse, OldDriver, TooNew, WrongKey
from app.desktop.sync.cache.opening import begin_anew, open_cache
from app.desktop.sync.cache.rows import OutboxRow
from app.domain.ids import CommandId, Instant
from tests.desktop.sync.cache.conftest import KEY

ROW = OutboxRow(CommandId("a"), "chat.send", b"{}", Instant(1))
NEXT_STEP = (*schema.STEPS, ("ALTER TABLE drafts ADD COLUMN mood TEXT", "CREATE TABLE later (x INTEGER)"))


def run(script: str, *arguments: object) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": os.getcwd()})


class TestKey:
    def test_a_wrong_key_touches_nothing(self, folder: Path) -> None:
        """F8: another account's key, or a passphrase mistyped: ask again."""
        opened = open_cache(folder, KEY)
        opened.cache.queue(ROW)
        opened.close()
        before = (folder / "cache.db").read_bytes()
        with pytest.raises(WrongKey):
            open_cache(folder, bytes(32))
        assert (folder / "cache.db").read_bytes() == before
        opened = open_cache(folder, KEY)
        assert opened.cache.outbox() == [ROW]
        opened.close()

    def test_a_lost_key_begins_anew_and_keeps_the_old_file(self, folder: Path) -> None:
        """F8: the keyring is empty; the old cache is not deleted, since the key may come back with a backup."""
        opened = open_cache(folder, KEY)
        opened.cache.queue(ROW)
        opened.close()
        aside = begin_anew(folder)
        assert aside is not None
        opened = open_cache(folder, bytes(32))
        assert opened.cache.outbox() == []
        opened.close()
        old = connect(aside, KEY)
        assert old.execute("SELECT id FROM outbox").fetchall() == [("a",)]
        old.close()
        assert begin_anew(folder.parent / "nothing here yet") is None

    def test_a_key_has_32_bytes(self, folder: Path) -> None:
        with pytest.raises(ValueError):
            open_cache(folder, b"short")


class TestOneProcess:
    def test_the_second_is_refused_and_told_who_holds_it_until_the_first_dies(self, folder: Path) -> None:
        """F21, F1: kill -9 leaves no stale lock."""
        first = run(
            """
            import sys, time
            from pathlib import Path
            from app.desktop.sync.cache.opening import open_cache
            from tests.desktop.sync.cache.test_opening import KEY, ROW
            opened = open_cache(Path(sys.argv[1]), KEY)
            opened.cache.queue(ROW)
            print("open", flush=True)
            time.sleep(60)
            """,
            folder,
        )
        try:
            assert first.stdout is not None
            assert first.stdout.readline().strip() == b"open"
            with pytest.raises(InUse) as refused:
                open_cache(folder, KEY)
            assert refused.value.holder == first.pid
            with pytest.raises(InUse):
                begin_anew(folder)
        finally:
            first.kill()
            first.communicate()
        opened = open_cache(folder, KEY)
        assert opened.unclean
        assert opened.salvage is None
        assert opened.cache.outbox() == [ROW]
        opened.close()
        opened = open_cache(folder, KEY)
        assert not opened.unclean
        opened.close()

    def test_the_same_process_is_refused_too(self, folder: Path) -> None:
        opened = open_cache(folder, KEY)
        with pytest.raises(InUse):
            open_cache(folder, KEY)
        opened.close()


class TestSchema:
    def test_an_older_cache_is_brought_up_after_a_copy_was_made(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """F19."""
        opened = open_cache(folder, KEY)
        opened.cache.queue(ROW)
        opened.close()
        connection = connect(folder / "cache.db", KEY)
        schema.migrate(connection, folder / "cache.db", NEXT_STEP)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(NEXT_STEP),)
        assert connection.execute("SELECT id FROM outbox").fetchall() == [("a",)]
        connection.execute("SELECT mood FROM drafts")
        connection.close()
        copy = connect(folder / "cache.backup.db", KEY)
        assert copy.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)
        assert copy.execute("SELECT id FROM outbox").fetchall() == [("a",)]
        copy.close()
        # The next start went well, so nobody will ask for the copy any more.
        connection = connect(folder / "cache.db", KEY)
        schema.migrate(connection, folder / "cache.db", NEXT_STEP)
        connection.close()
        assert not (folder / "cache.backup.db").exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
    def test_a_kill_in_mid_migration_leaves_the_older_cache(self, folder: Path) -> None:
        """F19: the second statement of a step never happens."""
        opened = open_cache(folder, KEY)
        opened.cache.queue(ROW)
        opened.close()
        killed = run(
            """
            import os, signal, sys
            from pathlib import Path
            from app.desktop.sync.cache import schema
            from app.desktop.sync.cache.connecting import connect
            from tests.desktop.sync.cache.test_opening import KEY, NEXT_STEP
            path = Path(sys.argv[1]) / "cache.db"
            class Dying:
                def __init__(self, real): self.real = real
                def __getattr__(self, name): return getattr(self.real, name)
                def execute(self, statement):
                    if "TABLE later" in statement:
                        self.real.execute("PRAGMA cache_spill = ON")
                        os.kill(os.getpid(), signal.SIGKILL)
                    return self.real.execute(statement)
            schema.migrate(Dying(connect(path, KEY)), path, NEXT_STEP)
            """,
            folder,
        )
        killed.communicate()
        assert killed.returncode == -signal.SIGKILL
        assert (folder / "cache.backup.db").exists()
        opened = open_cache(folder, KEY)
        assert opened.cache.outbox() == [ROW]
        assert opened.cache._connection.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)
        assert opened.cache.is_sound()
        opened.close()

    def test_a_step_that_fails_changes_nothing(self, folder: Path) -> None:
        open_cache(folder, KEY).close()
        connection = connect(folder / "cache.db", KEY)
        with pytest.raises(Exception, match="nonsense"):
            schema.migrate(connection, folder / "cache.db", (*NEXT_STEP, ("nonsense",)))
        assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)
        connection.close()
        open_cache(folder, KEY).close()

    def test_a_cache_of_a_newer_program_is_left_alone(self, folder: Path) -> None:
        """F14: no guessing at tables that this program does not know."""
        open_cache(folder, KEY).close()
        connection = connect(folder / "cache.db", KEY)
        connection.execute("PRAGMA user_version = 99")
        connection.close()
        with pytest.raises(TooNew):
            open_cache(folder, KEY)
        with pytest.raises(TooNew):  # and the lock was given back
            open_cache(folder, KEY)


def test_a_driver_with_the_log_bug_is_refused() -> None:
    """SQLite before 3.51.3 damages its log when it resets it."""
    for old in ((3, 40, 1), (3, 51, 2)):
        with pytest.raises(OldDriver):
            check_driver(old)
    check_driver((3, 51, 3))
    check_driver()


def test_a_path_with_strange_characters_works(tmp_path: Path) -> None:
    """Windows user names have spaces, marks and percent signs."""
    folder = tmp_path / "Hồ Sơ 100% #1? & дані"
    opened = open_cache(folder, KEY)
    opened.cache.queue(ROW)
    assert opened.reader.counts().outbox == 1
    opened.close()
    assert (folder / "cache.db").exists()
