"""Two tables of privacy: who revealed, exported or erased whose data; and what goes by itself next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QStandardPaths, Qt, QTimer, QTimeZone
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.table import Column, Table
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.privacy.model import AccessModel, DueModel
from app.features.privacy.view.person import Save, saved_words
from app.features.privacy.view.words import kind_words, purpose_words
from app.features.privacy.wire import AccessRow

_AHEAD, _TYPING = 40, 300


class AccessDialog(Dialog):
    """Reads the model; older rows come as one scrolls."""

    def __init__(
        self, model: AccessModel, appearance: Appearance, action_words: Callable[[str], str], save: Save, parent: QWidget
    ) -> None:
        """`action_words` says what was done, as the audit log does."""
        super().__init__(appearance, lambda: QCoreApplication.translate("Privacy", "Who looked at whose data"), parent)
        translate = QCoreApplication.translate
        self._model = model
        self._save = save
        self._action_words = action_words
        self.resize(980, 640)
        self.person = Choice(appearance)
        self.person.setAccessibleName(translate("Privacy", "Colleague"))
        self.person.addItem(translate("Privacy", "Everybody"), "")
        for id_, name in model.staff:
            self.person.addItem(one_line(name, 60), id_)
        self.person.setMinimumWidth(180)
        self.subject = SearchField(appearance, lambda: translate("Privacy", "Whose data: a name"))
        self.table = Table(appearance, lambda: translate("Privacy", "Who looked at whose data"))
        self._empty = EmptyState(appearance, "eye", self._empty_words)
        self.table.list.set_empty(self._empty)
        bar = QHBoxLayout()
        bar.setSpacing(Size.STEP)
        bar.addWidget(self.person)
        bar.addWidget(self.subject, 1)
        self.content.addLayout(bar)
        self.content.addWidget(self.table, 1)
        self._toast = Toast(appearance, self)
        self.export = Button(appearance, lambda: translate("Privacy", "Export CSV…"), icon="file")
        self._buttons.insertWidget(0, self.export)
        self.add_button("close", lambda: translate("Privacy", "Close"))
        self._typed = QTimer(self, interval=_TYPING, singleShot=True)
        self._connect()
        model.load()

    def _connect(self) -> None:
        model = self._model
        self.person.activated.connect(lambda _place: model.choose(actor=self.person.currentData()))
        self.subject.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(lambda: model.choose(subject=self.subject.text()))
        self.export.clicked.connect(lambda _checked=False: model.export())
        self.table.list.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())
        model.changed.connect(self._show_all)
        model.more_came.connect(self._show_all)
        model.exported.connect(self._ask_where)
        model.failed.connect(lambda error: self._toast.say_that(sentence(error)))

    def _show_all(self) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column(translate("Privacy", "When"), 16), Column(translate("Privacy", "Who"), 14),
            Column(translate("Privacy", "What"), 22), Column(translate("Privacy", "Whose data"), 20),
            Column(translate("Privacy", "Why"), 18), Column(translate("Privacy", "Rows"), 8, right=True),
        ]  # fmt: skip
        self.table.show_rows(columns, [self._row(one) for one in self._model.rows])
        self._empty.set_words(self._empty_words)

    def _row(self, row: AccessRow) -> list[str]:
        moment = QDateTime.fromMSecsSinceEpoch(row.time, QTimeZone(self._model.time_zone.encode()))
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        when = f"{locale.toString(moment.date(), short)} {locale.toString(moment.time(), short)}"
        whose = one_line(row.name, 60) or one_line(row.subject, 40)
        rows = "" if row.lines is None else QLocale().toString(row.lines)
        return [when, one_line(row.actor_name, 60), self._action_words(row.action), whose, purpose_words(row.purpose), rows]

    def _look_ahead(self) -> None:
        if self.table.list.rows_in_sight().stop >= len(self._model.rows) - _AHEAD:
            self._model.load_more()

    def _empty_words(self) -> str:
        if self._model.error is not None:
            return sentence(self._model.error)
        if self._model.asking:
            return QCoreApplication.translate("Privacy", "Loading…")
        return QCoreApplication.translate("Privacy", "Nobody looked at anything like this.")

    def _ask_where(self, content: bytes) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("Privacy", "Export CSV…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile("access.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), content))
        dialog.open()

    def write(self, path: Path, content: bytes) -> None:
        """Writes what the hub gave."""
        self._save(path, content, lambda error: self._toast.say_that(saved_words(path, error)))


class DueDialog(Dialog):
    """The next hundred, the earliest first."""

    def __init__(self, model: DueModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("Privacy", "What goes next"), parent)
        self._model = model
        self.resize(640, 560)
        self.state = Paragraph(appearance, "", "muted")
        self.table = Table(appearance, lambda: QCoreApplication.translate("Privacy", "What goes next"))
        self._empty = EmptyState(appearance, "clock", self._empty_words)
        self.table.list.set_empty(self._empty)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.state)
        self.add_button("close", lambda: QCoreApplication.translate("Privacy", "Close"))
        model.changed.connect(self._show)
        model.load()

    def _show(self) -> None:
        translate, due = QCoreApplication.translate, self._model.due
        columns = [
            Column(translate("Privacy", "Goes on"), 14), Column(translate("Privacy", "What"), 12),
            Column(translate("Privacy", "Name"), 30),
        ]  # fmt: skip
        rows = [
            [
                _day(one.at),
                kind_words(one.of),
                one_line(one.name, 80),
            ]
            for one in (due.items if due is not None else ())
        ]
        self.table.show_rows(columns, rows)
        self._empty.set_words(self._empty_words)
        overdue = due.overdue if due is not None else 0
        self.state.setVisible(bool(overdue))
        self.state.set_words(self.tr("%n of them are due and go within the next hours.", "", overdue))

    def _empty_words(self) -> str:
        if self._model.error is not None:
            return sentence(self._model.error)
        if self._model.due is None:
            return QCoreApplication.translate("Privacy", "Loading…")
        return QCoreApplication.translate("Privacy", "Nothing goes by itself: set days in the settings first.")


def _day(time: int) -> str:
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(time).date(), QLocale.FormatType.ShortFormat)
