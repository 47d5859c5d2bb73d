"""What the cache keeps beside the hub's entities: the outbox, drafts, the start snapshot, counts."""

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, Instant
from app.domain.people import Shop, Staff
from app.protocol.envelope import ErrorBody


class OutboxRow(msgspec.Struct, frozen=True):
    """A command on its way to the hub. `data` is its JSON, `attachment` the path of a picture's copy in the profile or "".

    `error` is set once the hub refused it for good (F26): it stays until the agent retries or deletes it.
    """

    id: CommandId
    type: str
    data: bytes
    time: Instant
    conversation: ConversationId | None = None
    error: ErrorBody | None = None
    attachment: str = ""


class Draft(msgspec.Struct, frozen=True):
    """What an agent has begun to write in a conversation (CHAT-16); without text and attachments it does not exist."""

    conversation: ConversationId
    text: str
    attachments: tuple[str, ...] = ()


class Counts(msgspec.Struct, frozen=True):
    """How much the cache holds; `bytes` is the size of its files."""

    conversations: int
    messages: int
    outbox: int
    bytes: int


class StartSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """What the first paint needs: the top rows of the lists, and whose chat was open; `online` is the hub's time when the
    link was last up, which is how old the offline copy is."""

    shop: Shop
    me: Staff
    conversations: tuple[Conversation, ...] = ()
    online: Instant | None = None
