"""What travels when somebody says what is spam and what is not."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, StaffId
from app.protocol.operations import Command, Event


class MarkSpam(Command, frozen=True, kw_only=True):
    """Put a conversation into the spam folder: its clock ends, and the classifier learns."""

    TYPE: ClassVar[str] = "spam.mark"
    conversation: ConversationId


class MarkNotSpam(Command, frozen=True, kw_only=True):
    """Take it out: if its buyer waits for an answer, a turn begins at this moment; and the classifier learns."""

    TYPE: ClassVar[str] = "spam.clear"
    conversation: ConversationId


class UndoSpamMark(Command, frozen=True, kw_only=True):
    """Take back one's own mark of a moment ago, as if it had never been: the clock is as it was, nothing is learnt."""

    TYPE: ClassVar[str] = "spam.undo"
    conversation: ConversationId


class SpamChanged(Event, frozen=True, kw_only=True):
    """A colleague marked a conversation, cleared it, or took a mark back."""

    TYPE: ClassVar[str] = "spam.changed"
    conversation: Conversation
    by: StaffId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)


class Learning(msgspec.Struct, frozen=True, kw_only=True):
    """Answer of `GET /v1/spam/learning`: how far the shop's classifier is.

    `labels` are what it may learn from now, `needed` how many it takes; `precision`, `recall` and `threshold` in per mille as
    measured on labels held out, 0 while there is no classifier; `in_force` whether it may judge. `marks` counts agents' own.
    """

    labels: int
    needed: int
    marks: int
    in_force: bool = False
    learnt: int = 0
    precision: int = 0
    recall: int = 0
    threshold: int = 0
