"""What the assistant says, in the language in force."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.features.assistant.rules.checks import Check, Doubt
from app.features.assistant.rules.pairs import CARD, PICTURE


def doubt_words(doubt: Doubt) -> str:
    """Why a text should be looked at again."""
    translate = QCoreApplication.translate
    text = {
        Check.CARD: translate("Assistant", "This looks like a card number: {what}."),
        Check.SECRET: translate("Assistant", "This looks like a password or a secret code: {what}."),
        Check.VARIABLE: translate("Assistant", "{what} is not filled in."),
        Check.NAME: translate("Assistant", "“{what}”: this chat is with another buyer. {whose} wrote in another chat."),
        Check.NUMBER: translate("Assistant", "{what} belongs to another buyer: {whose}."),
    }[doubt.check]
    what, whose = one_line(doubt.what, 60), one_line(doubt.whose, 60)
    # Both come from outside: what was put in is not looked at again.
    return whose.join(part.replace("{what}", what) for part in text.split("{whose}"))


def past_words(question: str) -> str:
    """A past question as it is shown."""
    translate = QCoreApplication.translate
    shown = question.replace(PICTURE, translate("Assistant", "[picture]")).replace(CARD, translate("Assistant", "[card]"))
    return one_line(shown, 160)
