"""The newest message of a chat in one line, the same in its row and in a notification: a card or a recalled one is no picture."""

from PySide6.QtCore import QCoreApplication

from app.domain.messages import Preview


def preview_words(last: Preview) -> str:
    """What it says, or what it is."""
    kinds = {
        "picture": QCoreApplication.translate("Intake", "[Picture]"),
        "video": QCoreApplication.translate("Intake", "[Video]"),
        "file": QCoreApplication.translate("Intake", "[File]"),
    }
    if kind := kinds.get(last.kind):
        return f"{kind} {last.text}" if last.text else kind
    if last.kind == "recalled":
        return QCoreApplication.translate("Intake", "[Recalled]")
    if last.kind == "notice":
        return QCoreApplication.translate("Intake", "[System message]")
    if last.kind == "text" or (last.kind == "card" and last.text):
        return last.text
    return QCoreApplication.translate("Intake", "[Message]")
