"""What travels when a buyer is blocked, unblocked or reported."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, MessageId, StaffId
from app.domain.messages import Message
from app.domain.moderation import Misconduct, Outcome, Report
from app.domain.people import Role
from app.protocol.operations import Command, Event


class BlockBuyer(Command, frozen=True, kw_only=True):
    """What the buyer writes from now on is kept unseen, and nobody can write to them; the clock ends."""

    TYPE: ClassVar[str] = "moderation.block"
    conversation: ConversationId
    reason: Misconduct
    note: str = ""


class UnblockBuyer(Command, frozen=True, kw_only=True):
    """What was kept comes into the chat; if it waits for an answer, a turn begins at this moment."""

    TYPE: ClassVar[str] = "moderation.unblock"
    conversation: ConversationId


class UndoBlocking(Command, frozen=True, kw_only=True):
    """Take back one's own block or unblocking of a moment ago: the clock, or the block, is as it was."""

    TYPE: ClassVar[str] = "moderation.undo"
    conversation: ConversationId


class BlockChanged(Event, frozen=True, kw_only=True):
    """A colleague blocked a buyer, unblocked them, or took that back."""

    TYPE: ClassVar[str] = "moderation.changed"
    conversation: Conversation
    by: StaffId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class HeldMessagesShown(Event, frozen=True, kw_only=True):
    """Messages that were kept unseen are in the chat now; just before the BlockChanged that says so, some in each event."""

    TYPE: ClassVar[str] = "moderation.shown"
    messages: tuple[Message, ...]
    conversation: Conversation

    def carries(self) -> Iterable[msgspec.Struct]:
        return (*self.messages, self.conversation)


class ReportBuyer(Command, frozen=True, kw_only=True):
    """Tell those who lead what a buyer did, naming messages of the chat. The command's id becomes the report's."""

    TYPE: ClassVar[str] = "moderation.report"
    conversation: ConversationId
    reason: Misconduct
    messages: tuple[MessageId, ...]
    note: str = ""


class HandleReport(Command, frozen=True, kw_only=True):
    """Say what came of a report; with Outcome.BLOCKED the buyer is blocked for the report's reason in the same step."""

    TYPE: ClassVar[str] = "moderation.handle"
    report: str
    outcome: Outcome
    answer: str = ""


class ReportChanged(Event, frozen=True, kw_only=True):
    """A report was sent or handled. Goes to those who lead, and to the reporter alone of all others."""

    TYPE: ClassVar[str] = "moderation.report_changed"
    AUDIENCE: ClassVar[frozenset[Role]] = frozenset({Role.SUPERVISOR, Role.ADMIN})
    report: Report

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.report,)
