"""Which objects an actor may touch: the shop always comes from the session, and a buyer has one conversation."""

from typing import Protocol

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import CommandId, ConversationId
from app.domain.people import Actor
from app.hub.database import conversations
from app.hub.database.gathered import Want
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction


class OfConversation(Protocol):
    """A command about a conversation."""

    @property
    def conversation(self) -> ConversationId:
        """Which."""


def conversation_of(sql: Sql, actor: Actor, conversation: ConversationId) -> Conversation:
    """The conversation for reading, if it is the actor's shop's, and for a buyer their own. Raises NotFound for others."""
    if actor.is_buyer and actor.conversation != conversation:
        raise NotFound("conversation")
    return conversations.of_shop(sql, actor.shop, conversation)


def conversation_to_change(tx: Transaction, actor: Actor, conversation: ConversationId) -> Conversation:
    """The same in an operation that may change it."""
    if actor.is_buyer and actor.conversation != conversation:
        raise NotFound("conversation")
    return conversations.to_change(tx, actor.shop, conversation)


def wants_conversation(operation: OfConversation, _actor: Actor, _command: CommandId) -> tuple[Want, ...]:
    """For `Router.command`: the row of the operation's conversation."""
    return ((conversations.load, operation.conversation),)
