"""What travels about small payments: asked and decided over HTTP, and the word that one has changed (CHAT-19).

- `GET /v1/conversations/{id}/payments` → PaymentsOfBuyer
- `POST /v1/conversations/{id}/orders/{number}/payments` Ask → Payment
- `POST /v1/payments/{payment}/decide` Decide, `/cancel` Cancel → Payment
- `GET /v1/conversations/{id}/payments/{payment}/page` → BuyerPayment, for the buyer alone
- `POST /v1/payment-reports`: what the provider tells, signed by it

Each action carries `key` (a ULID of the client's): the same key again changes nothing.
"""

from collections.abc import Iterable
from typing import ClassVar
from urllib.parse import quote

import msgspec

from app.domain.ids import CommandId, ConversationId
from app.domain.payments import PENDING, Direction, Payment
from app.domain.people import DESK, Role
from app.protocol.operations import Event, Gone, Stale

#: The card's kind; its `ref` is the payment's id. Also the kind of the entity: payments that are pending.
CARD = "payment"


class Ask(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`amount` in minor units of `currency`, which must be the order's: so nobody reads one currency for another."""

    key: CommandId
    direction: Direction
    amount: int
    currency: str
    reason: str
    note: str


class Decide(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Repeats what is decided on: Refused("payments.changed") when it is not what the hub has."""

    key: CommandId
    approve: bool
    amount: int
    currency: str
    note: str = ""


class Cancel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """While it is pending."""

    key: CommandId


class PaymentsOfBuyer(msgspec.Struct, frozen=True, kw_only=True):
    """All payments of a conversation, the newest first; `month_used`: what all payouts of the shop come to this month."""

    payments: list[Payment]
    month_used: int


class BuyerPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment as its buyer may see it. `address` is the provider's page, "" while there is nothing to do there."""

    id: str
    order: str
    direction: Direction
    state: str
    amount: int
    currency: str
    reason: str
    expires: int
    address: str


def payments_address(conversation: ConversationId) -> str:
    """Where a conversation's payments are read."""
    return f"/v1/conversations/{conversation}/payments"


def ask_address(conversation: ConversationId, number: str) -> str:
    """Where a payment on an order is asked for."""
    return f"/v1/conversations/{conversation}/orders/{quote(number, safe='')}/payments"


class PaymentChanged(Event, frozen=True, kw_only=True):
    """A payment in its new state. Pending ones are in every desk's store, the others are read with their conversation's."""

    TYPE: ClassVar[str] = "payments.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    payment: Payment

    def carries(self) -> Iterable[msgspec.Struct]:
        entity = self.payment if self.payment.state in PENDING else Gone(CARD, self.payment.id)
        return (entity, Stale(payments_address(self.payment.conversation)))
