"""Requests in the settings, for admins: names of the tabs in each language, and how long a request may wait (REQ-1)."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.ids import MINUTE
from app.domain.requests import LANGUAGES, TAB_LIMIT, TABS, RequestRules
from app.features.requests.model import RequestsModel
from app.features.requests.view.words import target_words, usual_tab_words
from app.features.requests.wire import SetRequestRules
from app.protocol.envelope import ErrorBody

_NAMES = {"en": "English", "vi": "Tiếng Việt", "zh_CN": "简体中文", "uk": "Українська"}
_LONGEST = 7 * 24 * 60


class RequestsSection(QWidget):
    """Fields with a Save button: they are everybody's, so that nothing changes while one types."""

    def __init__(self, model: RequestsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._fields: dict[tuple[str, str], QLineEdit] = {}
        self._targets: dict[str, Number] = {}
        self._shown: RequestRules | None = None
        self._save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        self._save.clicked.connect(lambda _on: self.save())
        self._said = Paragraph(appearance, "", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addWidget(Paragraph(appearance, lambda: self.tr("Names of the tabs; an empty one keeps the usual name."), "muted"))
        column.addLayout(self._names())
        column.addWidget(Paragraph(appearance, lambda: self.tr("How long each may wait, in minutes"), "muted"))
        column.addLayout(self._waits())
        column.addLayout(foot)
        model.changed.connect(self._show)
        self._show()

    def save(self) -> None:
        """What is in the fields goes to the hub."""
        names = {tab: {code: self._fields[tab, code].text() for code in LANGUAGES} for tab in TABS}
        targets = {what: number.value() * MINUTE for what, number in self._targets.items()}
        try:
            rules = RequestRules(names=names, targets=targets).checked()
        except Refused as refused:
            code, facts = refused.code, dict(refused.facts)
            self._said.set_words(lambda: sentence(ErrorBody(code, facts)))
            return
        self._model.set_rules(SetRequestRules(rules=rules))
        self._said.set_words(lambda: self.tr("Saved. It holds for everybody as soon as the hub has it."))

    def _names(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(Size.GAP)
        small = self._appearance.fonts.small
        for column, code in enumerate(LANGUAGES, start=1):
            grid.addWidget(TextLine(self._appearance, _NAMES[code], "muted", small), 0, column)
        for row, tab in enumerate(TABS, start=1):
            grid.addWidget(TextLine(self._appearance, lambda tab=tab: usual_tab_words(tab)), row, 0)  # type: ignore[misc]
            for column, code in enumerate(LANGUAGES, start=1):
                field = self._fields[tab, code] = QLineEdit()
                field.setMaxLength(TAB_LIMIT)
                field.setAccessibleName(f"{usual_tab_words(tab)}, {_NAMES[code]}")
                grid.addWidget(field, row, column)
        return grid

    def _waits(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(Size.GAP)
        for row, what in enumerate(RequestRules().targets):
            number = self._targets[what] = Number(self._appearance)
            number.setRange(1, _LONGEST)
            number.setFixedWidth(120)
            number.setAccessibleName(target_words(what))
            grid.addWidget(TextLine(self._appearance, lambda what=what: target_words(what)), row, 0)  # type: ignore[misc]
            grid.addWidget(number, row, 1)
            grid.setColumnStretch(2, 1)
        return grid

    def _show(self) -> None:
        rules = self._model.state.rules
        if rules == self._shown:
            return  # what is being typed stays
        self._shown = rules
        for (tab, code), field in self._fields.items():
            field.setText(rules.names.get(tab, {}).get(code, ""))
        for what, number in self._targets.items():
            number.setValue(rules.target(what) // MINUTE)
