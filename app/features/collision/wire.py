"""What a desk tells its colleagues about the chat that is open there."""

from typing import ClassVar

from app.domain.ids import ConversationId, Instant
from app.protocol.operations import Signal


class Viewing(Signal, frozen=True, kw_only=True):
    """Somebody has this chat before them, and with `answering` a soft claim on it; `active` False: no longer.

    Sent when that changes, and again within RENEW; it holds `until` then. The hub fills in who and until when by its own
    clock; a client's own values are ignored. `by` is a staff id. Fleeting: nothing of it is kept anywhere.
    """

    TYPE: ClassVar[str] = "collision.viewing"
    conversation: ConversationId
    active: bool = True
    answering: bool = False
    by: str = ""
    name: str = ""
    until: Instant = Instant(0)

    def farewell(self) -> "Viewing | None":
        """Whoever is cut off is gone as soon as the hub notices, and not only when the lease runs out."""
        return Viewing(conversation=self.conversation, active=False) if self.active else None
