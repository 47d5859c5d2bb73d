"""What bookings say in words: states, actions, times by the shop's own clock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.desktop.kit.money import money_text
from app.desktop.kit.times import day_text
from app.desktop.kit.tones import Tone
from app.domain.bookings import Booking, BookingAction, BookingState, in_zone
from app.domain.ids import Instant


def tab_words() -> str:
    """What the part of the profile is called."""
    return QCoreApplication.translate("Bookings", "Service bookings")


def state_words(state: BookingState) -> tuple[str, Tone]:
    """Where a booking stands."""
    return {
        BookingState.BOOKED: (QCoreApplication.translate("Bookings", "Booked"), Tone.WARN),
        BookingState.CONFIRMED: (QCoreApplication.translate("Bookings", "Confirmed"), Tone.ACCENT),
        BookingState.DONE: (QCoreApplication.translate("Bookings", "Done"), Tone.OK),
        BookingState.CANCELLED: (QCoreApplication.translate("Bookings", "Cancelled"), Tone.NEUTRAL),
        BookingState.NOT_COME: (QCoreApplication.translate("Bookings", "Did not come"), Tone.BAD),
    }[state]


def action_words(action: BookingAction) -> Callable[[], str]:
    """What a button says; asked anew when the language changes."""
    return lambda: {
        BookingAction.CONFIRM: QCoreApplication.translate("Bookings", "Confirm"),
        BookingAction.DONE: QCoreApplication.translate("Bookings", "Done", "button"),
        BookingAction.CHANGE: QCoreApplication.translate("Bookings", "Move or change…"),
        BookingAction.NOT_COME: QCoreApplication.translate("Bookings", "Did not come"),
        BookingAction.CANCEL: QCoreApplication.translate("Bookings", "Cancel the booking…"),
        BookingAction.REOPEN: QCoreApplication.translate("Bookings", "Open again"),
    }[action]


def time_words(moment: Instant, now: Instant, zone: str) -> str:
    """Day and time as the shop's clocks show them; "Today" and "Yesterday" are the shop's."""
    shown, today = in_zone(moment, zone), in_zone(now, zone)
    day = day_text(QDate(shown.year, shown.month, shown.day), QDate(today.year, today.month, today.day))
    return f"{day}, {QLocale().toString(QTime(shown.hour, shown.minute), QLocale.FormatType.ShortFormat)}"


def price_words(booking: Booking) -> str:
    """What it costs."""
    if not booking.wanted.price:
        return QCoreApplication.translate("Bookings", "free of charge")
    return money_text(booking.wanted.price, booking.currency)
