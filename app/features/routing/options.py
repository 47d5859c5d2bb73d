"""What can be set about one's own presence on this machine (CHAT-31)."""

from typing import Final

from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.settings import Option

#: Off: whoever was offline stays offline until they choose otherwise.
ONLINE_AT_START: Final = Option(
    "presence.online_at_start", True, QT_TRANSLATE_NOOP("Settings", "Come online when the program starts"), section="chat"
)
