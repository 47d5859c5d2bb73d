"""The form of a booking: made, moved or changed; it names the customer, checks before it closes, and is done with Enter."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QFormLayout, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField, amount_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.domain.bookings import SERVICE_LIMIT, Booking, Service, Wanted, in_zone, moment_of
from app.domain.customers import SOURCE_GROUPS, CustomerSource
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, Instant
from app.features.bookings.model import BookingsModel
from app.protocol.envelope import ErrorBody


class BookingForm(Dialog):
    """Of a new booking, by `channel` unless another is chosen, or of `booking`. `buyer` says whose it is.

    `do` gets what is agreed on, and raises Refused with what is wrong: then the form stays open and says so.
    """

    def __init__(
        self, model: BookingsModel, appearance: Appearance, buyer: str, channel: str, booking: Booking | None,
        do: Callable[[Wanted], object], parent: QWidget,
    ) -> None:  # fmt: skip
        translate = QCoreApplication.translate
        making = lambda: translate("Bookings", "Book a service")  # noqa: E731
        changing = lambda: translate("Bookings", "Move or change the booking")  # noqa: E731
        super().__init__(appearance, making if booking is None else changing, parent)
        self._model = model
        self._do = do
        self._zone = model.zone
        self._currency = model.currency if booking is None else booking.currency
        was = booking.wanted if booking is not None else None
        self._services: tuple[Service, ...] = model.page.value.services if model.page.value is not None else ()
        self.add_text(buyer)
        self.service = self._service_field(was.service if was is not None else "")
        self.time = self._time_field(Instant(was.start) if was is not None else _proposed(model.now(), self._zone))
        self.channel = self._channel_field(was.channel.value if was is not None else channel)
        self.price = AmountField(lambda: translate("Bookings", "Price"), self._currency, was.price if was is not None else None)
        self.staff = self._staff_field(was.staff if was is not None else "")
        self.note = QPlainTextEdit(was.note if was is not None else "")
        self.note.setFixedHeight(Size.FIELD * 2)
        self.note.setTabChangesFocus(True)
        self._lay_out()
        self._said = Paragraph(appearance, "", "bad")
        self._said.hide()
        self.content.addWidget(self._said)
        self.add_button("", lambda: translate("Profile", "Cancel"))
        save = lambda: translate("Bookings", "Book") if booking is None else translate("Bookings", "Save")  # noqa: E731
        button = self.add_button("done", save, Look.PRIMARY, default=True)
        button.clicked.disconnect()
        button.clicked.connect(lambda _checked=False: self.finish())
        (self.service if booking is None else self.time).setFocus()

    @property
    def wanted(self) -> Wanted:
        """What is entered now; no price is none to be paid. Raises Refused("bookings.price") for what is no amount."""
        amount = self.price.amount() if self.price.text().strip() else 0
        if amount is None:
            raise Refused("bookings.price")
        shown = self.time.dateTime()
        day, clock = shown.date(), shown.time()
        moment = datetime.datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - the zone comes next
        return Wanted(
            service=self.service.currentText(), start=moment_of(moment, self._zone), price=amount,
            channel=CustomerSource(self.channel.currentData()), staff=str(self.staff.currentData()),
            note=self.note.toPlainText(),
        )  # fmt: skip

    def finish(self) -> None:
        """Does it and closes, unless something is wrong."""
        try:
            self._do(self.wanted)
        except Refused as refused:
            words = sentence(ErrorBody(refused.code, dict(refused.facts)))
            self._said.set_words(words)
            self._said.show()
            announce(self, words)
            return
        self._close_with("done")

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        when = translate("Bookings", "When, by the clock of the shop")
        for words, field in (
            (translate("Bookings", "Service"), self.service), (when, self.time), (translate("Bookings", "Price"), self.price),
            (translate("Bookings", "Who does it"), self.staff), (translate("Bookings", "Channel"), self.channel),
            (translate("Bookings", "Note"), self.note),
        ):  # fmt: skip
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.content.addLayout(form)

    def _service_field(self, service: str) -> Choice:
        field = Choice(self._appearance)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.addItems([one_line(one.name, SERVICE_LIMIT) for one in self._services])
        field.setCurrentIndex(-1)
        field.setEditText(service)
        line = field.lineEdit()
        if line is not None:
            line.setMaxLength(SERVICE_LIMIT)
            line.setPlaceholderText(QCoreApplication.translate("Bookings", "such as: screen replacement"))
        field.activated.connect(self._price_of)
        return field

    def _price_of(self, place: int) -> None:
        """What it cost the last time, unless a price is entered."""
        if 0 <= place < len(self._services) and not self.price.text().strip():
            known = self._services[place]
            if known.currency == self._currency:
                self.price.setText(amount_text(known.price, known.currency))

    def _time_field(self, start: Instant) -> QDateTimeEdit:
        # As if the shop's clock were universal time: Qt then neither moves nor skips an hour.
        shown = in_zone(start, self._zone)
        utc = QTimeZone.utc()
        moment = QDateTime(QDate(shown.year, shown.month, shown.day), QTime(shown.hour, shown.minute), utc)
        field = QDateTimeEdit()
        field.setTimeZone(utc)
        field.setDateTime(moment)
        field.setCalendarPopup(True)
        field.setFixedHeight(Size.FIELD)
        return field

    def _channel_field(self, channel: str) -> Choice:
        field = Choice(self._appearance)
        for sources in SOURCE_GROUPS.values():
            for source in sources:
                field.addItem(source_words(source.value), source.value)
        field.setCurrentIndex(max(0, field.findData(channel)))
        return field

    def _staff_field(self, staff: str) -> Choice:
        field = Choice(self._appearance)
        field.addItem(QCoreApplication.translate("Bookings", "Nobody is chosen yet"), "")
        people = self._model.colleagues()
        if staff and staff not in dict(people):
            people.append((staff, self._model.staff_name(staff)))
        for id_, name in people:
            field.addItem(one_line(name, 60), id_)
        field.setCurrentIndex(max(0, field.findData(staff)))
        return field


def _proposed(now: Instant, zone: str) -> Instant:
    """Tomorrow at the next full hour, as the shop's clock has it."""
    later = in_zone(Instant(now + DAY + HOUR), zone)
    return moment_of(later.replace(minute=0, second=0, microsecond=0, tzinfo=None), zone)
