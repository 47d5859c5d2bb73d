"""Blocking and reporting in real windows against a real hub; the network is cut, the hub restarted in the middle (CHAT-18)."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.kit.dialog import Dialog
from app.desktop.kit.tabs import Tabs
from app.domain.ids import ConversationId
from app.domain.moderation import Misconduct, Outcome, Report, ReportState
from app.features.chat.view.pane import ChatPane
from app.features.chat.view.timeline import Timeline
from app.features.favourite.wire import SetFavourite
from app.features.intake.model.intake import ListName
from app.features.intake.view.pane import IntakePane
from app.features.moderation.view.block_dialog import BlockDialog
from app.features.moderation.view.chat import BlockedFoot, BlockUndo
from app.features.moderation.view.report_dialog import ReportDialog
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
#: Where pictures of the windows go, for looking at; nowhere when it is not set.
_PICTURES = os.environ.get("FRONTDESK_PICTURES", "")


def picture(desktop: RunningDesktop, name: str) -> None:
    if _PICTURES:
        desktop.screen.frame.grab().save(str(Path(_PICTURES) / f"{name}.png"))


def lists(desktop: RunningDesktop) -> Tabs:
    """The tabs over the left pane's rows."""
    tabs: Tabs = desktop.screen.frame.findChild(IntakePane).findChild(Tabs)
    return tabs


def foot(desktop: RunningDesktop) -> BlockedFoot:
    found: BlockedFoot | None = desktop.screen.frame.findChild(BlockedFoot)
    assert found is not None
    return found


def dialog(kind: type[Dialog]) -> Dialog | None:
    """The open dialog of that kind."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, kind) else None


def star(hub: HubThread, conversation: ConversationId) -> None:
    """A colleague sets a star elsewhere: whoever sees it has seen everything before."""

    async def send() -> None:
        socket = await hub.hub.connect(await hub.hub.staff_token("sara"), device="elsewhere")
        assert (await socket.command(SetFavourite(conversation=conversation, starred=True))).error is None
        await socket.close()

    hub.call(send())


def spoken(timeline: Timeline) -> str:
    """The message that the keyboard is on."""
    return timeline.spoken(timeline.current_row) if timeline.current_row >= 0 else ""


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Alt+Down")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


async def block(desktop: RunningDesktop, reason: Misconduct = Misconduct.ABUSE, note: str = "") -> None:
    """By keyboard alone: the shortcut, the reason by its first letter's key, Tab to Block, Space."""
    await desktop.activate()
    desktop.screen.press("Ctrl+Shift+B")
    asked = await desktop.until(lambda: dialog(BlockDialog), "it asks first")
    assert isinstance(asked, BlockDialog)
    for _ in range(list(Misconduct).index(reason)):
        QTest.keyClick(asked.form.reason_choice, Qt.Key.Key_Down)
    asked.form.note_line.setFocus()
    desktop.screen.write(note)
    picture_of_dialog(asked, "block-dialog")
    QTest.keyClick(asked.block_button, Qt.Key.Key_Space)
    await desktop.until(lambda: dialog(BlockDialog) is None, "the dialog is closed")


def picture_of_dialog(shown: Dialog, name: str) -> None:
    if _PICTURES:
        shown.grab().save(str(Path(_PICTURES) / f"{name}.png"))


def test_a_blocked_buyer_is_unseen_by_everybody_until_unblocked(travel: Travel, hub: HubThread) -> None:
    """CHAT-18: two desks at once; no sound, no row, no bubble, also after a restart of the hub; then all of it, in order."""

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        await minh.looks_away()
        teo = hub.buyer("Tèo", "you fools")
        await lan.until(lambda: lan.speaker.played, "a new buyer is heard")
        await opened(lan, "Tèo", "you fools")
        await block(lan, Misconduct.HARASSMENT, "calls at night")
        await lan.until(lambda: foot(lan).isVisible(), "the composer's place says why")
        await lan.until(lambda: lan.shows("Harasses a colleague (calls at night)"), "with the reason")
        await minh.until(lambda: not minh.screen.row("Tèo"), "it has left the colleague's list")
        await lan.looks_away()
        before = [(list(desk.speaker.played), list(desk.tray.told)) for desk in (lan, minh)]
        teo.write("secret one", "secret two")
        hub.stop()
        hub.start()
        hub.back(teo)
        teo.write("secret three")
        star(hub, teo.conversation)
        for desk in (lan, minh):
            await desk.until(lambda desk=desk: desk.store.conversations[teo.conversation].favourite, "all before has arrived")
        for desk in (lan, minh):
            assert desk.store.conversations[teo.conversation].last_number == 1
            assert not desk.shows("secret")
        assert [(desk.speaker.played, desk.tray.told) for desk in (lan, minh)] == before
        assert hub.held(teo.conversation) == ["you fools"]
        lists(minh).choose(ListName.BLOCKED.value)
        row = await minh.sees("Tèo")
        assert "Harasses a colleague" in row
        assert "by Lan: calls at night" in row
        picture(lan, "blocked")
        await minh.activate()
        await opened(minh, "Tèo", "you fools")
        picture(minh, "blocked-list")
        foot(minh).button.click()
        for desk in (lan, minh):
            await desk.until(lambda desk=desk: not desk.store.conversations[teo.conversation].blocked, "everybody sees it")
        await minh.until(lambda: minh.screen.bubble("secret three"), "what was kept is there")
        assert [line.split(": ")[1].split(",")[0] for line in minh.screen.bubbles()] == [
            "you fools", "secret one", "secret two", "secret three",
        ]  # fmt: skip
        await minh.until(lambda: minh.shows("Tèo is unblocked; 3 kept messages came into the chat."), "it says what came")
        picture(minh, "unblocked")
        lists(minh).choose(ListName.TODAY.value)
        await minh.sees("Tèo", "waiting 0:0")
        undo = minh.screen.frame.findChild(BlockUndo)
        assert undo is not None
        undo.button.click()
        await lan.until(lambda: foot(lan).isVisible() and lan.store.conversations[teo.conversation].blocked, "blocked again")
        teo.write("secret four")
        await lan.click("Unblock")
        await lan.until(lambda: lan.screen.bubble("secret four"), "nothing is lost")
        assert hub.held(teo.conversation) == ["you fools", *(f"secret {n}" for n in ("one", "two", "three", "four"))]

    travel(journey)


def test_a_block_without_a_connection_is_queued_and_what_was_queued_to_the_buyer_is_refused(
    travel: Travel, hub: HubThread
) -> None:
    """CHAT-18, F9: shown at once, carried out once the hub is back; a colleague's message that comes later says why not."""

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        teo = hub.buyer("Tèo", "you fools")
        await opened(lan, "Tèo", "you fools")
        await opened(minh, "Tèo", "you fools")
        hub.stop()
        await block(lan)
        assert foot(lan).isVisible()
        assert not lan.store.conversations[teo.conversation].blocked
        minh.screen.say("please stay polite")
        await minh.stands("please stay polite", "queued")
        hub.start()
        hub.back(teo)
        await minh.until(lambda: minh.store.conversations[teo.conversation].blocked, "it is blocked")
        # Whoever was first: what the hub refused is kept here, and says why.
        polite = "please stay polite"
        await minh.until(
            lambda: "not sent: This buyer is blocked" in minh.screen.bubble(polite) or minh.screen.state(polite) == "sent",
            "the hub has decided",
        )
        assert len(hub.held(teo.conversation)) in (1, 2)

    travel(journey)


def test_a_report_goes_round(travel: Travel, hub: HubThread) -> None:
    """CHAT-18: picked by keyboard, sent without a connection, seen and handled on the board, and told to its reporter."""

    async def journey(desktops: Desktops) -> None:
        lan, sara, minh = await desktops.start("lan"), await desktops.start("sara"), await desktops.start("minh")
        teo = hub.buyer("Tèo", "where is my parcel", "you <b>fools</b> & thieves", "answer!!")
        await opened(lan, "Tèo", "answer!!")
        hub.stop()
        await lan.activate()
        lan.screen.press("Ctrl+Shift+M")
        asked = await lan.until(lambda: dialog(ReportDialog), "it asks what for")
        assert isinstance(asked, ReportDialog)
        assert not asked.send_button.isEnabled()
        asked.picker.focus_newest()
        lan.screen.press("Space")
        lan.screen.press("Up")
        lan.screen.press("Space")
        assert len(asked.picker.picked) == 2
        picture_of_dialog(asked, "report-dialog")
        asked.form.note_line.setFocus()
        lan.screen.write("second time this week")
        lan.screen.press("Return")
        await lan.until(lambda: dialog(ReportDialog) is None, "it is sent")
        hub.start()
        hub.back(teo)
        await sara.until(lambda: sara.shows("Lan reports Tèo: Insults or threats."), "those who lead are told")
        assert not minh.store.of(Report)
        await lan.until(lambda: lan.store.of(Report), "the reporter sees it")
        await sara.activate()
        sara.screen.press("Ctrl+Shift+Y")
        await sara.until(lambda: sara.shows("To handle · 1"), "it stands on the board")
        assert sara.shows("you <b>fools</b> & thieves")
        picture(sara, "reports")
        await sara.click("Block the buyer…")
        await sara.until(lambda: sara.shows("Block Tèo?"), "it asks by name")
        await sara.click("Block")
        await lan.until(lambda: lan.shows("Your report about Tèo. Handled: buyer blocked."), "the reporter hears of it")
        assert lan.store.conversations[teo.conversation].blocked
        (report,) = lan.store.of(Report).values()
        assert (report.state, report.outcome, report.handled_by) == (ReportState.HANDLED, Outcome.BLOCKED, "sara")
        assert [one.text for one in report.messages] == ["you <b>fools</b> & thieves", "answer!!"]
        await lan.click("Show the reports")
        await lan.until(lambda: lan.shows("Handled by Sara"), "with who handled it")
        modal = QApplication.activeModalWidget()
        assert modal is not None
        if _PICTURES:
            modal.grab().save(str(Path(_PICTURES) / "my-reports.png"))
        QTest.keyClick(modal, Qt.Key.Key_Escape)
        await lan.until(lambda: QApplication.activeModalWidget() is None, "the dialog is closed")
        picture(sara, "reports-handled")
        await sara.click("Go there")
        timeline = sara.screen.frame.findChild(ChatPane).timeline
        await sara.until(lambda: "answer!!" in spoken(timeline), "the message is shown in its chat, marked")
        await sara.until(lambda: foot(sara).isVisible(), "the place changed to it, and its buyer is blocked there too")
        picture(sara, "gone-there")

    travel(journey)
