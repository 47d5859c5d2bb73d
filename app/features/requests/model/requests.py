"""The requests on this desk: lists read page by page, one exchange at a time, everything done through the outbox."""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QTimer, Signal

from app.desktop.paged_list import Http, NumberedList, Shelves, Spawn
from app.desktop.ports import Outbox
from app.desktop.shelf import Page
from app.desktop.store import Acked, Changes, Store
from app.domain.requests import BuyerRequest, Purpose, RequestsState, Said, TrackingTask, checked_outcome, checked_text
from app.features.requests.model.own import OwnCommands, Queued, applied
from app.features.requests.rules import Asked
from app.features.requests.wire import (
    LIST,
    PAGE,
    TRACKING,
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    Dues,
    LogRequestCall,
    MarkGap,
    RequestPage,
    SetRequestRules,
    WholeRequest,
)
from app.protocol.operations import Command

#: What is due is read by every desk, whether anybody looks or not: so many milliseconds after the first of many changes.
_DUES_MS = 400


class RequestsModel(NumberedList[BuyerRequest, Asked]):
    """See PagedList. `due_changed` when `dues` are others.

    `arrived` carries the NewestRequest when one came just now, `revealed` the id of a request or a parcel whose number is here,
    `returned` a request's id and the answer that the hub did not take.
    """

    due_changed = Signal()
    arrived = Signal(object)
    revealed = Signal(str)
    returned = Signal(str, str)

    def __init__(
        self, store: Store, shelf: Shelves, outbox: Outbox, http: Http, spawn: Spawn,
        queued: Callable[[], Iterable[Queued]] = tuple,
    ) -> None:  # fmt: skip
        """`queued`: what of the outbox is from before this start."""
        super().__init__(store, shelf, http, spawn, PAGE, Asked(), "requests.unreachable")
        self._outbox = outbox
        self._own = OwnCommands(queued, self._me, self.now)
        self.dues = Dues()
        self._open = ""
        self._whole: WholeRequest | None = None
        # Confirmed by the hub, and not yet in an exchange that was read since.
        self._confirmed: dict[str, list[Said]] = {}
        self._due_soon = QTimer(self, singleShot=True, interval=_DUES_MS)
        self._due_soon.timeout.connect(self._read_dues)
        self._newest = self._newest_id()
        self._read_dues()

    # what views read

    @property
    def state(self) -> RequestsState:
        """How the requests stand, as the hub last said."""
        return self._store.of(RequestsState).get("requests") or RequestsState()

    @property
    def opened(self) -> BuyerRequest | None:
        """The open request; None while nothing is known of it."""
        if self._whole is not None:
            return self._own.over(self._whole.request)
        return self.by_id(self._open)

    def exchange(self) -> list[Said]:
        """What was said in the open request, own answers on their way last."""
        told = list(self._whole.exchange) if self._whole is not None else []
        known = {said.id for said in told}
        late = [*self._confirmed.get(self._open, ()), *self._own.answers(self._open)]
        return told + [said for said in late if said.id not in known]

    def unsent(self) -> frozenset[str]:
        """Which of the exchange are not at the hub."""
        return frozenset(said.id for said in self._own.answers(self._open))

    def waiting(self, request: str) -> int:
        """What of a request the hub has not confirmed."""
        return self._own.waiting(request)

    def due_requests(self) -> list[BuyerRequest]:
        """Those that wait, as far as this desk knows."""
        over = (self._own.over(request) for request in self.dues.requests)
        return [request for request in over if request.waiting is not None and request.deleted is None]

    def tasks(self) -> list[TrackingTask]:
        """Parcels whose buyers nobody has told, the oldest first."""
        return [task for task in self.dues.tasks if not self._own.closes(task.id)]

    # what views ask

    def open(self, request: str) -> None:
        """Another request is read whole; "" for none."""
        if request != self._open:
            self._open, self._whole = request, None
            if request:
                self._read_open()
            self.changed.emit()

    def refresh(self) -> None:
        """See PagedList; the open one is read again as well."""
        if self._awake and self._open:
            self._read_open()
        super().refresh()

    def answer(self, request: str, text: str) -> None:
        """An answer to the buyer. Raises Refused."""
        self._send(AnswerRequest(request=request, text=checked_text(text)))

    def close(self, request: BuyerRequest, outcome: str) -> None:
        """Nothing more is to be done. Raises Refused."""
        checked_outcome(request.origin, outcome)
        self._send(CloseRequest(request=request.id, outcome=outcome))

    def delete(self, request: str, deleted: bool = True) -> None:
        """Into Deleted, or back."""
        self._send(DeleteRequest(request=request, deleted=deleted))

    def mark_gap(self, request: str, gap: bool) -> None:
        """The product's description leaves out what was asked."""
        self._send(MarkGap(request=request, gap=gap))

    def log_call(self, request: str, outcome: str, note: str) -> None:
        """This person was rung up just now, and how it went."""
        self._send(LogRequestCall(request=request, at=self.now(), outcome=outcome, note=note))

    def close_task(self, task: str, way: str) -> None:
        """The buyer of a parcel was told, or is told now in the chat."""
        self._send(CloseTracking(task=task, way=way))
        self.due_changed.emit()

    def set_rules(self, command: SetRequestRules) -> None:
        """An admin sets names of tabs and targets."""
        self._send(command)

    def reveal(self, id_: str, purpose: Purpose, task: bool = False) -> None:
        """Shows a number; the hub logs it with its purpose. Not possible offline."""
        if id_ in self._numbers:
            self.revealed.emit(id_)
            return

        def shown() -> None:
            self.changed.emit()
            self.revealed.emit(id_)

        # A parcel's is asked for by a dialog, whether anybody looks at the list or not.
        self._numbers.ask(id_, f"{TRACKING if task else LIST}/{id_}/reveal", purpose.value, shown, lambda: True)

    # inside

    def _ask(self, number: int) -> None:
        asked = self.asked
        self._fetch(
            number, LIST, RequestPage, lambda page: page.requests,
            tab=asked.tab, topic=asked.topic, product=asked.product, gap=int(asked.gap), q=asked.query,
            undecided=int(asked.undecided),
        )  # fmt: skip

    def _over(self, request: BuyerRequest) -> BuyerRequest:
        return self._own.over(request)

    def _me(self) -> str:
        return self._store.me.name if self._store.me is not None else ""

    def _send(self, command: Command) -> None:
        self._own.add(self._outbox.send(command), command)
        self.changed.emit()
        self.due_changed.emit()

    def _read_open(self) -> None:
        wanted = self._open
        self._shelf.read(f"{LIST}/{wanted}", WholeRequest, lambda page: self._take_open(wanted, page))

    def _take_open(self, wanted: str, page: Page[WholeRequest]) -> None:
        if page.fresh:
            self._confirmed.pop(wanted, None)
        if wanted == self._open and page.value is not None and (page.fresh or self._whole is None):
            self._whole = page.value
            self.changed.emit()

    def _read_dues(self) -> None:
        self._shelf.read(f"{LIST}/due", Dues, self._take_dues)

    def _take_dues(self, page: Page[Dues]) -> None:
        if page.value is not None:
            self.dues = page.value
            self.due_changed.emit()

    def _newest_id(self) -> str:
        newest = self.state.newest
        return newest.id if newest is not None else ""

    def _on_changes(self, changes: Changes) -> None:
        self._settle(changes.acks)
        if (changes.connection or changes.reset) and self._own.look():
            self.changed.emit()
            self.due_changed.emit()
        if changes.reset or RequestsState in changes.kinds:
            self._hear_of_the_newest(live=changes.live and not changes.reset)
        if changes.reset or LIST in changes.stale or (changes.connection and self.online):
            self.refresh()
            if not self._due_soon.isActive():
                self._due_soon.start()

    def _hear_of_the_newest(self, live: bool) -> None:
        newest = self.state.newest
        if newest is not None and newest.id > self._newest:  # ids grow with time
            if live:
                self.arrived.emit(newest)
            self._newest = newest.id

    def _settle(self, acks: Iterable[Acked]) -> None:
        for ack in acks:
            if not ack.type.startswith("requests."):
                continue
            answers = {said.id: said for said in self._own.answers(self._open)}
            command = self._own.settle(ack.id)
            if ack.error is not None:
                self.refused.emit(ack.error)
                if isinstance(command, AnswerRequest):
                    self.returned.emit(command.request, command.text)
            elif command is not None:
                self._keep(command)
                if ack.id in answers:
                    self._confirmed.setdefault(self._open, []).append(answers[ack.id])
            self.changed.emit()
            self.due_changed.emit()

    def _keep(self, command: Command) -> None:
        """The hub took it: until its page is read again, the kept one says so."""
        id_ = getattr(command, "request", "")
        self._replace(id_, lambda kept: applied(command, kept, self._me(), self.now()))
        if self._whole is not None and self._whole.request.id == id_:
            whole = applied(command, self._whole.request, self._me(), self.now())
            self._whole = msgspec.structs.replace(self._whole, request=whole)
        if isinstance(command, CloseTracking):
            self.dues = msgspec.structs.replace(self.dues, tasks=[one for one in self.dues.tasks if one.id != command.task])
        self.dues = msgspec.structs.replace(self.dues, requests=[self._kept(command, one) for one in self.dues.requests])

    def _kept(self, command: Command, request: BuyerRequest) -> BuyerRequest:
        mine = getattr(command, "request", "") == request.id
        return applied(command, request, self._me(), self.now()) if mine else request
