"""Where a buyer writes from, by the name that people know."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line

#: Marketplaces spell their own names; they are the same in every language.
_MARKETPLACES = {
    "shopee": "Shopee",
    "lazada": "Lazada",
    "gomua": "GoMua",
    "tiktok": "TikTok",
    "tiktok_shop": "TikTok Shop",
}
#: Where buyers can write from, by the codes that conversations have.
CHANNELS = ("web", "app", "in_store", *_MARKETPLACES)


def channel_name(channel: str) -> str:
    """The name of a channel; one that a newer hub knows and we do not is shown as it is."""
    if channel in _MARKETPLACES:
        return _MARKETPLACES[channel]
    translate = QCoreApplication.translate  # lupdate knows no other name for it
    own = {
        "web": translate("Channels", "Web"),
        "app": translate("Channels", "App"),
        "in_store": translate("Channels", "In store"),
    }
    return own.get(channel) or one_line(channel, 24)
