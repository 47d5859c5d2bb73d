"""What travels when a conversation opens, is read or delivered."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.people import Staff
from app.protocol.operations import Command, Event


class MarkRead(Command, frozen=True, kw_only=True):
    """Read up to and including message `number`: by staff (`staff_read`) or by the buyer (`buyer_read`). Never goes back."""

    TYPE: ClassVar[str] = "conversations.read"
    conversation: ConversationId
    number: int


class MarkDelivered(Command, frozen=True, kw_only=True):
    """The buyer's page has received everything up to `number`. Never goes back."""

    TYPE: ClassVar[str] = "conversations.delivered"
    conversation: ConversationId
    number: int


class ConversationOpened(Event, frozen=True, kw_only=True):
    """A buyer came; the conversation has no message yet."""

    TYPE: ClassVar[str] = "conversations.opened"
    conversation: Conversation

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class ConversationChanged(Event, frozen=True, kw_only=True):
    """Anything but a new message changed: receipts, the buyer's name…"""

    TYPE: ClassVar[str] = "conversations.changed"
    conversation: Conversation

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class StaffChanged(Event, frozen=True, kw_only=True):
    """A colleague was added, renamed, given another role or disabled."""

    TYPE: ClassVar[str] = "conversations.staff"
    staff: Staff

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.staff,)


class Receipts(Event, frozen=True, kw_only=True):
    """On the buyer's stream: how far each side has read, as message numbers."""

    TYPE: ClassVar[str] = "conversations.receipts"
    staff_read: int
    buyer_delivered: int
    buyer_read: int
