"""Spam in the real window against a real hub: nobody hears it, everybody sees why, and one key says otherwise."""

from collections.abc import Callable

from app.desktop.kit.tabs import Tabs
from app.features.intake.model.intake import ListName
from app.features.intake.view.pane import IntakePane
from app.features.spam.view.chat import SpamUndo
from tests.fakes.desktop import Desktops
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
LOAN = "Vay tiền nóng 30 triệu, chỉ cần CCCD, giải ngân 15 phút"


def test_spam_is_silent_until_an_agent_says_that_it_is_none(travel: Travel, hub: HubThread) -> None:
    """CHAT-5: no sound, no notification, no badge, no timer; the row says why; "Not spam" moves it back and its wait begins."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        minh = await desktops.start("minh")
        await lan.looks_away()
        spam = hub.buyer("Vay nhanh", LOAN)
        await lan.until(lambda: spam.conversation in lan.store.conversations, "it came")
        await lan.settled()
        assert lan.store.conversations[spam.conversation].spam is not None
        assert (lan.speaker.played, lan.tray.told) == ([], [])
        assert lan.screen.rows() == []
        await lan.activate()
        tabs = lan.screen.frame.findChild(IntakePane).findChild(Tabs)
        tabs.choose(ListName.SPAM.value)
        row = await lan.sees("Vay nhanh")
        assert "offers a loan" in row
        assert "waiting" not in row
        lan.screen.press("Alt+Down")
        await lan.until(lambda: any("offers a loan" in words for words in lan.screen.banners()), "the banner says why")
        lan.screen.press("Ctrl+Shift+J")
        await lan.until(lambda: not lan.screen.rows(), "it left the folder")
        tabs.choose(ListName.TODAY.value)
        await lan.sees("Vay nhanh", "waiting 0:0")
        await minh.sees("Vay nhanh", "waiting 0:0")
        assert not any("loan" in words for words in lan.screen.banners())
        # A slip of the hand, taken back: the wait goes on as it was.
        since = lan.store.conversations[spam.conversation].waiting_since
        lan.screen.press("Ctrl+Shift+J")
        await minh.until(lambda: not minh.screen.rows(), "a colleague sees it go")
        undo = lan.screen.frame.findChild(SpamUndo)
        assert undo is not None
        undo.button.click()
        await minh.sees("Vay nhanh", "waiting")
        assert minh.store.conversations[spam.conversation].waiting_since == since

    travel(journey)
