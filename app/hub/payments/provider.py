"""What Frontdesk asks of a payment provider, and how one is added.

The hub keeps the payments; a provider moves the money, and shows the buyer a page of its own where that happens. To add one:

1. Write a class with the methods of `PaymentProvider` beside `sandbox.py`. Give the provider our `Order.key` as *its*
   idempotency key: a call may be repeated after a lost answer, a restart or a kill, and must come to the same.
2. Turn its notifications into `Report`s in `verified`, after checking their signature. Notifications are a hurry-up alone: one
   that is lost costs a minute, since the hub asks `look` by itself; one that is forged or repeated changes nothing.
3. Build it in `run_hub.build` in place of `Sandbox`, and have it notify `POST /v1/payment-reports` (`reports.py`).
4. Run `tests/features/payments/test_provider.py` over it: the contract is written down there.

Money is an integer in minor units and a currency; whatever the provider itself uses is converted inside its class.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.errors import Refused
from app.domain.payments import Direction


class ProviderUnreachable(Exception):
    """No answer. What was asked may have happened all the same; the hub will ask again under the same key."""


class Standing(StrEnum):
    """What the provider says of a payment."""

    UNKNOWN = "unknown"  # it has never heard of the key
    OPEN = "open"  # the buyer may pay, or take the money
    PAID = "paid"  # the money has moved; for ever
    CLOSED = "closed"  # no money has moved, and none will; for ever
    DECLINED = "declined"  # the same, because the provider would not; `Report.code` says why


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the provider is to do. `amount` in minor units; `shop_name` and `subject` (the order's number) are for its page."""

    key: str
    direction: Direction
    amount: int
    currency: str
    shop_name: str
    subject: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How a payment stands at the provider. Direction and sum are the provider's own, so that the hub can compare."""

    key: str
    standing: Standing
    direction: Direction = Direction.PAYOUT
    amount: int = 0
    currency: str = ""
    code: str = ""


class PaymentProvider(Protocol):
    """Every call may raise ProviderUnreachable; the hub gives up waiting after some seconds, which means the same."""

    async def open(self, order: Order) -> Report:
        """Prepares it, once for a key: the same key again reports how it stands. Another sum under the key: DECLINED."""

    async def close(self, key: str) -> Report:
        """Lets no money move any more. PAID when the buyer was faster; whatever it answers is final."""

    async def look(self, key: str) -> Report:
        """How it stands now. Reading only."""

    def address(self, key: str) -> str:
        """The provider's page for the buyer, absolute or relative to the hub. Whoever has it can act: never shown to staff."""

    def verified(self, headers: Mapping[str, str], body: bytes) -> Report:
        """A notification as a report. Raises Refused("payments.signature") for one that the provider has not signed."""


def bad_signature() -> Refused:
    """For `verified`."""
    return Refused("payments.signature")
