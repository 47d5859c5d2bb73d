"""Service bookings at a real hub: made once, changed by two, over all channels, with their trace and their event (CUST-9)."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app.domain.bookings import Booking, BookingAction, BookingState, Wanted, bookings_address
from app.domain.customers import Customer, CustomerSource
from app.domain.ids import DAY, HOUR, CustomerId, Instant
from app.domain.people import Actor, Role
from app.domain.privacy import Clock, PrivacyRules
from app.features.bookings.wire import COMING, ActOnBooking, BookingChanged, Bookings, ChangeBooking, Coming, MakeBooking
from app.features.customers.wire import LinkCustomers, Profile
from app.features.privacy.hub import finding, retaining
from app.features.privacy.hub.erasing import erase
from app.hub.database import audit, personal
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import bookings, customers
from app.hub.transaction import Transaction
from app.protocol.operations import Command, Stale
from tests.fakes.hub import SHOP, HubSocket, RunningHub

ADMIN = Actor(id="admin", shop=SHOP.id, name="Admin", roles=frozenset({Role.ADMIN}))
HOA = Customer(id=CustomerId("hoa"), name="Hoa", phones=("+84901234567",), source="website")
TWIN = Customer(id=CustomerId("twin"), name="Hoa T.", phones=("+84901234567",), source="shopee")


def wanted(start: int = DAY, **changes: object) -> Wanted:
    """`start` from now on."""
    repair = Wanted(service="Screen replacement", start=wall_clock() + start, channel=CustomerSource.APP, price=90_000)
    return msgspec.structs.replace(repair, **changes)


class Desk:
    def __init__(self, hub: RunningHub, lan: HubSocket) -> None:
        self.hub, self.lan = hub, lan

    async def say(self, command: Command, name: str | None = None, socket: HubSocket | None = None) -> str:
        """A command; the code of its refusal, "" for done."""
        ack = await (socket or self.lan).command(command, name)
        return ack.error.code if ack.error else ""

    async def of(self, customer: str = "hoa") -> Bookings:
        _, body = await self.hub.get(f"/v1/customers/{customer}/bookings", await self.hub.staff_token("lan"))
        return msgspec.convert(body, Bookings)

    async def only(self) -> Booking:
        (found,) = (await self.of()).bookings
        return found

    async def coming(self, login: str = "lan") -> list[str]:
        _, body = await self.hub.get(COMING, await self.hub.staff_token(login))
        return [one.wanted.service for one in msgspec.convert(body, Coming).bookings]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:

        def fill(tx: Transaction) -> None:
            for one in (HOA, TWIN):
                customers.add(tx.sql, SHOP.id, one)

        await hub.hub.writer.run(fill)
        yield Desk(hub, await hub.connect(await hub.staff_token("lan")))


async def test_a_booking_is_made_once_and_goes_its_way(desk: Desk) -> None:
    """CUST-9: from the profile; the same command again changes nothing; each step is a version, an event and a line of the log
    without a word that somebody wrote."""
    make = MakeBooking(customer=HOA.id, wanted=wanted(note="door 7", staff="minh"))
    assert [await desk.say(make, "b1") for _ in range(2)] == ["", ""]
    made = await desk.only()
    assert (made.id, made.state, made.version, made.currency, made.by_name) == (
        "b1",
        BookingState.BOOKED,
        1,
        SHOP.currency,
        "Lan",
    )
    assert made.wanted == make.wanted
    event = msgspec.json.decode((await desk.lan.event(BookingChanged.TYPE)).data, type=BookingChanged)
    assert {Stale(COMING), Stale(bookings_address(HOA.id))} == set(event.carries())
    later = wanted(2 * DAY, staff="lan")
    assert await desk.say(ChangeBooking(booking="b1", version=1, wanted=later)) == ""
    for version, action in ((2, BookingAction.CONFIRM), (3, BookingAction.DONE)):
        assert await desk.say(ActOnBooking(booking="b1", version=version, action=action)) == ""
    done = await desk.only()
    assert (done.wanted, done.state, done.version) == (later, BookingState.DONE, 4)
    with desk.hub.hub.database.reader() as connection:
        lines = [one for one in audit.entries(Sql(connection), SHOP.id) if one.action.startswith("booking.")]
    assert [line.action for line in lines] == ["booking.make", "booking.change", "booking.confirm", "booking.done"]
    assert {(line.subject, line.actor) for line in lines} == {("hoa", "lan")}
    assert "door" not in str(lines)
    assert "Screen" not in str(lines)


async def test_of_two_who_change_it_the_second_is_told(desk: Desk) -> None:
    """CUST-9: nothing of the second one's is saved; so it is for what the table does not have, and before its time."""
    assert await desk.say(MakeBooking(customer=HOA.id, wanted=wanted()), "b1") == ""
    minh = await desk.hub.connect(await desk.hub.staff_token("minh"), device="minh")
    assert await desk.say(ActOnBooking(booking="b1", version=1, action=BookingAction.CONFIRM), socket=minh) == ""
    moved = ChangeBooking(booking="b1", version=1, wanted=wanted(3 * DAY))
    assert await desk.say(moved) == "bookings.changed"
    assert await desk.say(ActOnBooking(booking="b1", version=1, action=BookingAction.CANCEL)) == "bookings.changed"
    assert await desk.say(ActOnBooking(booking="b1", version=2, action=BookingAction.NOT_COME)) == "bookings.early"
    assert await desk.say(ActOnBooking(booking="b1", version=2, action=BookingAction.CHANGE)) == "bookings.action"
    found = await desk.only()
    assert (found.state, found.version, found.by_name) == (BookingState.CONFIRMED, 2, "Minh")


async def test_the_hub_checks_what_is_agreed_on(desk: Desk) -> None:
    """CUST-9: whatever the client shows; only colleagues of this shop can be chosen."""
    for bad, code in (
        (wanted(service=" "), "bookings.service"),
        (wanted(price=-5), "bookings.price"),
        (wanted(start=4 * 365 * DAY), "bookings.time"),
        (wanted(staff="nobody"), "bookings.staff"),
    ):
        assert await desk.say(MakeBooking(customer=HOA.id, wanted=bad)) == code
    assert (await desk.of()).bookings == ()


async def test_linked_profiles_show_their_bookings_with_their_channel(desk: Desk) -> None:
    """CUST-5, CUST-9: over all channels once somebody linked them, with the name; not before, and no figure is touched."""
    assert await desk.say(MakeBooking(customer=HOA.id, wanted=wanted())) == ""
    market = wanted(HOUR, service="Set-up at home", channel=CustomerSource.SHOPEE, price=120_000)
    assert await desk.say(MakeBooking(customer=TWIN.id, wanted=market)) == ""
    assert len((await desk.of()).bookings) == 1
    assert await desk.say(LinkCustomers(customer=HOA.id, other=TWIN.id)) == ""
    found = await desk.of()
    assert [(one.customer, one.wanted.channel) for one in found.bookings] == [
        (HOA.id, CustomerSource.APP), (TWIN.id, CustomerSource.SHOPEE),
    ]  # fmt: skip
    assert found.names == {TWIN.id: "Hoa T."}
    # What the shop sold lately, under each name once.
    assert [(one.name, one.price) for one in found.services] == [("Screen replacement", 90_000), ("Set-up at home", 120_000)]
    _, body = await desk.hub.get("/v1/customers/hoa", await desk.hub.staff_token("lan"))
    known = msgspec.convert(body, Profile).customer
    assert known is not None
    assert (known.bought.orders, known.bought.spent) == (0, 0)


async def test_what_is_due_next_is_mine_or_nobodys(desk: Desk) -> None:
    """REQ-7: soon, or without an outcome, the oldest first; a colleague's and an ended one are not told."""
    lines = (
        ("mine", HOUR, "lan"), ("nobody's", -HOUR, ""), ("minh's", HOUR, "minh"), ("next week", 7 * DAY, "lan"),
        ("off", HOUR, ""),
    )  # fmt: skip
    for place, (name, start, staff) in enumerate(lines):
        assert await desk.say(MakeBooking(customer=HOA.id, wanted=wanted(start, service=name, staff=staff)), f"b{place}") == ""
    assert await desk.say(ActOnBooking(booking="b4", version=1, action=BookingAction.CANCEL)) == ""
    assert await desk.coming() == ["nobody's", "mine"]
    assert await desk.coming("minh") == ["nobody's", "minh's"]


async def test_who_is_still_to_come_is_not_forgotten_and_an_erasure_takes_it_all(desk: Desk) -> None:
    """REQ-8: the profile's clock runs from the time of the last booking; export and erasure know the table."""
    assert await desk.say(MakeBooking(customer=HOA.id, wanted=wanted(30 * DAY)), "b1") == ""
    now = Instant(wall_clock() + 40 * DAY)
    set_ = PrivacyRules(chats=30, profiles=30)

    def over(time: Instant) -> list[str]:
        with desk.hub.hub.database.reader() as connection:
            return sorted(thing.of for thing in retaining.things(connection, SHOP.id, set_, Clock.PROFILES, time, 10, due=True))

    assert over(now) == ["customer:twin"]
    assert over(Instant(now + 30 * DAY)) == ["customer:hoa", "customer:twin"]

    def gone(tx: Transaction) -> tuple[int, int]:
        (place,) = (one for one in personal.PLACES if one.table.name == "bookings")
        ids = finding.person(tx.connection, SHOP.id, "customer:hoa", tx.now).ids
        before = personal.count(tx.connection, place, ids)
        erase(tx, SHOP.id, ADMIN, ids, {})
        return before, personal.count(tx.connection, place, ids)

    assert await desk.hub.hub.writer.run(gone) == (1, 0)
    with desk.hub.hub.database.reader() as connection:
        assert not bookings.known(Sql(connection), "b1")
