"""What is due, as another feature tells it: shown here in short, so that it is beside the chat."""

from typing import Protocol

import msgspec

from app.domain.ids import ConversationId


class DueLine(msgspec.Struct, frozen=True):
    """One thing. `left` is the time left in words, "+0:12" for what is late; `title` and `note` come from outside. Without a
    `conversation` it is about something else, such as a lead."""

    key: str
    icon: str
    title: str
    note: str
    left: str
    late: bool
    soon: bool
    conversation: ConversationId | None


class Dues(Protocol):
    """All that is due, the most urgent first."""

    def lines(self, most: int) -> list[DueLine]:
        """The first of them, as they are now."""

    def counts(self) -> tuple[int, int]:
        """How many are late, and how many there are in all."""
