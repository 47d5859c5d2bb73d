"""The table of the dashboard: a line for each marketer, landing, source or day; each figure opens the contacts it counts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize

from app.desktop.appearance import Appearance
from app.desktop.kit.money import money_text
from app.desktop.kit.table import Column, Table, TableRows
from app.desktop.kit.words import Words
from app.features.marketing.rules import Line
from app.features.marketing.view.words import SHOWS, column_words, number, percent


class FigureRows(TableRows):
    """`pick` is called with a row and what its figure counts, "" for the line itself."""

    def __init__(self, appearance: Appearance, pick: Callable[[int, str], None]) -> None:
        super().__init__(appearance)
        self._pick = pick

    def show_at(self, point: QPoint, width: int) -> str:
        """What the figure under the pointer counts; "" beside the figures."""
        for place, (left, each) in enumerate(self.cells(width)[1 : len(SHOWS) + 1]):
            if left <= point.x() < left + each:
                return SHOWS[place]
        return ""

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        show = self.show_at(point, size.width())
        if show:
            self._pick(row, show)
        return bool(show)


class FigureTable(Table):
    """`show_lines` puts other contents."""

    def __init__(self, appearance: Appearance, name: Words, pick: Callable[[int, str], None]) -> None:
        super().__init__(appearance, name, rows=FigureRows(appearance, pick))

    def show_lines(self, title: str, lines: Sequence[tuple[str, Line]], currency: str) -> None:
        """Each line with its name; `title` is over the names."""
        columns = [Column(title, 22), *(Column(words, 10, right=True) for words in column_words())]
        rows = [
            (
                name, number(one.contacts), number(one.approved), number(one.shared), number(one.closed),
                money_text(one.revenue, currency), percent(one.conversion),
            )
            for name, one in lines
        ]  # fmt: skip
        self.show_rows(columns, rows, more=True)
