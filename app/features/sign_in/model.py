"""Signing in: one attempt at a time; what came of it as a code that the view says in words."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.desktop.sync.access import Access
from app.domain.errors import Refused
from app.features.sign_in.rules import hub_address
from app.protocol.envelope import ErrorBody

#: (server, login, password, one-time code) → Access. Raises Refused.
SignIn = Callable[[str, str, str, str], Awaitable[Access]]


class SignInModel(QObject):
    """`changed` when an attempt starts or ends; `signed_in` carries (Access, stay) once."""

    changed = Signal()
    signed_in = Signal(object, bool)

    def __init__(
        self, sign_in: SignIn, spawn: Callable[[Coroutine[Any, Any, None]], object], server: str = "", login: str = "",
        reason: str = "", can_stay: bool = True,
    ) -> None:  # fmt: skip
        """`spawn` starts a coroutine on the loop. `reason`: why signing in is asked for ("", "expired", "revoked");
        `can_stay` whether this machine has a safe place to keep the session."""
        super().__init__()
        self._sign_in = sign_in
        self._spawn = spawn
        self.server = server
        self.login = login
        self.reason = reason
        self.can_stay = can_stay
        self.busy = False
        self.error: ErrorBody | None = None

    def submit(self, server: str, login: str, password: str, code: str, stay: bool) -> None:
        """Tries once; ignored while an attempt is under way, so that a second click does nothing."""
        if self.busy:
            return
        self.server, self.login, self.error = server, login, None
        try:
            address = hub_address(server)
        except Refused as refused:
            self._end(ErrorBody(refused.code))
            return
        if not login.strip() or not password:
            self._end(ErrorBody("sign_in.incomplete"))
            return
        self.busy = True
        self.changed.emit()
        self._spawn(self._attempt(address, login.strip(), password, code.strip(), stay))

    @property
    def asks_for_code(self) -> bool:
        """Whether the account wants its six-digit code."""
        return self.error is not None and self.error.code in ("sign_in.code", "sign_in.code_needed")

    async def _attempt(self, server: str, login: str, password: str, code: str, stay: bool) -> None:
        try:
            access = await self._sign_in(server, login, password, code)
        except Refused as refused:
            self._end(ErrorBody(refused.code, dict(refused.facts)))
            return
        self._end(None)
        self.signed_in.emit(access, stay)

    def _end(self, error: ErrorBody | None) -> None:
        self.busy, self.error = False, error
        self.changed.emit()
