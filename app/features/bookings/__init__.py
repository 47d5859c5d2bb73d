"""Bookings: services that customers booked, over all channels: made, changed, confirmed, done or called off (CUST-9)."""
