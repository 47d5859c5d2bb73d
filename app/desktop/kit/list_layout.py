"""Where the rows of a list lie: sections with headers and rows of one height each. Arithmetic only."""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from app.desktop.themes import Size


class Section(msgspec.Struct, frozen=True):
    """A run of `count` rows of one height. A title or note gives it a header; an empty section shows nothing."""

    count: int
    title: str = ""
    note: str = ""
    row_height: int = Size.ROW


class Block(msgspec.Struct, frozen=True):
    """A section in its place: `top` of its header in pixels of the content, and its `first` row."""

    top: int
    header: int
    first: int
    section: Section

    @property
    def bottom(self) -> int:
        return self.top + self.header + self.section.count * self.section.row_height


class ListLayout:
    """The blocks of a list from top to bottom; costs as much as there are sections, however many rows."""

    def __init__(self, sections: Iterable[Section] = ()) -> None:
        self.blocks: list[Block] = []
        top = first = 0
        for section in sections:
            if section.count:
                header = Size.SECTION if section.title or section.note else 0
                block = Block(top, header, first, section)
                self.blocks.append(block)
                top, first = block.bottom, first + section.count
        self.height = top
        self.row_count = first
        self._tops = [block.top for block in self.blocks]

    def block_of(self, row: int) -> Block:
        """The block that holds `row`."""
        return next(block for block in reversed(self.blocks) if block.first <= row)

    def row_top(self, row: int) -> int:
        """The upper edge of `row`, in pixels of the content."""
        block = self.block_of(row)
        return block.top + block.header + (row - block.first) * block.section.row_height

    def row_height(self, row: int) -> int:
        return self.block_of(row).section.row_height

    def row_at_or_after(self, y: int) -> int:
        """The row that covers content pixel `y`, or the next one below it; `row_count` below the last."""
        index = bisect_right(self._tops, y) - 1
        if index < 0:
            return 0
        block = self.blocks[index]
        inside = max(0, y - block.top - block.header) // block.section.row_height
        return block.first + min(inside, block.section.count)
