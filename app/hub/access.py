"""Which objects an actor may touch: the shop always comes from the session, and a buyer has one conversation."""

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import ConversationId
from app.domain.people import Actor
from app.hub.database import conversations
from app.hub.database.statements import Sql


def conversation_of(sql: Sql, actor: Actor, conversation: ConversationId, to_change: bool = False) -> Conversation:
    """The conversation, if it is the actor's shop's, and for a buyer their own. Raises NotFound for every other."""
    if actor.is_buyer and actor.conversation != conversation:
        raise NotFound("conversation")
    return conversations.of_shop(sql, actor.shop, conversation, to_change)
