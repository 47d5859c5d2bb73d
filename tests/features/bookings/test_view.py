"""The page of service bookings: read, made, moved and acted on by mouse and by keyboard, offline too (CUST-9)."""

import datetime
from typing import NamedTuple

import msgspec
import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.pill import Pill
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.bookings import Booking, BookingAction, BookingState, Service, Wanted, bookings_address
from app.domain.customers import Customer, CustomerSource
from app.domain.ids import DAY, HOUR, CommandId, CustomerId, Instant, ShopId, StaffId
from app.domain.people import Role, Shop, Staff
from app.features.bookings.model import BookingsModel, ComingBookings
from app.features.bookings.view import BookingsPage
from app.features.bookings.view.form import BookingForm
from app.features.bookings.wire import COMING, ActOnBooking, Bookings, ChangeBooking, Coming, MakeBooking
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.shelf import FakeShelf

#: 2026-03-10 05:00 UTC: noon in Ho Chi Minh City.
NOW = Instant(1_773_118_800_000)
SHOP = Shop(id=ShopId("s"), name="Minh Anh", time_zone="Asia/Ho_Chi_Minh", currency="VND")
HOA = Customer(id=CustomerId("hoa"), name="<b>Hoa</b>", source="shopee")
LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))


def booking(name: str, start: int, state: BookingState = BookingState.BOOKED, **changes: object) -> Booking:
    """`start` from now on."""
    wanted = Wanted(service=name, start=NOW + start, channel=CustomerSource.SHOPEE, price=900_000)
    return Booking(
        id=name, customer=HOA.id, wanted=msgspec.structs.replace(wanted, **changes), state=state, currency="VND",
        made=Instant(1), changed=Instant(1),
    )  # fmt: skip


class Row(NamedTuple):
    """A row of the outbox."""

    id: CommandId
    type: str
    data: bytes
    error: ErrorBody | None


class Desk:
    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        clock = HubClock(monotonic=lambda: 0.0, wall=lambda: 0.0)
        clock.heard(NOW)
        self.store = Store(clock)
        self.store.shop, self.store.me = SHOP, LAN
        self.store.apply(Batch(entities=[LAN]))
        self.outbox, self.shelf = FakeOutbox(self.store), FakeShelf()
        self.whose: Customer | None = HOA
        self.model = BookingsModel(self.store, self.shelf, self.outbox, lambda: self.whose)  # type: ignore[arg-type]
        self.refused: list[ErrorBody] = []
        self.model.refused.connect(self.refused.append)
        self.page = BookingsPage(self.model, Appearance(app, resources(), "light"))
        qtbot.addWidget(self.page)
        self.page.resize(420, 900)

    def show(self, *bookings: Booking, **more: object) -> None:
        self.shelf.answers[bookings_address(HOA.id)] = Bookings(bookings=bookings, **more)  # type: ignore[arg-type]
        self.page.show()
        QApplication.processEvents()

    def now_has(self, *bookings: Booking) -> None:
        """The hub has other rows from now on; they are not told yet."""
        self.shelf.answers[bookings_address(HOA.id)] = Bookings(bookings=bookings)

    def said(self) -> str:
        QApplication.processEvents()
        shown = (one for one in self.page.findChildren(QWidget) if one.isVisible() and isinstance(one, QLabel | Pill))
        return "\n".join(one.text() if isinstance(one, QLabel) else one.accessibleName() for one in shown)

    def button(self, words: str, about: str = "") -> QPushButton:
        QApplication.processEvents()
        return next(
            one
            for one in self.page.findChildren(QPushButton)
            if one.isVisible() and one.text() == words and about in one.accessibleDescription()
        )

    def form(self) -> BookingForm:
        return next(one for one in self.page.findChildren(BookingForm) if one.isVisible())


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


def test_upcoming_first_then_past(desk: Desk) -> None:
    """CUST-9: service, time by the shop's clock, state, channel, price, who does it, note; names stay plain text."""
    desk.show(
        booking("Repair", -DAY, BookingState.NOT_COME),
        booking("<i>Set-up</i>", DAY, BookingState.CONFIRMED, staff="lan", note="door 7"),
        booking("Cleaning", 2 * HOUR, channel=CustomerSource.IN_STORE, price=0),
        booking("Battery", -HOUR),
    )
    said = desk.said()
    places = [said.index(words) for words in (
        "What came of it?", "Battery", "Coming up", "Cleaning", "<i>Set-up</i>", "Past and cancelled", "Repair", "Did not come",
    )]  # fmt: skip
    assert places == sorted(places)
    assert "Today, 2:00" in said  # two hours after the shop's noon
    for words in ("In store · free of charge · nobody is chosen yet", "by Lan", "door 7", "Confirmed", "900,000", "Shopee"):
        assert words in said.replace("\u202f", " "), words


def test_a_profile_without_bookings_says_so(desk: Desk) -> None:
    """CUST-9: an empty state with the next action; what cannot be read is said."""
    desk.show()
    assert "has not booked a service yet" in desk.said()
    assert desk.button("Book a service…").isEnabled()
    desk.shelf.fail(bookings_address(HOA.id))
    assert "not on this computer" in desk.said()
    desk.shelf.fail(bookings_address(HOA.id), value=Bookings(bookings=(booking("Repair", DAY),)))
    assert "what was known last" in desk.said()
    assert "Repair" in desk.said()


def test_a_booking_is_made_by_keyboard(desk: Desk) -> None:
    """CUST-9: the form names the customer; what the shop sells is proposed with its price; shown at once, on its way."""
    desk.show(services=(Service(name="Screen replacement", price=900_000, currency="VND"),))
    desk.button("Book a service…").setFocus()
    QTest.keyClick(desk.button("Book a service…"), Qt.Key.Key_Space)
    form = desk.form()
    assert "<b>Hoa</b> (Shopee)" in "\n".join(label.text() for label in form.findChildren(QLabel))
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert "Say which service" in "\n".join(label.text() for label in form.findChildren(QLabel))
    form.service.setCurrentIndex(0)
    form.service.activated.emit(0)
    assert form.wanted.price == 900_000
    assert form.wanted.channel is CustomerSource.SHOPEE  # the customer's own
    form.time.setDateTime(QDateTime(QDate(2026, 3, 12), QTime(9, 30), QTimeZone.utc()))
    form.staff.setCurrentIndex(form.staff.findData("lan"))
    QTest.keyClick(form.price, Qt.Key.Key_Return)
    (made,) = desk.outbox.commands
    assert isinstance(made, MakeBooking)
    assert (made.customer, made.wanted.service, made.wanted.staff) == (HOA.id, "Screen replacement", "lan")
    # Typed by the shop's clock, seven hours ahead of UTC.
    assert datetime.datetime.fromtimestamp(made.wanted.start / 1000, datetime.UTC).isoformat() == "2026-03-12T02:30:00+00:00"
    assert "on its way" in desk.said()
    row = Booking(
        id=desk.outbox.sent[0][0], customer=HOA.id, wanted=made.wanted, state=BookingState.BOOKED, currency="VND",
        made=NOW, changed=NOW,
    )  # fmt: skip
    desk.now_has(row)
    desk.outbox.ack(desk.outbox.sent[0][0], MakeBooking.TYPE)
    assert "on its way" not in desk.said()
    assert desk.said().count("Screen replacement") == 1


def test_a_booking_is_moved(desk: Desk) -> None:
    """CUST-9: another time, everything else as it was; a form that changes nothing asks for nothing."""
    before = booking("Repair", DAY, note="door 7")
    desk.show(before)
    desk.button("Move or change…").click()
    desk.form().finish()
    assert desk.outbox.commands == []
    desk.button("Move or change…").click()
    form = desk.form()
    form.time.setDateTime(form.time.dateTime().addDays(1))
    form.finish()
    after = msgspec.structs.replace(before.wanted, start=before.start + DAY)
    assert desk.outbox.commands == [ChangeBooking(booking="Repair", version=1, wanted=after)]


def test_actions_follow_the_table_and_each_other(desk: Desk) -> None:
    """CUST-9: what a state has not has no button; offline one step follows the other, each with the version it will meet; the
    keyboard stays at the booking."""
    desk.show(booking("Repair", -HOUR))
    first = desk.button("Confirm")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    with pytest.raises(StopIteration):
        desk.button("Confirm")
    focused = desk.page.window().focusWidget()
    assert focused is not None
    assert "Repair" in focused.accessibleDescription()
    desk.button("Done").click()
    assert desk.outbox.commands == [
        ActOnBooking(booking="Repair", version=1, action=BookingAction.CONFIRM),
        ActOnBooking(booking="Repair", version=2, action=BookingAction.DONE),
    ]
    assert desk.button("Open again").isEnabled()
    assert "Past and cancelled" in desk.said()


def test_calling_off_asks_first(desk: Desk) -> None:
    """CUST-9, CHAT-25: the question repeats whose, what and when; the default keeps the booking."""
    desk.show(booking("Repair", HOUR))
    desk.button("Cancel the booking…").click()
    (question,) = [one for one in desk.page.findChildren(QDialog) if one.isVisible()]
    text = "\n".join(label.text() for label in question.findChildren(QLabel))
    assert "Repair for <b>Hoa</b>, Today, 1:00" in text.replace("\u202f", " ")
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert desk.outbox.commands == []
    desk.button("Cancel the booking…").click()
    question = next(one for one in desk.page.findChildren(QDialog) if one.isVisible())
    next(one for one in question.findChildren(QPushButton) if one.text() == "Cancel the booking").click()
    assert desk.outbox.commands == [ActOnBooking(booking="Repair", version=1, action=BookingAction.CANCEL)]
    assert "Cancelled" in desk.said()


def test_a_refusal_takes_it_back(desk: Desk) -> None:
    """CUST-9: of two who change it the second is told in a sentence, and sees it as it is now."""
    desk.show(booking("Repair", HOUR))
    desk.button("Confirm").click()
    theirs = msgspec.structs.replace(booking("Repair", DAY), version=2)
    desk.now_has(theirs)
    desk.outbox.ack(desk.outbox.sent[0][0], ActOnBooking.TYPE, ErrorBody("bookings.changed"))
    assert [one.code for one in desk.refused] == ["bookings.changed"]
    assert desk.model.bookings == [theirs]
    assert "Confirmed" not in desk.said()
    assert "Somebody changed this booking meanwhile" in desk.said()  # beside it, until something else is asked of it
    desk.button("Confirm").click()
    assert "Somebody changed" not in desk.said()


def test_somebody_elses_change_shows_and_another_profile_is_another_list(desk: Desk) -> None:
    """CUST-9: told by the hub; what is on its way for one customer is not shown for another."""
    desk.show(booking("Repair", HOUR))
    desk.now_has(booking("Repair", HOUR, BookingState.DONE))
    desk.store.apply(Batch(entities=[Stale(bookings_address(HOA.id))]))
    assert "Done" in desk.said()
    desk.model.make(booking("Cleaning", DAY).wanted)
    assert "Cleaning" in desk.said()
    desk.whose = Customer(id=CustomerId("an"), name="An")
    desk.model.follow()
    assert "Cleaning" not in desk.said()
    assert "Repair" not in desk.said()


def test_what_was_made_before_a_restart_is_still_on_its_way(desk: Desk) -> None:
    """CUST-9: it is neither forgotten nor made again; what the hub refused before is not shown."""
    made = MakeBooking(customer=HOA.id, wanted=booking("Cleaning", DAY).wanted)
    confirmed = ActOnBooking(booking="c-1", version=1, action=BookingAction.CONFIRM)
    refused = ActOnBooking(booking="c-1", version=2, action=BookingAction.DONE)
    rows = [
        Row(CommandId(f"c-{place}"), command.TYPE, msgspec.json.encode(command), error)
        for place, (command, error) in enumerate(((made, None), (confirmed, None), (refused, ErrorBody("bookings.changed"))), 1)
    ]
    model = BookingsModel(desk.store, desk.shelf, desk.outbox, lambda: HOA, lambda: rows)  # type: ignore[arg-type]
    desk.shelf.answers[bookings_address(HOA.id)] = Bookings()
    model.look()
    (found,) = model.bookings
    assert (found.id, found.state, found.wanted.service) == ("c-1", BookingState.CONFIRMED, "Cleaning")
    assert model.on_its_way("c-1")


def test_what_is_due_next(desk: Desk, qtbot: QtBot) -> None:
    """REQ-7: mine and nobody's that are near; asked for anew when the hub says so."""
    desk.shelf.answers[COMING] = Coming(
        bookings=(booking("near", HOUR), booking("minh's", HOUR, staff="minh")), names={HOA.id: "Hoa"}
    )
    coming = ComingBookings(desk.store, desk.shelf)  # type: ignore[arg-type]
    assert [(one.id, name) for one, name in coming.due()] == [("near", "Hoa")]
    desk.shelf.answers[COMING] = Coming()
    with qtbot.waitSignal(coming.changed):
        desk.store.apply(Batch(entities=[Stale(COMING)]))
    assert coming.due() == []
    coming.deleteLater()
