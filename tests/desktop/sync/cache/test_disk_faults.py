"""A disk that is full, broken, lost power or lies: reads go on, the agent's words are saved (F3, F5, F6, F7)."""

import json
import os
import random
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from app.desktop.sync.cache import salvage
from app.desktop.sync.cache.connecting import connect
from app.desktop.sync.cache.errors import Damaged, Unwritable
from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.cache.rows import Draft, OutboxRow
from app.desktop.sync.cache.salvage import Salvage
from app.domain.ids import CommandId, ConversationId, Instant, StreamId
from app.protocol.envelope import Cursor
from tests.desktop.sync.cache.conftest import KEY
from tests.fakes.nouns import conversation, message

STREAM = StreamId("shop:shop")
C1 = ConversationId("c1")
PAGE = 4096


def row(number: int) -> OutboxRow:
    data = json.dumps({"conversation": "c1", "body": {"kind": "text", "text": "y" * 200}}).encode()
    return OutboxRow(CommandId(f"q{number:03d}"), "chat.send", data, Instant(number), C1)


def filled(folder: Path) -> None:
    """A closed cache of some two hundred pages."""
    opened = open_cache(folder, KEY)
    opened.cache.apply(STREAM, Cursor("e", 1), [conversation(), *(message(n, f"chữ {n} " * 20) for n in range(1, 600))])
    for number in range(40):
        opened.cache.queue(row(number))
    opened.cache.save_drafts([Draft(C1, "half a word")])
    opened.close()


class TestFullDisk:
    def test_reads_go_on_nothing_is_half_written_and_it_recovers_by_itself(self, opened: Opened) -> None:
        """F5."""
        opened.cache.apply(STREAM, Cursor("e", 1), [conversation(), message(1)])
        connection = opened.cache._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(Unwritable) as full:
            opened.cache.apply(STREAM, Cursor("e", 2), [message(n, "x" * 3_000) for n in range(2, 50)])
        assert full.value.reason == "full"
        assert opened.reader.latest(C1) == [message(1)]
        assert opened.cache.cursors() == {STREAM: Cursor("e", 1)}
        connection.execute("PRAGMA max_page_count = 1000000")
        opened.cache.apply(STREAM, Cursor("e", 2), [message(2)])
        assert opened.reader.latest(C1) == [message(1), message(2)]

    @pytest.mark.skipif(sys.platform != "linux", reason="a small disk is made with Linux's name spaces")
    def test_the_agents_words_still_fit_on_a_disk_that_is_really_full(self, tmp_path: Path) -> None:
        """F5: the reserve is given up for the outbox, not for what the hub can send again; and put back later."""
        script = textwrap.dedent("""
            import sys
            from pathlib import Path
            from app.desktop.sync.cache.errors import Unwritable
            from app.desktop.sync.cache.opening import open_cache
            from app.protocol.envelope import Cursor
            from tests.desktop.sync.cache.test_disk_faults import C1, KEY, STREAM, row
            from tests.fakes.nouns import message
            folder = Path(sys.argv[1])
            opened = open_cache(folder, KEY)
            opened.cache.apply(STREAM, Cursor("e", 1), [message(1)])
            ballast = folder / "ballast"
            try:
                with ballast.open("wb", buffering=0) as file:
                    while file.write(bytes(4096)):
                        pass
            except OSError:
                pass
            refused = 0
            for number in range(2, 200):
                try:
                    opened.cache.apply(STREAM, Cursor("e", number), [message(number, "x" * 2000)])
                except Unwritable as error:
                    assert error.reason == "full", error
                    refused += 1
            assert refused > 100, refused
            assert opened.reader.latest(C1)[0] == message(1)
            assert (folder / "reserve").stat().st_size == 4 * 1024 * 1024
            for number in range(20):
                opened.cache.queue(row(number))
            assert not (folder / "reserve").exists()
            ballast.unlink()
            opened.cache.apply(STREAM, Cursor("e", 999), [message(2)])
            opened.close()
            opened = open_cache(folder, KEY)
            assert len(opened.cache.outbox()) == 20 and opened.cache.cursors() == {STREAM: Cursor("e", 999)}
            assert (folder / "reserve").stat().st_size == 4 * 1024 * 1024
            opened.close()
            print("survived")
        """)
        (tmp_path / "full.py").write_text(script, encoding="utf-8")
        disk = tmp_path / "disk"
        disk.mkdir()
        command = f"mount -t tmpfs -o size=24m none {disk} && exec {sys.executable} {tmp_path / 'full.py'} {disk}"
        environment = os.environ | {"PYTHONPATH": os.getcwd()}
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
            pytest.skip("this machine makes no name spaces")
        done = subprocess.run(["unshare", "-rm", "sh", "-c", command], capture_output=True, env=environment, check=False)
        assert done.stdout == b"survived\n", done.stderr.decode()

    @pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are POSIX's")
    def test_an_error_of_the_disk_is_told_and_reads_go_on(self, tmp_path: Path) -> None:
        """F6: a write that fails for another reason than want of room."""
        script = textwrap.dedent("""
            import resource, signal, sys
            from pathlib import Path
            from app.desktop.sync.cache.errors import Unwritable
            from app.desktop.sync.cache.opening import open_cache
            from app.protocol.envelope import Cursor
            from tests.desktop.sync.cache.test_disk_faults import C1, KEY, STREAM, row
            from tests.fakes.nouns import message
            opened = open_cache(Path(sys.argv[1]), KEY)
            opened.cache.apply(STREAM, Cursor("e", 1), [message(1)])
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
            reasons = set()
            for number in range(2, 400):
                try:
                    opened.cache.queue(row(number))
                except Unwritable as error:
                    reasons.add(error.reason)
            assert reasons == {"io"}, reasons
            assert opened.reader.latest(C1) == [message(1)]
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            opened.cache.queue(row(1000))
            ids = [r.id for r in opened.cache.outbox()]
            opened.close()
            opened = open_cache(Path(sys.argv[1]), KEY)
            assert [r.id for r in opened.cache.outbox()] == ids and ids[-1] == "q1000"
            opened.close()
            print("survived")
        """)
        (tmp_path / "broken.py").write_text(script, encoding="utf-8")
        command = [sys.executable, str(tmp_path / "broken.py"), str(tmp_path / "data")]
        done = subprocess.run(command, capture_output=True, env=os.environ | {"PYTHONPATH": os.getcwd()}, check=False)
        assert done.stdout == b"survived\n", done.stderr.decode()


class TestPowerCut:
    def test_what_is_left_of_the_log_is_a_moment_of_the_past(self, folder: Path, tmp_path: Path) -> None:
        """F3: unsynced writes are dropped: a copy of the file with its log cut anywhere opens as some earlier state."""
        opened = open_cache(folder, KEY)
        states = [([], {})]
        for number in range(1, 30):
            if number % 3:
                opened.cache.queue(row(number))
            else:
                settled = [r.id for r in opened.cache.outbox()][:1]
                opened.cache.apply(STREAM, Cursor("e", number), [message(number // 3)], settled)
            states.append(([r.id for r in opened.cache.outbox()], opened.cache.cursors()))
        log = (folder / "cache.db-wal").read_bytes()
        dice = random.Random(3)
        for cut in [0, 1, 31, 32, len(log), *(dice.randrange(len(log)) for _ in range(12))]:
            copy = tmp_path / f"cut-{cut}"
            copy.mkdir()
            shutil.copy(folder / "cache.db", copy)
            shutil.copy(folder / "cache.check", copy)
            (copy / "cache.open").touch()
            (copy / "cache.db-wal").write_bytes(log[:cut])
            after = open_cache(copy, KEY)
            assert ([r.id for r in after.cache.outbox()], after.cache.cursors()) in states
            assert len(after.reader.latest(C1)) == after.cache.cursors().get(STREAM, Cursor("e", 0)).seq // 3
            assert after.cache.is_sound()
            after.close()
        opened.close()

    def test_a_log_that_was_lost_is_noticed(self, folder: Path, tmp_path: Path) -> None:
        """F7: the file alone may be half merged; it is looked through, and kept when it is whole."""
        filled(folder)
        opened = open_cache(folder, KEY)
        opened.cache.queue(row(99))
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
        opened.close()
        after = open_cache(copy, KEY)
        assert after.unclean
        assert after.salvage is None
        assert len(after.cache.outbox()) == 40
        after.close()
        # Half merged: one page of another time. Its words can be read, but not all its trees are whole.
        with (copy / "cache.db").open("rb+") as file:
            file.seek(100 * PAGE)
            file.write(bytes(PAGE))
        (copy / "cache.open").touch()
        after = open_cache(copy, KEY)
        assert after.salvage is not None
        assert len(after.cache.outbox()) == 40
        after.close()


class TestDamage:
    def test_a_flipped_bit_anywhere_never_stops_the_start_nor_loses_words_that_can_be_read(
        self, folder: Path, tmp_path: Path
    ) -> None:
        """F7."""
        filled(folder)
        pages = (folder / "cache.db").stat().st_size // PAGE
        dice = random.Random(7)
        saved = []
        for page in [*range(0, pages, max(1, pages // 25)), pages - 1]:
            copy = tmp_path / f"flip-{page}"
            shutil.copytree(folder, copy)
            flip(copy / "cache.db", page * PAGE + dice.randrange(PAGE))
            opened = open_cache(copy, KEY)
            found_now = opened.salvage is not None
            assert found_now or not opened.cache.is_sound()
            if not found_now:
                opened.cache.heal()
            assert list(copy.glob("cache-aside-*.db"))
            assert opened.cache.is_sound()
            assert opened.cache.cursors() == {}
            saved.append((len(opened.cache.outbox()), len(opened.cache.load_drafts())))
            opened.close()
        # Only page 1 and those that hold the words themselves cost any of them.
        assert sum(words == (40, 1) for words in saved) >= len(saved) - 5

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.99])
    def test_a_file_that_was_cut_short(self, folder: Path, share: float) -> None:
        """F7."""
        filled(folder)
        size = (folder / "cache.db").stat().st_size
        os.truncate(folder / "cache.db", int(size * share))
        opened = open_cache(folder, KEY)
        if share > 0:  # an empty file is a new one
            assert opened.salvage is not None
        opened.cache.apply(STREAM, Cursor("e", 1), [conversation(), message(1)])
        assert opened.reader.latest(C1) == [message(1)]
        opened.close()

    def test_damage_met_while_reading_spoils_only_what_lies_on_it(self, folder: Path) -> None:
        """F7: other chats are still shown; the reader says that something is wrong."""
        opened = open_cache(folder, KEY)
        opened.cache.add_messages([message(n, "x" * 900, of=f"c{c}") for c in range(40) for n in range(1, 9)])
        opened.close()
        told = []
        pages = (folder / "cache.db").stat().st_size // PAGE
        for page in range(pages * 6 // 10, pages * 8 // 10):
            flip(folder / "cache.db", page * PAGE + 100)
        opened = open_cache(folder, KEY)
        opened.reader.damaged = lambda: told.append(True)
        good = bad = 0
        for c in range(40):
            before = len(told)
            shown = opened.reader.latest(ConversationId(f"c{c}"))
            assert bool(shown) != (len(told) > before)
            good, bad = good + bool(shown), bad + (not shown)
        assert good > 10
        assert bad > 5
        assert len(told) == bad
        opened.close()

    def test_work_goes_on_over_damage(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """F7: what is typed now is queued, what the hub sent comes again, and people are told once."""
        opened = damaged_under_way(folder)
        told: list[Salvage] = []
        opened.cache.healed = told.append
        opened.cache.queue(row(100))
        with pytest.raises(Damaged):
            opened.cache.apply(STREAM, Cursor("e", 2), [message(n, "mới") for n in range(1, 600)])
        assert [(salvage.outbox, salvage.drafts) for salvage in told] == [(41, 1)]
        assert told[0].aside.exists()
        assert opened.cache.cursors() == {}
        # Until the snapshot is here, what an old connection still brings must not look like the whole.
        with pytest.raises(Damaged):
            opened.cache.apply(STREAM, Cursor("e", 3), [message(601)])
        opened.cache.queue(row(101))
        opened.cache.replace(STREAM, Cursor("e", 4), [conversation()])
        opened.cache.apply(STREAM, Cursor("e", 5), [message(602)])
        assert opened.reader.latest(C1) == [message(602)]
        assert len(opened.cache.outbox()) == 42
        assert len(told) == 1
        opened.close()
        opened = open_cache(folder, KEY)
        assert (opened.salvage, opened.unclean, len(opened.cache.outbox())) == (None, False, 42)
        opened.close()

    def test_a_rebuild_that_finds_no_room_is_tried_again(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """F5 and F7 at once."""
        opened = damaged_under_way(folder)

        def full(*_: object) -> None:
            raise Unwritable("full")

        monkeypatch.setattr(salvage, "_write_new", full)
        with pytest.raises(Unwritable):
            opened.cache.heal()
        with pytest.raises(Unwritable):
            opened.cache.queue(row(100))
        with pytest.raises(Unwritable):
            opened.cache.outbox()
        monkeypatch.undo()
        opened.cache.queue(row(100))
        assert len(opened.cache.outbox()) == 41
        opened.close()

    def test_words_before_and_behind_a_bad_page_are_saved(self, folder: Path) -> None:
        """F7."""
        opened = open_cache(folder, KEY)
        for number in range(300):
            opened.cache.queue(row(number))
        opened.close()
        leaves = leaf_pages(folder / "cache.db", "outbox")
        flip(folder / "cache.db", (leaves[len(leaves) // 2] - 1) * PAGE + 2_000)
        opened = open_cache(folder, KEY)
        ids = [r.id for r in opened.cache.outbox()]
        assert opened.salvage is not None
        assert 280 < len(ids) < 300
        assert ids == sorted(ids)
        assert (ids[0], ids[-1]) == ("q000", "q299")
        opened.close()

    @pytest.mark.parametrize("kill_after", ["_write_new", "set_aside"])
    def test_a_rebuild_that_was_killed_is_ended_at_the_next_start(
        self, folder: Path, kill_after: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """F1 in the middle of F7."""
        filled(folder)
        flip(folder / "cache.db", leaf_pages(folder / "cache.db", "cursors")[0] * PAGE - 50)
        real: Callable[..., object] = getattr(salvage, kill_after)

        def killed(*arguments: object) -> None:
            real(*arguments)
            raise KeyboardInterrupt

        monkeypatch.setattr(salvage, kill_after, killed)
        with pytest.raises(KeyboardInterrupt):
            open_cache(folder, KEY)
        monkeypatch.undo()
        opened = open_cache(folder, KEY)
        assert len(opened.cache.outbox()) == 40
        assert opened.cache.is_sound()
        assert not list(folder.glob("cache-new*"))
        opened.close()

    def test_files_put_aside_go_after_a_month(self, folder: Path) -> None:
        """They hold personal data."""
        filled(folder)
        for name, age in (("cache-aside-1.db", 31), ("cache-aside-2.db", 29)):
            (folder / name).touch()
            past = (folder / "cache.db").stat().st_mtime - age * 24 * 3600
            os.utime(folder / name, (past, past))
        open_cache(folder, KEY).close()
        assert [p.name for p in folder.glob("cache-aside*")] == ["cache-aside-2.db"]


def damaged_under_way(folder: Path) -> Opened:
    """A cache in whose messages a third of the pages went bad after it was opened."""
    filled(folder)
    opened = open_cache(folder, KEY)
    pages = (folder / "cache.db").stat().st_size // PAGE
    for page in range(pages // 2, pages * 5 // 6):
        flip(folder / "cache.db", page * PAGE + 100)
    return opened


def flip(path: Path, offset: int) -> None:
    with path.open("rb+") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 16]))


def leaf_pages(path: Path, table: str) -> list[int]:
    """The table's own pages: those whose damage makes it unreadable."""
    pages = []
    size = path.stat().st_size // PAGE
    for page in range(2, size + 1):
        copy = path.with_name("probe.db")
        shutil.copy(path, copy)
        flip(copy, (page - 1) * PAGE + 2_000)
        connection = connect(copy, KEY)
        try:
            connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
        except Exception:
            pages.append(page)
        finally:
            connection.close()
            for part in path.parent.glob("probe.db*"):
                part.unlink()
    return pages
