"""Notes at the hub: told to those who answer; no buyer ever gets one (CHAT-24, CHAT-32)."""

from pathlib import Path

import msgspec
import pytest
import sqlalchemy

from app.domain.ids import ConversationId, StaffId, shop_stream
from app.domain.messages import Text
from app.domain.notes import MENTIONS_LIMIT, NOTE_LIMIT
from app.features.chat.wire import SendMessage
from app.features.collision.wire import Viewing
from app.features.notes.wire import AddNote, Mentioned, MentionSeen, NoteAdded, SeeMention
from app.features.routing.wire import AnswerTransfer, TransferConversation
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


async def test_a_mention_is_the_mentioned_ones_alone_until_they_have_seen_it(tmp_path: Path) -> None:
    """CHAT-24: once each, not to oneself; over a restart; gone on all devices when it is seen; nobody can see it for them."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        sara, page = await hub.connect(await hub.staff_token("sara")), await hub.connect(buyer.token)
        wanted = (StaffId("minh"), StaffId("minh"), StaffId("lan"))
        note = AddNote(conversation=buyer.conversation, text="@Minh knows the blue one", mentions=wanted)
        assert (await lan.command(note, "01NOTE")).error is None
        assert (await lan.command(note, "01NOTE")).error is None
        told = msgspec.json.decode((await minh.event(Mentioned.TYPE)).data, type=Mentioned).mention
        assert (told.id, told.author_name, told.text) == ("01NOTE", "Lan", "@Minh knows the blue one")
        added = msgspec.json.decode((await sara.event(NoteAdded.TYPE)).data, type=NoteAdded).note
        assert added.mentions == ("minh",)
        see = SeeMention(conversation=buyer.conversation, note="01NOTE")
        for other in (lan, sara):
            assert (await other.command(see)).error is None
        assert (await page.command(see)).error.code == "forbidden"
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        await sara.expect(EventFrame, lambda frame: b'"hi"' in bytes(frame.data))
        for socket in (lan, sara, page):
            assert not [f for f in socket.frames if isinstance(f, EventFrame) and f.type in (Mentioned.TYPE, MentionSeen.TYPE)]
    async with RunningHub(tmp_path) as hub:
        assert await mentions_of(hub, "minh") == ["01NOTE"]
        assert await mentions_of(hub, "lan") == await mentions_of(hub, "sara") == []
        minh = await hub.connect(await hub.staff_token("minh"))
        other = await hub.connect(await hub.staff_token("minh"), device="other")
        assert (await minh.command(see)).error is None
        await other.event(MentionSeen.TYPE)
        assert await mentions_of(hub, "minh") == []
        assert (await minh.command(see)).error is None


async def test_who_cannot_be_mentioned(tmp_path: Path) -> None:
    """CHAT-24: strangers, people who read no notes, and half the shop at once."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan = await hub.connect(await hub.staff_token("lan"))

        async def code(*names: str) -> str:
            ids = tuple(StaffId(name) for name in names)
            ack = await lan.command(AddNote(conversation=buyer.conversation, text="x", mentions=ids))
            return "" if ack.error is None else ack.error.code

        assert await code("nobody") == "not_found"
        assert await code(f"minh-{OTHER_SHOP.id}") == "not_found"
        assert await code("maria") == "note.cannot_read"
        assert await code(*(f"s{number}" for number in range(MENTIONS_LIMIT + 1))) == "note.mentions"
        assert await code("lan") == ""
        assert await mentions_of(hub, "lan") == []


async def test_no_word_of_a_note_reaches_a_buyer_on_any_way(tmp_path: Path) -> None:
    """CHAT-17, CHAT-23, CHAT-24: notes, mentions, what is said while handing over and declining, who looks and who claims:
    not on the buyer's stream, resumed from its beginning, not in snapshot, history, search or any other answer."""
    async with RunningHub(tmp_path) as hub:
        buyer, stranger = await hub.buyer(), await hub.buyer()
        lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        page = await hub.connect(buyer.token)
        chat = buyer.conversation
        await page.command(SendMessage(conversation=chat, body=Text("hi")))
        for order in (
            AddNote(conversation=chat, text=f"@Minh {SECRET}", mentions=(StaffId("minh"),)),
            AddNote(conversation=chat, text=SECRET, to=StaffId("minh")),
            TransferConversation(conversation=chat, asked=hub.hub_time(), staff=StaffId("minh"), note=SECRET),
        ):
            assert (await lan.command(order)).error is None
        routed = await minh.expect(EventFrame, lambda frame: frame.type == "routing.routed")
        offer = msgspec.json.decode(routed.data)["conversation"]["assigned"]["facts"]["offer"]
        await lan.signal(Viewing(conversation=chat, answering=True))
        decline = AnswerTransfer(conversation=chat, offer=offer, accept=False, reason=SECRET)
        assert (await minh.command(decline)).error is None
        assert (await lan.command(SendMessage(conversation=chat, body=Text("Good day")))).error is None
        await page.expect(EventFrame, lambda frame: b"Good day" in bytes(frame.data))
        again = await hub.connect(buyer.token, device="again")
        await again.command(SendMessage(conversation=chat, body=Text("still there?")))
        for socket in (page, again):
            for frame in socket.frames:
                assert "blue" not in str(frame)
                assert "collision" not in str(frame)
        paths = {
            "/v1/snapshot": {"stream": f"conversation:{chat}"},
            f"/v1/conversations/{chat}/messages": {"before": 0, "limit": 100},
            "/v1/search": {"text": "blue", "q": "blue"},
        }
        for path, query in paths.items():
            for token in (buyer.token, stranger.token):
                _status, body = await hub.get(path, token, **query)
                assert "blue" not in str(body), path
        rows = await hub.hub.reads.run(lambda c: c.execute(text_of_streams, {"stream": f"conversation:{chat}"}).all())
        assert rows
        assert not [row for row in rows if b"blue" in bytes(row[0])]


text_of_streams = sqlalchemy.text("SELECT data FROM journal WHERE stream = :stream")


async def mentions_of(hub: RunningHub, who: str) -> list[str]:
    """The notes in which somebody is mentioned, by their snapshot."""
    _status, body = await hub.get("/v1/snapshot", await hub.staff_token(who), stream=shop_stream(SHOP.id))
    return [one["id"] for one in body["parts"]["mention"]]


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
