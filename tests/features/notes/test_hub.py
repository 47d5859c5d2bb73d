"""Notes at the hub: told to those who answer; no buyer ever gets one (CHAT-24, CHAT-32)."""

from pathlib import Path

import msgspec
import pytest

from app.domain.ids import ConversationId, StaffId, shop_stream
from app.domain.messages import Text
from app.domain.notes import NOTE_LIMIT
from app.features.chat.wire import SendMessage
from app.features.notes.wire import AddNote, NoteAdded
from app.protocol.envelope import EventFrame
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

SECRET = "offer him the blue one, he is a reseller"


async def test_a_whisper_reaches_staff_and_takes_no_number_of_the_chat(tmp_path: Path) -> None:
    """CHAT-32: the agent gets it at once; the next message's number follows on as if nothing had been whispered."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan, sara = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("sara"))
        page = await hub.connect(buyer.token)
        first = await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        assert (await sara.command(AddNote(conversation=buyer.conversation, text=SECRET, to=StaffId("lan")))).error is None
        note = msgspec.json.decode((await lan.event(NoteAdded.TYPE)).data, type=NoteAdded).note
        assert (note.text, note.to, note.author, note.author_name) == (SECRET, "lan", "sara", "Sara")
        second = await page.command(SendMessage(conversation=buyer.conversation, body=Text("hello?")))
        numbers = [msgspec.json.decode(ack.result)["number"] for ack in (first, second)]
        assert numbers == [1, 2]
        status, body = await hub.get("/v1/snapshot", await hub.staff_token("minh"), stream=shop_stream(SHOP.id))
        assert status == 200
        assert [one["text"] for one in body["parts"]["note"]] == [SECRET]


async def test_the_buyer_never_gets_it(tmp_path: Path) -> None:
    """CHAT-24, CHAT-32: neither on their socket, nor in their snapshot, nor among the messages; a marketer neither."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        page, sara = await hub.connect(buyer.token), await hub.connect(await hub.staff_token("sara"))
        maria = await hub.connect(await hub.staff_token("maria"))
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        await sara.command(AddNote(conversation=buyer.conversation, text=SECRET))
        await sara.command(SendMessage(conversation=buyer.conversation, body=Text("Good day")))
        await page.expect(EventFrame, lambda frame: b"Good day" in bytes(frame.data))
        await maria.expect(EventFrame, lambda frame: b"Good day" in bytes(frame.data))
        assert not [
            frame for frame in (*page.frames, *maria.frames) if isinstance(frame, EventFrame) and b"blue" in bytes(frame.data)
        ]
        for address in ("/v1/snapshot", f"/v1/conversations/{buyer.conversation}/messages"):
            status, body = await hub.get(address, buyer.token, stream=f"conversation:{buyer.conversation}")
            assert status == 200
            assert "blue" not in str(body)
        assert (await page.command(AddNote(conversation=buyer.conversation, text="mine"))).error.code == "forbidden"


@pytest.mark.parametrize(
    ("text", "to", "code"),
    [(" \n", None, "note.empty"), ("x" * (NOTE_LIMIT + 1), None, "note.too_long"), ("hi", "nobody", "not_found")],
)
async def test_what_is_refused(tmp_path: Path, text: str, to: str | None, code: str) -> None:
    """Nothing is kept of a note without sense, or for somebody who is not of this shop."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        sara = await hub.connect(await hub.staff_token("sara"))
        ack = await sara.command(AddNote(conversation=buyer.conversation, text=text, to=to and StaffId(to)))
        assert ack.error.code == code


async def test_a_retry_writes_it_once_and_another_shops_chat_does_not_exist(tmp_path: Path) -> None:
    """The same command under another device's name is the same note; ids of others are not overwritten."""
    async with RunningHub(tmp_path) as hub:
        buyer, foreign = await hub.buyer(), await hub.buyer(shop=OTHER_SHOP)
        sara = await hub.connect(await hub.staff_token("sara"), device="one")
        other = await hub.connect(await hub.staff_token("sara"), device="two")
        lan = await hub.connect(await hub.staff_token("lan"), device="lan")
        same = AddNote(conversation=buyer.conversation, text="known")
        for socket in (sara, sara, other):
            assert (await socket.command(same, "01NOTE")).error is None
        assert (await lan.command(same, "01NOTE")).error.code == "note.id_taken"
        assert (await sara.command(AddNote(conversation=foreign.conversation, text="x"))).error.code == "not_found"
        assert (await sara.command(AddNote(conversation=ConversationId("x"), text="x"))).error.code == "not_found"
        _status, body = await hub.get("/v1/snapshot", await hub.staff_token("minh"), stream=shop_stream(SHOP.id))
        assert len(body["parts"]["note"]) == 1
