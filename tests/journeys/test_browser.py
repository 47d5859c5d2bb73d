"""The whole road: a buyer in a real browser, an agent in a real window, a real hub between them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.fakes.desktop import KEY
from tests.fakes.desktop_process import DesktopProcess, held_at, kept_at
from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.raw_socket import RawSocket
from tests.web.conftest import Buyer, browser  # noqa: F401  the fixture of the page's own tests

pytestmark = [pytest.mark.journey, pytest.mark.browser]
CLIPS = Path(__file__).resolve().parents[1] / "data" / "media"
RED, BLUE = (200, 40, 60), (40, 120, 200)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub of its own with the one shop whose page this is."""
    make_shop(tmp_path / "shop")
    process = HubProcess(tmp_path / "shop")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def lan(shop: HubProcess, display: str, tmp_path: Path) -> Iterator[DesktopProcess]:
    """Lan at work."""
    desktop = DesktopProcess(tmp_path / "lan", display, kept_at(shop), KEY).start()
    yield desktop
    if desktop.running:
        assert desktop.quit() == 0
        assert desktop.troubles() == ""


@pytest.fixture
def new_buyer(browser: Any, shop: HubProcess) -> Iterator[Callable[[], Buyer]]:  # noqa: F811
    """A browser of its own for each buyer, at the shop's page."""
    contexts = []
    buyers: list[Buyer] = []

    def come() -> Buyer:
        contexts.append(browser.new_context())
        buyers.append(Buyer(contexts[-1].new_page(), shop.url).arrive())
        return buyers[-1]

    yield come
    for context in contexts:
        context.close()
    assert [trouble for buyer in buyers for trouble in buyer.troubles] == []


def test_a_buyer_writes_from_the_page_and_is_answered_by_keyboard(
    lan: DesktopProcess, new_buyer: Callable[[], Buyer], shop: HubProcess
) -> None:
    """CHAT-1 to CHAT-3, CHAT-14, CHAT-15: the wait runs, keys alone answer, the ticks go back as the page is read."""
    olena = new_buyer().agree("Олена")
    olena.write("Де моя посилка?")
    olena.state("Де моя посилка?", "sent")
    lan.until(lambda: "waiting 0:0" in lan.ask("row", "Олена"), "the wait runs in the left pane")
    hoa = new_buyer().agree("Hoa")
    hoa.write("Còn hàng không?")
    lan.until(lambda: [row.split(",")[0] for row in lan.ask("rows")] == ["Олена", "Hoa"], "the longest wait is on top")
    lan.ask("press", "Ctrl+Alt+Down")
    lan.until(lambda: lan.ask("bubble", "Де моя посилка?"), "one key opens it")
    olena.state("Де моя посилка?", "read")
    lan.ask("write", "Вона вже ")
    olena.page.get_by_text("Lan is typing").wait_for()
    lan.ask("write", "в дорозі")
    lan.ask("press", "Return")
    olena.bubble("Вона вже в дорозі").wait_for()
    lan.stands("Вона вже в дорозі", "read")
    assert "waiting" not in lan.ask("row", "Олена")

    olena.page.keyboard.press("Escape")  # the chat is closed: what comes now is delivered, not read
    lan.ask("say", "Ще щось?")
    lan.stands("Ще щось?", "delivered")
    olena.page.locator(".launcher").click()
    lan.stands("Ще щось?", "read")

    lan.ask("press", "Alt+Up")
    lan.until(lambda: lan.ask("bubble", "Còn hàng không?"), "Hoa's chat is next")
    lan.ask("say", "Dạ còn ạ")
    hoa.bubble("Dạ còn ạ").wait_for()
    assert olena.bubble("Dạ còn ạ").count() == 0
    assert held_at(shop, olena.conversation) == ["Де моя посилка?", "Вона вже в дорозі", "Ще щось?"]


def test_pictures_go_both_ways_between_browser_and_window(
    lan: DesktopProcess, new_buyer: Callable[[], Buyer], tmp_path: Path
) -> None:
    """CHAT-14, F24: what the buyer's camera saw is on the agent's screen, and the reverse."""
    for name, colour in (("scratch.jpg", RED), ("label.png", BLUE)):
        Image.new("RGB", (600, 400), colour).save(tmp_path / name)
    olena = new_buyer().agree("Олена")
    olena.page.locator("input[type=file]").set_input_files(tmp_path / "scratch.jpg")
    olena.page.locator("textarea").fill("It came like this")
    olena.page.keyboard.press("Enter")
    lan.until(lambda: "[Picture]" in lan.ask("row", "Олена"), "the list says that it is a picture")
    lan.ask("press", "Ctrl+1")
    lan.until(lambda: any("It came like this" in line for line in lan.ask("bubbles")), "the caption is there")
    lan.until(lambda: lan.ask("colour_in_chat", *RED) > 5_000, "and the picture's pixels are on screen")
    lan.ask("paste_files", str(tmp_path / "label.png"))
    lan.until(lambda: lan.ask("waiting_pictures") == 1, "the picture waits above the field")
    lan.ask("say", "Like this one?")
    shown = olena.page.locator(".theirs .picture img")
    shown.wait_for()
    olena.page.wait_for_function("image => image.naturalWidth > 100", arg=shown.element_handle())
    olena.bubble("Like this one?").wait_for()


def test_videos_go_both_ways_between_browser_and_window(lan: DesktopProcess, new_buyer: Callable[[], Buyer]) -> None:
    """CHAT-14: filmed by the buyer, played in the chat; and the reverse, with a picture that the agent's computer made."""
    olena = new_buyer().agree("Олена")
    olena.page.locator("input[type=file]").set_input_files(CLIPS / "clip.webm")
    olena.page.locator(".preview img").wait_for()
    olena.page.locator("textarea").fill("It blinks like this")
    olena.page.keyboard.press("Enter")
    lan.until(lambda: "[Video]" in lan.ask("row", "Олена"), "the list says that it is a video")
    lan.ask("press", "Ctrl+1")
    lan.until(lambda: any("It blinks like this" in line for line in lan.ask("bubbles")), "the caption is there")
    lan.until(lambda: lan.ask("colour_in_chat", *BLUE) > 2_000, "the picture that the browser made is on screen")
    lan.ask("press_video")
    lan.until(lambda: lan.ask("video_position") > 300, "it plays in its place")
    lan.ask("paste_files", str(CLIPS / "clip.mp4"))
    lan.until(lambda: lan.ask("waiting_pictures") == 1, "the video waits above the field")
    lan.ask("say", "Like this one?")
    start = olena.page.locator(".theirs .video-start")
    start.wait_for()
    shown = start.locator("img")
    olena.page.wait_for_function("image => image.naturalWidth === 160", arg=shown.element_handle())
    start.click()
    video = olena.page.locator(".theirs video")
    olena.page.wait_for_function("video => video.currentTime > 0.3", arg=video.element_handle())


def test_the_hub_restarts_in_the_middle_of_a_talk_and_both_sides_go_on(
    lan: DesktopProcess, new_buyer: Callable[[], Buyer], shop: HubProcess
) -> None:
    """F14, F9: what both wrote meanwhile arrives once, whoever comes back first."""
    olena = new_buyer().agree("Олена")
    olena.write("before")
    olena.state("before", "sent")
    lan.opens("before")
    shop.stop()
    olena.write("from the buyer, meanwhile")
    lan.ask("say", "from the agent, meanwhile")
    lan.stands("from the agent, meanwhile", "queued")
    olena.state("from the buyer, meanwhile", "queued")
    shop.start()
    olena.state("from the buyer, meanwhile", "read", timeout=40_000)
    olena.bubble("from the agent, meanwhile").wait_for(timeout=40_000)
    lan.until(lambda: lan.ask("bubble", "from the buyer, meanwhile"), "the agent sees it too")
    held = held_at(shop, olena.conversation)
    assert sorted(held) == ["before", "from the agent, meanwhile", "from the buyer, meanwhile"]


def test_a_request_for_advice_reaches_the_window(
    lan: DesktopProcess,
    shop: HubProcess,
    browser: Any,  # noqa: F811
) -> None:
    """LEAD-1, LEAD-3, F2: left on a listing's page, in the window at once; the number on request, also after a killed hub."""
    admin = RawSocket(shop.url, shop.sign_in("quan"))
    assert admin.command("leads.partner", partner=True).get("error") is None
    admin.close()
    lan.until(lambda: "Connected" in lan.ask("status"), "Lan is connected")
    lan.ask("click", "Leads")
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{shop.url}/listing.html?id=p0&language=uk")
    page.get_by_role("button", name="Хочу пораду").click()
    page.get_by_label("Ваше ім’я").fill("Олена")
    page.get_by_label("Ваш номер телефону").fill("0901 234 567")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Надіслати").click()
    page.locator("#done").wait_for()
    lan.until(lambda: any("New · 1" in text for text in lan.ask("all_texts")), "it is in the window")
    shop.kill()
    shop.start()
    lan.until(lambda: "Connected" in lan.ask("status"), "connected again")
    lan.until(lambda: lan.ask("choose_lead", 0), "its row is there")
    lan.until(lambda: any("Олена" in text for text in lan.ask("all_texts")), "the lead is shown in full")
    lan.ask("click", "Show phone number")
    lan.until(lambda: any("+84901234567" in text for text in lan.ask("all_texts")), "the number is shown")
    lan.until(lambda: any("New · 0" in text for text in lan.ask("all_texts")), "and it is new no more")
    context.close()
