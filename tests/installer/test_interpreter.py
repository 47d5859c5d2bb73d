"""Which Python is taken, on machines that have several, none that fits, or names that lead nowhere."""

import json
import sys
from pathlib import Path

import pytest

from installer import interpreter
from installer.trouble import Trouble

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


class Machine:
    """A machine whose path holds stand-ins for Pythons; each answers as a real one would, or fails like a shim."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        monkeypatch.setenv("PATH", str(folder))
        self._monkeypatch = monkeypatch

    def put(self, name: str, version: str, bits: int = 64, free_threaded: bool = False) -> Path:
        path = self._folder / name
        numbers = [int(part) for part in version.split(".")]
        told = {"executable": str(path), "version": numbers, "bits": bits, "free_threaded": free_threaded}
        path.write_text(f"#!/bin/sh\necho '{json.dumps(told)}'\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def put_shim(self, name: str) -> None:
        path = self._folder / name
        path.write_text("#!/bin/sh\necho 'command not found' >&2\nexit 127\n", encoding="utf-8")
        path.chmod(0o755)

    def running(self, path: Path) -> None:
        self._monkeypatch.setattr(sys, "executable", str(path))


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_the_running_python_describes_itself() -> None:
    found = interpreter.ask([sys.executable])
    assert found is not None
    assert found.version == sys.version_info[:3]
    assert found.objection == ""


def test_the_running_one_is_taken_when_it_fits(machine: Machine) -> None:
    machine.put("python3.13", "3.13.1")
    machine.running(machine.put("mine", "3.11.2"))
    assert interpreter.find().name == "3.11.2"


def test_else_the_newest_that_runs(machine: Machine) -> None:
    machine.running(machine.put("mine", "3.9.2"))
    machine.put_shim("python3.13")
    machine.put("python3.12", "3.12.4")
    machine.put("python3.11", "3.11.9")
    assert interpreter.find().name == "3.12.4"


def test_none_that_fits_names_each_and_why(machine: Machine) -> None:
    machine.running(machine.put("mine", "3.9.2"))
    machine.put("python3.13", "3.13.0", free_threaded=True)
    machine.put("python3.12", "3.12.0", bits=32)
    machine.put("python3", "3.14.0")
    with pytest.raises(Trouble) as trouble:
        interpreter.find()
    for part in ("3.9.2", "3.14.0", "32-bit", "free-threaded"):
        assert part in trouble.value.what
    assert trouble.value.remedy
