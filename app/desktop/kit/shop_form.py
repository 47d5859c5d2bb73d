"""A form of the settings that holds for the whole shop: named controls, a button that saves them, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check, Number
from app.desktop.kit.money import AmountField
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words
from app.desktop.themes import Size


class ShopForm(QWidget):
    """`asked` when it is to be saved. Nothing changes while one types: it is everybody's."""

    asked = Signal()

    def __init__(self, appearance: Appearance, control_width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._control_width = control_width
        self._lines = QFormLayout()
        self._lines.setVerticalSpacing(Size.GAP)
        self._lines.setHorizontalSpacing(Size.PAD * 2)
        self.save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        self.save.clicked.connect(lambda _checked: self._ask())
        self.said = Paragraph(appearance, "", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addLayout(self._lines)
        column.addLayout(foot)

    def add_number(self, words: Words, least: int, most: int) -> Number:
        """A whole number within limits."""
        number = Number(self._appearance)
        number.setRange(least, most)
        self._add(words, number)
        return number

    def add_amount(self, words: Words, currency: str) -> AmountField:
        """An amount of money."""
        field = AmountField(words, currency)
        self._add(words, field)
        return field

    def add_check(self, words: Words) -> Check:
        """Yes or no."""
        check = Check(self._appearance)
        _Name(self._appearance, words, check, self).hide()
        self._lines.addRow(check)
        return check

    def add_widget(self, widget: QWidget) -> None:
        """Something else, in its whole width."""
        self._lines.addRow(widget)

    def say_saved(self) -> None:
        """The hub has it."""
        self.say(lambda: self.tr("Saved. It holds for everybody from now on."))

    def say(self, words: Words) -> None:
        """What came of it, beside the button."""
        self.said.set_words(words)

    def _add(self, words: Words, control: QWidget) -> None:
        control.setFixedWidth(self._control_width)
        name = _Name(self._appearance, words, control)
        name.setFixedHeight(Size.FIELD)
        self._lines.addRow(name, control)

    def _ask(self) -> None:
        self.say("")
        self.asked.emit()


class _Name(TextLine):
    """Names its control for the eye and for screen readers, in the language in force."""

    def __init__(self, appearance: Appearance, words: Words, control: QWidget, parent: QWidget | None = None) -> None:
        self._control: QWidget | None = None
        super().__init__(appearance, words, parent=parent)
        self._control = control
        self.setBuddy(control)
        self.set_words(words)

    def set_words(self, words: Words, colour: str | None = None) -> None:
        super().set_words(words, colour)
        if self._control is not None:
            self._control.setAccessibleName(self.text())
            if isinstance(self._control, Check):
                self._control.setText(self.text())
