"""A customer's service bookings at two desks: made offline, confirmed by the other one, and two who change the same one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDateTime, QTimeZone

from app.domain.bookings import Booking, BookingState, in_zone
from app.domain.customers import Customer
from app.domain.ids import HOUR, ConversationId, CustomerId, Instant
from app.features.bookings.view import BookingsPage
from app.features.bookings.view.form import BookingForm
from app.features.customers.view.profile import ProfileTab
from app.features.due.rules import DueKind
from app.features.due.view.pane import DuePane
from app.hub.database.statements import Sql
from app.hub.shop import bookings, customers
from app.hub.transaction import Transaction
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
OKSANA = CustomerId("oksana")


def fill(conversation: ConversationId, tx: Transaction) -> None:
    """The buyer is a customer."""
    customers.add(tx.sql, SHOP.id, Customer(id=OKSANA, name="Oksana", source="app", created=tx.now))
    customers.link(tx.sql, SHOP.id, conversation, OKSANA)


async def page(desktop: RunningDesktop, conversation: ConversationId) -> BookingsPage:
    """The bookings of the chat's buyer, in the right pane."""
    assert desktop.desk is not None
    await desktop.sees("Oksana")
    desktop.desk.open(conversation)
    desktop.desk.panes.show_right_tab("profile")
    tab = await desktop.until(lambda: desktop.screen.frame.findChild(ProfileTab), "the profile is there")
    await desktop.until(lambda: tab._model.customer is not None, "the hub has said who it is")
    tab.show_page("bookings")
    return await desktop.until(lambda: tab.findChild(BookingsPage), "the bookings are there")


def pages(desktop: RunningDesktop) -> list[BookingsPage]:
    """Those in sight."""
    return [one for one in desktop.screen.frame.findChildren(BookingsPage) if one.isVisible()]


def form(shown: BookingsPage) -> BookingForm:
    """The form that is open."""
    return next(one for one in shown.findChildren(BookingForm) if one.isVisible())


def booked(hub: HubThread) -> list[Booking]:
    """The hub's own rows."""

    async def read() -> list[Booking]:
        return await hub.hub.hub.reads.run(lambda connection: bookings.of_customers(Sql(connection), SHOP.id, [OKSANA], 10))

    return hub.call(read())


def shown_in(now: Instant, hours: int) -> QDateTime:
    """What the form shows for so many hours from now: the shop's clock, as if it were universal time."""
    there = in_zone(Instant(now + hours * HOUR), SHOP.time_zone)
    return QDateTime(there.year, there.month, there.day, there.hour, there.minute, 0, 0, QTimeZone.utc())


def test_bookings_at_two_desks(travel: Travel, hub: HubThread) -> None:
    """CUST-9, REQ-7: what was made while the network was cut and the program ended is made once; the other desk sees and confirms
    it; it is due next and leads to the profile; of two who change it the second is told, and sees what it is."""
    buyer = hub.buyer("Oksana", "hello")
    hub.call(hub.hub.hub.writer.run(partial(fill, buyer.conversation)))

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            minh = await desktops.start("minh")
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            here = await page(lan, buyer.conversation)
            await page(minh, buyer.conversation)
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is cut off")
            await lan.click("Book a service…")
            new = form(here)
            new.service.setEditText("Screen replacement")
            new.time.setDateTime(shown_in(lan.store.clock.now(), 2))
            new.price.setText("900")
            new.finish()
            await lan.until(lambda: lan.shows("on its way to the hub"), "it is shown at once")
            await lan.settled()
            await lan.close()
            cable.mend()
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            await lan.until(lambda: len(booked(hub)) == 1, "it arrived")
            await minh.until(lambda: minh.shows("Screen replacement"), "Minh sees it")
            await minh.click("Confirm")
            here = await page(lan, buyer.conversation)
            await lan.until(lambda: [one.state for one in here._model.bookings] == [BookingState.CONFIRMED], "Lan sees that")
            due = lan.screen.frame.findChild(DuePane)
            assert due is not None
            known = lambda: [one for one in due._model.dues if one.kind is DueKind.BOOKING]  # noqa: E731
            assert [one.title for one in await lan.until(known, "it is due next")] == ["Oksana"]
            due._open(known()[0].id)
            await lan.until(lambda: len(pages(lan)) == 2, "it leads to the profile, in a window over this one")
            await lan.click("Close")
            await lan.until(lambda: len(pages(lan)) == 1, "that is closed")
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is cut off again")
            await lan.click("Move or change…")
            moved = form(here)
            moved.time.setDateTime(shown_in(lan.store.clock.now(), 5))
            moved.finish()
            await lan.settled()
            await minh.click("Cancel the booking…")
            await minh.click("Cancel the booking")
            await minh.until(lambda: booked(hub)[0].state is BookingState.CANCELLED, "Minh was faster")
            cable.mend()
            await lan.until(lambda: lan.shows("Somebody changed this booking meanwhile"), "Lan is told")
            await lan.until(lambda: here._model.bookings == booked(hub), "and sees what it is")
            await lan.until(lambda: not known(), "nothing is due any more")

    travel(journey)
    (left,) = booked(hub)
    assert (left.version, left.wanted.price, left.by_name) == (3, 90_000, "Minh")
