"""The table of what the hub does: each command and signal with the roles that may use it, each part of a snapshot.

Features fill it with `register(router)`. Permission is checked here, before any handler; the handler checks the object.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from sqlalchemy import Connection

from app.domain.conversations import Conversation
from app.domain.errors import Forbidden, Refused
from app.domain.ids import CommandId, Instant, ShopId, StreamId
from app.domain.messages import Body, Card
from app.domain.people import Actor, Role
from app.hub.contact_hooks import ContactHooks
from app.hub.database.gathered import Want
from app.hub.database.statements import Sql
from app.hub.followers import Change, Follower, Followers, MessageCheck
from app.hub.transaction import Transaction
from app.protocol.errors import ErrorCode
from app.protocol.operations import Command, Event, Signal

if TYPE_CHECKING:
    from app.hub.hub import Hub

C = TypeVar("C", bound=Command)
S = TypeVar("S", bound=Signal)

#: `(operation, transaction, actor) -> result`; raises Refused, NotFound for another shop's objects.
CommandHandler = Callable[[C, Transaction, Actor], msgspec.Struct | None]
#: `(signal, actor, connection, now) -> [(stream, roles or None for all, signal)]`: to whom it is passed on; read only.
SignalHandler = Callable[[S, Actor, Connection, Instant], "Iterable[Relay]"]
#: `(connection, actor) -> JSON array`, in the snapshot's one read transaction.
PartReader = Callable[[Connection, Actor], bytes]
#: `(sql, shop, conversation, ref) -> the whole card as it is now`; raises NotFound for another shop's or buyer's things.
CardMaker = Callable[[Sql, ShopId, Conversation, str], Card]
#: Something that the hub does by the clock; it is awaited on the hub's loop, a failure is logged.
Job = Callable[["Hub"], Awaitable[None]]


#: `(operation, actor, command id) -> rows that the handler will get`.
Wants = Callable[[C, Actor, CommandId], Iterable[Want]]


def no_wants(_operation: Command, _actor: Actor, _command: CommandId) -> Iterable[Want]:
    """For commands that are rare enough to read their rows one by one."""
    return ()


@dataclass(frozen=True, slots=True)
class Relay:
    """A signal passed on to the subscribers of a stream (never back to the socket that it came from)."""

    stream: StreamId
    signal: Signal


@dataclass(frozen=True, slots=True)
class Entry:
    """One command or signal: how its data is read, who carries it out, who may."""

    operation: type[Command] | type[Signal]
    handler: Callable[..., Any]
    allow: frozenset[Role]
    decoder: "msgspec.json.Decoder[Any]"
    wants: "Wants[Any]"


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of entity in a snapshot, for the roles that may see it."""

    kind: str
    reader: PartReader
    allow: frozenset[Role]


class Router:
    """Built once at start; read only afterwards."""

    def __init__(self) -> None:
        self._commands: dict[str, Entry] = {}
        self._signals: dict[str, Entry] = {}
        self._parts: dict[str, list[Part]] = {}
        self._events: dict[str, type[Event]] = {}
        self._followers = Followers()
        self._jobs: list[tuple[float, Job]] = []
        self._cards: dict[str, CardMaker] = {}
        #: Features add what they do about contacts that come in by landings.
        self.contact_hooks = ContactHooks()

    def command(self, operation: type[C], handler: CommandHandler[C], allow: frozenset[Role], wants: Wants[C] = no_wants) -> None:
        """Adds a command. `wants` tells which rows it will `get`. Raises ValueError for a type that is taken or has no name."""
        self._add(self._commands, operation, handler, allow, wants)

    def signal(self, operation: type[S], handler: SignalHandler[S], allow: frozenset[Role]) -> None:
        """Adds a signal that is passed on. Raises ValueError for a type that is taken or has no name."""
        self._add(self._signals, operation, handler, allow)

    def snapshot(self, kind: str, reader: PartReader, allow: frozenset[Role]) -> None:
        """Adds a part of the snapshot for actors with one of these roles."""
        self._parts.setdefault(kind, []).append(Part(kind, reader, allow))

    def event(self, *kinds: type[Event]) -> None:
        """Names the events that a feature emits, for the AsyncAPI document and the tests that walk over them."""
        for kind in kinds:
            if not kind.TYPE or self._events.get(kind.TYPE, kind) is not kind:
                raise ValueError(f"event type {kind.TYPE!r} of {kind.__name__} is empty or taken")
            self._events[kind.TYPE] = kind

    def check_message(self, check: MessageCheck) -> None:
        """Adds a check that a message must pass before it is taken."""
        self._followers.add_check(check)

    def follow(self, follower: Follower) -> None:
        """Adds a follower of changes of conversations, after those added before."""
        self._followers.add(follower)

    def card(self, kind: str, maker: CardMaker) -> None:
        """Adds a kind of card. Raises ValueError for a kind that is taken."""
        if kind in self._cards:
            raise ValueError(f"card {kind!r} is taken")
        self._cards[kind] = maker

    def present_card(self, sql: Sql, shop: ShopId, conversation: Conversation, card: str, ref: str) -> Card:
        """The card as the hub fills it in now. Raises Refused: message.kind, and the maker's own."""
        maker = self._cards.get(card)
        if maker is None:
            raise Refused("message.kind")
        return maker(sql, shop, conversation, ref)

    def every(self, seconds: float, job: Job) -> None:
        """Adds a job that a running hub does every so many seconds."""
        self._jobs.append((seconds, job))

    def allowed(self, tx: Transaction, actor: Actor, conversation: Conversation, body: Body) -> None:
        """Raises Refused when a check does not let this message pass."""
        self._followers.check(tx, actor, conversation, body)

    def changed(self, tx: Transaction, change: Change) -> Conversation:
        """What every operation calls that changes a conversation's clock, spam mark, assignment…: all followers, then saved."""
        return self._followers.changed(tx, change)

    @property
    def jobs(self) -> Sequence[tuple[float, Job]]:
        """All jobs with their intervals in seconds."""
        return self._jobs

    def permitted(self, type_: str, data: bytes, actor: Actor) -> tuple[Entry, Command]:
        """The command's entry and its decoded data. Raises Refused: unknown_command, forbidden, bad_request."""
        entry, decoded = self._decoded(self._commands, type_, data, actor)
        return entry, decoded

    def permitted_signal(self, type_: str, data: bytes, actor: Actor) -> tuple[Entry, Signal]:
        """The same for a signal."""
        entry, decoded = self._decoded(self._signals, type_, data, actor)
        return entry, decoded

    def parts(self, actor: Actor) -> list[Part]:
        """The parts of this actor's snapshot."""
        return [part for parts in self._parts.values() for part in parts if part.allow & actor.roles]

    @property
    def commands(self) -> Mapping[str, Entry]:
        """All commands by type name."""
        return self._commands

    @property
    def signals(self) -> Mapping[str, Entry]:
        """All signals by type name."""
        return self._signals

    @property
    def events(self) -> Mapping[str, type[Event]]:
        """All events by type name."""
        return self._events

    @staticmethod
    def _add(
        entries: dict[str, Entry],
        operation: type[Any],
        handler: Callable[..., Any],
        allow: frozenset[Role],
        wants: Wants[Any] = no_wants,
    ) -> None:
        name: str = operation.TYPE
        if not name or name in entries:
            raise ValueError(f"type {name!r} of {operation.__name__} is empty or taken")
        entries[name] = Entry(operation, handler, allow, msgspec.json.Decoder(operation), wants)

    @staticmethod
    def _decoded(entries: dict[str, Entry], type_: str, data: bytes, actor: Actor) -> tuple[Entry, Any]:
        entry = entries.get(type_)
        if entry is None:
            raise Refused(ErrorCode.UNKNOWN_COMMAND, command=type_[:80])
        if not entry.allow & actor.roles:
            raise Forbidden(type_)
        try:
            return entry, entry.decoder.decode(data)
        except msgspec.MsgspecError as error:
            raise Refused(ErrorCode.BAD_REQUEST, reason=str(error)[:200]) from error
