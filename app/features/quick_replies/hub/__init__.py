"""Quick replies at the hub: `register` adds the commands, `QuickReplyDoor` serves pictures, import and export."""

from app.features.quick_replies.hub.commands import register
from app.features.quick_replies.hub.door import QuickReplyDoor

__all__ = ["QuickReplyDoor", "register"]
