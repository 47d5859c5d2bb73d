"""The menu of files: import with its report and undo, export as CSV or XLSX (CHAT-28)."""

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.file_work import Sheet
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.notices import Toast
from app.desktop.kit.undo import UndoBar
from app.desktop.refusals import sentence
from app.features.quick_replies.model.files import FilesModel
from app.features.quick_replies.view.report import ReportDialog
from app.features.quick_replies.wire import ImportReport, UndoReport
from app.protocol.envelope import ErrorBody


class SheetMenu(IconButton):
    """Three dots. What came of it is said at the foot of the window."""

    def __init__(self, files: FilesModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "more", lambda: self.tr("Import and export"), parent=parent)
        self._files = files
        self._undo: UndoBar | None = None
        self._toast: Toast | None = None
        self.clicked.connect(lambda _checked: self._open())
        files.looked.connect(self._report)
        files.taken.connect(self._taken)
        files.undone.connect(self._undone)
        files.saved.connect(lambda name: self._say(self.tr("Saved: {file}").replace("{file}", name)))
        files.failed.connect(self._failed)
        files.busy_changed.connect(lambda: self.setEnabled(not files.busy))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Import CSV or XLSX…"), self._ask_what)
        menu.addAction(self.tr("Export as CSV…"), lambda: self._ask_where("csv"))
        menu.addAction(self.tr("Export as XLSX…"), lambda: self._ask_where("xlsx"))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _ask_what(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Import quick replies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables") + " (*.csv *.xlsx *.tsv *.txt)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._files.look(Path(name)))
        dialog.open()

    def _ask_where(self, form: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export quick replies"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(self.tr("Tables") + f" (*.{form})")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(f"quick-replies.{form}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._files.export(Path(name)))
        dialog.open()

    def _report(self, sheet: Sheet, report: ImportReport) -> None:
        dialog = ReportDialog(self._appearance, sheet, report, self.window())
        dialog.ask(lambda answer: self._files.take_in(sheet) if answer == "take" else None)

    def _taken(self, report: ImportReport) -> None:
        if not report.undo:
            self._say(self.tr("Nothing was taken in."))
            return
        if self._undo is None:
            self._undo = UndoBar(self._appearance, self.window())
        words = self.tr("Taken in: {new} new, {changed} changed").replace("{new}", _shown(report.new))
        self._undo.say_that(words.replace("{changed}", _shown(report.changed)), lambda: self._files.undo(report.undo))

    def _undone(self, report: UndoReport) -> None:
        words = self.tr("Taken back: {count}").replace("{count}", _shown(report.removed + report.restored))
        if report.kept:
            words += " · " + self.tr("left as edited since: {count}").replace("{count}", _shown(report.kept))
        self._say(words)

    def _failed(self, error: ErrorBody) -> None:
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(words)


def _shown(count: int) -> str:
    return QLocale().toString(count)
