"""Sounds are really played: recorded from a sound server of our own, so that silence fails (CHAT-10, F25)."""

import array
import json
import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop.paths import resources
from app.features.alerts.rules.cues import Cue
from tests.fakes.ears import Ears

ROOT = Path(__file__).resolve().parents[2]
#: Plays each name that comes on a line with the program's own Speaker; answers when it has begun, or with the devices.
PLAYER = """
import json, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from app.desktop.paths import resources
from app.desktop.sounds import Speaker

app = QCoreApplication([])
wished = {"device": "", "volume": 0.8}
speaker = Speaker(resources() / "sounds", lambda: wished["volume"], lambda: wished["device"])
speaker.look()

def say(**words): print(json.dumps(words), flush=True)

class Line(QObject):
    came = Signal(str)
    def done(self, line):
        asked = json.loads(line)
        wished.update(asked.get("wish", {}))
        if "wish" in asked:
            speaker.renew()
        if "play" in asked:
            say(played=speaker.play(asked["play"]))
        else:
            say(devices=speaker.devices(), missing=speaker.missing, available=speaker.available)

line = Line()
line.came.connect(line.done, Qt.ConnectionType.QueuedConnection)

def read():
    for text in sys.stdin:
        line.came.emit(text)
    app.quit()

threading.Thread(target=read, daemon=True).start()
say(ready=True)
app.exec()
"""


class Player:
    """The program's Speaker in a process of its own: Qt asks for the sound server once in the life of a process."""

    def __init__(self, server: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PLAYER], cwd=ROOT, env=os.environ | {"PULSE_SERVER": server, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        )  # fmt: skip
        self._heard()

    def ask(self, **words: object) -> dict[str, object]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return self._heard()

    def until(self, **wanted: object) -> None:
        """Waits until the devices are told so; the sound server takes a moment."""
        for _ in range(200):
            if (said := self.ask()).items() >= wanted.items():
                return
            nothing()
        pytest.fail(f"wanted {wanted}, found {said}")

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def _heard(self) -> dict[str, object]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the player ended"
        found: dict[str, object] = json.loads(line)
        return found


@pytest.fixture
def ears() -> Iterator[Ears]:
    with Ears() as ears:
        yield ears


@pytest.fixture
def player(ears: Ears) -> Iterator[Player]:
    player = Player(ears.server)
    yield player
    player.close()


def nothing() -> None:
    subprocess.run(["sleep", "0.05"], check=True)


@pytest.mark.parametrize("cue", list(Cue))
def test_every_event_has_a_sound_file(cue: Cue) -> None:
    """CHAT-10: between a quarter of a second and three, loud enough, and no two alike."""
    file = resources() / "sounds" / f"{cue.value}.wav"
    with wave.open(str(file)) as sound:
        assert 0.25 <= sound.getnframes() / sound.getframerate() <= 3.0
        samples = array.array("h", sound.readframes(sound.getnframes()))
    assert 10_000 < max(map(abs, samples)) < 32_767
    others = [other for other in file.parent.glob("*.wav") if other != file]
    assert file.read_bytes() not in [other.read_bytes() for other in others]


def test_a_sound_is_heard_and_before_it_is_silence(ears: Ears, player: Player) -> None:
    """CHAT-10."""
    recording = ears.record()
    nothing()
    assert recording.peak == 0
    assert player.ask(play="overdue") == {"played": True}
    assert recording.hears(nothing)
    for _ in range(24):
        nothing()
    assert 0.4 < recording.seconds_heard < 2.0


def test_the_volume_is_heard(ears: Ears, player: Player) -> None:
    """CHAT-10."""
    peaks = []
    for volume in (0.2, 1.0):
        player.ask(wish={"volume": volume})
        recording = ears.record()
        player.ask(play="new_message")
        for _ in range(16):
            nothing()
        peaks.append(recording.peak)
    assert 0 < peaks[0] < peaks[1] / 2


def test_the_chosen_device_is_used_and_its_absence_is_said(ears: Ears, player: Player) -> None:
    """CHAT-10, F25: plugged in while the program runs; gone again the system's own takes over, with a word about it."""
    headset = ears.plug("Headset")
    ears.prefer("Headset")
    player.until(devices=["Desk", "Headset"])
    player.ask(wish={"device": "Headset"})
    there, elsewhere = ears.record("Headset"), ears.record("Desk")
    player.ask(play="new_buyer")
    assert there.hears(nothing)
    assert elsewhere.peak == 0
    for _ in range(24):
        nothing()
    ears.unplug(headset)
    player.until(devices=["Desk"], missing="Headset", available=True)
    player.ask(play="new_buyer")
    assert elsewhere.hears(nothing)


def test_a_machine_without_a_sound_card_has_no_device(ears: Ears, player: Player) -> None:
    """F25: the sound server's stand-in counts as none, so that the window says what nobody would hear."""
    ears.unplug_all()
    player.until(devices=[], available=False)
    assert player.ask(play="overdue") == {"played": False}
    ears.plug("Speakers")
    player.until(devices=["Speakers"], available=True)
