"""The store: what the window shows, in memory; changed by batches from the sync engine, and by nothing else."""

import enum
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, cast

import msgspec

from app.desktop.clock import HubClock
from app.domain.conversations import Conversation, WaitLimits
from app.domain.ids import CommandId, ConversationId, Instant, MessageId, StaffId
from app.domain.messages import Body, Message
from app.domain.people import Shop, Staff
from app.domain.privacy import Erased
from app.domain.shop_rules import ShopRules
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Gone, Signal, Stale

E = TypeVar("E", bound=msgspec.Struct)


class Connection(enum.Enum):
    """Where the link to the hub stands, as people see it."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    CATCHING_UP = "catching_up"
    ONLINE = "online"
    SIGN_IN = "sign_in"  # the session ended: the queue is kept, the cache stays readable
    UPDATE = "update"  # the hub no longer speaks this client's protocol


class SendState(enum.Enum):
    """The life of an outgoing message before the hub's own copy replaces it (CHAT-15)."""

    SAVING = "saving"  # not yet on this disk: nothing is promised
    QUEUED = "queued"  # safe on this disk
    WAITING = "waiting"  # so many at once were enough for the hub: it goes by itself in a moment
    UPLOADING = "uploading"
    SENDING = "sending"
    FAILED = "failed"  # refused for good; Retry, Copy or Delete


class Outgoing(msgspec.Struct, frozen=True):
    """A message on its way. `progress` 0.0–1.0 of its upload; `error` once it failed; `preview` a local picture's path;
    `quote` the id of the message that it answers."""

    id: MessageId
    conversation: ConversationId
    body: Body
    time: Instant
    state: SendState
    progress: float = 0.0
    error: ErrorBody | None = None
    preview: str = ""
    quote: MessageId | None = None


class Acked(msgspec.Struct, frozen=True):
    """The hub's answer to a command."""

    id: CommandId
    type: str
    error: ErrorBody | None


class Batch(msgspec.Struct):
    """What one drain of the engine brings, in order; already on the engine's way to the cache."""

    entities: list[msgspec.Struct] = []
    outgoing: list[Outgoing] = []
    gone: list[MessageId] = msgspec.field(
        default_factory=list
    )  # outgoing ones deleted by the agent or replaced by the hub's copy
    acks: list[Acked] = []
    signals: list[Signal] = []
    connection: Connection | None = None
    live: bool = True  # False for what was missed while away: no sounds for each of it
    reset: bool = False  # a snapshot: forget everything before


class Changes(msgspec.Struct, frozen=True):
    """What a batch touched; models look up the new state in the store. `kinds`: the other entities' types, see `Store.of`."""

    conversations: frozenset[ConversationId] = frozenset()
    messages: tuple[Message, ...] = ()
    outgoing: frozenset[ConversationId] = frozenset()
    acks: tuple[Acked, ...] = ()
    signals: tuple[Signal, ...] = ()
    staff: bool = False
    shop: bool = False
    kinds: frozenset[type[msgspec.Struct]] = frozenset()
    #: Addresses of the hub whose answers are out of date; see `shelf.Shelf`.
    stale: frozenset[str] = frozenset()
    connection: bool = False
    live: bool = True
    reset: bool = False


Listener = Callable[[Changes], None]


class Store:
    """Everything the window needs at once. Messages live in the cache; `History` reads them by window."""

    def __init__(self, clock: HubClock) -> None:
        self.clock = clock
        self.shop: Shop | None = None
        self.me: Staff | None = None
        self.rules = ShopRules()
        self.connection = Connection.OFFLINE
        self.last_online: Instant | None = None
        """The hub's time when the link was last lost, also before this start; None while nobody knows."""
        self.staff: dict[StaffId, Staff] = {}
        self.conversations: dict[ConversationId, Conversation] = {}
        self._others: dict[type[msgspec.Struct], dict[str, msgspec.Struct]] = {}
        self._outgoing: dict[ConversationId, dict[MessageId, Outgoing]] = {}
        self._conversation_of: dict[MessageId, ConversationId] = {}
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """`listener` is called on the GUI thread after every applied batch, in order of subscription."""
        self._listeners.append(listener)

    @property
    def limits(self) -> WaitLimits:
        """After how long a wait changes its level; the shop's setting."""
        return self.rules.limits

    @property
    def current_until(self) -> Instant | None:
        """Up to when this is what the hub had: now, while the link is up."""
        return self.clock.now() if self.connection is Connection.ONLINE else self.last_online

    def of(self, kind: type[E]) -> Mapping[str, E]:
        """All entities of a kind that has no place of its own here, by id; live: ask again instead of keeping it."""
        return cast("Mapping[str, E]", self._others.get(kind, {}))

    def outgoing(self, conversation: ConversationId) -> tuple[Outgoing, ...]:
        """Messages of a conversation that are not at the hub yet, oldest first."""
        return tuple(self._outgoing.get(conversation, {}).values())

    def under_way(self, conversation: ConversationId) -> bool:
        """Whether an outgoing message waits for the hub there, failed ones apart."""
        return any(one.state is not SendState.FAILED for one in self.outgoing(conversation))

    def queued(self) -> int:
        """How many outgoing messages wait on this disk, failed ones apart."""
        return sum(o.state is not SendState.FAILED for of in self._outgoing.values() for o in of.values())

    def load(self, entities: Iterable[msgspec.Struct], outgoing: Iterable[Outgoing] = ()) -> None:
        """Fills the store from the cache at start and tells everybody once, as a reset."""
        self.apply(Batch(entities=list(entities), outgoing=list(outgoing), live=False, reset=True))

    def apply(self, batch: Batch) -> Changes:
        """Takes a batch in, then tells the listeners. Returns what was touched."""
        touched: set[ConversationId] = set()
        outgoing: set[ConversationId] = set()
        messages: list[Message] = []
        kinds: set[type[msgspec.Struct]] = set()
        stale: set[str] = set()
        staff = shop = False
        reset = batch.reset or any(isinstance(entity, Erased) for entity in batch.entities)
        if batch.reset:
            kinds |= self._others.keys()
            self.conversations.clear()
            self.staff.clear()
            self._others.clear()
            self.rules = ShopRules()
        # Before the entities: the hub's copy in the same batch is the later word on a message.
        for item in batch.outgoing:
            self._outgoing.setdefault(item.conversation, {})[item.id] = item
            self._conversation_of[item.id] = item.conversation
            outgoing.add(item.conversation)
        for entity in batch.entities:
            if isinstance(entity, Message):
                messages.append(entity)
                outgoing |= self._forget(entity.id)
            elif isinstance(entity, Conversation):
                self.conversations[entity.id] = entity
                touched.add(entity.id)
            elif isinstance(entity, Staff):
                self.staff[entity.id] = entity
                if self.me is not None and self.me.id == entity.id:
                    self.me = entity
                staff = True
            elif isinstance(entity, Shop):
                self.shop, shop = entity, True
            elif isinstance(entity, Stale):
                stale.add(entity.address)
            elif isinstance(entity, Gone) and entity.kind == "conversation":
                self.conversations.pop(ConversationId(entity.id), None)
                touched.add(ConversationId(entity.id))
            else:
                kinds.add(self._put_other(entity))
        for gone in batch.gone:
            outgoing |= self._forget(gone)
        if reset:  # somebody was erased: whoever shows anything of them builds anew from what is left (REQ-8)
            kinds |= self._others.keys()
        connection = batch.connection is not None and batch.connection is not self.connection
        if batch.connection is not None:
            self.last_online = self.current_until
            self.connection = batch.connection
        changes = Changes(
            conversations=frozenset(touched),
            messages=tuple(messages),
            outgoing=frozenset(outgoing),
            acks=tuple(batch.acks),
            signals=tuple(batch.signals),
            staff=staff,
            shop=shop,
            kinds=frozenset(kinds),
            stale=frozenset(stale),
            connection=connection,
            live=batch.live,
            reset=reset,
        )
        for listener in self._listeners:
            listener(changes)
        return changes

    def _put_other(self, entity: msgspec.Struct) -> type[msgspec.Struct]:
        if isinstance(entity, Gone):
            from app.desktop.kinds import KINDS  # late: the first frame needs none of them

            kind = KINDS.get(entity.kind, Gone)
            self._others.get(kind, {}).pop(entity.id, None)
            return kind
        kind = type(entity)
        self._others.setdefault(kind, {})[entity.id] = entity  # type: ignore[attr-defined]  # every entity has an id
        if isinstance(entity, ShopRules):
            self.rules = entity
        return kind

    def _forget(self, message: MessageId) -> set[ConversationId]:
        conversation = self._conversation_of.pop(message, None)
        if conversation is None:
            return set()
        self._outgoing[conversation].pop(message, None)
        if not self._outgoing[conversation]:
            del self._outgoing[conversation]
        return {conversation}
