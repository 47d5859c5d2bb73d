"""The form of a response policy: a preset, or hours, threshold and rules of one's own; all of it by keyboard (CHAT-9)."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLayout, QLineEdit, QTimeEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Check, Choice, Number
from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.themes import Size
from app.domain.ids import HOUR, MINUTE, SECOND
from app.domain.response import CLOSED_LIMIT, PRESETS, Answer, Exclusion, Hours, ResponsePolicy
from app.features.response.view.words import policy_words

_UNITS = {
    SECOND: QT_TRANSLATE_NOOP("Response", "seconds"),
    MINUTE: QT_TRANSLATE_NOOP("Response", "minutes"),
    HOUR: QT_TRANSLATE_NOOP("Response", "hours"),
}
_ANSWERS = {
    Answer.TEXT: QT_TRANSLATE_NOOP("Response", "Text"),
    Answer.PICTURE: QT_TRANSLATE_NOOP("Response", "Picture, video or file"),
    Answer.CARD: QT_TRANSLATE_NOOP("Response", "Card sent by hand"),
    Answer.ROBOT: QT_TRANSLATE_NOOP("Response", "Robot"),
}
_EXCLUSIONS = {
    Exclusion.OUTSIDE: QT_TRANSLATE_NOOP("Response", "Begun outside the hours"),
    Exclusion.SPAM: QT_TRANSLATE_NOOP("Response", "Marked as spam"),
    Exclusion.BLOCKED: QT_TRANSLATE_NOOP("Response", "Buyer blocked"),
    Exclusion.CLOSED: QT_TRANSLATE_NOOP("Response", "Closed without an answer"),
}
_DAY = 24 * 60
_NUMBER, _TIME, _CHECK = 80, 76, 22


class PolicyForm(QWidget):
    """`changed` when somebody changed something by hand. Nothing is checked here: `policy.checked()` says what is wrong."""

    changed = Signal()

    def __init__(self, appearance: Appearance, shop_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shop_zone = shop_zone
        self._showing = False
        self.preset = Choice(appearance)
        for name in (*PRESETS, ""):
            self.preset.addItem("", name)
        self.threshold = Number(appearance)
        self.threshold.setRange(1, 100_000)
        self.threshold.setFixedWidth(_NUMBER)
        self.unit = Choice(appearance)
        for unit in _UNITS:
            self.unit.addItem("", unit)
        self.days = [_Day(appearance) for _ in range(7)]
        self.closed = _field()
        self.zone = _field()
        completer = QCompleter([bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.answers = {answer: Check(appearance) for answer in Answer}
        self.excluded = {exclusion: Check(appearance) for exclusion in Exclusion}
        self._labels: list[tuple[QLabel, QWidget, str]] = []
        self._lay_out()
        self._connect()
        self._retranslate()
        self.show_policy(ResponsePolicy())

    @property
    def policy(self) -> ResponsePolicy:
        """What the form says."""
        dates = self.closed.text().replace(",", " ").replace(";", " ").split()
        return ResponsePolicy(
            threshold=self.threshold.value() * int(self.unit.currentData()),
            week=tuple(day.hours for day in self.days),
            closed=tuple(dict.fromkeys(dates)),
            time_zone=self.zone.text().strip(),
            answers=tuple(answer for answer, check in self.answers.items() if check.isChecked()),
            excluded=tuple(exclusion for exclusion, check in self.excluded.items() if check.isChecked()),
        )

    def show_policy(self, policy: ResponsePolicy) -> None:
        """Shows a policy, without telling `changed`."""
        self._showing = True
        unit = next(unit for unit in (HOUR, MINUTE, SECOND) if policy.threshold % unit == 0 or unit == SECOND)
        self.threshold.setValue(policy.threshold // unit)
        self.unit.setCurrentIndex(self.unit.findData(unit))
        for day, hours in zip(self.days, policy.week, strict=False):
            day.show_hours(hours)
        self.closed.setText(" ".join(policy.closed))
        self.zone.setText(policy.time_zone)
        for answer, check in self.answers.items():
            check.setChecked(answer in policy.answers)
        for exclusion, check in self.excluded.items():
            check.setChecked(exclusion in policy.excluded)
        self._showing = False
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD * 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        threshold = QHBoxLayout()
        threshold.setSpacing(Size.GAP)
        threshold.addWidget(self.threshold)
        threshold.addWidget(self.unit)
        threshold.addStretch(1)
        week = QGridLayout()
        week.setHorizontalSpacing(Size.GAP)
        week.setVerticalSpacing(Size.STEP)
        for row, day in enumerate(self.days):
            for column, control in enumerate((day.served, day.opens, day.dash, day.closes)):
                week.addWidget(control, row, column)
        week.setColumnStretch(4, 1)
        self._row(form, self.preset, self.preset, QT_TRANSLATE_NOOP("Response", "Rule"))
        self._row(form, _held(threshold), self.threshold, QT_TRANSLATE_NOOP("Response", "In time within"))
        self._row(form, _held(week), self.days[0].served, QT_TRANSLATE_NOOP("Response", "Service hours"), Size.CONTROL)
        self._row(form, self.closed, self.closed, QT_TRANSLATE_NOOP("Response", "Closed on"))
        self._row(form, self.zone, self.zone, QT_TRANSLATE_NOOP("Response", "Time zone"))
        answers, excluded = QT_TRANSLATE_NOOP("Response", "Answers"), QT_TRANSLATE_NOOP("Response", "Not counted")
        self._row(form, _held(_pairs(self.answers)), self.answers[Answer.TEXT], answers, _CHECK)
        self._row(form, _held(_pairs(self.excluded)), self.excluded[Exclusion.OUTSIDE], excluded, _CHECK)

    def _row(self, form: QFormLayout, what: QWidget, buddy: QWidget, words: str, height: int = Size.FIELD) -> None:
        """`height` is that of the row's first line, in whose middle its name stands."""
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFixedHeight(height)
        label.setBuddy(buddy)
        self._labels.append((label, buddy, words))
        form.addRow(label, what)

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self._choose)
        self.threshold.valueChanged.connect(self._touched)
        self.unit.currentIndexChanged.connect(self._touched)
        for field in (self.closed, self.zone):
            field.textChanged.connect(self._touched)
        for check in (*self.answers.values(), *self.excluded.values()):
            check.toggled.connect(self._touched)
        for day in self.days:
            day.served.toggled.connect(self._touched)
            day.opens.timeChanged.connect(self._touched)
            day.closes.timeChanged.connect(self._touched)

    def _choose(self) -> None:
        name = self.preset.currentData()
        if not self._showing and name in PRESETS:
            # A preset says nothing of where the clock stands.
            self.show_policy(msgspec.structs.replace(PRESETS[name], time_zone=self.zone.text().strip()))
            self.changed.emit()

    def _touched(self, *_args: object) -> None:
        if not self._showing:
            self._name()
            self.changed.emit()

    def _name(self) -> None:
        self._showing = True
        self.preset.setCurrentIndex(self.preset.findData(self.policy.preset))
        self._showing = False

    def _retranslate(self) -> None:
        translate = QCoreApplication.translate
        for place in range(self.preset.count()):
            name = self.preset.itemData(place)
            self.preset.setItemText(place, policy_words(PRESETS[name]) if name else self.tr("Our own rule"))
        for place in range(self.unit.count()):
            self.unit.setItemText(place, translate("Response", _UNITS[self.unit.itemData(place)]))
        self.unit.setAccessibleName(self.tr("Unit of time"))
        for label, buddy, words in self._labels:
            label.setText(translate("Response", words))
            buddy.setAccessibleName(label.text())
        for place, day in enumerate(self.days):
            day.say(QLocale().dayName(place + 1))
        for answer, check in self.answers.items():
            check.setText(translate("Response", _ANSWERS[answer]))
            check.setAccessibleName(self.tr("Answers: {kind}").replace("{kind}", check.text()))
        for exclusion, check in self.excluded.items():
            check.setText(translate("Response", _EXCLUSIONS[exclusion]))
            check.setAccessibleName(self.tr("Not counted: {what}").replace("{what}", check.text()))
        self.closed.setPlaceholderText(self.tr("Dates such as 2026-12-25, up to {n}").replace("{n}", str(CLOSED_LIMIT)))
        self.zone.setPlaceholderText(self.tr("The shop's: {zone}").replace("{zone}", self._shop_zone))


class _Day(QWidget):
    """A day of the week: whether it is served, and from when until when; 00:00 as its end is midnight."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.served = Check(appearance)
        self.opens, self.closes = _time(), _time()
        self.dash = QLabel("–")
        self.served.toggled.connect(self._enable)

    @property
    def hours(self) -> Hours | None:
        """What is chosen."""
        if not self.served.isChecked():
            return None
        return Hours(_minutes(self.opens.time()), _minutes(self.closes.time()) or _DAY)

    def show_hours(self, hours: Hours | None) -> None:
        """The times of a day that is not served stay, for when it is served again."""
        self.served.setChecked(hours is not None)
        shown = hours or Hours()
        self.opens.setTime(QTime(shown.opens // 60 % 24, shown.opens % 60))
        self.closes.setTime(QTime(shown.closes // 60 % 24, shown.closes % 60))
        self._enable()

    def say(self, day: str) -> None:
        """The name of the day, in the language in force."""
        self.served.setText(day[:1].upper() + day[1:])
        self.served.setAccessibleName(self.tr("{day} is served").replace("{day}", day))
        self.opens.setAccessibleName(self.tr("{day}: opens").replace("{day}", day))
        self.closes.setAccessibleName(self.tr("{day}: closes").replace("{day}", day))
        self.closes.setToolTip(self.tr("An end that is not after the beginning is on the following day."))

    def _enable(self) -> None:
        for edit in (self.opens, self.closes):
            edit.setEnabled(self.served.isChecked())


def _held(layout: QLayout) -> QWidget:
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget


def _time() -> QTimeEdit:
    edit = QTimeEdit()
    edit.setDisplayFormat("HH:mm")
    edit.setFixedSize(_TIME, Size.CONTROL)
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return edit


def _minutes(time: QTime) -> int:
    return time.hour() * 60 + time.minute()


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setFixedHeight(Size.FIELD)
    return field


def _pairs(checks: Mapping[Answer, Check] | Mapping[Exclusion, Check]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.PAD * 2)
    grid.setVerticalSpacing(Size.STEP)
    for place, check in enumerate(checks.values()):
        grid.addWidget(check, place // 2, place % 2)
    grid.setColumnStretch(2, 1)
    return grid
