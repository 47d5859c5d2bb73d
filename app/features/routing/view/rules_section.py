"""The routing section of the settings, for supervisors and admins: how chats are shared out in this shop (CHAT-31)."""

from functools import partial

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.choices import Check, Choice, Number
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import HOUR, MINUTE, SECOND
from app.domain.routing import GroupRule, RoutingRules, Spread
from app.features.routing.model.rules import RulesModel
from app.features.routing.view.dialogs import GroupDialog, rule_words

_CONTROL = 240


class RulesSection(QWidget):
    """Shows the shop's rules and keeps what is changed until Save; a refusal leaves everything as it was entered."""

    def __init__(self, model: RulesModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._shown = model.rules
        self._groups = self._shown.groups
        self._enabled, self._spread = Check(appearance), Choice(appearance)
        self._numbers = {name: self._number(least, most) for name, (_unit, least, most) in _NUMBERS.items()}
        self._labels = {name: QLabel() for name in (*_NUMBERS, "spread")}
        self._group_rows = QVBoxLayout()
        self._note = Paragraph(appearance, "", "muted")
        self._save = Button(appearance, lambda: self.tr("Save routing"), Look.PRIMARY)
        self._add = Button(appearance, lambda: self.tr("Add a group"), icon="plus")
        self._save.clicked.connect(lambda _checked: self._keep())
        self._add.clicked.connect(lambda _checked: self._ask_for_group(None))
        self._lay_out()
        model.changed.connect(self.refresh)
        model.refused.connect(lambda error: self._say(sentence(error)))
        model.saved.connect(lambda: self._say(self.tr("Saved: it holds from the next buyer on.")))
        self._retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Somebody changed the shop's rules: shows them, whatever was entered here and not saved."""
        self._shown = rules = self._model.rules
        self._groups = rules.groups
        self._enabled.setChecked(rules.enabled)
        self._spread.setCurrentIndex(self._spread.findData(rules.spread))
        for name, (unit, _least, _most) in _NUMBERS.items():
            self._numbers[name].setValue(getattr(rules, name) // unit)
        self._show_groups()
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_groups()

    @property
    def entered(self) -> RoutingRules:
        """The rules as they stand on the page."""
        values = {name: self._numbers[name].value() * unit for name, (unit, _least, _most) in _NUMBERS.items()}
        spread = Spread(self._spread.currentData() or Spread.TURNS)
        return msgspec.structs.replace(
            self._shown, enabled=self._enabled.isChecked(), spread=spread, groups=self._groups, **values
        )

    def _keep(self) -> None:
        self._model.save(self.entered)

    def _changed(self) -> None:
        self._save.setEnabled(self.entered != self._shown)

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(words)

    def _number(self, least: int, most: int) -> Number:
        number = Number(self._appearance)
        number.setRange(least, most)
        number.setFixedWidth(_CONTROL)
        number.valueChanged.connect(lambda _value: self._changed())
        return number

    def _lay_out(self) -> None:
        self._enabled.toggled.connect(lambda _on: self._changed())
        for spread in Spread:
            self._spread.addItem("", spread)
        self._spread.setFixedWidth(_CONTROL)
        self._spread.currentIndexChanged.connect(lambda _index: self._changed())
        form = QFormLayout()
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD * 2)
        form.addRow(self._enabled)
        controls: dict[str, QWidget] = {"spread": self._spread, **self._numbers}
        for name, control in controls.items():
            self._labels[name].setMinimumWidth(_CONTROL)
            self._labels[name].setBuddy(control)
            form.addRow(self._labels[name], control)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._group_rows.setSpacing(Size.STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addLayout(self._group_rows)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        words = {
            "spread": self.tr("Next buyer goes to"),
            "last_agent": self.tr("Same agent again within, hours"),
            "return_after": self.tr("Unanswered goes back after, minutes"),
            "idle_after": self.tr("Answered takes no room after, hours"),
            "away_after": self.tr("Away without connection after, seconds"),
            "offline_after": self.tr("Offline without connection after, minutes"),
            "capacity": self.tr("Chats at a time, unless set"),
            "accept_within": self.tr("Handed over and not accepted goes back after, seconds"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name, number in self._numbers.items():
            number.setAccessibleName(words[name])
        self._spread.setAccessibleName(words["spread"])
        self._enabled.setText(self.tr("Give new buyers to whoever is online"))
        self._enabled.setAccessibleName(self._enabled.text())
        self._spread.setItemText(0, self.tr("whose turn it is, by share"))
        self._spread.setItemText(1, self.tr("whoever has most room"))
        self._note.set_words(
            self.tr("Groups: buyers who fit go to members of the group first. The first rule that fits decides.")
        )

    def _show_groups(self) -> None:
        while (item := self._group_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, rule in enumerate(self._groups):
            self._group_rows.addWidget(self._group_row(place, rule))

    def _group_row(self, place: int, rule: GroupRule) -> QWidget:
        look, name = self._appearance, one_line(rule.group, 40)
        row = QWidget()
        row.setAccessibleName(f"{name}, {rule_words(rule)}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLine(look, name, font=look.fonts.strong))
        words.addWidget(TextLine(look, rule_words(rule), "muted", look.fonts.small))
        edit = IconButton(look, "edit", lambda: self.tr("Change the group {name}").replace("{name}", name))
        remove = IconButton(look, "trash", lambda: self.tr("Remove the group {name}").replace("{name}", name))
        edit.clicked.connect(partial(self._ask_for_group, place))
        remove.clicked.connect(partial(self._remove, place))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(edit)
        line.addWidget(remove)
        return row

    def _ask_for_group(self, place: int | None, _checked: bool = False) -> None:
        rule = None if place is None else self._groups[place]
        dialog = GroupDialog(self._appearance, self, rule, self._model.buyers())

        def keep(answer: str) -> None:
            if answer == "ok":
                groups = list(self._groups)
                if place is None:
                    groups.append(dialog.rule)
                else:
                    groups[place] = dialog.rule
                self._set_groups(tuple(groups))

        dialog.ask(keep)

    def _remove(self, place: int, _checked: bool = False) -> None:
        self._set_groups(self._groups[:place] + self._groups[place + 1 :])

    def _set_groups(self, groups: tuple[GroupRule, ...]) -> None:
        self._groups = groups
        self._show_groups()
        self._changed()


#: Fields of RoutingRules that are numbers: the unit of the page in the field's own, and the bounds in units.
_NUMBERS = {
    "last_agent": (HOUR, 0, 720),
    "return_after": (MINUTE, 0, 1_440),
    "idle_after": (HOUR, 1, 168),
    "away_after": (SECOND, 10, 3_600),
    "offline_after": (MINUTE, 1, 1_440),
    "capacity": (1, 1, 100),
    "accept_within": (SECOND, 10, 3_600),
}
