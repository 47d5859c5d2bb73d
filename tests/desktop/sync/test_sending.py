"""What goes out: saved, queued, sent, answered, refused, retried, deleted; pictures (CHAT-15; F1, F5, F23, F24, F26)."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec

from app.desktop.store import Connection, SendState
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.hub_http import HubUnreachable, NotNow
from app.desktop.sync.pictures_to_send import poster_of
from app.domain.errors import Refused
from app.domain.ids import ConversationId, FileId
from app.domain.messages import Author, File, Message, Picture, Text, Video
from app.features.chat.wire import SendMessage, Typing
from app.features.favourite.wire import SetFavourite
from app.protocol import codec
from app.protocol.envelope import CommandFrame, Cursor, ErrorBody, Hello, Reset, SignalFrame
from tests.fakes.engine import STREAM, Desk, ack, added, head, snapshot
from tests.fakes.nouns import message

C1 = ConversationId("c1")


def own(command: CommandFrame, number: int = 1) -> Message:
    """The hub's copy of what this desk sent."""
    body = msgspec.json.decode(command.data, type=SendMessage).body
    return msgspec.structs.replace(message(number, body, author=Author.STAFF), id=command.id)


def test_a_message_is_saved_queued_sent_and_replaced_by_the_hubs_copy(tell: Any) -> None:
    """CHAT-15: each state is true when it is shown."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.say("xin chào")
        await desk.until(lambda: desk.states().get(name) is SendState.SENDING)
        shown = [o.state for b in desk.batches for o in b.outgoing if o.id == name]
        assert shown == [SendState.SAVING, SendState.QUEUED, SendState.SENDING]
        assert [row.id for row in desk.cache.outbox()] == [name]
        command = await transport.expect(CommandFrame)
        assert command.id == name
        transport.say(ack(command))
        await asyncio.sleep(0.5)
        assert desk.states() == {name: SendState.SENDING}  # the hub has it; its copy is not here yet
        transport.say(added(6, own(command)))
        await desk.until(lambda: not desk.outgoing())
        assert desk.cache.outbox() == []
        assert [m.id for m in desk.opened.reader.latest(C1)] == [name]

    tell(story)


def test_the_copy_may_come_before_the_answer(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        desk.say("1")
        second = desk.say("2")
        command = await transport.expect(CommandFrame)
        transport.say(added(6, own(command)), ack(command))
        assert (await transport.expect(CommandFrame)).id == second
        await desk.until(lambda: [row.id for row in desk.cache.outbox()] == [second])

    tell(story)


def test_a_lost_answer_leads_to_the_same_command_again(tell: Any) -> None:
    """F23: the same id, so that the hub does it once."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.say("refund please")
        first = await transport.expect(CommandFrame)
        transport.hang_up()
        transport = await desk.greeted(await desk.link.newest())
        again = await transport.expect(CommandFrame)
        assert (again.id, again.type, bytes(again.data)) == (name, first.type, bytes(first.data))

    tell(story)


def test_a_hub_that_does_not_answer_is_left_within_half_a_minute(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        desk.say("hello?")
        await transport.expect(CommandFrame)
        begun = asyncio.get_running_loop().time()
        again = await desk.link.newest()
        assert asyncio.get_running_loop().time() - begun < 30.0
        await again.expect(Hello)

    tell(story)


def test_what_was_queued_before_a_crash_goes_after_it(tell: Any) -> None:
    """F1: the row is on the disk before it counts as queued."""

    async def story(desk: Desk) -> None:
        desk.link.down = True
        desk.engine.sign_in("secret")
        name = desk.say("remember me")
        await desk.until(lambda: desk.states().get(name) is SendState.QUEUED)
        await desk.end()
        desk.link.down = False
        desk.begin()
        transport = await desk.online(5)
        assert desk.states() == {name: SendState.QUEUED} or desk.states() == {name: SendState.SENDING}
        assert (await transport.expect(CommandFrame)).id == name

    tell(story)


def test_a_refusal_is_shown_with_its_reason_and_the_next_goes(tell: Any) -> None:
    """F26; Retry, then Delete."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        bad, good = desk.say("bad"), desk.say("good")
        transport.say(ack(await transport.expect(CommandFrame), "message.empty"))
        assert (await transport.expect(CommandFrame)).id == good
        await desk.until(lambda: desk.states()[bad] is SendState.FAILED)
        assert desk.outgoing()[bad].error.code == "message.empty"  # type: ignore[union-attr]
        assert any(a.id == bad and a.error for b in desk.batches for a in b.acks)
        transport.say(ack(good))
        desk.engine.retry(bad)  # type: ignore[arg-type]
        again = await transport.expect(CommandFrame)
        assert again.id == bad
        transport.say(ack(again, "message.empty"))
        await desk.until(lambda: desk.states()[bad] is SendState.FAILED)
        desk.engine.delete(bad)  # type: ignore[arg-type]
        await desk.until(lambda: bad not in desk.outgoing())
        assert bad not in {row.id for row in desk.cache.outbox()}

    tell(story)


def test_a_command_without_a_bubble_is_answered_and_settled(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.engine.send(SetFavourite(conversation=C1, starred=True))
        transport.say(ack(await transport.expect(CommandFrame)))
        await desk.until(lambda: any(a.id == name and a.error is None for b in desk.batches for a in b.acks))
        assert desk.cache.outbox() == []
        assert desk.outgoing() == {}

    tell(story)


def test_what_does_not_reach_this_disk_is_never_called_queued(tell: Any) -> None:
    """F5 on this machine: the text stays in the bubble, Retry works once there is room."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        await desk.until(lambda: desk.store.connection is Connection.ONLINE)
        desk.failure = Unwritable("full")
        name = desk.say("dear")
        await desk.until(lambda: desk.states().get(name) is SendState.FAILED)
        assert SendState.QUEUED not in [o.state for b in desk.batches for o in b.outgoing]
        assert desk.outgoing()[name].error.code == "not_saved"  # type: ignore[union-attr]
        desk.failure = None
        desk.engine.retry(name)  # type: ignore[arg-type]
        assert (await transport.expect(CommandFrame)).id == name

    tell(story)


def test_a_message_that_came_by_a_snapshot_settles_its_row(tell: Any) -> None:
    """The event was skipped; the next head says that nothing of it is outstanding."""

    async def story(desk: Desk) -> None:
        transport = await desk.online(5)
        name = desk.say("hi")
        transport.say(ack(await transport.expect(CommandFrame)))
        desk.door.snapshots[:] = [snapshot(8)]
        transport.say(Reset(stream=STREAM, reason="too_old"))  # type: ignore[arg-type]
        await desk.until(lambda: desk.cursor() == Cursor("e", 8))
        transport.say(head(8))
        await desk.until(lambda: not desk.outgoing())
        assert any(name in b.gone for b in desk.batches)
        assert desk.cache.outbox() == []

    tell(story)


def test_signals_go_only_while_connected(tell: Any) -> None:
    async def story(desk: Desk) -> None:
        desk.engine.signal(Typing(conversation=C1))
        transport = await desk.online(5)
        desk.engine.signal(Typing(conversation=C1, active=False))
        frame = await transport.expect(SignalFrame)
        assert b"false" in bytes(frame.data)
        transport.say(SignalFrame(type=Typing.TYPE, data=codec.raw(Typing(conversation=C1, by="buyer"))))
        await desk.until(lambda: any(b.signals for b in desk.batches))

    tell(story)


class TestPictures:
    """Pictures are copied, uploaded, then sent (CHAT-14, F24)."""

    def test_copied_uploaded_sent_and_the_copy_dropped(self, tell: Any, tmp_path: Path) -> None:
        original = tmp_path / "photo.png"
        original.write_bytes(b"\x89PNG and so on")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            name = desk.engine.send_picture(C1, original, "photo.png", "look")
            await desk.until(lambda: desk.states().get(name) is SendState.UPLOADING)
            original.unlink()  # whatever becomes of it
            command = await transport.expect(CommandFrame)
            body = msgspec.json.decode(command.data, type=SendMessage).body
            assert body == Picture(file="file1", name="photo.png", size=14, width=4, height=3, caption="look")  # type: ignore[arg-type]
            (copy,) = (desk.folder / "outgoing").iterdir()
            transport.say(ack(command), added(6, own(command)))
            await desk.until(lambda: not copy.exists())

        tell(story)

    def test_a_cut_upload_is_tried_again_and_a_refused_one_marked(self, tell: Any, tmp_path: Path) -> None:
        original = tmp_path / "photo.png"
        original.write_bytes(b"\x89PNG")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            desk.upload_failures[:] = [HubUnreachable("cut")]
            first = desk.engine.send_picture(C1, original, "photo.png", "")
            command = await transport.expect(CommandFrame)
            assert len(desk.uploads) == 2
            transport.say(ack(command), added(6, own(command)))
            desk.upload_failures[:] = [Refused("file.type")]
            bad = desk.engine.send_picture(C1, original, "photo.png", "")
            await desk.until(lambda: desk.states().get(bad) is SendState.FAILED)
            assert desk.outgoing()[bad].error.code == "file.type"  # type: ignore[union-attr]
            assert first not in desk.outgoing()

        tell(story)

    def test_a_hub_that_wants_it_later_is_asked_later_and_nobody_has_to_do_anything(self, tell: Any, tmp_path: Path) -> None:
        """CHAT-14: too many pictures within a minute: the state says that it waits, and it goes by itself, not a second early."""
        original = tmp_path / "photo.png"
        original.write_bytes(b"\x89PNG")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            desk.upload_failures[:] = [NotNow(ErrorBody("file.quota", {"seconds": 45}), 45)] * 2
            name = desk.engine.send_picture(C1, original, "photo.png", "")
            begun = asyncio.get_running_loop().time()
            await desk.until(lambda: desk.states().get(name) is SendState.WAITING)
            await asyncio.sleep(40)
            assert (len(desk.uploads), desk.states()[name]) == (1, SendState.WAITING)
            await desk.until(lambda: len(desk.uploads) == 3)
            command = await transport.expect(CommandFrame)
            assert asyncio.get_running_loop().time() - begun >= 90
            assert (len(desk.uploads), command.id) == (3, name)
            assert not any(o.state is SendState.FAILED for b in desk.batches for o in b.outgoing)

        tell(story)

    def test_what_waits_may_be_taken_back_and_what_follows_goes_at_once(self, tell: Any, tmp_path: Path) -> None:
        """CHAT-15: nothing has to wait for a picture that nobody wants to send any more."""
        original = tmp_path / "photo.png"
        original.write_bytes(b"\x89PNG")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            desk.upload_failures[:] = [NotNow(ErrorBody("file.quota", {"seconds": 600}), 600)]
            name = desk.engine.send_picture(C1, original, "photo.png", "")
            await desk.until(lambda: desk.states().get(name) is SendState.WAITING)
            text = desk.say("instead")
            begun = asyncio.get_running_loop().time()
            desk.engine.delete(name)
            command = await transport.expect(CommandFrame)
            assert (command.id, asyncio.get_running_loop().time() - begun < 60) == (text, True)
            await desk.until(lambda: name not in desk.outgoing())

        tell(story)

    def test_without_a_connection_it_waits_for_that(self, tell: Any, tmp_path: Path) -> None:
        """F24: the wait ends with the connection; the next one brings it at once."""
        original = tmp_path / "photo.png"
        original.write_bytes(b"\x89PNG")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            desk.upload_failures[:] = [NotNow(ErrorBody("file.quota", {"seconds": 600}), 600)]
            name = desk.engine.send_picture(C1, original, "photo.png", "")
            await desk.until(lambda: desk.states().get(name) is SendState.WAITING)
            transport.hang_up()
            await desk.until(lambda: desk.states().get(name) is SendState.QUEUED)
            transport = await desk.greeted(await desk.link.newest())
            assert (await transport.expect(CommandFrame)).id == name

        tell(story)

    def test_an_upload_is_taken_back_in_its_midst_and_the_next_message_goes(self, tell: Any, tmp_path: Path) -> None:
        """CHAT-15: its upload ends, its copies go, nothing of it is ever said."""
        original = tmp_path / "film.mp4"
        original.write_bytes(b"film")
        poster_of(original).write_bytes(b"first picture")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            body = Video(file=FileId(""), name="film.mp4", size=0, media_type="video/mp4", caption="look")
            name = desk.engine.send_file(C1, original, body)
            await desk.until(lambda: desk.states().get(name) is SendState.UPLOADING)
            copies = sorted(path.suffix for path in (desk.folder / "outgoing").iterdir())
            assert copies == [".picture", ".poster"]
            desk.engine.delete(name)
            text = desk.engine.send(SendMessage(conversation=C1, body=Text("instead")))
            command = await transport.expect(CommandFrame)
            assert command.id == text
            await desk.until(lambda: name not in desk.outgoing())
            await desk.until(lambda: not list((desk.folder / "outgoing").iterdir()))

        tell(story)

    def test_a_video_and_a_file_say_what_the_hub_made_of_them(self, tell: Any, tmp_path: Path) -> None:
        original = tmp_path / "film.mp4"
        original.write_bytes(b"film")

        async def story(desk: Desk) -> None:
            transport = await desk.online(5)
            for number, body in enumerate(
                (
                    Video(file=FileId(""), name="film.mp4", size=0, media_type="video/mp4"),
                    File(file=FileId(""), name="paper.pdf", size=0, media_type="application/pdf"),
                )
            ):
                desk.engine.send_file(C1, original, body)
                command = await transport.expect(CommandFrame)
                sent = msgspec.json.decode(command.data, type=SendMessage).body
                size = {"width": 4, "height": 3} if isinstance(body, Video) else {}
                assert sent == msgspec.structs.replace(body, file=FileId("file1"), size=4, **size)
                transport.say(ack(command), added(6 + number, own(command)))

        tell(story)

    def test_a_picture_that_cannot_be_copied_is_not_queued(self, tell: Any, tmp_path: Path) -> None:
        async def story(desk: Desk) -> None:
            await desk.online(5)
            name = desk.engine.send_picture(C1, tmp_path / "gone.png", "gone.png", "")
            await desk.until(lambda: desk.states().get(name) is SendState.FAILED)
            desk.engine.delete(name)
            await desk.until(lambda: not desk.outgoing())

        tell(story)

    def test_copies_that_nothing_refers_to_are_swept_at_start(self, tell: Any, tmp_path: Path) -> None:
        folder = tmp_path / "outgoing"
        folder.mkdir()
        (folder / "old.picture").write_bytes(b"x")
        (folder / "other.txt").write_bytes(b"x")

        async def story(desk: Desk) -> None:
            await desk.online(5)
            await desk.until(lambda: not (folder / "old.picture").exists())
            assert (folder / "other.txt").exists()

        tell(story)
