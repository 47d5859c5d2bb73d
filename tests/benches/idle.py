"""What the program costs while nothing happens: processor time with running timers, and minimised; and programs of others."""

import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app.desktop.paths import Profile
from app.program.kept import HANDED, Kept, handed_over
from app.run_desktop import MARKS
from installer import display
from tests.benches.measure import Row
from tests.benches.start import _SERVER, fill, pss, running, waited_for
from tests.benches.views.people import ME

#: Of others: what to type, and the most that our start and our memory may be of theirs.
_PEERS = {
    "telegram-desktop": (["telegram-desktop", "-workdir", "{home}"], 0.65, 0.5),
    "gajim": (["gajim", "-c", "{home}"], 0.35, 1.0),
    "quaternion": (["quaternion"], 1.0, 1.0),
    "chromium": (
        ["chromium", "--no-sandbox", "--no-first-run", "--user-data-dir={home}", "--app=data:text/html,hello"],
        0.9,
        0.35,
    ),
}


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """The real program on a display of its own, offline."""
    seconds = 8 if quick else 60
    with TemporaryDirectory(ignore_cleanup_errors=True) as name, display.private_display() as screen:
        folder = Path(name)
        kept = Kept(server=_SERVER, login="lan", token="t", staff=ME)
        key = secrets.token_bytes(32)
        fill(Profile.at(folder), kept, key, 400, 3)
        environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONUTF8": "1"}
        environment |= {HANDED: handed_over(kept, key), MARKS: str(folder / "marks")}
        ours = [sys.executable, "-m", "app", "desktop", "--server", _SERVER, "--profile", str(folder)]
        with _window_manager(environment) as manager, running(ours, environment) as (process, began, marks):
            shown = waited_for(marks, "painted") - began
            waited_for(marks, "complete")
            time.sleep(6)  # the sound devices are looked at three seconds after the start
            note = f"measured for {seconds} s; intake of 400 chats, more than 200 timers"
            yield Row("idle", "CPU a minute, timers running", _cpu_a_minute(process.pid, seconds), "s", 0.2, note=note)
            if manager and _minimise(environment, process.pid):
                yield Row("idle", "CPU a minute, minimised", _cpu_a_minute(process.pid, seconds), "s", 0.05, note=note)
            else:
                _say("xdotool or a window manager is not installed (apt-get install xdotool openbox): minimised is skipped")
            if peers:
                yield from _peers(folder, environment, shown * 1000, _family(process.pid))


def _peers(folder: Path, environment: dict[str, str], shown: float, memory: float) -> Iterator[Row]:
    for name, (command, start, held) in _PEERS.items():
        if shutil.which(name) is None or shutil.which("xdotool") is None:
            _say(f"{name} or xdotool is not installed (apt-get install {name} xdotool): skipped")
            continue
        home = folder / name
        home.mkdir()
        theirs = {**environment, "HOME": str(home)}
        words = [word.replace("{home}", str(home)) for word in command]
        try:
            first, kept = [_of_another(words, theirs) for _ in range(2)][1]  # the second start, as of ours
        except TimeoutError:
            _say(f"{name} shows no window here: skipped")
            continue
        yield Row("idle", "start → window, ours", shown, "ms", start, first * 1000, name, note="theirs: window mapped")
        yield Row(
            "idle", "memory, ours with its cache", memory, "MB", held, kept, name, note="PSS, theirs after 10 s with all children"
        )


def _of_another(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds until a window of another program is there, and its memory in MB ten seconds later."""
    before, began = _windows(environment), time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _windows(environment) - before:
            if time.monotonic() - began > 20:
                raise TimeoutError(command[0])
            time.sleep(0.01)
        first = time.monotonic() - began
        time.sleep(10)
        return first, _family(process.pid)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _windows(environment: dict[str, str]) -> set[str]:
    search = ["xdotool", "search", "--onlyvisible", "--name", "."]
    return set(subprocess.run(search, env=environment, capture_output=True, encoding="utf-8", check=False).stdout.split())


def _minimise(environment: dict[str, str], process: int) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(process)]
    found = subprocess.run(search, env=environment, capture_output=True, encoding="utf-8", check=False).stdout.split()
    for window in found:
        subprocess.run(["xdotool", "windowminimize", window], env=environment, check=False)
    time.sleep(1)
    return bool(found)


@contextmanager
def _window_manager(environment: dict[str, str]) -> Iterator[bool]:
    """Without one nothing can be minimised."""
    if shutil.which("openbox") is None or shutil.which("xdotool") is None:
        yield False
        return
    process = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    try:
        yield True
    finally:
        process.terminate()
        process.wait(10)


def _cpu_a_minute(process: int, seconds: float) -> float:
    """Seconds of CPU, user and system, in a minute (Linux)."""
    before = _cpu(process)
    time.sleep(seconds)
    return (_cpu(process) - before) * 60 / seconds


def _cpu(process: int) -> float:
    """Of all threads, in nanoseconds made seconds: a clock tick is too coarse for an idle program."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text(encoding="ascii").split()[0]) for thread in threads) / 1e9


def _family(process: int) -> float:
    """Proportional memory in MB of a process and all its children."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    return pss(process) + sum(_family(int(child)) for child in children)


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
