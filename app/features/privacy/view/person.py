"""One person's data: found by name or number, counted, then exported, or erased for good after the name was typed anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.table import Column, Table
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.privacy import PURPOSES
from app.domain.text import fold
from app.features.privacy.model import PersonModel
from app.features.privacy.view.words import group_words, kind_words, purpose_words

#: Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.
Save = Callable[[Path, bytes, Callable[[OSError | None], None]], None]
_TYPING = 300


class PersonDialog(Dialog):
    """`of` names whom to look at first; without it people are searched for."""

    def __init__(self, model: PersonModel, appearance: Appearance, save: Save, parent: QWidget, of: str = "") -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("Privacy", "One person's data"), parent)
        translate = QCoreApplication.translate
        self._model = model
        self._save = save
        self.resize(720, 600)
        self.search = SearchField(appearance, lambda: translate("Privacy", "Name, or the end of a phone number"))
        self.table = Table(appearance, lambda: translate("Privacy", "People"))
        self.table.list.set_empty(EmptyState(appearance, "search", self._empty_words))
        self.facts = Paragraph(appearance, self._facts_words)
        self.purpose = Choice(appearance)
        self.purpose.setAccessibleName(translate("Privacy", "Why"))
        for purpose in sorted(PURPOSES, reverse=True):
            self.purpose.addItem(purpose_words(purpose), purpose)
        self.name = QLineEdit()
        self.name.setFixedHeight(Size.FIELD)
        self.name.setAccessibleName(translate("Privacy", "Type the name to erase"))
        self.name.setPlaceholderText(translate("Privacy", "Type the name to erase"))
        self.export = Button(appearance, lambda: translate("Privacy", "Export…"), icon="file")
        self.erase = Button(appearance, lambda: translate("Privacy", "Erase for good"), Look.DANGER, icon="trash")
        self._toast = Toast(appearance, self)
        self._lay_out()
        self.add_button("close", lambda: translate("Privacy", "Close"))
        self._typed = QTimer(self, interval=_TYPING, singleShot=True)
        self._connect()
        for widget in (self.search, self.table):
            widget.setVisible(not of)
        if of:
            self.resize(640, 380)
            model.look(of)
        self._show()

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(Size.GAP)
        for widget in (self.purpose, self.export):
            acts.addWidget(widget)
        acts.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(Size.GAP)
        last.addWidget(self.name, 1)
        last.addWidget(self.erase)
        self.content.addWidget(self.search)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.facts)
        self.content.addLayout(acts)
        self.content.addLayout(last)

    def _connect(self) -> None:
        model = self._model
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(lambda: model.search(self.search.text()))
        self.table.list.current_changed.connect(self._look)
        self.name.textChanged.connect(lambda _text: self._show())
        self.export.clicked.connect(lambda _checked=False: model.export(self.purpose.currentData()))
        self.erase.clicked.connect(lambda _checked=False: model.erase(self.purpose.currentData(), self.name.text()))
        model.found.connect(self._list)
        model.changed.connect(self._show)
        model.exported.connect(self._ask_where)
        model.erased.connect(self._say_erased)

    def _list(self) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column(translate("Privacy", "Name"), 24), Column(translate("Privacy", "What"), 12),
            Column(translate("Privacy", "Number ends in"), 12), Column(translate("Privacy", "Known since"), 14),
        ]  # fmt: skip
        short = QLocale.FormatType.ShortFormat
        self.table.show_rows(
            columns,
            [
                [
                    one_line(one.name, 80), kind_words(one.of), one.hint,
                    QLocale().toString(QDateTime.fromMSecsSinceEpoch(one.time).date(), short),
                ]
                for one in self._model.people
            ],
        )  # fmt: skip
        self._show()

    def _look(self, key: str) -> None:
        row = int(key) if key.isdecimal() else -1
        if 0 <= row < len(self._model.people):
            self.name.clear()
            self._model.look(self._model.people[row].of)

    def _show(self) -> None:
        person, busy = self._model.person, self._model.busy
        self.facts.set_words(self._facts_words)
        self.facts.setVisible(bool(self._facts_words()))
        for widget in (self.purpose, self.export, self.name):
            widget.setEnabled(person is not None and not busy)
        same = person is not None and fold(self.name.text().strip()) == fold(person.name.strip())
        self.erase.setEnabled(same and not busy)

    def _facts_words(self) -> str:
        translate, model = QCoreApplication.translate, self._model
        if model.error is not None:
            return sentence(model.error)
        person = model.person
        if person is None:
            return ""
        lines = [translate("Privacy", "{name}: the hub keeps").replace("{name}", one_line(person.name, 80))]
        lines += [f"• {group_words(group)}: {QLocale().toString(number)}" for group, number in person.counts.items()]
        if person.also:
            also = translate("Privacy", "Found with it, under other names: {names}")
            lines.append(also.replace("{names}", ", ".join(one_line(name, 40) for name in person.also[:6])))
        if person.open_orders:
            lines.append(self.tr("%n order(s) under way would lose the address.", "", person.open_orders))
        if person.pending:
            lines.append(self.tr("%n small payment(s) must end before anything can be erased.", "", person.pending))
        if person.elsewhere:
            lines.append(
                translate("Privacy", "The shop's own system keeps orders with addresses and its history: erase those there.")
            )
        lines.append(translate("Privacy", "Erasing reaches every computer of the shop and cannot be undone, by nobody."))
        return "\n".join(lines)

    def _empty_words(self) -> str:
        if self.search.text().strip():
            return QCoreApplication.translate("Privacy", "The hub knows nobody like this.")
        return QCoreApplication.translate("Privacy", "Type a name or the end of a number.")

    def _say_erased(self, rows: int, left: bool) -> None:
        self.name.clear()
        words = self.tr("Erased. %n row(s) went or were emptied.", "", rows)
        if left:
            words += " " + QCoreApplication.translate("Privacy", "The shop's own system kept its copy: erase it there.")
        self._toast.say_that(words)
        announce(self, words)

    def _ask_where(self, content: bytes) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("Privacy", "Export…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile("person.zip")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), content))
        dialog.open()

    def write(self, path: Path, content: bytes) -> None:
        """Writes what the hub gave."""
        self._save(path, content, lambda error: self._toast.say_that(saved_words(path, error)))


def saved_words(path: Path, error: OSError | None) -> str:
    """What became of a file."""
    if error is None:
        return QCoreApplication.translate("Privacy", "Saved: {file}").replace("{file}", path.name)
    words = QCoreApplication.translate("Privacy", "{file} could not be saved: {reason}. Choose another folder.")
    return words.replace("{file}", path.name).replace("{reason}", error.strerror or type(error).__name__)
