"""Goods, customers and orders from files: a section of the settings for admins, and what a file would do before it does it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.catalogue_import.model import ImportModel, Table
from app.features.catalogue_import.rules.columns import COLUMNS, CUSTOMERS, ORDERS, PRODUCTS
from app.features.catalogue_import.wire import Headings, Report, Wrong
from app.protocol.envelope import ErrorBody

_LINES_HEIGHT = 220


def what_words(what: str) -> str:
    """What a kind of table holds."""
    return {
        PRODUCTS: QCoreApplication.translate("Import", "Products"),
        CUSTOMERS: QCoreApplication.translate("Import", "Customers"),
        ORDERS: QCoreApplication.translate("Import", "Orders"),
    }[what]


class ImportSection(QWidget):
    """Takes a file in, or saves an empty table to fill."""

    def __init__(self, model: ImportModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self.said = Paragraph(appearance, "", "muted")
        self.wrong = Paragraph(appearance, "", "bad")
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(Paragraph(appearance, self._about, "muted"))
        self.what = Choice(appearance)
        self.what.setAccessibleName(self.tr("What the file holds"))
        for what in COLUMNS:
            self.what.addItem(what_words(what), what)
        self.take = Button(appearance, lambda: self.tr("Import a file…"), Look.PRIMARY)
        self.take.clicked.connect(lambda _checked: self._ask_which(self.what.currentData()))
        self.empty = Button(appearance, lambda: self.tr("Save an empty table…"))
        self.empty.clicked.connect(lambda _checked: self._ask_where(self.what.currentData()))
        row = QHBoxLayout()
        row.setSpacing(Size.GAP)
        for widget in (self.what, self.take, self.empty):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.wrong)
        model.looked.connect(self._report)
        model.unclear.connect(self._ask_for_columns)
        model.taken.connect(self._taken)
        model.saved.connect(lambda name: self._say(self.tr("Saved: {file}").replace("{file}", name)))
        model.failed.connect(lambda error: self._say("", sentence(error)))
        model.busy_changed.connect(self._busy_changed)

    def _about(self) -> str:
        return self.tr("CSV or XLSX. A file is looked at as a whole first; nothing is taken in before you say so.")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.what.setAccessibleName(self.tr("What the file holds"))
            for place in range(self.what.count()):
                self.what.setItemText(place, what_words(self.what.itemData(place)))

    def _ask_which(self, what: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Import a file…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables") + " (*.csv *.xlsx *.tsv *.txt)")
        dialog.fileSelected.connect(lambda name: self._model.look(what, Path(name)))
        _open(dialog)

    def _ask_where(self, what: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save an empty table…"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables") + " (*.csv)")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(f"{what}.csv")
        dialog.fileSelected.connect(lambda name: self._model.save_heading(what, Path(name)))
        _open(dialog)

    def _report(self, table: Table, report: Report) -> None:
        self._say("")
        dialog = ReportDialog(self._appearance, table, report, self.window())
        dialog.ask(lambda answer: self._answered(table, answer))

    def _answered(self, table: Table, answer: str) -> None:
        if answer == "take":
            self._model.take_in(table)
        elif answer == "columns":
            self._model.ask_for_columns(table)

    def _ask_for_columns(self, table: Table, headings: Headings) -> None:
        from app.features.catalogue_import.view.columns import ColumnsDialog  # on first use, and seldom

        self._say("")
        dialog = ColumnsDialog(self._appearance, table, headings, what_words(table.what), self.window())
        dialog.ask(lambda answer: self._model.map(table, dialog.chosen()) if answer == "look" else None)

    def _taken(self, report: Report) -> None:
        words = self.tr("Taken in: {new} new, {changed} changed").replace("{new}", _shown(report.added))
        words = words.replace("{changed}", _shown(report.changed))
        if report.wrong_lines:
            words += " · " + self.tr("left out as wrong: {count}").replace("{count}", _shown(report.wrong_lines))
        self._say(words)

    def _busy_changed(self) -> None:
        for button in (self.take, self.empty):
            button.setEnabled(not self._model.busy)
        if self._model.busy:
            self._say(self.tr("The hub reads the file…"))

    def _say(self, words: str, wrong: str = "") -> None:
        self.said.set_words(words)
        self.wrong.set_words(wrong)
        self.wrong.setVisible(bool(wrong))


class ReportDialog(Dialog):
    """Answers "take" when it shall be taken in; lines that are wrong are then left out, and listed here with their numbers."""

    def __init__(self, appearance: Appearance, table: Table, report: Report, parent: QWidget) -> None:
        super().__init__(appearance, lambda: what_words(table.what), parent)
        self.setMinimumWidth(560)
        counts = self.tr("{file}: {new} new, {changed} changed, {same} as they are")
        counts = counts.replace("{file}", one_line(table.name, 80)).replace("{new}", _shown(report.added))
        self.add_text(counts.replace("{changed}", _shown(report.changed)).replace("{same}", _shown(report.same)))
        if report.wrong_lines:
            self._show_wrong(report)
        self.add_button("columns", lambda: self.tr("Columns…"))
        if report.added + report.changed:
            self.add_button("cancel", lambda: self.tr("Cancel"))
            words = self.tr("Take in the rest") if report.wrong_lines else self.tr("Take in")
            self.add_button("take", words, Look.PRIMARY, default=True)
        else:
            if not report.wrong_lines:
                self.add_text(lambda: self.tr("Everything is here already. There is nothing to take in."))
            self.add_button("close", lambda: self.tr("Close"), default=True)

    def _show_wrong(self, report: Report) -> None:
        self.add_text(self.tr("%n line(s) are wrong and would be left out:", "", report.wrong_lines))
        lines = QPlainTextEdit()
        lines.setReadOnly(True)
        lines.setAccessibleName(self.tr("Lines that are wrong"))
        lines.setTabChangesFocus(True)
        lines.setMinimumHeight(_LINES_HEIGHT)
        lines.setPlainText("\n".join(map(self._line, report.wrong)))
        self.content.addWidget(lines)
        if report.wrong_lines > len(report.wrong):
            self.add_text(self.tr("Only the first {count} are listed.").replace("{count}", _shown(len(report.wrong))))

    def _line(self, wrong: Wrong) -> str:
        text = self.tr("Line {line}: {why}").replace("{line}", _shown(wrong.line))
        facts: dict[str, str | int] = {"column": wrong.column, "value": one_line(wrong.value, 80)}
        return text.replace("{why}", sentence(ErrorBody(wrong.code, facts)))


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _shown(count: int) -> str:
    return QLocale().toString(count)
