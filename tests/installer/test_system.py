"""What the machine lacks, how it is installed, and the words to type when it may not be."""

import stat
import sys
from pathlib import Path

import pytest

from installer import system
from installer.trouble import Trouble

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring all that is needed")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing is missing but what a test says."""
    for table in ("LIBRARIES", "SOUND", "FONTS", "TEST_TOOLS"):
        monkeypatch.setattr(system, table, {})


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the path."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_this_machine_has_what_the_tests_need() -> None:
    assert [one for one in system.missing(for_tests=True) if one.needed] == []


@pytest.mark.usefixtures("bare")
def test_libraries_are_tried_not_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "LIBRARIES", {"libc.so.6": "libc6", "libnowhere.so.7": "libnowhere7"})
    monkeypatch.setattr(system, "SOUND", {"libsilent.so.0": "libsilent0"})
    assert [(one.package, one.needed) for one in system.missing(for_tests=False) if one.what != "fontconfig"] == [
        ("libnowhere7", True),
        ("libsilent0", False),
    ]


@pytest.mark.usefixtures("bare")
def test_fonts_are_asked_for_by_what_they_draw(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "FONTS", {"Klingon": (":lang=tlh", "fonts-klingon"), "Latin": (":lang=en", "fonts-latin")})
    put(tools, "fc-list", 'case "$1" in *tlh) ;; *) echo "Some Sans";; esac')
    assert [one.package for one in system.missing(for_tests=False)] == ["fonts-klingon"]


@pytest.mark.usefixtures("bare")
def test_without_apt_the_needed_stop_and_the_wanted_warn(
    tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tools, "fc-list", "echo Sans")
    monkeypatch.setattr(system, "SOUND", {"libsilent.so.0": "libsilent0"})
    system.see_to(for_tests=False)
    assert "going on without libsilent.so.0" in capsys.readouterr().out
    monkeypatch.setattr(system, "LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    with pytest.raises(Trouble) as trouble:
        system.see_to(for_tests=False)
    assert "libnowhere.so.7" in trouble.value.what
    assert "package manager" in trouble.value.remedy


@pytest.mark.usefixtures("bare")
def test_without_rights_the_exact_command_is_given(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tools, "fc-list", "echo Sans")
    put(tools, "apt-get", "exit 99")
    put(tools, "sudo", "exit 1")  # asks for a password
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(system, "LIBRARIES", {"libnowhere.so.7": "libnowhere7", "libgone.so.1": "libgone1"})
    with pytest.raises(Trouble) as trouble:
        system.see_to(for_tests=False)
    assert "sudo apt-get install libnowhere7 libgone1" in trouble.value.remedy


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("root", [True, False])
def test_apt_installs_where_it_may_and_fetches_lists_when_it_must(
    tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: bool
) -> None:
    said = tmp_path / "said"
    # Like an image without package lists: the first install fails, and works after an update.
    put(tools, "apt-get", f'echo "$@" >> {said}; case "$1" in update) : > {said}.lists;; *) [ -e {said}.lists ];; esac')
    put(tools, "sudo", 'shift; [ "$1" = true ] || exec "$@"')
    monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000)
    assert system.install(["libnowhere7"]) == ""
    install = "install -y -q --no-install-recommends libnowhere7"
    assert said.read_text(encoding="utf-8").splitlines() == [install, "update -q", install]


@pytest.mark.usefixtures("bare")
def test_what_apt_complains_about_is_passed_on(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tools, "apt-get", "echo reading lists; echo 'E: Unable to locate package' >&2; exit 100")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert system.install(["libnowhere7"]) == "apt-get said: E: Unable to locate package"
