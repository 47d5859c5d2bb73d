"""What narrows the list of contacts besides its state: landing, source, way in and colleague, one choice each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.kit.plain import one_line
from app.desktop.themes import Size
from app.domain.contacts import SourceKind, Way
from app.features.sharing.model import ContactsModel
from app.features.sharing.model.contacts import Asked
from app.features.sharing.view.words import kind_words, way_words

#: Id and name of each landing that this person may see.
Landings = Callable[[], Sequence[tuple[str, str]]]
#: Pixels that a choice needs at least.
_LEAST = 84


class Filters(QWidget):
    """`chosen` carries the name of a field of Asked and its value."""

    chosen = Signal(str, str)

    def __init__(self, model: ContactsModel, appearance: Appearance, landings: Landings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._landings = landings
        self._asked = Asked()
        self.choices = {name: Choice(appearance) for name in ("landing", "kind", "way", "carer")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GAP)
        for name, choice in self.choices.items():
            # The list of choices may be wide; the field itself need not show the whole of it.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumWidth(_LEAST)
            choice.activated.connect(lambda _place, name=name: self._tell(name))
            row.addWidget(choice, 1)
        self.refresh()

    def holds(self, name: str, value: str) -> bool:
        """Whether the choice called `name` can show this value."""
        return name in self.choices and self.choices[name].findData(value) >= 0

    def show_asked(self, asked: Asked) -> None:
        """Shows this filter, without telling."""
        self._asked = asked
        for name, choice in self.choices.items():
            choice.setCurrentIndex(max(0, choice.findData(getattr(asked, name))))

    def refresh(self) -> None:
        """Other landings or colleagues, or another language; what is chosen stays."""
        entries = {
            "landing": (self.tr("Landing"), self.tr("All landings"), self._landings()),
            "kind": (self.tr("Source"), self.tr("Any source"), [(one.value, kind_words(one.value)) for one in SourceKind]),
            "way": (self.tr("Way in"), self.tr("Any way"), [(one.value, way_words(one.value)) for one in Way]),
            "carer": (self.tr("With"), self.tr("With anybody"), [(one.id, one.name) for one in self._model.agents()]),
        }
        for name, (head, none, some) in entries.items():
            choice = self.choices[name]
            choice.setAccessibleName(head)
            wanted = [("", none), *((key, one_line(words, 60)) for key, words in some)]
            if [(choice.itemData(place), choice.itemText(place)) for place in range(choice.count())] != wanted:
                choice.clear()
                for key, words in wanted:
                    choice.addItem(words, key)
        self.show_asked(self._asked)

    def _tell(self, name: str) -> None:
        self.chosen.emit(name, str(self.choices[name].currentData() or ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
