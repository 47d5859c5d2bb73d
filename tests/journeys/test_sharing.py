"""Agents share the buyers: who is online gets them, who goes offline hands over, and each chat says whose it is and why."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from app.desktop.kit.dialog import Dialog
from app.domain.ids import StaffId
from app.domain.presence import PresenceState
from app.features.routing.hub.jobs import EVERY
from app.features.routing.view.owner import Owner
from app.features.routing.view.presence import PresencePill
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


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
        dialog = lan.screen.frame.findChild(Dialog)
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Hand over and go offline").click()
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
