"""Sessions of the hub without sockets: clients come with a role as their token, everything happens on the caller's thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection

from app.domain.ids import DeviceId, Instant, ShopId, StaffId, shop_stream
from app.domain.people import STAFF, Actor, Role, Shop, Staff
from app.hub.database.engine import Database
from app.hub.database.writer import GroupCommit, Outcome, Work
from app.hub.fanout import Fanout
from app.hub.identity import SignedIn
from app.hub.router import Relay, Router
from app.hub.session import HubSession, Kit
from app.hub.transaction import Transaction
from app.protocol.codec import encode, hub_frame
from app.protocol.envelope import VERSION, Cursor, EventFrame, Hello, HubFrame
from app.protocol.errors import CloseCode
from app.protocol.operations import Command, Event, Signal

T = TypeVar("T")
SHOP = Shop(id=ShopId("s"), name="S", time_zone="UTC", currency="EUR")
STREAM = shop_stream(SHOP.id)
EPOCH = "e"


class ForAll(Event, frozen=True, kw_only=True):
    """Everybody's."""

    TYPE = "test.all"
    n: int = 0


class ForAdmins(Event, frozen=True, kw_only=True):
    """Only admins'."""

    TYPE = "test.admins"
    AUDIENCE = frozenset({Role.ADMIN})
    n: int = 0


class ForDesk(Event, frozen=True, kw_only=True):
    """Agents' and supervisors'."""

    TYPE = "test.desk"
    AUDIENCE = frozenset({Role.AGENT, Role.SUPERVISOR})
    n: int = 0


class Note(Command, frozen=True, kw_only=True):
    """Adds an event."""

    TYPE = "test.note"
    n: int


class Waving(Signal, frozen=True, kw_only=True):
    """Says nothing."""

    TYPE = "test.waving"


KINDS: tuple[type[Any], ...] = (ForAll, ForAdmins, ForDesk)


class Inline:
    """Reads and writes at once, on the caller's thread; `held` writes wait until `let_go`."""

    def __init__(self, database: Database, group: GroupCommit) -> None:
        self.database = database
        self.group = group
        self.fanout = Fanout(self)
        self.held: list[tuple[Work[Any], Callable[[Outcome[Any]], None]]] | None = None
        self.unreadable = False

    def submit(self, *what: Any) -> None:
        """Reading.submit and Writing.submit."""
        if len(what) == 3:
            self._read(*what)
        elif self.held is not None:
            self.held.append(what)  # type: ignore[arg-type]
        else:
            self._write([what])  # type: ignore[list-item]

    def let_go(self) -> None:
        """Commits what was held, as one group."""
        held, self.held = self.held or [], None
        self._write(held)

    def emit(self, *events: Event) -> None:
        """Something happens in the shop."""
        self._write([(Work(lambda tx, e=e: tx.emit(e, STREAM)), lambda _outcome: None) for e in events])

    def _write(self, works: list[tuple[Work[Any], Callable[[Outcome[Any]], None]]]) -> None:
        done = self.group.commit([work for work, _ in works])
        self.fanout.publish(done.entries)
        for (_, tell), outcome in zip(works, done.outcomes, strict=True):
            tell(outcome)

    def _read(self, read: Callable[[Connection], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        if self.unreadable:
            failed(OSError())
            return
        with self.database.reader() as connection:
            value = read(connection)
        done(value)


@dataclass
class Client:
    """The other end: what was sent to it, and why it was hung up on."""

    session: HubSession
    closed: list[CloseCode] = field(default_factory=list)

    def say(self, frame: object) -> None:
        """A frame from the client."""
        self.session.receive(encode(frame))

    def frames(self) -> list[HubFrame]:
        """Everything that is waiting for it, until there is no more."""
        found = []
        while True:
            while (frame := self.session.outbound.pop()) is not None:
                found.append(hub_frame(frame))
            self.session.drained()
            if not self.session.outbound:
                return found

    def events(self) -> list[EventFrame]:
        """The events among them."""
        return [frame for frame in self.frames() if isinstance(frame, EventFrame)]


class World:
    """A hub without sockets: clients come with a role as their token."""

    def __init__(self, database: Database, group: GroupCommit, clock: Callable[[], Instant]) -> None:
        self.inline = Inline(database, group)
        self.router = Router()
        self.router.command(Note, _note, frozenset({Role.AGENT, Role.ADMIN}))
        self.router.signal(Waving, lambda signal, _actor, _connection, _now: [Relay(STREAM, signal)], STAFF)
        self._kit = Kit(self.router, self.inline, self.inline, self.inline.fanout, _authenticate, clock, EPOCH)

    def client(self) -> Client:
        """A connection that has said nothing."""
        closed: list[CloseCode] = []
        return Client(HubSession(self._kit, lambda: None, closed.append), closed)

    def hello(self, role: Role = Role.AGENT, cursor: int | None = None, epoch: str = EPOCH) -> Client:
        """A connection that has said hello."""
        client = self.client()
        cursors = {} if cursor is None else {STREAM: Cursor(epoch, cursor)}
        client.say(Hello(version=VERSION, token=role.value, device=DeviceId("d"), cursors=cursors))
        return client


def _note(op: Note, tx: Transaction, _actor: Actor) -> None:
    tx.emit(ForAll(n=op.n), STREAM)


def _authenticate(_connection: Connection, token: str, _now: Instant) -> SignedIn | None:
    if token not in tuple(Role):
        return None
    role = Role(token)
    actor = Actor(id=token, shop=SHOP.id, name=token, roles=frozenset({role}))
    staff = Staff(id=StaffId(token), name=token, roles=(role,))
    return SignedIn(session=token, actor=actor, shop=SHOP, staff=staff, expires=Instant(2**60))
