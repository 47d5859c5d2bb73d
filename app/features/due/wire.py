"""What travels when somebody wants to be reminded. Every event goes to that one person alone."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import ConversationId
from app.domain.reminders import Reminder
from app.protocol.operations import Command, Event, Gone


class SetReminder(Command, frozen=True, kw_only=True):
    """Remind me of this conversation at `at`, milliseconds since 1970 UTC. With `reminder` an own one is moved (snoozed)."""

    TYPE: ClassVar[str] = "due.remind"
    conversation: ConversationId
    at: int
    note: str = ""
    reminder: str | None = None


class FinishReminder(Command, frozen=True, kw_only=True):
    """It is done; nothing happens when it is already. `conversation` is the one that it is about."""

    TYPE: ClassVar[str] = "due.finish"
    conversation: ConversationId
    reminder: str


class ReminderSet(Event, frozen=True, kw_only=True):
    """An own reminder, new or moved; to its owner alone."""

    TYPE: ClassVar[str] = "due.reminder_set"
    reminder: Reminder

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.reminder,)


class ReminderFinished(Event, frozen=True, kw_only=True):
    """An own reminder is done; to its owner alone."""

    TYPE: ClassVar[str] = "due.reminder_finished"
    reminder: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone("reminder", self.reminder),)
