"""Ctrl+C ends everything that was started, and nothing else."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import processes

ROOT = Path(processes.__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals; Windows ends the tree with taskkill")

# Stands for the demo: starts a child of its own (the hub), then waits. Each writes its number when it is ready.
PROGRAM = """
import os, pathlib, signal, subprocess, sys, time
folder, manner = pathlib.Path(sys.argv[1]), sys.argv[2]
if manner == "stubborn":
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
sleep = "import time; time.sleep(120)"
inner = subprocess.Popen([sys.executable, "-c", sleep], start_new_session=manner == "detached")
(folder / "inner").write_text(str(inner.pid), encoding="utf-8")
(folder / "outer").write_text(str(os.getpid()), encoding="utf-8")
if manner == "brief":
    sys.exit(7)
try:
    time.sleep(120)
except KeyboardInterrupt:
    (folder / "goodbye").write_text("closed its files", encoding="utf-8")
"""


class Terminal:
    """A shell's process group in which the installer runs beside another program that must not be touched."""

    def __init__(self, folder: Path, manner: str, sweep: bool = False) -> None:
        self.folder = folder
        (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
        command = [sys.executable, str(folder / "program.py"), str(folder), manner]
        run = f"import sys; from installer import processes; sys.exit(processes.run({command!r}, sweep={sweep}))"
        self.neighbour = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(120)"], process_group=0)
        self.installer = subprocess.Popen([sys.executable, "-c", run], cwd=ROOT, process_group=self.neighbour.pid)
        self.outer, self.inner = self._number("outer"), self._number("inner")

    def _number(self, name: str) -> int:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            path = self.folder / name
            if path.exists() and (text := path.read_text(encoding="utf-8")):
                return int(text)
            time.sleep(0.02)
        raise AssertionError(f"{name} never started")

    def press(self, number: int = signal.SIGINT) -> None:
        self.installer.send_signal(number)

    def close(self) -> None:
        for pid in (self.installer.pid, self.neighbour.pid, self.outer, self.inner):
            if alive(pid):
                os.kill(pid, signal.SIGKILL)
        self.installer.wait()
        self.neighbour.wait()


def alive(pid: int) -> bool:
    """False for a zombie too: it ended, only its parent has not looked yet."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, encoding="utf-8", check=False)
    return bool(state.stdout.strip()) and not state.stdout.startswith("Z")


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[object]:
    opened: list[Terminal] = []

    def open_one(manner: str, sweep: bool = False) -> Terminal:
        opened.append(Terminal(tmp_path, manner, sweep))
        return opened[-1]

    yield open_one
    for terminal in opened:
        terminal.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stop_ends_the_program_and_its_children(open_terminal, number: signal.Signals) -> None:
    terminal = open_terminal("polite")
    terminal.press(number)
    assert terminal.installer.wait(15) == 128 + number
    assert not alive(terminal.outer)
    assert not alive(terminal.inner)
    assert alive(terminal.neighbour.pid)
    # Only Ctrl+C is Python's own KeyboardInterrupt; it arrives as itself, so that the program can close its files.
    assert (terminal.folder / "goodbye").exists() == (number == signal.SIGINT)


def test_a_second_ctrl_c_does_not_wait_for_a_stubborn_program(open_terminal) -> None:
    terminal = open_terminal("stubborn")
    begin = time.monotonic()
    terminal.press()
    time.sleep(0.5)
    assert alive(terminal.outer), "it was not given its time"
    terminal.press()
    assert terminal.installer.wait(15) == 128 + signal.SIGINT
    assert time.monotonic() - begin < processes.GRACE
    assert not alive(terminal.outer)
    assert not alive(terminal.inner)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="orphans are adopted on Linux only")
def test_a_sweep_ends_what_left_the_group(open_terminal) -> None:
    terminal = open_terminal("detached", sweep=True)
    terminal.press()
    terminal.installer.wait(15)
    assert not alive(terminal.inner)


def test_without_a_sweep_what_left_the_group_is_left_alone(open_terminal) -> None:
    """A web page that the agent opened from the desktop is not ours to close."""
    terminal = open_terminal("detached")
    terminal.press()
    terminal.installer.wait(15)
    assert not alive(terminal.outer)
    assert alive(terminal.inner)


def test_the_exit_code_is_the_programs(open_terminal) -> None:
    assert open_terminal("brief").installer.wait(15) == 7


def test_children_speak_utf8_whatever_the_console(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONIOENCODING", "")
    show = "import os; print('đặt hàng 您好', os.environ.get('PYTHONPATH'))"
    assert processes.run([sys.executable, "-c", show]) == 0
    assert capfd.readouterr().out == "đặt hàng 您好 None\n"
