"""The table as a file: where it goes, and its words in the reader's language, since the hub writes it but speaks none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.export_dialog import ExportDialog
from app.domain.contacts import ContactState, ShareReason, SourceKind, Way
from app.domain.ids import Instant
from app.features.sharing.view.words import kind_words, reason_words, state_words, way_words

#: Endings of the files that can be asked for.
FORMS = ("csv", "xlsx")


def export_to(
    parent: QWidget, appearance: Appearance, total: int, now: Instant, then: Callable[[Path, tuple[str, str]], object]
) -> None:
    """Asks what `total` contacts are exported for, then for the file; `then` gets it, with purpose and reason."""
    asked = ExportDialog(
        appearance, lambda: QCoreApplication.translate("Sharing", "Export contacts"), _Amount().words(total), FORMS, parent
    )

    def answered(answer: str) -> None:
        if answer == "ok":
            purpose = (asked.purpose, asked.reason)
            _ask_where(parent, now, asked.form, lambda path: then(path, purpose))

    asked.ask(answered)


class _Amount(QObject):
    """An object of Qt's, since only those have plurals."""

    def words(self, total: int) -> str:
        return self.tr("%n contact(s), as filtered now.", "", total).replace(str(total), QLocale().toString(total))


def _ask_where(parent: QWidget, now: Instant, form: str, then: Callable[[Path], object]) -> None:
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("Sharing", "Export contacts"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("Sharing", "Tables (*.csv)") if form == "csv" else translate("Sharing", "Workbooks (*.xlsx)"))
    dialog.setDefaultSuffix(form)
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(f"contacts-{QDateTime.fromMSecsSinceEpoch(now).toString('yyyy-MM-dd_HHmm')}")
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def head_words() -> tuple[str, ...]:
    """One for each column, as the hub writes them."""
    translate = QCoreApplication.translate
    return (
        translate("Sharing", "Time"), translate("Sharing", "Customer"), translate("Sharing", "Phone"),
        translate("Sharing", "Landing"), translate("Sharing", "Goods"), translate("Sharing", "Marketer"),
        translate("Sharing", "Source"), translate("Sharing", "State"), translate("Sharing", "With"),
        translate("Sharing", "Why"), translate("Sharing", "Shared at"), translate("Sharing", "Could receive"),
        translate("Sharing", "Duplicate of"), translate("Sharing", "Old customer"), translate("Sharing", "Order"),
        translate("Sharing", "Revenue in minor units"), translate("Sharing", "Way"), translate("Sharing", "Message"),
        translate("Sharing", "Task"), translate("Sharing", "Quantity"), translate("Sharing", "Address"),
        translate("Sharing", "Email"),
    )  # fmt: skip


def table_words() -> dict[str, str]:
    """The words for each code in the cells."""
    words = {state.value: state_words(state.value) for state in ContactState}
    words |= {kind.value: kind_words(kind.value) for kind in SourceKind}
    words |= {f"reason:{reason.value}": reason_words(reason) for reason in ShareReason}
    words |= {f"way:{way.value}": way_words(way.value) for way in Way}
    return words | {"deleted": state_words("deleted"), "yes": QCoreApplication.translate("Sharing", "yes")}
