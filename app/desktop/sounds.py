"""Sounds played by the program itself, also while minimised; they do not depend on the system's notifications (CHAT-10)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect

#: What a Linux sound server offers while it has no device at all: an output that nobody hears.
_NOBODY = b"auto_null"


class Speaker(QObject):
    """Plays short sounds by name. QtMultimedia is imported on first use: it would cost the start 40 ms and 15 MB."""

    #: The set of output devices changed: True while there is one to play on (F25).
    available_changed = Signal(bool)
    #: A sound was begun: its name.
    started = Signal(str)

    def __init__(self, folder: Path, volume: Callable[[], float], device: Callable[[], str]) -> None:
        """`folder` holds NAME.wav; `volume` gives 0.0–1.0, `device` an output's description, "" for the system's own."""
        super().__init__()
        self._folder = folder
        self._volume = volume
        self._device = device
        self._effects: dict[str, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None

    @property
    def available(self) -> bool:
        """Whether a sound would be heard, as far as the system tells; True as long as nobody has looked."""
        return self._devices is None or bool(self._outputs())

    @property
    def missing(self) -> str:
        """The chosen device while it is not there; sounds are played on the system's own meanwhile. "" when all is well.

        PulseAudio tells Qt of a device that went only together with something else that changed, such as the system's own
        device; until then the list is old, and the sound server itself plays on another one.
        """
        wanted = self._device()
        return wanted if wanted and self._devices is not None and self._chosen() is None else ""

    def look(self) -> None:
        """Looks at the devices and says so; called some seconds after the start, since it loads QtMultimedia."""
        there = bool(self._outputs())
        if there:
            # Read before they are wanted: the first message of the day shall not wait for the disk.
            for file in self._folder.glob("*.wav"):
                self._effect(file.stem)
        self.available_changed.emit(there)

    def devices(self) -> list[str]:
        """Descriptions of the outputs to choose from."""
        return [output.description() for output in self._outputs()]

    def play(self, name: str) -> bool:
        """Starts the sound `name` from its beginning. False when there is no device to play it on."""
        if not self._outputs():
            return False
        effect = self._effect(name)
        effect.setVolume(min(1.0, max(0.0, self._volume())))
        effect.play()
        if effect.isPlaying():
            self.started.emit(name)
        return True

    def renew(self) -> None:
        """Another device was chosen, or the devices changed: the sounds are loaded again for the one that is to play now."""
        loaded = list(self._effects)
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()
        if self._devices is not None and self._outputs():
            for name in loaded:
                self._effect(name)
        self.available_changed.emit(self.available)

    def _effect(self, name: str) -> "QSoundEffect":
        if (known := self._effects.get(name)) is not None:
            return known
        from PySide6.QtMultimedia import QSoundEffect  # on first use, see above

        chosen = self._chosen()
        effect = QSoundEffect(chosen, self) if chosen is not None else QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name}.wav")))
        self._effects[name] = effect
        return effect

    def _chosen(self) -> "QAudioDevice | None":
        wanted = self._device()
        return next((output for output in self._outputs() if output.description() == wanted), None) if wanted else None

    def _outputs(self) -> "list[QAudioDevice]":
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices  # on first use, see above

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self.renew)
        return [output for output in self._devices.audioOutputs() if output.id().data() != _NOBODY]
