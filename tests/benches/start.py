"""Start and memory of the real program under Xvfb, against the smallest PySide6 window of the same run."""

import contextlib
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.desktop.paths import Profile
from app.desktop.settings import Settings
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.cache.rows import StartSnapshot
from app.domain.conversations import list_key, with_message
from app.domain.ids import Instant, MessageId, shop_stream
from app.domain.messages import Author, Message, Text
from app.program.desk import OPEN_CHAT
from app.program.kept import HANDED, Kept, account_folder, handed_over
from app.protocol.envelope import Cursor
from app.run_desktop import MARKS
from installer import display
from tests.benches.measure import Row, alternate
from tests.benches.views.people import ME, SHOP, conversations

#: Loopback, nobody listens: the start is measured offline, from the cache.
_SERVER = "http://127.0.0.1:9"
_SMALLEST = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
window = QLabel("hello")
window.resize(1440, 900)
window.show()
app.processEvents()
with open(os.environ["FRONTDESK_MARKS"], "a", encoding="utf-8") as file:
    file.write(f"painted {time.monotonic():.6f} {time.process_time():.6f}\\n")
QTimer.singleShot(60_000, app.quit)
app.exec()
"""
#: The program itself; once everything is built it opens 20 chats, as an agent does in the first half hour.
_OPENS_CHATS = """
import runpy, sys
from PySide6.QtCore import QTimer
from app import run_desktop
from app.program.desk import Desk
desks = []
begin, reached = Desk.__init__, run_desktop.mark
def remember(desk, *parts):
    desks.append(desk)
    begin(desk, *parts)
def marked(name):
    reached(name)
    if name == "complete":
        for place, chat in enumerate(desks[-1].start_rows()[:20], 1):
            QTimer.singleShot(150 * place, lambda chat=chat: desks[-1].open(chat))
        QTimer.singleShot(150 * 21, lambda: reached("looked"))
Desk.__init__, run_desktop.mark = remember, marked
runpy.run_module("app", run_name="__main__")
"""


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Second starts, medians of alternating runs; the cache holds 10,000 conversations."""
    runs = 5 if quick else 15
    with TemporaryDirectory() as name, display.private_display() as screen:
        folder = Path(name)
        kept = Kept(server=_SERVER, login="lan", token="t", staff=ME)
        key = secrets.token_bytes(32)
        fill(Profile.at(folder), kept, key, *((300, 20) if quick else (10_000, 20)))
        environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONUTF8": "1"}
        environment |= {HANDED: handed_over(kept, key), MARKS: str(folder / "marks")}
        # As on a person's machine, where Python keeps what it compiled; here without a trace in the source tree.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        smallest = [sys.executable, "-c", _SMALLEST]
        ours = [sys.executable, "-m", "app", "desktop", "--server", _SERVER, "--profile", str(folder)]
        started(smallest, environment, "painted")
        started(ours, environment, "ready")
        reference, painted, ready = _timed(smallest, ours, environment, runs)
        against = "smallest PySide6 window"
        for what, figure, budget in (
            ("start → painted intake", painted, 1.6),
            ("start → typing into a chat from the cache", ready, 2.5),
        ):
            # Other programs slow the clock down, seldom the count of what was done.
            cpu = f"CPU {figure[1] / reference[1]:.2f} ×"
            yield Row("start", what, figure[0] * 1000, "ms", budget, reference[0] * 1000, against, note=cpu)
        busy = [sys.executable, "-c", _OPENS_CHATS, *ours[3:]]
        base, full = alternate(
            lambda: memory(smallest, environment, "painted"), lambda: memory(busy, environment, "looked"), runs=3 if quick else 7
        )
        what = "memory after opening 20 chats, everything imported"
        yield Row("start", what, full, "MB", 2.2, base, against, note="PSS, offline")


def fill(profile: Profile, kept: Kept, key: bytes, count: int, messages: int) -> None:
    """A cache as after a day's work: `count` conversations with `messages` messages each."""
    profile.create()
    folder = account_folder(profile, kept)
    shutil.rmtree(folder, ignore_errors=True)
    opened = open_cache(folder, key, fsync=False)
    now = Instant(int(time.time() * 1000))
    people, said = [], []
    for conversation in conversations(now, count):
        state = conversation
        for number in range(6, 6 + messages):
            author = Author.BUYER if number % 2 else Author.STAFF
            message = Message(
                id=MessageId(f"{conversation.id}-{number}"), conversation=conversation.id, number=number, author=author,
                author_id="b" if number % 2 else ME.id, author_name="x", time=now, body=Text(f"message {number} đơn hàng"),
            )  # fmt: skip
            state = with_message(state, message)
            said.append(message)
        people.append(state)
    # A transaction for each chat would take minutes.
    for at in range(0, len(said), 20_000):
        opened.cache.add_messages(said[at : at + 20_000])
    opened.cache.replace(shop_stream(SHOP.id), Cursor("e", 1), [SHOP, ME, *people])
    top = sorted(people, key=list_key)[:40]
    opened.cache.save_start(StartSnapshot(shop=SHOP, me=ME, conversations=tuple(top)))
    Settings(profile.settings).set(OPEN_CHAT, top[0].id)
    opened.close()


def _timed(smallest: list[str], ours: list[str], environment: dict[str, str], runs: int) -> Iterator[tuple[float, float]]:
    """Of the smallest window, of our first frame and of typing: seconds from exec, and seconds of CPU."""
    taken: list[list[tuple[float, float]]] = [[], [], []]
    for _ in range(runs):
        window = started(smallest, environment, "painted")
        both = started(ours, environment, "ready")
        for values, value in zip(taken, (window["painted"], both["painted"], both["ready"]), strict=True):
            values.append(value)
    return ((statistics.median(t for t, _ in values), statistics.median(c for _, c in values)) for values in taken)


def started(command: list[str], environment: dict[str, str], milestone: str) -> dict[str, tuple[float, float]]:
    """Every milestone up to this one: seconds from exec, and seconds of CPU."""
    with running(command, environment) as (_process, began, marks):
        waited_for(marks, milestone)
        lines = [line.split() for line in marks.read_text(encoding="utf-8").splitlines()]
        return {name: (float(at) - began, float(cpu)) for name, at, cpu in lines}


def memory(command: list[str], environment: dict[str, str], milestone: str) -> float:
    """Proportional memory in MB, some seconds after the milestone."""
    with running(command, environment) as (process, _began, marks):
        waited_for(marks, milestone)
        time.sleep(5)
        return pss(process.pid)


def pss(process: int) -> float:
    """Proportional set size in MB (Linux), with the libraries of this environment counted whole.

    Other programs that happen to have Qt open, this bench for one, would make the reference smaller than the figure.
    """
    total, ours = 0, False
    with open(f"/proc/{process}/smaps", encoding="utf-8") as file:
        for line in file:
            name, _, rest = line.partition(" ")
            if not name.endswith(":"):
                ours = sys.prefix in rest
            elif name == ("Rss:" if ours else "Pss:"):
                total += int(rest.split()[0])
    return total / 1024


@contextlib.contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[bytes], float, Path]]:
    """The program, when it began, and its marks; ended afterwards."""
    marks = Path(environment[MARKS])
    marks.unlink(missing_ok=True)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process, began, marks
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def waited_for(marks: Path, milestone: str) -> float:
    """When the milestone was reached. Raises TimeoutError."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if marks.exists():
            for line in marks.read_text(encoding="utf-8").splitlines():
                name, at, _cpu = line.split()
                if name == milestone:
                    return float(at)
        time.sleep(0.005)
    raise TimeoutError(milestone)
