"""What may be done with a service booking in each state, what may be agreed on, and in which order bookings are read: CUST-9."""

import datetime

import msgspec
import pytest

from app.domain.bookings import (
    FURTHEST,
    LATEST,
    PRICE_LIMIT,
    Booking,
    BookingAction,
    BookingState,
    Wanted,
    acted,
    actions,
    check_version,
    checked,
    in_zone,
    is_due,
    moment_of,
    moved,
    parted,
)
from app.domain.customers import CustomerSource
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, CustomerId, Instant

NOW = Instant(1_773_118_800_000)
REPAIR = Wanted(service="Screen replacement", start=NOW + HOUR, channel=CustomerSource.SHOPEE, price=900_000)


def booking(name: str = "b", start: int = HOUR, state: BookingState = BookingState.BOOKED, staff: str = "") -> Booking:
    """`start` from now on."""
    wanted = msgspec.structs.replace(REPAIR, start=NOW + start, staff=staff)
    return Booking(
        id=name, customer=CustomerId("hoa"), wanted=wanted, state=state, currency="VND", made=Instant(1), changed=Instant(1)
    )


def refusal(do: object) -> str:
    """The code of what it raises."""
    with pytest.raises(Refused) as refused:
        do()  # type: ignore[operator]
    return refused.value.code


@pytest.mark.parametrize(
    ("state", "action", "after"),
    [
        (BookingState.BOOKED, BookingAction.CONFIRM, BookingState.CONFIRMED),
        (BookingState.BOOKED, BookingAction.DONE, BookingState.DONE),
        (BookingState.BOOKED, BookingAction.NOT_COME, BookingState.NOT_COME),
        (BookingState.BOOKED, BookingAction.CANCEL, BookingState.CANCELLED),
        (BookingState.CONFIRMED, BookingAction.CONFIRM, None),
        (BookingState.CONFIRMED, BookingAction.DONE, BookingState.DONE),
        (BookingState.CONFIRMED, BookingAction.NOT_COME, BookingState.NOT_COME),
        (BookingState.CONFIRMED, BookingAction.CANCEL, BookingState.CANCELLED),
        (BookingState.CONFIRMED, BookingAction.REOPEN, None),
        *((state, BookingAction.REOPEN, BookingState.BOOKED)
          for state in (BookingState.DONE, BookingState.CANCELLED, BookingState.NOT_COME)),
        *((BookingState.DONE, action, None) for action in BookingAction if action is not BookingAction.REOPEN),
        *((BookingState.CANCELLED, action, None) for action in BookingAction if action is not BookingAction.REOPEN),
    ],
)  # fmt: skip
def test_one_table_says_what_may_be_done(state: BookingState, action: BookingAction, after: BookingState | None) -> None:
    """CUST-9: buttons and hub go by the same table; each change is a version of its own, with who made it."""
    before = booking(start=-HOUR, state=state)
    if after is None:
        assert refusal(lambda: acted(before, action, NOW, "Lan")) == "bookings.action"
        assert action not in actions(before, NOW)
        return
    assert action in actions(before, NOW)
    found = acted(before, action, NOW, "Lan")
    assert (found.state, found.version, found.by_name, found.changed) == (after, before.version + 1, "Lan", NOW)
    assert found.wanted == before.wanted


def test_nobody_fails_to_come_before_it_is_time() -> None:
    """CUST-9: neither by button nor at the hub."""
    ahead = booking(start=1)
    assert BookingAction.NOT_COME not in actions(ahead, NOW)
    assert refusal(lambda: acted(ahead, BookingAction.NOT_COME, NOW, "")) == "bookings.early"
    assert BookingAction.NOT_COME in actions(booking(start=0), NOW)


def test_a_booking_is_moved_and_stays_confirmed() -> None:
    """CUST-9: a time far behind may stay when something else is changed, and is no time to move to."""
    old = booking(start=-LATEST - DAY, state=BookingState.CONFIRMED)
    found = moved(old, msgspec.structs.replace(old.wanted, staff="lan"), NOW, "Minh")
    assert (found.wanted.staff, found.state, found.version) == ("lan", BookingState.CONFIRMED, old.version + 1)
    further = msgspec.structs.replace(old.wanted, start=old.start - 1)
    assert refusal(lambda: moved(old, further, NOW, "")) == "bookings.time"
    done = booking(state=BookingState.DONE)
    assert refusal(lambda: moved(done, REPAIR, NOW, "")) == "bookings.action"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"service": "   "}, "bookings.service"),
        ({"service": "x" * 121}, "bookings.service"),
        ({"start": NOW - LATEST - 1}, "bookings.time"),
        ({"start": NOW + FURTHEST + 1}, "bookings.time"),
        ({"price": -1}, "bookings.price"),
        ({"price": PRICE_LIMIT + 1}, "bookings.price"),
        ({"note": "x" * 501}, "bookings.note"),
    ],
)
def test_what_cannot_be_agreed_on(changes: dict[str, object], code: str) -> None:
    """CUST-9: the hub refuses it, and so does the form."""
    assert refusal(lambda: checked(msgspec.structs.replace(REPAIR, **changes), NOW)) == code


def test_what_is_agreed_on_is_clean() -> None:
    """CUST-9: text from outside is one clean line; service free of charge is possible."""
    found = checked(msgspec.structs.replace(REPAIR, service=" Set-up\n at\u202e home ", note="\x00door\n7", price=0), NOW)
    assert (found.service, found.note, found.price) == ("Set-up at home", "door\n7", 0)


def test_somebody_elses_version_is_refused() -> None:
    """CUST-9: of two who change the same one, the second is told."""
    check_version(booking(), 1)
    assert refusal(lambda: check_version(booking(), 2)) == "bookings.changed"


def test_upcoming_first_then_past() -> None:
    """CUST-9: the next one on top; what came of those whose time is over is asked for; a cancelled one is behind at once."""
    done, cancelled = booking("done", -3 * DAY, BookingState.DONE), booking("off", 5 * DAY, BookingState.CANCELLED)
    found = parted(
        [done, booking("far", 2 * DAY), cancelled, booking("soon", HOUR, BookingState.CONFIRMED), booking("late", -HOUR)], NOW
    )
    assert [one.id for one in found.late] == ["late"]
    assert [one.id for one in found.coming] == ["soon", "far"]
    assert [one.id for one in found.over] == ["off", "done"]


def test_what_is_due_next() -> None:
    """REQ-7: mine and nobody's, within a day or without an outcome; a colleague's, a far one and an ended one are not."""
    cases = [
        (booking(staff="lan"), True), (booking(), True), (booking(staff="minh"), False), (booking(start=DAY + 1), False),
        (booking(start=-HOUR), True), (booking(state=BookingState.DONE), False),
    ]  # fmt: skip
    assert [is_due(one, "lan", NOW) for one, _due in cases] == [due for _one, due in cases]


@pytest.mark.parametrize("zone", ["Asia/Ho_Chi_Minh", "Europe/Kyiv", "Asia/Shanghai", "UTC"])
def test_times_are_the_shops(zone: str) -> None:
    """CUST-9, F16: what is entered by the shop's clock is shown by it; an hour that is skipped in spring is the next one."""
    shown = datetime.datetime(2026, 11, 25, 14, 30)  # noqa: DTZ001 - as a form has it
    assert in_zone(moment_of(shown, zone), zone).replace(tzinfo=None) == shown
    skipped = moment_of(datetime.datetime(2026, 3, 29, 3, 30), "Europe/Kyiv")  # noqa: DTZ001
    assert in_zone(skipped, "Europe/Kyiv").hour == 4
