"""Service bookings among what is due next, for those who answer buyers; one opens its customer's profile (CUST-9, REQ-7)."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.domain.ids import HOUR, CustomerId, Instant
from app.domain.people import DESK
from app.features.bookings.model import ComingBookings
from app.features.due.rules import Due, DueKind
from app.program.desk import Desk
from app.program.places.people import BOOKINGS, People
from app.program.places.timed import Timed
from app.program.services import Services

#: Before a booking's id in the ids of what is due.
_BOOKING = "booking:"
#: For so long before its time a booking is shown as a warning.
_WARNED = HOUR


class Booked(QObject):
    """Those that the person at this desk does, or nobody is chosen for."""

    def __init__(self, desk: Desk, services: Services, timed: Timed, people: People) -> None:
        super().__init__()
        self._people = people
        self.model: ComingBookings | None = None
        me = desk.store.me
        if me is None or not DESK.intersection(me.roles):
            return
        self.model = ComingBookings(desk.store, services.shelf)
        timed.due.add_source(self._dues)
        self.model.changed.connect(timed.due.source_changed)
        timed.other_opened.connect(self._open)

    def free(self) -> None:
        """See Furnishing.free."""
        if self.model is not None:
            self.model.deleteLater()

    def _dues(self) -> Iterable[Due]:
        for booking, name in self.model.due() if self.model is not None else ():
            yield Due(
                id=_BOOKING + booking.id, kind=DueKind.BOOKING, ref=booking.customer, at=booking.start, title=name,
                note=booking.wanted.service, warn_from=Instant(booking.start - _WARNED),
            )  # fmt: skip

    def _open(self, due: Due) -> None:
        if due.kind is DueKind.BOOKING:
            self._people.show(CustomerId(due.ref), BOOKINGS)
