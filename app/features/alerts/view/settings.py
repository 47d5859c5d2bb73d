"""The settings of sounds: which device plays them, and for each event whether, how often, and what it sounds like (CHAT-10)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.choices import Check, Choice
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.settings import Option, Settings
from app.desktop.sounds import Speaker
from app.desktop.themes import Size
from app.features.alerts.options import CUES, DEVICE, REPEATS
from app.features.alerts.rules.cues import Cue


class SoundSection(QWidget):
    """One row for each event. Trying a sound plays it as it would be heard, whatever the switches say."""

    def __init__(self, settings: Settings, speaker: Speaker, appearance: Appearance) -> None:
        super().__init__()
        self._settings = settings
        self._speaker = speaker
        self._appearance = appearance
        self._device = Choice(appearance)
        self._repeats: dict[Cue, Choice] = {}
        self._checks: dict[Cue, Check] = {}
        self._tries: dict[Cue, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, Size.PAD)
        self._grid.setHorizontalSpacing(Size.PAD)
        self._grid.setVerticalSpacing(Size.GAP)
        self._grid.setColumnStretch(0, 1)
        label = TextLine(appearance, lambda: self.tr("Play on"))
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(self._device, 0, 1, 1, 2)
        for place, cue in enumerate(CUES, 1):
            self._add_row(place, cue)
        self._show_devices()
        self._device.currentIndexChanged.connect(self._choose_device)
        speaker.available_changed.connect(self._show_devices)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_devices()
            self._retranslate()

    def _add_row(self, place: int, cue: Cue) -> None:
        check = self._checks[cue] = Check(self._appearance)
        check.setChecked(self._settings.get(CUES[cue]))
        check.toggled.connect(partial(self._settings.set, CUES[cue]))
        repeat = self._repeats[cue] = Choice(self._appearance)
        for seconds in REPEATS[cue].choices:
            repeat.addItem("", seconds)
        repeat.setCurrentIndex(repeat.findData(self._settings.get(REPEATS[cue])))
        repeat.currentIndexChanged.connect(lambda _index: self._settings.set(REPEATS[cue], repeat.currentData()))
        # Nobody answers the reply rate: it is said again as the shop has set it.
        repeat.setVisible(cue is not Cue.SHOP)
        attempt = self._tries[cue] = Button(self._appearance, lambda: self.tr("Try"), icon="sound-on")
        attempt.clicked.connect(lambda _checked: self._speaker.play(cue.value))
        self._follow(CUES[cue], check)
        self._grid.addWidget(check, place, 0)
        self._grid.addWidget(repeat, place, 1)
        self._grid.addWidget(attempt, place, 2, Qt.AlignmentFlag.AlignRight)

    def _follow(self, option: Option[bool], check: Check) -> None:
        """The page may be open while a switch is set elsewhere; the settings outlive every page."""
        settings = self._settings
        check.destroyed.connect(settings.on_change(option, lambda: check.setChecked(settings.get(option))))

    def _show_devices(self) -> None:
        """The outputs there are now; a chosen one that is gone stays in the list, so that it is seen and can be left."""
        chosen = self._settings.get(DEVICE)
        devices = self._speaker.devices()
        self._device.blockSignals(True)
        self._device.clear()
        self._device.addItem(self.tr("The system's own device"), "")
        for name in devices:
            self._device.addItem(one_line(name, 80), name)
        if chosen and chosen not in devices:
            self._device.addItem(self.tr("{name} (not there)").replace("{name}", one_line(chosen, 60)), chosen)
        self._device.setCurrentIndex(max(0, self._device.findData(chosen)))
        self._device.blockSignals(False)
        for attempt in self._tries.values():
            attempt.setEnabled(bool(devices))

    def _choose_device(self) -> None:
        self._settings.set(DEVICE, self._device.currentData())

    def _retranslate(self) -> None:
        self._device.setAccessibleName(self.tr("Device that sounds are played on"))
        for cue, option in CUES.items():
            name = QCoreApplication.translate("Settings", option.label)
            self._checks[cue].setText(name)
            self._checks[cue].setAccessibleName(name)
            self._repeats[cue].setAccessibleName(self.tr("How often: {event}").replace("{event}", name))
            for place, label in enumerate(REPEATS[cue].choices.values()):
                self._repeats[cue].setItemText(place, QCoreApplication.translate("Settings", label))
            self._tries[cue].setAccessibleName(self.tr("Try the sound: {event}").replace("{event}", name))
