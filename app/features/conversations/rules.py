"""How far a conversation counts as read and delivered: it only ever goes forward, and never past the newest message."""

import msgspec

from app.domain.conversations import Conversation


def read_by_staff(conversation: Conversation, number: int) -> Conversation:
    """Staff have read up to `number`. The same object when nothing changes."""
    number = min(number, conversation.last_number)
    if number <= conversation.staff_read:
        return conversation
    return msgspec.structs.replace(conversation, staff_read=number)


def read_by_buyer(conversation: Conversation, number: int) -> Conversation:
    """The buyer has read up to `number`; what is read was delivered."""
    number = min(number, conversation.last_number)
    if number <= conversation.buyer_read:
        return conversation
    return msgspec.structs.replace(conversation, buyer_read=number, buyer_delivered=max(number, conversation.buyer_delivered))


def delivered(conversation: Conversation, number: int) -> Conversation:
    """The buyer's page holds everything up to `number`."""
    number = min(number, conversation.last_number)
    if number <= conversation.buyer_delivered:
        return conversation
    return msgspec.structs.replace(conversation, buyer_delivered=number)
