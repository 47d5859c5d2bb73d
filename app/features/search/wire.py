"""What the hub answers to `GET /v1/search?q=…`: what this client's cache may not hold."""

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.messages import Message


class OrderHit(msgspec.Struct, frozen=True, kw_only=True):
    """An order whose number begins as was typed, its buyer, and the chat with them if there is one."""

    number: str
    buyer: str
    conversation: ConversationId | None = None


class SearchHits(msgspec.Struct, frozen=True, kw_only=True):
    """Conversations whose buyer matches and matching messages, newest first, at most 50 each; a few orders, exact first."""

    conversations: list[Conversation] = []
    messages: list[Message] = []
    orders: list[OrderHit] = []
