"""The business package on an admin's desk: what it costs, how its payment stands, and the way to the provider's page (LEAD-2)."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.domain.ids import CommandId
from app.features.leads.wire import PACKAGE, BuyPackage, CancelPackage, PackageOffer

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Package(QObject):
    """`changed` when there is something else to show, `refused` carries an ErrorBody, `page_wanted` the address of the
    provider's page, absolute or relative to the hub. Nothing of it waits in the outbox: money is asked for while connected."""

    changed = Signal()
    refused = Signal(object)
    page_wanted = Signal(str)

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._http = http
        self._spawn = spawn
        self._awake = False
        # Of a press that nobody has answered: pressed again, it is the same one.
        self._key = ""
        self.offer: PackageOffer | None = None
        #: The hub is asked to do something.
        self.busy = False

    def set_awake(self, awake: bool) -> None:
        """Whether an admin looks at the offer."""
        was, self._awake = self._awake, awake
        if awake and not was:
            self.refresh()

    def refresh(self) -> None:
        """Reads how things stand, while somebody looks."""
        if self._awake:
            self._spawn(self._read())

    def buy(self) -> None:
        """Has the payment prepared, and goes to its page."""
        self._key = self._key or str(ULID())
        self._do(PACKAGE, BuyPackage(key=CommandId(self._key)), go=True)

    def cancel(self) -> None:
        """Calls the payment off, as long as nobody has made it."""
        if self.offer is not None and self.offer.order is not None:
            self._do(f"{PACKAGE}/cancel", CancelPackage(key=CommandId(str(ULID())), order=self.offer.order.id), go=False)

    def open_page(self) -> None:
        """The provider's page once more."""
        if self.offer is not None and self.offer.address:
            self.page_wanted.emit(self.offer.address)

    def _do(self, path: str, op: msgspec.Struct, go: bool) -> None:
        if not self.busy:
            self.busy = True
            self.changed.emit()
            self._spawn(self._post(path, op, go))

    async def _read(self) -> None:
        try:
            self.offer = await self._http.json("GET", PACKAGE, PackageOffer)
        except FAILURES:
            return  # what is shown stays; the next word of the hub, or the next look, reads again
        self.changed.emit()

    async def _post(self, path: str, op: msgspec.Struct, go: bool) -> None:
        try:
            self.offer = await self._http.json("POST", path, PackageOffer, content=msgspec.json.encode(op))
        except FAILURES as failure:
            error = error_of(failure, "payments.unreachable")
            if error.code != "payments.unreachable":
                self._key = ""
            self.refused.emit(error)
        else:
            self._key = ""
            if go:
                self.open_page()
        finally:
            self.busy = False
            self.changed.emit()
