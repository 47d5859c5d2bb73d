"""The `frontdesk` command: what reaches which program, and how little the desktop pays for it."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import __main__ as entry
from app.command_line import build_parser
from app.desktop import appearance, languages, themes

ROOT = Path(entry.__file__).resolve().parent.parent


def parsed(*words: str) -> dict[str, object]:
    return vars(build_parser(entry.LANGUAGES, entry.THEMES).parse_args(words))


@pytest.mark.parametrize(
    "words",
    [
        ["--server", "https://desk.example"],
        ["--profile", "x y", "--server", "https://desk.example"],
        ["--server", "u", "--profile", "p", "--account", "lan", "--language", "zh_CN", "--theme", "high_contrast"],
    ],
)
def test_the_short_cut_reads_what_argparse_reads(words: list[str]) -> None:
    quick = entry._desktop_args(words)
    assert quick is not None
    assert vars(quick) == parsed("desktop", *words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--help"],
        ["--server"],
        ["--profile", "p"],
        ["--server=u"],
        ["--server", "u", "--theme", "pink"],
        ["--server", "u", "--language", "fr"],
        ["--server", "u", "--server", "v"],
        ["--server", "--profile"],
        ["--serv", "u"],
        ["--server", "u", "--port", "1"],
    ],
)
def test_everything_else_is_left_to_argparse(words: list[str]) -> None:
    assert entry._desktop_args(words) is None


def test_the_choices_are_those_the_window_knows() -> None:
    assert set(entry.THEMES) == {appearance.SYSTEM, *themes.THEMES}
    assert set(entry.LANGUAGES) == set(languages.LANGUAGES)


def test_the_desktop_is_reached_without_argparse() -> None:
    """Every import before the first frame is part of the start; argparse alone would be 6 ms."""
    probe = (
        "import sys, types; run = types.ModuleType('app.run_desktop'); sys.modules['app.run_desktop'] = run\n"
        "import app, app.desktop; app.run_desktop = run; quick = types.ModuleType('app.desktop.quick_start')\n"
        "app.desktop.quick_start = sys.modules['app.desktop.quick_start'] = quick; quick.prepare = lambda: None\n"
        "heavy = {'argparse', 'json', 'PySide6'}\n"
        "run.main = lambda args: print(sorted(heavy & set(sys.modules)))\n"
        "from app.__main__ import main; main(['desktop', '--server', 'u', '--profile', 'p'])"
    )
    told = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "command", ["desktop", "demo", "hub", "doctor", "account", "account add", "account role", "account list"]
)
def test_every_option_is_explained(command: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "app", *command.split(), "--help"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    options = [line for line in told.stdout.splitlines() if line.startswith("  -")]
    assert options
    for line in options:
        following = told.stdout.splitlines()[told.stdout.splitlines().index(line) + 1 :][:1]
        assert len(line.split("  ")) > 2 or (following and following[0].startswith(" " * 8)), f"no explanation: {line}"


@pytest.mark.parametrize(
    "words",
    [
        ["hub", "--data", "d", "--port", "70000"],
        ["hub", "--data", "d", "--port", "http"],
        ["demo", "--speed", "0"],
        ["demo", "--speed", "inf"],
        ["demo", "--buyers", "-1"],
        ["account", "add", "lan", "--data", "d"],
        ["account", "add", "lan", "--data", "d", "--role", "king"],
        [],
    ],
)
def test_wrong_words_are_refused_with_the_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        entry.main(words)
    assert end.value.code == 2
    assert "usage: frontdesk" in capsys.readouterr().err


def test_a_console_of_few_letters_does_not_end_the_program() -> None:
    """As on Windows, where the console is cp1252 and names are Vietnamese."""
    told = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "app", "desktop", "--help"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "https://…" in told.stdout


def test_roles_add_up_and_origins_too() -> None:
    assert parsed("account", "add", "lan", "--data", "d", "--role", "agent", "--role", "admin")["role"] == ["agent", "admin"]
    assert parsed("hub", "--data", "d", "--port", "0", "--origin", "a", "--origin", "b")["origin"] == ["a", "b"]


def test_the_exit_code_is_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = SimpleNamespace(main=lambda args: 3 if args.json else 4)
    monkeypatch.setitem(sys.modules, "app.doctor", fake)
    monkeypatch.setattr("app.doctor", fake, raising=False)
    assert entry.main(["doctor", "--json"]) == 3
