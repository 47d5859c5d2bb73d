"""Where rows lie: only those in sight are measured; the place of the reader is a row, never a scroll value."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Final

import msgspec

from app.domain.ids import MessageId

# A row that was never measured counts as this high; wrong guesses move the scroll bar's handle, never the rows in sight.
_GUESS: Final = 58
_BELOW: Final = 14


class Placed(msgspec.Struct, frozen=True):
    """A row in sight: its place in the list, and its top and height in pixels of the viewport."""

    place: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height


class Placing:
    """Lays out from an anchor: a row that stays where it is while others come, go or grow around it."""

    def __init__(self, measure: Callable[[int], int]) -> None:
        """`measure` gives the exact height of the row at a place."""
        self._measure = measure
        self._keys: Sequence[MessageId] = ()
        self._places: dict[MessageId, int] = {}
        self._known: dict[MessageId, int] = {}
        self._tops: list[int] = []
        # None follows the newest row: it stays at the bottom.
        self._anchor: tuple[MessageId, int] | None = None
        self._page = 0
        self.above = 0
        """Pixels kept free above the first row."""
        self.in_sight: list[Placed] = []
        self.value = 0
        """Where the viewport stands in the whole, as a scroll bar says it."""
        self.total = 0

    @property
    def follows(self) -> bool:
        """Whether the newest row is kept at the bottom."""
        return self._anchor is None

    @property
    def most(self) -> int:
        """The largest scroll value."""
        return max(0, self.total - self._page)

    def set_keys(self, keys: Sequence[MessageId]) -> None:
        """The rows are these now."""
        self._keys = keys
        self._places = {key: place for place, key in enumerate(keys)}

    def place_of(self, key: MessageId) -> int:
        """Where `key` stands; -1 when it is not there."""
        return self._places.get(key, -1)

    def forget(self) -> None:
        """Widths or fonts changed: no height is known any more."""
        self._known.clear()

    def follow(self) -> None:
        """Keep the newest row at the bottom from now on."""
        self._anchor = None

    def hold(self) -> None:
        """Keep the rows in sight where they are from now on."""
        if self._anchor is None and self.in_sight:
            first = self.in_sight[0]
            self._anchor = (self._keys[first.place], first.top)

    def show(self, place: int, top: int) -> None:
        """Put the row at `place` at `top`, as far as the ends allow it."""
        self._anchor = (self._keys[place], top)

    def scroll_to(self, value: int) -> None:
        """The reader moved the scroll bar to `value`."""
        if not self.in_sight:
            return
        moved = value - self.value
        if abs(moved) <= 2 * self._page:
            first = self.in_sight[0]
            self._anchor = (self._keys[first.place], first.top - moved)
            return
        place = max(0, bisect_right(self._tops, value - self.above) - 1)
        self._anchor = (self._keys[place], self._tops[place] + self.above - value)

    def arrange(self, page: int) -> None:
        """Find the rows that a viewport of `page` pixels shows."""
        self._page = page
        if not self._keys:
            self.in_sight, self._tops, self.value, self.total = [], [], 0, 0
            return
        place = -1
        if self._anchor is not None:
            place = self.place_of(self._anchor[0])
            # The anchored message is gone (deleted, or let go at the far end): whatever is nearest keeps its place.
            if place < 0:
                place = min(self.in_sight[0].place if self.in_sight else 0, len(self._keys) - 1)
        self.in_sight = self._from_end(page) if place < 0 or self._anchor is None else self._around(place, self._anchor[1], page)
        heights = [self._known.get(key, _GUESS) for key in self._keys]
        self._tops = [0, *accumulate(heights)]
        self.total = self.above + self._tops.pop() + _BELOW
        first = self.in_sight[0]
        self.value = self._tops[first.place] + self.above - first.top
        if self._anchor is not None:
            self._anchor = (self._keys[first.place], first.top)

    def _around(self, place: int, top: int, page: int) -> list[Placed]:
        rows, bottom, after = self._down(place, top, page)
        if after == len(self._keys) and bottom < page - _BELOW:
            return self._from_end(page)
        upper, first_top = self._up(place, top)
        if place - len(upper) == 0 and first_top > self.above:
            return self._from_start(page)
        return [row for row in (*upper, *rows) if row.bottom > 0 and row.top < page] or rows[:1]

    def _from_start(self, page: int) -> list[Placed]:
        return self._down(0, self.above, page)[0]

    def _from_end(self, page: int) -> list[Placed]:
        rows, top = self._up(len(self._keys), page - _BELOW)
        if rows[0].place == 0 and top > self.above:
            return self._from_start(page)
        return rows

    def _down(self, place: int, top: int, page: int) -> tuple[list[Placed], int, int]:
        """Rows from `place` at `top` downwards; also where they end, and the place after them."""
        rows: list[Placed] = []
        while place < len(self._keys) and (top < page or not rows):
            row = Placed(place, top, self._height(place))
            rows.append(row)
            top, place = row.bottom, place + 1
        return rows, top, place

    def _up(self, place: int, bottom: int) -> tuple[list[Placed], int]:
        """Rows above `place`, the last of which ends at `bottom`; also where the first begins."""
        rows: list[Placed] = []
        while place > 0 and (bottom > 0 or not rows):
            place -= 1
            height = self._height(place)
            bottom -= height
            rows.append(Placed(place, bottom, height))
        rows.reverse()
        return rows, bottom

    def _height(self, place: int) -> int:
        height = self._measure(place)
        self._known[self._keys[place]] = height
        return height
