"""Two people at two desktops see the same shop, whatever happens to the network of one of them."""

from collections.abc import Callable

from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread
from tests.fakes.screen import button_named

Travel = Callable[..., None]


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    """The chat of `name`, who is the only one in the list, is open at this desktop."""
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


def test_two_agents_see_the_same_star_message_and_read_state_while_ones_network_was_cut(travel: Travel, hub: HubThread) -> None:
    """CHAT-13, CHAT-15, CHAT-18, F9: what happened meanwhile comes with the network, in both directions, once."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            kept = kept_of(hub, "minh")
            minh = await desktops.start(
                "minh", kept=type(kept)(server=cable.url, login="minh", token=kept.token, staff=kept.staff)
            )
            lan = await desktops.start("lan")
            await opened(lan, "Олена", "Алло?")
            await minh.until(lambda: "unread" not in minh.screen.row("Олена"), "what Lan read is read for Minh as well")
            await opened(minh, "Олена", "Алло?")
            cable.cut()
            await minh.until(lambda: "Connected" not in minh.screen.status(), "Minh is offline")
            minh.screen.say("From Minh, offline")
            await minh.stands("From Minh, offline", "queued")
            await minh.click("Favourite")
            assert not hub.held(olena.conversation)[1:]

            await lan.activate()
            lan.screen.say("From Lan")
            await lan.stands("From Lan", "sent")
            olena.write("Thanks")
            olena.read(3)
            await lan.stands("From Lan", "read")
            assert not minh.screen.bubble("From Lan")

            cable.mend()
            await minh.until(lambda: "Connected" in minh.screen.status(), "Minh is back")
            for desktop in (minh, lan):
                await desktop.stands("From Lan", "read")
                await desktop.stands("From Minh, offline", "sent")
                await desktop.until(lambda desktop=desktop: desktop.screen.bubble("Thanks"), "the buyer's thanks are there")
                said = [line.split(": ")[1].split(",")[0] for line in desktop.screen.bubbles()]
                assert said == ["Алло?", "From Lan", "Thanks", "From Minh"], said
            await lan.until(lambda: "favourites" in button_hover(lan) and "out of" in button_hover(lan), "Lan sees Minh's star")
            assert hub.held(olena.conversation) == ["Алло?", "From Lan", "Thanks", "From Minh, offline"]

    travel(journey)


def button_hover(desktop: RunningDesktop) -> str:
    """What the star says that a click would do."""
    desktop.screen.frame.raise_()
    found = [b for b in desktop.screen.frame.findChildren(type(button_named("Favourite"))) if b.accessibleName() == "Favourite"]
    return found[0].accessibleDescription()


def test_a_colleague_who_types_is_seen_typing(travel: Travel, hub: HubThread) -> None:
    """CHAT-14: typing shows the name and goes by itself; the own typing is never shown to oneself."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        for desktop in (minh, lan):
            await opened(desktop, "Олена", "Алло?")
        lan.screen.write("One mo")
        await minh.until(lambda: "Lan is typing…" in minh.screen.texts(), "Minh sees Lan typing")
        assert not any("is typing" in text for text in lan.screen.texts())
        lan.screen.write("ment")
        lan.screen.press("Return")
        await minh.until(lambda: minh.screen.bubble("One moment"), "the message came")
        assert not any("is typing" in text for text in minh.screen.texts())

    travel(journey)


def test_a_colleagues_answer_ends_the_wait_and_the_row_leaves_the_top(travel: Travel, hub: HubThread) -> None:
    """CHAT-2, CHAT-3: the clock stops for everybody with the first human answer."""
    olena, hoa = hub.buyer("Олена", "Алло?"), hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Hoa", "waiting")
        hub.say("minh", olena.conversation, "Вітаю!")
        await lan.until(lambda: "waiting" not in lan.screen.row("Олена"), "Олена's wait has ended")
        assert [row.split(",")[0] for row in lan.screen.rows()] == ["Hoa", "Олена"]
        assert hoa.conversation

    travel(journey)
