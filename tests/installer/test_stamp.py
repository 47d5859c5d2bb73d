"""When a set-up counts as done, and what makes it undone."""

import os
from pathlib import Path

import pytest

from installer.stamp import Stamp


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    (root / "installer/locks").mkdir(parents=True)
    for kind in ("run", "test"):
        (root / f"installer/locks/{kind}.txt").write_text(f"{kind}==1\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    python = Stamp(root).python
    python.parent.mkdir(parents=True)
    python.write_text("a python", encoding="utf-8")
    return root


def test_nothing_is_ready_at_first(checkout: Path) -> None:
    assert not Stamp(checkout).is_ready("run")


def test_what_was_set_up_is_ready_and_nothing_else(checkout: Path) -> None:
    Stamp(checkout).set("run")
    assert Stamp(checkout).is_ready("run")
    assert not Stamp(checkout).is_ready("test")
    Stamp(checkout).set("run", "test")
    assert Stamp(checkout).is_ready("test")


@pytest.mark.parametrize("file", ["installer/locks/run.txt", "pyproject.toml"])
def test_a_changed_file_asks_for_a_new_set_up(checkout: Path, file: str) -> None:
    Stamp(checkout).set("run")
    with (checkout / file).open("a", encoding="utf-8") as changed:
        changed.write("# more\n")
    assert not Stamp(checkout).is_ready("run")


def test_an_upgraded_python_asks_for_a_new_set_up(checkout: Path) -> None:
    Stamp(checkout).set("run")
    os.utime(Stamp(checkout).python, (1, 1))
    assert not Stamp(checkout).is_ready("run")


def test_a_removed_python_asks_for_a_new_set_up(checkout: Path) -> None:
    Stamp(checkout).set("run")
    Stamp(checkout).python.unlink()
    assert not Stamp(checkout).is_ready("run")


def test_a_moved_checkout_asks_for_a_new_set_up(checkout: Path) -> None:
    """Environments hold absolute paths."""
    Stamp(checkout).set("run")
    moved = checkout.rename(checkout.with_name("moved"))
    assert not Stamp(moved).is_ready("run")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"run": 1}'])
def test_a_damaged_stamp_asks_for_a_new_set_up(checkout: Path, content: str) -> None:
    Stamp(checkout).set("run")
    (checkout / ".venv/frontdesk-setup.json").write_text(content, encoding="utf-8")
    assert not Stamp(checkout).is_ready("run")


def test_while_packages_change_nothing_is_ready(checkout: Path) -> None:
    Stamp(checkout).set("run", "test")
    Stamp(checkout).set()
    assert not Stamp(checkout).is_ready("run")
