"""The shop's accounts as the hub has them; every change is the hub's to allow, and the list is read again after it."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.domain.ids import StaffId
from app.domain.people import Role
from app.features.accounts.wire import Account
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...
    async def request(self, method: str, path: str, **options: Any) -> Any: ...


class AccountsModel(QObject):
    """`changed` when the list, the error or `busy` changed; `done` when a change was carried out."""

    changed = Signal()
    done = Signal()

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """`spawn` starts a coroutine on the loop."""
        super().__init__()
        self._http = http
        self._spawn = spawn
        self.accounts: Sequence[Account] = ()
        self.error: ErrorBody | None = None
        self.busy = False

    def load(self) -> None:
        """Reads the list."""
        self._do(self._load())

    def add(self, login: str, name: str, roles: Sequence[Role], password: str) -> None:
        """A new colleague."""
        body = {"login": login.strip(), "name": name.strip(), "roles": list(roles), "password": password}
        self._do(self._change("POST", "/v1/accounts", body))

    def change(self, staff: StaffId, **fields: Any) -> None:
        """Sets `name`, `roles`, `active` or `password`: all of what is given, or nothing."""
        self._do(self._change("PATCH", f"/v1/accounts/{staff}", fields))

    def sign_out(self, staff: StaffId) -> None:
        """Ends all sessions of a colleague."""
        self._do(self._change("POST", f"/v1/accounts/{staff}/sign-out", {}))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()  # a second click while the first is under way
            return
        self.busy, self.error = True, None
        self.changed.emit()
        self._spawn(self._carried_out(work))

    async def _carried_out(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except FAILURES as failure:
            self.error = error_of(failure)
        finally:
            self.busy = False
            self.changed.emit()

    async def _load(self) -> None:
        self.accounts = await self._http.json("GET", "/v1/accounts", list[Account])

    async def _change(self, method: str, path: str, body: dict[str, Any]) -> None:
        await self._http.request(method, path, json=body)
        await self._load()
        self.done.emit()
