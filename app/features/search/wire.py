"""What the hub answers to `GET /v1/search?q=…`: what this client's cache may not hold."""

import msgspec

from app.domain.conversations import Conversation
from app.domain.messages import Message


class SearchHits(msgspec.Struct, frozen=True, kw_only=True):
    """Conversations whose buyer matches, and matching messages, each newest first and at most 50."""

    conversations: list[Conversation]
    messages: list[Message]
