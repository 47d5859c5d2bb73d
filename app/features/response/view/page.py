"""The turns behind the rate: a day's list with filters, another policy beside it, and the table for a spreadsheet (CHAT-9)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QStandardPaths, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.chips import Chips
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.response import PRESETS, ResponsePolicy
from app.features.response.model.turns import Filter, TurnsModel
from app.features.response.view.export import table
from app.features.response.view.policy_form import PolicyForm
from app.features.response.view.rows import TurnRows
from app.features.response.view.words import length_words, number, of_words, policy_words, rate_words
from app.features.response.wire import Figures
from app.protocol.envelope import ErrorBody

#: Writes a file away from the GUI thread, then calls back on it: None, or what went wrong.
Save = Callable[[Path, bytes, Callable[[OSError | None], None]], None]
_NONE, _OWN = "", "own"
_OWN_WIDTH = 620


class TurnsDialog(Dialog):
    """`open_wanted` carries a conversation and the number of the message that began the turn (0: its newest)."""

    open_wanted = Signal(str, int)

    def __init__(self, model: TurnsModel, appearance: Appearance, save: Save, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Reply rate: each turn, and why it counts"), parent)
        self._model = model
        self._save = save
        self.resize(880, 640)
        self._make_bar()
        self.figures = TextLine(appearance, "", font=appearance.fonts.strong)
        self.note = Paragraph(appearance, "", "muted")
        self.filters = Chips(appearance, lambda: self.tr("Which turns"))
        for each in Filter:
            self.filters.add(each, lambda each=each: self._filter_words(each))  # type: ignore[misc]
        self.rows = TurnRows(model, appearance)
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Turns"))
        self._empty = EmptyState(appearance, "clock", self._empty_words)
        self.list.set_empty(self._empty)
        self._toast = Toast(appearance, self)
        for widget in (self.figures, self.note, self.filters):
            self.content.addWidget(widget)
        self.content.addWidget(self.list, 1)
        self.export = Button(appearance, lambda: self.tr("Export CSV…"), icon="file")
        self._buttons.insertWidget(0, self.export)
        self.add_button("close", lambda: self.tr("Close"))
        self._connect()
        self._refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "list"):
            self._refresh()

    # -- building -------------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        look = self._appearance
        self.earlier = IconButton(look, "chevron-left", lambda: self.tr("The day before"))
        self.later = IconButton(look, "chevron-right", lambda: self.tr("The day after"))
        self.today = Button(look, lambda: self.tr("Today"))
        self.day = TextLine(look, "", font=look.fonts.strong)
        self.policy = Choice(look)
        self.policy.setMinimumWidth(260)
        for name in (_NONE, *PRESETS, _OWN):
            self.policy.addItem("", name)
        bar = QHBoxLayout()
        bar.setSpacing(Size.STEP)
        for widget in (self.earlier, self.day, self.later, self.today):
            bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addStretch(1)
        bar.addWidget(self.policy)
        self.content.addLayout(bar)

    def _connect(self) -> None:
        model = self._model
        self.earlier.clicked.connect(lambda: model.show_day(model.back + 1))
        self.later.clicked.connect(lambda: model.show_day(model.back - 1))
        self.today.clicked.connect(lambda: model.show_day(0))
        self.filters.chosen.connect(lambda key: model.choose(Filter(key)))
        # By hand only: the list follows the model.
        self.policy.activated.connect(lambda _place: self._compare(self.policy.currentData()))
        self.list.activated.connect(self._open)
        self.export.clicked.connect(self._ask_where)
        model.changed.connect(self._refresh)

    # -- showing --------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        model = self._model
        self.later.setEnabled(model.back > 0)
        self.today.setVisible(model.back > 0)
        self.day.set_words(self._day_words())
        self.export.setEnabled(bool(model.shown))
        self.rows.renew()
        self.filters.choose(model.filter)
        self.list.refresh()
        self.figures.set_words(self._figure_words())
        self.note.set_words(self._note_words())
        self._empty.set_words(self._empty_words)
        self._name_policies()

    def _name_policies(self) -> None:
        for place in range(self.policy.count()):
            name = self.policy.itemData(place)
            if name in PRESETS:
                words = self.tr("Beside it: {policy}").replace("{policy}", policy_words(PRESETS[name]))
            else:
                words = self.tr("Beside it: a rule of our own…") if name else self.tr("As it was recorded")
            self.policy.setItemText(place, words)
        self.policy.setAccessibleName(self.tr("Another policy beside it"))
        other = self._model.other
        self.policy.setCurrentIndex(self.policy.findData(_NONE if other is None else other.preset or _OWN))

    def _day_words(self) -> str:
        since, _until = self._model.bounds
        moment = QDateTime.fromMSecsSinceEpoch(since, QTimeZone(self._model.time_zone.encode()))
        return QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)

    def _figure_words(self) -> str:
        page = self._model.page
        if page is None:
            return ""
        words = self._rates(self.tr("Recorded: {rates}"), page.recorded)
        if page.other is not None and self._model.other is not None:
            rule = length_words(self._model.other.threshold)
            words += " → " + self._rates(self.tr("With {rule}: {rates}").replace("{rule}", rule), page.other)
        return words

    def _rates(self, text: str, figures: Figures) -> str:
        shop = self.tr("shop {rate} ({of})").replace("{rate}", rate_words(figures.shop)).replace("{of}", of_words(figures.shop))
        me = figures.staff.get(self._model.me) if self._model.me is not None else None
        if me is None:
            return text.replace("{rates}", shop)
        mine = self.tr("mine {rate} ({of})").replace("{rate}", rate_words(me)).replace("{of}", of_words(me))
        return text.replace("{rates}", f"{shop} · {mine}")

    def _note_words(self) -> str:
        model = self._model
        if model.error is not None:
            kept = self.tr("What was shown is kept.") if model.page is not None else ""
            return f"{sentence(model.error)} {kept}".strip()
        if model.asking:
            return self.tr("Loading…")
        if model.page is not None and not model.page.everybody:
            return self.tr("You see the turns that you answered; the shop's figures count them all.")
        return self.tr("A turn runs from the first unanswered message of a buyer until the first answer of a person.")

    def _empty_words(self) -> str:
        if self._model.page is None:
            return self.tr("Nothing is known of this day yet.")
        if self._model.lines:
            return self.tr("No turn of this day is like that. Choose another filter.")
        return self.tr("No turn began on this day. Choose another day.")

    def _filter_words(self, each: Filter) -> str:
        words = {
            Filter.ALL: self.tr("All {n}"),
            Filter.LATE: self.tr("Late {n}"),
            Filter.EXCLUDED: self.tr("Not counted {n}"),
            Filter.MINE: self.tr("Mine {n}"),
        }[each]
        return words.replace("{n}", number(self._model.count(each)))

    # -- doing ----------------------------------------------------------------------------------------------------

    def _open(self, key: str) -> None:
        line = self.rows.line(key)
        if line is not None:
            self.open_wanted.emit(line.turn.conversation, line.turn.first_number)
            self.accept()

    def _compare(self, name: str) -> None:
        if name == _OWN:
            self._ask_for_policy()
        else:
            self._model.compare(PRESETS.get(name))

    def _ask_for_policy(self) -> None:
        dialog = OwnPolicyDialog(self._model.other or self._model.policy, self._model.time_zone, self._appearance, self)
        dialog.ask(lambda answer: self._model.compare(dialog.policy) if answer == "ok" else self._name_policies())

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        moment = QDateTime.fromMSecsSinceEpoch(self._model.bounds[0], QTimeZone(self._model.time_zone.encode()))
        dialog.selectFile(f"turns-{moment.toString('yyyy-MM-dd')}.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Writes what is listed now."""
        self._save(path, table(self._model), lambda error: self._written(path, error))

    def _written(self, path: Path, error: OSError | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}. Choose another folder.")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error.strerror or type(error).__name__))


class OwnPolicyDialog(Dialog):
    """A policy to compare with; nothing of the shop changes. Asks for what is wrong instead of closing."""

    def __init__(self, policy: ResponsePolicy, shop_zone: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("What if this had been the rule?"), parent)
        self.add_text(lambda: self.tr("Only this list is worked out anew. The shop's own rule and what was recorded stay."))
        self.form = PolicyForm(appearance, shop_zone)
        self.form.show_policy(policy)
        self.content.addWidget(self.form)
        # Room for every sentence: nothing moves while one types.
        self.setMinimumWidth(_OWN_WIDTH)
        self.said = Paragraph(appearance, "", "bad")
        self.said.setMinimumHeight(Size.CONTROL)
        self.content.addWidget(self.said)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.ok = self.add_button("ok", lambda: self.tr("Show"), Look.PRIMARY, default=True)
        self.form.changed.connect(self._check)
        self._check()

    @property
    def policy(self) -> ResponsePolicy:
        """What was chosen; it makes sense."""
        return self.form.policy.checked()

    def _check(self) -> None:
        try:
            self.form.policy.checked()
        except Refused as refused:
            error = ErrorBody(refused.code, dict(refused.facts))
            self.said.set_words(lambda: sentence(error))
            self.ok.setEnabled(False)
        else:
            self.said.set_words("")
            self.ok.setEnabled(True)
