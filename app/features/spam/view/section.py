"""The section about spam in the settings, for supervisors and admins: which rules look, whom they trust, what was learnt."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check
from app.desktop.kit.notices import Toast
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.suspicion import SpamRules
from app.features.spam.model.shop import ShopSpamModel, hosts_in

#: The switches, in the order of the page; `enabled` is for all of them.
_SWITCHES = ("enabled", "links", "contacts", "offers", "copies", "pace", "tricks", "classifier")


class SpamSection(QWidget):
    """Shows the shop's rules and keeps what is changed until Save; a refusal leaves everything as it was entered."""

    def __init__(self, model: ShopSpamModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._shown = model.rules
        self._switches = {name: Check(appearance) for name in _SWITCHES}
        self._hosts_label, self._hosts = QLabel(), QLineEdit()
        self._state = Paragraph(appearance, self._learning_words, "muted")
        self._save = Button(appearance, lambda: self.tr("Save spam rules"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: model.save(self.entered))
        self._lay_out()
        model.changed.connect(self._on_changed)
        model.refused.connect(lambda error: self._say(sentence(error)))
        model.saved.connect(lambda: self._say(self.tr("Saved: it holds from the next message on.")))
        self._retranslate()
        self.refresh()

    @property
    def entered(self) -> SpamRules:
        """The rules as they stand on the page."""
        switches = {name: switch.isChecked() for name, switch in self._switches.items()}
        return SpamRules(hosts=hosts_in(self._hosts.text()), **switches)

    def refresh(self) -> None:
        """Shows the hub's rules, whatever was entered here and not saved."""
        self._shown = rules = self._model.rules
        for name, switch in self._switches.items():
            switch.setChecked(bool(getattr(rules, name)))
        self._hosts.setText(", ".join(rules.hosts))
        self._edited()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.load()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_changed(self) -> None:
        if self._model.rules != self._shown:
            self.refresh()
        self._state.set_words(self._learning_words)

    def _edited(self) -> None:
        enabled = self._switches["enabled"].isChecked()
        for name, switch in self._switches.items():
            switch.setEnabled(enabled or name == "enabled")
        self._hosts.setEnabled(enabled and self._switches["links"].isChecked())
        self._save.setEnabled(self.entered != self._shown)

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        for name, switch in self._switches.items():
            switch.toggled.connect(lambda _on: self._edited())
            row = QHBoxLayout()
            row.setContentsMargins(0 if name == "enabled" else Size.PAD * 2, 0, 0, 0)
            row.addWidget(switch)
            row.addStretch(1)
            column.addLayout(row)
        self._hosts.textChanged.connect(lambda _text: self._edited())
        self._hosts_label.setBuddy(self._hosts)
        column.addWidget(self._hosts_label)
        column.addWidget(self._hosts)
        column.addWidget(self._state)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addStretch(1)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        words = {
            "enabled": self.tr("Put suspected spam of new buyers into a folder of its own"),
            "links": self.tr("Links: shortened, imitating a known site, many at once"),
            "contacts": self.tr("Hidden numbers and messenger names"),
            "offers": self.tr("Offers: loans, bets, prizes, reviews, jobs, false support"),
            "copies": self.tr("The same text from several buyers"),
            "pace": self.tr("A machine's pace"),
            "tricks": self.tr("Look-alike and invisible characters"),
            "classifier": self.tr("What reads like messages that this shop marked as spam"),
        }
        for name, switch in self._switches.items():
            switch.setText(words[name])
            switch.setAccessibleName(words[name])
        self._hosts_label.setText(self.tr("Trusted sites, such as the shop's own"))
        self._hosts.setAccessibleName(self._hosts_label.text())
        self._hosts.setPlaceholderText(self.tr("shop.example.com, blog.example.com"))
        self._state.set_words(self._learning_words)

    def _learning_words(self) -> str:
        learning = self._model.learning
        if learning is None:
            return self.tr("How far the shop's classifier is will be shown when the hub answers.")
        locale = QLocale()
        if learning.in_force:
            text = self.tr(
                "Learnt from {count} texts. On others, {precision} % of what it called spam was spam; it found {recall} %."
            )
            text = text.replace("{count}", locale.toString(learning.learnt))
            text = text.replace("{precision}", locale.toString(learning.precision / 10, "f", 1))
            return text.replace("{recall}", locale.toString(learning.recall / 10, "f", 1))
        text = self.tr(
            "Learning: {labels} of {needed} texts marked or answered, {marks} of them marked. Until then rules alone decide."
        )
        text = text.replace("{labels}", locale.toString(min(learning.labels, learning.needed)))
        text = text.replace("{needed}", locale.toString(learning.needed))
        return text.replace("{marks}", locale.toString(learning.marks))
