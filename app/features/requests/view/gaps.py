"""Description gaps: which products' descriptions leave out what buyers ask, with the way to the requests and a CSV (REQ-6)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.table import Column, Table
from app.desktop.kit.text import Paragraph
from app.features.requests.view.words import title_words
from app.features.requests.wire import GapReport

#: Writes the report to a file: head, then what went wrong or None.
Export = Callable[[Path, tuple[str, ...], Callable[[str | None], None]], None]


class GapsDialog(Dialog):
    """`product_wanted` carries the id of a product whose requests shall be shown."""

    product_wanted = Signal(str)

    def __init__(self, appearance: Appearance, export: Export, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Description gaps"), parent)
        self._export = export
        self._report = GapReport()
        self.table = Table(appearance, lambda: self.tr("Products with a description gap"))
        self.table.setMinimumSize(560, 280)
        self.table.list.set_empty(EmptyState(appearance, "flag", lambda: self.tr(
            "No product question is marked. Mark one where the description should have said it."
        )))  # fmt: skip
        self.content.addWidget(
            Paragraph(appearance, lambda: self.tr("Enter or a click on a product shows its questions."), "muted")
        )
        self.content.addWidget(self.table, 1)
        self._said = Paragraph(appearance, "", "muted")
        self._csv = Button(appearance, lambda: self.tr("Export CSV…"), icon="file")
        self._csv.clicked.connect(lambda _on: self._ask_where())
        self.content.addWidget(self._csv)
        self.content.addWidget(self._said)
        self.add_button("close", lambda: self.tr("Close"), default=True)
        self.table.list.activated.connect(self._choose)
        self.show_report(GapReport())

    def show_report(self, report: GapReport) -> None:
        """What the hub counted."""
        self._report, number = report, QLocale().toString
        columns = (
            Column(self.tr("Product"), 300), Column(self.tr("Marked"), 90, right=True),
            Column(self.tr("Questions"), 90, right=True),
        )  # fmt: skip
        rows = [(title_words(gap.title), number(gap.marked), number(gap.requests)) for gap in report.gaps]
        self.table.show_rows(columns, rows)
        self._csv.setEnabled(bool(report.gaps))

    def write(self, path: Path) -> None:
        """The report into a file."""
        head = (self.tr("Product"), self.tr("Marked"), self.tr("Questions"))
        self._export(path, head, lambda error: self._written(path, error))

    def _choose(self, key: str) -> None:
        row = self.table.rows.row_of(key)
        if 0 <= row < len(self._report.gaps):
            self.product_wanted.emit(self._report.gaps[row].product)
            self.accept()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile("description-gaps.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            self._said.set_words(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}")
            self._said.set_words(text.replace("{file}", path.name).replace("{reason}", error))
