"""`frontdesk demo`: a hub with the demo shop, the window signed in to it, and buyers who write; all end with this one."""

import argparse
import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.demo import accounts
from app.demo.buyers import Buyers
from app.demo.children import Child, start
from app.demo.loading import load
from app.demo.notes import Notes
from app.demo.place import AlreadyRunning, default_folder, only_one, read_private, write_private
from app.desktop.logs import JsonLines
from app.desktop.paths import Profile
from app.desktop.settings import Option, Settings
from app.desktop.sync.access import Access, sign_in, sign_out
from app.domain.errors import Refused
from app.domain.ids import DeviceId
from app.program.kept import HANDED, Kept, handed_over

#: Who works at the window.
LOGIN = "lan"
#: Seconds for each to end in good order; together less than what whoever ends the demo gives it.
_END_OF_WINDOW, _END_OF_HUB = 4.0, 4.5
#: Closing the demo's window ends the demo, so it must not hide in the tray. The person may set it otherwise later.
_CLOSE_TO_TRAY = Option("window.close_to_tray", True)
_NO_DISPLAY = """\
There is no display here, so no window can be opened: hub and buyers run without it. For a window, end this and type
  xvfb-run -s "-screen 0 1440x900x24" {command}   a display in memory (apt-get install xvfb xauth)
  QT_QPA_PLATFORM=offscreen {command}             Qt paints in memory
"""


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """What a second start needs to find its offline copy again: the hub's port, and the key of the copy in hex."""

    port: int
    key: str


class Failed(Exception):
    """The demo cannot go on; the text is for the person."""


def main(args: argparse.Namespace) -> int:
    """Runs until the window is closed, Ctrl+C or SIGTERM. Exit codes: 0, 1 something broke, 3 another demo runs here."""
    folder = (args.data or default_folder()).absolute()
    try:
        with only_one(folder):
            _log_to(folder / "demo.log")
            _keep_off_proxies()
            return asyncio.run(_Demo(args, folder).run())
    except AlreadyRunning:
        _say(f"Another demo already runs in {folder}.\nUse its window, end it with Ctrl+C in its terminal, or give this one")
        _say("a folder of its own: frontdesk demo --data DIR")
        return 3
    except Failed as error:
        _say(str(error))
        return 1
    except OSError as error:
        _say(f"The demo's folder {folder} cannot be used: {error}")
        return 1
    except KeyboardInterrupt:  # before anything was started
        return 130


class _Demo:
    def __init__(self, args: argparse.Namespace, folder: Path) -> None:
        self._args = args
        self._folder = folder
        self._hub_folder = folder / "hub"
        self._remembered = read_private(folder / "demo.json", Remembered)
        self._hub: Child | None = None
        self._window: Child | None = None
        self._access: Access | None = None

    async def run(self) -> int:
        """Until it is over; then everything that was started has ended. Raises Failed."""
        stop = asyncio.Event()
        with _stopped_by_signals(stop):
            working, stopping = asyncio.ensure_future(self._work()), asyncio.ensure_future(stop.wait())
            try:
                await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
                if not working.done():
                    _say("Ending …")
                working.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await working
                return 0
            finally:
                stopping.cancel()
                await self._end()

    async def _work(self) -> None:
        hub, url = await self._start_hub()
        known = accounts.kept(self._hub_folder)
        windowed = not self._args.no_window
        if windowed and not can_show():
            windowed = False
            _say(_NO_DISPLAY.format(command="frontdesk demo"))
        if windowed:
            self._window = await self._open_window(url, known)
        seed = self._args.seed if self._args.seed is not None else secrets.randbelow(1_000_000)
        self._introduce(url, known, seed)
        notes = Notes(self._hub_folder)
        buyers = Buyers(url, load(), notes, count=self._args.buyers, speed=self._args.speed, seed=seed)
        await self._until_one_ends(hub, self._window, buyers)

    async def _until_one_ends(self, hub: Child, window: Child | None, buyers: Buyers) -> None:
        """Returns when the window was closed. Raises Failed when something broke."""
        running = {asyncio.ensure_future(hub.wait()): hub, asyncio.ensure_future(buyers.run()): None}
        if window is not None:
            running[asyncio.ensure_future(window.wait())] = window
        try:
            await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            done = {child for task, child in running.items() if task.done()}
            if hub in done:
                raise Failed(f"The demo's hub ended unexpectedly (exit code {await hub.wait()}).\n{_quoted(hub)}")
            if window is not None and window in done:
                if code := await window.wait():
                    raise Failed(f"The window ended unexpectedly (exit code {code}).\n{_quoted(window)}")
                _say("The window was closed.")
                return
            for task in running:
                if task.done() and (error := task.exception()) is not None:
                    raise Failed(f"The demo's buyers failed: {error!r}; see {self._folder / 'demo.log'}") from error
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _start_hub(self) -> tuple[Child, str]:
        """The hub at its port of the last time where that is free, so that the window finds its offline copy again."""
        wanted = self._args.port
        if not wanted and self._remembered is not None and _is_free(self._remembered.port):
            wanted = self._remembered.port
        words = ["hub", "--data", str(self._hub_folder), "--port", str(wanted), "--demo"]
        hub = self._hub = await start("hub", words, self._folder / "hub.log", read=True)
        line = await hub.line()
        if not line:
            raise Failed(f"The demo's hub did not start (exit code {await hub.wait()}).\n{_quoted(hub)}")
        url: str = msgspec.json.decode(line)["url"]
        port = int(url.rpartition(":")[2])
        key = self._remembered.key if self._remembered is not None else secrets.token_hex(32)
        self._remembered = Remembered(port=port, key=key)
        write_private(self._folder / "demo.json", self._remembered)
        return hub, url

    async def _open_window(self, url: str, known: tuple[accounts.DemoAccount, ...]) -> Child:
        """Signed in as LOGIN, unless that account was changed: then with the sign-in window."""
        profile = self._folder / "profile"
        if not profile.exists():
            Profile.at(profile).create()
            Settings(profile).set(_CLOSE_TO_TRAY, False)
        words = ["desktop", "--server", url, "--profile", str(profile), "--account", LOGIN]
        extra: dict[str, str] = {}
        password = next((one.password for one in known if one.login == LOGIN), "")
        try:
            self._access = await sign_in(url, LOGIN, password, "", DeviceId("demo"))
        except Refused as error:
            _say(f"The demo could not sign in as {LOGIN} ({error.code}); please sign in at the window.")
        else:
            extra = self._handed_over(self._access)
        return await start("desktop", words, self._folder / "desktop.log", extra)

    def _handed_over(self, access: Access) -> dict[str, str]:
        assert self._remembered is not None  # noqa: S101 - since the hub started
        kept = Kept(server=access.server, login=LOGIN, token=access.token, staff=access.staff)
        return {HANDED: handed_over(kept, bytes.fromhex(self._remembered.key))}

    def _introduce(self, url: str, known: tuple[accounts.DemoAccount, ...], seed: int) -> None:
        faster = "" if self._args.speed == 1.0 else f", {self._args.speed:g} times as fast as people"
        _say(f"Buyer's page   {url}/   open it in a browser and write as a buyer")
        for place, one in enumerate(known):
            title = "Accounts" if place == 0 else ""
            _say(f"{title:<14} {one.login:<6} {one.password:<28} {one.name}, {', '.join(one.roles)}")
        _say(f"Demo buyers    {self._args.buyers} at a time{faster}; --seed {seed} brings the same ones")
        _say(f"Kept in        {self._folder}")
        _say("To end it      " + ("close the window, or " if self._window is not None else "") + "press Ctrl+C here")

    async def _end(self) -> None:
        """The window first, which still has things to say to the hub."""
        if self._window is not None:
            await self._window.end(_END_OF_WINDOW)
        if self._hub is not None:
            if self._access is not None:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(1.0):
                        await sign_out(self._access.server, self._access.token)
            await self._hub.end(_END_OF_HUB)


def can_show() -> bool:
    """Whether a window can be opened: Linux needs a display, or a Qt platform that paints without one."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform and platform not in ("xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _keep_off_proxies() -> None:
    """The demo's hub is on this machine: no proxy of the environment can reach it, for us or for the window."""
    names = [os.environ.get("NO_PROXY") or os.environ.get("no_proxy", ""), "127.0.0.1"]
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = ",".join(filter(None, names))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name != "nt":  # a connection of the last run that is still closing does not count; on Windows it means more
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _quoted(child: Child) -> str:
    words = child.last_words()
    return f"{words}\nAll of it: {child.log}" if words else f"It left no word in {child.log}"


def _log_to(path: Path) -> None:
    handler = logging.FileHandler(path, mode="w", encoding="utf-8")
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING)


@contextlib.contextmanager
def _stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    # SIGHUP: the terminal was closed. SIGBREAK is how a Windows process group is told to end.
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if (number := getattr(signal, name, None)) is None:
            continue
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    yield


def _say(text: str) -> None:
    # A closed terminal or pipe must not keep the demo from ending what it started.
    with contextlib.suppress(OSError):
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
