"""The section of the settings about personal data, for admins: what is kept why, after how long it goes, and three windows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.privacy import MOST, Clock, Group, PrivacyRules
from app.features.privacy.model import ClocksModel
from app.features.privacy.view.words import clock_words, group_words, why_words
from app.protocol.envelope import ErrorBody


class PrivacySection(QWidget):
    """`person`, `access`, `due` open the windows."""

    def __init__(
        self, model: ClocksModel, appearance: Appearance, person: Callable[[], None], access: Callable[[], None],
        due: Callable[[], None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        translate = QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(self._purposes(appearance))
        self.days: dict[Clock, Number] = {}
        column.addSpacing(Size.STEP)
        column.addWidget(
            TextLine(appearance, lambda: translate("Privacy", "What goes by itself (0: never)"), font=appearance.fonts.strong)
        )
        for clock in Clock:
            column.addLayout(self._clock(appearance, clock))
        self._said = Paragraph(appearance, "", "muted")
        self.save = Button(appearance, lambda: translate("Privacy", "Save"), Look.PRIMARY)
        self.save.clicked.connect(lambda _checked=False: self._ask())
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self._said, 1)
        column.addLayout(foot)
        column.addSpacing(Size.STEP)
        doors = QHBoxLayout()
        doors.setSpacing(Size.GAP)
        for words, open_, icon in (
            (lambda: translate("Privacy", "Export or erase a person…"), person, "user"),
            (lambda: translate("Privacy", "Who looked at whose data…"), access, "eye"),
            (lambda: translate("Privacy", "What goes next…"), due, "clock"),
        ):
            button = Button(appearance, words, icon=icon)
            button.clicked.connect(lambda _checked=False, open_=open_: open_())
            doors.addWidget(button)
        doors.addStretch(1)
        column.addLayout(doors)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: translate("Privacy", "Saved. It holds from the next look on.")))
        model.refused.connect(self._refuse)
        self._show()

    def _purposes(self, appearance: Appearance) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.PAD)
        grid.setVerticalSpacing(Size.STEP)
        for row, group in enumerate(Group):
            grid.addWidget(Paragraph(appearance, lambda group=group: group_words(group.value)), row, 0)  # type: ignore[misc]
            grid.addWidget(Paragraph(appearance, lambda group=group: why_words(group.value), "muted"), row, 1)  # type: ignore[misc]
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return grid

    def _clock(self, appearance: Appearance, clock: Clock) -> QHBoxLayout:
        number = self.days[clock] = Number(appearance)
        number.setRange(0, MOST)
        number.setFixedWidth(96)
        label = TextLine(appearance, lambda: clock_words(clock.value))
        label.setBuddy(number)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(number)
        return line

    def _show(self) -> None:
        for clock, number in self.days.items():
            number.setAccessibleName(clock_words(clock.value))
            number.setValue(self._model.rules.of(clock))

    def _ask(self) -> None:
        self._said.set_words("")
        self._model.save(PrivacyRules(**{clock.value: number.value() for clock, number in self.days.items()}))

    def _refuse(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))
