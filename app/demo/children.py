"""Programs that the demo starts: each ends in good order when the demo does, and with it when the demo is killed."""

import asyncio
import contextlib
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

#: The folder that `app` lies in: a child finds it wherever the demo was started from.
_ROOT = str(Path(__file__).resolve().parents[2])
#: Characters of a log that a message about an unexpected end quotes.
_QUOTED = 1_500


class Child:
    """A running program of ours. Its log (standard error, and output that nobody reads) goes to the file `log`."""

    def __init__(self, name: str, process: asyncio.subprocess.Process, log: Path) -> None:
        self.name = name
        self.log = log
        self._process = process
        self._job = _job(process.pid)

    async def line(self) -> str:
        """The next line of its output; "" when it ended."""
        assert self._process.stdout is not None  # noqa: S101 - asked for when it was started
        return (await self._process.stdout.readline()).decode("utf-8", "replace")

    async def wait(self) -> int:
        """Its exit code, once it has ended."""
        return await self._process.wait()

    async def end(self, within: float) -> None:
        """Asks it to end, and insists after so many seconds. Only this one process is touched."""
        if self._process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                self._process.send_signal(signal.CTRL_BREAK_EVENT)  # the only one that reaches another process group
            else:
                self._process.terminate()
        try:
            async with asyncio.timeout(within):
                await self._process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()

    def last_words(self) -> str:
        """The end of its log."""
        try:
            return self.log.read_text(encoding="utf-8", errors="replace")[-_QUOTED:].strip()
        except OSError:
            return ""


async def start(name: str, words: list[str], log: Path, extra: Mapping[str, str] | None = None, read: bool = False) -> Child:
    """Starts `frontdesk` with these arguments. `read` keeps its output for `Child.line`. Raises OSError."""
    with log.open("wb") as out:
        process = await asyncio.create_subprocess_exec(
            *_frontdesk(),
            *words,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE if read else out,
            stderr=out,
            env=_environment(extra or {}),
            **_apart(),
        )
    return Child(name, process, log)


def _frontdesk() -> list[str]:
    # An installed program is its own command line. -P: the folder where the person stands must not lend its own `app`.
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "app"]


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    path = os.pathsep.join(part for part in (_ROOT, os.environ.get("PYTHONPATH", "")) if part)
    return {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": path, **extra}


def _apart() -> dict[str, Any]:
    """A group of its own: Ctrl+C is for the demo, which then ends its children one after the other."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True, "preexec_fn": _die_with_parent()}


def _die_with_parent() -> Callable[[], None] | None:
    """Run in the child before its program: asks Linux to end it when the demo is killed. None where that cannot be."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)  # found before the fork: afterwards next to nothing may be done
    set_signal_of_parents_death, demo = 1, os.getpid()

    def prepare() -> None:
        libc.prctl(set_signal_of_parents_death, signal.SIGTERM, 0, 0, 0)
        if os.getppid() != demo:  # killed in this very moment
            os._exit(1)

    return prepare


if sys.platform == "win32":

    def _job(pid: int) -> object:
        """A job whose processes end with the last handle to it, which is ours; what they start themselves lives on."""
        kill_on_close, silent_breakaway, extended_limits, set_quota_and_terminate = 0x2000, 0x1000, 9, 0x0101
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = kernel.OpenProcess.restype = ctypes.c_void_p
        # JOBOBJECT_EXTENDED_LIMIT_INFORMATION: zeros but for LimitFlags, which stand after two 64-bit times.
        limits = (ctypes.c_uint32 * (36 if ctypes.sizeof(ctypes.c_void_p) == 8 else 28))()
        limits[4] = kill_on_close | silent_breakaway
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        process = ctypes.c_void_p(kernel.OpenProcess(set_quota_and_terminate, False, pid))
        kernel.SetInformationJobObject(job, extended_limits, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, process)
        kernel.CloseHandle(process)
        return job

else:

    def _job(pid: int) -> object:
        """Elsewhere `_die_with_parent` does it, where anything can."""
        return None
