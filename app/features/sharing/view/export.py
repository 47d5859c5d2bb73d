"""The words of the exported table, in the reader's language: the hub writes it, but speaks none."""

from PySide6.QtCore import QCoreApplication

from app.domain.contacts import ContactState, ShareReason, SourceKind
from app.features.sharing.view.words import kind_words, reason_words, state_words

#: Endings of the files that can be asked for.
FORMS = ("csv", "xlsx")


def head_words() -> tuple[str, ...]:
    """One for each column, as the hub writes them."""
    translate = QCoreApplication.translate
    return (
        translate("Sharing", "Time"), translate("Sharing", "Customer"), translate("Sharing", "Phone"),
        translate("Sharing", "Landing"), translate("Sharing", "Goods"), translate("Sharing", "Marketer"),
        translate("Sharing", "Source"), translate("Sharing", "State"), translate("Sharing", "With"),
        translate("Sharing", "Why"), translate("Sharing", "Shared at"), translate("Sharing", "Could receive"),
        translate("Sharing", "Duplicate of"), translate("Sharing", "Old customer"), translate("Sharing", "Order"),
        translate("Sharing", "Revenue in minor units"),
    )  # fmt: skip


def table_words() -> dict[str, str]:
    """The words for each code in the cells."""
    words = {state.value: state_words(state.value) for state in ContactState}
    words |= {kind.value: kind_words(kind.value) for kind in SourceKind}
    words |= {f"reason:{reason.value}": reason_words(reason) for reason in ShareReason}
    return words | {"deleted": state_words("deleted"), "yes": QCoreApplication.translate("Sharing", "yes")}
