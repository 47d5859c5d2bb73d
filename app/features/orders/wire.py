"""What travels about orders: reads and actions over HTTP, and the word that an order changed.

- `GET /v1/conversations/{id}/orders` → OrdersOfBuyer
- `GET /v1/orders/{number}` → Order
- `POST /v1/orders/{number}/price` ChangePrice, `/address` ChangeAddress, `/ship` Ship, `/remark` Remark, `/decide` Decide → Order

Each action carries `key` (a ULID of the client's: the same key again changes nothing) and `version`, the order's as the
agent saw it: Refused("orders.changed") when it is another one by now. The number of an order's address travels masked; an
address that comes back with it so keeps the number.
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.customers import profile_address, records_address
from app.domain.ids import CommandId, ConversationId, CustomerId, OrderId
from app.domain.orders import Address, Flag, Order
from app.domain.people import DESK, Role
from app.protocol.operations import Event, Stale


class OrdersOfBuyer(msgspec.Struct, frozen=True, kw_only=True):
    """All orders of a conversation's buyer, the newest first; `known` False: the buyer is linked to no customer."""

    known: bool
    orders: list[Order]


class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every action carries."""

    key: CommandId
    version: int


class ChangePrice(Act, frozen=True, kw_only=True):
    """`total` in minor units of the order's currency."""

    total: int


class ChangeAddress(Act, frozen=True, kw_only=True):
    """The whole address, in place of the one before."""

    address: Address


class Ship(Act, frozen=True, kw_only=True):
    """The parcel is on its way."""

    carrier: str
    tracking: str


class Remark(Act, frozen=True, kw_only=True):
    """A coloured flag with words for colleagues; no flag and no words take it off."""

    flag: Flag
    text: str


class Decide(Act, frozen=True, kw_only=True):
    """On the application `case`; `note` is for the record, and must be given where it is refused.

    `amount` is what whoever decides was shown: another one is refused. Above the shop's limit nobody approves what they applied
    for themselves: Refused("orders.own").
    """

    case: str
    approve: bool
    note: str = ""
    amount: int | None = None


def address_of(conversation: ConversationId) -> str:
    """Where a conversation's orders are read."""
    return f"/v1/conversations/{conversation}/orders"


class OrderChanged(Event, frozen=True, kw_only=True):
    """An order is another one now; the panes of these conversations, and of its customer, read it anew."""

    TYPE: ClassVar[str] = "orders.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    order: OrderId
    number: str
    conversations: tuple[ConversationId, ...]
    customer: CustomerId | None = None

    def carries(self) -> Iterable[msgspec.Struct]:
        yield from (Stale(address_of(one)) for one in self.conversations)
        yield Stale(f"/v1/orders/{self.number}")
        if self.customer is not None:
            yield Stale(profile_address(self.customer))
            yield Stale(records_address(self.customer))
