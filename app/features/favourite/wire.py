"""What travels when a star is set."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, StaffId
from app.protocol.operations import Command, Event


class SetFavourite(Command, frozen=True, kw_only=True):
    """Put a conversation into the shop's favourites, or take it out."""

    TYPE: ClassVar[str] = "favourite.set"
    conversation: ConversationId
    starred: bool


class FavouriteChanged(Event, frozen=True, kw_only=True):
    """The star was set or cleared by a colleague."""

    TYPE: ClassVar[str] = "favourite.changed"
    conversation: Conversation
    by: StaffId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.conversation,)
