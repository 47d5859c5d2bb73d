"""The shop's segments on this desk: kept filters, with one's own changes that are still on their way."""

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.customer_list import CustomerFilter, Segment
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.features.customer_list.wire import DeleteSegment, SaveSegment


class Segments(QObject):
    """`changed` when there are others; `refused` carries an ErrorBody: a change was taken back."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox) -> None:
        super().__init__()
        self._store = store
        self._outbox = outbox
        # By id what it shall be, None for gone, until the hub's own word says the same.
        self._wishes: dict[str, tuple[CommandId, Segment | None]] = {}
        store.subscribe(self._on_changes)

    def all(self) -> list[Segment]:
        """By name."""
        known = dict(self._store.of(Segment))
        for id_, (_command, wish) in self._wishes.items():
            if wish is None:
                known.pop(id_, None)
            else:
                known[id_] = wish
        return sorted(known.values(), key=lambda one: (one.key, one.id))

    def one(self, id_: str) -> Segment | None:
        """By its id."""
        return next((one for one in self.all() if one.id == id_), None)

    def add(self, name: str, wanted: CustomerFilter) -> Segment:
        """A new one. Raises Refused."""
        return self._save(Segment(id=str(ULID()), name=name, wanted=wanted))

    def change(self, segment: Segment, name: str = "", wanted: CustomerFilter | None = None) -> None:
        """Another name or another filter. Raises Refused."""
        after = msgspec.structs.replace(segment, name=name or segment.name, wanted=wanted or segment.wanted)
        if after != segment:
            self._save(after)

    def delete(self, segment: Segment) -> None:
        """It is no more; `restore` brings it back."""
        self._wish(segment.id, self._outbox.send(DeleteSegment(id=segment.id)), None)

    def restore(self, segment: Segment) -> None:
        """What was deleted, as it was."""
        self._save(msgspec.structs.replace(segment, version=0))

    def _save(self, wanted: Segment) -> Segment:
        checked = wanted.checked()
        if any(one.key == checked.key and one.id != checked.id for one in self.all()):
            raise Refused("segments.taken")
        command = self._outbox.send(SaveSegment(id=checked.id, name=checked.name, wanted=checked.wanted, version=checked.version))
        self._wish(checked.id, command, msgspec.structs.replace(checked, version=checked.version + 1))
        return checked

    def _wish(self, id_: str, command: CommandId, wish: Segment | None) -> None:
        self._wishes[id_] = (command, wish)
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        moved = changes.reset or Segment in changes.kinds
        commands = {command: id_ for id_, (command, _wish) in self._wishes.items()}
        for ack in changes.acks:
            id_ = commands.get(ack.id)
            if id_ is not None and ack.error is not None:
                del self._wishes[id_]
                moved = True
                self.refused.emit(ack.error)
        known = self._store.of(Segment)
        true = [id_ for id_, (_command, wish) in self._wishes.items() if _says(known.get(id_), wish)]
        for id_ in true:
            del self._wishes[id_]
        if moved or true:
            self.changed.emit()


def _says(known: Segment | None, wish: Segment | None) -> bool:
    """Whether the hub's word is what was wished."""
    if known is None or wish is None:
        return known is wish
    return (known.name, known.wanted) == (wish.name, wish.wanted)
