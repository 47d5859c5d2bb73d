"""A customer's service bookings over all channels: those that wait for a word, those ahead, those behind (CUST-9)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.source_words import source_words
from app.domain.bookings import Booking, BookingAction, actions, in_zone
from app.domain.ids import MINUTE, CustomerId
from app.features.bookings.model import BookingsModel
from app.features.bookings.view.form import BookingForm
from app.features.bookings.view.words import action_words, price_words, state_words, tab_words, time_words
from app.features.bookings.wire import Bookings
from app.protocol.envelope import ErrorBody

#: Of those behind, so many are laid out at first.
_AT_ONCE = 20


class BookingsPage(QWidget):
    """Laid out anew when something changes; the button that had the focus has it again."""

    def __init__(self, model: BookingsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._shown: object = None
        self._most = _AT_ONCE
        self._buttons: dict[tuple[str, str], Button] = {}
        area, self._column = pieces.page()
        area.setAccessibleName(tab_words())
        self._area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        # What is ahead becomes what waits for a word by time alone.
        self._tick = QTimer(self, interval=MINUTE)
        self._tick.timeout.connect(self._refresh)
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.look()
        self._tick.start()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._area.setAccessibleName(tab_words())
            self._shown = None
            self._refresh()

    def make(self) -> None:
        """Opens the form of a new booking."""
        self._ask(None)

    # inside

    def _refresh(self) -> None:
        if not self.isVisible():
            self._shown = None
            return
        model = self._model
        parted, page = model.parted, model.page
        names = (page.value or Bookings()).names
        every = (*parted.late, *parted.coming, *parted.over)
        shown = (
            parted, page.value, page.error, model.refusal(), tuple(model.refusal(one.id) for one in every),
            tuple(model.on_its_way(one.id) for one in every), tuple(actions(one, model.now()) for one in every),
            model.customer, self._most, in_zone(model.now(), model.zone).date(), QLocale().name(), tuple(model.colleagues()),
        )  # fmt: skip
        if shown == self._shown:
            return
        self._shown = shown
        focused = self._focused()
        pieces.empty(self._column)
        self._buttons.clear()
        self._head(page.error)
        translate = QCoreApplication.translate
        self._part(translate("Bookings", "What came of it?"), parted.late, names)
        self._part(translate("Bookings", "Coming up"), parted.coming, names)
        self._part(translate("Bookings", "Past and cancelled"), parted.over[: self._most], names)
        self._foot(len(parted.over), page.value)
        self._column.addStretch(1)
        self._focus(focused)

    def _head(self, error: ErrorBody | None) -> None:
        translate = QCoreApplication.translate
        known = self._model.page.value is not None
        if error is not None:
            words = translate("Bookings", "The hub does not answer, and these bookings are not on this computer.")
            if known:
                words = translate("Bookings", "The hub does not answer. This is what was known last.")
            if error.code != "unreachable":
                words = sentence(error)
            self._column.addWidget(Paragraph(self._appearance, words, "warn"))
        elif not known:
            self._column.addWidget(Paragraph(self._appearance, translate("Bookings", "Asking the hub…"), "muted"))
        if (refusal := self._model.refusal()) is not None:
            self._column.addWidget(Paragraph(self._appearance, sentence(refusal), "bad"))
        row = FlowLayout()
        button = Button(self._appearance, lambda: translate("Bookings", "Book a service…"), icon="plus", parent=self)
        button.clicked.connect(lambda _checked=False: self.make())
        self._buttons["", ""] = button
        row.addWidget(button)
        self._column.addLayout(row)

    def _part(self, title: str, bookings: Sequence[Booking], names: Mapping[CustomerId, str]) -> None:
        if bookings:
            self._column.addWidget(pieces.heading(self._appearance, title))
        for booking in bookings:
            self._column.addWidget(self._card(booking, names.get(booking.customer, "")))

    def _foot(self, behind: int, value: Bookings | None) -> None:
        translate = QCoreApplication.translate
        if value is not None and not self._model.bookings:
            words = translate("Bookings", "This customer has not booked a service yet.")
            self._column.addWidget(Paragraph(self._appearance, words, "muted"))
        if behind > self._most:
            button = Button(self._appearance, lambda: translate("Bookings", "Show more"), parent=self)
            button.clicked.connect(lambda _checked=False: self._show_more())
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        elif value is not None and value.more:
            words = translate("Bookings", "Older bookings are not listed here.")
            self._column.addWidget(Paragraph(self._appearance, words, "muted"))

    def _card(self, booking: Booking, other: str) -> QWidget:
        """`other` is the name of a linked profile, whose booking it is."""
        model, translate = self._model, QCoreApplication.translate
        wanted, service = booking.wanted, one_line(booking.wanted.service, 120)
        state = state_words(booking.state)
        when = time_words(booking.start, model.now(), model.zone)
        who = translate("Bookings", "nobody is chosen yet") if booking.is_open else ""
        if wanted.staff:
            who = translate("Bookings", "by {name}").replace("{name}", one_line(model.staff_name(wanted.staff), 60))
        about = (one_line(other, 60), source_words(wanted.channel.value), price_words(booking), who)
        lines = [
            when, " · ".join(part for part in about if part), wanted.note,
            translate("Bookings", "on its way to the hub") if model.on_its_way(booking.id) else "",
        ]  # fmt: skip
        text = "\n".join(line for line in lines if line)
        buttons = FlowLayout()
        # What is asked next: whether they will be there, and once it was time, what came of it.
        first = BookingAction.CONFIRM if booking.start > model.now() else BookingAction.DONE
        for action in actions(booking, model.now()):
            look = Look.PRIMARY if action is first else Look.SECONDARY
            button = Button(self._appearance, action_words(action), look, parent=self)
            button.setFont(self._appearance.fonts.small)
            button.setAccessibleDescription(f"{service}, {when}")
            button.clicked.connect(lambda _checked=False, action=action: self._do(booking, action))
            self._buttons[booking.id, action.value] = button
            buttons.addWidget(button)
        head = pieces.line(self._appearance, service, pill=state)
        refusal, taken_back = model.refusal(booking.id), QVBoxLayout()
        why = sentence(refusal) if refusal is not None else ""
        if why:
            taken_back.addWidget(Paragraph(self._appearance, why, "bad"))
        spoken = ", ".join(part for part in (service, state[0], text, why) if part)
        return pieces.card(self._appearance, spoken, head, text, taken_back, buttons)

    def _do(self, booking: Booking, action: BookingAction) -> None:
        if action is BookingAction.CHANGE:
            self._ask(booking)
        elif action is BookingAction.CANCEL:
            self._ask_to_cancel(booking)
        else:
            self._model.act(booking, action)

    def _ask(self, booking: Booking | None) -> None:
        customer = self._model.customer
        if customer is None:
            return
        model = self._model
        do = model.make if booking is None else lambda wanted: model.change(booking, wanted)
        buyer = f"{self._buyer(None)} ({source_words(customer.source)})" if booking is None else self._buyer(booking)
        BookingForm(model, self._appearance, buyer, customer.source, booking, do, self).ask(lambda _answer: None)

    def _ask_to_cancel(self, booking: Booking) -> None:
        """Repeats whose it is, what and when."""
        translate = QCoreApplication.translate
        dialog = Dialog(self._appearance, lambda: translate("Bookings", "Cancel the booking?"), self)
        words = translate("Bookings", "{service} for {buyer}, {time}. The booking stays in the list, as cancelled.")
        for gap, text in (
            ("{time}", time_words(booking.start, self._model.now(), self._model.zone)), ("{buyer}", self._buyer(booking)),
            ("{service}", one_line(booking.wanted.service, 120)),
        ):  # fmt: skip
            words = words.replace(gap, text)
        dialog.add_text(words)
        dialog.add_button("", lambda: translate("Bookings", "Leave it"), default=True)
        dialog.add_button("cancel", lambda: translate("Bookings", "Cancel the booking"), Look.DANGER)
        dialog.ask(lambda answer: self._model.act(booking, BookingAction.CANCEL) if answer == "cancel" else None)

    def _buyer(self, booking: Booking | None) -> str:
        """Whose it is, or whose profile is shown: the booking may be a linked profile's."""
        customer, names = self._model.customer, (self._model.page.value or Bookings()).names
        whose = names.get(booking.customer) if booking is not None else None
        return one_line(whose or (customer.name if customer is not None else ""), 60)

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._refresh()

    def _focused(self) -> tuple[str, str] | None:
        """Which button has the focus, or will have it when a dialog over it is closed."""
        focus = self.window().focusWidget()
        return next((key for key, button in self._buttons.items() if button is focus), None)

    def _focus(self, key: tuple[str, str] | None) -> None:
        """The same button, else another one of that booking, else the one at the top."""
        if key is None:
            return
        same = [button for (id_, _action), button in self._buttons.items() if id_ == key[0]]
        self._buttons.get(key, same[0] if same else self._buttons["", ""]).setFocus()

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))
