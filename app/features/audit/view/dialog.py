"""The audit log in a window: filters above, rows that come as one scrolls, whether the chain holds, and the table as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QStandardPaths, Qt, QTimer, QTimeZone
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.table import Column, Table
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.audit.model import AuditModel
from app.features.audit.view.words import GROUPS, action_words, fact_words, group_words
from app.features.audit.wire import AuditRow
from app.protocol.envelope import ErrorBody

#: Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.
Save = Callable[[Path, bytes, Callable[[OSError | None], None]], None]
#: Older rows are asked for when so few are left below; milliseconds after typing until the hub is asked.
_AHEAD, _TYPING = 40, 300


class AuditDialog(Dialog):
    """Reads the model; asks it for other rows."""

    def __init__(self, model: AuditModel, appearance: Appearance, save: Save, parent: QWidget) -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("Audit", "Audit log"), parent)
        self._model = model
        self._save = save
        self._texts: list[list[str]] = []
        self.resize(1040, 660)
        self._make_bar()
        self.table = Table(appearance, lambda: QCoreApplication.translate("Audit", "Audit log"))
        self._empty = EmptyState(appearance, "lock", self._empty_words)
        self.table.list.set_empty(self._empty)
        self.state = Paragraph(appearance, self._state_words, "muted")
        self._toast = Toast(appearance, self)
        self.content.addLayout(self._bar)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.state)
        self.check = Button(appearance, lambda: QCoreApplication.translate("Audit", "Check the whole log"), icon="check")
        self.export = Button(appearance, lambda: QCoreApplication.translate("Audit", "Export CSV…"), icon="file")
        self._buttons.insertWidget(0, self.check)
        self._buttons.insertWidget(1, self.export)
        self.add_button("close", lambda: QCoreApplication.translate("Audit", "Close"))
        self._typed = QTimer(self, interval=_TYPING, singleShot=True)
        self._connect()
        model.load()
        self.table.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_typed"):
            self._show_all()

    # -- building -------------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        look = self._appearance
        translate = QCoreApplication.translate
        self.person, self.action = Choice(look), Choice(look)
        self.subject = SearchField(look, lambda: translate("Audit", "Order, coupon or profile"))
        self.earlier = IconButton(look, "chevron-left", lambda: translate("Audit", "The day before"))
        self.later = IconButton(look, "chevron-right", lambda: translate("Audit", "The day after"))
        self.day = TextLine(look, font=look.fonts.strong)
        self.all_days = Button(look, lambda: translate("Audit", "All days"))
        self.person.addItem("", "")
        for id_, name in self._model.staff:
            self.person.addItem(one_line(name, 60), id_)
        for group in ("", *GROUPS):
            self.action.addItem("", group)
        self.person.setMinimumWidth(150)
        self.action.setMinimumWidth(180)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(Size.STEP)
        for widget in (self.person, self.action):
            self._bar.addWidget(widget)
        self._bar.addWidget(self.subject, 1)
        for each in (self.earlier, self.day, self.later, self.all_days):
            self._bar.addWidget(each)

    def _connect(self) -> None:
        model = self._model
        self.person.activated.connect(lambda _place: model.choose(actor=self.person.currentData()))
        self.action.activated.connect(lambda _place: model.choose(action=self.action.currentData()))
        self.subject.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(lambda: model.choose(subject=self.subject.text()))
        self.earlier.clicked.connect(lambda: model.show_day(0 if model.back is None else model.back + 1))
        self.later.clicked.connect(lambda: model.show_day(None if model.back is None else model.back - 1))
        self.all_days.clicked.connect(lambda: model.show_day(None))
        self.check.clicked.connect(model.verify)
        self.export.clicked.connect(model.export)
        self.table.list.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())
        self.table.list.current_changed.connect(lambda _key: self._look_ahead())
        model.changed.connect(self._show_all)
        model.more_came.connect(self._show_more)
        model.checked.connect(self._say_state)
        model.exported.connect(self._ask_where)
        model.failed.connect(self._say_failed)

    # -- showing --------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._texts = [self._row(one) for one in self._model.rows]
        self.table.show_rows(self._columns(), self._texts)
        self._name_choices()
        self._empty.set_words(self._empty_words)
        self.state.set_words(self._state_words)

    def _show_more(self) -> None:
        # What is there already is not put into words again: a log may be long.
        self._texts += [self._row(one) for one in self._model.rows[len(self._texts) :]]
        self.table.show_rows(self._columns(), self._texts, more=True)

    def _look_ahead(self) -> None:
        if self.table.list.rows_in_sight().stop >= len(self._texts) - _AHEAD:
            self._model.load_more()

    def _columns(self) -> list[Column]:
        translate = QCoreApplication.translate
        return [
            Column(translate("Audit", "When"), 16), Column(translate("Audit", "Who"), 13), Column(translate("Audit", "What"), 25),
            Column(translate("Audit", "About"), 15), Column(translate("Audit", "Facts"), 36),
        ]  # fmt: skip

    def _row(self, row: AuditRow) -> list[str]:
        moment = QDateTime.fromMSecsSinceEpoch(row.time, QTimeZone(self._model.time_zone.encode()))
        time = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat) + " " + moment.toString("HH:mm:ss")
        about = "" if row.subject == "audit" else one_line(row.subject, 80)
        who = one_line(row.actor_name, 60) or one_line(row.actor, 60)
        return [time, who, action_words(row.action), about, fact_words(row.facts, self._model.buyer)]

    def _name_choices(self) -> None:
        model = self._model
        translate = QCoreApplication.translate
        self.person.setItemText(0, translate("Audit", "Everybody"))
        self.person.setAccessibleName(translate("Audit", "Person"))
        self.action.setAccessibleName(translate("Audit", "What was done"))
        for place, group in enumerate(("", *GROUPS)):
            self.action.setItemText(place, group_words(group))
        self.person.setCurrentIndex(max(0, self.person.findData(model.actor)))
        self.action.setCurrentIndex(max(0, self.action.findData(model.action)))
        bounds = model.bounds
        if bounds is None:
            self.day.set_words(translate("Audit", "All days"))
        else:
            day = QDateTime.fromMSecsSinceEpoch(bounds[0], QTimeZone(model.time_zone.encode())).date()
            self.day.set_words(QLocale().toString(day, QLocale.FormatType.ShortFormat))
        self.later.setEnabled(bool(model.back))
        self.all_days.setVisible(bounds is not None)

    def _empty_words(self) -> str:
        model = self._model
        if model.error is not None:
            return sentence(model.error)
        if model.asking:
            return QCoreApplication.translate("Audit", "Loading…")
        return QCoreApplication.translate("Audit", "Nothing was recorded that is like this. Choose another filter.")

    def _say_state(self) -> None:
        self.check.setEnabled(not self._model.checking)
        self.state.set_words(self._state_words)
        announce(self, self._state_words())

    def _state_words(self) -> str:
        model = self._model
        translate = QCoreApplication.translate
        if model.checking:
            return translate("Audit", "Going along the whole log…")
        found = model.check
        if found is None:
            return translate(
                "Audit", "Each row holds a hash of the row before: what was changed or taken out shows in the check."
            )
        rows = QLocale().toString(found.rows)
        if found.broken is not None:
            words = translate(
                "Audit", "THE LOG DOES NOT HOLD: row {row} was changed, or a row before it taken out. {rows} rows before it hold."
            )
            return words.replace("{row}", str(found.broken)).replace("{rows}", rows)
        if found.lost is not None:
            words = translate(
                "Audit", "THE LOG IS CUT OFF: {rows} rows hold, but row {row}, which was noted beside the database, is gone."
            )
            return words.replace("{row}", str(found.lost)).replace("{rows}", rows)
        words = translate("Audit", "All {rows} rows hold. Hash of the newest one: {hash}")
        return words.replace("{rows}", rows).replace("{hash}", found.head)

    def _say_failed(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))

    # -- export ---------------------------------------------------------------------------------------------------

    def _ask_where(self, content: bytes) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("Audit", "Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(QCoreApplication.translate("Audit", "Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile("audit.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), content))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, content: bytes) -> None:
        """Writes what the hub gave."""
        self._save(path, content, lambda error: self._written(path, error))

    def _written(self, path: Path, error: OSError | None) -> None:
        if error is None:
            words = QCoreApplication.translate("Audit", "Saved: {file}")
            self._toast.say_that(words.replace("{file}", path.name))
            return
        words = QCoreApplication.translate("Audit", "{file} could not be saved: {reason}. Choose another folder.")
        self._toast.say_that(words.replace("{file}", path.name).replace("{reason}", error.strerror or type(error).__name__))
