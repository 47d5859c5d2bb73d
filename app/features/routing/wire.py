"""What travels when somebody comes or goes, and when a chat becomes somebody's."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.notes import Note
from app.domain.people import DESK, Role
from app.domain.presence import Presence, PresenceState
from app.protocol.operations import Command, Event


class AssignConversation(Command, frozen=True, kw_only=True):
    """A supervisor gives a conversation to somebody, or with `staff` None back to the queue."""

    TYPE: ClassVar[str] = "routing.assign"
    conversation: ConversationId
    staff: StaffId | None


class TakeConversation(Command, frozen=True, kw_only=True):
    """Makes a conversation one's own. `seen` is whose it was on the taker's screen: of two who take at once one wins."""

    TYPE: ClassVar[str] = "routing.take"
    conversation: ConversationId
    seen: StaffId | None = None


class ReleaseConversation(Command, frozen=True, kw_only=True):
    """Gives one's own conversation to somebody else, or into the queue; a supervisor may do it with anybody's."""

    TYPE: ClassVar[str] = "routing.release"
    conversation: ConversationId


class TransferConversation(Command, frozen=True, kw_only=True):
    """Hands a conversation to a colleague or to whoever of `group` has room; one of the two is given (CHAT-17).

    `seen` is whose it was on the sender's screen, and `asked` the hub's time of the click: a wish that lay in a queue is
    refused. The full history is theirs anyway; `note` goes along for staff alone.
    """

    TYPE: ClassVar[str] = "routing.transfer"
    conversation: ConversationId
    asked: Instant
    staff: StaffId | None = None
    group: str = ""
    note: str = ""
    seen: StaffId | None = None


class AnswerTransfer(Command, frozen=True, kw_only=True):
    """Accepts what was handed to oneself, or declines it, with a reason if one likes. `offer` is the hand-over's id."""

    TYPE: ClassVar[str] = "routing.answer_transfer"
    conversation: ConversationId
    offer: str
    accept: bool
    reason: str = ""


class CloseConversation(Command, frozen=True, kw_only=True):
    """Nothing is left to do until the buyer writes again; a wait ends without an answer."""

    TYPE: ClassVar[str] = "routing.close"
    conversation: ConversationId


class ReopenConversation(Command, frozen=True, kw_only=True):
    """Undoes CloseConversation: the wait runs on from where it began, and it belongs to whom it belonged."""

    TYPE: ClassVar[str] = "routing.reopen"
    conversation: ConversationId


class SetPresence(Command, frozen=True, kw_only=True):
    """One's own presence; a supervisor may set a colleague's with `staff`."""

    TYPE: ClassVar[str] = "routing.presence"
    state: PresenceState
    staff: StaffId | None = None


class SetShare(Command, frozen=True, kw_only=True):
    """How much a colleague takes: `capacity` in chats at a time, `weight` in per cent of a usual share, and their groups."""

    TYPE: ClassVar[str] = "routing.share"
    staff: StaffId
    capacity: int
    weight: int = 100
    groups: tuple[str, ...] = ()


class PresenceChanged(Event, frozen=True, kw_only=True):
    """Somebody's presence or share. `by` is the staff id of whoever set it, "" when the hub saw their connection go or come."""

    TYPE: ClassVar[str] = "routing.presence_changed"
    presence: Presence
    by: str = ""

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.presence,)


class ConversationRouted(Event, frozen=True, kw_only=True):
    """It became somebody's, or nobody's; `by` as in PresenceChanged. What a message brings about comes with that message."""

    TYPE: ClassVar[str] = "routing.routed"
    conversation: Conversation
    by: str = ""

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class ConversationClosed(Event, frozen=True, kw_only=True):
    """It was closed, or with `conversation.closed` False opened again."""

    TYPE: ClassVar[str] = "routing.closed"
    conversation: Conversation
    by: StaffId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class TransferNoted(Event, frozen=True, kw_only=True):
    """What was said along with handing over or declining, as a note in the chat."""

    TYPE: ClassVar[str] = "routing.noted"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    note: Note

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.note,)
