"""What an import would do, line by line where something is wrong, before anything is taken in (CHAT-28)."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.file_work import Sheet
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.refusals import sentence
from app.features.quick_replies.wire import ImportReport, LineError
from app.protocol.envelope import ErrorBody

_LINES_HEIGHT = 220


class ReportDialog(Dialog):
    """Answers "take" when the agent wants it taken in."""

    def __init__(self, appearance: Appearance, sheet: Sheet, report: ImportReport, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Import quick replies"), parent)
        self.setMinimumWidth(520)
        counts = self.tr("{file}: {new} new, {changed} changed, {same} the same")
        counts = counts.replace("{file}", one_line(sheet.name, 80))
        for name in ("new", "changed", "same"):
            counts = counts.replace("{" + name + "}", QLocale().toString(getattr(report, name)))
        self.add_text(counts)
        if report.errors:
            self._show_errors(report)
            self.add_button("close", lambda: self.tr("Close"), default=True)
        elif report.new + report.changed == 0:
            self.add_text(lambda: self.tr("Everything is here already. There is nothing to take in."))
            self.add_button("close", lambda: self.tr("Close"), default=True)
        else:
            self.add_button("cancel", lambda: self.tr("Cancel"))
            self.add_button("take", lambda: self.tr("Take in"), Look.PRIMARY, default=True)

    def _show_errors(self, report: ImportReport) -> None:
        self.add_text(self.tr("%n line(s) are wrong. Nothing was taken in; correct the file and try again.", "", report.wrong))
        lines = QPlainTextEdit()
        lines.setReadOnly(True)
        lines.setAccessibleName(self.tr("Lines that are wrong"))
        lines.setTabChangesFocus(True)
        lines.setMinimumHeight(_LINES_HEIGHT)
        lines.setPlainText("\n".join(map(self._line, report.errors)))
        self.content.addWidget(lines)
        if report.wrong > len(report.errors):
            shown = self.tr("Only the first {count} are listed.")
            self.add_text(shown.replace("{count}", QLocale().toString(len(report.errors))))

    def _line(self, error: LineError) -> str:
        text = self.tr("Line {line}: {why}").replace("{line}", QLocale().toString(error.line))
        return text.replace("{why}", sentence(ErrorBody(error.code, dict(error.facts))))
