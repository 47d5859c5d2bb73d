"""Walks a flow over one fault: a real hub that is killed, a client that dies with a full outbox, a line that is cut.

Afterwards the promises are looked at where they can be seen: in the hub's own tables, and in every desk's copy.
"""

import asyncio
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, Self

import msgspec
from ulid import ULID

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Connection, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.desktop.sync.snapshots import entities
from app.domain.conversations import Conversation
from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import ConversationId, CouponId, CustomerId, MessageId, StaffId, shop_stream
from app.domain.messages import Message, Text
from app.domain.orders import OrderState
from app.domain.presence import PresenceState
from app.domain.routing import CAPACITY
from app.features.chat.wire import SendMessage
from app.features.orders.wire import OrdersOfBuyer
from app.features.routing.wire import SetPresence, SetShare
from app.hub import audit_key
from app.hub.database import audit
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.shop import coupons, customers, orders
from app.hub.transaction import Transaction
from app.protocol.snapshot import Snapshot
from tests.fakes.chaos_proxy import ChaosProxy, Faults, Way
from tests.fakes.headless import Headless
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.mortal_hub import MortalHub
from tests.fakes.payments import an_order
from tests.walks.flows import Act, Ask, Chat, Flow, SendPicture

#: Who takes part.
STAFF = ("lan", "minh", "sara")


class Step(NamedTuple):
    """One fault: "kill" of the hub (`at` a step of MortalHub), "crash" of the client, or "cut" after `after` bytes of `way`."""

    kind: str
    at: str = ""
    way: Way = "up"
    after: int = 0


class Ready(NamedTuple):
    """A shop that waits on the disk: sessions of STAFF, and chats that nobody has touched."""

    tokens: dict[str, str]
    chats: list[tuple[ConversationId, str, MessageId]]


async def shop(folder: Path, chats: int) -> tuple[Ready, int]:
    """Makes the shop; the second value is the port that its hub had."""
    async with RunningHub(folder) as hub:
        ready = Ready({login: await hub.staff_token(login) for login in STAFF}, [])
        for number in range(chats):
            buyer = await hub.buyer(f"Buyer {number}")
            theirs, hello = await hub.connect(buyer.token), MessageId(f"hello-{number}")
            assert (await theirs.command(SendMessage(conversation=buyer.conversation, body=Text("Alo?")), hello)).error is None
            await theirs.close()
            ready.chats.append((buyer.conversation, f"A{number}", hello))

        def fill(tx: Transaction) -> None:
            gift = Coupon(id=CouponId("gift"), code="GIFT", name={"en": "Gift"}, kind=CouponKind.PERCENT, value=5, currency="UAH")
            coupons.save(tx.sql, SHOP.id, gift)
            for conversation, number, _hello in ready.chats:
                customers.add(tx.sql, SHOP.id, Customer(id=CustomerId(number), name=number, source="website"))
                customers.link(tx.sql, SHOP.id, conversation, CustomerId(number))
                orders.add(tx.sql, SHOP.id, an_order(number, OrderState.SIGNED_FOR, 100_000, number))

        await hub.hub.writer.run(fill)
        return ready, hub.port


class Desk:
    """One desktop without a window behind a line of its own; it may die and come back on the same disk."""

    def __init__(self, folder: Path, login: str, token: str) -> None:
        self._folder, self._login, self._token = folder, login, token
        self._lives = count()
        self.refused: list[str] = []

    async def begin(self, hub: str) -> None:
        """The line, then the program."""
        self.line = await ChaosProxy(hub).__aenter__()
        self._place = self._folder / f"{self._login}-{next(self._lives)}"
        await self._live()

    async def end(self) -> None:
        """In order."""
        await self.program.__aexit__(None, None, None)
        await self.line.__aexit__(None, None, None)

    async def crash(self) -> None:
        """What is on its disk at this moment is all that is left of it."""
        image = self._folder / f"{self._login}-{next(self._lives)}"
        shutil.copytree(self._place, image)
        await self.program.__aexit__(None, None, None)
        self._place = image
        await self._live()

    async def insist(self, method: str, path: str, kind: Any, **options: Any) -> Any:
        """Asks until the hub answers; a line that was faulty when it was made may break at the next request as well."""
        async with asyncio.timeout(30.0):
            while True:
                try:
                    return await self.program.http.json(method, path, kind, **options)
                except HubUnreachable:
                    await asyncio.sleep(0.02)

    async def _live(self) -> None:
        self.program = await Headless(
            self._place, self.line.url, self._token, device=self._login, listen=self._heard
        ).__aenter__()

    def _heard(self, batch: Batch) -> None:
        self.refused += [f"{ack.type}: {ack.error.code}" for ack in batch.acks if ack.error is not None]

    async def online(self) -> None:
        """Connected, and nothing on its way. Fails when the hub refused something."""
        await self.program.until(lambda: bool(self.refused) or (self.program.online and self.program.empty), 30.0)
        assert not self.refused, (self._login, self.refused)


class Walker:
    """`async with Walker(folder, hub, ready) as walker: await walker.walk(flow, step)`."""

    def __init__(self, folder: Path, hub: MortalHub, ready: Ready) -> None:
        self.hub = hub
        self.walked = 0
        self._chats: Iterator[tuple[ConversationId, str, MessageId]] = iter(ready.chats)
        self._used: list[ConversationId] = []
        self._desks = {login: Desk(folder, login, token) for login, token in ready.tokens.items()}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        for desk in self._desks.values():
            await desk.begin(self.hub.url)
            self._stack.push_async_callback(desk.end)
        for login in ("lan", "minh"):
            # Room for all of them: who gets a chat is not what is walked.
            await self._do("sara", SetShare(staff=StaffId(login), capacity=CAPACITY[-1]))
            await self._do(login, SetPresence(state=PresenceState.ONLINE))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    async def walk(self, flow: Flow, step: Step) -> None:
        """In a chat of its own; fails where a promise does."""
        id_, number, hello = next(self._chats)
        self._used.append(id_)
        chat = Chat(id_, number, hello)
        for who, make in flow.before:
            await self._look(chat, who)
            chat.said = await self._do(who, make(chat)) or chat.said
        await self._look(chat, flow.who)
        had = self._counts(chat, flow)
        act = flow.act(chat)
        await {"kill": self._kill, "crash": self._crash, "cut": self._cut}[step.kind](flow.who, act, step)
        for desk in self._desks.values():
            await desk.online()
        await self._look(chat, flow.who)
        got = self._counts(chat, flow) - had
        where = f"{flow.name}, {step}"
        if got or not (step.kind == "crash" and isinstance(act, Ask)):  # what is asked over HTTP is no promise of an outbox
            assert got == Counter({**flow.told, **flow.rows}), (where, got)
            assert flow.holds(chat), (where, chat)
        self.walked += 1

    async def promises(self) -> None:
        """I2 and I5, for all that was walked: each desk's view is the hub's, both stores check clean."""
        for login, desk in self._desks.items():
            await self._same(login, desk)
        database = Database(sqlite_url(self.hub.folder / "hub.sqlite3"))
        try:
            with database.reader() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
                audit.verify(Sql(connection), SHOP.id, audit_key.find(self.hub.folder, {}))
        finally:
            database.close()

    async def _same(self, login: str, desk: Desk) -> None:
        program = desk.program
        async with asyncio.timeout(20.0):
            while True:
                fresh = await desk.insist("GET", "/v1/snapshot", Snapshot, params={"stream": shop_stream(SHOP.id)})
                expected = Store(HubClock())
                expected.load(entities(fresh))
                if program.store.conversations == expected.conversations:
                    break
                await asyncio.sleep(0.05)  # the clock of the hub moved something just now
        for chat in self._used:
            hubs = (await desk.insist("GET", f"/v1/conversations/{chat}/messages?limit=100", list[Message]))[::-1]
            here = list(program.opened.reader.latest(chat, 100))
            assert here == hubs[len(hubs) - len(here) :], (login, chat)

    # The faults

    async def _kill(self, who: str, act: Act, step: Step) -> None:
        self.hub.dies_at(step.at)
        doing = asyncio.create_task(self._do(who, act))
        await asyncio.to_thread(self.hub.dead)
        await asyncio.to_thread(self.hub.start)
        await doing

    async def _crash(self, who: str, act: Act, _step: Step) -> None:
        desk = self._desks[who]
        if isinstance(act, Ask):  # the hub does it, the answer is lost, and whoever asked is dead
            desk.line.faults = Faults(cut_after=0, cut_way="down")
            desk.line.cut()
            doing = asyncio.create_task(self._do(who, act))
            await asyncio.sleep(0.05)
            doing.cancel()
            await asyncio.gather(doing, return_exceptions=True)
        else:
            desk.line.faults = Faults(cut_after=0)
            desk.line.cut()
            await desk.program.until(lambda: desk.program.store.connection is not Connection.ONLINE)
            self._queue(desk, act)
            await desk.program.until(lambda: any(True for _ in desk.program.engine.queue.rows()))
        await desk.crash()
        desk.line.faults = Faults()

    async def _cut(self, who: str, act: Act, step: Step) -> None:
        desk = self._desks[who]
        before = desk.line.connections
        desk.line.faults = Faults(cut_after=step.after, cut_way=step.way)
        desk.line.cut()
        doing = asyncio.create_task(self._do(who, act))
        await desk.program.until(lambda: desk.line.connections > before)
        desk.line.faults = Faults()
        await doing

    # What a person does

    async def _do(self, who: str, act: Act) -> MessageId | None:
        """Until the hub has it, as somebody who presses the button again when nobody answered; a message's id."""
        desk = self._desks[who]
        if isinstance(act, Ask):
            await desk.insist("POST", act.path, Any, content=msgspec.json.encode({"key": str(ULID()), **act.body}))
            return None
        id_ = self._queue(desk, act)
        await desk.online()
        return id_

    def _queue(self, desk: Desk, act: Act) -> MessageId | None:
        assert not isinstance(act, Ask)
        if isinstance(act, SendPicture):
            return desk.program.engine.send_picture(act.conversation, act.path, act.path.name, "")
        id_ = desk.program.engine.send(act)
        return MessageId(id_) if isinstance(act, SendMessage) else None

    async def _look(self, chat: Chat, who: str) -> None:
        """How the hub has it now."""
        desk = self._desks[who]
        await desk.online()
        fresh = await desk.insist("GET", "/v1/snapshot", Snapshot, params={"stream": shop_stream(SHOP.id)})
        chat.now = next(one for one in entities(fresh) if isinstance(one, Conversation) and one.id == chat.id)
        found = await desk.insist("GET", f"/v1/conversations/{chat.id}/orders", OrdersOfBuyer)
        chat.order = found.orders[0]

    def _counts(self, chat: Chat, flow: Flow) -> Counter[str]:
        """Events of the chat on the shop's stream, and rows, in the hub's own database."""
        found: Counter[str] = Counter()
        with closing(sqlite3.connect(f"file:{self.hub.folder / 'hub.sqlite3'}?mode=ro", uri=True)) as database:
            said = "SELECT count(*) FROM journal WHERE stream = ? AND type = ? AND instr(CAST(data AS TEXT), ?) > 0"
            for type_ in flow.told:
                found[type_] = database.execute(said, (shop_stream(SHOP.id), type_, f'"{chat.id}"')).fetchone()[0]
            for table in flow.rows:
                query = f"SELECT count(*) FROM {table} WHERE conversation = ?"  # noqa: S608 - the table's names are ours
                found[table] = database.execute(query, (chat.id,)).fetchone()[0]
        return found
