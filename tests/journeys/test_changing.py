"""What was sent in a hurry is put right: two windows, a buyer's browser, and the network of one of them cut meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from app.domain.changing import ChangeRules
from app.features.shop_rules.wire import SetShopRules
from installer import display as private
from tests.fakes.cable import Cable
from tests.fakes.desktop import KEY, Desktops, RunningDesktop, kept_of
from tests.fakes.desktop_process import DesktopProcess, held_at, kept_at
from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.hub_thread import HubThread
from tests.journeys.test_together import opened
from tests.web.conftest import Buyer, browser  # noqa: F401  the fixture of the page's own tests

Travel = Callable[..., None]


#: By keys alone: to the messages, the newest one, its menu, and what stands last there: "Recall", or "Delete" while it waits.
LAST_OF_NEWEST = ("Esc", "Up", "Return", "Up", "Return")


def take_back_newest(desktop: RunningDesktop) -> None:
    """See LAST_OF_NEWEST."""
    for keys in LAST_OF_NEWEST:
        desktop.screen.press(keys)


async def behind(cable: Cable, desktops: Desktops, hub: HubThread, login: str) -> RunningDesktop:
    """A desktop whose network can be cut."""
    kept = kept_of(hub, login)
    return await desktops.start(login, kept=type(kept)(server=cable.url, login=login, token=kept.token, staff=kept.staff))


def test_two_windows_agree_on_what_was_changed_while_one_was_cut_off(travel: Travel, hub: HubThread) -> None:
    """CHAT-14, CHAT-15, F9: an edit and a recall come with the network; what only waits is simply deleted."""
    olena = hub.buyer("Олена", "Is it blue?")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            minh, lan = await behind(cable, desktops, hub, "minh"), await desktops.start("lan")
            for desktop in (minh, lan):
                await opened(desktop, "Олена", "Is it blue?")
            await lan.activate()
            lan.screen.press("Ctrl+Shift+A")
            lan.screen.say("Yes, bule")
            lan.screen.say("Wrong chat, sorry")
            for desktop in (minh, lan):
                await desktop.stands("Wrong chat, sorry", "sent")
                assert "in answer to Олена: Is it blue?" in desktop.screen.bubbles()[1]
            cable.cut()
            await minh.until(lambda: "Connected" not in minh.screen.status(), "Minh is offline")
            await lan.activate()
            take_back_newest(lan)
            await lan.until(lambda: "This message was recalled." in lan.screen.bubbles()[2], "it is gone at Lan's")
            assert "Wrong chat, sorry" in minh.screen.bubbles()[2]
            await minh.activate()
            minh.screen.say("From Minh")
            await minh.stands("From Minh", "queued")
            take_back_newest(minh)
            await minh.until(lambda: not minh.screen.bubble("From Minh"), "what only waited is deleted")
            cable.mend()
            await minh.until(lambda: "Connected" in minh.screen.status(), "Minh is back")
            await minh.until(lambda: "This message was recalled." in minh.screen.bubbles()[2], "it is gone at Minh's")
            olena.write("thanks")
            for desktop in (minh, lan):
                await desktop.until(lambda desktop=desktop: len(desktop.screen.bubbles()) == 4, "nothing came twice")
            assert hub.held(olena.conversation) == ["Is it blue?", "Yes, bule", "", "thanks"]

    travel(journey)


def test_a_recall_that_comes_too_late_is_refused_and_the_message_stays(travel: Travel, hub: HubThread) -> None:
    """CHAT-14: asked for offline, decided by the hub when it hears of it; the agent is told."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            lan = await behind(cable, desktops, hub, "lan")
            await opened(lan, "Олена", "Алло?")
            lan.screen.say("Hello")
            await lan.stands("Hello", "sent")
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is offline")
            await lan.activate()
            take_back_newest(lan)
            hub.command("sara", SetShopRules(changing=ChangeRules(within=0)))
            cable.mend()
            await lan.until(lambda: lan.store.rules.changing.within == 0, "the rule has come")
            await lan.until(lambda: "does not allow" in lan.screen.said(), "Lan is told why")
            assert "Hello, " in lan.screen.bubbles()[1]
            assert hub.held(olena.conversation) == ["Алло?", "Hello"]

    travel(journey)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub of its own with the one shop whose page this is."""
    make_shop(tmp_path / "shop")
    process = HubProcess(tmp_path / "shop")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def second_display(display: str) -> Iterator[str]:
    """Another colleague sits at another screen; one without a window manager has one active window."""
    with private.private_display() as name:
        yield name


@pytest.mark.journey
@pytest.mark.browser
def test_two_windows_and_a_browser_see_the_same_while_the_hub_is_away_in_the_middle(
    shop: HubProcess,
    browser: Any,  # noqa: F811
    display: str,
    second_display: str,
    tmp_path: Path,
) -> None:
    """CHAT-14, CHAT-15, F14: quoted both ways, edited by the Up key, recalled; all three agree after the hub was away."""
    lan = DesktopProcess(tmp_path / "lan", display, kept_at(shop), KEY).start()
    quan = DesktopProcess(tmp_path / "quan", second_display, kept_at(shop, "quan"), KEY).start()
    context = browser.new_context()
    try:
        olena = Buyer(context.new_page(), shop.url).arrive().agree("Олена")
        olena.write("Which colours?")
        olena.state("Which colours?", "sent")
        for desktop in (quan, lan):
            desktop.opens("Which colours?")
        lan.ask("press", "Ctrl+Shift+A")
        lan.ask("say", "Blue and geren")
        expect(olena.bubble("Blue and geren").locator(".quote-line")).to_have_text("Which colours?")
        olena.bubble("Blue and geren").hover()
        olena.bubble("Blue and geren").get_by_role("button", name="Answer this message").click()
        olena.write("Geren?")
        quan.until(lambda: quan.ask("bubble", "in answer to Lan: Blue and geren"), "Quân sees whom the buyer answers")
        shop.stop()
        lan.ask("press", "Up")
        lan.until(lambda: lan.ask("field") == "Blue and geren", "the last text is in the field")
        for _ in range(5):
            lan.ask("press", "Backspace")
        lan.ask("write", "green")
        lan.ask("press", "Return")
        lan.until(lambda: lan.ask("field") == "", "the change waits here")
        shop.start()
        for desktop in (lan, quan):
            desktop.until(lambda desktop=desktop: "edited" in "".join(desktop.ask("bubbles")), "the change has come")
            assert "Blue and green, in answer to" in desktop.ask("bubbles")[1]
        theirs = olena.page.locator(".message.theirs", has_text="Blue and green")
        theirs.wait_for(timeout=40_000)
        expect(theirs.locator(".meta")).to_contain_text("edited")
        expect(olena.page.locator(".mine .quote-line")).to_have_text("Blue and green")
        lan.ask("say", "not for you")
        olena.bubble("not for you").wait_for()
        for keys in LAST_OF_NEWEST:
            lan.ask("press", keys)
        expect(olena.page.locator(".bubble.recalled")).to_have_count(1)
        expect(olena.page.get_by_text("not for you")).to_have_count(0)
        quan.until(lambda: any("This message was recalled." in line for line in quan.ask("bubbles")), "Quân sees it too")
        assert held_at(shop, olena.conversation) == ["Which colours?", "Blue and green", "Geren?", ""]
        assert olena.troubles == []
    finally:
        context.close()
        for desktop in (lan, quan):
            if desktop.running:
                assert desktop.quit() == 0
                assert desktop.troubles() == ""
