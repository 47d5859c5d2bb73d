"""Settings: kept, checked, never lost to a crash, never in the way of a start."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.desktop.settings import Option, Settings

SOUND = Option("sound.on", True, "Sound", section="sound")
VOLUME = Option("sound.volume", 70, "Volume", section="sound", least=0, most=100)
THEME = Option("theme", "system", choices={"system": "As the system", "dark": "Dark"})


def stored(folder: Path) -> dict[str, object]:
    values: dict[str, object] = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    return values


def test_what_was_set_is_there_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert (settings.get(SOUND), settings.get(VOLUME), settings.get(THEME)) == (True, 70, "system")
    settings.set(SOUND, False)
    settings.set(VOLUME, 30)
    settings.set(THEME, "dark")
    again = Settings(tmp_path)
    assert (again.get(SOUND), again.get(VOLUME), again.get(THEME)) == (False, 30, "dark")
    assert again.trouble == ""


def test_listeners_hear_changes_and_only_changes(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    heard: list[int] = []
    settings.on_change(VOLUME, lambda: heard.append(settings.get(VOLUME)))
    for value in (40, 40, 41):
        settings.set(VOLUME, value)
    settings.set(SOUND, False)
    assert heard == [40, 41]


def test_a_listener_can_go(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    heard: list[int] = []
    forget = settings.on_change(VOLUME, lambda: heard.append(settings.get(VOLUME)))
    settings.set(VOLUME, 1)
    forget()
    forget()
    settings.set(VOLUME, 2)
    assert heard == [1]


def test_values_that_an_option_cannot_have_are_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(ValueError, match=r"sound\.volume"):
        settings.set(VOLUME, 101)
    with pytest.raises(ValueError, match="theme"):
        settings.set(THEME, "pink")
    with pytest.raises(ValueError):
        settings.set(VOLUME, True)
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("value", ["dark blue", 7, None, ["dark"], True])
def test_a_hand_edited_value_of_the_wrong_kind_counts_as_unset(tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"theme": value}), encoding="utf-8")
    assert Settings(tmp_path).get(THEME) == "system"


@pytest.mark.parametrize("damage", [b"", b'{"theme": "da', b"\xff\xfe\x00", b"[1, 2]"])
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, damage: bytes) -> None:
    """F7: a truncated or flipped file never stops the start."""
    (tmp_path / "settings.json").write_bytes(damage)
    settings = Settings(tmp_path)
    assert settings.get(THEME) == "system"
    assert Path(settings.trouble).read_bytes() == damage
    settings.set(THEME, "dark")
    assert Settings(tmp_path).get(THEME) == "dark"


def test_keys_of_a_newer_version_survive(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"from.tomorrow": [1], "theme": "dark"}', encoding="utf-8")
    Settings(tmp_path).set(SOUND, False)
    assert stored(tmp_path) == {"from.tomorrow": [1], "theme": "dark", "sound.on": False}


def test_a_crash_at_any_step_of_writing_leaves_a_whole_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F1, F4: the old file or the new one, never half of one."""
    Settings(tmp_path).set(THEME, "dark")
    for step in ("fsync", "replace"):
        settings = Settings(tmp_path)

        def fail(*_args: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(os, step, fail)
            settings.set(VOLUME, 11)
        assert settings.get(VOLUME) == 11, "the session goes on with it"
        assert Settings(tmp_path).get(VOLUME) == 70
        assert Settings(tmp_path).get(THEME) == "dark"


def test_writing_can_be_left_to_another_thread(tmp_path: Path) -> None:
    jobs: list[Callable[[], None]] = []
    settings = Settings(tmp_path, jobs.append)
    settings.set(VOLUME, 1)
    settings.set(VOLUME, 2)
    assert not (tmp_path / "settings.json").exists()
    for job in jobs:
        job()
    assert stored(tmp_path) == {"sound.volume": 2}


def test_an_option_cannot_be_declared_twice_with_another_meaning(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.declare(SOUND, VOLUME)
    settings.declare(SOUND)
    assert settings.declared == (SOUND, VOLUME)
    with pytest.raises(ValueError, match="declared twice"):
        settings.declare(Option("sound.on", False))


def test_the_core_needs_no_qt() -> None:
    code = "import sys, app.desktop.settings, app.desktop.paths; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
