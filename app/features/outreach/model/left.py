"""What is left to send in the open chat (CHAT-8): worked out here as the hub does it, so that it follows live and offline.

It only tells; nothing is refused here, since the hub alone decides.
"""

from collections.abc import Callable, Coroutine, Sequence
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.store import Changes, Connection, SendState, Store
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import HOUR, ConversationId, Instant
from app.domain.messages import Message
from app.features.outreach.rules import Allowance, Limits, Tier, allowance, reaches, sent_since
from app.features.outreach.wire import Grounds

T = TypeVar("T")
#: Newest messages looked at: more than any limit and what may stand between.
_LOOKED_AT = 50
#: Qt's timers end at 24 days; the tier is looked at again at least this often.
_LONGEST_SLEEP = HOUR


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Messages(Protocol):
    """What of the history is used."""

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]: ...


class Say(StrEnum):
    """What the composer says: nothing, so many left, up to so many, none while nobody knows of an order, ask the hub."""

    NOTHING = "nothing"
    LEFT = "left"
    UP_TO = "up_to"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Left(msgspec.Struct, frozen=True):
    """`left` of `limit` messages, both 0 where they mean nothing; `never`: the buyer has not written at all."""

    say: Say
    left: int = 0
    limit: int = 0
    never: bool = False


class LeftModel(QObject):
    """`changed` when `left` has changed: somebody wrote, a colleague too, time went by, or the hub told of an order."""

    changed = Signal()

    def __init__(
        self, store: Store, messages: Messages, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]
    ) -> None:
        """`spawn` starts a coroutine on the loop."""
        super().__init__()
        self._store = store
        self._messages = messages
        self._http = http
        self._spawn = spawn
        self.limits = Limits()
        self.left = Left(Say.NOTHING)
        self._open: ConversationId | None = None
        self._heard: dict[int, Message] = {}
        #: The newest order as the hub told it for the open chat; `_known` says whether it did.
        self._order: Instant | None = None
        self._known = self._asking = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._refresh)
        store.subscribe(self._on_changes)

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat is open, or none."""
        if conversation == self._open:
            return
        self._open = conversation
        self._heard.clear()
        self._order, self._known, self._asking = None, False, False
        self._refresh()

    def _on_changes(self, changes: Changes) -> None:
        if self._open is None:
            return
        came = {m.number: m for m in changes.messages if m.conversation == self._open}
        self._heard.update(came)
        if changes.reset:
            self._heard.clear()
        if any(ack.error is not None and ack.error.code.startswith("outreach.") for ack in changes.acks):
            self._known = False  # the hub knows better: ask what has become of the order
        online = changes.connection and self._store.connection is Connection.ONLINE
        if online or came or changes.reset or self._open in changes.conversations | changes.outgoing or changes.acks:
            self._refresh()

    def _refresh(self) -> None:
        conversation = self._store.conversations.get(self._open) if self._open is not None else None
        fresh = Left(Say.NOTHING) if conversation is None else self._worked_out(conversation)
        if fresh != self.left:
            self.left = fresh
            self.changed.emit()

    def _worked_out(self, conversation: Conversation) -> Left:
        now = self._store.clock.now()
        allowed = allowance(conversation.last_buyer_time, self._order, now, self.limits)
        self._wake_at(allowed.until, now)
        never = conversation.last_buyer_time is None
        if allowed.tier in (Tier.ORDER, Tier.CLOSED) and not self._known:
            self._ask(conversation.id)
            return Left(Say.UNKNOWN, never=never)
        if allowed.tier is Tier.CLOSED:
            return Left(Say.CLOSED, never=never)
        if allowed.limit is None:
            return Left(Say.NOTHING)
        sent = self._sent(conversation, allowed)
        if sent is None:
            return Left(Say.UP_TO, limit=allowed.limit)
        return Left(Say.LEFT, max(0, allowed.limit - sent - self._on_their_way(conversation.id)), allowed.limit)

    def _sent(self, conversation: Conversation, allowed: Allowance) -> int | None:
        """How many count; None when too little of the chat is on this computer to tell."""
        if not conversation.last_number:
            return 0
        known = {m.number: m for m in self._messages.latest(conversation.id, _LOOKED_AT)} | self._heard
        run: list[Message] = []
        number = conversation.last_number
        while (message := known.get(number)) is not None:
            run.append(message)
            number -= 1
        sent = sent_since(run, allowed.since)
        enough = reaches(run[::-1], allowed.since) or (allowed.limit is not None and sent >= allowed.limit)
        return sent if enough else None

    def _on_their_way(self, conversation: ConversationId) -> int:
        return sum(item.state is not SendState.FAILED for item in self._store.outgoing(conversation))

    def _wake_at(self, until: Instant | None, now: Instant) -> None:
        if until is None:
            self._later.stop()
        else:
            self._later.start(min(max(until - now, 0) + 1, _LONGEST_SLEEP))

    def _ask(self, conversation: ConversationId) -> None:
        if not self._asking and self._store.connection is Connection.ONLINE:
            self._asking = True
            self._spawn(self._asked(conversation))

    async def _asked(self, conversation: ConversationId) -> None:
        try:
            found = await self._http.json("GET", f"/v1/outreach/{conversation}", Grounds)
        except (HubUnreachable, SessionEnded, Refused):
            found = None
        if conversation != self._open:
            return  # another chat is open by now, and asks for itself
        if found is not None:
            self._order, self._known = found.order, True
            self._asking = False
            self._refresh()
        else:
            self._asking = False
