"""What Frontdesk asks of whatever runs the shop. Reads come from the mirror; a connector changes, and brings what changed.

Two implementations, held to one contract suite (`tests/contract`): `embedded`, whose mirror is the shop itself, and
`vendure`, a commerce engine over its Admin API. Decisions on refunds, remarks and applications are the hub's own in both.
"""

from collections.abc import Callable
from typing import Protocol

import msgspec

from app.domain.coupons import Coupon
from app.domain.customers import Customer
from app.domain.errors import Refused
from app.domain.ids import CustomerId, ShopId
from app.domain.orders import Address, Order
from app.domain.products import Product
from app.hub.transaction import Transaction

#: How a changed price shows among an order's discounts; a surcharge is a discount below zero.
PRICE_LABEL = "price"


class ShopUnreachable(Refused):
    """The engine does not answer. It may have done what was asked: the same key again looks before it does it."""

    def __init__(self) -> None:
        super().__init__("shop.unreachable")


def nothing() -> None:
    """There is nothing more to do."""


def nobody(_tx: Transaction, _customer: CustomerId) -> None:
    """The shop knows customers by the hub's own names."""


class Done(msgspec.Struct, frozen=True):
    """What a connector did. `apply` puts it onto the order as the mirror has it in the transaction that saves it.

    For a shop of the hub's own that is the change itself, and raises Refused where the order is no longer in a state for
    it. For an engine it happened already, so it never refuses: what the engine says is laid over what is the hub's own.
    `saved` is called once that is committed. `bought` is told, in that transaction, whose order a new one is.
    """

    apply: Callable[[Order], Order]
    saved: Callable[[], None] = nothing
    bought: Callable[[Transaction, CustomerId], None] = nobody


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What an engine has now, under its own names: ids are the engine's, and the mirror gives each its own."""

    orders: tuple[Order, ...] = ()
    products: tuple[Product, ...] = ()
    customers: tuple[Customer, ...] = ()


class ShopConnector(Protocol):
    """Each change takes `key`, the id of what asks for it: the same key again changes nothing and comes to the same.

    Raises Refused with a code of its own ("shop.state", "shop.amount", "shop.gone"), or ShopUnreachable. `order` is the
    mirror's; an engine goes by its number alone.
    """

    @property
    def outside(self) -> bool:
        """Whether changes happen outside the hub's database: then a change is written down before it is asked for."""

    async def change_price(self, shop: ShopId, order: Order, total: int, key: str) -> Done:
        """Another total in minor units for an unpaid order, as a discount or surcharge that shows on it."""

    async def set_address(self, shop: ShopId, order: Order, address: Address, key: str) -> Done:
        """Another address for an order that is not shipped."""

    async def ship(self, shop: ShopId, order: Order, carrier: str, tracking: str, key: str) -> Done:
        """Everything in the parcel, on its way."""

    async def refund(self, shop: ShopId, order: Order, amount: int, reason: str, key: str) -> Done:
        """Gives back `amount`, at most what was paid and is not refunded; approval is the hub's and came before."""

    async def create_order(self, shop: ShopId, order: Order, key: str) -> Done:
        """A new order that somebody told the desk, as the hub put it together from the mirror; `apply` gives it as it is kept.

        `customer` is the mirror's, "" for a new one, whose name and phone are the address's. `number` is the same for the same
        key. `total` is what was agreed: raises Refused("shop.total") with `amount_total` and `currency` where the shop asks
        another sum, "contacts.goods", "shop.sold_out", "shop.delivery", "shop.country" for what it cannot deliver, and
        "shop.create_order" where the engine takes orders at its own counter alone. Nothing is left of what was refused; after
        "shop.unanswered" it may have been made, and the same key finds it.
        """

    async def fetch_order(self, shop: ShopId, number: str) -> Order | None:
        """The order as the shop has it now; None when it has none. An engine knows nothing of cases and remarks."""

    async def fetch_orders(self, shop: ShopId, customer: CustomerId) -> list[Order]:
        """All of a customer's, the newest first; `customer` is the mirror's."""

    async def fetch_customer(self, shop: ShopId, customer: CustomerId) -> Customer | None:
        """The customer as the shop has them now; `customer` is the mirror's."""

    async def fetch_products(self, shop: ShopId) -> list[Product]:
        """All that is sold, in no order."""

    async def fetch_coupons(self, shop: ShopId, code: str = "") -> list[Coupon]:
        """All coupons as the shop has them now, or the one with this code; what is used and issued is the hub's own count.

        Giving one to a buyer asks nothing else of the shop: the code works there for everybody within the shop's own limits.
        """

    async def forget(self, shop: ShopId, customer: CustomerId) -> None:
        """The shop's own copy of an erased person goes, as far as it lets one; `customer` is the mirror's. Done twice it does no
        more. Raises Refused("shop.forbidden") where the hub's key may not. Orders stay with their sums, and an engine's with
        their addresses: those are to be erased there.
        """

    async def close(self) -> None:
        """No more calls."""
