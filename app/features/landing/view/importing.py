"""A file of contacts: what it would do, which of its columns is which, and what is wrong with which line (DATA-2)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.file_work import Sheet
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.landing.model.importing import ContactImportModel
from app.features.landing.rules.sheets import COLUMNS
from app.features.landing.view.words import field_words
from app.features.landing.wire import Report, Wrong
from app.protocol.envelope import ErrorBody

_LINES_HEIGHT = 150


class ImportDialog(Dialog):
    """Opens with a file's report; another column asks the hub again; "take" does it, and the dialog says what it came to."""

    def __init__(self, model: ContactImportModel, appearance: Appearance, sheet: Sheet, report: Report, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Import contacts"), parent)
        self.setMinimumWidth(600)
        self._model = model
        self._sheet = sheet
        self._may = self._taking = False
        self._columns: dict[str, Choice] = {}
        self._said = Paragraph(appearance)
        self._wrong_head = Paragraph(appearance, "", "bad")
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(_LINES_HEIGHT)
        self._lines.setAccessibleName(self.tr("Lines that are wrong"))
        self.content.addWidget(
            Paragraph(appearance, lambda: self.tr("Every line needs all six. Choose the columns of your file:"), "muted")
        )
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        for column in COLUMNS:
            choice = Choice(appearance)
            choice.addItem(self.tr("Not in the file"), "")
            for heading in report.headings:
                choice.addItem(one_line(heading, 60), heading)
            choice.setCurrentIndex(max(0, choice.findData(report.columns.get(column, ""))))
            choice.setAccessibleName(field_words(column))
            choice.activated.connect(lambda _place: self._look())
            form.addRow(field_words(column), choice)
            self._columns[column] = choice
        self.content.addLayout(form)
        for widget in (self._said, self._wrong_head, self._lines):
            self.content.addWidget(widget)
        self._close = self.add_button("cancel", lambda: self.tr("Cancel"))
        self.take = self.add_button("take", lambda: self.tr("Take in"), Look.PRIMARY)
        self.take.clicked.disconnect()
        self.take.clicked.connect(self._take_in)
        model.looked.connect(self._looked)
        model.taken.connect(self._taken)
        model.failed.connect(self._failed)
        model.busy_changed.connect(self._busy)
        self._show(report)

    def done(self, result: int) -> None:
        """Cancel while lines are taken in stops just that: it has to be read what becomes of those that are in."""
        taking, self._taking = self._taking, False
        self._model.stop()
        if not taking:
            super().done(result)
            return
        self._said.set_words(self.tr("Stopped. What was taken in until now stays; taking the same file in again adds the rest."))
        self._close.set_words(lambda: self.tr("Close"))

    def _take_in(self) -> None:
        self._taking = True
        self._close.set_words(lambda: self.tr("Stop"))
        self._model.take_in(self._sheet, self._chosen())

    def _chosen(self) -> dict[str, str]:
        return {column: heading for column, choice in self._columns.items() if (heading := choice.currentData())}

    def _look(self) -> None:
        self._model.look(self._sheet, self._chosen())

    def _looked(self, sheet: Sheet, report: Report) -> None:
        if sheet is self._sheet:
            self._show(report)

    def _show(self, report: Report) -> None:
        whole = len(report.columns) == len(COLUMNS)
        text = self.tr("{file}: {new} new, {same} are here already, {wrong} wrong, of {lines} lines")
        counts = (("{new}", report.added), ("{same}", report.same), ("{wrong}", report.wrong_lines), ("{lines}", report.lines))
        for gap, count in counts:
            text = text.replace(gap, QLocale().toString(count))
        lacking = self.tr("Choose a column for each: the file is looked at when all six are known.")
        self._said.set_words(text.replace("{file}", one_line(self._sheet.name, 60)) if whole else lacking)
        self._wrong_head.set_words(self.tr("%n line(s) are wrong and would be left out:", "", report.wrong_lines))
        self._lines.setPlainText("\n".join(map(self._line, report.wrong)))
        for widget in (self._wrong_head, self._lines):
            widget.setVisible(bool(report.wrong))
        self._may = whole and report.added > 0
        self.take.setEnabled(self._may and not self._model.busy)
        self.take.set_words(self.tr("Take in the rest") if report.wrong_lines else self.tr("Take in"))
        self.adjustSize()

    def _taken(self, report: Report) -> None:
        self._taking = False
        text = self.tr("Taken in: {new} new contacts. {wrong} lines were left out.")
        text = text.replace("{new}", QLocale().toString(report.added)).replace("{wrong}", QLocale().toString(report.wrong_lines))
        self._said.set_words(text)
        self.take.hide()
        for choice in self._columns.values():
            choice.setEnabled(False)
        self._close.set_words(lambda: self.tr("Close"))

    def _failed(self, error: ErrorBody) -> None:
        self._taking = False
        self._close.set_words(lambda: self.tr("Close"))
        self._said.set_words(sentence(error))

    def _busy(self) -> None:
        busy = self._model.busy
        for choice in self._columns.values():
            choice.setEnabled(not busy and not self.take.isHidden())
        self.take.setEnabled(self._may and not busy)
        if busy:
            self._said.set_words(self.tr("The hub reads the file…"))

    def _line(self, wrong: Wrong) -> str:
        text = self.tr("Line {line}: {why}").replace("{line}", QLocale().toString(wrong.line))
        facts: dict[str, str | int] = {"column": field_words(wrong.column), "value": one_line(wrong.value, 80), "limit": 60}
        return text.replace("{why}", sentence(ErrorBody(wrong.code, facts)))


def ask_which(title: str, tables: str, parent: QWidget, then: Callable[[Path], object]) -> None:
    """Lets somebody choose a file."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(tables + " (*.csv *.xlsx *.tsv *.txt)")
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
