"""An agent who looks elsewhere: sounds, notifications, the badge, and the way back with one click."""

import asyncio
from collections.abc import Callable

from app.domain.ids import SECOND, Instant
from app.features.alerts.rules.cues import QUIET
from app.program.places.watch import Watch
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


async def minimised(desktop: RunningDesktop) -> None:
    """The window is in the task bar."""
    desktop.screen.frame.showMinimized()
    await desktop.looks_away()


def after(desktop: RunningDesktop, seconds: int) -> bool:
    """The hub says that the only buyer has waited for `seconds`."""
    since = next(iter(desktop.store.conversations.values())).waiting_since
    assert since is not None
    desktop.store.clock.heard(Instant(since + seconds * SECOND))
    return True


def test_a_buyer_is_heard_and_told_while_the_window_is_minimised_and_a_click_opens_the_chat(
    travel: Travel, hub: HubThread
) -> None:
    """CHAT-10, CHAT-13: one sound for several at once, a notification with plain words, the click leads to that chat."""
    hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Hoa")
        assert lan.speaker.played == []  # what was there before is no news
        await lan.until(lambda: all(c.assigned for c in lan.store.conversations.values()), "it is Lan's now")
        await lan.until(lambda: lan.speaker.played == ["new_buyer"], "which is")
        await asyncio.sleep(QUIET / SECOND + 0.5)  # within it a sound is held back until the next tick
        lan.speaker.played.clear()
        lan.tray.told.clear()
        await minimised(lan)
        olena = hub.buyer("Олена", "<b>Алло?</b>")
        await lan.until(lambda: lan.tray.told, "a notification came")
        assert lan.tray.told == [("Олена", "<b>Алло?</b>")]
        await lan.until(lambda: lan.speaker.played == ["new_buyer"], "and it was heard")
        for number in range(3):
            olena.write(f"are you there {number}")
        await lan.until(lambda: lan.tray.told[-1] == ("Олена", "are you there 2"), "the newest is told")
        await lan.until(lambda: len(lan.speaker.played) == 2, "three messages at once make one more sound")
        await lan.settled()
        assert lan.speaker.played == ["new_buyer", "new_message"]
        assert "unread" in lan.screen.row("Олена")
        lan.tray.notification_clicked.emit(lan.tray.keys[-1])
        await lan.until(lambda: lan.screen.bubble("are you there 2"), "the chat is open")
        await lan.until(lan.screen.frame.isActiveWindow, "the window is in front")
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "and read")
        olena.write("right before your eyes")
        await lan.until(lambda: lan.screen.bubble("right before your eyes"), "it arrives")
        assert lan.tray.told[-1] == ("Олена", "are you there 2")

    travel(journey)


def test_sound_that_is_off_stays_off_and_the_window_says_so(travel: Travel, hub: HubThread) -> None:
    """CHAT-10: the button names what a click will do; muted is said aloud; the choice survives a restart."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.click("Turn sound off")
        await lan.until(lambda: any("Sound is off" in words for words in lan.screen.banners()), "the banner says so")
        await minimised(lan)
        hub.buyer("Олена", "Алло?")
        await lan.until(lambda: lan.tray.told, "notifications still come")
        assert lan.speaker.played == []
        await lan.close()
        again = await desktops.start("lan", kept=lan.kept)
        await again.click("Turn sound on")
        await again.until(lambda: not any("Sound is off" in words for words in again.screen.banners()), "the banner is gone")
        hub.buyer("Hoa", "Xin chào")
        await again.until(lambda: again.speaker.played == ["new_buyer"], "and buyers are heard again")

    travel(journey)


def test_without_a_sound_device_the_window_says_so(travel: Travel, hub: HubThread) -> None:
    """F25, CHAT-10."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        lan.speaker.there = False
        lan.speaker.look()
        await lan.until(lambda: lan.shows("No sound device was found"), "the banner says so")
        hub.buyer("Олена", "Алло?")
        await lan.sees("Олена")
        assert lan.speaker.played == []

    travel(journey)


def test_waits_grow_urgent_by_the_hubs_clock_while_the_window_is_minimised(travel: Travel, hub: HubThread) -> None:
    """CHAT-4, CHAT-10, CHAT-11: early warning, then overdue; the pill counts and leads to the longest wait."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        hub.buyer("Олена", "Алло?")
        await lan.sees("Олена", "in time")
        await minimised(lan)
        for seconds, word, sound in ((101, "almost overdue", "early_warning"), (181, "overdue", "overdue")):
            await lan.until(lambda s=sound, t=seconds: after(lan, t) and s in lan.speaker.played, f"{sound} is heard")
            assert word in lan.screen.row("Олена")
        assert [title for title, _text in lan.tray.told] == ["Олена waits: almost overdue", "Олена waits too long"]
        await lan.activate()
        await lan.until(lambda: after(lan, 181) and lan.shows("1 overdue"), "the pill counts")
        await lan.click("1 overdue")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the pill leads to the longest wait")

    travel(journey)


def test_a_clock_that_jumps_by_a_day_changes_no_wait(travel: Travel, hub: HubThread) -> None:
    """F15, CHAT-2: waits run by the hub's time and the monotonic clock, whatever the wall clock says."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        for day in (-86_400, 86_400):
            walls = [0.0]
            lan = await desktops.start("lan", wall=lambda walls=walls, day=day: walls[0] + day)
            row = await lan.sees("Олена", "waiting 0:")
            assert "in time" in row, row
            walls[0] += 2 * day
            await lan.settled()
            assert "waiting 0:" in lan.screen.row("Олена")
            await lan.close()

    travel(journey)


def test_the_pop_up_outside_the_minimised_window_leads_to_the_longest_wait(travel: Travel, hub: HubThread) -> None:
    """CHAT-11: it lists both, takes no focus, goes to the row that is clicked, and is gone when both are answered."""
    hub.buyer("Hoa", "Xin chào")
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена", "in time")
        await minimised(lan)
        popup = watch_of(lan).popup
        late = Instant(max(c.waiting_since or 0 for c in lan.store.conversations.values()) + 181 * SECOND)

        async def until(condition: Callable[[], object], what: str) -> None:
            # Every answer of the hub tells its own time, by which nobody is late.
            def come() -> object:
                lan.store.clock.heard(late)
                return condition()

            await lan.until(come, what)

        await until(popup.outside.isVisible, "the pop-up is there")
        assert not popup.inside.isVisible()
        listed = popup.outside.list
        await until(lambda: listed.row_count == 2, "both are listed")
        assert [listed.spoken(row).partition(",")[0] for row in range(2)] == ["Hoa", "Олена"]
        listed.press_row(0)
        await until(lambda: lan.screen.bubble("Xin chào"), "the longest wait is open")
        await lan.activate()
        await until(lambda: popup.inside.isVisible() and not popup.outside.isVisible(), "now it is a card in the window")
        lan.screen.say("Dạ có ạ")
        await until(lambda: popup.inside.list.row_count == 1, "one is left")
        popup.inside.list.press_row(0)
        await until(lambda: lan.screen.bubble("Алло?"), "the other one is open")
        lan.screen.say("Вітаю!")
        await until(lambda: not popup.inside.isVisible(), "nobody waits")

    travel(journey)


def test_do_not_disturb_by_key_is_silent_until_the_pill_is_clicked(travel: Travel, hub: HubThread) -> None:
    """CHAT-10: the state is in the top bar."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        lan.screen.press("Ctrl+Shift+D")
        await lan.until(lambda: lan.shows("Do not disturb"), "the top bar says so")
        await minimised(lan)
        hub.buyer("Hoa", "Xin chào")
        await lan.sees("Hoa")
        await lan.settled()
        assert (lan.speaker.played, lan.tray.told) == ([], [])
        await lan.activate()
        await lan.click("Do not disturb")
        hub.buyer("Олена", "Алло?")
        await lan.until(lambda: "new_buyer" in lan.speaker.played, "buyers are heard again")

    travel(journey)


def watch_of(desktop: RunningDesktop) -> Watch:
    """The place of the desk that tells what happens."""
    assert desktop.desk is not None
    found = desktop.desk._furnishing.watch  # type: ignore[union-attr]
    assert isinstance(found, Watch)
    return found
