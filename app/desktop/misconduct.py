"""Misconduct in words: what a buyer is blocked or reported for, for the rows of a list, the chat and the reports (CHAT-18)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.domain.moderation import Block, Misconduct

#: Gives a colleague's name, "" for nobody known.
Name = Callable[[str], str]


def misconduct_words(reason: Misconduct) -> str:
    """In a few words."""
    translate = QCoreApplication.translate
    return {
        Misconduct.ABUSE: translate("Misconduct", "Insults or threats"),
        Misconduct.HARASSMENT: translate("Misconduct", "Harasses a colleague"),
        Misconduct.FRAUD: translate("Misconduct", "Attempted fraud"),
        Misconduct.SPAM: translate("Misconduct", "Advertising"),
        Misconduct.PRANK: translate("Misconduct", "Pranks and fake orders"),
        Misconduct.OTHER: translate("Misconduct", "Another reason"),
    }[reason]


def blocked_by(block: Block, name: Name) -> str:
    """Who did it, and what they noted; on one line, for a row."""
    who = one_line(name(block.by), 40) or QCoreApplication.translate("Misconduct", "a colleague")
    words = QCoreApplication.translate("Misconduct", "by {name}").replace("{name}", who)
    return f"{words}: {one_line(block.note, 120)}" if block.note else words


def block_sentence(block: Block, name: Name) -> str:
    """Who, when and why, as a sentence."""
    who = one_line(name(block.by), 60) or QCoreApplication.translate("Misconduct", "A colleague")
    words = QCoreApplication.translate("Misconduct", "{name} blocked this buyer on {time}: {reason}.")
    reason = misconduct_words(block.reason)
    note = f" ({one_line(block.note, 200)})" if block.note else ""
    return words.replace("{time}", full_time(block.time)).replace("{reason}", reason + note).replace("{name}", who)
