"""The filters above the table, one choice each, with how many there are; and the order (CUST-1)."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.plain import one_line
from app.desktop.source_words import source_words
from app.domain.customer_list import NONE, CustomerFilter, Sort
from app.domain.customers import RANKS, SOURCE_GROUPS, CustomerStatus
from app.features.customer_list.model import CustomerListModel
from app.features.customer_list.view.words import (
    counted,
    rank_words,
    sort_words,
    source_group_words,
    status_words,
)

#: Value and words of an entry; a value of None is a heading.
Entry = tuple[str | None, str]
_MOST_WIDTH = 220


class Filters(QWidget):
    """`changed` when something was chosen; `wanted` and `sort` say what."""

    changed = Signal()

    def __init__(self, model: CustomerListModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layout = FlowLayout(self)
        self._entries: dict[str, Callable[[], Iterable[Entry]]] = {
            "rank": self._ranks, "source": self._sources, "status": self._statuses, "responsible": self._responsible,
            "tag": self._tags, "sort": self._sorts,
        }  # fmt: skip
        self.choices = {name: Choice(appearance, self) for name in self._entries}
        for choice in self.choices.values():
            choice.setMaximumWidth(_MOST_WIDTH)
            choice.activated.connect(lambda _place: self.changed.emit())
            self._layout.addWidget(choice)
        model.counted.connect(self.refresh)
        self.refresh()

    @property
    def sort(self) -> Sort:
        """The order that is chosen."""
        return Sort(self.choices["sort"].currentData() or Sort.NEWEST)

    def wanted(self) -> dict[str, str]:
        """What is chosen, by the filter's field."""
        return {name: str(choice.currentData() or "") for name, choice in self.choices.items() if name != "sort"}

    def choose(self, wanted: CustomerFilter) -> None:
        """Shows this filter, without telling."""
        for name, choice in self.choices.items():
            if name != "sort":
                self._put(choice, getattr(wanted, name))

    def refresh(self) -> None:
        """Other numbers or another language; what is chosen stays."""
        for name, choice in self.choices.items():
            chosen = choice.currentData() or ""
            choice.blockSignals(True)
            choice.clear()
            for value, words in self._entries[name]():
                choice.addItem(words, value)
                if value is None:
                    entries = choice.model()
                    assert isinstance(entries, QStandardItemModel)  # noqa: S101  a combo box makes its own
                    entries.item(choice.count() - 1).setEnabled(False)
            choice.blockSignals(False)
            self._put(choice, str(chosen))
            choice.setAccessibleName(self._name(name))
        self._layout.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _put(self, choice: Choice, value: str) -> None:
        place = choice.findData(value)
        if place < 0 and value:
            # A tag or colleague that nobody has any more: the filter says so all the same.
            choice.addItem(one_line(value, 40), value)
            place = choice.count() - 1
        choice.setCurrentIndex(max(place, 0))

    def _name(self, name: str) -> str:
        return {
            "rank": self.tr("Rank"), "source": self.tr("Source"), "status": self.tr("Status"), "tag": self.tr("Tag"),
            "responsible": self.tr("Responsible"), "sort": self.tr("Sorted by"),
        }[name]  # fmt: skip

    def _ranks(self) -> Iterable[Entry]:
        found = self._model.facets.ranks
        yield "", self.tr("Any rank")
        for rank in RANKS:
            yield rank, counted(rank_words(rank), found.get(rank, 0))
        yield NONE, counted(rank_words(""), found.get("", 0))

    def _sources(self) -> Iterable[Entry]:
        found = self._model.facets.sources
        yield "", self.tr("Any source")
        for group, sources in SOURCE_GROUPS.items():
            yield None, source_group_words(group)
            for source in sources:
                yield source.value, counted(source_words(source.value), found.get(source.value, 0))
        known = {source.value for sources in SOURCE_GROUPS.values() for source in sources}
        for other, count in sorted(found.items()):
            if other and other not in known:
                yield other, counted(one_line(other, 30), count)

    def _statuses(self) -> Iterable[Entry]:
        found = self._model.facets.statuses
        yield "", self.tr("Any status")
        for status in filter(None, CustomerStatus):
            yield status.value, counted(status_words(status.value), found.get(status.value, 0))
        yield NONE, counted(status_words(""), found.get("", 0))

    def _responsible(self) -> Iterable[Entry]:
        found = self._model.facets.responsible
        yield "", self.tr("Anybody responsible")
        colleagues = self._model.colleagues()
        for one in colleagues:
            yield one.id, counted(one_line(one.name, 40), found.get(one.id, 0))
        here = {str(one.id) for one in colleagues}
        for id_ in found:
            if id_ and id_ not in here:
                yield id_, counted(one_line(self._model.colleague(id_), 40), found[id_])
        yield NONE, counted(self.tr("Nobody responsible"), found.get("", 0))

    def _tags(self) -> Iterable[Entry]:
        found: Mapping[str, int] = self._model.facets.tags
        yield "", self.tr("Any tag")
        for tag, count in found.items():
            yield tag, counted(one_line(tag, 40), count)

    def _sorts(self) -> Iterable[Entry]:
        for sort in Sort:
            yield sort.value, sort_words(sort)
