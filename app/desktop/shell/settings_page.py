"""The Settings page: generated from the declared options, so that none is forgotten."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Check, Choice, Number
from app.desktop.kit.text import TextLine
from app.desktop.kit.words import Words
from app.desktop.settings import Option, Settings
from app.desktop.themes import Size

_WIDTH = 640
_CONTROL = 240


class SettingsPage(QScrollArea):
    """Sections of options, then what features add. A change is kept at once; there is nothing to confirm."""

    def __init__(
        self, appearance: Appearance, settings: Settings, sections: dict[str, str], parent: QWidget | None = None
    ) -> None:
        """`sections` gives the order and the English titles (context "Settings") of the options' sections."""
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._sections = sections
        self._retranslators: list[Callable[[], None]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(Size.PAD * 3, Size.PAD * 2, Size.PAD * 3, Size.PAD * 2)
        self._column.setSpacing(Size.PAD)
        self._column.addWidget(TextLine(appearance, lambda: self.tr("Settings"), font=appearance.fonts.title))
        self._column.addStretch(1)
        self.setWidget(page)
        self.setAccessibleName(self.tr("Settings"))
        self._shown: set[str] = set()
        self.show_declared()

    def show_declared(self) -> None:
        """Add the options declared since the last call."""
        for section, title in self._sections.items():
            options = [o for o in self._settings.declared if o.section == section and o.label and o.key not in self._shown]
            if options:
                self._shown.update(option.key for option in options)
                self.add_section(_translated(title), self._form(options))

    def add_section(self, title: Words, widget: QWidget) -> None:
        """Add a titled widget of a feature below the sections there are."""
        heading = TextLine(self._appearance, title, font=self._appearance.fonts.strong)
        for added in (heading, widget):
            added.setMaximumWidth(_WIDTH)
            self._column.insertWidget(self._column.count() - 1, added)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Settings"))
            for retranslate in self._retranslators:
                retranslate()

    def _form(self, options: list[Option[Any]]) -> QWidget:
        widget = QWidget()
        form = QFormLayout(widget)
        form.setContentsMargins(0, 0, 0, Size.PAD)
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD * 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for option in options:
            control = self._control(option)
            if isinstance(control, Check):
                form.addRow(control)
                continue
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(_CONTROL)
            label.setBuddy(control)
            control.setFixedWidth(_CONTROL)
            self._keep_said(_translated(option.label), label.setText)
            form.addRow(label, control)
        return widget

    def _control(self, option: Option[Any]) -> QWidget:
        """The control for `option`: a check box, a list of choices, or a number; named for screen readers."""
        control: QWidget
        if option.choices:
            control = self._choice(option)
        elif isinstance(option.default, bool):
            box = control = Check(self._appearance)
            box.setChecked(self._settings.get(option))
            box.toggled.connect(lambda on: self._settings.set(option, on))
            self._follow(option, box, box.setChecked)
            self._keep_said(_translated(option.label), box.setText)
        else:
            number = control = Number(self._appearance)
            number.setRange(option.least, option.most)
            number.setValue(self._settings.get(option))
            number.valueChanged.connect(lambda value: self._settings.set(option, value))
            self._follow(option, number, number.setValue)
        self._keep_said(_translated(option.label), control.setAccessibleName)
        return control

    def _choice(self, option: Option[Any]) -> Choice:
        box = Choice(self._appearance)
        for place, (value, label) in enumerate(option.choices.items()):
            box.addItem("", value)
            self._keep_said(_translated(label), partial(box.setItemText, place))
        box.setCurrentIndex(box.findData(self._settings.get(option)))
        box.currentIndexChanged.connect(lambda: self._settings.set(option, box.currentData()))
        self._follow(option, box, lambda value: box.setCurrentIndex(box.findData(value)))
        return box

    def _follow(self, option: Option[Any], control: QWidget, show: Callable[[Any], None]) -> None:
        """Let `control` show what was set elsewhere, as long as it lives; the settings outlive every page."""
        settings = self._settings
        control.destroyed.connect(settings.on_change(option, lambda: show(settings.get(option))))

    def _keep_said(self, words: Callable[[], str], show: Callable[[str], None]) -> None:
        show(words())
        self._retranslators.append(lambda: show(words()))


def _translated(text: str) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("Settings", text)
