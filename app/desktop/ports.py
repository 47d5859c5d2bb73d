"""What views and models may ask of the sync engine and the cache: small protocols, so that tests bring fakes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from app.domain.ids import CommandId, ConversationId, FileId, Instant, MessageId
from app.domain.messages import Attached, Message
from app.protocol.operations import Command, Signal


class Outbox(Protocol):
    """The way to the hub. Everything is on this disk before it counts as queued; retries never double."""

    def send(self, command: Command) -> CommandId:
        """Queues a command and returns its id at once; the answer comes as `Changes.acks`."""

    def send_picture(self, conversation: ConversationId, path: Path, name: str, caption: str) -> MessageId:
        """Copies the picture into the profile, uploads it (resumable), then sends it."""

    def send_file(self, conversation: ConversationId, path: Path, body: Attached) -> MessageId:
        """The same for any file; `body` says what it is, with an empty `file`."""

    def retry(self, message: MessageId) -> None:
        """Sends a failed message again under the same id."""

    def delete(self, message: MessageId) -> None:
        """Deletes an outgoing message that the hub does not hold, and ends its upload; no effect once it is sending."""

    def signal(self, signal: Signal) -> None:
        """Sends something fleeting if connected; otherwise forgets it."""


class History(Protocol):
    """Messages of a conversation by window. Reads are local and take under a millisecond; what is missing is fetched."""

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]:
        """The newest `limit` cached messages, oldest first, without a gap between them."""

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """Up to `limit` cached messages just below `number`, oldest first, contiguous up to it."""

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """Up to `limit` cached messages just above `number`, oldest first, contiguous from it."""

    def first_since(self, conversation: ConversationId, since: Instant) -> int:
        """The number of the first cached message that is not older than `since`; 0 for none. There may be gaps before it."""

    def fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        """Asks the hub for the messages just below `before` (0: the newest); they enter the cache, then `done(ok)` is
        called on the GUI thread; read again then. Not ok: offline or refused."""


class Drafts(Protocol):
    """One draft per conversation, kept over a crash (CHAT-16)."""

    def text(self, conversation: ConversationId) -> str: ...
    def save(self, conversation: ConversationId, text: str) -> None:
        """Kept in memory at once and written within a second; an empty text deletes it."""

    def conversations(self) -> frozenset[ConversationId]:
        """Those with a draft, for the list's mark."""

    def attachments(self, conversation: ConversationId) -> tuple[str, ...]:
        """Paths of pictures waiting in the draft; copies inside the profile."""

    def set_attachments(self, conversation: ConversationId, paths: tuple[str, ...]) -> None: ...


class Pictures(Protocol):
    """Files of messages: local copies first, the hub's thumbnails and originals when asked for."""

    def thumbnail(self, file: FileId, ready: Callable[[Path | None], None]) -> None:
        """Calls `ready` on the GUI thread with a local path (at once when cached), or None when it cannot be had now."""

    def original(self, file: FileId, ready: Callable[[Path | None], None]) -> None:
        """The same for the whole picture."""

    def product(self, name: str, ready: Callable[[Path | None], None]) -> None:
        """The same for a product's picture by its file name at the hub."""
