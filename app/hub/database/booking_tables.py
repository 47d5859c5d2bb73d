"""The table of service bookings."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text

from app.hub.database.tables import metadata

#: `domain.bookings.Booking`: `start` is when it is booked for, `price` in minor units of `currency`, `staff` an id or "".
bookings = Table(
    "bookings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("customer", Text, ForeignKey("customers.id"), nullable=False),
    Column("service", Text, nullable=False),
    Column("start", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("staff", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("by_name", Text, nullable=False, server_default=""),
    Column("version", BigInteger, nullable=False, server_default="1"),
    Index("ix_bookings_customer_start", "customer", "start"),
    # What is due next, and which services the shop sold lately.
    Index("ix_bookings_shop_state_start", "shop", "state", "start"),
    Index("ix_bookings_shop_made", "shop", "made"),
)
