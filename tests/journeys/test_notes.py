"""Colleagues write each other beside a chat: notes, mentions, the way to the note; the buyer never learns of any (CHAT-24)."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from app.features.chat.wire import Typing
from app.features.notes.view.colleagues import ColleaguePopup
from app.features.notes.view.mentions import MentionPill
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


async def opened(desktop: RunningDesktop, name: str, text: str) -> None:
    await desktop.sees(name)
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {name} is open")


def pill(desktop: RunningDesktop) -> str:
    """The number of unseen mentions; "" for none."""
    found = desktop.screen.frame.findChild(MentionPill)
    return str(found.text()) if found.isVisible() else ""


def popup(desktop: RunningDesktop) -> list[str]:
    """Whom the pop-up offers."""
    found = desktop.screen.frame.findChild(ColleaguePopup)
    return [found.list.spoken(row) for row in range(found.list.row_count)] if found is not None and found.isVisible() else []


def test_a_colleague_is_called_into_a_chat_by_keyboard_alone(travel: Travel, hub: HubThread) -> None:
    """CHAT-24: "@" offers colleagues; told by sound, banner and number; a click opens the note; seen it is gone."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan, minh, sara = [await desktops.start(name) for name in ("lan", "minh", "sara")]
        await opened(lan, "Олена", "Алло?")
        lan.screen.write("To the buy")
        lan.screen.press("Ctrl+Shift+N")
        assert lan.screen.field() == ""
        lan.screen.write("Ask @m")
        await lan.until(lambda: popup(lan) == ["Minh"], "the pop-up offers Minh: marketers read no notes")
        lan.screen.press("Return")
        assert lan.screen.field() == "Ask @Minh "
        assert not popup(lan)
        lan.screen.write("about the blue one")
        played = len(minh.speaker.played)
        lan.screen.press("Return")
        await lan.until(lambda: lan.screen.bubble("Your note: Ask @Minh about the blue one"), "the note stands in the chat")
        await minh.until(lambda: pill(minh) == "@ 1", "Minh's number")
        await minh.until(lambda: "mention" in minh.speaker.played[played:], "a sound")
        words = "Lan mentions you about Олена: Ask @Minh about the blue one"
        await minh.until(lambda: any(words in banner for banner in minh.screen.banners()), "a banner")
        await sara.settled()
        assert not pill(sara)
        assert not pill(lan)

        await minh.activate()
        await minh.click("Go to the note")
        await minh.until(lambda: minh.screen.bubble("Note from Lan: Ask @Minh about the blue one"), "Minh reads it")
        await minh.until(lambda: "about the blue one" in minh.screen.marked(), "marked")
        await minh.until(lambda: not pill(minh), "seen")
        assert not any(words in banner for banner in minh.screen.banners())

        await lan.activate()
        lan.screen.press("Ctrl+Shift+N")
        assert lan.screen.field() == "To the buy"
        lan.screen.write("er")
        lan.screen.press("Return")
        await lan.stands("To the buyer", "sent")
        assert hub.held(olena.conversation) == ["Алло?", "To the buyer"]
        said = [str(frame) for frame in olena.socket.frames]
        assert not any("blue" in frame or "mention" in frame for frame in said)

    travel(journey)


def test_a_note_is_never_sent_as_a_message_whatever_happens_to_it(travel: Travel, hub: HubThread) -> None:
    """CHAT-16, CHAT-24, F9: left, closed and cut in the middle, it stays a note; the buyer is not shown anybody typing."""
    olena = hub.buyer("Олена", "Алло?")
    hoa = hub.buyer("Hoa", "Xin chao")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            kept = kept_of(hub, "lan")
            kept = type(kept)(server=cable.url, login="lan", token=kept.token, staff=kept.staff)
            lan = await desktops.start("lan", kept=kept)
            await opened(lan, "Олена", "Алло?")
            lan.screen.press("Ctrl+Shift+N")
            lan.screen.write("For us alo")
            lan.screen.press("Ctrl+2")
            await lan.until(lambda: lan.screen.bubble("Xin chao"), "another chat")
            assert lan.screen.field() == ""
            lan.screen.say("Chao chi")
            await lan.stands("Chao chi", "sent")
            await lan.close()

            lan = await desktops.start("lan", kept=kept)
            await opened(lan, "Олена", "Алло?")
            await lan.until(lambda: lan.screen.field() == "For us alo", "begun as a note, it comes back as one")
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is offline")
            await lan.activate()
            lan.screen.frame.findChild(type(lan.desk._furnishing.centre.pane.composer.field)).setFocus()  # type: ignore[union-attr]
            lan.screen.write("ne")
            lan.screen.press("Return")
            cable.mend()
            await lan.until(lambda: lan.screen.bubble("Your note: For us alone"), "written with the network")
            assert hub.held(olena.conversation) == ["Алло?"]
            assert hub.held(hoa.conversation) == ["Xin chao", "Chao chi"]
            assert not any(Typing.TYPE in str(frame) or "alone" in str(frame) for frame in olena.socket.frames)

    travel(journey)


def test_mentions_that_came_while_away_wait_behind_the_number(travel: Travel, hub: HubThread) -> None:
    """CHAT-24: the list names who, about whom and what; a hostile name is text."""
    hub.buyer("<b>Олена</b>", "Алло?")
    hub.buyer("Hoa", "Xin chao")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "<b>Олена</b>", "Алло?")
        lan.screen.press("Ctrl+Shift+N")
        for text in ("@Minh one", "@Minh two"):
            lan.screen.write(text)
            lan.screen.press("Return")
        await lan.until(lambda: lan.screen.bubble("Your note: @Minh two"), "written")
        minh = await desktops.start("minh")
        await minh.until(lambda: pill(minh) == "@ 2", "they waited for him")
        await opened(minh, "Hoa", "Xin chao") if "Hoa" in minh.screen.rows()[0] else None
        found = minh.screen.frame.findChild(MentionPill)
        found.show_menu()
        menu = next(one for one in found.findChildren(QMenu) if one.isVisible())
        assert [action.text() for action in menu.actions()] == [
            "Lan mentions you about <b>Олена</b>: @Minh two",
            "Lan mentions you about <b>Олена</b>: @Minh one",
        ]
        menu.actions()[0].trigger()
        menu.close()
        await minh.until(lambda: minh.screen.bubble("Note from Lan: @Minh two"), "the chat is open at the note")
        await minh.until(lambda: not pill(minh), "both are seen")

    travel(journey)
