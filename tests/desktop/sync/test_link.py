"""The link: addresses, back-off, limits, proxies, any loop (F10, F13, F28)."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from random import Random
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from app.desktop.sync.link import LONGEST_PAUSE, LinkClosed, LinkDown, WebSocketConnector, back_off, socket_address
from app.protocol.envelope import FRAME_LIMIT, SUBPROTOCOL
from tests.simulator.loop import VirtualLoop

Handler = Callable[[ServerConnection], Any]


@contextlib.asynccontextmanager
async def server(handler: Handler, **options: Any) -> AsyncIterator[str]:
    """A WebSocket server of this machine; yields its http address."""
    chosen = {"subprotocols": [SUBPROTOCOL], **options}
    async with serve(handler, "127.0.0.1", 0, **chosen) as running:
        yield f"http://127.0.0.1:{next(iter(running.sockets)).getsockname()[1]}"


async def echo(connection: ServerConnection) -> None:
    async for frame in connection:
        await connection.send(frame)


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        ("https://hub.example", "wss://hub.example/v1/ws"),
        ("https://hub.example/", "wss://hub.example/v1/ws"),
        ("http://127.0.0.1:8080", "ws://127.0.0.1:8080/v1/ws"),
        ("https://hub.example/desk", "wss://hub.example/desk/v1/ws"),
    ],
)
def test_address_of_the_socket(server: str, expected: str) -> None:
    assert socket_address(server) == expected


@pytest.mark.parametrize("server", ["", "hub.example", "ftp://hub.example", "https://"])
def test_what_is_no_address_is_refused(server: str) -> None:
    with pytest.raises(ValueError, match="address of a hub"):
        socket_address(server)


def test_pauses_have_full_jitter_and_a_longest() -> None:
    pauses = back_off(Random(1))
    drawn = [next(pauses) for _ in range(200)]
    assert all(0.0 <= pause <= LONGEST_PAUSE for pause in drawn)
    assert max(drawn[:2]) <= 2.0
    assert max(drawn[10:]) > 20.0
    assert min(drawn[10:]) < 5.0


def test_five_hundred_clients_that_lose_the_hub_come_back_spread_out() -> None:
    """F28: the hub is away for a minute; then no second sees more than a fair share of them, and all are back soon."""
    loop = VirtualLoop()
    arrivals: list[float] = []
    back = 60.0

    async def client(seed: int) -> None:
        pauses = back_off(Random(seed))
        while True:
            await asyncio.sleep(next(pauses))
            if loop.time() >= back:
                arrivals.append(loop.time())
                return

    async def all_of_them() -> None:
        await asyncio.gather(*(client(seed) for seed in range(500)))

    loop.run_until_complete(all_of_them())
    loop.close()
    seconds = [int(at - back) for at in arrivals]
    assert max(seconds) <= LONGEST_PAUSE
    assert max(seconds.count(second) for second in range(31)) <= 60


async def test_frames_go_both_ways_as_text() -> None:
    kinds: list[type] = []

    async def handler(connection: ServerConnection) -> None:
        assert connection.subprotocol == SUBPROTOCOL
        assert not connection.protocol.extensions  # no compression
        async for frame in connection:
            kinds.append(type(frame))
            await connection.send(frame)

    async with server(handler) as url:
        transport = await WebSocketConnector(url).connect()
        await transport.send("đặt hàng".encode())
        assert await transport.receive() == "đặt hàng".encode()
        await transport.close()
    assert kinds == [str]


async def test_the_close_code_comes_through() -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.close(4002, "revoked")

    async with server(handler) as url:
        transport = await WebSocketConnector(url).connect()
        with pytest.raises(LinkClosed) as closed:
            await transport.receive()
        assert closed.value.code == 4002
        with pytest.raises(LinkClosed):
            await transport.send(b"{}")
        await transport.close()


async def test_a_frame_over_the_limit_closes_with_1009() -> None:
    """F13: it is not taken into memory."""

    async def handler(connection: ServerConnection) -> None:
        with contextlib.suppress(Exception):
            await connection.send("x" * (FRAME_LIMIT + 1))
            await connection.wait_closed()

    async with server(handler, max_size=None) as url:
        transport = await WebSocketConnector(url).connect()
        with pytest.raises(LinkClosed) as closed:
            await transport.receive()
        assert closed.value.code == 1009
        await transport.close()


async def test_a_decompression_bomb_is_never_unpacked() -> None:
    """F13: compression is not offered, so a compressed frame breaks the protocol."""

    async def handler(connection: ServerConnection) -> None:
        # RSV1 set without the extension: what a bomb would look like.
        connection.transport.write(bytes([0xC1, 4]) + b"\x00\x00\xff\xff")
        await connection.wait_closed()

    async with server(handler) as url:
        transport = await WebSocketConnector(url).connect()
        with pytest.raises(LinkClosed):
            await transport.receive()
        await transport.close()


async def test_nobody_there_is_link_down() -> None:
    listener = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    with pytest.raises(LinkDown):
        await WebSocketConnector(f"http://127.0.0.1:{port}").connect()  # it hangs up at once
    listener.close()
    await listener.wait_closed()
    with pytest.raises(LinkDown):
        await WebSocketConnector(f"http://127.0.0.1:{port}").connect()


async def test_through_a_socks_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offices have them; the environment or the system names it."""
    through: list[tuple[str, int]] = []

    async def socks(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, methods = await reader.readexactly(2)
        await reader.readexactly(methods)
        writer.write(b"\x05\x00")
        _, _, _, kind = await reader.readexactly(4)
        host = "127.0.0.1"
        if kind == 1:
            await reader.readexactly(4)
        else:
            host = (await reader.readexactly((await reader.readexactly(1))[0])).decode("ascii")
        port = int.from_bytes(await reader.readexactly(2), "big")
        through.append((host, port))
        hub_reader, hub_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await asyncio.gather(_pour(reader, hub_writer), _pour(hub_reader, writer))

    proxy = await asyncio.start_server(socks, "127.0.0.1", 0)
    port = proxy.sockets[0].getsockname()[1]
    monkeypatch.setenv("socks_proxy", f"socks5h://127.0.0.1:{port}")
    monkeypatch.setenv("all_proxy", f"socks5h://127.0.0.1:{port}")
    monkeypatch.setenv("no_proxy", "")
    async with server(echo) as url:
        transport = await WebSocketConnector(url.replace("127.0.0.1", "hub.invalid")).connect()
        await transport.send(b"hello")
        assert await transport.receive() == b"hello"
        await transport.close()
    assert [host for host, _ in through] == ["hub.invalid"]
    proxy.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


def test_on_the_loop_of_the_window(qt_loop: Any) -> None:
    """The desktop's loop is Qt's; on Windows it stands on the Proactor."""

    async def story() -> bytes:
        async with server(echo) as url:
            transport = await WebSocketConnector(url).connect()
            await transport.send(b"hello")
            frame = await transport.receive()
            await transport.close()
            return frame

    assert qt_loop.run_until_complete(asyncio.wait_for(story(), 10.0)) == b"hello"
