"""What travels when staff write first: whom an order number leads to, and what a silent buyer's newest order is."""

import msgspec

from app.domain.ids import ConversationId, Instant


class OrderChat(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /v1/outreach?order=…`: the order as the shop spells it, its buyer, and the chat with them if there is one."""

    order: str
    placed: Instant
    buyer: str
    conversation: ConversationId | None = None


class WriteAbout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`POST /v1/outreach`: opens the chat with the buyer of this order. Answers OrderChat with its conversation."""

    order: str


class Grounds(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /v1/outreach/{conversation}`: when the buyer's newest order or open after-sales case began; None for neither."""

    order: Instant | None
