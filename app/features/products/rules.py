"""Finding products: every word that was typed begins some word of a product's names or number, marks or not (CHAT-27)."""

from collections.abc import Iterable, Sequence

from app.domain.products import Product
from app.domain.text import searchable

#: Products that a client holds whole; a larger shop is searched at the hub beyond these.
CATALOGUE_LIMIT = 5_000
SEARCH_LIMIT = 100
#: The card of a product is called so.
CARD = "product"


def words_of(typed: str) -> list[str]:
    """The folded words of a search, at most eight."""
    return searchable(typed[:200]).split()[:8]


class Finder:
    """A catalogue that can be searched: folded when the first word is typed, then some microseconds a product."""

    def __init__(self, products: Iterable[Product]) -> None:
        self.products: Sequence[Product] = tuple(products)
        self._words: list[str] | None = None

    def prepare(self) -> None:
        """Folds it now, some 20 µs a product; from any thread."""
        self._words = [" " + searchable(" ".join((one.sku, *one.name.values()))) for one in self.products]

    def find(self, typed: str) -> list[Product]:
        """In the catalogue's order; everything for an empty search."""
        words = [f" {word}" for word in words_of(typed)]
        if not words:
            return list(self.products)
        if self._words is None:
            self.prepare()
        return [one for one, text in zip(self.products, self._words or (), strict=True) if all(word in text for word in words)]
