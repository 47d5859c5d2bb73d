"""Marks on many customers at once: shown at once, sent in slices, taken back exactly, refusals said by name (CUST-7)."""

from collections import deque
from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.customer_list import CustomerRow
from app.domain.errors import Refused
from app.domain.ids import CommandId, CustomerId
from app.features.customer_list import rules
from app.features.customer_list.wire import MarkCustomer
from app.protocol.envelope import ErrorBody

#: Commands handed over in one go: a thousand at once would hold up the window.
SLICE = 50


class Done(msgspec.Struct):
    """What was asked for last: the mark of each customer, and by name what was refused."""

    field: str
    marks: dict[CustomerId, MarkCustomer]
    names: dict[CustomerId, str]
    failures: dict[CustomerId, ErrorBody]
    undone: bool = False

    @property
    def undoable(self) -> bool:
        """Whether there is anything to take back."""
        return not self.undone and len(self.failures) < len(self.marks)


class Marks(QObject):
    """`changed`: rows look different; `told`: `last` did; `kept` carries a MarkCustomer that the hub took."""

    changed = Signal()
    told = Signal()
    kept = Signal(object)

    def __init__(self, store: Store, outbox: Outbox) -> None:
        super().__init__()
        self._outbox = outbox
        self.last: Done | None = None
        self._queue: deque[tuple[Done, MarkCustomer]] = deque()
        self._sent: dict[CommandId, tuple[Done, MarkCustomer]] = {}
        # Asked for and not confirmed, in order, by customer: rows are shown as if it were so.
        self._wishes: dict[CustomerId, list[MarkCustomer]] = {}
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._send_slice)
        store.subscribe(self._on_changes)

    def shown(self, row: CustomerRow) -> CustomerRow:
        """The row with what is on its way."""
        for wish in self._wishes.get(row.id, ()):
            row = with_mark(row, wish)
        return row

    def waiting(self, customer: str) -> int:
        """Marks of a customer that the hub has not confirmed."""
        return len(self._wishes.get(CustomerId(customer), ()))

    def run(self, rows: Iterable[CustomerRow], field: str, after: str, before: str | None = None) -> int:
        """Sets it on all whom it changes, and says how many these are. `before`: the tag that shall go.

        Raises Refused where it makes no sense for anybody.
        """
        if field == rules.TAG:
            after, before = rules.checked_tag(after), rules.checked_tag(before or "")
        marks, names = {}, {}
        for row in rows:
            seen = before if field == rules.TAG else str(getattr(row, field))
            if with_mark(row, wish := MarkCustomer(customer=row.id, field=field, before=seen or "", after=after)) is not row:
                marks[row.id], names[row.id] = wish, row.name
        if marks:
            self._begin(Done(field, marks, names, {}))
        return len(marks)

    def undo(self) -> None:
        """Takes back what was asked for last, but what was refused."""
        done = self.last
        if done is None or not done.undoable:
            return
        done.undone = True
        back = {
            customer: msgspec.structs.replace(mark, before=mark.after, after=mark.before)
            for customer, mark in done.marks.items()
            if customer not in done.failures
        }
        self._begin(Done(done.field, back, done.names, {}, undone=True))

    def dismiss(self) -> None:
        """The person has read it."""
        self.last = None

    def _begin(self, done: Done) -> None:
        self.last = done
        for mark in done.marks.values():
            self._wishes.setdefault(mark.customer, []).append(mark)
            self._queue.append((done, mark))
        self._slices.start()
        self.changed.emit()
        self.told.emit()

    def _send_slice(self) -> None:
        for _ in range(min(SLICE, len(self._queue))):
            done, mark = self._queue.popleft()
            self._sent[self._outbox.send(mark)] = (done, mark)
        if self._queue:
            self._slices.start()

    def _on_changes(self, changes: Changes) -> None:
        settled = failed = False
        for ack in changes.acks:
            done, mark = self._sent.pop(ack.id, (None, None))
            if done is None or mark is None:
                continue
            settled = True
            self._forget(mark)
            if ack.error is None:
                self.kept.emit(mark)
            else:
                done.failures[mark.customer] = ack.error
                self.last, failed = done, True  # said even if something else came after it
        if settled:
            self.changed.emit()
        if failed:
            self.told.emit()

    def _forget(self, mark: MarkCustomer) -> None:
        wishes = self._wishes.get(mark.customer, [])
        if mark in wishes:
            wishes.remove(mark)
        if not wishes:
            self._wishes.pop(mark.customer, None)


def with_mark(row: CustomerRow, mark: MarkCustomer) -> CustomerRow:
    """The row as the hub will have it; as it is where the hub will refuse."""
    try:
        return rules.marked(row, mark.field, mark.before, mark.after)
    except Refused:
        return row
