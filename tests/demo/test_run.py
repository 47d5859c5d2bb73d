"""`frontdesk demo` as a process: what it prints, that everything ends with it, and that a second start finds all again."""

import asyncio
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.demo import children, run
from app.demo.loading import load
from app.demo.place import AlreadyRunning, only_one, read_private, write_private
from app.demo.seed import seed
from app.hub import identity_key
from app.hub.database import schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub_router import build_router

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


class Demo:
    """A running demo in `folder`; `printed` is what it has said so far."""

    def __init__(self, folder: Path, *options: str, **extra: str) -> None:
        self.folder = folder
        self.printed = ""
        command = [sys.executable, "-m", "app", "demo", "--data", str(folder), "--speed", "50", "--buyers", "3", *options]
        self.process = subprocess.Popen(
            command,
            cwd=folder.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": str(ROOT)} | extra,
        )

    def until(self, words: str) -> str:
        """Reads on until it said this."""
        assert self.process.stdout is not None
        while words not in self.printed:
            line = self.process.stdout.readline()
            assert line, f"ended without saying {words!r}:\n{self.printed}"
            self.printed += line
        return self.printed

    def end(self, number: int = signal.SIGTERM) -> int:
        """Sends a signal and reads the rest; its exit code."""
        self.process.send_signal(number)
        return self.rest()

    def rest(self) -> int:
        out, _ = self.process.communicate(timeout=15)
        self.printed += out
        return self.process.returncode

    @property
    def url(self) -> str:
        found = re.search(r"http://[\d.]+:\d+", self.until("To end it"))
        assert found
        return found[0]

    def children(self) -> dict[int, str]:
        """Processes other than the demo whose command line names its folder."""
        return {pid: words for pid, words in processes().items() if str(self.folder) in words and pid != self.process.pid}

    def child(self, name: str) -> int:
        """The process id of its hub or desktop."""
        return next(pid for pid, words in self.children().items() if f" {name} " in words)


def processes() -> dict[int, str]:
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            if words:  # a zombie has none
                found[int(entry.name)] = words
    return found


def wait_for(what: Callable[[], object], seconds: float = 12) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub's folder with the demo shop in it, for the tests that are not about the first start."""
    folder = tmp_path_factory.mktemp("seeded")
    content, database = load(), Database(sqlite_url(folder / "hub.sqlite3"))
    schema.prepare(database, folder / "backups")
    group = GroupCommit(database, wall_clock, vault=identity_key.settle(database, folder, {}))
    group.commit([Work(lambda tx: seed(tx, content, folder, build_router()))]).outcomes[0].get()
    group.close()
    database.close()
    return folder


@pytest.fixture
def folder(tmp_path: Path, shop: Path) -> Path:
    """A demo's folder of which only the shop is there."""
    shutil.copytree(shop, tmp_path / "demo" / "hub")
    return tmp_path / "demo"


@pytest.fixture
def demos() -> Iterator[list[Demo]]:
    """Whatever a test leaves running is ended."""
    started: list[Demo] = []
    yield started
    for demo in started:
        if demo.process.poll() is None:
            demo.process.kill()
        demo.process.communicate()


@linux_only
def test_one_command_prints_what_a_person_needs_and_ends_all_it_started(tmp_path: Path, demos: list[Demo]) -> None:
    demo = Demo(tmp_path / "demo", "--no-window", "--seed", "12")
    demos.append(demo)
    assert httpx.get(demo.url).status_code == 200
    for login in ("lan", "huy", "hoa", "mai", "quan"):
        found = re.search(rf"\b{login} +(\S+)", demo.printed)
        assert found
        signing_in = {"login": login, "password": found[1], "device": "test"}
        assert httpx.post(f"{demo.url}/v1/sign-in", json=signing_in, verify=False).status_code == 200  # noqa: S501
    assert "--seed 12" in demo.printed
    assert list(demo.children().values()) != []
    assert demo.end() == 0
    assert demo.children() == {}

    # The second start keeps the shop, its address and its accounts.
    again = Demo(tmp_path / "demo", "--no-window")
    demos.append(again)
    assert again.url == demo.url
    assert accounts_in(again) == accounts_in(demo)
    assert again.end(signal.SIGINT) == 0
    assert again.children() == {}


def accounts_in(demo: Demo) -> list[str]:
    return re.findall(r"\w+-\w+-\d{3}-\w+", demo.printed)


@linux_only
def test_a_killed_demo_takes_its_children_with_it(folder: Path, demos: list[Demo]) -> None:
    demo = Demo(folder, "--no-window")
    demos.append(demo)
    assert demo.url
    assert len(demo.children()) == 1
    demo.process.kill()
    wait_for(lambda: not demo.children())


@linux_only
def test_a_second_demo_in_the_same_folder_says_so_and_the_hub_s_end_is_said_too(folder: Path, demos: list[Demo]) -> None:
    demo = Demo(folder, "--no-window")
    demos.append(demo)
    assert demo.url
    other = Demo(folder, "--no-window")
    demos.append(other)
    assert other.rest() == 3
    assert "Another demo already runs" in other.printed
    assert "Traceback" not in other.printed
    os.kill(demo.child("hub"), signal.SIGKILL)
    assert demo.rest() == 1
    assert "hub ended unexpectedly" in demo.printed
    assert "Traceback" not in demo.printed


def connections(demo: Demo) -> int:
    """Sockets at its hub."""
    try:
        found: int = httpx.get(f"{demo.url}/health").json()["connections"]
    except httpx.HTTPError:
        pytest.fail(f"the demo ended with {demo.rest()}:\n{demo.printed}")
    return found


@linux_only
def test_a_closed_window_ends_the_demo(folder: Path, demos: list[Demo]) -> None:
    """The window is signed in without anybody typing a password; its orderly end is everybody's."""
    demo = Demo(folder, "--buyers", "0", QT_QPA_PLATFORM="offscreen")
    demos.append(demo)
    # The one socket at the hub is the window's: it was let in with the session that the demo handed over.
    wait_for(lambda: connections(demo) == 1, 18)
    assert "close the window" in demo.printed
    os.kill(demo.child("desktop"), signal.SIGTERM)
    assert demo.rest() == 0
    assert "The window was closed." in demo.printed
    assert demo.children() == {}
    assert "window.close_to_tray" in (folder / "profile" / "settings.json").read_text(encoding="utf-8")


@linux_only
def test_a_window_that_dies_is_said(folder: Path, demos: list[Demo]) -> None:
    """A display that is not there: Qt gives up, the demo says why and leaves nothing behind."""
    demo = Demo(folder, QT_QPA_PLATFORM="xcb", DISPLAY=":987")
    demos.append(demo)
    assert demo.rest() == 1
    assert "window ended unexpectedly" in demo.printed
    assert "desktop.log" in demo.printed
    assert demo.children() == {}


@linux_only
def test_without_a_display_the_demo_says_so_and_goes_on(folder: Path, demos: list[Demo]) -> None:
    demo = Demo(folder, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    demos.append(demo)
    printed = demo.until("To end it")
    assert "no display" in printed
    assert "xvfb-run" in printed
    assert "QT_QPA_PLATFORM=offscreen" in printed
    assert httpx.get(f"{demo.url}/health").status_code == 200
    assert demo.end() == 0


@pytest.mark.parametrize(
    ("platform", "environment", "can"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"QT_QPA_PLATFORM": "xcb"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_can_be_shown(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], can: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert run.can_show() is can


def test_the_demo_s_hub_is_never_asked_for_over_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "intranet.example")
    monkeypatch.setenv("no_proxy", "")
    run._keep_off_proxies()
    assert os.environ["NO_PROXY"] == os.environ["no_proxy"] == "intranet.example,127.0.0.1"


def test_one_demo_in_a_folder(tmp_path: Path) -> None:
    with only_one(tmp_path / "new"):
        with pytest.raises(AlreadyRunning), only_one(tmp_path / "new"):
            pytest.fail("two demos in one folder")
        with only_one(tmp_path / "other"):
            pass
    with only_one(tmp_path / "new"):
        pass


def test_what_is_damaged_is_as_good_as_missing(tmp_path: Path) -> None:
    path = tmp_path / "demo.json"
    assert read_private(path, run.Remembered) is None
    kept = run.Remembered(port=8123, key="00" * 32)
    write_private(path, kept)
    assert read_private(path, run.Remembered) == kept
    path.write_bytes(path.read_bytes()[:20])
    assert read_private(path, run.Remembered) is None


class FakeProcess:
    """Ends when it is told in the way that counts on Windows."""

    pid = 1

    def __init__(self) -> None:
        self.returncode: int | None = None
        self.signals: list[Any] = []

    def send_signal(self, number: object) -> None:
        self.signals.append(number)
        self.returncode = 0

    async def wait(self) -> int | None:
        return self.returncode


async def test_windows_children_have_a_group_of_their_own_and_are_told_by_ctrl_break(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing POSIX-only on the way there: neither SIGTERM nor a new session exists on Windows."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200, raising=False)
    monkeypatch.setattr(signal, "CTRL_BREAK_EVENT", "ctrl-break", raising=False)
    assert children._apart() == {"creationflags": 0x200}
    process = FakeProcess()
    child = children.Child("hub", process, tmp_path / "log")  # type: ignore[arg-type]
    await child.end(within=1)
    assert process.signals == ["ctrl-break"]


@linux_only
async def test_a_child_that_does_not_listen_is_ended_anyway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "_frontdesk", lambda: [sys.executable, "-c"])
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"
    child = await children.start("deaf", [deaf], tmp_path / "log", read=True)
    assert await child.line() == "ready\n"
    began = time.monotonic()
    await child.end(within=0.3)
    assert await asyncio.wait_for(child.wait(), 5) == -signal.SIGKILL
    assert time.monotonic() - began < 5
