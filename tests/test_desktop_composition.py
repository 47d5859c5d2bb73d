"""The desktop program put together: what its parts promise one another, without a hub."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.paths import Profile
from app.domain.ids import StaffId
from app.domain.people import Role, Staff
from app.program.kept import HANDED, Kept, account_folder, handed_over
from tests.fakes.desktop import KEY, RunningDesktop
from tests.fakes.screen import main_screen

ROOT = Path(__file__).resolve().parents[1]
LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
#: A port that nobody listens on: discard.
NOBODY = "http://127.0.0.1:9"


def kept(server: str = NOBODY, staff: Staff = LAN) -> Kept:
    return Kept(server=server, login="lan", token="t" * 43, staff=staff)


def test_two_accounts_on_one_profile_never_share_an_offline_copy(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path)
    other = Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,))
    folders = {account_folder(profile, one) for one in (kept(), kept(staff=other), kept(server="https://another.example"))}
    assert len(folders) == 3
    assert account_folder(profile, kept()) == account_folder(profile, kept())


def test_a_session_that_is_handed_over_fits_a_windows_credential_and_leaves_the_environment() -> None:
    """reliability.md: 1,280 characters; a child of the desktop must not inherit the token."""
    assert len(handed_over(kept(server="https://" + "d" * 60 + ".example.com"), KEY)) < 1_280
    code = (
        "import os; from app.program.kept import HANDED, taken_over; found = taken_over();"
        "print(found.kept.login, found.key == bytes(range(32)).hex(), HANDED in os.environ)"
    )
    environment = os.environ | {HANDED: handed_over(kept(), KEY), "PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.split() == ["lan", "True", "False"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_without_a_hub_the_window_stands_and_quits_in_good_order(run_qt: object, tmp_path: Path, qapp: QApplication) -> None:
    """F9: the offline copy is readable at once; quitting waits for nobody."""

    async def life() -> None:
        desktop = await RunningDesktop(tmp_path, NOBODY, kept()).started()
        await desktop.until(lambda: "Offline" in desktop.screen.status() or "Connecting" in desktop.screen.status(), "it says so")
        assert "Nobody has written today yet." in " ".join(desktop.screen.texts())
        await desktop.close()
        await asyncio.sleep(0.05)
        assert main_screen() is None

    run_qt(life())  # type: ignore[operator]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_same_profile_opens_again_and_again(run_qt: object, tmp_path: Path, qapp: QApplication) -> None:
    """The lock and every file are given free at the end (Windows cannot delete or rename an open file)."""

    async def life() -> None:
        for _ in range(3):
            desktop = await RunningDesktop(tmp_path, NOBODY, kept()).started()
            await desktop.close()
        aside = tmp_path.with_name("moved")
        await asyncio.to_thread(os.rename, tmp_path, aside)
        assert not await asyncio.to_thread(tmp_path.exists)

    run_qt(life())  # type: ignore[operator]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_quitting_while_the_desk_is_still_being_built_ends_in_good_order(
    run_qt: object, tmp_path: Path, qapp: QApplication
) -> None:
    """F1: between the chat and the rest of the window somebody quits; the program neither hangs nor keeps the profile locked."""

    async def life() -> None:
        for _ in range(2):
            desktop = RunningDesktop(tmp_path, NOBODY, kept())
            await desktop.begin()
            marks = desktop.marks
            await desktop.until(lambda marks=marks: "ready" in marks, "one can type")
            await asyncio.wait_for(desktop.close(), 8)

    run_qt(life(), 20.0)  # type: ignore[operator]


def test_the_first_frame_needs_neither_network_nor_database_engine_nor_multimedia() -> None:
    """performance.md: what the first frame does not need is imported after it."""
    code = (
        "import sys; import app.run_desktop;"
        "print([name for name in ('sqlalchemy', 'websockets', 'httpx', 'asyncio', 'qasync', 'PySide6.QtMultimedia', 'structlog')"
        " if name in sys.modules])"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "[]"


def test_of_all_features_the_first_frame_needs_the_intake_alone() -> None:
    """performance.md: every module costs the start; a feature that is imported before the first frame does it by mistake."""
    code = (
        "import sys; import app.run_desktop;"
        "ours = [name for name in sys.modules if name.startswith('app.')];"
        "print(sorted({name.split('.')[2] for name in ours if name.startswith('app.features.')}), len(ours) < 100)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "['intake'] True"


def test_one_can_type_before_calendars_films_and_the_other_places_are_imported() -> None:
    """performance.md, typing into a chat: what the open chat shows only when it is asked for comes with the asking."""
    code = (
        "import sys; import app.run_desktop, app.program.working;"
        "late = ('app.features.chat.view.date_bar', 'app.features.attachments.view.player', 'app.features.attachments.view.door',"
        " 'app.features.attachments.view.viewer', 'app.features.attachments.view.poster');"
        "print([name for name in late if name in sys.modules],"
        " sorted(name for name in sys.modules if name.startswith('app.program.places.')))"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "[] ['app.program.places.centre', 'app.program.places.media']"


def test_what_belongs_to_the_hub_is_no_part_of_the_desktop() -> None:
    """performance.md: the whole program, everything imported; each of these costs the start or a laptop's memory dearly."""
    code = (
        "import sys; import app.run_desktop, app.program.working;"
        "hub = ('structlog', 'rich', 'sqlalchemy', 'aiohttp', 'alembic', 'argon2', 'PIL', 'phonenumbers', 'sklearn', 'numpy');"
        "late = ('ulid', 'httpx', 'PySide6.QtMultimedia', 'PySide6.QtNetwork', 'dataclasses');"
        "print([name for name in (*hub, *late) if name in sys.modules])"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "[]"
