"""What a chat sends: messages both ways, and who is typing."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Body, Message
from app.protocol.operations import Command, Event, Signal


class SendMessage(Command, frozen=True, kw_only=True):
    """Staff or the conversation's own buyer says something. The command's id becomes the message's id.

    `quote` is the id of the message of this conversation that it answers.
    """

    TYPE: ClassVar[str] = "chat.send"
    conversation: ConversationId
    body: Body
    quote: MessageId | None = None


class EditMessage(Command, frozen=True, kw_only=True):
    """Staff put another text in place of one that they sent a moment ago."""

    TYPE: ClassVar[str] = "chat.edit"
    conversation: ConversationId
    message: MessageId
    text: str


class RecallMessage(Command, frozen=True, kw_only=True):
    """Staff take back what they sent a moment ago."""

    TYPE: ClassVar[str] = "chat.recall"
    conversation: ConversationId
    message: MessageId


class MessageSent(msgspec.Struct, frozen=True):
    """The ack's result of SendMessage."""

    number: int
    time: Instant


class MessageAdded(Event, frozen=True, kw_only=True):
    """A message and the conversation as it stands after it (staff's stream)."""

    TYPE: ClassVar[str] = "chat.message"
    message: Message
    conversation: Conversation

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.message, self.conversation)


class BuyerMessageAdded(Event, frozen=True, kw_only=True):
    """The same message on the buyer's own stream, without what staff alone may see."""

    TYPE: ClassVar[str] = "chat.buyer_message"
    message: Message


class MessageChanged(Event, frozen=True, kw_only=True):
    """A message as it is from now on, under its old number, and the conversation after it (staff's stream)."""

    TYPE: ClassVar[str] = "chat.message_changed"
    message: Message
    conversation: Conversation

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.message, self.conversation)


class BuyerMessageChanged(Event, frozen=True, kw_only=True):
    """The same on the buyer's own stream."""

    TYPE: ClassVar[str] = "chat.buyer_message_changed"
    message: Message


class Typing(Signal, frozen=True, kw_only=True):
    """Somebody writes, or stopped. Sent at most every 3 s while keys are pressed; shown for 5 s.

    The hub fills in who; a client's own values are ignored. `by` is "buyer" or a staff id.
    """

    TYPE: ClassVar[str] = "chat.typing"
    conversation: ConversationId
    active: bool = True
    by: str = ""
    name: str = ""
