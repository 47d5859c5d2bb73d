"""Ears: a sound server of our own with outputs that nobody hears, recorded, so that silence makes a test fail.

with Ears() as ears:                  # skips where PulseAudio cannot be had
    ears.loudest(lambda: speaker.play("overdue"), 2.0)
"""

import array
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

RATE = 44_100
#: Of 32,767: what is louder than this was meant to be heard; a null sink is exactly silent.
HEARD = 500
_PATIENCE = 10.0
_TOOLS = ("pulseaudio", "parec", "pactl")


class Ears:
    """`server` is what PULSE_SERVER has to say. The first output, "Desk", is the system's own."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="ears-"))
        self.server = f"unix:{self._folder}/native"
        self._environment = os.environ | {name: str(self._folder) for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH")}
        self._environment |= {"PULSE_SERVER": self.server, "XDG_CONFIG_HOME": str(self._folder)}
        self._daemon: subprocess.Popen[bytes] | None = None
        self._recorders: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        lacking = [tool for tool in _TOOLS if shutil.which(tool) is None]
        if lacking:
            pytest.skip(f"no sound server to listen at: {', '.join(lacking)} not installed (apt-get install pulseaudio)")
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes", "--log-level=error"]
        protocol = f"module-native-protocol-unix socket={self._folder}/native auth-anonymous=1"
        self._daemon = subprocess.Popen(
            ["pulseaudio", *options, "--load", protocol], env=self._environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + _PATIENCE
        while subprocess.run(["pactl", "info"], env=self._environment, capture_output=True, check=False).returncode:
            if self._daemon.poll() is not None or time.monotonic() > deadline:
                self._end()
                pytest.skip("no sound server to listen at: pulseaudio does not start here")
            time.sleep(0.05)
        self.plug("Desk")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._end()

    def plug(self, name: str) -> str:
        """One more output, called `name`; returns what to `unplug`."""
        loaded = self._pactl("load-module", "module-null-sink", f"sink_name={name}", f"sink_properties=device.description={name}")
        return loaded.strip()

    def unplug(self, module: str) -> None:
        """An output is gone."""
        self._pactl("unload-module", module)

    def prefer(self, name: str) -> None:
        """This output is the system's own from now on, as a headset is that was just plugged in."""
        self._pactl("set-default-sink", name)

    def unplug_all(self) -> None:
        """No output is left but the one that nobody hears, as on a machine without a sound card."""
        self._pactl("load-module", "module-always-sink")
        self._pactl("unload-module", "module-null-sink")

    def record(self, output: str = "Desk") -> "Recording":
        """Begins to listen at an output."""
        return Recording(output, self._environment, self._folder / f"{output}-{len(self._recorders)}.raw", self._recorders)

    def _pactl(self, *words: str) -> str:
        return subprocess.run(["pactl", *words], env=self._environment, capture_output=True, check=True, encoding="utf-8").stdout

    def _end(self) -> None:
        for process in (*self._recorders, self._daemon):
            if process is not None:
                process.terminate()
                process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


class Recording:
    """What an output played since it was begun."""

    def __init__(self, output: str, environment: dict[str, str], file: Path, recorders: list[subprocess.Popen[bytes]]) -> None:
        self._file = file
        command = ["parec", "-d", f"{output}.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"]
        with file.open("wb") as out:
            recorders.append(subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.DEVNULL))
        deadline = time.monotonic() + _PATIENCE
        while not file.stat().st_size and time.monotonic() < deadline:
            time.sleep(0.01)

    @property
    def samples(self) -> "array.array[int]":
        """16-bit samples so far."""
        data = self._file.read_bytes()
        return array.array("h", data[: len(data) // 2 * 2])

    @property
    def peak(self) -> int:
        """The loudest sample so far; 0 for silence."""
        return max((abs(sample) for sample in self.samples), default=0)

    @property
    def seconds_heard(self) -> float:
        """For how long something was to be heard, in steps of 50 ms."""
        step, samples = RATE // 20, self.samples
        blocks = (samples[at : at + step] for at in range(0, len(samples), step))
        return sum(max(map(abs, block)) > HEARD for block in blocks) / 20

    def hears(self, something: Callable[[], object], seconds: float = _PATIENCE) -> bool:
        """Does `something` again and again (a turn of a loop, a short sleep) until there is sound."""
        deadline = time.monotonic() + seconds
        while self.peak <= HEARD:
            if time.monotonic() > deadline:
                return False
            something()
        return True
