"""Pictures from the desktop: seen before they go, sent once even over a cut line, refused with a reason."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
BLUE = (40, 120, 200)
CLIPS = Path(__file__).resolve().parents[1] / "data" / "media"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A blue picture of some hundred kilobytes: its lower half is noise."""
    image = Image.new("RGB", (800, 600), BLUE)
    noise = Image.effect_noise((800, 300), 90).convert("RGB")
    image.paste(noise, (0, 300))
    image.save(tmp_path / "scratch.png")
    return tmp_path / "scratch.png"


async def opened(desktop: RunningDesktop, text: str) -> None:
    """The first chat of the list, in which somebody says `text`, is open."""
    await desktop.until(desktop.screen.rows, "somebody is in the list")
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {text!r} is open")


def pictures(desktop: RunningDesktop) -> list[str]:
    """The pictures in the chat, as sentences."""
    return [line for line in desktop.screen.bubbles() if "picture scratch.png" in line]


def kept_at(hub: HubThread, photo: Path) -> int:
    """How many files with the picture's content or name the hub's disk holds."""
    wanted = hashlib.sha256(photo.read_bytes()).hexdigest()
    files = [file for file in (hub.folder / "files").rglob("*") if file.is_file()]
    return sum(
        file.stat().st_size == photo.stat().st_size and hashlib.sha256(file.read_bytes()).hexdigest() == wanted for file in files
    )


def test_a_pasted_picture_is_previewed_sent_with_its_caption_and_seen_by_a_colleague(
    travel: Travel, hub: HubThread, photo: Path
) -> None:
    """CHAT-14, CHAT-15: nothing goes out before it was seen; both desktops show its pixels."""
    olena = hub.buyer("Олена", "Покажіть")

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        for desktop in (minh, lan):
            await desktop.activate()
            await opened(desktop, "Покажіть")
        lan.screen.paste_files(str(photo))
        await lan.until(lambda: lan.screen.waiting_pictures() == 1, "the picture waits above the field")
        assert hub.held(olena.conversation) == ["Покажіть"]
        lan.screen.write("This one")
        lan.screen.press("Return")
        for desktop in (lan, minh):
            await desktop.until(lambda d=desktop: [p for p in pictures(d) if p.endswith("sent")], "the picture is in the chat")
            await desktop.until(lambda d=desktop: d.screen.colour_in_chat(*BLUE) > 5_000, "and its pixels are on screen")
        assert hub.held(olena.conversation) == ["Покажіть", "This one"]
        assert lan.screen.waiting_pictures() == 0

    travel(journey)


def test_an_upload_that_is_cut_in_the_middle_goes_on_and_arrives_once(travel: Travel, hub: HubThread, photo: Path) -> None:
    """F24, CHAT-15: the line breaks twice while the picture goes up."""
    size = photo.stat().st_size
    olena = hub.buyer("Олена", "Покажіть")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            await opened(lan, "Покажіть")
            lan.screen.paste_files(str(photo))
            await lan.until(lambda: lan.screen.waiting_pictures() == 1, "the picture waits")
            cable.cut_after(size // 2)
            lan.screen.press("Return")
            await lan.until(lambda: cable.cuts, "the line broke half-way")
            cable.cut_after(size // 4)
            await lan.until(lambda: pictures(lan), "the picture is still in the chat")
            await lan.until(lambda: pictures(lan)[0].endswith("sent"), "the picture arrived", seconds=30)
            assert cable.cuts == 2
            assert len(pictures(lan)) == 1
            assert hub.held(olena.conversation) == ["Покажіть", ""]
            assert kept_at(hub, photo) <= 1

    travel(journey)


def test_a_picture_that_waits_in_a_draft_is_there_after_quitting_and_goes_with_its_chat(
    travel: Travel, hub: HubThread, photo: Path
) -> None:
    """CHAT-16: attachments belong to the draft, and to no other chat; the original may be gone meanwhile."""
    olena = hub.buyer("Олена", "Покажіть")
    hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Покажіть")
        lan.screen.paste_files(str(photo))
        await lan.until(lambda: lan.screen.waiting_pictures() == 1, "the picture waits")
        lan.screen.press("Ctrl+2")
        await lan.until(lambda: lan.screen.bubble("Xin chào"), "another chat is open")
        assert lan.screen.waiting_pictures() == 0
        await lan.sees("Олена", "Draft")
        await lan.close()
        os.remove(photo)
        again = await desktops.start("lan", kept=lan.kept)
        await opened(again, "Покажіть")
        await again.until(lambda: again.screen.waiting_pictures() == 1, "it still waits")
        again.screen.press("Return")
        await again.until(lambda: [p for p in pictures(again) if p.endswith("sent")], "it was sent")
        assert hub.held(olena.conversation) == ["Покажіть", ""]

    travel(journey)


def test_what_is_no_picture_is_refused_at_once_with_the_reason(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CHAT-14: a .png that is something else, and one that is too large for anybody."""
    hub.buyer("Олена", "Покажіть")
    (tmp_path / "fake.png").write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(11 * 1024 * 1024))

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Покажіть")
        lan.screen.paste_files(str(tmp_path / "fake.png"))
        await lan.until(lambda: lan.shows("fake.png: Files of this kind cannot be sent."), "it says why")
        lan.screen.paste_files(str(tmp_path / "bomb.png"))
        await lan.until(lambda: lan.shows("bomb.png: The file is larger than"), "it says why")
        assert lan.screen.waiting_pictures() == 0

    travel(journey)


@pytest.mark.qt_log_ignore("This plugin does not support", "pipewire", "PulseAudio", "No RHI backend", "No HW decoder")
def test_a_video_that_is_cut_and_whose_window_is_closed_half_way_arrives_once(
    travel: Travel, hub: HubThread, tmp_path: Path
) -> None:
    """F24, CHAT-14, CHAT-15: the line breaks, the program ends, the next start goes on where the hub stands."""
    clip = (CLIPS / "clip.mp4").read_bytes()
    padding = 700_000
    (tmp_path / "film.mp4").write_bytes(clip + (padding + 8).to_bytes(4, "big") + b"free" + os.urandom(padding))
    size = len(clip) + padding + 8
    olena = hub.buyer("Олена", "Покажіть")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            await opened(lan, "Покажіть")
            lan.screen.paste_files(str(tmp_path / "film.mp4"))
            await lan.until(lambda: lan.screen.waiting_pictures() == 1, "the video waits")
            cable.cut_after(size // 2)
            lan.screen.press("Return")
            await lan.until(lambda: cable.cuts, "the line broke half-way")
            cable.cut()
            await lan.close()
            os.remove(tmp_path / "film.mp4")
            cable.mend()
            again = await desktops.start("lan", kept=lan.kept)
            await opened(again, "Покажіть")
            await again.until(
                lambda: [line for line in again.screen.bubbles() if "video film.mp4" in line and line.endswith("sent")],
                "it arrived after the start", seconds=30,
            )  # fmt: skip
            assert hub.held(olena.conversation) == ["Покажіть", ""]
            await again.until(lambda: again.screen.colour_in_chat(*BLUE) > 2_000, "with the picture made before the cut")
            assert [path.stat().st_size for path in (hub.folder / "files/files").rglob("*") if path.is_file()] == [size]

    travel(journey)
