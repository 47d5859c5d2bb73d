"""The plain program with its window minimised, heard through a sound server: silence makes these fail (CHAT-10)."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.desktop import KEY, kept_of
from tests.fakes.desktop_process import DesktopProcess
from tests.fakes.ears import Ears
from tests.fakes.hub_thread import HubThread

pytestmark = pytest.mark.journey


@pytest.fixture
def ears() -> Iterator[Ears]:
    with Ears() as ears:
        yield ears


@pytest.fixture
def lan(ears: Ears, hub: HubThread, display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopProcess]:
    """Lan's desktop, which plays where the ears are."""
    monkeypatch.setenv("PULSE_SERVER", ears.server)
    desktop = DesktopProcess(tmp_path / "lan", display, kept_of(hub, "lan"), KEY)
    yield desktop
    if desktop.running:
        desktop.kill()


def test_a_buyer_is_heard_while_the_window_is_minimised(lan: DesktopProcess, ears: Ears, hub: HubThread) -> None:
    """CHAT-10: through the loudspeaker itself, not only as a call of the player; with sound off there is silence."""
    lan.start()
    lan.until(lambda: "Connected" in lan.ask("status"), "connected")
    assert lan.ask("minimise")
    recording = ears.record()
    time.sleep(0.3)
    assert recording.peak == 0
    olena = hub.buyer("Олена", "Алло?")
    assert recording.hears(lambda: time.sleep(0.02)), lan.troubles()
    lan.ask("click", "Turn sound off")
    time.sleep(1.5)
    silence = ears.record()
    olena.write("Is anybody there?")
    lan.until(lambda: "Is anybody there?" in lan.ask("row", "Олена"), "it arrived")
    time.sleep(1.0)
    assert silence.peak == 0
    assert lan.quit() == 0
