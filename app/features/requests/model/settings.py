"""What only admins see of requests: the mail settings, asked of the hub when they are looked at and never kept here."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.features.requests.wire import LIST, MailSettings, MailShown, SetMail
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
_MAIL = f"{LIST}/mail"


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class MailModel(QObject):
    """`changed` when `shown`, `busy` or `error` are others; `tested` when a test mail went."""

    changed = Signal()
    tested = Signal()

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._http = http
        self._spawn = spawn
        self.shown: MailShown | None = None
        self.error: ErrorBody | None = None
        self.busy = False

    def read(self) -> None:
        """Asks how things stand."""
        self._do(self._http.json("GET", _MAIL, MailShown))

    def save(self, settings: MailSettings, password: str | None) -> None:
        """Keeps them; `password` None leaves the kept one."""
        body = msgspec.json.encode(SetMail(settings=settings, password=password))
        self._do(self._http.json("POST", _MAIL, MailShown, content=body))

    def test(self) -> None:
        """Sends one mail with what is kept at the hub."""
        self._do(self._http.json("POST", f"{_MAIL}/test", MailShown, content=b"{}"), self.tested.emit)

    def _do(self, question: Coroutine[Any, Any, MailShown], then: Callable[[], object] = lambda: None) -> None:
        if self.busy:
            question.close()
            return
        self.busy, self.error = True, None
        self.changed.emit()
        self._spawn(self._asked(question, then))

    async def _asked(self, question: Coroutine[Any, Any, MailShown], then: Callable[[], object]) -> None:
        done = False
        try:
            self.shown = await question
            done = True
        except Refused as refused:
            self.error = ErrorBody(refused.code, dict(refused.facts))
        except (HubUnreachable, SessionEnded):
            self.error = ErrorBody("unreachable")
        self.busy = False
        self.changed.emit()
        if done:
            then()
