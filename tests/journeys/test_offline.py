"""The hub goes away and comes back: nothing is lost, nothing is doubled, and the window says how it stands."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable

import pytest

from app.program.services import Services
from tests.fakes.desktop import KEY, PATIENCE, Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


async def opened(desktop: RunningDesktop, text: str) -> None:
    """The longest waiting chat, in which somebody says `text`, is open."""
    await desktop.until(desktop.screen.rows, "somebody is in the list")
    desktop.screen.press("Ctrl+Alt+Down")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {text!r} is open")


def test_messages_written_while_the_hub_is_away_arrive_once_and_in_order_after_quitting_in_between(
    travel: Travel, hub: HubThread
) -> None:
    """CHAT-15, F9, F14: queued shows as queued; the queue is on the disk, not in the window."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Алло?")
        hub.stop()
        for number in range(3):
            lan.screen.say(f"answer {number}")
        await lan.stands("answer 2", "queued")
        await lan.until(lambda: "3 to send" in lan.screen.status(), "the status line counts them")
        await lan.until(lambda: any("No connection since" in words for words in lan.screen.banners()), "the banner says so")
        await lan.close()
        again = await desktops.start("lan", online=False, kept=lan.kept)
        await again.until(lambda: again.screen.bubble("answer 2"), "they are still there, in the chat that was open")
        assert [again.screen.state(f"answer {number}") for number in range(3)] == ["queued"] * 3
        await again.until(lambda: "Offline copy of" in again.screen.status(), "and how old all this is")
        hub.start()
        for number in range(3):
            await again.stands(f"answer {number}", "sent")
        assert hub.held(olena.conversation) == ["Алло?", "answer 0", "answer 1", "answer 2"]
        await again.until(lambda: "all sent" in again.screen.status(), "the status line says that all is sent")

    travel(journey)


def test_a_hub_that_restarts_while_sending_gets_every_message_once(travel: Travel, hub: HubThread) -> None:
    """F14: twenty messages typed on through a restart."""
    olena = hub.buyer("Олена", "Алло?")
    texts = [f"line {number:02}" for number in range(20)]

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Алло?")
        for number, text in enumerate(texts):
            lan.screen.say(text)
            if number == 7:
                hub.stop()
            if number == 14:
                hub.start()
        await lan.stands("line 19", "sent")
        assert hub.held(olena.conversation) == ["Алло?", *texts]
        assert [line.split(": ")[1].split(",")[0] for line in lan.screen.bubbles()] == ["Алло?", *texts]

    travel(journey)


def test_what_is_written_while_the_offline_copy_is_still_read_goes_out_once(
    travel: Travel, hub: HubThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CHAT-15: the last chat takes keys before everything else is there; a message and a draft of then are kept, with the hub or
    without, and quitting at that moment loses neither."""
    olena = hub.buyer("Олена", "Алло?")
    hub.buyer("Hoa", "Xin chào")
    load, go_on = Services.load, asyncio.Event()

    async def slow(services: Services) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(go_on.wait(), PATIENCE)
        await load(services)

    async def early(lan: RunningDesktop, text: str) -> None:
        await lan.until(lambda: "ready" in lan.marks, "one can write")
        await lan.activate()
        lan.screen.say(text)
        lan.screen.write("and then")
        await lan.stands(text, "saving")
        assert "complete" not in lan.marks

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Hoa")
        await opened(lan, "Алло?")
        await lan.close()
        monkeypatch.setattr(Services, "load", slow)
        again = RunningDesktop(lan.profile.settings, hub.url, lan.kept)
        desktops.running.append(again)
        await again.begin()
        await early(again, "One moment")
        go_on.set()
        await again.stands("One moment", "sent")
        await again.sees("Hoa")
        assert again.screen.field() == "and then"
        again.screen.press("Ctrl+A")
        again.screen.press("Backspace")
        await again.close()
        go_on.clear()
        hub.stop()
        last = RunningDesktop(lan.profile.settings, hub.url, lan.kept)
        desktops.running.append(last)
        await last.begin()
        await early(last, "Still here")
        go_on.set()
        await last.close()
        hub.start()
        lan = await desktops.start("lan", kept=lan.kept)
        await lan.stands("Still here", "sent")
        assert lan.screen.field() == "and then"
        assert hub.held(olena.conversation) == ["Алло?", "One moment", "Still here"]

    travel(journey)


def test_a_draft_stays_with_its_chat_and_survives_quitting(travel: Travel, hub: HubThread) -> None:
    """CHAT-16: never shown in another chat; marked in the list."""
    hub.buyer("Олена", "Алло?")
    hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Алло?")
        lan.screen.write("Half a sentence")
        lan.screen.press("Alt+Down")
        await lan.until(lambda: lan.screen.bubble("Xin chào"), "the next chat is open")
        assert lan.screen.field() == ""
        await lan.sees("Олена", "Draft:")
        lan.screen.press("Alt+Up")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the first chat is open again")
        assert lan.screen.field() == "Half a sentence"
        await lan.close()
        again = await desktops.start("lan", kept=lan.kept)
        await again.until(lambda: again.screen.field() == "Half a sentence", "the draft is there after a restart")
        again.screen.press("Return")
        await again.stands("Half a sentence", "sent")
        assert "Draft" not in again.screen.row("Олена")

    travel(journey)


def test_a_damaged_offline_copy_is_put_aside_and_the_words_of_the_agent_are_kept(travel: Travel, hub: HubThread) -> None:
    """F7: never "delete your data?"; queue and draft come along, the rest comes from the hub."""
    olena = hub.buyer("Олена", *(f"question {number}" for number in range(15)))

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "question 14")
        hub.stop()
        lan.screen.say("Queued before the damage")
        await lan.stands("Queued before the damage", "queued")
        lan.screen.write("A draft too")
        await lan.close()
        (cache,) = lan.profile.data.rglob("cache.db")
        size = cache.stat().st_size
        os.truncate(cache, size - size // 8)
        hub.start()
        again = await desktops.start("lan", kept=lan.kept)
        await again.until(
            lambda: any("offline copy was damaged" in words for words in again.screen.banners()), "the banner says so"
        )
        again.screen.press("Ctrl+1")
        await again.stands("Queued before the damage", "sent")
        assert again.screen.field() == "A draft too"
        assert hub.held(olena.conversation)[-1] == "Queued before the damage"
        assert list(lan.profile.data.rglob("cache-aside-*.db"))

    travel(journey)


def test_a_hub_restored_from_a_backup_is_followed(travel: Travel, hub: HubThread) -> None:
    """F27: another epoch; what was lost with the disk does not stay on the screen as sent."""
    olena = hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "Алло?")
        hub.stop()
        backup = hub.folder / "backup.sqlite3"
        shutil.copyfile(hub.folder / "hub.sqlite3", backup)
        hub.start()
        lan.screen.say("Lost with the disk")
        await lan.stands("Lost with the disk", "sent")
        hub.stop()
        for left in hub.folder.glob("hub.sqlite3*"):
            left.unlink()
        shutil.copyfile(backup, hub.folder / "hub.sqlite3")
        hub.start()
        await lan.until(lambda: not lan.screen.bubble("Lost with the disk"), "the window shows what the hub has")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "what the hub still has is fetched again")
        lan.screen.say("Again, then")
        await lan.stands("Again, then", "sent")
        assert hub.held(olena.conversation) == ["Алло?", "Again, then"]

    travel(journey)


def test_the_offline_copy_is_not_readable_without_its_key(travel: Travel, hub: HubThread) -> None:
    """F8 and the promise of encryption: no file of the profile holds a word of a buyer."""
    hub.buyer("Олена", "UnmistakableSecretWord")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "UnmistakableSecretWord")
        lan.screen.write("AnotherSecretWord")
        await lan.close()
        files = [file for file in lan.profile.settings.rglob("*") if file.is_file()]
        assert [file.name for file in files if file.name == "cache.db"]
        for word in (b"UnmistakableSecretWord", b"AnotherSecretWord", "Олена".encode(), KEY, KEY.hex().encode()):
            assert [file.name for file in files if word in file.read_bytes()] == [], word
        try:
            sqlite3.connect(next(file for file in files if file.name == "cache.db")).execute("SELECT * FROM entities")
        except sqlite3.DatabaseError:
            return
        raise AssertionError("the cache opened without its key")

    travel(journey)
