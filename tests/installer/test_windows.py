"""What is different on Windows, as far as it can be tried elsewhere: paths, names, and how a program is told to end."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from installer import interpreter, processes, stamp, system

PROCESS_GROUP, CTRL_BREAK = 0x200, 1


class Program:
    """A child that ends when it is asked, or only by force; notes what was done to it."""

    pid = 4242

    def __init__(self, stubborn: bool) -> None:
        self.done: list[object] = []
        self._stubborn = stubborn
        self._ended = False

    def start(self, command: list[str], **how: object) -> "Program":
        self.done.append(("start", how["creationflags"]))
        return self

    def wait(self, timeout: float | None = None) -> int:
        assert timeout is not None or self._ended, "an endless wait does not notice Ctrl+C"
        if not self._ended:
            if ("signal", CTRL_BREAK) not in self.done:
                signal.raise_signal(signal.SIGINT)
            raise subprocess.TimeoutExpired("program", timeout or 0)
        return 0

    def poll(self) -> int | None:
        return 0 if self._ended else None

    def send_signal(self, number: int) -> None:
        self.done.append(("signal", number))
        self._ended = not self._stubborn

    def force(self, command: list[str], **_: object) -> None:
        self.done.append(command)
        self._ended = True


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", PROCESS_GROUP, raising=False)
    monkeypatch.setattr(signal, "CTRL_BREAK_EVENT", CTRL_BREAK, raising=False)


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("stubborn", [False, True])
def test_ctrl_c_reaches_the_programs_own_group_then_its_tree(monkeypatch: pytest.MonkeyPatch, stubborn: bool) -> None:
    program = Program(stubborn)
    monkeypatch.setattr(subprocess, "Popen", program.start)
    monkeypatch.setattr(subprocess, "run", program.force)
    assert processes.run(["frontdesk"]) == 128 + signal.SIGINT
    expected: list[object] = [("start", PROCESS_GROUP), ("signal", CTRL_BREAK)]
    if stubborn:
        expected.append(["taskkill", "/T", "/F", "/PID", "4242"])
    assert program.done == expected


def test_the_environments_python_lies_in_scripts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(stamp, "os", SimpleNamespace(name="nt", path=os.path, stat=os.stat))
    assert stamp.Stamp(tmp_path).python == tmp_path / ".venv/Scripts/python.exe"


def test_the_launcher_is_asked_for_each_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "os", SimpleNamespace(name="nt"))
    monkeypatch.setattr(interpreter.shutil, "which", lambda name: name)
    assert interpreter._candidates() == [[sys.executable], ["py", "-3.13"], ["py", "-3.12"], ["py", "-3.11"], ["python"]]


def test_nothing_of_the_system_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "sys", SimpleNamespace(platform="win32"))
    assert system.missing(for_tests=True) == []
    assert not system.cannot_show()
