"""Service bookings without widgets: those of one profile, shown from the shelf and changed through the outbox; those due next."""

import contextlib
from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.desktop.shelf import Page, Shelf
from app.desktop.store import Acked, Changes, Connection, Store
from app.domain import bookings as rules
from app.domain.bookings import Booking, BookingAction, BookingState, Parted, Wanted, bookings_address
from app.domain.customers import Customer
from app.domain.errors import Refused
from app.domain.ids import MINUTE, CommandId, CustomerId, Instant
from app.features.bookings.wire import COMING, ActOnBooking, Bookings, ChangeBooking, Coming, MakeBooking
from app.protocol.envelope import ErrorBody

Wish = MakeBooking | ChangeBooking | ActOnBooking
_KINDS: dict[str, type[Wish]] = {kind.TYPE: kind for kind in (MakeBooking, ChangeBooking, ActOnBooking)}
#: What is due next is asked for anew now and then, since time alone brings more; many changes at once are one question.
_AGAIN_MS, _SOON_MS = 15 * MINUTE, 1_000


class Queued(Protocol):
    """A row of the outbox."""

    @property
    def id(self) -> CommandId: ...
    @property
    def type(self) -> str: ...
    @property
    def data(self) -> bytes: ...
    @property
    def error(self) -> object: ...


class BookingsModel(QObject):
    """`changed` when there is something else to show; `refused` carries an ErrorBody: something was taken back."""

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self, store: Store, shelf: Shelf, outbox: Outbox, whose: Callable[[], Customer | None],
        queued: Callable[[], Iterable[Queued]] = tuple, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`whose` says which profile is shown; `follow` is to be called when that may be another one. `queued`: what lies in the
        outbox, also of an earlier run, so that a booking made offline is not made again after a restart."""
        super().__init__(parent)
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._whose = whose
        self._queued = queued
        self._looked_at = False
        self.customer: Customer | None = None
        self._page: Page[Bookings] = Page()
        # What was asked for and when, by command, until the hub's own rows have it: shown as if it were so.
        self._wishes: dict[CommandId, tuple[Wish, Instant]] = {}
        self._granted: set[CommandId] = set()
        # What was taken back and why, by booking, "" for one that was not made: said until something else is asked of it.
        self._refusals: dict[str, ErrorBody] = {}
        store.subscribe(self._on_changes)

    # what there is to show

    @property
    def page(self) -> Page[Bookings]:
        """What the hub said, and when."""
        return self._page

    @property
    def zone(self) -> str:
        """The shop's time zone."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    @property
    def currency(self) -> str:
        """The shop's."""
        return self._store.shop.currency if self._store.shop is not None else ""

    @property
    def bookings(self) -> list[Booking]:
        """As the agent sees them: with what is on its way."""
        found = {one.id: one for one in (self._page.value or Bookings()).bookings}
        for id_, (wish, at) in self._wishes.items():
            if isinstance(wish, MakeBooking):
                if self.customer is not None and wish.customer == self.customer.id and id_ not in found:
                    found[id_] = self._new(id_, wish, at)
                continue
            before = found.get(wish.booking)
            if before is None or before.version != wish.version:
                continue
            with contextlib.suppress(Refused):  # the hub will say so
                found[before.id] = self._after(before, wish, at)
        return list(found.values())

    @property
    def parted(self) -> Parted:
        """The same, as they are read."""
        return rules.parted(self.bookings, self.now())

    def on_its_way(self, booking: str) -> bool:
        """Whether the hub has still to confirm something of it."""
        return any(
            booking == (id_ if isinstance(wish, MakeBooking) else wish.booking)
            for id_, (wish, _at) in self._wishes.items()
            if id_ not in self._granted
        )

    def refusal(self, booking: str = "") -> ErrorBody | None:
        """Why the last thing that was asked of a booking was not done; "": why none was made."""
        return self._refusals.get(booking)

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def staff_name(self, staff: str) -> str:
        """A colleague's name; the id itself where nobody is known by it."""
        return next((one.name for one in self._store.staff.values() if one.id == staff), staff)

    def colleagues(self) -> list[tuple[str, str]]:
        """Id and name of everybody who can be chosen, by name."""
        present = [(str(one.id), one.name) for one in self._store.staff.values() if one.active]
        return sorted(present, key=lambda one: one[1].casefold())

    # choosing

    def follow(self) -> None:
        """The profile may be another one."""
        customer = self._whose()
        before, self.customer = self.customer, customer
        if (before and before.id) == (customer and customer.id):
            return
        self._page = Page()
        self._refusals.clear()
        self.changed.emit()
        self.refresh()

    def look(self) -> None:
        """Somebody looks at the bookings: from now on those of each profile are read."""
        if not self._looked_at:
            self._looked_at = True
            self.follow()
            self.refresh()

    def refresh(self) -> None:
        """Asks the hub anew."""
        if self.customer is not None and self._looked_at:
            customer = self.customer.id
            self._look_back()
            self._shelf.read(bookings_address(customer), Bookings, lambda page: self._take(customer, page))

    # changing

    def check(self, wanted: Wanted, of: Booking | None = None) -> None:
        """Raises Refused, as the hub would; `of` is what is changed."""
        rules.checked(wanted, None if of is not None and of.start == wanted.start else self.now())

    def make(self, wanted: Wanted) -> None:
        """A new booking of whoever is shown. Raises Refused."""
        self.check(wanted)
        if self.customer is not None:
            self._wish(MakeBooking(customer=self.customer.id, wanted=wanted))

    def change(self, booking: Booking, wanted: Wanted) -> None:
        """Another time, or anything else agreed on; `booking` is what the agent saw. Raises Refused."""
        self.check(wanted, booking)
        if wanted != booking.wanted:
            self._wish(ChangeBooking(booking=booking.id, version=booking.version, wanted=wanted))

    def act(self, booking: Booking, action: BookingAction) -> None:
        """Confirmed, done, called off…; nothing happens when it is another one by now, such as after a second click."""
        if booking in self.bookings:
            self._wish(ActOnBooking(booking=booking.id, version=booking.version, action=action))

    # inside

    def _new(self, id_: CommandId, wish: MakeBooking, at: Instant) -> Booking:
        return Booking(
            id=id_, customer=wish.customer, wanted=wish.wanted, state=BookingState.BOOKED, currency=self.currency, made=at,
            changed=at, by_name=self._me,
        )  # fmt: skip

    def _after(self, before: Booking, wish: ChangeBooking | ActOnBooking, at: Instant) -> Booking:
        if isinstance(wish, ChangeBooking):
            return rules.moved(before, wish.wanted, at, self._me)
        return rules.acted(before, wish.action, at, self._me)

    @property
    def _me(self) -> str:
        return self._store.me.name if self._store.me is not None else ""

    def _wish(self, wish: Wish) -> None:
        self._wishes[self._outbox.send(wish)] = (wish, self.now())
        self._refusals.pop(_about(wish), None)
        self.changed.emit()

    def _take(self, customer: CustomerId, page: Page[Bookings]) -> None:
        if self.customer is None or customer != self.customer.id:
            return
        self._page = page
        if page.fresh:  # asked for after the hub's word, so it has what was granted
            for id_ in self._granted:
                self._wishes.pop(id_, None)
            self._granted.clear()
        self.changed.emit()

    def _look_back(self) -> None:
        """Takes in what is in the outbox and was sent by another pane, or before this start."""
        for row in self._queued():
            kind = _KINDS.get(row.type)
            if kind is not None and row.error is None and row.id not in self._wishes:
                self._wishes[row.id] = (msgspec.json.decode(row.data, type=kind), self.now())

    def _settle(self, ack: Acked) -> bool:
        if ack.id not in self._wishes:
            return False
        if ack.error is None:
            self._granted.add(ack.id)
        else:
            wish, _at = self._wishes.pop(ack.id)
            self._refusals[_about(wish)] = ack.error
            self.refused.emit(ack.error)
        return True

    def _on_changes(self, changes: Changes) -> None:
        settled = [self._settle(ack) for ack in changes.acks]
        if self.customer is None or not self._looked_at:
            return
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if any(settled) or bookings_address(self.customer.id) in changes.stale or changes.reset or back:
            self.refresh()
        if any(settled) or changes.staff:
            self.changed.emit()


def _about(wish: Wish) -> str:
    """The booking, "" for a new one."""
    return "" if isinstance(wish, MakeBooking) else wish.booking


class ComingBookings(QObject):
    """What this person does next, or nobody is chosen for. `changed` when it is something else."""

    changed = Signal()

    def __init__(self, store: Store, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shelf = shelf
        self._page: Page[Coming] = Page()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._again = QTimer(self, interval=_AGAIN_MS)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self._read)
        self._again.start()
        store.subscribe(self._on_changes)
        self._read()

    def due(self) -> list[tuple[Booking, str]]:
        """Those that are due within a day or have no outcome yet, with their customers' names, in order of time."""
        value, me, now = self._page.value or Coming(), self._store.me, self._store.clock.now()
        staff = str(me.id) if me is not None else ""
        return [(one, value.names.get(one.customer, "")) for one in value.bookings if rules.is_due(one, staff, now)]

    def _read(self) -> None:
        self._shelf.read(COMING, Coming, self._take)

    def _take(self, page: Page[Coming]) -> None:
        self._page = page
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if COMING in changes.stale or changes.reset or back:
            self._soon.start()
