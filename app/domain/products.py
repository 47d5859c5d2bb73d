"""Products: what the shop sells, as the hub mirrors it from whatever runs the shop."""

import msgspec

from app.domain.ids import Instant, ProductId


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """`name` and `about` by language tag (en, vi, zh_CN, uk); `price` in minor units; `picture` a path at the hub or "".

    `stock` counts pieces; `version` grows with each change.
    """

    id: ProductId
    sku: str
    name: dict[str, str]
    price: int
    currency: str
    stock: int
    about: dict[str, str] = {}
    category: str = ""
    picture: str = ""
    live: bool = True
    version: int = 0


class Browsed(msgspec.Struct, frozen=True, kw_only=True):
    """That a buyer looked at a product, when last and how often; reported by the shop's own pages."""

    product: Product
    time: Instant
    times: int = 1


def in_language(words: dict[str, str], language: str) -> str:
    """The text in `language`, else in English, else in whatever language there is; "" for none."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")
