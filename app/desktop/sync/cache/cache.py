"""The encrypted local cache: the one writing connection, used from one thread at a time."""

from collections.abc import Sequence

import msgspec

from app.desktop.sync.cache.rows import Draft, OutboxRow, StartSnapshot
from app.domain.ids import CommandId, ConversationId, FileId, StreamId
from app.domain.messages import Message
from app.protocol.envelope import Cursor, ErrorBody


class Cache:
    """Every writing method is one transaction: all of it or nothing. Raises Unwritable or Damaged."""

    def cursors(self) -> dict[StreamId, Cursor]:
        """How far each stream has been applied."""
        raise NotImplementedError

    def apply(
        self, stream: StreamId, cursor: Cursor, entities: Sequence[msgspec.Struct], settled: Sequence[CommandId] = ()
    ) -> None:
        """Takes what events brought, moves the cursor and settles commands, in one transaction."""
        raise NotImplementedError

    def replace(self, stream: StreamId, cursor: Cursor, entities: Sequence[msgspec.Struct]) -> None:
        """A snapshot in place of everything before. Messages stay while epoch and conversation stay; outbox and drafts always."""
        raise NotImplementedError

    def add_messages(self, messages: Sequence[Message]) -> None:
        """Messages fetched from history, in any order; those already here are left alone."""
        raise NotImplementedError

    def queue(self, row: OutboxRow) -> None:
        """On this disk for good when it returns (fsync), at the end of the queue."""
        raise NotImplementedError

    def outbox(self) -> list[OutboxRow]:
        """Everything not settled, in the order of the queue, failed ones included."""
        raise NotImplementedError

    def settle(self, command: CommandId) -> None:
        """The hub holds it: gone from the outbox."""
        raise NotImplementedError

    def fail(self, command: CommandId, error: ErrorBody) -> None:
        """Refused for good: stays, marked."""
        raise NotImplementedError

    def requeue(self, command: CommandId) -> None:
        """The mark is taken off and it goes to the end of the queue, under the same id."""
        raise NotImplementedError

    def delete(self, command: CommandId) -> None:
        """The agent deleted it."""
        raise NotImplementedError

    def uploaded(self, command: CommandId, file: FileId, width: int, height: int) -> None:
        """The picture is at the hub: its file and size in pixels enter the command's `body`; `attachment` stays."""
        raise NotImplementedError

    def save_drafts(self, drafts: Sequence[Draft]) -> None:
        """Writes drafts; an empty one is deleted."""
        raise NotImplementedError

    def load_drafts(self) -> list[Draft]:
        """All drafts."""
        raise NotImplementedError

    def save_start(self, start: StartSnapshot) -> None:
        """Keeps what the next start paints first."""
        raise NotImplementedError

    def close(self) -> None:
        """Gives everything free, the profile's lock too."""
        raise NotImplementedError
