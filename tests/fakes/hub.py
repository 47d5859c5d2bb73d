"""A whole hub inside the test: real database, real sockets on a free port of this machine, a shop with staff.

async with RunningHub(tmp_path) as hub:
    socket = await hub.connect(await hub.staff_token("lan"))
"""

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp
import msgspec
from aiohttp import web

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, Instant, ShopId, StaffId, StreamId, shop_stream
from app.domain.people import Buyer, Role, Shop, Staff
from app.features.conversations.hub import announce_opened
from app.hub import sessions
from app.hub.database import conversations, people, tables
from app.hub.hub import wall_clock
from app.hub.passwords import hash_password
from app.hub.payments.provider import PaymentProvider
from app.hub.shop.vendure.assembly import EngineSettings
from app.hub.transaction import Transaction
from app.protocol.codec import encode, hub_frame, raw
from app.protocol.envelope import (
    SUBPROTOCOL,
    VERSION,
    Ack,
    CommandFrame,
    Cursor,
    EventFrame,
    Hello,
    HubFrame,
    SignalFrame,
    Welcome,
)
from app.protocol.operations import Command, Signal
from app.run_hub import Built, build
from tests.fakes.fresh_database import make_fresh

SHOP = Shop(id=ShopId("shop"), name="Test shop", time_zone="Europe/Kyiv", currency="UAH")
OTHER_SHOP = Shop(id=ShopId("other"), name="Another shop", time_zone="Asia/Ho_Chi_Minh", currency="VND")
#: Logins with their roles; the password of each is PASSWORD, the id the login itself.
STAFF = {
    "lan": (Role.AGENT,),
    "minh": (Role.AGENT,),
    "sara": (Role.SUPERVISOR,),
    "maria": (Role.MARKETER,),
    "admin": (Role.ADMIN,),
}
PASSWORD = "a good long password"
#: Seconds that a test waits for a frame before it fails.
PATIENCE = 8.0


@dataclass(frozen=True, slots=True)
class BuyerAccess:
    """A buyer who may write."""

    token: str
    buyer: BuyerId
    conversation: ConversationId


class HubSocket:
    """A client of the hub that speaks frames. `frames` keeps everything that came; what was not asked for waits."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, device: str) -> None:
        self.socket = socket
        self.device = device
        self.frames: list[HubFrame] = []
        self._waiting: list[HubFrame] = []
        self._ids = itertools.count(1)

    async def hello(self, token: str, cursors: dict[StreamId, Cursor] | None = None) -> Welcome:
        """Says hello and waits for the welcome."""
        await self.send(Hello(version=VERSION, token=token, device=self.device, cursors=cursors or {}))
        return await self.expect(Welcome)

    async def send(self, frame: object) -> None:
        """Sends any frame."""
        await self.socket.send_str(encode(frame).decode("utf-8"))

    async def signal(self, signal: Signal) -> None:
        """Sends a signal."""
        await self.send(SignalFrame(type=signal.TYPE, data=raw(signal)))

    async def command(self, command: Command, id_: str | None = None) -> Ack:
        """Sends a command and waits for its ack; events that come before it wait."""
        chosen = id_ or f"{self.device}-{next(self._ids)}"
        await self.send(CommandFrame(id=chosen, type=command.TYPE, data=raw(command)))
        return await self.expect(Ack, lambda ack: ack.id == chosen)

    async def receive(self) -> HubFrame:
        """The next frame. Raises ConnectionError when the socket closed; its code is `socket.close_code`."""
        message = await self.socket.receive(PATIENCE)
        if message.type is not aiohttp.WSMsgType.TEXT:
            raise ConnectionError(f"closed with {self.socket.close_code}")
        frame = hub_frame(message.data)
        self.frames.append(frame)
        return frame

    async def expect(self, kind: type, that: Callable[[Any], bool] = lambda _frame: True) -> Any:
        """The next frame of this kind for which `that` holds; others wait until they are asked for."""
        for frame in self._waiting:
            if isinstance(frame, kind) and that(frame):
                self._waiting.remove(frame)
                return frame
        async with asyncio.timeout(PATIENCE):
            while True:
                frame = await self.receive()
                if isinstance(frame, kind) and that(frame):
                    return frame
                self._waiting.append(frame)

    async def event(self, type_: str) -> EventFrame:
        """The next event of that type."""
        return await self.expect(EventFrame, lambda frame: frame.type == type_)

    async def closed(self) -> int | None:
        """Waits for the end of the connection; its close code."""
        async with asyncio.timeout(PATIENCE):
            while True:
                message = await self.socket.receive()
                if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING):
                    return self.socket.close_code
                if message.type is aiohttp.WSMsgType.ERROR:
                    return None

    async def close(self) -> None:
        """Goes away."""
        await self.socket.close()


class RunningHub:
    """A hub in this process. `url` is its address, `http` a client session, `built` the hub's insides."""

    def __init__(
        self,
        folder: Path,
        *,
        database: str | None = None,
        port: int = 0,
        clock: Callable[[], Instant] = wall_clock,
        origins: frozenset[str] = frozenset(),
        shop_engine: EngineSettings | None = None,
        provider: PaymentProvider | None = None,
        test_payments: bool = True,
        mail_ca: Path | None = None,
    ) -> None:
        self._mail_ca = mail_ca
        self._provider, self._test_payments = provider, test_payments
        self._folder = folder
        self._shop_engine = shop_engine
        self._database = database
        self._port = port
        self._clock = clock
        self._origins = origins
        self._sockets: list[HubSocket] = []
        self._devices = itertools.count(1)
        self._buyers = itertools.count(1)

    async def __aenter__(self) -> Self:
        if self._database is None:
            make_fresh(self._folder / "hub.sqlite3")
        self.built: Built = build(
            self._folder, self._database, self._origins, clock=self._clock, shop_engine=self._shop_engine,
            provider=self._provider, test_payments=self._test_payments, mail_ca=self._mail_ca,
        )  # fmt: skip
        self.hub = self.built.hub
        self._runner = web.AppRunner(self.built.app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.port: int = self._runner.addresses[0][1]
        self.http = aiohttp.ClientSession(self.url)
        await self.hub.writer.run(_found)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for socket in self._sockets:
            await socket.close()
        await self.http.close()
        await self.stop()

    async def stop(self) -> None:
        """Stops the hub in order; the clients stay."""
        await self._runner.cleanup()

    def hub_time(self) -> Instant:
        """The hub's time."""
        return self._clock()

    async def staff_token(self, login: str, shop: Shop = SHOP) -> str:
        """A session of one of STAFF ("lan", "minh", "sara", "maria", "admin"); of the other shop with its own `shop`."""
        staff = StaffId(login if shop is SHOP else f"{login}-{shop.id}")
        token, _ = await self.hub.writer.run(lambda tx: sessions.open_for_staff(tx, shop.id, staff, "test"))
        return token

    async def buyer(self, name: str = "", shop: Shop = SHOP, *, silent: bool = False) -> BuyerAccess:
        """A new buyer with an empty conversation, announced to the staff; who may write first unless it is `silent` (CHAT-8)."""
        number = next(self._buyers)

        def enter(tx: Transaction) -> BuyerAccess:
            buyer, id_ = BuyerId(f"buyer-{shop.id}-{number}"), ConversationId(f"conversation-{shop.id}-{number}")
            new = new_conversation(buyer, id_, name or f"Buyer {number}", tx.now)
            conversations.add(tx.sql, shop.id, new, consented=tx.now)
            if not silent:
                new = msgspec.structs.replace(new, last_buyer_time=tx.now)
                conversations.save(tx, shop.id, new)
            announce_opened(tx, shop.id, new)
            token, _ = sessions.open_for_buyer(tx, shop.id, buyer, id_)
            return BuyerAccess(token, buyer, id_)

        return await self.hub.writer.run(enter)

    async def socket(self, device: str = "") -> HubSocket:
        """A connected socket that has not said hello."""
        raw_socket = await self.http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,), max_msg_size=0)
        socket = HubSocket(raw_socket, device or f"device-{next(self._devices)}")
        self._sockets.append(socket)
        return socket

    async def connect(self, token: str, cursors: dict[StreamId, Cursor] | None = None, device: str = "") -> HubSocket:
        """A socket that was welcomed."""
        socket = await self.socket(device)
        await socket.hello(token, cursors)
        return socket

    async def get(self, path: str, token: str, **query: str | int) -> tuple[int, Any]:
        """GET as JSON: status and decoded body."""
        async with self.http.get(path, params=query, headers={"Authorization": f"Bearer {token}"}) as response:
            body = await response.read()
            return response.status, msgspec.json.decode(body) if body else None

    @property
    def start_of_shop(self) -> dict[StreamId, Cursor]:
        """Cursors that ask for the shop's whole journal."""
        return {shop_stream(SHOP.id): Cursor(self.hub.epoch, 0)}


def new_conversation(buyer: BuyerId, id_: ConversationId, name: str, now: Instant) -> Conversation:
    """An empty conversation with a buyer."""
    return Conversation(id=id_, buyer=Buyer(id=buyer, name=name), created=now)


def _found(tx: Transaction) -> None:
    """Both shops with their staff, unless they are there from an earlier run."""
    if people.all_shops(tx.sql):
        return
    encoded = hash_password(PASSWORD)
    for shop in (SHOP, OTHER_SHOP):
        people.add_shop(tx.sql, shop, tx.now)
        for login, roles in STAFF.items():
            id_ = StaffId(login if shop is SHOP else f"{login}-{shop.id}")
            people.add_staff(tx.sql, shop.id, Staff(id=id_, name=login.title(), roles=roles), tx.now)
            tx.connection.execute(tables.accounts.insert().values(staff=id_, login=id_, password=encoded, changed=tx.now))
