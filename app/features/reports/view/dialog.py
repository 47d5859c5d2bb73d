"""The reports: what came of coupons, and applications; by kind, by agent or one by one, and as CSV (CHAT-20, CHAT-22)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QStandardPaths, Qt, QTimeZone
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.table import Table
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.reports.model import AFTER, SPANS, Grouping, ReportsModel, Subject
from app.features.reports.view.sheets import sheet
from app.features.reports.wire import LINES_LIMIT

#: Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.
Save = Callable[[Path, bytes, Callable[[OSError | None], None]], None]


class ReportsDialog(Dialog):
    """Reads the model; asks it for another time."""

    def __init__(
        self, model: ReportsModel, appearance: Appearance, subjects: tuple[Subject, ...], save: Save, parent: QWidget
    ) -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("Reports", "Reports"), parent)
        self._model = model
        self._save = save
        self.resize(1040, 640)
        self.tabs = Tabs(appearance, lambda: QCoreApplication.translate("Reports", "Reports"))
        for subject in subjects:
            self.tabs.add(subject, lambda subject=subject: _subject_words(subject))  # type: ignore[misc]
        self._make_bar()
        self.note = Paragraph(appearance, "", "muted")
        self.table = Table(appearance, lambda: _subject_words(model.subject))
        self._empty = EmptyState(appearance, "board", self._empty_words)
        self.table.list.set_empty(self._empty)
        self._toast = Toast(appearance, self)
        if len(subjects) > 1:
            self.content.addWidget(self.tabs)
        self.content.addLayout(self._bar)
        self.content.addWidget(self.note)
        self.content.addWidget(self.table, 1)
        self.export = Button(appearance, lambda: QCoreApplication.translate("Reports", "Export CSV…"), icon="file")
        self._buttons.insertWidget(0, self.export)
        self.add_button("close", lambda: QCoreApplication.translate("Reports", "Close"))
        self._connect()
        if model.subject not in subjects:
            model.subject = subjects[0]
        self.tabs.choose(model.subject)
        model.load()
        self.table.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_table(self) -> bytes:
        """What is shown, as CSV."""
        found = sheet(self._model)
        return b"" if found is None else found.csv(self._model.time_zone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "export"):
            self._refresh()

    # -- building -------------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        look = self._appearance
        translate = QCoreApplication.translate
        self.earlier = IconButton(look, "chevron-left", lambda: translate("Reports", "Earlier"))
        self.later = IconButton(look, "chevron-right", lambda: translate("Reports", "Later"))
        self.period = TextLine(look, font=look.fonts.strong)
        self.span, self.group, self.after = Choice(look), Choice(look), Choice(look)
        for days in SPANS:
            self.span.addItem("", days)
        for grouping in Grouping:
            self.group.addItem("", grouping.value)
        for days in AFTER:
            self.after.addItem("", days)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(Size.STEP)
        for widget in (self.earlier, self.period, self.later):
            self._bar.addWidget(widget)
        self._bar.addStretch(1)
        for choice in (self.after, self.group, self.span):
            self._bar.addWidget(choice)

    def _connect(self) -> None:
        model = self._model
        self.tabs.chosen.connect(self._choose)
        self.earlier.clicked.connect(lambda: model.choose(back=model.back + 1))
        self.later.clicked.connect(lambda: model.choose(back=model.back - 1))
        # By hand only: the lists follow the model.
        self.span.activated.connect(lambda _place: model.choose(span=self.span.currentData()))
        self.after.activated.connect(lambda _place: model.choose(after=self.after.currentData()))
        self.group.activated.connect(lambda _place: model.group(Grouping(self.group.currentData())))
        self.export.clicked.connect(self._ask_where)
        model.changed.connect(self._refresh)

    def _choose(self, subject: str) -> None:
        if subject != self._model.subject:
            self._model.choose(subject=Subject(subject))

    # -- showing --------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        model = self._model
        found = sheet(model)
        self.later.setEnabled(model.back > 0)
        self.export.setEnabled(found is not None and bool(found.rows))
        self.after.setVisible(model.subject is Subject.COUPONS)
        self._name_choices()
        self.period.set_words(self._period_words())
        self.note.set_words(self._note_words())
        self._empty.set_words(self._empty_words)
        if found is None:
            self.table.show_rows((), ())
        else:
            self.table.show_rows(found.columns(), found.shown(model.time_zone))

    def _name_choices(self) -> None:
        translate = QCoreApplication.translate
        kind = translate("Reports", "By coupon") if self._model.subject is Subject.COUPONS else translate("Reports", "By state")
        names = {
            Grouping.KIND: kind,
            Grouping.AGENT: translate("Reports", "By agent"),
            Grouping.NONE: translate("Reports", "One by one"),
        }
        for place, grouping in enumerate(Grouping):
            self.group.setItemText(place, names[grouping])
        for place, days in enumerate(SPANS):
            self.span.setItemText(place, self.tr("%n day(s)", "", days))
        for place, days in enumerate(AFTER):
            self.after.setItemText(place, self.tr("Orders up to %n day(s) after", "", days))
        for field, name, value in (
            (self.span, translate("Reports", "How many days"), self._model.span),
            (self.group, translate("Reports", "One row for each"), self._model.grouping.value),
            (self.after, translate("Reports", "How long after a coupon an order without its code counts"), self._model.after),
        ):
            field.setAccessibleName(name)
            field.setCurrentIndex(field.findData(value))

    def _period_words(self) -> str:
        since, until = self._model.bounds
        zone = QTimeZone(self._model.time_zone.encode())
        days = [QDateTime.fromMSecsSinceEpoch(time, zone).date() for time in (since, until - 1)]
        return " – ".join(QLocale().toString(day, QLocale.FormatType.ShortFormat) for day in days)

    def _note_words(self) -> str:
        model = self._model
        if model.error is not None:
            return sentence(model.error)
        report = model.coupons or model.cases
        if report is not None and model.grouping is Grouping.NONE and report.total > len(report.lines):
            words = QCoreApplication.translate("Reports", "The newest {limit} of {total} are listed; the sums count all.")
            total = QLocale().toString(report.total)
            return words.replace("{limit}", QLocale().toString(LINES_LIMIT)).replace("{total}", total)
        if model.subject is Subject.COUPONS:
            return QCoreApplication.translate(
                "Reports", "Coupons given in these days, and the orders that followed: with the code, or soon after without it."
            )
        return QCoreApplication.translate("Reports", "Applications made in these days, as they stand now.")

    def _empty_words(self) -> str:
        if self._model.asking:
            return QCoreApplication.translate("Reports", "Loading…")
        if self._model.error is not None:
            return QCoreApplication.translate("Reports", "Nothing is known of these days yet.")
        if self._model.subject is Subject.COUPONS:
            return QCoreApplication.translate("Reports", "No coupon was given in these days. Choose another time.")
        return QCoreApplication.translate("Reports", "No application was made in these days. Choose another time.")

    # -- export ---------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("Reports", "Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(QCoreApplication.translate("Reports", "Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        moment = QDateTime.fromMSecsSinceEpoch(self._model.bounds[0], QTimeZone(self._model.time_zone.encode()))
        dialog.selectFile(f"{self._model.subject.value}-{moment.toString('yyyy-MM-dd')}.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Writes what is shown now."""
        self._save(path, self.shown_table(), lambda error: self._written(path, error))

    def _written(self, path: Path, error: OSError | None) -> None:
        if error is None:
            words = QCoreApplication.translate("Reports", "Saved: {file}")
            self._toast.say_that(words.replace("{file}", path.name))
            return
        words = QCoreApplication.translate("Reports", "{file} could not be saved: {reason}. Choose another folder.")
        self._toast.say_that(words.replace("{file}", path.name).replace("{reason}", error.strerror or type(error).__name__))


def _subject_words(subject: Subject) -> str:
    if subject is Subject.COUPONS:
        return QCoreApplication.translate("Reports", "Coupons")
    return QCoreApplication.translate("Reports", "After-sales")
