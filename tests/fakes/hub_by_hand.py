"""The hub without loop, sockets and threads: commands are carried out at once, time passes when the test says so.

Real router, handlers, followers and SQLite; only what lies between a person and the writer is left out.
"""

import itertools
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

import msgspec
from sqlalchemy import event

from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import BuyerId, CommandId, ConversationId, DeviceId, Instant, ShopId, StaffId
from app.domain.messages import Text
from app.domain.people import Actor, Buyer, Role, Shop, Staff
from app.features.chat import hub as chat
from app.features.chat.wire import SendMessage
from app.features.conversations import hub as conversations_feature
from app.features.moderation import hub as moderation
from app.features.routing import hub as routing
from app.features.shop_rules import hub as shop_rules
from app.features.spam import hub as spam
from app.hub import commands
from app.hub.database import conversations, people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.journal import Entry
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Work
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode
from app.protocol.envelope import Ack, CommandFrame
from app.protocol.operations import Command
from tests.fakes.fresh_database import make_fresh

T = TypeVar("T")
SHOP = Shop(id=ShopId("shop"), name="Minh Anh", time_zone="Asia/Ho_Chi_Minh", currency="VND")
_acks = msgspec.json.Decoder(Ack)


class HubByHand:
    """`now` is the hub's time in milliseconds. `told` are the journal's newest entries, of the last command or job."""

    def __init__(self, folder: Path, now: Instant, staff: Collection[Staff], url: str = "", node: str = "") -> None:
        """`node` names a further node on a database that a first one has founded."""
        self.now = now
        self._node = node
        if not url:
            make_fresh(folder / "hub.sqlite3")
        self._database = Database(url or sqlite_url(folder / "hub.sqlite3"))
        schema.prepare(self._database, folder / "backups")
        # No machine crashes in these tests; waiting for the disk would be most of their time.
        if not url:
            event.listen(self._database.writing, "connect", lambda driver, _: driver.execute("PRAGMA synchronous=OFF"))
        self.told: list[Entry] = []
        self.connected: set[StaffId] = set()
        self._numbers = itertools.count(1)
        self._actors: dict[str, Actor] = {}
        self.restart()
        if not node:
            self.write(lambda tx: people.add_shop(tx.sql, SHOP, tx.now))
        for member in staff:
            if not node:
                self.write(lambda tx, member=member: people.add_staff(tx.sql, SHOP.id, member, tx.now))  # type: ignore[misc]
            self._actors[member.id] = Actor(id=member.id, shop=SHOP.id, name=member.name, roles=frozenset(member.roles))

    def restart(self) -> None:
        """The hub goes down and comes up: what was in memory is gone."""
        self.router = Router()
        for feature in (chat, conversations_feature, moderation, shop_rules):
            feature.register(self.router)
        spam.register(self.router)
        self.jobs = routing.register(self.router)
        self._group = GroupCommit(self._database, lambda: self.now)

    def close(self) -> None:
        """Closes the database."""
        self._group.close()
        self._database.close()

    def send(self, who: str, command: Command) -> str:
        """A person's command. Returns the code of its refusal, "" for done."""
        name = CommandId(f"command-{self._node}{next(self._numbers)}")
        frame = CommandFrame(id=name, type=command.TYPE, data=msgspec.Raw(encode(command)))
        try:
            work = commands.work(self.router, frame, self._actors[who], DeviceId("device"))
        except Refused as refused:  # what needs no database to refuse
            return refused.code
        error = _acks.decode(self._commit(work)).error
        return "" if error is None else error.code

    def buyer(self, name: str = "", channel: str = "web", language: str = "vi", said: str = "xin chào") -> ConversationId:
        """Somebody new, who says something at once unless `said` is ""."""
        number = f"{self._node}{next(self._numbers)}"
        buyer = Buyer(id=BuyerId(f"b{number}"), name=name or f"Buyer {number}", language=language, channel=channel)
        new = Conversation(id=ConversationId(f"c{number}"), buyer=buyer, created=self.now)
        self.write(lambda tx: conversations.add(tx.sql, SHOP.id, new))
        self._actors[buyer.id] = Actor(
            id=buyer.id, shop=SHOP.id, name=buyer.name, roles=frozenset({Role.BUYER}), conversation=new.id
        )
        if said:
            self.say(new.id, said)
        return new.id

    def say(self, conversation: ConversationId, text: str = "có ai không?") -> str:
        """The conversation's buyer writes."""
        return self.send(f"b{conversation[1:]}", SendMessage(conversation=conversation, body=Text(text)))

    def answer(self, who: str, conversation: ConversationId) -> str:
        """A person answers."""
        return self.send(who, SendMessage(conversation=conversation, body=Text("dạ em chào chị")))

    def get(self, conversation: ConversationId) -> Conversation:
        """The conversation now."""
        return self.read(lambda sql: conversations.of_shop(sql, SHOP.id, conversation))

    def owner(self, conversation: ConversationId) -> str:
        """Whose it is: a staff id, "queue", or "" for nobody's."""
        now = self.get(conversation)
        if now.assigned is not None:
            return now.assigned.staff
        return "" if now.queued_since is None else "queue"

    def read(self, function: Callable[[Sql], T]) -> T:
        """Reads."""
        with self._database.reader() as connection:
            return function(Sql(connection))

    def write(self, operation: Callable[[Transaction], T]) -> T:
        """Changes something as the hub itself does."""
        return self._commit(Work(operation))

    def run_jobs(self, idle: bool = False, attendance: bool = True, told: Callable[[], None] = lambda: None) -> None:
        """What the hub does by the clock, once; `told` is called after each operation."""
        if attendance:
            here = frozenset(self.connected)
            seen, changed = self.read(lambda sql: self.jobs.look_for_changes(sql, here, self.now))
            if seen or changed:
                self.write(lambda tx: self.jobs.attend(tx, here, seen, changed))
                told()
        found = self.read(lambda sql: [*self.jobs.look(sql, self.now), *(self.jobs.look_for_idle(sql, self.now) if idle else [])])
        for work in found:
            self.write(lambda tx, work=work: self.jobs.do(tx, work))  # type: ignore[misc]
            told()

    def checkpoint(self) -> None:
        """Writes SQLite's log back."""
        self._group.checkpoint()

    def _commit(self, work: Work[T]) -> T:
        group = self._group.commit([work])
        self.told = group.entries
        for action in group.actions:
            action()
        return group.outcomes[0].get()  # type: ignore[no-any-return]
