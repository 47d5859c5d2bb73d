"""The desktop at work: sign in, open the offline copy, connect, and end in good order when the person quits or signs out."""

import asyncio
import importlib
import logging
import pkgutil
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from app.desktop.clock import HubClock
from app.desktop.kit.notices import EmptyState
from app.desktop.paths import Profile
from app.desktop.store import Store
from app.desktop.sync.access import Access, sign_in, sign_out
from app.desktop.sync.cache.errors import CacheError, InUse, TooNew, Unwritable
from app.features.sign_in.model import SignInModel
from app.features.sign_in.view import SignInWindow
from app.program import places
from app.program.desk import Desk
from app.program.kept import Kept, KeptSessions, account_folder
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.services import Services

_log = logging.getLogger(__name__)
_QUIT = "quit"
_SIGNED_OUT = "signed_out"
_SWITCHED = "switched"


class Working:
    """Owns the life of the program on the loop; `run` ends it with the exit code."""

    def __init__(
        self, look: Look, profile: Profile, sessions: KeptSessions, server: str, login: str, mark: Callable[[str], None]
    ) -> None:
        """`server` and `login` fill the sign-in window; `mark` notes a milestone of the start."""
        self._look = look
        self._profile = profile
        self._sessions = sessions
        self._server = server
        self._login = login
        self._mark = mark
        self._end: asyncio.Future[str] | None = None
        #: Who works next, when another account signed in after a session had ended.
        self._next: tuple[Kept | None, bytes | None] = (None, None)
        self._tasks: set[asyncio.Task[None]] = set()

    def quit(self) -> None:
        """Ends the program in good order, from wherever it is."""
        self._finish(_QUIT)

    async def run(self, desk: Desk | None, kept: Kept | None, key: bytes | None) -> int:
        """Until the person quits. `desk` shows the first frame already, when there was a session to show one for."""
        loop = asyncio.get_running_loop()
        if kept is None:
            # The keyring may have wanted longer than the first frame could wait.
            kept, key = await loop.run_in_executor(None, self._sessions.read)
        while True:
            self._end = loop.create_future()
            if kept is None or key is None:
                signed_in = await self._sign_in("", 0)
                if signed_in is None:
                    return 0
                kept, key = signed_in
            if self._end.done():
                return 0
            if await self._work(desk, kept, key) == _QUIT:
                return 0
            desk, kept, key = None, *self._next
            self._next = (None, None)

    async def _work(self, desk: Desk | None, kept: Kept, key: bytes) -> str:
        """One account at work. Returns why it ended."""
        assert self._end is not None  # noqa: S101  # set by run
        if desk is None:
            store = Store(HubClock())
            store.me = kept.staff
            desk = Desk(self._look, store)
            desk.frame.show()
        services = Services(
            kept.server, account_folder(self._profile, kept), self._sessions.device, desk.store, partial(QTimer.singleShot, 0)
        )
        try:
            await services.open(key, desk.deliver)
        except CacheError as error:
            desk.frame.hide()
            return await self._give_up(error)
        # Before anything can be opened: older messages may be wanted long before the rest is built and the engine runs.
        services.sign_in(kept.token)
        centre = Centre(desk, self._look, services)
        desk.furnish(centre)
        self._mark("furnished")
        desk.quit_wanted.connect(self.quit)
        # The last time's chat is part of the first frame's snapshot: one can write there before everything else is read.
        if desk.restore():
            self._mark("ready")
            await services.load()
        else:
            await services.load()
            desk.restore()
            self._mark("ready")
        await self._complete(desk, services, centre)
        self._mark("complete")
        # Not earlier: what arrives must find those who tell of it. Also when the end came meanwhile: the engine's own end
        # writes what was sent until then, so it has to have begun.
        services.start(kept.token)
        await asyncio.sleep(0)
        services.tell_set_aside = lambda place: desk.tell_set_aside(str(place))
        if services.set_aside is not None:
            desk.tell_set_aside(str(services.set_aside))
        desk.sign_out_wanted.connect(lambda: self._finish(_SIGNED_OUT))
        desk.sign_in_wanted.connect(lambda: self._spawn(self._sign_in_again(services, kept, desk)))
        ended = await self._end
        desk.put_away()
        await services.close(desk.start_rows(), desk.open_chat)
        desk.free()
        if ended == _SIGNED_OUT:
            await sign_out(kept.server, services.http.token)
            services.forget()
            await asyncio.get_running_loop().run_in_executor(None, self._sessions.forget)
        return ended

    async def _complete(self, desk: Desk, services: Services, centre: Centre) -> None:
        """Builds the rest: a module at a time, so that nobody who types already waits for all of them at once."""
        for place in pkgutil.iter_modules(places.__path__, f"{places.__name__}."):
            importlib.import_module(place.name)
            await asyncio.sleep(0)
        from app.program.furnishing import Furnishing  # imports all places

        desk.complete(Furnishing(desk, self._look, services, centre))

    async def _sign_in(self, reason: str, waiting: int, kept: Kept | None = None) -> tuple[Kept, bytes] | None:
        """The sign-in window until it succeeds (the session and the key of its offline copy) or is closed (None)."""
        loop = asyncio.get_running_loop()
        can_keep = await loop.run_in_executor(None, self._sessions.can_keep)
        done: asyncio.Future[tuple[Access, bool] | None] = loop.create_future()
        passwords: list[str] = []

        async def attempt(server: str, login: str, password: str, code: str) -> Access:
            access = await sign_in(server, login, password, code, self._sessions.device)
            passwords.append(password)
            return access

        server, login = (kept.server, kept.login) if kept else (self._server, self._login)
        model = SignInModel(attempt, self._spawn, server, login, reason, can_keep)
        window = SignInWindow(model, self._look.appearance, waiting)

        def answer(found: tuple[Access, bool] | None) -> None:
            if not done.done():
                done.set_result(found)

        model.signed_in.connect(lambda access, stay: answer((access, stay)))
        window.dismissed.connect(lambda: answer(None))
        if self._end is not None:
            self._end.add_done_callback(lambda _ended: answer(None))
        window.show()
        window.activateWindow()
        self._mark("sign_in")
        found = await done
        window.dismissed.disconnect()
        window.close()
        window.deleteLater()
        if found is None:
            return None
        access, stay = found
        fresh = Kept(server=access.server, login=model.login, token=access.token, staff=access.staff)
        key = await loop.run_in_executor(None, self._sessions.keep, fresh) if stay and can_keep else None
        if key is None:
            key = await loop.run_in_executor(None, self._sessions.derive, fresh, passwords[-1])
        return fresh, key

    async def _sign_in_again(self, services: Services, kept: Kept, desk: Desk) -> None:
        """The session ended while working: the queue is kept, and goes out after signing in (F20)."""
        if desk.signing_in:
            return
        desk.signing_in = True
        try:
            signed_in = await self._sign_in("expired", desk.store.queued(), kept)
        finally:
            desk.signing_in = False
        if signed_in is None:
            return
        fresh, key = signed_in
        if fresh.staff.id == kept.staff.id and fresh.server == kept.server:
            services.sign_in(fresh.token)
        else:
            # Somebody else works with their own offline copy; what waits here stays for its owner.
            self._next = (fresh, key)
            self._finish(_SWITCHED)

    async def _give_up(self, error: CacheError) -> str:
        """The offline copy cannot be opened: says why and what to do, then ends."""
        translate = QCoreApplication.translate  # lupdate knows no other name for it
        if isinstance(error, InUse):
            text = translate("Working", "Frontdesk is already open with this profile. Use that window, or quit it first.")
        elif isinstance(error, TooNew):
            text = translate("Working", "A newer Frontdesk has used this profile. Update this one; nothing was changed.")
        elif isinstance(error, Unwritable):
            text = translate("Working", "The disk is full or cannot be written. Make room, then start again; nothing was lost.")
        else:
            text = translate("Working", "The offline copy cannot be opened ({error}). Nothing was changed.")
            text = text.replace("{error}", str(error))
        _log.error("the offline copy cannot be opened", exc_info=error) if not isinstance(error, InUse) else None
        window = EmptyState(self._look.appearance, "warning", text, lambda: translate("Working", "Quit"), self.quit)
        window.setWindowTitle("Frontdesk")
        window.resize(420, 260)
        window.show()
        assert self._end is not None  # noqa: S101  # set by run
        await self._end
        window.close()
        return _QUIT

    def _finish(self, why: str) -> None:
        if self._end is not None and not self._end.done():
            self._end.set_result(why)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
