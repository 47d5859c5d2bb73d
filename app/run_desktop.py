"""The desktop program: first frame from the start snapshot, then the loop, signing in, working, and an orderly end."""

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance, new_application
from app.desktop.clock import HubClock
from app.desktop.garbage import GarbageCollector
from app.desktop.languages import LANGUAGES, Languages
from app.desktop.paths import Profile, resources
from app.desktop.settings import Settings
from app.desktop.shell.options import CLOSE_TO_TRAY, LANGUAGE, THEME
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Store
from app.desktop.sync.cache.start import read_start
from app.desktop.themes import THEMES
from app.program.desk import Desk
from app.program.kept import Kept, KeptSessions, account_folder, taken_over
from app.program.look import Look

if TYPE_CHECKING:
    from app.program.working import Working

#: A file that gets a line "name seconds CPU-seconds" at each milestone of the start, for the benches; by the monotonic clock.
MARKS = "FRONTDESK_MARKS"


class Arguments(Protocol):
    """What `frontdesk desktop` understands; None for what was left out."""

    server: str | None
    profile: str | None
    account: str | None
    language: str | None
    theme: str | None


def main(args: Arguments | Any) -> int:
    """Runs until the person quits. Returns the exit code."""
    profile = Profile.at(Path(args.profile)) if args.profile else Profile.of_user()
    profile.create()
    # The window must not wait 5 ms, the default, for its turn each time the cache's thread is at work.
    sys.setswitchinterval(0.001)
    app = _application()
    look = _look(app, profile, args)
    handed = taken_over()
    sessions = KeptSessions(profile, look.settings)
    # A kept session is read before the window: without its key there is nothing to paint. It is given a moment, no more.
    kept, key = (handed.kept, bytes.fromhex(handed.key)) if handed else sessions.read_within(0.4)
    desk = _first_frame(app, look, profile, kept, key)
    return _work(app, look, profile, sessions, desk, kept, key, args)


def mark(name: str) -> None:
    """A milestone of the start, written only when a bench asked for it."""
    path = os.environ.get(MARKS)
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"{name} {time.monotonic():.6f} {time.process_time():.6f}\n")


def _reached(name: str) -> None:
    """A milestone; when everything is built, the collector is told to leave it alone: it will be there until the end."""
    mark(name)
    if name == "complete":
        if gc.get_freeze_count():
            # Another account signed in: the desk before may go.
            gc.unfreeze()
            gc.collect()
        gc.freeze()


def _application() -> QApplication:
    app = new_application(sys.argv[0])
    app.setApplicationName("Frontdesk")
    app.setApplicationDisplayName("Frontdesk")
    app.setDesktopFileName("frontdesk")
    # The tray keeps the program alive; only quitting ends it.
    app.setQuitOnLastWindowClosed(False)
    return app


def _look(app: QApplication, profile: Profile, args: Arguments) -> Look:
    settings = Settings(profile.settings)
    settings.declare(THEME, LANGUAGE, CLOSE_TO_TRAY)
    if args.theme in ("system", *THEMES):
        settings.set(THEME, args.theme)
    if args.language in LANGUAGES:
        settings.set(LANGUAGE, args.language)
    languages = Languages(app, resources().parent / "i18n", settings.get(LANGUAGE))
    appearance = Appearance(app, resources(), settings.get(THEME))
    settings.on_change(THEME, lambda: appearance.choose(settings.get(THEME)))
    settings.on_change(LANGUAGE, lambda: languages.choose(settings.get(LANGUAGE)))
    return Look(settings, appearance, languages, Shortcuts(settings))


def first_store(clock: HubClock, profile: Profile, kept: Kept, key: bytes) -> Store:
    """What the last time left for the first frame; just who is signed in where it left nothing."""
    store = Store(clock)
    store.me = kept.staff
    start = read_start(account_folder(profile, kept), key)
    if start is not None:
        store.me, store.last_online = start.me, start.online
        store.load([start.shop, start.me, *start.conversations])
    return store


def _first_frame(app: QApplication, look: Look, profile: Profile, kept: Kept | None, key: bytes | None) -> Desk | None:
    """The window as it was, painted before anything that it does not need is imported."""
    if kept is None or key is None:
        return None
    desk = Desk(look, first_store(HubClock(), profile, kept, key))
    desk.frame.show()
    app.processEvents()
    mark("painted")
    return desk


def _work(
    app: QApplication, look: Look, profile: Profile, sessions: KeptSessions, desk: Desk | None, kept: Kept | None,
    key: bytes | None, args: Arguments,
) -> int:  # fmt: skip
    from qasync import QEventLoop  # with asyncio, 100 ms after the first frame

    from app.desktop import logs
    from app.program.working import Working

    logs.configure(profile.logs)
    loop = QEventLoop(app)
    GarbageCollector(app).start()
    working: Working = Working(look, profile, sessions, args.server or "", args.account or "", _reached)
    with loop:
        _let_interrupts_in(working)
        return int(loop.run_until_complete(working.run(desk, kept, key)))


def _let_interrupts_in(working: "Working") -> None:
    """Ctrl+C and SIGTERM end the program in good order; Python sees them only while it runs, so it is woken now and then."""
    import signal

    # SIGBREAK is how Windows asks a program without a window of its own console to end.
    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: working.quit())
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(lambda: None)
    timer.start(1_000)
