"""Phone calls in words: how one went, for the lists of chats, profiles and leads (REQ-7, LEAD-7)."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line


def outcome_words(outcome: str) -> str:
    """How a call went; "" where nobody said."""
    translate = QCoreApplication.translate
    return {
        "reached": translate("Calls", "Reached"),
        "no_answer": translate("Calls", "No answer"),
        "busy": translate("Calls", "Busy"),
        "wrong_number": translate("Calls", "Wrong number"),
        "": translate("Calls", "Called"),
    }.get(outcome, one_line(outcome, 30))
