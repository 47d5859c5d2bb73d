"""Dialogs of the routing settings: a colleague's share, and which buyers belong to a group (CHAT-31)."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.channels import CHANNELS, channel_name
from app.desktop.kit.choices import Check, Number
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.plain import one_line
from app.desktop.languages import LANGUAGES, language_name
from app.desktop.themes import Size
from app.domain.orders import OrderState
from app.domain.people import Buyer, Staff
from app.domain.presence import Presence
from app.domain.routing import CAPACITY, WEIGHT, GroupRule, is_language
from app.features.routing.view.words import order_words


def form_row(form: QFormLayout, label: str, field: QWidget) -> None:
    """A labelled field, named for screen readers."""
    text = QLabel(label)
    text.setBuddy(field)
    field.setAccessibleName(label)
    form.addRow(text, field)


def listed(text: str) -> tuple[str, ...]:
    """What is written with commas between, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.replace("，", ",").split(",") if part.strip()))


class ShareDialog(Dialog):
    """How many chats at a time, which share of the new ones, and which groups."""

    def __init__(self, appearance: Appearance, parent: QWidget, staff: Staff, presence: Presence | None, capacity: int) -> None:
        """`capacity` is what a colleague without a presence begins with."""
        name = one_line(staff.name, 60)
        super().__init__(appearance, lambda: self.tr("Share of {name}").replace("{name}", name), parent)
        self._capacity, self._weight = Number(appearance), Number(appearance)
        self._capacity.setRange(CAPACITY[0], CAPACITY[-1])
        self._capacity.setValue(capacity if presence is None else presence.capacity)
        self._weight.setRange(WEIGHT[0], WEIGHT[-1])
        self._weight.setSuffix(" %")
        self._weight.setSingleStep(10)
        self._weight.setValue(100 if presence is None else presence.weight)
        self._groups = QLineEdit("" if presence is None else ", ".join(presence.groups))
        self._groups.setFixedHeight(Size.FIELD)
        self._groups.setPlaceholderText(self.tr("for instance: refunds, Chinese"))
        form = QFormLayout()
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD)
        form_row(form, self.tr("Chats at a time"), self._capacity)
        form_row(form, self.tr("Share of new buyers"), self._weight)
        form_row(form, self.tr("Groups, with commas between"), self._groups)
        self.content.addLayout(form)
        self.add_text(lambda: self.tr("With 0 chats at a time no new buyer comes; 200 % is twice a usual share."))
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.add_button("ok", lambda: self.tr("Save"), Look.PRIMARY, default=True)

    @property
    def share(self) -> tuple[int, int, tuple[str, ...]]:
        """Capacity, weight and groups."""
        return self._capacity.value(), self._weight.value(), listed(self._groups.text())


class Ticks(QWidget):
    """Some of several values, each a box with its name; as many on a line as there is room for."""

    changed = Signal()

    def __init__(self, appearance: Appearance, names: Mapping[str, str], ticked: Iterable[str]) -> None:
        super().__init__()
        layout, on = FlowLayout(self, Size.GAP), set(ticked)
        self._boxes: dict[str, Check] = {}
        for value, name in names.items():
            box = self._boxes[value] = Check(appearance, self)
            box.setText(name.replace("&", "&&"))
            box.setAccessibleName(name)
            box.setChecked(value in on)
            box.toggled.connect(self.changed)
            layout.addWidget(box)

    @property
    def values(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def tick(self, value: str, on: bool = True) -> None:
        """Ticks one."""
        self._boxes[value].setChecked(on)


class GroupDialog(Dialog):
    """One rule: a group, and what its buyers have in common."""

    def __init__(
        self, appearance: Appearance, parent: QWidget, rule: GroupRule | None = None, buyers: Sequence[Buyer] = ()
    ) -> None:
        """What can be ticked is what `buyers` have, what everybody has, and what the rule has already."""
        super().__init__(appearance, lambda: self.tr("Change group") if rule else self.tr("Add a group"), parent)
        rule = rule or GroupRule(group="")
        form = QFormLayout()
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD)
        self._fields = {
            "group": (self.tr("Group"), rule.group),
            "words": (self.tr("Words in the message"), ", ".join(rule.words)),
        }
        self._edits: dict[str, QLineEdit] = {}
        for key, (label, text) in self._fields.items():
            edit = self._edits[key] = QLineEdit(text)
            edit.setFixedHeight(Size.FIELD)
            form_row(form, label, edit)
        spoken = dict.fromkeys(_base(tag) for tag in (*LANGUAGES, *sorted(buyer.language for buyer in buyers)) if tag)
        spoken |= dict.fromkeys(tag for tag in rule.languages if is_language(tag))
        channels = dict.fromkeys((*CHANNELS, *sorted(buyer.channel for buyer in buyers), *rule.channels))
        self._ticks = {
            "channels": Ticks(appearance, {one: channel_name(one) for one in channels if one}, rule.channels),
            "languages": Ticks(appearance, {tag: language_name(tag) for tag in spoken}, rule.languages),
            "order_states": Ticks(appearance, {one.value: order_words(one) for one in OrderState}, rule.order_states),
        }
        labels = (self.tr("Channels"), self.tr("Languages"), self.tr("States of the newest order"))
        for label, ticks in zip(labels, self._ticks.values(), strict=True):
            form_row(form, label, ticks)
            ticks.changed.connect(self._refresh)
        self._only = Check(appearance)
        self._only.setText(self.tr("Wait for this group while any of it is there"))
        self._only.setAccessibleName(self._only.text())
        self._only.setChecked(rule.only)
        self.content.addLayout(form)
        self.content.addWidget(self._only)
        self.add_text(
            lambda: self.tr("Words: with commas between. One of what a line holds is enough; an empty line does not matter.")
        )
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self._save = self.add_button("ok", lambda: self.tr("Save"), Look.PRIMARY, default=True)
        for edit in self._edits.values():
            edit.textChanged.connect(self._refresh)
        self._refresh()

    @property
    def rule(self) -> GroupRule:
        """What was entered."""
        group, words = self._edits["group"].text().strip(), listed(self._edits["words"].text())
        ticked = {key: ticks.values for key, ticks in self._ticks.items()}
        return GroupRule(group=group, words=words, only=self._only.isChecked(), **ticked)

    def _refresh(self) -> None:
        rule = self.rule
        conditions = rule.words or rule.channels or rule.languages or rule.order_states
        self._save.setEnabled(bool(rule.group and conditions))


def rule_words(rule: GroupRule) -> str:
    """The rule's conditions on one line."""
    translate = QCoreApplication.translate
    parts = [
        (translate("Routing", "words: {values}"), rule.words),
        (translate("Routing", "channels: {values}"), [channel_name(one) for one in rule.channels]),
        (translate("Routing", "languages: {values}"), [language_name(one) for one in rule.languages]),
        (translate("Routing", "newest order: {values}"), [order_words(one) for one in rule.order_states]),
    ]
    return " · ".join(text.replace("{values}", one_line(", ".join(values), 80)) for text, values in parts if values)


def _base(tag: str) -> str:
    """The language alone: a rule for it is for whatever script and country."""
    return tag.replace("_", "-").split("-")[0].lower()
