"""What works beside the text of the composer and belongs to other features: pictures that wait, and notes for colleagues."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from app.domain.ids import ConversationId
from app.protocol.envelope import ErrorBody

#: A file and the name that it goes by.
Named = tuple[Path, str]


class Tray(Protocol):
    """What waits beside the text to be sent with it: pictures. It is shown above the field and belongs to another feature."""

    def open(self, conversation: ConversationId | None) -> None:
        """Show what waits in this conversation's draft."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files were pasted or dropped."""

    def take_image(self, image: QImage) -> None:
        """A picture without a file was pasted."""

    def take_named(self, pictures: Sequence[Named]) -> None:
        """Pictures are to wait here, under names of their own."""

    def send_named(self, pictures: Sequence[Named], caption: str) -> None:
        """Send these past what waits, the first with `caption`."""

    def choose(self) -> None:
        """Let the agent pick files."""

    def ready(self) -> bool:
        """Whether there is something to send."""

    def send(self, caption: str, again: Callable[[], object]) -> bool:
        """Send what waits, with `caption`; False when it cannot be sent yet: `again` is called once it can."""


class NoteWriter(Protocol):
    """What notes are written with; they belong to another feature, and so do their drafts."""

    def draft(self, conversation: ConversationId) -> str:
        """The note that was begun in this conversation."""

    def save_draft(self, conversation: ConversationId, text: str) -> None:
        """Keep it; an empty one ends it."""

    def write(self, conversation: ConversationId, text: str) -> ErrorBody | None:
        """Queue the note; why not, when it cannot be sent."""
