"""The page of a profile that lists service bookings, and the form of one."""

from app.features.bookings.view.page import BookingsPage

__all__ = ["BookingsPage"]
