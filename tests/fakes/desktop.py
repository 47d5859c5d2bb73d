"""The whole desktop program inside a test: real window, services, engine and sign-in on the Qt loop; only ears are fakes.

desktop = await RunningDesktop(tmp_path / "lan", hub.url, kept_of(hub, "lan")).started()
await desktop.until(lambda: desktop.screen.row("Олена"), "Олена is in the list")
"""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.languages import Languages
from app.desktop.paths import Profile, resources
from app.desktop.settings import Settings
from app.desktop.shell.options import CLOSE_TO_TRAY, LANGUAGE, THEME
from app.desktop.shell.tray import Tray
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Store
from app.domain.ids import StaffId
from app.domain.people import Staff
from app.program.desk import Desk
from app.program.kept import Kept, KeptSessions
from app.program.look import Look
from app.program.working import Working
from app.run_desktop import first_store
from tests.fakes.hub import STAFF
from tests.fakes.hub_thread import HubThread
from tests.fakes.screen import Screen, SignInScreen, all_texts, main_screen, sign_in_screen

T = TypeVar("T")
#: The key of every profile's offline copy in tests.
KEY = bytes(range(32))
#: Seconds that a person would wait on a busy machine.
PATIENCE = 15.0


class FakeSpeaker(QObject):
    """Remembers what was played; `there` is whether a device is there."""

    available_changed = Signal(bool)

    def __init__(self, *_parts: object) -> None:
        super().__init__()
        self.played: list[str] = []
        self.there = True
        self.gone = ""

    @property
    def available(self) -> bool:
        return self.there

    def look(self) -> None:
        self.available_changed.emit(self.there)

    @property
    def missing(self) -> str:
        return self.gone

    def devices(self) -> list[str]:
        return ["Speakers"] if self.there else []

    def play(self, name: str) -> bool:
        if self.there:
            self.played.append(name)
        return self.there

    def renew(self) -> None:
        self.available_changed.emit(self.there)


class FakeTray(Tray):
    """A tray that is always there and remembers notifications instead of showing them."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(appearance, window)
        self.told: list[tuple[str, str]] = []
        self.keys: list[str] = []

    @property
    def available(self) -> bool:
        return True

    def show(self) -> None:
        """Nothing of it is painted here."""

    def notify(self, key: str, title: str, text: str) -> bool:
        self.told.append((title, text))
        self.keys.append(key)
        return True


def kept_of(hub: HubThread, login: str, server: str = "") -> Kept:
    """A fresh session of one of the hub's staff, as the keyring would give it; `server` when a cable lies between."""
    staff = Staff(id=StaffId(login), name=login.title(), roles=STAFF[login])
    return Kept(server=server or hub.url, login=login, token=hub.call(hub.hub.staff_token(login)), staff=staff)


class RunningDesktop:
    """`kept` None begins at the sign-in window. `close` quits as the person would."""

    def __init__(
        self,
        folder: Path,
        server: str,
        kept: Kept | None = None,
        language: str = "en",
        wall: Callable[[], float] = time.time,
    ) -> None:
        """`wall` is this computer's clock, which may be wrong."""
        self.profile = Profile.at(folder)
        self.server = server
        self.kept = kept
        self._language = language
        self._clock = HubClock(wall=wall)
        self._task: asyncio.Task[int] | None = None
        self.desk: Desk | None = None

    async def begin(self) -> None:
        """Builds the program as `run_desktop` does, and lets it run."""
        self.profile.create()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        self.settings = Settings(self.profile.settings)
        self.settings.declare(THEME, LANGUAGE, CLOSE_TO_TRAY)
        if not self.settings.get(LANGUAGE) or self._language != "en":
            self.settings.set(LANGUAGE, self._language)
        self.languages = Languages(app, resources().parent / "i18n", self._language)
        self.appearance = Appearance(app, resources(), self.settings.get(THEME))
        self.settings.on_change(THEME, lambda: self.appearance.choose(self.settings.get(THEME)))
        self.settings.on_change(LANGUAGE, lambda: self.languages.choose(self.settings.get(LANGUAGE)))
        look = Look(self.settings, self.appearance, self.languages, Shortcuts(self.settings))
        self.working = Working(look, self.profile, KeptSessions(self.profile, self.settings), self.server, "", self._mark)
        self.marks: set[str] = set()
        if self.kept is not None:
            self.desk = Desk(look, first_store(self._clock, self.profile, self.kept, KEY))
            self.desk.frame.show()
        run = self.working.run(self.desk, self.kept, KEY if self.kept else None)
        self._task = asyncio.get_running_loop().create_task(run)

    async def started(self) -> "RunningDesktop":
        """The window stands, connected or not; without a session the sign-in window."""
        await self.begin()
        if self.kept is not None:
            await self.until(lambda: "complete" in self.marks, "the window is furnished")
            await self.activate()
        return self

    async def online(self) -> "RunningDesktop":
        """Started, connected and up to date."""
        await self.started()
        await self.until(lambda: "Connected" in self.screen.status(), "connected")
        return self

    async def close(self) -> None:
        """Quits in good order."""
        if self._task is not None:
            self.working.quit()
            await asyncio.wait_for(self._task, PATIENCE)
            self._task = None
            self.languages.choose("en")

    @property
    def running(self) -> bool:
        """Whether the program has not ended."""
        return self._task is not None and not self._task.done()

    def shows(self, words: str) -> bool:
        """Whether any window of this program says `words`."""
        return any(words in text for text in all_texts(self.desk.frame if self.desk is not None else None))

    @property
    def screen(self) -> Screen:
        """The main window that this program shows."""
        if self.desk is not None:
            return Screen(self.desk.frame)
        found = main_screen()
        assert found is not None, "there is no main window"
        return found

    @property
    def store(self) -> Store:
        """What the window knows, for tests that turn the hub's clock."""
        assert self.desk is not None
        return self.desk.store

    @property
    def speaker(self) -> FakeSpeaker:
        """What was played."""
        return self._furnished("speaker", FakeSpeaker)

    @property
    def tray(self) -> FakeTray:
        """What was told outside the window."""
        return self._furnished("tray", FakeTray)

    async def activate(self) -> None:
        """The agent looks at this window."""
        self.screen.frame.activateWindow()
        await self.until(self.screen.frame.isActiveWindow, "the window has the focus")

    async def looks_away(self) -> None:
        """Another program has the focus; the window stays as it is."""
        elsewhere = QWidget()
        elsewhere.show()
        elsewhere.activateWindow()
        await self.until(elsewhere.isActiveWindow, "another window has the focus")
        elsewhere.hide()
        await self.until(lambda: QApplication.activeWindow() is None, "another program has the focus")

    async def click(self, name: str) -> None:
        """Clicks the button with this text or accessible name once it is there and enabled, as a person would wait for it."""
        await self.until(lambda: self.screen.clickable(name), f"a button {name!r} to click on")
        self.screen.click(name)

    async def finds(self, typed: str, hit: str) -> None:
        """Opens the palette, types, and waits for a hit that begins with or holds `hit`."""
        # The offscreen system leaves the focus with a popup that is gone.
        await self.activate()
        self.screen.press("Ctrl+K")
        await self.until(self.screen.palette_open, "the palette is open")
        self.screen.write(typed)
        await self.until(lambda: [one for one in self.screen.palette() if hit in one], f"{typed!r} finds {hit!r}")

    async def sign_in_window(self) -> SignInScreen:
        """Waits for it."""
        return await self.until(sign_in_screen, "the sign-in window")

    async def until(self, condition: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
        """Waits until `condition` gives something true, and returns it; the failure shows the window in words."""
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            if self._task is not None and self._task.done() and self._task.exception() is not None:
                raise self._task.exception() or AssertionError
            if time.monotonic() > deadline:
                shown = self.screen.described() if self.desk is not None else all_texts()
                raise AssertionError(f"waited {seconds:.0f} s for: {what}\n{shown}")
            await asyncio.sleep(0.005)
        return found

    async def settled(self) -> None:
        """Long enough for something to go wrong that should not: a command to the hub and back, and a painted frame."""
        await asyncio.sleep(0.4)

    async def sees(self, name: str, text: str = "") -> str:
        """Waits for the row of a buyer whose line holds `text`."""
        return await self.until(
            lambda: text in self.screen.row(name) and self.screen.row(name), f"{name} says {text!r} in the list"
        )

    async def stands(self, text: str, state: str) -> None:
        """Waits until the message that says `text` stands in `state`."""
        await self.until(lambda: self.screen.state(text) == state, f"{text!r} is {state}")

    def _mark(self, name: str) -> None:
        self.marks.add(name)

    def _furnished(self, name: str, kind: type[T]) -> T:
        assert self.desk is not None
        found = getattr(self.desk._furnishing.watch, name)
        assert isinstance(found, kind)
        return found


class Desktops:
    """Starts desktops and closes them at the end of the journey, in any case."""

    def __init__(self, folder: Path, hub: HubThread) -> None:
        self._folder = folder
        self._hub = hub
        self.running: list[RunningDesktop] = []

    async def start(self, login: str, online: bool = True, **options: Any) -> RunningDesktop:
        """A signed-in desktop of one of the staff, with a profile of its own; the same again after `close`."""
        desktop = RunningDesktop(
            self._folder / login, self._hub.url, options.pop("kept", None) or kept_of(self._hub, login), **options
        )
        self.running.append(desktop)
        return await (desktop.online() if online else desktop.started())

    async def unknown(self, **options: Any) -> RunningDesktop:
        """A desktop that nobody is signed in at."""
        desktop = RunningDesktop(self._folder / "new", options.pop("server", self._hub.url), **options)
        self.running.append(desktop)
        return await desktop.started()
