"""A chat goes from desk to desk: offered with a note, accepted, declined, forgotten; network or hub gone in between."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.desktop.kit.undo import UndoBar
from app.domain.ids import SECOND, Instant, StaffId
from app.domain.presence import PresenceState
from app.features.routing.view.offer import OfferBar
from app.features.routing.view.owner import Owner
from app.features.routing.view.presence import PresencePill
from app.features.routing.view.transfer import DeclineDialog, TransferDialog
from app.features.routing.wire import SetPresence, SetShare
from app.hub.hub import wall_clock
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread, Writer

Travel = Callable[..., None]
NOTE = "Wants an invoice for his company"


class Hands:
    """The hub's clock, which may be turned on."""

    shift = 0

    def now(self) -> Instant:
        return Instant(wall_clock() + self.shift)

    def go_on(self, by: int) -> bool:
        """So many milliseconds pass."""
        self.shift += by
        return False


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def hub(garbage: None, tmp_path: Path, hands: Hands) -> Iterator[HubThread]:
    """An empty shop whose clock can be turned."""
    with HubThread(tmp_path / "hub", hands.now) as hub:
        yield hub


def owner(desktop: RunningDesktop) -> str:
    """Whose the open chat is."""
    found = desktop.screen.frame.findChild(Owner)
    return str(found.pill.text()) if found.isVisible() else ""


def offered(desktop: RunningDesktop) -> str:
    """What the bar above the messages says; "" while it is not there."""
    bar = desktop.screen.frame.findChild(OfferBar)
    return str(bar._text.text()) if bar.isVisible() else ""


def said(desktop: RunningDesktop) -> str:
    """What is said at the foot of the chat."""
    bars = [bar for bar in desktop.screen.frame.findChildren(UndoBar) if bar.isVisible()]
    return bars[0]._text.text() if bars else ""


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    """The chat of `name`, the first in the list, is open."""
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


async def came_online(desktop: RunningDesktop) -> None:
    pill = desktop.screen.frame.findChild(PresencePill)
    await desktop.until(lambda: pill.text() == "Online", "online by itself")


async def hand(desktop: RunningDesktop, name: str, note: str = "") -> None:
    """By key: the dialog, a name, Enter or a note, "Hand over"."""
    await desktop.activate()
    desktop.screen.press("Ctrl+Shift+H")
    dialog = await desktop.until(lambda: desktop.screen.frame.findChild(TransferDialog), "the dialog is open")
    dialog.findChild(QLineEdit).setText(name)
    await desktop.until(dialog._hand.isEnabled, f"{name} is there and has room")
    dialog.findChild(QPlainTextEdit).setPlainText(note)
    dialog._hand.click()


async def at_work(desktops: Desktops, hub: HubThread, *others: str) -> tuple[RunningDesktop, Writer, list[RunningDesktop]]:
    """Lan has Олена's chat open; the others are online too."""
    lan = await desktops.start("lan")
    await came_online(lan)
    olena = hub.buyer("Олена", "Алло?")
    await opened(lan, "Олена", "Алло?")
    await lan.until(lambda: owner(lan) == "Yours", "the buyer is Lan's")
    started = []
    for other in others:
        desktop = await desktops.start(other)
        if other != "sara":
            await came_online(desktop)
        started.append(desktop)
    await lan.until(lambda: "Minh" not in others or "minh" in lan.store.staff, "Lan knows who is there")
    return lan, olena, started


def since(desktop: RunningDesktop, writer: Writer) -> int | None:
    return desktop.store.conversations[writer.conversation].waiting_since


def test_offered_with_a_note_accepted_and_the_wait_runs_on(travel: Travel, hub: HubThread) -> None:
    """CHAT-17: alerted by sound, notification and banner; the note is there for three desks and never for the buyer."""

    async def journey(desktops: Desktops) -> None:
        lan, olena, (minh, sara) = await at_work(desktops, hub, "minh", "sara")
        began = since(lan, olena)
        await lan.looks_away()
        played = len(minh.speaker.played)
        await hand(lan, "Minh", NOTE)
        await lan.until(lambda: owner(lan) == "Minh", "the chat is Minh's at once")
        await lan.until(lambda: said(lan) == "Олена was handed over to Minh.", "Lan is told")
        await lan.until(lambda: not lan.screen.row("Олена"), "the sender's row leaves")
        await minh.until(lambda: any("Lan hands you the chat with Олена." in b for b in minh.screen.banners()), "a banner")
        await minh.until(lambda: minh.speaker.played[played:] == ["transfer"], "a sound of its own")

        await minh.activate()
        await minh.click("Go to the chat")
        await minh.until(lambda: f"Lan hands this chat to you: “{NOTE}”." in offered(minh), "the bar in the chat")
        assert "It goes back in 0:" in offered(minh) or "It goes back in 1:00" in offered(minh)
        await minh.until(lambda: minh.screen.bubble(f"Note from Lan: {NOTE}"), "the whole history, with the note")
        await opened(sara, "Олена", "Алло?")
        assert sara.screen.bubble(f"Note from Lan: {NOTE}")
        assert not offered(sara)
        await minh.activate()
        await minh.click("Accept")
        await minh.until(lambda: not offered(minh), "accepted")
        given = lan.store.conversations[olena.conversation].assigned
        assert given is not None
        assert (given.staff, given.why, given.facts["by"], given.facts["note"]) == ("minh", "transferred", "lan", NOTE)
        assert {since(desktop, olena) for desktop in (lan, minh, sara)} == {began}
        assert not any(NOTE in str(frame) for frame in olena.socket.frames)

    travel(journey)


def test_what_was_asked_about_one_buyer_never_hands_over_another(travel: Travel, hub: HubThread) -> None:
    """CHAT-17: a click on a notification opens another chat while the dialog is up."""

    async def journey(desktops: Desktops) -> None:
        lan, olena, _others = await at_work(desktops, hub, "minh")
        other = hub.buyer("Тарас", "Є хтось?")
        await lan.until(lambda: other.conversation in lan.store.conversations, "another buyer")
        await lan.activate()
        lan.screen.press("Ctrl+Shift+H")
        dialog = await lan.until(lambda: lan.screen.frame.findChild(TransferDialog), "the dialog is open")
        dialog.findChild(QLineEdit).setText("minh")
        await lan.until(dialog._hand.isEnabled, "Minh is there and has room")
        lan.desk.open(other.conversation)  # what a notification does when it is clicked
        dialog._hand.click()
        given = lambda buyer: lan.store.conversations[buyer.conversation].assigned  # noqa: E731
        await lan.until(lambda: given(olena).staff == "minh", "Олена is handed over")
        assert given(other) is None or not given(other).offer

    travel(journey)


def test_declined_with_a_reason_it_is_the_senders_again(travel: Travel, hub: HubThread) -> None:
    """CHAT-17: the sender is told by sound and in the chat, hands it on, and the second receiver just answers the buyer."""

    async def journey(desktops: Desktops) -> None:
        lan, olena, (minh, sara) = await at_work(desktops, hub, "minh", "sara")
        began = since(lan, olena)
        await hand(lan, "Minh")
        await opened(minh, "Олена", "Алло?")
        await minh.until(lambda: "Lan hands this chat to you." in offered(minh), "offered")
        await minh.click("Decline…")
        dialog = await minh.until(lambda: minh.screen.frame.findChild(DeclineDialog), "asked for a reason")
        dialog.findChild(QPlainTextEdit).setPlainText("My shift is over")
        played = len(lan.speaker.played)
        await minh.click("Decline")
        await lan.until(lambda: "Minh declined. The chat is yours again. Note: “My shift is over”" in offered(lan), "told why")
        await lan.until(lambda: owner(lan) == "Yours", "Lan's again")
        await lan.until(lambda: lan.screen.row("Олена"), "and in the list")
        assert since(lan, olena) == began
        assert lan.speaker.played[played:] in (["transfer"], [])  # in sight it need not sound

        hub.call(present(hub, "sara", PresenceState.ONLINE))
        await hand(lan, "Sara", NOTE)
        await opened(sara, "Олена", "Алло?")
        await sara.until(lambda: offered(sara), "offered to Sara")
        sara.screen.say("Вітаю!")
        await sara.until(lambda: not offered(sara), "whoever answers has accepted")
        await lan.until(lambda: lan.screen.bubble("Вітаю!"), "and Lan sees it")
        assert owner(lan) == "Sara"

    travel(journey)


def test_forgotten_it_comes_back_by_the_hubs_clock(travel: Travel, hub: HubThread, hands: Hands) -> None:
    """CHAT-17: 60 s without an answer; the hub restarted in between knows the hand-over still."""

    async def journey(desktops: Desktops) -> None:
        lan, olena, (minh,) = await at_work(desktops, hub, "minh")
        await hand(lan, "Minh", NOTE)
        await opened(minh, "Олена", "Алло?")
        await minh.until(lambda: offered(minh), "offered")
        hub.stop()
        hub.start()
        for desktop in (lan, minh):
            await desktop.until(lambda desktop=desktop: "Connected" in desktop.screen.status(), "back")
        assert NOTE in offered(minh)
        await lan.settled()
        assert owner(lan) == "Minh"
        # The clock goes fast, not at once: the time since the hub came up counts.
        await lan.until(lambda: hands.go_on(SECOND // 4) or owner(lan) == "Yours", "it came back")
        assert hands.shift >= 50 * SECOND
        await lan.until(lambda: "Minh did not accept in time. The chat is yours again." in offered(lan), "back with Lan")
        await minh.until(lambda: not offered(minh) and owner(minh) == "Lan", "and Minh is asked no more")
        assert olena.conversation in lan.store.conversations

    travel(journey)


def test_failures_leave_it_with_the_sender_and_say_why(travel: Travel, hub: HubThread) -> None:
    """CHAT-17, F22: full and gone colleagues, a quicker supervisor, and no connection."""

    async def journey(desktops: Desktops) -> None:
        lan, olena, (minh, sara) = await at_work(desktops, hub, "minh", "sara")
        # Full in the very moment: the dialog was open before.
        await lan.activate()
        lan.screen.press("Ctrl+Shift+H")
        dialog = await lan.until(lambda: lan.screen.frame.findChild(TransferDialog), "the dialog")
        dialog.findChild(QLineEdit).setText("minh")
        await lan.until(dialog._hand.isEnabled, "Minh has room")
        chosen = dialog.receiver
        assert chosen is not None
        hub.call(share(hub, "minh", 0))
        await lan.until(lambda: not dialog._hand.isEnabled(), "the dialog sees it at once")
        assert "no room" in dialog._why.text()
        dialog.reject()
        lan_model = lan.desk._furnishing.handing.model  # type: ignore[union-attr]
        lan_model.hand(olena.conversation, chosen, "")
        await lan.until(lambda: "Minh has no room for another chat. The chat stays with you." in said(lan), "said why")
        assert owner(lan) == "Yours"

        hub.call(share(hub, "minh", 8))
        minh.screen.frame.findChild(PresencePill).choose(PresenceState.OFFLINE)
        minhs = lambda: next(r for r in lan_model.choices(olena.conversation) if r.name == "Minh")  # noqa: E731
        await lan.until(lambda: minhs().why_not == "routing.not_here", "Lan sees")
        lan_model.hand(olena.conversation, chosen, "")
        await lan.until(lambda: "Minh is away or offline" in said(lan), "said why")
        assert owner(lan) == "Yours"
        assert sara.store.conversations[olena.conversation].assigned.staff == "lan"  # type: ignore[union-attr]

    travel(journey)


def test_without_a_connection_nothing_is_queued(travel: Travel, hub: HubThread) -> None:
    """CHAT-17, F9: refused at once with clear words; what was on its way when the line broke arrives once, or is refused."""

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            kept = kept_of(hub, "lan")
            lan = await desktops.start("lan", kept=type(kept)(server=cable.url, login="lan", token=kept.token, staff=kept.staff))
            await came_online(lan)
            olena = hub.buyer("Олена", "Алло?")
            await opened(lan, "Олена", "Алло?")
            minh = await desktops.start("minh")
            await came_online(minh)
            model = lan.desk._furnishing.handing.model  # type: ignore[union-attr]
            chosen = await lan.until(
                lambda: next((r for r in model.choices(olena.conversation) if r.name == "Minh" and not r.why_not), None), "Minh"
            )
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is offline")
            await lan.activate()
            lan.screen.press("Ctrl+Shift+H")
            await lan.until(lambda: "There is no connection" in said(lan), "said at once")
            assert lan.screen.frame.findChild(TransferDialog) is None
            cable.mend()
            await lan.until(lambda: "Connected" in lan.screen.status(), "Lan is back")

            # The line breaks under the wish: Lan sees that it is not done yet, and it is done once.
            await lan.until(lambda: not model.why_not, "it can be handed over again")
            cable.cut()
            model.hand(olena.conversation, chosen, NOTE)
            await lan.until(lambda: "Handing over to Minh…" in offered(lan), "it stands as not done")
            assert owner(lan) == "Yours"
            cable.mend()
            await lan.until(lambda: owner(lan) == "Minh", "done with the connection")
            await opened(minh, "Олена", "Алло?")
            await minh.until(lambda: NOTE in offered(minh), "Minh is asked")
            cable.cut()
            await minh.click("Decline…")
            dialog = await minh.until(lambda: minh.screen.frame.findChild(DeclineDialog), "asked for a reason")
            assert "Олена" in " ".join(minh.screen.texts()) or dialog
            await minh.click("Decline")
            await minh.until(lambda: owner(minh) == "Lan", "back while Lan is away")
            cable.mend()
            await lan.until(lambda: "Minh declined." in offered(lan), "and Lan learns of it")
            assert hub.held(olena.conversation) == ["Алло?"]

    travel(journey)


async def present(hub: HubThread, who: str, state: PresenceState) -> None:
    socket = await hub.hub.connect(await hub.hub.staff_token(who))
    assert (await socket.command(SetPresence(state=state))).error is None


async def share(hub: HubThread, who: str, capacity: int) -> None:
    socket = await hub.hub.connect(await hub.hub.staff_token("sara"))
    assert (await socket.command(SetShare(staff=StaffId(who), capacity=capacity))).error is None
