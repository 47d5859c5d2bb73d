"""The first minutes: the real sign-in window against a real hub, everything that can go wrong there, and the way out."""

from collections.abc import Callable

from aiohttp import web

from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub import PASSWORD
from tests.fakes.hub_thread import HubThread
from tests.fakes.screen import main_screen, sign_in_screen

Travel = Callable[..., None]


async def refused(desktop: RunningDesktop, server: str, login: str, password: str, words: str) -> None:
    """Fills the form; waits until the window says `words`."""
    window = await desktop.sign_in_window()
    window.fill(server, login, password)
    await desktop.until(lambda: words in window.texts(), f"the window says {words!r}, not {window.texts()!r}")


def test_an_agent_signs_in_and_sees_todays_intake(travel: Travel, hub: HubThread) -> None:
    """CHAT-1: from nothing to the list of those who wait, and the name of who is at work."""
    hub.buyer("Олена", "Де моя посилка?")
    hub.buyer("Hoa", "Còn hàng không?")

    async def journey(desktops: Desktops) -> None:
        desktop = await desktops.unknown()
        window = await desktop.sign_in_window()
        window.fill(hub.url, "lan", PASSWORD)
        screen = await desktop.until(main_screen, "the main window is there")
        await desktop.until(lambda: len(screen.rows()) == 2, "both buyers are in the list")
        assert [row.split(",")[0] for row in screen.rows()] == ["Олена", "Hoa"]
        assert sign_in_screen() is None
        await desktop.until(lambda: {"Lan", "Test shop"} <= set(screen.texts()), "name and shop are on top")

    travel(journey)


def test_every_failure_to_sign_in_says_what_to_do(travel: Travel, hub: HubThread) -> None:
    """Wrong password, no hub at the address, something that is no hub, no address at all: a sentence each, nothing lost."""

    async def journey(desktops: Desktops) -> None:
        other = web.AppRunner(web.Application(), access_log=None)
        await other.setup()
        site = web.TCPSite(other, "127.0.0.1", 0)
        await site.start()
        nobody = f"http://127.0.0.1:{other.addresses[0][1]}"
        desktop = await desktops.unknown()
        await refused(desktop, hub.url, "lan", "not her password", "Login or password is wrong. Check both")
        await refused(desktop, hub.url, "lan", "", "Enter your login and your password.")
        await refused(desktop, "http://desk.example.com", "lan", PASSWORD, "Use an https address.")
        await refused(desktop, "what is this", "lan", PASSWORD, "This is not an address of a hub.")
        await refused(desktop, nobody, "lan", PASSWORD, "There is no Frontdesk hub at this address.")
        await other.cleanup()
        await refused(desktop, nobody, "lan", PASSWORD, "The hub does not answer at this address. Check the address")
        window = await desktop.sign_in_window()
        assert window.login.text() == "lan"
        window.fill(hub.url, "lan", PASSWORD)
        await desktop.until(main_screen, "the right password still opens the window")

    travel(journey)


def test_closing_the_sign_in_window_ends_the_program(travel: Travel) -> None:
    async def journey(desktops: Desktops) -> None:
        desktop = await desktops.unknown()
        window = await desktop.sign_in_window()
        window.window.close()
        await desktop.until(lambda: not desktop.running, "the program has ended")

    travel(journey)


def test_a_session_that_was_revoked_keeps_the_queue_and_signing_in_sends_it(travel: Travel, hub: HubThread) -> None:
    """F20: cut off while working; the banner says so, what is written waits, the same person goes on."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена")
        lan.screen.press("Ctrl+Alt+Down")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the chat is open")
        assert lan.kept is not None
        hub.revoke(lan.kept.token)
        await lan.until(lambda: any("Your session has ended" in words for words in lan.screen.banners()), "the banner is there")
        lan.screen.say("Written meanwhile")
        await lan.stands("Written meanwhile", "queued")
        assert "1 to send" in lan.screen.status()
        await lan.click("Sign in")
        window = await lan.sign_in_window()
        assert "1 message" in window.texts()
        assert window.login.text() == "lan"
        window.fill(hub.url, "lan", PASSWORD)
        await lan.stands("Written meanwhile", "sent")
        await lan.until(lambda: not any("session" in words for words in lan.screen.banners()), "the banner is gone")
        assert hub.held(olena.conversation) == ["Алло?", "Written meanwhile"]

    travel(journey)


def test_signing_out_leaves_nothing_on_this_computer(travel: Travel, hub: HubThread) -> None:
    """REQ-8: the offline copy goes with its owner; the sign-in window comes back."""
    hub.buyer("Олена", "Секрет")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена")
        assert [file for file in lan.profile.data.rglob("*") if file.is_file()]
        lan.desk.sign_out_wanted.emit()
        await lan.sign_in_window()
        assert [file for file in lan.profile.data.rglob("*") if file.is_file()] == []

    travel(journey)


def test_a_second_program_on_the_same_profile_refuses_and_says_so(travel: Travel, hub: HubThread) -> None:
    """F21: two processes on one profile never write to one copy; the first goes on working."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        first = await desktops.start("lan")
        second = RunningDesktop(first.profile.settings, hub.url, first.kept)
        desktops.running.append(second)
        await second.begin()
        await second.until(lambda: second.shows("Frontdesk is already open with this profile"), "the second one says so")
        assert not second.desk.frame.isVisible()
        await first.activate()
        await first.sees("Олена")
        first.screen.press("Ctrl+Alt+Down")
        await first.until(lambda: first.screen.bubble("Алло?"), "the chat is open")
        first.screen.say("Still here")
        await first.stands("Still here", "sent")
        assert hub.held(olena.conversation) == ["Алло?", "Still here"]

    travel(journey)


def test_two_desktops_of_one_account_show_the_same(travel: Travel, hub: HubThread) -> None:
    """F21: at home and at the shop; both send, both see everything once."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        shop = await desktops.start("lan")
        home = RunningDesktop(shop.profile.settings.parent / "home", hub.url, shop.kept)
        desktops.running.append(home)
        await home.online()
        for desktop in (shop, home):
            await desktop.activate()
            await desktop.sees("Олена")
            desktop.screen.press("Ctrl+1")
            await desktop.until(lambda desktop=desktop: desktop.screen.bubble("Алло?"), "the chat is open")
            desktop.screen.say(f"from {desktop.profile.settings.name}")
        for desktop in (shop, home):
            await desktop.stands("from lan", "sent")
            await desktop.stands("from home", "sent")
        assert hub.held(olena.conversation) == ["Алло?", "from lan", "from home"]

    travel(journey)
