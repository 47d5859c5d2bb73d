"""The pages of a long list that are kept: some thousand rows at most, however many the hub has."""

from collections import OrderedDict
from typing import Generic, Protocol, TypeVar

#: Pages kept at once: what one scrolled over and does not see any more goes, the longest unseen first.
KEPT = 40


class Row(Protocol):
    """What a row has to be known by."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Row)


class Pages(Generic[R]):
    """Rows by place and by id. `fresh` are the numbers of pages that are current, or being read."""

    def __init__(self, size: int) -> None:
        """`size`: rows of a page."""
        self._size = size
        self._pages: OrderedDict[int, list[R]] = OrderedDict()
        self._rows: dict[str, int] = {}
        self.fresh: set[int] = set()

    def __contains__(self, number: int) -> bool:
        return number in self._pages

    def __len__(self) -> int:
        return sum(map(len, self._pages.values()))

    def row(self, row: int) -> R | None:
        """The one at a place; None where its page is not kept."""
        number, place = divmod(row, self._size)
        page = self._pages.get(number)
        if page is None or row < 0 or place >= len(page):
            return None
        self._pages.move_to_end(number)
        return page[place]

    def row_of(self, id_: str) -> int:
        """Where one stands; -1 when it is not kept."""
        return self._rows.get(id_, -1)

    def put(self, number: int, rows: list[R]) -> None:
        """A page in place of what was known of it."""
        self._forget(number)
        self._pages[number] = rows
        for place, one in enumerate(rows):
            self._rows[one.id] = number * self._size + place
        while len(self._pages) > KEPT:
            oldest = next(iter(self._pages))
            self._forget(oldest)
            self.fresh.discard(oldest)

    def replace(self, new: R) -> None:
        """One of them is another now."""
        if (row := self.row_of(new.id)) >= 0:
            self._pages[row // self._size][row % self._size] = new

    def clear(self) -> None:
        """Another filter."""
        self._pages.clear()
        self._rows.clear()
        self.fresh.clear()

    def _forget(self, number: int) -> None:
        for place, one in enumerate(self._pages.pop(number, [])):
            if self._rows.get(one.id) == number * self._size + place:
                del self._rows[one.id]
