"""The shop's limits in the settings, for supervisors and admins: when a wait is urgent, and when people are warned (CHAT-12)."""

from app.desktop.appearance import Appearance
from app.desktop.kit.shop_form import ShopForm
from app.desktop.refusals import sentence
from app.domain.alerting import AlertRules
from app.domain.conversations import WaitLimits
from app.domain.ids import MINUTE, SECOND
from app.features.alerts.model.limits import LimitsModel
from app.protocol.envelope import ErrorBody


class ShopLimitsSection(ShopForm):
    """After how long, below what, and who is told."""

    def __init__(self, model: LimitsModel, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._model = model
        self._waiting = self.add_number(lambda: self.tr("A wait turns yellow after (seconds)"), 5, 86_400)
        self._early = self.add_number(lambda: self.tr("Almost overdue after (seconds)"), 5, 86_400)
        self._overdue = self.add_number(lambda: self.tr("Overdue after (seconds)"), 5, 86_400)
        self._warn_rate = self.add_check(lambda: self.tr("Warn supervisors of a low reply rate"))
        self._rate = self.add_number(lambda: self.tr("Low means below (%)"), 1, 100)
        self._turns = self.add_number(lambda: self.tr("From so many turns a day on"), 1, 100_000)
        self._repeat = self.add_number(lambda: self.tr("Warn again after (minutes)"), 1, 1_440)
        self._pass_on = self.add_check(lambda: self.tr("Pass overdue chats on to a colleague, then to supervisors"))
        self._escalate = self.add_number(lambda: self.tr("Pass on after (seconds)"), 10, 3_600)
        self.asked.connect(self._save)
        model.changed.connect(self._show)
        model.saved.connect(self.say_saved)
        model.refused.connect(self._refused)
        self._show()

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

    def _save(self) -> None:
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
        self.say(lambda: sentence(error))
