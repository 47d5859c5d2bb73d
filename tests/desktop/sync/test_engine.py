"""The engine from sign-in to sign-out (F4, F14, F15, F20, F27), in virtual time against a fake hub."""

import asyncio
from typing import Any

import msgspec
import pytest

from app.desktop.store import Connection, SendState
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.desktop.sync.uncommitted import WithUncommitted
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.messages import Author, Message
from app.features.chat.wire import MessageAdded, SendMessage
from app.protocol import codec
from app.protocol.envelope import CommandFrame, Cursor, Hello, Reset, Resume
from app.protocol.errors import CloseCode
from tests.fakes.engine import STREAM, Desk, ack, added, event, head, snapshot, welcome
from tests.fakes.nouns import conversation, message

C1 = ConversationId("c1")


def own(command: CommandFrame, number: int = 1) -> Message:
    """The hub's copy of what this desk sent."""
    body = msgspec.json.decode(command.data, type=SendMessage).body
    return msgspec.structs.replace(message(number, body, author=Author.STAFF), id=command.id)


def test_first_start_takes_a_snapshot_then_goes_on_from_it(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.door.snapshots.append(snapshot(41))
        desk.engine.sign_in("secret")
        transport = await desk.link.newest()
        assert (await transport.expect(Hello)).cursors == {}
        transport.say(welcome(40))
        assert (await transport.expect(Resume)).cursor == Cursor("e", 41)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        assert set(desk.store.conversations) == {"c1", "c2"}
        assert desk.cursor() == Cursor("e", 41)
        assert [b.connection for b in desk.batches if b.connection] == [
            Connection.CONNECTING,
            Connection.CATCHING_UP,
            Connection.ONLINE,
        ]

    tell(story)


def test_what_is_shown_is_on_the_disk_with_its_cursor(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        transport.say(added(6, message(1)), added(7, message(2)))
        await desk.until(lambda: desk.store.conversations["c1"].id == "c1" and desk.cursor() == Cursor("e", 7))
        assert [m.number for m in desk.opened.reader.latest(C1)] == [1, 2]
        assert [m.id for b in desk.batches for m in b.entities if isinstance(m, Message)] == ["c1-1", "c1-2"]

    tell(story)


def test_a_message_is_shown_before_the_disk_has_it_and_pages_hold_it(tell: Any) -> None:
    """A slow disk keeps nothing from the agent, and opening a chat just then shows the same."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        transport.say(added(6, message(1)))
        await desk.until(lambda: desk.cursor() == Cursor("e", 6))
        desk.slow = 5.0
        transport.say(added(7, message(2)), added(8, message(3)))
        await asyncio.sleep(1.0)
        pages = WithUncommitted(desk.opened.reader, desk.engine.uncommitted)
        assert desk.cursor() == Cursor("e", 6)
        for _ in range(2):
            assert [m.number for m in pages.latest(C1)] == [1, 2, 3]
            assert [m.number for m in pages.latest(C1, 2)] == [2, 3]
            assert [m.number for m in pages.before(C1, 4)] == [1, 2, 3]
            assert [m.number for m in pages.before(C1, 3, 1)] == [2]
            assert [m.number for m in pages.after(C1, 0)] == [1, 2, 3]
            assert [m.number for m in pages.after(C1, 1, 1)] == [2]
            assert pages.before(C1, 9) == []
            await desk.until(lambda: desk.cursor() == Cursor("e", 8))

    tell(story)


def test_what_was_missed_is_not_live_and_what_comes_after_is(tell: Any) -> None:
    """No sound for each of a hundred missed messages, and one for the next."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        transport.hang_up()
        transport = await desk.link.newest()
        desk.batches.clear()
        await desk.greeted(transport, heads=7)
        transport.say(added(6, message(1)), added(7, message(2)), added(8, message(3)))
        await desk.until(lambda: desk.cursor() == Cursor("e", 8))
        live = {m.id: b.live for b in desk.batches for m in b.entities if isinstance(m, Message)}
        assert live == {"c1-1": False, "c1-2": False, "c1-3": True}
        assert desk.store.connection is Connection.ONLINE

    tell(story)


def test_a_connection_without_a_welcome_is_left(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.engine.sign_in("secret")
        await desk.link.newest()
        begun = asyncio.get_running_loop().time()
        await desk.link.newest()
        assert asyncio.get_running_loop().time() - begun < 15.0

    tell(story)


@pytest.mark.parametrize("code", [CloseCode.SIGN_IN, CloseCode.REVOKED])
def test_an_ended_session_keeps_the_queue_and_sends_it_after_signing_in(tell: Any, code: CloseCode) -> None:
    """F20."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.say("still here")
        await transport.expect(CommandFrame)
        transport.hang_up(code)
        await desk.until(lambda: desk.store.connection is Connection.SIGN_IN)
        attempts = desk.link.attempts
        await asyncio.sleep(300.0)
        assert desk.link.attempts == attempts  # nothing is tried with a token that is not good
        assert desk.states() == {name: SendState.QUEUED}
        later = desk.say("and this")
        await desk.until(lambda: desk.states().get(later) is SendState.QUEUED)
        transport = await desk.online(5, token="new")
        first = await transport.expect(CommandFrame)
        assert first.id == name
        transport.say(ack(first), added(6, own(first)))
        assert (await transport.expect(CommandFrame)).id == later

    tell(story)


def test_a_session_that_ends_over_https_asks_to_sign_in_too(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.door.snapshots.append(SessionEnded())
        desk.engine.sign_in("secret")
        transport = await desk.link.newest()
        transport.say(welcome(5))
        await desk.until(lambda: desk.store.connection is Connection.SIGN_IN)

    tell(story)


def test_an_old_client_is_told_to_update_and_does_not_hammer_the_hub(tell: Any) -> None:
    """F14."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        transport.hang_up(CloseCode.OLD_CLIENT)
        await desk.until(lambda: desk.store.connection is Connection.UPDATE)
        attempts = desk.link.attempts
        await asyncio.sleep(200.0)
        assert desk.link.attempts == attempts

    tell(story)


def test_pauses_grow_and_a_hint_ends_them(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.link.down = True
        desk.engine.sign_in("secret")
        await asyncio.sleep(300.0)
        assert desk.store.connection is Connection.OFFLINE
        assert 10 <= desk.link.attempts <= 45
        attempts = desk.link.attempts
        desk.engine.network_changed()
        await asyncio.sleep(0.1)
        assert desk.link.attempts == attempts + 1

    tell(story)


def test_a_failed_commit_starts_again_from_the_cursor_on_the_disk(tell: Any) -> None:
    """F4: the buyer's message is shown all the same, and what was not kept comes again."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        desk.failure = Unwritable("io")
        transport.say(added(6, message(1)))
        await asyncio.sleep(0.05)
        desk.failure = None
        transport = await desk.link.newest()
        hello = await transport.expect(Hello)
        assert hello.cursors == {STREAM: Cursor("e", 5)}
        assert [m.id for b in desk.batches for m in b.entities if isinstance(m, Message)] == ["c1-1"]
        transport.say(welcome(6), added(6, message(1)))
        await desk.until(lambda: desk.cursor() == Cursor("e", 6))
        assert [m.number for m in desk.opened.reader.latest(C1)] == [1]

    tell(story)


def test_a_restored_hub_makes_everything_new_and_gets_what_it_forgot(tell: Any) -> None:
    """F27."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.say("lost?")
        command = await transport.expect(CommandFrame)
        transport.say(added(6, message(1)), ack(command))  # acknowledged, its own copy did not come
        await desk.until(lambda: desk.cursor() == Cursor("e", 6))
        transport.hang_up()
        transport = await desk.link.newest()
        desk.door.snapshots[:] = [snapshot(3, conversation("c1"), epoch="new")]
        await transport.expect(Hello)
        transport.say(welcome(3, "new"))
        assert (await transport.expect(Resume)).cursor == Cursor("new", 3)
        assert (await transport.expect(CommandFrame)).id == name
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        assert desk.opened.reader.latest(C1) == []  # its numbers may mean other messages now
        assert set(desk.store.conversations) == {"c1"}

    tell(story)


def test_a_snapshot_that_does_not_come_is_asked_for_again(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.door.snapshots[:] = [HubUnreachable("x"), Refused("not_found", what="stream"), snapshot(9)]
        transport = await desk.online(5)
        transport.say(Reset(stream=STREAM, reason="too_old"))  # type: ignore[arg-type]
        await desk.until(lambda: desk.cursor() == Cursor("e", 9))
        assert len(desk.door.asked) >= 3

    tell(story)


def test_unknown_events_are_made_up_for_by_a_snapshot_once_a_minute_at_most(tell: Any) -> None:
    """F14: an old client against a new hub."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        asked = len(desk.door.asked)
        seq = 5
        for _ in range(120):
            seq += 1
            desk.door.snapshots[:] = [snapshot(seq)]
            transport.say(event(seq, "payments.paid", codec.raw({"amount": 1})))
            await asyncio.sleep(1.0)
        assert 2 <= len(desk.door.asked) - asked <= 3
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)

    tell(story)


def test_the_clock_follows_the_hub(tell: Any) -> None:
    """F15: welcome and head set it, a repeated answer from long ago does not."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.clock.synced)
        assert abs(desk.clock.now() - 5_000) < 2_000
        transport.say(head(5))
        await asyncio.sleep(0.1)
        assert abs(desk.clock.now() - 9_100) < 50

    tell(story)


def test_older_messages_enter_the_cache(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        desk.door.history[C1] = [message(n) for n in range(1, 6)]
        told: list[bool] = []
        desk.engine.fetch(C1, 0, told.append, 3)
        await desk.until(lambda: bool(told))
        assert [m.number for m in desk.opened.reader.latest(C1)] == [3, 4, 5]
        desk.engine.fetch(C1, 3, told.append)
        desk.engine.fetch(ConversationId("c2"), 0, told.append)
        await desk.until(lambda: len(told) == 3)
        assert sorted(told) == [False, True, True]
        assert [m.number for m in desk.opened.reader.latest(C1)] == [1, 2, 3, 4, 5]

    tell(story)


class TestOurOwnMistakes:
    """They are logged, and the agent goes on getting messages."""

    def test_a_listener_that_fails_does_not_take_the_next_batch_along(self, tell: Any, error_log: Any) -> None:
        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            await desk.until(lambda: desk.store.connection is Connection.ONLINE)
            failing = [True]

            def listen(_changes: object) -> None:
                if failing.pop() if failing else False:
                    raise RuntimeError("a view stumbles")

            desk.store.subscribe(listen)
            transport.say(added(6, message(1)))
            await desk.until(lambda: not failing)
            transport.say(added(7, message(2)))
            await desk.until(lambda: desk.cursor() == Cursor("e", 7))
            assert [m.id for b in desk.batches for m in b.entities if isinstance(m, Message)] == ["c1-1", "c1-2"]

        tell(story)
        error_log.expect("could not be shown")

    def test_a_frame_over_which_we_stumble_comes_again(self, tell: Any, error_log: Any) -> None:
        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            await desk.until(lambda: desk.store.connection is Connection.ONLINE)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(MessageAdded, "carries", lambda _self: 1 / 0)
                transport.say(added(6, message(1)))
                transport = await desk.link.newest()
            await desk.greeted(transport, heads=6)
            transport.say(added(6, message(1)))
            await desk.until(lambda: desk.cursor() == Cursor("e", 6))

        tell(story)
        error_log.expect("could not be handled")


def test_the_end_of_the_program_leaves_no_connection_open_and_no_queue_half_read(tell: Any) -> None:
    """Cancelled between connecting and hello, while the disk is slow: the transport is closed, nothing is logged as an error."""

    async def story(desk: Desk) -> None:
        desk.slow = 1.0
        desk.engine.sign_in("t")
        transport = await desk.link.newest()
        assert not transport.closed
        await desk.end()
        assert transport.closed

    tell(story)
