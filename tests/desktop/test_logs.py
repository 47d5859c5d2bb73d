"""The desktop's log goes into the profile, never to standard output, which a windowed program does not have."""

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop import logs


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Logging as the tests' own fixtures left it."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(folder: Path) -> list[dict[str, str]]:
    """What was logged."""
    return [json.loads(line) for line in (folder / logs.FILE).read_text(encoding="utf-8").splitlines()]


def test_each_record_is_a_line_with_its_context_and_nothing_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(tmp_path)
    logging.getLogger("app.one").info("no connection", extra={"reason": "refused", "where": Path("x")})
    logging.getLogger("app.two").warning("settings: %s", "đầy")
    said = capsys.readouterr()
    assert [(line["event"], line["level"]) for line in lines(tmp_path)] == [
        ("no connection", "info"),
        ("settings: đầy", "warning"),
    ]
    first = lines(tmp_path)[0]
    assert (first["reason"], first["where"], first["logger"]) == ("refused", "x", "app.one")
    assert first["timestamp"].endswith("Z")
    assert said.out == ""
    assert "no connection" not in said.err
    assert "settings" in said.err


def test_a_windowed_program_without_standard_error_logs_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows: sys.stderr is None there."""
    monkeypatch.setattr(sys, "stderr", None)
    logs.configure(tmp_path)
    logging.getLogger("app").warning("kept")
    assert [line["event"] for line in lines(tmp_path)] == ["kept"]


def test_a_long_log_makes_room_at_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_LIMIT", 10)
    (tmp_path / logs.FILE).write_text("x" * 20, encoding="utf-8")
    logs.configure(tmp_path)
    logging.getLogger("app").info("new")
    assert [line["event"] for line in lines(tmp_path)] == ["new"]
    assert (tmp_path / "frontdesk.old.log").read_text(encoding="utf-8") == "x" * 20


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    """F5."""
    logs.configure(tmp_path / "not" / "there")
    logging.getLogger("app").info("lost")


def test_an_exception_is_written_whole(tmp_path: Path) -> None:
    logs.configure(tmp_path)
    try:
        raise ValueError("đầy")
    except ValueError:
        logging.getLogger("app").exception("stumbled")
    (line,) = lines(tmp_path)
    assert "ValueError: đầy" in line["exception"]
