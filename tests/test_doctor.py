"""The doctor: what it says about a machine that lacks something, and whether its exit code can be relied on."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app import doctor
from app.desktop.paths import Profile
from app.doctor import Finding, State

ROOT = Path(doctor.__file__).resolve().parent.parent


def consult(*words: str, **env: str) -> tuple[int, dict[str, Finding]]:
    """Runs the real program; returns its exit code and the findings by name."""
    told = subprocess.run(
        [sys.executable, "-m", "app", "doctor", "--json", *words],
        cwd=ROOT,
        env={**os.environ, **env},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    answer = json.loads(told.stdout)
    found = {one["name"]: Finding(one["name"], State(one["state"]), one["detail"], one["remedy"]) for one in answer["findings"]}
    assert answer["ok"] == (told.returncode == 0) == (State.BAD not in {one.state for one in found.values()})
    return told.returncode, found


@pytest.fixture(scope="module")
def hub() -> Iterator[str]:
    """Answers /health, and nothing else."""

    class Health(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/health" else 503)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_sound_machine_is_well(hub: str, tmp_path: Path) -> None:
    code, found = consult("--server", hub, "--profile", str(tmp_path / "new"))
    assert code == 0
    for name in ("Python", "Qt", "SQLite", "fonts", "time zones", "settings", "data", "logs", "hub"):
        assert found[name].state is State.OK, found[name]
    assert not (tmp_path / "new").exists(), "looking must leave nothing behind"


def test_a_hub_that_does_not_answer_is_bad() -> None:
    code, found = consult("--server", "http://127.0.0.1:9")
    assert code == 1
    assert found["hub"].state is State.BAD
    assert found["hub"].remedy


def test_a_hub_that_is_ill_is_bad(hub: str) -> None:
    code, found = consult("--server", f"{hub}/other")
    assert code == 1
    assert "503" in found["hub"].detail


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig")
def test_letters_that_cannot_be_drawn_are_named(tmp_path: Path) -> None:
    """A machine with no font but DejaVu: it has Vietnamese and Ukrainian letters, no Chinese characters."""
    conf = tmp_path / "fonts.conf"
    conf.write_text("<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>", encoding="utf-8")
    code, found = consult(FONTCONFIG_FILE=str(conf), XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert code == 0, "ugly, but it works"
    assert found["fonts"].state is State.WARN
    assert "Chinese" in found["fonts"].detail
    assert "fonts-noto-cjk" in found["fonts"].remedy


def test_a_folder_that_cannot_be_written_is_bad(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.doctor.tempfile.TemporaryFile", refuse)  # root may write everywhere
    found = list(doctor._folders(Profile.at(tmp_path)))
    assert [one.state for one in found] == [State.BAD] * 3
    assert "Permission denied" in found[0].detail


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.desktop.sync.cache import connecting
    from app.desktop.sync.cache.errors import OldDriver

    def old() -> None:
        raise OldDriver("3.40.1")

    monkeypatch.setattr(connecting, "check_driver", old)
    assert [one.state for one in doctor._sqlite()] == [State.BAD]


def test_a_check_that_breaks_is_a_finding_not_the_end() -> None:
    def broken() -> Iterator[Finding]:
        yield Finding("Qt", State.OK, "6.11.3")
        raise ImportError("libEGL.so.1: cannot open shared object file")

    [finding] = doctor._guarded("Qt", broken)
    assert finding.state is State.BAD
    assert "libEGL.so.1" in finding.detail


def test_the_text_for_people_has_a_line_each() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "app", "doctor"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    ).stdout
    assert "ok   Python" in told
    assert "Traceback" not in told
