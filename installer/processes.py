"""Starts one program and makes sure that it, with all it started in turn, ends when this one is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

GRACE = 10.0  # seconds a program has to close its files before it is ended
GRACE_OF_REST = 2.0
# A setting of the shell that would point the environment's Python at other people's modules.
FOREIGN = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")


class Stop(BaseException):
    """Someone pressed Ctrl+C, closed the terminal or asked to terminate."""


def environment(**extra: str) -> dict[str, str]:
    """The environment of every child: UTF-8 whatever the console says, and none of the shell's Python settings."""
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return {**kept, "PYTHONUTF8": "1", **extra}


def run(command: list[str], cwd: Path | None = None, sweep: bool = False, **extra: str) -> int:
    """Runs `command` to its end and returns its exit code, 128 + signal after a stop.

    The program gets a process group of its own, so that stopping it cannot touch the shell or the pipe we are in.
    With `sweep` even descendants that left the group are ended (Linux): right for tests, which start browsers that
    detach themselves, and wrong for the desktop, from which a person may have opened a web page.
    """
    supervisor = _Supervisor()
    adopts = _adopt_orphans()
    before = _children()
    with supervisor:
        code = supervisor.run(command, cwd, environment(**extra))
    if sweep and adopts:
        _end_children(but=before)
    return code


class _Supervisor:
    """Turns signals into an orderly end of one child; signals that come while it starts are kept until it has."""

    def __init__(self) -> None:
        self._armed = False
        self._asked = 0
        self._previous: dict[int, Any] = {}

    def __enter__(self) -> None:
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):  # the last one is Windows', the one before is not
            number = getattr(signal, name, None)
            if number is not None:
                self._previous[number] = signal.signal(number, self._on_signal)

    def __exit__(self, *_: object) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: object) -> None:
        self._asked = number
        if self._armed:
            raise Stop

    def run(self, command: list[str], cwd: Path | None, env: dict[str, str]) -> int:
        child = _start(command, cwd, env)
        try:
            self._armed = True
            if self._asked:
                raise Stop
            code = _wait(child)
        except Stop:
            self._end(child)
            return 128 + self._asked
        self._armed = False
        return code if code >= 0 else 128 - code

    def _end(self, child: subprocess.Popen[bytes]) -> None:
        """Asks, waits, then insists; a second Ctrl+C insists at once."""
        try:
            _ask(child, self._asked)
            child.wait(GRACE)
            _let_the_rest_end(child)
        except (Stop, subprocess.TimeoutExpired):
            pass
        self._armed = False
        _insist(child)
        child.wait()


def _start(command: list[str], cwd: Path | None, env: dict[str, str]) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(command, cwd=cwd, env=env, creationflags=flags)
    return subprocess.Popen(command, cwd=cwd, env=env, start_new_session=True)


def _wait(child: subprocess.Popen[bytes]) -> int:
    while True:
        try:
            # An endless wait on Windows does not notice Ctrl+C; elsewhere it does, and a limited one would poll.
            return child.wait(0.2 if sys.platform == "win32" else None)
        except subprocess.TimeoutExpired:  # noqa: PERF203
            continue


def _ask(child: subprocess.Popen[bytes], number: int) -> None:
    if sys.platform == "win32":
        child.send_signal(signal.CTRL_BREAK_EVENT)  # the only one that reaches another process group there
        return
    _signal_group(child, signal.SIGINT if number == signal.SIGINT else signal.SIGTERM)


def _let_the_rest_end(child: subprocess.Popen[bytes]) -> None:
    """Gives the child's own children, who were asked together with it, a moment to finish (not on Windows)."""
    until = time.monotonic() + GRACE_OF_REST
    while sys.platform != "win32" and time.monotonic() < until:
        try:
            # On Linux orphans are our children, and the group lasts until we have looked at the last that ended.
            with suppress(ChildProcessError):
                while os.waitpid(-child.pid, os.WNOHANG)[0]:
                    pass
            os.killpg(child.pid, 0)
        except (ProcessLookupError, PermissionError):
            return
        time.sleep(0.02)


def _insist(child: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        if child.poll() is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(child.pid)], check=False, capture_output=True)
        return
    _signal_group(child, signal.SIGKILL)


def _signal_group(child: subprocess.Popen[bytes], number: int) -> None:
    with suppress(ProcessLookupError, PermissionError):  # macOS says "permission" when only zombies are left
        os.killpg(child.pid, number)


def _adopt_orphans() -> bool:
    """Makes this process the parent of descendants whose own parent ends (Linux); False where that cannot be."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes  # here only: the other commands start faster without it

    set_child_subreaper = 36
    return bool(ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0) == 0)


def _children() -> set[int]:
    own = f"/proc/self/task/{os.getpid()}/children"
    try:
        return {int(number) for number in Path(own).read_text(encoding="ascii").split()}
    except OSError:  # kernels built without this list; then the process group alone has to do
        return set()


def _end_children(but: set[int]) -> None:
    while True:
        orphans = _children() - but
        if not orphans:
            return
        for number in orphans:  # ending one hands its own children to us, hence the loop around
            os.kill(number, signal.SIGKILL)
            os.waitpid(number, 0)
