"""One simulated world: a hub, desktops and buyers live through a number of faults, then everything heals and must agree."""

import asyncio
import contextlib
import logging
import random
import shutil
import sqlite3
import tempfile
from collections import Counter, deque
from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from app.desktop.logs import context
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Text
from app.domain.people import Actor, Role
from app.features.chat.wire import SendMessage, Typing
from app.features.conversations.wire import MarkRead
from app.features.favourite.wire import SetFavourite
from app.protocol.codec import encode
from tests.simulator.chaos import Chaos, Odds
from tests.simulator.client import Killed, SimulatedClient
from tests.simulator.hub import SHOP, STAFF, SimulatedHub, make_template
from tests.simulator.invariants import check, restless
from tests.simulator.loop import VirtualLoop

BUYERS = 4
#: Virtual seconds: a world that is not at rest so long after the last fault is stuck.
PATIENCE = 400.0
#: Virtual seconds after which the chaos ends even if it has not brought all its faults.
LONGEST = 20_000.0
#: What an agent may be told without anything being wrong.
_POISON = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """An invariant that does not hold. `promise` names it: I1, I2, I3, I5, order, clock, log, crash or stuck."""

    promise: str
    text: str

    def __str__(self) -> str:
        return f"{self.promise}: {self.text}"


@dataclass(frozen=True, slots=True)
class Report:
    """How a world ended. `trace` are its last lines; `violation` is None when all promises held."""

    seed: int
    faults: int
    kinds: Counter[str]
    seconds: float
    messages: int
    violation: Violation | None
    trace: tuple[str, ...]


class World:
    """Everything of one run. All chance comes from `seed`."""

    def __init__(self, seed: int, faults: int, odds: Odds, folder: Path, template: Path) -> None:
        self.seed = seed
        self.budget = faults
        self.loop = asyncio.get_running_loop()
        self.chaos = Chaos(random.Random(seed), odds)
        self.faults: Counter[str] = Counter()
        self.trace: deque[str] = deque(maxlen=4_000)
        self.violation: Violation | None = None
        self.lost_with_backup: set[str] = set()
        self.written = 0
        self._serial = 0
        self.hub = SimulatedHub(self, folder, template)
        machines = (("a1", STAFF[0]), ("a2", STAFF[0]), ("s1", STAFF[1]))  # two desktops of one account among them (F21)
        self.clients = [SimulatedClient(self, name, staff, folder / name) for name, staff in machines]

    # What the parts ask of their world

    @property
    def now(self) -> float:
        """Virtual seconds."""
        return self.loop.time()

    def hub_time(self) -> Instant:
        """The hub's clock."""
        return Instant(int(1_700_000_000_000 + self.now * 1000))

    def later(self, when: float, work: Callable[..., None], *values: Any) -> None:
        """Calls `work` at a virtual second."""
        self.loop.call_at(when, work, *values)

    def soon(self, work: Callable[[], None], within: float) -> None:
        """Calls `work` at some moment within so many seconds."""
        self.loop.call_later(self.chaos.rng.uniform(0.0, within), work)

    def fault(self, kind: str, where: str = "") -> None:
        """Counts a fault that has just struck."""
        self.faults[kind] += 1
        self.trace.append(f"{self.now:10.3f} fault {kind} {where}")
        if self.faults.total() >= self.budget:
            self.chaos.raging = False

    def note(self, text: str) -> None:
        """A line for the trace."""
        self.trace.append(f"{self.now:10.3f} {text}")

    def logged(self, level: str, line: str) -> None:
        """A line from one of the programs."""
        self.note(f"{level}: {line}")
        self.must(level not in ("error", "exception", "critical"), "log", line)

    def must(self, holds: bool, promise: str, text: str) -> None:
        """The first broken promise is kept; the run ends soon after."""
        if not holds and self.violation is None:
            self.note(f"VIOLATION {promise}: {text}")
            self.violation = Violation(promise, text)

    # The story

    async def live(self) -> None:
        """Chaos, healing, judgement."""
        for client in self.clients:
            client.sign_in()
            client.start()
        while self.chaos.raging and self.violation is None and self.now < LONGEST:
            await asyncio.sleep(self.chaos.rng.expovariate(4.0))
            self._step()
        self.chaos.raging = False
        if self.violation is None:
            await self._heal()
        if self.violation is None:
            for promise, text in check(self):
                self.must(False, promise, text)

    def _step(self) -> None:
        """Somebody does something, or something happens."""
        chaos, rng = self.chaos, self.chaos.rng
        for _ in range(rng.randint(1, 3)):
            rng.choice((self._agent_acts, self._agent_acts, self._buyer_writes))()
        if rng.random() < 0.1:
            self._serial += 1
            self.hub.note(f"note {self._serial}")
        client = rng.choice(self.clients)
        line = client.connector.line
        if chaos.strikes("cut") and line is not None:
            self.fault("cut", client.name)
            line.cut()
        if chaos.strikes("half_open") and line is not None:
            self.fault("half_open", client.name)
            line.go_dead()
        if chaos.strikes("offline") and client.connector.online:
            self.fault("offline", client.name)
            self._go_offline(client)
        if chaos.strikes("kill_client") and client.process is not None:
            self.fault("kill_client", client.name)
            client.crash()
        if chaos.strikes("clock_jump"):
            self.fault("clock_jump", client.name)
            client.wall_error += rng.choice((-86_400.0, -7_200.0, 7_200.0, 86_400.0))  # F15
        if chaos.strikes("revoke"):
            self.fault("revoke", client.name)
            self.hub.revoke(client.token)
            self.soon(client.sign_in, 20.0)
        self._disasters()

    def _disasters(self) -> None:
        chaos, rng = self.chaos, self.chaos.rng
        if chaos.strikes("kill_hub") and self.hub.up:
            self.fault("kill_hub")
            self.hub.crash()
        if rng.random() < 0.01 and self.hub.up:
            self.note("backup")
            self.hub.back_up()
        if chaos.strikes("restore") and self.hub.up:
            self.fault("restore")
            self.lost_with_backup |= self.hub.restore()

    def _go_offline(self, client: SimulatedClient) -> None:
        client.connector.online = False
        if client.connector.line is not None:
            client.connector.line.go_dead()
        self.soon(lambda: setattr(client.connector, "online", True), 30.0)

    def _agent_acts(self) -> None:
        rng = self.chaos.rng
        client = rng.choice(self.clients)
        if client.process is None:
            return
        engine, store = client.process.engine, client.process.store
        conversation = ConversationId(f"c{rng.randrange(BUYERS)}")
        act = rng.random()
        if act < 0.55:
            self._serial += 1
            poisoned = rng.random() < 0.03
            text = _POISON if poisoned else f"m{self._serial}"
            engine.send(SendMessage(conversation=conversation, body=Text(text)))
        elif act < 0.65:
            known = store.conversations.get(conversation)
            engine.send(MarkRead(conversation=conversation, number=known.last_number if known else 1))
        elif act < 0.75:
            engine.send(SetFavourite(conversation=conversation, starred=rng.random() < 0.5))
        elif act < 0.8:
            engine.fetch(conversation, rng.choice((0, 5)), lambda _ok: None)
        elif act < 0.9:
            self._change_mind(client, conversation)
        else:
            engine.signal(Typing(conversation=conversation))

    def _change_mind(self, client: SimulatedClient, conversation: ConversationId) -> None:
        """Deletes or retries something that waits or failed."""
        if client.process is None:
            return
        waiting = client.process.store.outgoing(conversation)
        if not waiting:
            return
        item = self.chaos.rng.choice(waiting)
        if item.error is not None and self.chaos.rng.random() < 0.7:
            client.retried.add(item.id)
            client.process.engine.retry(item.id)
        else:
            client.process.engine.delete(item.id)

    def _buyer_writes(self) -> None:
        number = self.chaos.rng.randrange(BUYERS)
        self._serial += 1
        actor = Actor(
            id=f"b{number}",
            shop=SHOP.id,
            name=f"Buyer {number}",
            roles=frozenset({Role.BUYER}),
            conversation=ConversationId(f"c{number}"),
        )
        command = SendMessage(conversation=ConversationId(f"c{number}"), body=Text(f"b{self._serial}"))
        self.hub.buyer_writes(command.conversation, actor, f"buyer-{self._serial:06d}", command.TYPE, encode(command))

    async def _heal(self) -> None:
        """No more faults: everybody comes back, and within PATIENCE all is at rest; also after one last blow."""
        self.note("healing")
        await self._come_to_rest()
        if self.violation is None:
            # The newest event is lost for everybody, nothing follows that would show the gap, and then comes one that
            # not everybody may see.
            for client in self.clients:
                if client.connector.line is not None:
                    client.connector.line.down.lose_next()
            self._buyer_writes()
            await asyncio.sleep(2.0)
            self.hub.note("the last one")
            await asyncio.sleep(100.0)
            await self._come_to_rest()

    async def _come_to_rest(self) -> None:
        end = self.now + PATIENCE
        reason = "nothing was looked at"
        while self.now < end and self.violation is None:
            await asyncio.sleep(5.0)
            for client in self.clients:
                client.connector.online = True
                if client.token not in self.hub.tokens:
                    client.sign_in()
                if client.process is not None:
                    client.retry_what_failed_by_accident()
            found = restless(self)
            if found is None:
                return
            reason = found
        self.must(False, "stuck", reason)


def run(seed: int, faults: int, odds: Odds | None = None, template: Path | None = None) -> Report:
    """Runs one world to its end. `template` is a database made by `template_in`; without one it is made."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-world-", dir=memory()) as name, _logged() as lines:
        folder = Path(name)
        loop = VirtualLoop()
        unexpected: list[dict[str, Any]] = []
        loop.set_exception_handler(lambda _loop, context: unexpected.append(context))
        try:
            asyncio.set_event_loop(loop)
            world, seconds = loop.run_until_complete(
                _live(seed, faults, odds or Odds(), folder, template or template_in(folder), lines)
            )
        finally:
            asyncio.set_event_loop(None)
            loop.close()
        for context in unexpected:
            if not isinstance(context.get("exception"), Killed):
                world.must(False, "crash", f"{context.get('message')}: {context.get('exception')!r}")
        return Report(seed, world.faults.total(), world.faults, seconds, world.written, world.violation, tuple(world.trace))


@contextlib.contextmanager
def _logged() -> Iterator[list[Callable[[str, str], None]]]:
    """What the programs log goes to the trace of the world that the list will hold; an error is a violation."""
    listeners: list[Callable[[str, str], None]] = []

    def keep(_logger: object, level: str, event: MutableMapping[str, Any]) -> str:
        for listener in listeners:
            listener(level, " ".join(f"{key}={value}" for key, value in event.items()))
        raise structlog.DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[keep], wrapper_class=structlog.make_filtering_bound_logger(0))
    # Not what the hub logs: a test of its log may have left it with another form, which has the real time in it.
    desktop, handler = logging.getLogger("app.desktop"), _Trace(listeners)
    desktop.addHandler(handler)
    level, desktop.propagate = desktop.level, False
    desktop.setLevel(logging.DEBUG)
    try:
        yield listeners
    finally:
        structlog.configure(**before)
        desktop.removeHandler(handler)
        desktop.setLevel(level)
        desktop.propagate = True


class _Trace(logging.Handler):
    """Hands on what desktops log; the hub logs with structlog."""

    def __init__(self, listeners: list[Callable[[str, str], None]]) -> None:
        super().__init__()
        self._listeners = listeners

    def emit(self, record: logging.LogRecord) -> None:
        words = (self.format(record), *(f"{key}={value}" for key, value in context(record).items()))
        for listener in self._listeners:
            listener(record.levelname.lower(), " ".join(words))


async def _live(
    seed: int, faults: int, odds: Odds, folder: Path, template: Path, lines: list[Callable[[str, str], None]]
) -> tuple[World, float]:
    world = World(seed, faults, odds, folder, template)
    lines.append(world.logged)
    await world.live()
    world.written = len(world.hub.message_ids()) if world.hub.up else 0
    for client in world.clients:
        if client.process is not None:
            client.process.kill()
    await asyncio.sleep(1.0)
    for client in world.clients:
        client.opened.close()
    if world.hub.up:
        world.hub.close()
    return world, world.now


def template_in(folder: Path) -> Path:
    """Makes the database that every world begins with; takes half a second, so many worlds share one."""
    made, flat = folder / "template.sqlite3", folder / "flat.sqlite3"
    make_template(made, BUYERS)
    with contextlib.closing(sqlite3.connect(made)) as source, contextlib.closing(sqlite3.connect(flat)) as target:
        source.backup(target)  # one file, the write-ahead log worked in
    return flat


def memory() -> str | None:
    """A folder in memory where there is one: a simulated power cut needs no real disk."""
    shm = Path("/dev/shm")
    return str(shm) if shm.is_dir() and shutil.disk_usage(shm).free > 1 << 28 else None
