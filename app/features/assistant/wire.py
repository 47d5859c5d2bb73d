"""What travels about shop notices; everything else of the assistant stays on its machine."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import Instant
from app.domain.people import DESK, Role
from app.domain.shop_notices import ShopNotice
from app.protocol.operations import Command, Event, Gone

KIND = "shop_notice"


class PostNotice(Command, frozen=True, kw_only=True):
    """Tell all desks. `until` None: until it is removed. The command's id becomes the notice's."""

    TYPE: ClassVar[str] = "assistant.post_notice"
    text: str
    until: Instant | None = None


class RemoveNotice(Command, frozen=True, kw_only=True):
    """It has done its work."""

    TYPE: ClassVar[str] = "assistant.remove_notice"
    id: str


class NoticePosted(Event, frozen=True, kw_only=True):
    """A new one; `over` are the ids of old ones that went with it."""

    TYPE: ClassVar[str] = "assistant.notice_posted"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    notice: ShopNotice
    over: tuple[str, ...] = ()

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.notice, *(Gone(KIND, id_) for id_ in self.over))


class NoticeRemoved(Event, frozen=True, kw_only=True):
    """It is gone from all desks."""

    TYPE: ClassVar[str] = "assistant.notice_removed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    id: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone(KIND, self.id),)
