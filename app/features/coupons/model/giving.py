"""The coupons of a buyer, read of the hub for the dialog, and giving one under a key of its own (CHAT-20)."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.domain.coupons import Coupon
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, CouponId
from app.features.coupons.wire import CouponsOfBuyer, Given, IssueCoupon, address_of

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class CouponsModel(QObject):
    """`read` carries a conversation and its CouponsOfBuyer, `done` a conversation and what was Given.

    `refused` carries a conversation and the ErrorBody, of reading or of giving; nothing was given then, as far as is known.
    """

    read = Signal(str, object)
    done = Signal(str, object)
    refused = Signal(str, object)

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._http = http
        self._spawn = spawn
        # Until the hub says what became of it, the same coupon for the same chat is the same gift, however often it is sent.
        self._keys: dict[tuple[ConversationId, CouponId], CommandId] = {}

    def load(self, conversation: ConversationId) -> None:
        """Asks the hub for what this buyer can be given now; never from this computer, since stock runs out."""
        self._spawn(self._load(conversation))

    def give(self, conversation: ConversationId, coupon: Coupon) -> None:
        """Asks the hub to give one and to say so in the chat."""
        key = self._keys.setdefault((conversation, coupon.id), CommandId(str(ULID())))
        self._spawn(self._give(conversation, IssueCoupon(key=key, coupon=coupon.id)))

    async def _load(self, conversation: ConversationId) -> None:
        if (found := await self._ask("GET", conversation, CouponsOfBuyer)) is not None:
            self.read.emit(conversation, found)

    async def _give(self, conversation: ConversationId, op: IssueCoupon) -> None:
        given = await self._ask("POST", conversation, Given, op)
        if given is not None and self._keys.pop((conversation, op.coupon), None) is not None:
            self.done.emit(conversation, given)

    async def _ask(self, method: str, conversation: ConversationId, kind: type[T], op: IssueCoupon | None = None) -> T | None:
        options = {} if op is None else {"content": msgspec.json.encode(op)}
        try:
            return await self._http.json(method, address_of(conversation), kind, **options)
        except FAILURES as failure:
            error = error_of(failure, "coupons.unreachable" if op is None else "coupons.unanswered")
            if op is not None and isinstance(failure, Refused) and error.code != "shop.unreachable":
                self._keys.pop((conversation, op.coupon), None)
        self.refused.emit(conversation, error)
        return None
