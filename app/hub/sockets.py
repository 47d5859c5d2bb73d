"""`GET /v1/ws`: a session on an aiohttp WebSocket, with one task that reads and one that writes.

Which web origins may connect is checked by `security.guard`, before anything here runs.
"""

import asyncio
import contextlib

import structlog
from aiohttp import WSCloseCode, WSMsgType, web

from app.hub.connections import Connections
from app.hub.metrics import Metrics
from app.hub.session import HubSession, Kit
from app.protocol.envelope import FRAME_LIMIT, PING_EVERY, PING_TIMEOUT, SUBPROTOCOL
from app.protocol.errors import CloseCode

logger = structlog.get_logger(__name__)

#: Seconds in which a new connection must have said hello.
HELLO_WITHIN = 10.0
#: Seconds that a peer has to answer a close frame.
CLOSE_WITHIN = 1.0
#: Bytes written in one go, and bytes that may wait in the transport before the session's own, bounded queue fills.
PIECE = 64 * 1024
#: Seconds between two looks at a peer that does not read.
_LOOK = 0.02
#: aiohttp gives a pong half of this: a peer that is gone is noticed within PING_EVERY + PING_TIMEOUT (F10).
HEARTBEAT = PING_EVERY + PING_TIMEOUT


class Sockets:
    """Upgrades requests and runs their sessions."""

    def __init__(self, kit: Kit, connections: Connections, metrics: Metrics) -> None:
        self._kit = kit
        self._connections = connections
        self._metrics = metrics

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serves one connection until it ends."""
        # Compression costs 57 to 122 KiB a socket and two thirds of the throughput.
        socket = web.WebSocketResponse(
            protocols=(SUBPROTOCOL,), compress=False, max_msg_size=FRAME_LIMIT, heartbeat=HEARTBEAT, timeout=CLOSE_WITHIN
        )
        await socket.prepare(request)
        if socket.ws_protocol != SUBPROTOCOL:
            await socket.close(code=WSCloseCode.PROTOCOL_ERROR)
            return socket
        if request.transport is None:
            return socket  # gone already
        connection = _Connection(socket, request.transport, self._kit)
        self._metrics.connected.inc()
        try:
            await self._serve(connection)
        finally:
            self._metrics.connected.dec()
            self._connections.remove(connection.session)
        return socket

    async def _serve(self, connection: "_Connection") -> None:
        loop = asyncio.get_running_loop()
        session = connection.session
        deadline = loop.call_later(HELLO_WITHIN, connection.expire_hello)
        writer = loop.create_task(connection.write(self._connections))
        try:
            async for message in connection.socket:
                if message.type is WSMsgType.TEXT:
                    session.receive(message.data)
                elif message.type is WSMsgType.BINARY:
                    session.close(CloseCode.BAD_FRAME)
        finally:
            deadline.cancel()
            session.close()
            connection.ended()
            # The writer has perhaps a close frame to send to a peer that no longer reads.
            with contextlib.suppress(TimeoutError, ConnectionError):
                await asyncio.wait_for(writer, PING_TIMEOUT)


class _Connection:
    """A session and its socket. The writing task sleeps until the session has frames or has hung up."""

    __slots__ = ("_code", "_ended", "_transport", "_waiter", "session", "socket")

    def __init__(self, socket: web.WebSocketResponse, transport: asyncio.Transport, kit: Kit) -> None:
        self.socket = socket
        self._transport = transport
        self.session = HubSession(kit, self._wake, self._hang_up)
        self._waiter: asyncio.Future[None] | None = None
        self._code: int | None = None
        self._ended = False

    async def write(self, connections: Connections) -> None:
        """Sends what the session queues; ends with the connection."""
        session = self.session
        registered = False
        try:
            while not self._transport.is_closing():
                if not registered and session.welcomed:
                    registered = True
                    connections.add(session)
                if pieces := self._taken():
                    self._transport.write(b"".join(pieces))
                    await self._read_by_peer()
                    continue
                if self._code is not None or self._ended:
                    break
                session.drained()
                if not session.outbound and self._code is None:
                    self._waiter = asyncio.get_running_loop().create_future()
                    await self._waiter
            if self._code is not None:
                # Not drained: a peer that does not read would keep us waiting for ever.
                await self.socket.close(code=self._code, drain=False)
                if self._transport.get_write_buffer_size():
                    self._transport.abort()
        except (ConnectionError, RuntimeError):
            session.close()  # the peer is gone; the reading side ends by itself

    def _taken(self) -> list[bytes]:
        """The next frames with their headers. aiohttp would write them one by one, each through three coroutines."""
        pieces: list[bytes] = []
        size = 0
        while size < PIECE and (frame := self.session.outbound.pop()) is not None:
            pieces += (text_header(len(frame)), frame)
            size += len(frame)
        return pieces

    async def _read_by_peer(self) -> None:
        """Waits while the peer does not read: meanwhile the bounded queue fills, and the session gives up."""
        # aiohttp keeps the transport's own pause to itself, so it is looked at; readers that keep up never come here.
        while self._transport.get_write_buffer_size() > PIECE and self._code is None and not self._ended:  # noqa: ASYNC110
            await asyncio.sleep(_LOOK)

    def ended(self) -> None:
        """The reading side is over."""
        self._ended = True
        self._wake()

    def expire_hello(self) -> None:
        """Nobody may hold a connection without saying who they are."""
        if not self.session.welcomed:
            self.session.close(CloseCode.BAD_FRAME)

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _hang_up(self, code: CloseCode) -> None:
        self._code = int(code)
        self._wake()


def text_header(length: int) -> bytes:
    """What stands before a whole text frame of a server (RFC 6455, 5.2): final, text, not masked, the length."""
    if length < 126:
        return bytes((0x81, length))
    return b"\x81\x7e" + length.to_bytes(2, "big") if length < 65_536 else b"\x81\x7f" + length.to_bytes(8, "big")
