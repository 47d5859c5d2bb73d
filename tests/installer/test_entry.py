"""The first thing a new user meets: an old Python, no display, unknown words, and a start with nothing to do."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from installer import commands, processes, system
from installer.display import private_display

ROOT = Path(commands.__file__).resolve().parent.parent
PRETEND = "import runpy, sys; sys.version_info = ({}, 0); sys.argv = ['installer', 'run']; runpy.run_path('installer')"


@pytest.mark.parametrize("version", ["2, 7", "3, 6", "3, 7"])
def test_an_old_python_says_what_it_lacks(version: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", PRETEND.format(version)], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert told.returncode == 1
    assert "3.11, 3.12 or 3.13" in told.stderr
    assert "Traceback" not in told.stderr


def test_python_3_8_can_read_all_of_it() -> None:
    for file in (ROOT / "installer").glob("*.py"):
        ast.parse(file.read_text(encoding="utf-8"), filename=str(file), feature_version=(3, 8))


def test_python_2_can_read_the_entry() -> None:
    """What newer Pythons brought would be a syntax error there, before a word could be said."""
    tree = ast.parse((ROOT / "installer/__main__.py").read_text(encoding="utf-8"))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.FunctionDef, ast.AsyncFunctionDef)
    assert [node for node in ast.walk(tree) if isinstance(node, newer)] == []
    assert (ROOT / "installer/__main__.py").read_bytes().isascii()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that the installer would have started; the set-up counts as done."""
    commands_seen: list[list[str]] = []
    monkeypatch.setattr(commands, "_set_up", lambda kind: None)
    monkeypatch.setattr(processes, "run", lambda command, **_: commands_seen.append(command[1:]) or 0)
    return commands_seen


def test_run_without_a_display_says_how(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert commands.main(["run"]) == 2
    told = capsys.readouterr().err
    assert "no display" in told
    assert "xvfb-run" in told
    assert "QT_QPA_PLATFORM=offscreen" in told
    assert started == []


def test_run_hands_the_rest_to_the_demo(started: list[list[str]]) -> None:
    assert commands.main(["run", "--no-window", "--speed", "4", "--data", "x y"]) == 0
    assert started == [["-P", "-m", "app", "demo", "--no-window", "--speed", "4", "--data", "x y"]]


def test_test_hands_the_rest_to_pytest(started: list[list[str]]) -> None:
    assert commands.main(["test", "-k", "wait and not slow", "--lf"]) == 0
    assert started == [["-m", "pytest", "-k", "wait and not slow", "--lf"]]


def test_unknown_words_are_refused_where_nobody_takes_them(started: list[list[str]]) -> None:
    with pytest.raises(SystemExit) as end:
        commands.main(["setup", "--fast"])
    assert end.value.code == 2
    assert started == []


def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":987")
    assert system.cannot_show()
    monkeypatch.setenv("DISPLAY", display)
    assert not system.cannot_show()


def test_a_private_display_goes_away_again(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with private_display() as name:
        assert name != display
        monkeypatch.setenv("DISPLAY", name)
        assert not system.cannot_show()
    assert system.cannot_show()
