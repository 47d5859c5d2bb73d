"""The table of phone calls."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text

from app.hub.database.tables import metadata

#: `domain.calls.Call`, and what it belongs to: a chat, the customer behind it, a lead, a request; "" for none.
calls = Table(
    "calls",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, nullable=False, server_default=""),
    Column("customer", Text, nullable=False, server_default=""),
    Column("lead", Text, nullable=False, server_default=""),
    Column("request", Text, nullable=False, server_default=""),
    Column("staff", Text, nullable=False),
    Column("staff_name", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Index("ix_calls_conversation_time", "conversation", "time"),
    Index("ix_calls_customer_time", "customer", "time"),
    Index("ix_calls_lead_time", "lead", "time"),
    Index("ix_calls_request_time", "request", "time"),
)
