"""Real processes and real kills: whatever the agent saw as queued is at the hub in the end, exactly once."""

import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.fakes.desktop import KEY, kept_of
from tests.fakes.desktop_process import DesktopProcess, held_at, kept_at
from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.hub_thread import HubThread
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.journey


@pytest.fixture
def lan(hub: HubThread, display: str, tmp_path: Path) -> Iterator[DesktopProcess]:
    """Lan's desktop, not started yet."""
    desktop = DesktopProcess(tmp_path / "lan", display, kept_of(hub, "lan"), KEY)
    yield desktop
    if desktop.running:
        desktop.kill()


def test_the_program_starts_works_and_ends_without_a_word_on_standard_error(lan: DesktopProcess, hub: HubThread) -> None:
    """The plain program on a real display: no Qt warning, no task that was destroyed, exit code 0 on SIGTERM."""
    olena = hub.buyer("Олена", "Алло?")
    lan.start()
    lan.opens("Алло?")
    lan.ask("say", "Вітаю!")
    lan.stands("Вітаю!", "sent")
    assert hub.held(olena.conversation) == ["Алло?", "Вітаю!"]
    assert lan.quit() == 0
    assert lan.troubles() == ""


def test_what_was_queued_offline_survives_kill_9_and_arrives_once(lan: DesktopProcess, hub: HubThread) -> None:
    """CHAT-15, F1, F9: three messages that stand as queued, killed twice, then the hub is back."""
    olena = hub.buyer("Олена", "Алло?")
    lan.start()
    lan.opens("Алло?")
    hub.stop()
    for number in range(3):
        lan.ask("say", f"answer {number}")
        lan.stands(f"answer {number}", "queued")
    lan.kill()
    lan.start()
    lan.opens("Алло?")
    lan.stands("answer 2", "queued")
    assert [lan.ask("state", f"answer {number}") for number in range(3)] == ["queued"] * 3
    lan.kill()
    hub.start()
    lan.start()
    lan.opens("Алло?")
    lan.stands("answer 2", "sent")
    assert hub.held(olena.conversation) == ["Алло?", "answer 0", "answer 1", "answer 2"]
    assert lan.quit() == 0


def test_a_draft_survives_kill_9_and_stays_in_its_chat(lan: DesktopProcess, hub: HubThread) -> None:
    """CHAT-16, F1: kept within about a second and a half of the last key; never in another chat."""
    hub.buyer("Олена", "Алло?")
    hub.buyer("Hoa", "Xin chao")
    lan.start()
    lan.opens("Алло?")
    lan.ask("write", "Half a sentence")
    lan.until(lambda: any("Draft saved" in text for text in lan.ask("texts")), "the window says that the draft is saved")
    lan.kill()
    lan.start()
    lan.until(lambda: "Draft: Half a sentence" in lan.ask("row", "Олена"), "the list says that there is a draft")
    lan.ask("press", "Ctrl+2")
    lan.until(lambda: lan.ask("bubble", "Xin chao"), "the other chat is open")
    assert lan.ask("field") == ""
    lan.opens("Алло?")
    assert lan.ask("field") == "Half a sentence"


def test_a_client_killed_while_sending_loses_and_doubles_nothing_that_was_seen(lan: DesktopProcess, hub: HubThread) -> None:
    """F1, I1, I3: killed in the midst of a burst, five times; what stood on screen as queued or further is at the hub once."""
    olena = hub.buyer("Олена", "Алло?")
    seen: list[str] = []
    for round_ in range(4):
        lan.start()
        lan.opens("Алло?")
        for number in range(4):
            text = f"round {round_} line {number}"
            lan.ask("say", text)
            if lan.ask("state", text) in ("queued", "sending", "sent"):
                seen.append(text)
        if round_ % 2:
            time.sleep(0.05)
        lan.kill()
    lan.start()
    lan.opens("Алло?")
    lan.until(lambda: "all sent" in lan.ask("status"), "everything has gone")
    held = hub.held(olena.conversation)[1:]
    assert [text for text in seen if text not in held] == []
    assert len(held) == len(set(held))
    assert [line for line in lan.ask("bubbles") if ", sent" not in line and "Олена" not in line] == []


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub in a process of its own."""
    make_shop(tmp_path / "mortal")
    process = HubProcess(tmp_path / "mortal")
    process.start()
    yield process
    process.stop()


def came(hub: HubProcess, text: str) -> tuple[RawSocket, str]:
    """A buyer who has written `text`: their socket and conversation."""
    answer = httpx.post(f"{hub.url}/v1/buyers", json={"language": "uk", "name": "Олена", "consent": True}).json()
    socket = RawSocket(hub.url, answer["token"])
    socket.say(answer["conversation"], text)
    return socket, answer["conversation"]


def test_a_hub_killed_while_an_agent_sends_has_every_message_once(mortal: HubProcess, display: str, tmp_path: Path) -> None:
    """F2, F14: kill -9 of the hub three times in the midst of typing; the same ids go again and are known."""
    socket, conversation = came(mortal, "Алло?")
    desktop = DesktopProcess(tmp_path / "lan", display, kept_at(mortal), KEY).start()
    try:
        desktop.opens("Алло?")
        texts = [f"line {number:02}" for number in range(18)]
        for number, text in enumerate(texts):
            desktop.ask("say", text)
            if number % 5 == 4:
                mortal.kill()
                mortal.start()
        desktop.stands(texts[-1], "sent")
        desktop.until(lambda: "all sent" in desktop.ask("status"), "everything has gone")
        assert held_at(mortal, conversation) == ["Алло?", *texts]
        assert desktop.quit() == 0
    finally:
        socket.close()
        if desktop.running:
            desktop.kill()


def test_a_second_process_on_the_profile_refuses_and_leaves_the_first_alone(
    lan: DesktopProcess, hub: HubThread, display: str
) -> None:
    """F21: the lock is the system's own, so that it also ends with a kill."""
    hub.buyer("Олена", "Алло?")
    lan.start()
    second = DesktopProcess(lan.folder, display, kept_of(hub, "lan"), KEY)
    second.launch("-m", "tests.fakes.driven_desktop")
    second.until(lambda: any("already open with this profile" in t for t in second.ask("all_texts") or []), "it says so")
    assert second.quit() == 0
    lan.opens("Алло?")
    lan.kill()
    lan.start()
    lan.opens("Алло?")
