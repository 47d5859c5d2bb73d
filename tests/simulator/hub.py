"""The hub in the simulated world: real sessions, router, journal, group commit and epochs over a real SQLite file."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from unittest import mock

import msgspec
from sqlalchemy import Connection

from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, CommandId, ConversationId, DeviceId, Instant, ShopId, StreamId, shop_stream
from app.domain.messages import Message
from app.domain.people import Actor, Buyer, Role, Shop, Staff
from app.features.chat import hub as chat
from app.features.conversations import hub as conversations_feature
from app.features.favourite import hub as favourite
from app.features.response import hub as response
from app.features.response.hub import ledger, past
from app.features.response.rules.turn import Turn, settled
from app.hub import commands, epoch
from app.hub.database import conversations, journal, messages, people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.shop_rules import read_rules
from app.hub.database.statements import Sql
from app.hub.database.writer import Group, GroupCommit, Outcome, ReadOnly, Work
from app.hub.fanout import Fanout
from app.hub.identity import SignedIn
from app.hub.reading import take
from app.hub.router import Router
from app.hub.session import HubSession, Kit
from app.protocol.envelope import HEAD_EVERY, CommandFrame
from app.protocol.errors import CloseCode
from app.protocol.snapshot import Snapshot
from tests.simulator.filtered import NoteAdded, register_notes
from tests.simulator.network import Line

if TYPE_CHECKING:
    from tests.simulator.world import World

T = TypeVar("T")
SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="Asia/Ho_Chi_Minh", currency="VND")
STAFF = (
    Staff(id="agent", name="Agent", roles=(Role.AGENT,)),  # type: ignore[arg-type]
    Staff(id="supervisor", name="Supervisor", roles=(Role.AGENT, Role.SUPERVISOR)),  # type: ignore[arg-type]
)
STREAM = shop_stream(SHOP.id)
_ack = msgspec.json.Decoder(dict[str, Any])


def router() -> Router:
    """The features of the desk, and an event that not everybody sees."""
    made = Router()
    chat.register(made)
    conversations_feature.register(made)
    favourite.register(made)
    response.register(made)
    register_notes(made)
    return made


class Reads:
    """`Reading` in virtual time: each read happens at one moment, a little later."""

    def __init__(self, hub: "SimulatedHub") -> None:
        self._hub = hub

    def submit(self, read: Callable[[Connection], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        hub = self._hub
        life = hub.life

        def run() -> None:
            if hub.life == life and hub.up:
                with hub.database.reader() as connection:
                    value = read(connection)
                done(value)

        hub.world.soon(run, 0.004)


class Writing:
    """The real group commit, driven by virtual time; the hub may die before and after each commit (F2)."""

    def __init__(self, hub: "SimulatedHub", group: GroupCommit, publish: Callable[[list[journal.Entry]], None]) -> None:
        self._hub = hub
        self.group = group
        self._publish = publish
        self._waiting: list[tuple[Work[Any], Callable[[Outcome[Any]], None]]] = []
        self._busy = False

    def submit(self, work: Work[T], done: Callable[[Outcome[T]], None]) -> None:
        self._waiting.append((work, done))
        if not self._busy:
            self._busy = True
            self._hub.soon(self._start, 0.004)

    def _start(self) -> None:
        hub, chaos = self._hub, self._hub.world.chaos
        taken, self._waiting = self._waiting, []
        if chaos.strikes("hub_dies_before_commit"):
            hub.world.fault("hub_dies_before_commit")
            hub.crash()
            return
        if chaos.strikes("hub_write_fails"):
            hub.world.fault("hub_write_fails")
            group = Group([Outcome(error=ReadOnly()) for _ in taken])
        else:
            group = self.group.commit([work for work, _ in taken])
            hub.committed(group)
        if chaos.strikes("hub_dies_after_commit"):
            hub.world.fault("hub_dies_after_commit")
            hub.crash()
            return
        hub.soon(lambda: self._finish(group, [done for _, done in taken]), 0.002)

    def _finish(self, group: Group, done: list[Callable[[Outcome[Any]], None]]) -> None:
        if self._waiting:
            self._hub.soon(self._start, 0.002)
        else:
            self._busy = False
        self._publish(group.entries)
        for action in group.actions:
            action()
        for tell, outcome in zip(done, group.outcomes, strict=True):
            tell(outcome)


@dataclass(slots=True)
class Seat:
    """A session of the hub and its line."""

    session: HubSession
    line: Line
    pumping: bool = field(default=False)


class SimulatedHub:
    """One hub process after the other over the same file. `life` counts them: what an earlier one had planned is void."""

    def __init__(self, world: "World", folder: Path, template: Path) -> None:
        self.world = world
        self._file = folder / "hub.sqlite3"
        self._mark = folder / "hub.epoch"
        self._backup = folder / "backup.sqlite3"
        shutil.copyfile(template, self._file)
        self.router = router()
        self.tokens: dict[str, SignedIn] = {}
        self.life = 0
        self.up = False
        #: Every command that was ever acknowledged with a commit behind it (I3).
        self.ever_committed: set[str] = set()
        self._seats: list[Seat] = []
        self.start()
        self.back_up()

    # Life and death

    def start(self) -> None:
        """Opens the database as the real hub does."""
        self.life += 1
        self.database = Database(sqlite_url(self._file))
        name = f"log {self.life}"  # by chance in reality; here each run of a seed has to be the same
        with self.database.writer() as connection, mock.patch.object(epoch, "new_epoch", return_value=name):
            self.epoch = epoch.settle(connection, self._mark)
        group = GroupCommit(self.database, self.world.hub_time)
        reads = Reads(self)
        fanout = Fanout(reads)
        self.writing = Writing(self, group, fanout.publish)
        self._kit = Kit(self.router, self.writing, reads, fanout, self._authenticate, self.world.hub_time, self.epoch)
        self._seats = []
        self.up = True
        self._remember()

    def crash(self) -> None:
        """kill -9: connections break, everything not committed is gone. It comes back after a while."""
        self._stop()
        self.world.soon(self.start, 5.0)

    def _stop(self) -> None:
        self.up = False
        self.life += 1
        self.writing.group.close()
        self.database.close()
        for seat in self._seats:
            seat.line.cut()
        self._seats = []

    def close(self) -> None:
        """The end of the world."""
        self._stop()

    def back_up(self) -> None:
        """An operator's backup."""
        with closing(sqlite3.connect(self._file)) as source, closing(sqlite3.connect(self._backup)) as target:
            source.execute("PRAGMA wal_autocheckpoint=0")
            source.backup(target)

    def restore(self) -> set[str]:
        """The disk died; the newest backup is put back (F27). Returns the messages that are lost with it."""
        before = self.message_ids()
        # The hub writes its mark about once a second; a disk that dies within the second after its first events since the
        # backup is a hole that the hub's own tests have to know about. Here restores follow each other too fast for it.
        self._mark_position()
        self._stop()
        for suffix in ("-wal", "-shm"):
            self._file.with_name(self._file.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self._backup, self._file)
        self.start()
        return before - self.message_ids()

    def soon(self, work: Callable[[], None], within: float) -> None:
        """Later, unless this process has died by then."""
        life = self.life
        self.world.soon(lambda: work() if self.life == life and self.up else None, within)

    def _remember(self) -> None:
        """As the real hub does, about once a second."""
        if self.up:
            self._mark_position()
            self.soon(self._remember, 2.0)

    def _mark_position(self) -> None:
        with self.database.reader() as connection:
            epoch.remember(self._mark, epoch.Mark(self.epoch, epoch.position(connection)))

    # Connections

    def accept(self, line: Line) -> None:
        """A client has connected."""
        session = HubSession(self._kit, lambda: self._pump(seat), lambda code: self._hang_up(seat, code))
        seat = Seat(session, line)
        self._seats.append(seat)
        life = self.life
        line.on_hub_frame = lambda frame: session.receive(frame) if self.life == life else None
        line.on_hub_closed = lambda: self._gone(seat)
        self._heads(seat)

    def _heads(self, seat: Seat) -> None:
        if seat in self._seats:
            seat.session.head()
            life = self.life
            self.world.later(self.world.now + HEAD_EVERY, lambda: self._heads(seat) if self.life == life else None)

    def _pump(self, seat: Seat) -> None:
        if not seat.pumping:
            seat.pumping = True
            self.soon(lambda: self._write(seat), 0.001)

    def _write(self, seat: Seat) -> None:
        seat.pumping = False
        while (frame := seat.session.outbound.pop()) is not None:
            seat.line.down.send(frame)
        seat.session.drained()

    def _hang_up(self, seat: Seat, code: CloseCode) -> None:
        seat.line.cut(int(code))
        self._gone(seat)

    def _gone(self, seat: Seat) -> None:
        if seat in self._seats:
            self._seats.remove(seat)
            seat.session.close()

    def revoke(self, token: str) -> None:
        """The session is ended elsewhere; its sockets are cut."""
        self.tokens.pop(token, None)
        for seat in list(self._seats):
            if seat.session.who is not None and seat.session.who.session == token:
                seat.session.close(CloseCode.REVOKED)

    def sign_in(self, staff: Staff, serial: int) -> str:
        """A new token."""
        actor = Actor(id=staff.id, shop=SHOP.id, name=staff.name, roles=frozenset(staff.roles))
        token = f"token-{staff.id}-{serial}"
        self.tokens[token] = SignedIn(session=token, actor=actor, shop=SHOP, staff=staff, expires=Instant(1 << 60))
        return token

    def _authenticate(self, _connection: Connection, token: str, _now: Instant) -> SignedIn | None:
        return self.tokens.get(token)

    # What clients read over HTTPS

    def snapshot(self, token: str, stream: StreamId) -> Snapshot:
        """Raises HubUnreachable, SessionEnded."""
        who = self._who(token)
        with self.database.reader() as connection:
            return take(connection, self.router, self.epoch, who, stream)

    def messages(self, token: str, conversation: ConversationId, before: int, limit: int) -> list[Message]:
        """Raises HubUnreachable, SessionEnded."""
        self._who(token)
        with self.database.reader() as connection:
            return messages.before(Sql(connection), conversation, before, limit)

    def _who(self, token: str) -> SignedIn:
        if not self.up:
            raise HubUnreachable("simulated")
        who = self.tokens.get(token)
        if who is None:
            raise SessionEnded
        return who

    # Buyers write, colleagues note

    def buyer_writes(self, conversation: ConversationId, actor: Actor, command: str, kind: str, data: bytes) -> None:
        """A buyer's command, as if it had come over a faultless line."""
        if self.up:
            frame = CommandFrame(id=CommandId(command), type=kind, data=msgspec.Raw(data))
            self.writing.submit(commands.work(self.router, frame, actor, DeviceId("buyer")), lambda _outcome: None)

    def note(self, text: str) -> None:
        """An event that supervisors alone receive: agents' streams have holes that are no gaps."""
        if self.up:
            work = Work(lambda tx: tx.emit(NoteAdded(text=text), to=STREAM))
            self.writing.submit(work, lambda _outcome: None)

    # The truth

    def committed(self, group: Group) -> None:
        """A group is on the disk: its acks are true from now on."""
        for outcome in group.outcomes:
            if isinstance(outcome.value, bytes):
                ack = _ack.decode(outcome.value)
                if ack.get("error") is None:
                    self.ever_committed.add(ack["id"])

    def message_ids(self) -> set[str]:
        """The ids of all messages in the database."""
        return {message.id for message in self.all_messages()}

    def turns(self) -> tuple[list[Turn], list[Turn]]:
        """The ledger as it was written live, and as it comes out when it is worked out again (CHAT-9)."""
        with self.database.reader() as connection:
            now, zone, ever = self.writing.group.now(), SHOP.time_zone, Instant(2**52)
            policy = read_rules(Sql(connection), SHOP.id).response
            live = [settled(turn, now) for turn in ledger.between(connection, SHOP.id, Instant(0), ever)]
            return live, past.turns_of(connection, SHOP.id, Instant(0), ever, policy, zone, now)

    def all_messages(self) -> list[Message]:
        """Every message, by conversation and number."""
        with self.database.reader() as connection:
            sql = Sql(connection)
            found = [messages.before(sql, c.id, 0, 100) for c in conversations.all_of_shop(sql, SHOP.id)]
            return [message for newest in found for message in self._older(sql, newest)]

    def _older(self, sql: Sql, newest: list[Message]) -> list[Message]:
        whole = list(newest)
        while whole and whole[-1].number > 1:
            more = messages.before(sql, whole[-1].conversation, whole[-1].number, 100)
            if not more:
                break
            whole += more
        return whole[::-1]

    def head(self) -> int:
        """The newest seq of the shop's stream."""
        with self.database.reader() as connection:
            return journal.state(Sql(connection), STREAM).head

    def journal(self) -> list[journal.Entry]:
        """The whole log of the shop's stream."""
        with self.database.reader() as connection:
            return journal.read(Sql(connection), STREAM, 0, 1_000_000)

    def is_sound(self) -> bool:
        """I5."""
        with closing(sqlite3.connect(self._file)) as connection:
            connection.execute("PRAGMA wal_autocheckpoint=0")
            return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def make_template(file: Path, buyers: int) -> None:
    """A database with a shop, its staff, and some buyers who have not written yet."""
    database = Database(sqlite_url(file))
    schema.prepare(database, file.parent / "backups")
    with database.writer() as connection:
        sql = Sql(connection)
        people.add_shop(sql, SHOP, Instant(0))
        for member in STAFF:
            people.add_staff(sql, SHOP.id, member, Instant(0))
        for number in range(buyers):
            conversations.add(sql, SHOP.id, conversation_of(number))
        connection.exec_driver_sql("UPDATE log SET epoch = 'first'")
    database.close()


def conversation_of(number: int) -> Conversation:
    """The conversation of one of the buyers."""
    return Conversation(
        id=ConversationId(f"c{number}"), buyer=Buyer(id=BuyerId(f"b{number}"), name=f"Buyer {number}"), created=Instant(0)
    )
