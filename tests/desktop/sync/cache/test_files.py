"""Pictures kept encrypted; all of it can be fetched again, so nothing about it is ever an error for people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop.sync.cache.files import Files
from app.domain.ids import FileId
from tests.desktop.sync.cache.conftest import KEY

F1, F2, F3 = FileId("f1"), FileId("f2"), FileId("f3")


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Files]:
    files = Files(tmp_path, KEY, cap=10_000)
    yield files
    files.close()


def test_a_picture_is_kept_by_kind(files: Files, tmp_path: Path) -> None:
    files.put(F1, "thumb", b"CANARY small")
    files.put(F1, "original", b"CANARY large")
    assert (files.get(F1, "thumb"), files.get(F1, "original"), files.get(F2, "thumb")) == (b"CANARY small", b"CANARY large", None)
    files.close()
    assert all(b"CANARY" not in path.read_bytes() for path in tmp_path.iterdir())
    assert files.get(F1, "thumb") == b"CANARY small"


def test_those_not_looked_at_for_longest_go_when_there_are_too_many(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(100))
    monkeypatch.setattr("time.time", lambda: next(clock))
    for file in (F1, F2, F3):
        files.put(file, "original", bytes(3_000))
    files.get(F1, "original")
    files.put(FileId("f4"), "original", bytes(3_000))
    assert files.get(F1, "original") is not None
    assert files.get(F2, "original") is None


def test_erased_files_are_gone(files: Files) -> None:
    """REQ-8."""
    files.put(F1, "thumb", b"x")
    files.put(F2, "thumb", b"y")
    files.erase((F1, F3))
    assert (files.get(F1, "thumb"), files.get(F2, "thumb")) == (None, b"y")


@pytest.mark.parametrize("damage", ["flip", "key"])
def test_damage_or_another_key_begins_anew(tmp_path: Path, damage: str) -> None:
    """F7, F8."""
    files = Files(tmp_path, KEY)
    files.put(F1, "thumb", b"x" * 9_000)
    files.close()
    if damage == "flip":
        content = bytearray((tmp_path / "files.db").read_bytes())
        content[50] ^= 1
        (tmp_path / "files.db").write_bytes(content)
    files = Files(tmp_path, KEY if damage == "flip" else bytes(32))
    assert files.get(F1, "thumb") is None
    files.put(F1, "thumb", b"again")
    assert files.get(F1, "thumb") == b"again"
    files.close()
