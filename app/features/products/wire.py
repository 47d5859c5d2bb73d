"""What travels about products.

- `GET /v1/products` → Catalogue; `GET /v1/products?q=…` → Catalogue of what was found
- `GET /v1/conversations/{id}/browsed` → array of Browsed, the latest first
- `POST /v1/browsed` Looked, by a buyer's page: what its reader looks at
- cards of kind "product", whose `ref` is the product's id
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import ConversationId, ProductId
from app.domain.people import DESK, Role
from app.domain.products import Product
from app.protocol.operations import Event, Stale

CATALOGUE = "/v1/products"


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """`whole` False: the shop has more than these; what is missing is found by asking with `q`."""

    products: list[Product]
    whole: bool = True


class Looked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A buyer's page shows this product."""

    product: ProductId


def browsed_address(conversation: ConversationId) -> str:
    """Where a buyer's browsed products are read."""
    return f"/v1/conversations/{conversation}/browsed"


class BrowsedChanged(Event, frozen=True, kw_only=True):
    """The buyer looks at something; the pane that shows them asks anew."""

    TYPE: ClassVar[str] = "products.browsed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    conversation: ConversationId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(browsed_address(self.conversation)),)


class ProductsChanged(Event, frozen=True, kw_only=True):
    """Price, stock or anything else of some products changed."""

    TYPE: ClassVar[str] = "products.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    products: tuple[ProductId, ...]

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(CATALOGUE),)
