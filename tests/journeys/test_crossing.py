"""Two and three desks at one buyer: who looks, who answers, and answers that would cross (CHAT-23)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.ids import SECOND, Instant
from app.features.chat.view.guard import SendGuard
from app.features.collision.rules import LEASE
from app.features.collision.view import CollisionLine, Viewers
from app.features.collision.wire import Viewing
from app.hub.hub import wall_clock
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import HubSocket
from tests.fakes.hub_thread import HubThread
from tests.journeys.test_quick_replies import popup, stock

Travel = Callable[..., None]


def seen(desktop: RunningDesktop) -> str:
    """Who else is at the open chat, as the head says it."""
    found = desktop.screen.frame.findChild(Viewers)
    return found.words if found.isVisible() else ""


def line(desktop: RunningDesktop) -> str:
    """What stands above the field."""
    found = desktop.screen.frame.findChild(CollisionLine)
    return str(found._text.text()) if found.isVisible() else ""


def asked(desktop: RunningDesktop) -> bool:
    """Whether the composer holds a text back."""
    guards = desktop.screen.frame.findChildren(SendGuard)
    return any(guard.isVisible() for guard in guards)


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


def test_three_desks_see_each_other_come_answer_and_go(travel: Travel, hub: HubThread) -> None:
    """CHAT-23, CHAT-32: looking and answering in the head and in the row; silent watching is never seen; the buyer sees none."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan, minh, sara = [await desktops.start(name) for name in ("lan", "minh", "sara")]
        await opened(lan, "Олена", "Алло?")
        await opened(minh, "Олена", "Алло?")
        await lan.until(lambda: seen(lan) == "Minh is looking", "Lan sees Minh")
        await minh.until(lambda: seen(minh) == "Lan is looking", "and Minh, who came later, sees Lan")
        minh.screen.write("Good ")
        await lan.until(lambda: seen(lan) == "Minh is answering", "Lan sees him answer")
        assert line(lan) == "Minh is answering"
        await sara.until(lambda: "Minh is answering" in sara.screen.row("Олена"), "Sara sees it in the list, nothing being open")
        assert not line(minh)
        assert not seen(sara)

        await sara.activate()
        sara.screen.frame.show_workspace("board")
        await sara.settled()
        assert "Sara" not in seen(lan)

        await minh.activate()
        minh.screen.write("day")
        minh.screen.press("Return")
        await lan.until(lambda: seen(lan) == "Minh is looking", "answered: the claim ends, he is still there")
        await sara.until(lambda: "is answering" not in sara.screen.row("Олена"), "in the list as well")
        await minh.close()
        await lan.until(lambda: not seen(lan), "whoever leaves is gone at once")
        assert not any("collision" in str(frame) for frame in olena.socket.frames)

    travel(journey)


def test_answers_that_would_cross_are_asked_about_once(travel: Travel, hub: HubThread) -> None:
    """CHAT-23: "Look first" looks and asks no more; "Send anyway" sends; an answer of before one began asks nothing."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan, minh = [await desktops.start(name) for name in ("lan", "minh")]
        await opened(minh, "Олена", "Алло?")
        await opened(lan, "Олена", "Алло?")
        lan.screen.write("We will lo")
        await minh.activate()
        minh.screen.say("It is on its way")
        await lan.until(
            lambda: line(lan) == "Minh has answered while you were writing: “It is on its way”", "Lan is told at once"
        )
        await lan.activate()
        lan.screen.write("ok")
        lan.screen.press("Return")
        await lan.until(lambda: asked(lan), "asked before sending")
        assert hub.held(olena.conversation) == ["Алло?", "It is on its way"]
        await lan.click("Look first")
        assert not asked(lan)
        await lan.until(lambda: not line(lan), "nothing is said any more")
        assert lan.screen.field() == "We will look"
        lan.screen.press("Return")
        await lan.stands("We will look", "sent")

        lan.screen.write("Anything e")
        await minh.activate()
        minh.screen.say("Have a nice day")
        await lan.until(lambda: "Have a nice day" in line(lan), "told again")
        await lan.activate()
        lan.screen.write("lse?")
        lan.screen.press("Return")
        await lan.until(lambda: asked(lan), "asked again, for it is another answer")
        await lan.click("Send anyway")
        await lan.stands("Anything else?", "sent")
        lan.screen.say("Bye")
        await lan.stands("Bye", "sent")
        assert hub.held(olena.conversation)[1:] == [
            "It is on its way", "We will look", "Have a nice day", "Anything else?", "Bye",
        ]  # fmt: skip

    travel(journey)


def test_an_answer_that_came_while_the_network_was_cut_is_asked_about_too(travel: Travel, hub: HubThread) -> None:
    """CHAT-23, F9: what one began offline meets what was answered meanwhile."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            kept = kept_of(hub, "lan")
            lan = await desktops.start("lan", kept=type(kept)(server=cable.url, login="lan", token=kept.token, staff=kept.staff))
            await opened(lan, "Олена", "Алло?")
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is offline")
            lan.screen.write("One moment")
            hub.say("minh", olena.conversation, "Done already")
            cable.mend()
            await lan.until(lambda: lan.screen.bubble("Done already"), "it came with the network")
            await lan.activate()
            lan.screen.press("Return")
            await lan.until(lambda: asked(lan), "asked before it crosses")
            assert hub.held(olena.conversation) == ["Алло?", "Done already"]

    travel(journey)


class Hands:
    """The hub's clock, which may be turned on."""

    shift = 0

    def now(self) -> Instant:
        return Instant(wall_clock() + self.shift)


class TestLease:
    """With a clock of its own."""

    @pytest.fixture
    def hands(self) -> Hands:
        return Hands()

    @pytest.fixture
    def hub(self, garbage: None, tmp_path: Path, hands: Hands) -> Iterator[HubThread]:
        with HubThread(tmp_path / "hub", hands.now) as hub:
            yield hub

    def test_whoever_is_cut_off_is_gone_when_the_lease_runs_out(self, travel: Travel, hub: HubThread, hands: Hands) -> None:
        """CHAT-23, F10: nobody says goodbye for them; the hub's clock decides."""
        olena = hub.buyer("Олена", "Алло?")

        async def here() -> HubSocket:
            socket = await hub.hub.connect(await hub.hub.staff_token("minh"))
            await socket.signal(Viewing(conversation=olena.conversation, answering=True, until=Instant(2**50)))
            return socket

        async def journey(desktops: Desktops) -> None:
            lan = await desktops.start("lan")
            await opened(lan, "Олена", "Алло?")
            first = hub.call(here())
            await lan.until(lambda: seen(lan) == "Minh is answering", "Minh is there, whatever his own clock says")
            model = lan.desk._furnishing.collision.model  # type: ignore[union-attr]
            until = model.others()[0].until
            assert until - lan.store.clock.now() <= LEASE
            hands.shift = LEASE + SECOND
            olena.write("Are you there?")  # brings the hub's time
            await lan.until(lambda: lan.store.clock.now() >= until, "the hub's time is later")
            model._expire()  # its timer counts real seconds
            assert not seen(lan)

            hub.call(first.close())
            second = hub.call(here())
            await lan.until(lambda: seen(lan) == "Minh is answering", "there again")
            hub.call(second.close())
            await lan.until(lambda: not seen(lan), "a line that the hub sees end, ends it at once")

        travel(journey)


def test_a_quick_reply_sent_at_once_is_asked_about_too(travel: Travel, hub: HubThread) -> None:
    """CHAT-23, CHAT-28, CHAT-30: Ctrl+Enter in the pop-up, a colleague having answered since one began: held, then sent."""
    stock(hub)
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan, minh = [await desktops.start(name) for name in ("lan", "minh")]
        await opened(minh, "Олена", "Алло?")
        await opened(lan, "Олена", "Алло?")
        lan.screen.write("/te")
        await minh.activate()
        minh.screen.say("It is on its way")
        await lan.until(lambda: lan.screen.bubble("It is on its way"), "the answer is here")
        await lan.activate()
        lan.screen.write("a")
        await lan.until(lambda: popup(lan), "offered; it had gone with the focus")
        lan.screen.press("Ctrl+Return")
        await lan.until(lambda: asked(lan), "asked before sending")
        assert lan.screen.field() == "I am back in five minutes."
        lan.screen.press("Return")
        await lan.settled()
        assert hub.held(olena.conversation) == ["Алло?", "It is on its way"]
        await lan.click("Send anyway")
        await lan.stands("I am back in five minutes.", "sent")

    travel(journey)
    assert hub.held(olena.conversation)[2:] == ["I am back in five minutes."]
