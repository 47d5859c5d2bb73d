"""The shop's limits in the settings, for supervisors and admins: when a wait is urgent, and when people are warned (CHAT-12)."""

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check, Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.alerting import AlertRules
from app.domain.conversations import WaitLimits
from app.domain.ids import MINUTE, SECOND
from app.features.alerts.model.limits import LimitsModel
from app.protocol.envelope import ErrorBody

_CONTROL = 120


class ShopLimitsSection(QWidget):
    """Numbers with a Save button: they are everybody's, so that nothing changes while one types."""

    def __init__(self, model: LimitsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._form = QFormLayout()
        self._form.setVerticalSpacing(Size.GAP)
        self._form.setHorizontalSpacing(Size.PAD * 2)
        self._waiting = self._number(lambda: self.tr("A wait turns yellow after (seconds)"), 5, 86_400)
        self._early = self._number(lambda: self.tr("Almost overdue after (seconds)"), 5, 86_400)
        self._overdue = self._number(lambda: self.tr("Overdue after (seconds)"), 5, 86_400)
        self._warn_rate = self._check(lambda: self.tr("Warn supervisors of a low reply rate"))
        self._rate = self._number(lambda: self.tr("Low means below (%)"), 1, 100)
        self._turns = self._number(lambda: self.tr("From so many turns a day on"), 1, 100_000)
        self._repeat = self._number(lambda: self.tr("Warn again after (minutes)"), 1, 1_440)
        self._pass_on = self._check(lambda: self.tr("Pass overdue chats on to a colleague, then to supervisors"))
        self._escalate = self._number(lambda: self.tr("Pass on after (seconds)"), 10, 3_600)
        self._save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: self._ask())
        self._said = Paragraph(appearance, "", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addLayout(self._form)
        column.addLayout(foot)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved. It holds for everybody from now on.")))
        model.refused.connect(self._refused)
        self._show()

    def _number(self, words: Words, least: int, most: int) -> Number:
        number = Number(self._appearance)
        number.setRange(least, most)
        number.setFixedWidth(_CONTROL)
        label = _Label(self._appearance, words, number)
        label.setFixedHeight(Size.FIELD)
        self._form.addRow(label, number)
        return number

    def _check(self, words: Words) -> Check:
        check = Check(self._appearance)
        _Label(self._appearance, words, check, self).hide()
        self._form.addRow(check)
        return check

    def _show(self) -> None:
        limits, rules = self._model.limits, self._model.rules
        for number, value in (
            (self._waiting, limits.waiting // SECOND),
            (self._early, limits.early // SECOND),
            (self._overdue, limits.overdue // SECOND),
            (self._rate, rules.least_rate),
            (self._turns, rules.least_turns),
            (self._repeat, rules.repeat // MINUTE),
            (self._escalate, rules.escalate // SECOND),
        ):
            number.setValue(value)
        self._warn_rate.setChecked(bool(rules.rate_chain))
        self._pass_on.setChecked(bool(rules.overdue_chain))

    def _ask(self) -> None:
        self._said.set_words("")
        now, usual = self._model.rules, AlertRules()
        self._model.save(
            WaitLimits(self._waiting.value() * SECOND, self._early.value() * SECOND, self._overdue.value() * SECOND),
            AlertRules(
                least_rate=self._rate.value(),
                least_turns=self._turns.value(),
                repeat=self._repeat.value() * MINUTE,
                escalate=self._escalate.value() * SECOND,
                # A chain that the shop made for itself is kept.
                rate_chain=(now.rate_chain or usual.rate_chain) if self._warn_rate.isChecked() else (),
                overdue_chain=(now.overdue_chain or usual.overdue_chain) if self._pass_on.isChecked() else (),
            ),
        )

    def _refused(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))


class _Label(TextLine):
    """Names its control for the eye and for screen readers, in the language in force."""

    def __init__(self, appearance: Appearance, words: Words, control: Number | Check, parent: QWidget | None = None) -> None:
        self._control: Number | Check | None = None
        super().__init__(appearance, words, parent=parent)
        self._control = control
        QLabel.setBuddy(self, control)
        self.set_words(words)

    def set_words(self, words: Words, colour: str | None = None) -> None:
        super().set_words(words, colour)
        if self._control is not None:
            self._control.setAccessibleName(self.text())
            if isinstance(self._control, Check):
                self._control.setText(self.text())
