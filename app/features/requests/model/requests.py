"""The requests on this desk: lists read page by page, one exchange at a time, everything done through the outbox."""

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.pages import Pages
from app.desktop.ports import Outbox
from app.desktop.shelf import Page
from app.desktop.store import Acked, Changes, Connection, Store
from app.domain.ids import Instant
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
    Phone,
    RequestPage,
    Reveal,
    SetRequestRules,
    WholeRequest,
)
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

T = TypeVar("T")
#: Milliseconds: a burst of changes reads what is in sight once.
_GATHER_MS = 60
#: What is due is read by every desk, whether anybody looks or not: so many milliseconds after the first of many changes.
_DUES_MS = 400


class Shelves(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], **query: str | int) -> None: ...


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class RequestsModel(QObject):
    """`changed` when there is something else to show, `due_changed` when `dues` are others.

    `arrived` carries the NewestRequest when one came just now, `refused` an ErrorBody: something was taken back; `revealed`
    the id of a request or a parcel whose number is here; `returned` a request's id and the answer that the hub did not take.
    """

    changed = Signal()
    due_changed = Signal()
    arrived = Signal(object)
    refused = Signal(object)
    revealed = Signal(str)
    returned = Signal(str, str)

    def __init__(
        self, store: Store, shelf: Shelves, outbox: Outbox, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object],
        queued: Callable[[], Iterable[Queued]] = tuple,
    ) -> None:  # fmt: skip
        """`queued`: what of the outbox is from before this start."""
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        self._own = OwnCommands(queued, self._me, self.now)
        self.asked = Asked()
        self.total = 0
        self.known = False
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self.dues = Dues()
        self._pages = Pages[BuyerRequest](PAGE)
        self._wanted: set[int] = set()
        self._turn = 0
        self._awake = False
        self._open = ""
        self._whole: WholeRequest | None = None
        # Confirmed by the hub, and not yet in an exchange that was read since.
        self._confirmed: dict[str, list[Said]] = {}
        self._phones: dict[str, str] = {}
        self.reveals_left: int | None = None
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._read)
        self._due_soon = QTimer(self, singleShot=True, interval=_DUES_MS)
        self._due_soon.timeout.connect(self._read_dues)
        store.subscribe(self._on_changes)
        self._newest = self._newest_id()
        self._read_dues()

    # what views read

    @property
    def state(self) -> RequestsState:
        """How the requests stand, as the hub last said."""
        return self._store.of(RequestsState).get("requests") or RequestsState()

    @property
    def online(self) -> bool:
        """Whether the hub can be asked: numbers are shown only then."""
        return self._store.connection is Connection.ONLINE

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def request(self, row: int) -> BuyerRequest | None:
        """The request at a place of the list, with own commands on their way; None while its page is being read."""
        if row // PAGE not in self._pages.fresh:
            self._want(row // PAGE)
        found = self._pages.at(row)
        return None if found is None else self._own.over(found)

    def row_of(self, request: str) -> int:
        """Where a request stands; -1 when it is not among the pages kept."""
        return self._pages.row_of(request)

    @property
    def opened(self) -> BuyerRequest | None:
        """The open request; None while nothing is known of it."""
        if self._whole is not None:
            return self._own.over(self._whole.request)
        row = self.row_of(self._open)
        return self.request(row) if row >= 0 else None

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

    def phone(self, id_: str) -> str:
        """The number of a request or a parcel, once it was revealed and until the list is left; "" before."""
        return self._phones.get(id_, "")

    def due_requests(self) -> list[BuyerRequest]:
        """Those that wait, as far as this desk knows."""
        over = (self._own.over(request) for request in self.dues.requests)
        return [request for request in over if request.waiting is not None and request.deleted is None]

    def tasks(self) -> list[TrackingTask]:
        """Parcels whose buyers nobody has told, the oldest first."""
        return [task for task in self.dues.tasks if not self._own.closes(task.id)]

    # what views ask

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the lists: they are read then, and what was revealed is hidden when they leave."""
        if awake != self._awake:
            self._awake = awake
            if awake:
                self.refresh()
            else:
                self._phones.clear()

    def show(self, asked: Asked) -> None:
        """Another tab or topic; what was kept of the old one goes."""
        if asked != self.asked:
            self.asked = asked
            self._turn += 1
            self._pages.clear()
            self.total, self.known = 0, False
            self.changed.emit()
            self._read_page(0)

    def open(self, request: str) -> None:
        """Another request is read whole; "" for none."""
        if request != self._open:
            self._open, self._whole = request, None
            if request:
                self._read_open()
            self.changed.emit()

    def refresh(self) -> None:
        """Reads again what is in sight; what is kept stays on screen until the answer comes."""
        self._pages.fresh.clear()
        self._want(0)
        if self._awake and self._open:
            self._read_open()
        self.changed.emit()

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

    def log_call(self, request: str) -> None:
        """This person was rung up just now."""
        self._send(LogRequestCall(request=request, at=self.now()))

    def close_task(self, task: str, way: str) -> None:
        """The buyer of a parcel was told, or is told now in the chat."""
        self._send(CloseTracking(task=task, way=way))
        self.due_changed.emit()

    def set_rules(self, command: SetRequestRules) -> None:
        """An admin sets names of tabs and targets."""
        self._send(command)

    def reveal(self, id_: str, purpose: Purpose, task: bool = False) -> None:
        """Shows a number; the hub logs it with its purpose. Not possible offline."""
        if id_ in self._phones:
            self.revealed.emit(id_)
        else:
            self._spawn(self._reveal(id_, f"{TRACKING if task else LIST}/{id_}/reveal", purpose))

    # inside

    def _me(self) -> str:
        return self._store.me.name if self._store.me is not None else ""

    def _send(self, command: Command) -> None:
        self._own.add(self._outbox.send(command), command)
        self.changed.emit()
        self.due_changed.emit()

    async def _reveal(self, id_: str, path: str, purpose: Purpose) -> None:
        try:
            found = await self._http.json("POST", path, Phone, content=msgspec.json.encode(Reveal(purpose=purpose.value)))
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "requests.unreachable"))
        else:
            self.reveals_left = found.left
            self._phones[id_] = found.phone
            self.changed.emit()
            self.revealed.emit(id_)

    def _want(self, number: int) -> None:
        if self._awake and number not in self._wanted:
            self._wanted.add(number)
            if not self._gathering.isActive():
                self._gathering.start()

    def _read(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for number in sorted(wanted - self._pages.fresh):
            self._read_page(number)

    def _read_page(self, number: int) -> None:
        self._pages.fresh.add(number)
        asked, turn = self.asked, self._turn
        self._shelf.read(
            LIST, RequestPage, lambda page: self._take(turn, number, page),
            tab=asked.tab, topic=asked.topic, product=asked.product, gap=int(asked.gap), offset=number * PAGE,
        )  # fmt: skip

    def _take(self, turn: int, number: int, page: Page[RequestPage]) -> None:
        if turn != self._turn:
            return  # of another tab
        if page.error is not None:
            self.error = page.error
        value = page.value
        if value is not None and (page.fresh or number not in self._pages):
            self._pages.put(number, value.requests)
            self.total = max(value.total, 0)
            if number == 0:
                self.time, self.known = page.time, True
        if page.fresh:
            self.error = None
        self.changed.emit()

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
        kept = self._pages.at(self.row_of(id_))
        if kept is not None:
            self._pages.replace(applied(command, kept, self._me(), self.now()))
        if self._whole is not None and self._whole.request.id == id_:
            whole = applied(command, self._whole.request, self._me(), self.now())
            self._whole = msgspec.structs.replace(self._whole, request=whole)
        if isinstance(command, CloseTracking):
            self.dues = msgspec.structs.replace(self.dues, tasks=[one for one in self.dues.tasks if one.id != command.task])
        self.dues = msgspec.structs.replace(self.dues, requests=[self._kept(command, one) for one in self.dues.requests])

    def _kept(self, command: Command, request: BuyerRequest) -> BuyerRequest:
        mine = getattr(command, "request", "") == request.id
        return applied(command, request, self._me(), self.now()) if mine else request
