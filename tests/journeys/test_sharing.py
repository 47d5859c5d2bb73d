"""Agents share the buyers: who is online gets them, who goes offline hands over, and each chat says whose it is and why."""

import asyncio
from collections.abc import Callable
from typing import ClassVar

import pytest

from app.desktop.store import Connection
from app.desktop.sync.hub_http import HubHttp
from app.domain.ids import StaffId, StreamId, shop_stream
from app.domain.people import STAFF, Role
from app.domain.presence import PresenceState
from app.features.routing.hub.jobs import EVERY
from app.features.routing.view.owner import Owner
from app.features.routing.view.presence import PresencePill
from app.hub.transaction import Transaction
from app.protocol.operations import Event
from app.protocol.snapshot import Snapshot
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


class Unheard(Event, frozen=True, kw_only=True):
    """An event of a newer hub: no desktop knows it, so each fetches the shop's state anew."""

    TYPE: ClassVar[str] = "newer.thing"
    AUDIENCE: ClassVar[frozenset[Role]] = STAFF


def pill(desktop: RunningDesktop) -> PresencePill:
    """The presence pill of this desktop."""
    return desktop.screen.frame.findChild(PresencePill)


def owner(desktop: RunningDesktop) -> str:
    """What the chat's head says about whose it is."""
    found = desktop.screen.frame.findChild(Owner)
    return str(found.pill.text()) if found.isVisible() else ""


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    """The chat of `name`, the first in the list, is open."""
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


def test_two_agents_share_a_buyer_one_goes_offline_and_the_other_has_it(travel: Travel, hub: HubThread) -> None:
    """CHAT-31: online by itself, assigned with a reason, asked before going offline, handed over, taken by key, closed."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.until(lambda: pill(lan).text() == "Online", "Lan came online by herself")
        olena = hub.buyer("Олена", "Алло?")
        await opened(lan, "Олена", "Алло?")
        await lan.until(lambda: owner(lan) == "Yours", "the buyer is Lan's")
        given = lan.store.conversations[olena.conversation].assigned
        assert given is not None
        assert given.why == "only_one"

        minh = await desktops.start("minh")
        await minh.until(lambda: pill(minh).text() == "Online", "Minh is online")
        await opened(minh, "Олена", "Алло?")
        await minh.until(lambda: owner(minh) == "Lan", "Minh sees whose it is")

        await lan.activate()
        pill(lan).choose(PresenceState.OFFLINE)
        await lan.click("Hand over and go offline")
        await minh.until(lambda: owner(minh) == "Yours", "Lan's buyer is Minh's now")
        facts = minh.store.conversations[olena.conversation].assigned
        assert facts is not None
        assert (facts.facts["after"], facts.facts["from"]) == ("handed_over", StaffId("lan"))
        await lan.until(lambda: pill(lan).text() == "Offline", "Lan sees herself as colleagues do")

        await minh.activate()
        minh.screen.press("Ctrl+Shift+E")
        await minh.until(lambda: owner(minh) == "Closed", "the chat is closed")
        pill(lan).choose(PresenceState.BUSY)
        await lan.until(lambda: pill(lan).text() == "Busy", "Lan is busy")
        await lan.activate()
        lan.screen.press("Ctrl+Shift+T")
        await lan.until(lambda: owner(lan) == "Yours", "Lan took it by key")
        await minh.until(lambda: owner(minh) == "Lan", f"and Minh learns of it, long before {EVERY} s")

    travel(journey)


def test_going_offline_while_catching_up_is_not_lost(travel: Travel, hub: HubThread, monkeypatch: pytest.MonkeyPatch) -> None:
    """CHAT-31, F14: an unknown event makes the window catch up; what is chosen in that very moment counts all the same."""
    fetch, go_on = HubHttp.snapshot, asyncio.Event()
    held: list[StreamId] = []

    async def late(self: HubHttp, stream: StreamId) -> Snapshot:
        found = await fetch(self, stream)
        held.append(stream)
        await go_on.wait()
        return found

    def tell(tx: Transaction) -> None:
        tx.emit(Unheard(), to=shop_stream(SHOP.id))

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.until(lambda: pill(lan).text() == "Online", "Lan came online by herself")
        hub.buyer("Олена", "Алло?")
        await opened(lan, "Олена", "Алло?")
        await lan.until(lambda: owner(lan) == "Yours", "the buyer is Lan's")
        monkeypatch.setattr(HubHttp, "snapshot", late)
        hub.call(hub.hub.hub.writer.run(tell))
        await lan.until(lambda: held and lan.store.connection is Connection.CATCHING_UP, "Lan's window catches up")
        pill(lan).choose(PresenceState.OFFLINE)
        await lan.click("Hand over and go offline")
        await lan.until(lambda: pill(lan).text() == "Offline…", "the wish is on its way")
        await lan.settled()
        go_on.set()
        await lan.until(lambda: pill(lan).text() == "Offline", "Lan is offline, though the state that was fetched is older")
        await lan.until(lambda: owner(lan).startswith("Queue"), "and her buyer waits for whoever comes")

    travel(journey)
