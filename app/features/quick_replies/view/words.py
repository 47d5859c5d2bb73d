"""Words about quick replies that several widgets say."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line
from app.desktop.languages import LANGUAGES
from app.domain.quick_replies import QuickReply

#: Language tags as replies and buyers have them, with each language's own name.
LANGUAGE_TAGS = {code.replace("_", "-"): name for code, name in LANGUAGES.items()}


def variable_words(name: str) -> str:
    """What a variable stands for."""
    translate = QCoreApplication.translate
    return {
        "buyer_name": translate("QuickReplies", "Buyer's name"),
        "order_number": translate("QuickReplies", "Order number"),
        "tracking_number": translate("QuickReplies", "Tracking number"),
        "carrier": translate("QuickReplies", "Carrier"),
        "product": translate("QuickReplies", "Product"),
        "shop": translate("QuickReplies", "Shop's name"),
        "agent_name": translate("QuickReplies", "Your name"),
    }.get(name, name)


def owner_words(reply: QuickReply) -> str:
    """Whose it is."""
    translate = QCoreApplication.translate
    return translate("QuickReplies", "Team") if reply.owner is None else translate("QuickReplies", "Mine")


def used_words(reply: QuickReply) -> str:
    """How often it went out; "" for never."""
    if not reply.used:
        return ""
    return QCoreApplication.translate("QuickReplies", "used {count} ×").replace("{count}", QLocale().toString(reply.used))


def first_line(reply: QuickReply) -> str:
    """The beginning of its text, or its pictures' names where it has none."""
    return one_line(reply.text, 160) or one_line(", ".join(picture.name for picture in reply.pictures), 160)


def spoken(reply: QuickReply) -> str:
    """The whole reply as one sentence."""
    shortcut = f"/{reply.shortcut}" if reply.shortcut else ""
    parts = (one_line(reply.title), shortcut, owner_words(reply), first_line(reply), used_words(reply), reply.language)
    return ", ".join(part for part in parts if part)
