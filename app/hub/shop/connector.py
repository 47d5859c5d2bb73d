"""What Frontdesk asks of whatever runs the shop. Reads come from the mirror; a connector changes, and brings what changed.

Two implementations, held to one contract suite (`tests/contract`): `embedded`, whose mirror is the shop itself, and
`vendure`, a commerce engine over its Admin API. Decisions on refunds, remarks and applications are the hub's own in both.
"""

from collections.abc import Awaitable, Callable
from typing import Protocol

from app.domain.errors import Refused
from app.domain.ids import CustomerId, ShopId
from app.domain.orders import Address, Order


class ShopUnreachable(Refused):
    """The engine does not answer; nothing is known to have changed, and the same call with the same key may come again."""

    def __init__(self) -> None:
        super().__init__("shop.unreachable")


#: Called with the numbers of orders, or the ids of products, that changed in the engine: the mirror takes them in.
Changed = Callable[[ShopId, list[str]], Awaitable[None]]


class ShopConnector(Protocol):
    """Each change takes `key`, the id of the command that asks for it: the same key again changes nothing and answers the same.

    Raises Refused with a code of its own ("shop.state", "shop.amount", "shop.gone"), or ShopUnreachable. The answer is the
    order as it is then; the caller puts it into the mirror and tells about it.
    """

    async def change_price(self, shop: ShopId, order: Order, total: int, key: str) -> Order:
        """Another total in minor units for an unpaid order, as a discount or surcharge that shows on it."""

    async def set_address(self, shop: ShopId, order: Order, address: Address, key: str) -> Order:
        """Another address for an order that is not shipped."""

    async def ship(self, shop: ShopId, order: Order, carrier: str, tracking: str, key: str) -> Order:
        """Everything in the parcel, on its way."""

    async def refund(self, shop: ShopId, order: Order, amount: int, reason: str, key: str) -> Order:
        """Gives back `amount`, at most what was paid and is not refunded; approval is the hub's and came before."""

    async def fetch_order(self, shop: ShopId, number: str) -> Order | None:
        """The order as the engine has it now; None when it has none. Cases and remarks are not the engine's to say."""

    async def fetch_orders(self, shop: ShopId, customer: CustomerId) -> list[Order]:
        """All of a customer's."""

    async def start(self, orders_changed: Changed, products_changed: Changed) -> None:
        """Begins to listen for changes, and reads what changed while nobody listened."""

    async def close(self) -> None:
        """No more calls."""
