"""The pages of the list that are kept: some thousand leads at most, however many there are."""

from collections import OrderedDict

from app.domain.leads import Lead
from app.features.leads.wire import PAGE

#: Pages kept at once: what one scrolled over and does not see any more goes, the longest unseen first.
KEPT = 40


class Pages:
    """Leads by place and by id. `fresh` are the numbers of pages that are current, or being read."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, list[Lead]] = OrderedDict()
        self._rows: dict[str, int] = {}
        self.fresh: set[int] = set()

    def __contains__(self, number: int) -> bool:
        return number in self._pages

    def __len__(self) -> int:
        return sum(map(len, self._pages.values()))

    def lead(self, row: int) -> Lead | None:
        """The one at a place; None where its page is not kept."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or row < 0 or place >= len(page):
            return None
        self._pages.move_to_end(number)
        return page[place]

    def row_of(self, lead: str) -> int:
        """Where a lead stands; -1 when it is not kept."""
        return self._rows.get(lead, -1)

    def put(self, number: int, leads: list[Lead]) -> None:
        """A page in place of what was known of it."""
        self._forget(number)
        self._pages[number] = leads
        for place, lead in enumerate(leads):
            self._rows[lead.id] = number * PAGE + place
        while len(self._pages) > KEPT:
            oldest = next(iter(self._pages))
            self._forget(oldest)
            self.fresh.discard(oldest)

    def replace(self, lead: Lead) -> None:
        """One of them is another now."""
        if (row := self.row_of(lead.id)) >= 0:
            self._pages[row // PAGE][row % PAGE] = lead

    def clear(self) -> None:
        """Another filter."""
        self._pages.clear()
        self._rows.clear()
        self.fresh.clear()

    def _forget(self, number: int) -> None:
        for place, lead in enumerate(self._pages.pop(number, [])):
            if self._rows.get(lead.id) == number * PAGE + place:
                del self._rows[lead.id]
