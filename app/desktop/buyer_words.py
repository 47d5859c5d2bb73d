"""Whom something is about, in words: what a dialog repeats before anything goes to a buyer, or rings them up (CHAT-25)."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line


def buyer_words(name: str, order: str = "") -> str:
    """The buyer's name, and the number of their newest order where there is one."""
    buyer = one_line(name, 60)
    if not order:
        return buyer
    words = QCoreApplication.translate("Buyer", "{buyer}, order {order}")
    return words.replace("{order}", one_line(order, 40)).replace("{buyer}", buyer)
