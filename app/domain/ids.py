"""Identifiers: opaque strings with a type each, so that one kind is never passed for another."""

from typing import NewType

ShopId = NewType("ShopId", str)
StaffId = NewType("StaffId", str)
BuyerId = NewType("BuyerId", str)
ConversationId = NewType("ConversationId", str)
#: A ULID made by the sender; the command that sends a message and the message itself share it (reliability rule 2).
MessageId = NewType("MessageId", str)
CommandId = NewType("CommandId", str)
DeviceId = NewType("DeviceId", str)
FileId = NewType("FileId", str)
CustomerId = NewType("CustomerId", str)
OrderId = NewType("OrderId", str)
ProductId = NewType("ProductId", str)
CouponId = NewType("CouponId", str)
#: "shop:<id>" for staff, "conversation:<id>" for a buyer.
StreamId = NewType("StreamId", str)
#: Milliseconds since 1970-01-01 UTC by the hub's clock, never by a client's.
Instant = NewType("Instant", int)

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def shop_stream(shop: ShopId) -> StreamId:
    """The stream that carries every change of a shop to its staff."""
    return StreamId(f"shop:{shop}")


def conversation_stream(conversation: ConversationId) -> StreamId:
    """The stream that carries what a buyer may see of their own conversation."""
    return StreamId(f"conversation:{conversation}")
