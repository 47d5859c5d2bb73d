"""The WebSocket to the hub: connecting through proxies and the system's trust store, back-off, noticing a dead line.

A dead line is noticed by pings within PING_EVERY + PING_TIMEOUT (+ 1 s to close) seconds, so in at most 11 (F10).
"""

import logging
import ssl
from collections.abc import Iterator
from random import Random
from typing import Any, Protocol
from urllib.parse import urlsplit, urlunsplit

from app.protocol.envelope import FRAME_LIMIT, PING_EVERY, PING_TIMEOUT, SUBPROTOCOL

#: Seconds; the longest pause between two attempts.
LONGEST_PAUSE = 30.0
#: Seconds for TCP, TLS, proxy and the upgrade together.
_CONNECT_TIMEOUT = 10.0
_log = logging.getLogger(__name__)


class LinkDown(Exception):
    """No connection could be made: no network, no hub, no trust. The text is for the log."""


class LinkClosed(Exception):
    """The connection is over. `code` is the close code, None when it broke without one."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


class Transport(Protocol):
    """One open connection that carries whole frames."""

    async def receive(self) -> bytes:
        """The next frame. Raises LinkClosed."""

    async def send(self, frame: bytes) -> None:
        """Raises LinkClosed; waits while the other side does not read."""

    async def close(self, code: int = 1000) -> None:
        """Ends it, within a second or so; safe to call twice."""


class Connector(Protocol):
    """Makes connections."""

    async def connect(self) -> Transport:
        """A new connection. Raises LinkDown."""


def back_off(random: Random) -> Iterator[float]:
    """Pauses in seconds before each further attempt: exponential with full jitter, so that 500 clients spread out (F28)."""
    ceiling = 1.0
    while True:
        yield random.uniform(0.0, ceiling)
        ceiling = min(LONGEST_PAUSE, ceiling * 2)


def socket_address(server: str) -> str:
    """The socket's address at a hub, such as "https://hub.example" → "wss://hub.example/v1/ws". Raises ValueError."""
    parts = urlsplit(server)
    schemes = {"https": "wss", "http": "ws"}
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError(f"not the address of a hub: {server!r}")
    return urlunsplit((schemes[parts.scheme], parts.netloc, parts.path.rstrip("/") + "/v1/ws", "", ""))


def trust() -> ssl.SSLContext:
    """TLS with the certificates that this operating system trusts, a company's own ones included."""
    import truststore  # heavy: not before the first frame is painted

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class WebSocketConnector:
    """Connects to the hub at `server`, an http(s) address. Proxies are those of the system or the environment, SOCKS too."""

    def __init__(self, server: str) -> None:
        self._address = socket_address(server)
        self._trust: ssl.SSLContext | None = None

    async def connect(self) -> Transport:
        """A new connection. Raises LinkDown."""
        # Lazily: with asyncio's help it costs 130 ms, which the first painted frame must not wait for.
        from websockets.asyncio.client import connect
        from websockets.exceptions import WebSocketException
        from websockets.typing import Subprotocol

        options: dict[str, Any] = {}
        if self._address.startswith("wss:"):
            self._trust = self._trust or trust()
            options["ssl"] = self._trust
        try:
            connection = await connect(
                self._address,
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,  # 57–122 KiB a socket with it, and a quarter of the speed
                max_size=FRAME_LIMIT,
                open_timeout=_CONNECT_TIMEOUT,
                ping_interval=PING_EVERY,
                ping_timeout=PING_TIMEOUT,
                close_timeout=1,  # the default of 10 would double the time until a dead line shows
                max_queue=1024,  # frames of one read come together; above this the reading stops, and the hub notices
                user_agent_header="Frontdesk",
                **options,
            )
        except (OSError, TimeoutError, WebSocketException, EOFError) as error:
            raise LinkDown(f"{type(error).__name__}: {error}") from error
        except Exception as error:
            # python-socks raises its own kinds; none of them may end the engine.
            _log.warning("connecting failed in an unexpected way", exc_info=True)
            raise LinkDown(f"{type(error).__name__}: {error}") from error
        return _WebSocket(connection)


class _WebSocket:
    """A connection of the websockets library as a Transport."""

    def __init__(self, connection: Any) -> None:
        from websockets.exceptions import ConnectionClosed

        self._connection = connection
        self._closed = ConnectionClosed

    async def receive(self) -> bytes:
        try:
            frame: bytes = await self._connection.recv(decode=False)
        except self._closed as error:
            raise LinkClosed(error.rcvd.code if error.rcvd else _sent_code(error)) from error
        return frame

    async def send(self, frame: bytes) -> None:
        try:
            await self._connection.send(frame, text=True)
        except self._closed as error:
            raise LinkClosed(error.rcvd.code if error.rcvd else _sent_code(error)) from error

    async def close(self, code: int = 1000) -> None:
        await self._connection.close(code)


def _sent_code(error: Any) -> int | None:
    """The code that we closed with ourselves, such as 1009 for a frame over the limit; 1011 is just a missing pong."""
    code: int | None = error.sent.code if error.sent else None
    return None if code == 1011 else code
