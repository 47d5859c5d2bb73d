"""Sounds played by the program itself, also while minimised; they do not depend on the system's notifications (CHAT-10)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect


class Speaker(QObject):
    """Plays short sounds by name. QtMultimedia is imported on first use: it would cost the start 40 ms and 15 MB."""

    #: The set of output devices changed: True while there is one to play on (F25).
    available_changed = Signal(bool)

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

    def look(self) -> None:
        """Looks at the devices and says so; called some seconds after the start, since it loads QtMultimedia."""
        self.available_changed.emit(bool(self._outputs()))

    def devices(self) -> list[str]:
        """Descriptions of the outputs to choose from."""
        return [output.description() for output in self._outputs()]

    def play(self, name: str) -> bool:
        """Starts the sound `name` from its beginning. False when there is no device to play it on."""
        if not self._outputs():
            return False
        effect = self._effects.get(name) or self._load(name)
        effect.setVolume(min(1.0, max(0.0, self._volume())))
        effect.play()
        return True

    def renew(self) -> None:
        """The chosen device changed: load the sounds again for it."""
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()

    def _load(self, name: str) -> "QSoundEffect":
        from PySide6.QtMultimedia import QSoundEffect  # on first use, see above

        wanted = self._device()
        chosen = next((o for o in self._outputs() if o.description() == wanted), None)
        effect = QSoundEffect(chosen, self) if chosen is not None else QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name}.wav")))
        self._effects[name] = effect
        return effect

    def _outputs(self) -> list:  # type: ignore[type-arg]  # QAudioDevice is known only after the late import
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices  # on first use, see above

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._changed)
        return self._devices.audioOutputs()

    def _changed(self) -> None:
        self.renew()
        self.available_changed.emit(self.available)
