"""The hub over real sockets: origins, bounds, ended sessions, restarts."""

import asyncio
import socket
from pathlib import Path

import aiohttp
import msgspec
import pytest

from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.features.chat.wire import MessageAdded, MessageSent, SendMessage, Typing
from app.hub import sessions
from app.hub.sockets import text_header
from app.protocol.codec import encode
from app.protocol.envelope import FRAME_LIMIT, SUBPROTOCOL, VERSION, Cursor, EventFrame, Hello, SignalFrame
from app.protocol.errors import CloseCode
from tests.fakes.hub import SHOP, RunningHub

STREAM = shop_stream(SHOP.id)


@pytest.mark.parametrize(
    ("origin", "status"), [("http://evil.example", 403), ("https://shop.example", 101), (None, 101), ("null", 403)]
)
async def test_only_listed_web_pages_may_connect(tmp_path: Path, origin: str | None, status: int) -> None:
    """A page of a foreign origin cannot use its visitor's network."""
    async with RunningHub(tmp_path, origins=frozenset({"https://shop.example"})) as hub:
        headers = {} if origin is None else {"Origin": origin}
        try:
            connection = await hub.http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,), headers=headers)
            await connection.close()
            found = 101
        except aiohttp.WSServerHandshakeError as error:
            found = error.status
        assert found == status


async def test_frames_that_are_too_large_or_not_text_end_the_connection(tmp_path: Path) -> None:
    """F13: 1009 for the size, our own code for what is not our protocol."""
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token("lan")
        connection = await hub.connect(token)
        await connection.socket.send_str('{"x":"' + "x" * FRAME_LIMIT + '"}')
        assert await connection.closed() == 1009
        connection = await hub.connect(token)
        await connection.socket.send_bytes(b"{}")
        assert await connection.closed() == CloseCode.BAD_FRAME
        connection = await hub.socket()
        await connection.socket.send_str("hello?")
        assert await connection.closed() == CloseCode.BAD_FRAME


async def test_old_protocols_and_unknown_tokens_are_told_why(tmp_path: Path) -> None:
    """F14, F20: the client's reaction depends on the code."""
    async with RunningHub(tmp_path) as hub:
        connection = await hub.socket()
        await connection.send(Hello(version=VERSION + 1, token=await hub.staff_token("lan"), device="d"))
        assert await connection.closed() == CloseCode.OLD_CLIENT
        connection = await hub.socket()
        await connection.send(Hello(version=VERSION, token="nobody's", device="d"))
        assert await connection.closed() == CloseCode.SIGN_IN


async def test_a_session_that_was_ended_is_cut_within_five_seconds(tmp_path: Path) -> None:
    """F20: whoever ended it, and on whatever node; another session of the same person goes on."""
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token("lan")
        lost, kept = await hub.connect(token), await hub.connect(await hub.staff_token("lan"))
        who = await hub.hub.reads.run(lambda connection: sessions.authenticate(connection, token, hub.hub_time()))
        assert who is not None
        session = who.session
        await hub.hub.writer.run(lambda tx: sessions.revoke(tx, session))
        async with asyncio.timeout(5):
            assert await lost.closed() == CloseCode.REVOKED
        buyer = await hub.buyer()
        assert (await kept.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))).error is None
        again = await hub.socket()
        await again.send(Hello(version=VERSION, token=token, device="d"))
        assert await again.closed() == CloseCode.SIGN_IN


async def test_a_message_sent_while_the_hub_restarts_exists_once(tmp_path: Path) -> None:
    """F14, I1, I2: the command goes out, the hub stops; after the restart the same command gets the one result."""
    async with RunningHub(tmp_path) as hub:
        buyer, token = await hub.buyer(), await hub.staff_token("lan")
        connection = await hub.connect(token, hub.start_of_shop, device="desk")
        order = SendMessage(conversation=buyer.conversation, body=Text("once"))
        first = await connection.command(order, "m1")
        epoch, port = hub.hub.epoch, hub.port
        frames = [frame for frame in connection.frames if isinstance(frame, EventFrame)]
        sent = asyncio.ensure_future(connection.command(SendMessage(conversation=buyer.conversation, body=Text("cut")), "m2"))
        await asyncio.sleep(0)
    with pytest.raises(ConnectionError):
        await sent
    async with RunningHub(tmp_path, port=port) as hub:
        assert hub.hub.epoch == epoch  # an ordinary restart is no restore
        connection = await hub.connect(token, {STREAM: Cursor(epoch, frames[-1].seq if frames else 0)}, device="desk")
        again = await connection.command(order, "m1")
        assert again.repeat
        assert msgspec.json.decode(again.result, type=MessageSent) == msgspec.json.decode(first.result, type=MessageSent)
        await connection.command(SendMessage(conversation=buyer.conversation, body=Text("cut")), "m2")
        _, history = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", token)
        assert [message["id"] for message in history] == ["m2", "m1"]


async def test_a_stopping_hub_says_that_it_goes(tmp_path: Path) -> None:
    """F28: clients come back with a delay of their own, not as after an error."""
    async with RunningHub(tmp_path) as hub:
        connection = await hub.connect(await hub.staff_token("lan"))
        goodbye = asyncio.ensure_future(connection.closed())
        await hub.stop()
        assert await goodbye == CloseCode.GOING_AWAY


async def test_typing_reaches_the_other_side_by_name(tmp_path: Path) -> None:
    """CHAT-14: what the client claims about itself is not believed, and nobody hears themselves."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Oksana")
        desk, colleague = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        page = await hub.connect(buyer.token)
        await page.signal(Typing(conversation=buyer.conversation, by="admin", name="The boss"))
        typing = msgspec.json.decode((await desk.expect(SignalFrame)).data, type=Typing)
        assert (typing.by, typing.name, typing.active) == ("buyer", "Oksana", True)
        await colleague.expect(SignalFrame)
        await desk.signal(Typing(conversation=buyer.conversation, active=False))
        typing = msgspec.json.decode((await page.expect(SignalFrame)).data, type=Typing)
        assert (typing.by, typing.name, typing.active) == ("staff", "Lan", False)
        typing = msgspec.json.decode((await colleague.expect(SignalFrame)).data, type=Typing)
        assert (typing.by, typing.name) == ("lan", "Lan")
        assert not any(isinstance(frame, SignalFrame) for frame in desk.frames[2:])


async def test_typing_into_anothers_conversation_goes_nowhere(tmp_path: Path) -> None:
    """Also signals check the object."""
    async with RunningHub(tmp_path) as hub:
        mine, other = await hub.buyer(), await hub.buyer()
        desk, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(mine.token)
        await page.signal(Typing(conversation=other.conversation))
        await page.command(SendMessage(conversation=mine.conversation, body=Text("x")), "after")
        await desk.event(MessageAdded.TYPE)
        assert not any(isinstance(frame, SignalFrame) for frame in desk.frames)


async def test_a_connection_must_say_who_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody holds a socket without a hello."""
    monkeypatch.setattr("app.hub.sockets.HELLO_WITHIN", 0.1)
    async with RunningHub(tmp_path) as hub:
        connection = await hub.socket()
        assert await connection.closed() == CloseCode.BAD_FRAME


async def test_two_clients_of_one_account_see_the_same(tmp_path: Path) -> None:
    """F21: the same id from another device is the same message, for the same person only."""
    async with RunningHub(tmp_path) as hub:
        buyer, token = await hub.buyer(), await hub.staff_token("lan")
        one, two = await hub.connect(token, device="one"), await hub.connect(token, device="two")
        order = SendMessage(conversation=buyer.conversation, body=Text("hi"))
        first, second = await one.command(order, "same"), await two.command(order, "same")
        assert bytes(first.result) == bytes(second.result)
        assert bytes((await one.event(MessageAdded.TYPE)).data) == bytes((await two.event(MessageAdded.TYPE)).data)
        minh = await hub.connect(await hub.staff_token("minh"))
        taken = await minh.command(order, "same")
        assert taken.error is not None
        assert taken.error.code == "chat.id_taken"
        _, history = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", token)
        assert len(history) == 1


async def test_a_flood_of_one_connection_is_written_as_it_came(tmp_path: Path) -> None:
    """CHAT-15: many commands at once keep their order, and each is answered."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        desk = await hub.connect(await hub.staff_token("lan"))
        for number in range(300):
            body = encode(SendMessage(conversation=buyer.conversation, body=Text(str(number)))).decode()
            await desk.socket.send_str(f'{{"frame":"command","id":"c{number:03}","type":"chat.send","data":{body}}}')
        for number in range(300):
            frame = await desk.event(MessageAdded.TYPE)
            assert msgspec.json.decode(frame.data, type=MessageAdded).message.id == f"c{number:03}"


async def test_frames_of_every_length_arrive_whole(tmp_path: Path) -> None:
    """The header has three forms; the longest texts cross all of their limits."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        desk = await hub.connect(await hub.staff_token("lan"))
        for letter, length in (("x", 1), ("я", 4_000), ("\U0001f600", 4_000), ("\u4e2d", 3_999)):
            assert (await desk.command(SendMessage(conversation=buyer.conversation, body=Text(letter * length)))).error is None
            added = msgspec.json.decode((await desk.event(MessageAdded.TYPE)).data, type=MessageAdded)
            assert added.message.body == Text(letter * length)
    assert [text_header(n)[:2] for n in (0, 125, 126, 65_535, 65_536)] == [
        b"\x81\x00",
        b"\x81\x7d",
        b"\x81\x7e",
        b"\x81\x7e",
        b"\x81\x7f",
    ]


async def test_a_peer_that_does_not_read_is_cut_and_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F12: its queue is bounded; the colleague sees every message meanwhile."""
    monkeypatch.setattr("app.hub.outbound.BYTE_LIMIT", 300_000)
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        desk = await hub.connect(await hub.staff_token("lan"))
        with await _stalled(hub.port, await hub.staff_token("minh")):
            while len(hub.built.parts.connections) < 2:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
            for number in range(2_000):
                ack = await desk.command(SendMessage(conversation=buyer.conversation, body=Text("\u4e2d" * 4_000)), f"m{number}")
                assert ack.error is None
                await desk.event(MessageAdded.TYPE)
                if len(hub.built.parts.connections) == 1:
                    break
            assert len(hub.built.parts.connections) == 1


async def _stalled(port: int, token: str) -> socket.socket:
    """A client that says hello and then never reads."""
    loop = asyncio.get_running_loop()
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    client.setblocking(False)
    await loop.sock_connect(client, ("127.0.0.1", port))
    upgrade = (
        f"GET /v1/ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        f"Sec-WebSocket-Protocol: {SUBPROTOCOL}\r\n\r\n"
    )
    await loop.sock_sendall(client, upgrade.encode())
    assert b" 101 " in await loop.sock_recv(client, 1_000)
    hello = encode(Hello(version=VERSION, token=token, device="stalled"))
    # Masked, as clients must, with zeros.
    await loop.sock_sendall(client, b"\x81\xfe" + len(hello).to_bytes(2, "big") + b"\0\0\0\0" + hello)
    return client
