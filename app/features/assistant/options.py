"""What can be set about the assistant, and what it remembers on this machine."""

from typing import Final

from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.settings import Option
from app.features.assistant.rules.checks import Check

CHECKS: Final = {
    Check.CARD: Option(
        "check.card", True, QT_TRANSLATE_NOOP("Settings", "Before sending, look for card numbers"), section="chat"
    ),
    Check.SECRET: Option(
        "check.secret", True, QT_TRANSLATE_NOOP("Settings", "Before sending, look for passwords and codes"), section="chat"
    ),
    Check.VARIABLE: Option(
        "check.variable", True, QT_TRANSLATE_NOOP("Settings", "Before sending, look for blanks in braces"), section="chat"
    ),
    Check.NAME: Option(
        "check.name", True, QT_TRANSLATE_NOOP("Settings", "Before sending, look for another buyer's name"), section="chat"
    ),
    Check.NUMBER: Option(
        "check.number",
        True,
        QT_TRANSLATE_NOOP("Settings", "Before sending, look for another buyer's order or phone"),
        section="chat",
    ),
}
#: Keys of answers that this person never wants to be offered again; a JSON array of hashes, no texts.
HIDDEN: Final = Option("assistant.hidden", "[]")
#: Ids of shop notices that were read here.
READ: Final = Option("assistant.read", "[]")
