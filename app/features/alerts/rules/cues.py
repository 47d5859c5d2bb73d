"""What deserves a sound, for whom, and which one of several that come at once (CHAT-10)."""

from collections.abc import Iterable
from enum import StrEnum

from app.domain.conversations import Conversation
from app.domain.ids import StaffId
from app.domain.messages import Author, Message
from app.domain.people import Role, Staff
from app.domain.routing import Assignment

#: Milliseconds between two sounds: a burst is one sound, not a rattle.
QUIET = 1_500
#: Those whom the whole shop may concern.
WATCHERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Cue(StrEnum):
    """An event with a sound of its own; the value names the file in resources/sounds. Later ones are more urgent."""

    NEW_MESSAGE = "new_message"
    NEW_BUYER = "new_buyer"
    REMINDER = "reminder"
    MENTION = "mention"
    TRANSFER = "transfer"
    EARLY = "early_warning"
    SHOP = "shop_alert"
    OVERDUE = "overdue"


#: These are over once the chat was looked at; the others once the buyer has an answer.
UNTIL_SEEN = frozenset({Cue.TRANSFER, Cue.REMINDER, Cue.MENTION})
_URGENCY = {cue: place for place, cue in enumerate(Cue)}


class Scope(StrEnum):
    """Whose chats a person wants to hear of."""

    MINE = "mine"
    OPEN = "open"  # mine, and those that nobody has
    ALL = "all"  # for those who watch over the shop


def loudest(cues: Iterable[Cue]) -> Cue | None:
    """The most urgent one: several events at once make one sound."""
    return max(cues, key=_URGENCY.__getitem__, default=None)


def is_louder(cue: Cue, other: Cue) -> bool:
    """Whether `cue` is more urgent than `other`."""
    return _URGENCY[cue] > _URGENCY[other]


def cue_of(message: Message) -> Cue | None:
    """The cue of a new message; None for what colleagues, robots and the system write."""
    if message.author is not Author.BUYER:
        return None
    return Cue.NEW_BUYER if message.number == 1 else Cue.NEW_MESSAGE


def cue_of_assignment(before: StaffId | None, after: Assignment | None, me: StaffId | None) -> Cue | None:
    """The cue of a chat that became mine: from a colleague a transfer, from nobody a new buyer; None for what I took myself."""
    if after is None or me is None or after.staff != me or before == me or after.facts.get("by") == me:
        return None
    if after.offer:
        return Cue.TRANSFER  # somebody hands it over, be it out of the queue
    return Cue.NEW_BUYER if before is None else Cue.TRANSFER


def concerns(conversation: Conversation, me: Staff | None, scope: Scope) -> bool:
    """Whether a chat may sound for me. Spam and blocked buyers never do (CHAT-5); SCOPE.ALL is for watchers alone."""
    if not conversation.counts:
        return False
    if scope is Scope.ALL and me is not None and WATCHERS & set(me.roles):
        return True
    if conversation.assigned is None:
        return scope is not Scope.MINE
    return me is not None and conversation.assigned.staff == me.id
