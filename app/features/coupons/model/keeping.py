"""The shop's coupons as the hub has them, for admins; after each change the list is read again (CHAT-20)."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Store
from app.domain.coupons import Coupon
from app.domain.ids import CommandId, Instant
from app.features.coupons.rules import Terms
from app.features.coupons.wire import SHOP, EndCoupon, MakeCoupon, ShopCoupons, end_address
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class ShopCouponsModel(QObject):
    """`changed` when the list, `error` or `busy` changed; `made` when a new one is there."""

    changed = Signal()
    made = Signal()

    def __init__(self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._store = store
        self._http = http
        self._spawn = spawn
        self.shop: ShopCoupons | None = None
        self.error: ErrorBody | None = None
        self.busy = False
        # Until the hub says what became of it, the same wish is the same coupon, however often it is sent.
        self._keys: dict[bytes, CommandId] = {}

    @property
    def currency(self) -> str:
        """The shop's."""
        return self._store.shop.currency if self._store.shop is not None else ""

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def load(self) -> None:
        """Reads the list."""
        self._do(None, "", None)

    def make(self, terms: Terms) -> None:
        """A new one."""
        self._do(SHOP, "make", MakeCoupon(key=self._key(terms), terms=terms))

    def end(self, coupon: Coupon) -> None:
        """Ends one at once."""
        self._do(end_address(coupon.id), "end", EndCoupon(key=self._key(coupon.id)))

    def _key(self, wish: object) -> CommandId:
        return self._keys.setdefault(msgspec.json.encode(wish), CommandId(str(ULID())))

    def _do(self, path: str | None, what: str, op: MakeCoupon | EndCoupon | None) -> None:
        if self.busy:
            return  # a second click while the first is under way
        self.busy, self.error = True, None
        self.changed.emit()
        self._spawn(self._carry_out(path, what, op))

    async def _carry_out(self, path: str | None, what: str, op: MakeCoupon | EndCoupon | None) -> None:
        done = False
        try:
            if path is not None:
                await self._http.json("POST", path, Coupon, content=msgspec.json.encode(op))
                self._keys.clear()
                done = True
            self.shop = await self._http.json("GET", SHOP, ShopCoupons)
        except FAILURES as failure:
            self.error = error_of(failure, "coupons.unkept")
        self.busy = False
        self.changed.emit()
        if done and what == "make":
            self.made.emit()
