"""Entries into rows: where a day begins, where the "New" line stands, which messages stand together as a burst."""

from app.desktop.kit.times import day_text, local_day
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.entries import Entry
from app.features.chat.view.row import Row


class Grouping:
    """Makes rows of the model's entries when they are asked for, and remembers entries until `forget`."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model
        self._entries: dict[int, Entry] = {}

    def forget(self) -> None:
        """The entries changed."""
        self._entries.clear()

    def entry(self, place: int) -> Entry:
        """The entry at `place`."""
        if place not in self._entries:
            self._entries[place] = self._model.entry(place)
        return self._entries[place]

    def row(self, place: int) -> Row:
        """The row at `place`, as its neighbours make it."""
        entry = self.entry(place)
        before = self.entry(place - 1) if place > 0 else None
        after = self.entry(place + 1) if place + 1 < len(self._model) else None
        day = local_day(entry.time)
        new_day = before is None or local_day(before.time) != day
        unread_from = self._model.unread_from
        unread = entry.number == unread_from > 0
        parted = after is None or local_day(after.time) != day or after.number == unread_from > 0
        return Row(
            entry=entry,
            day=day_text(day, local_day(self._model.now())) if new_day else "",
            unread=unread,
            begins=new_day or unread or before is None or not entry.joins(before),
            ends=parted or after is None or not after.joins(entry) or after.state is not entry.state,
        )
