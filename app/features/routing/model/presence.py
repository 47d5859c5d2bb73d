"""One's own presence: what the hub last said, what was asked for since, and whether anybody can know it now (CHAT-31)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import CommandId, StaffId
from app.domain.people import DESK, Role
from app.domain.presence import Presence, PresenceState
from app.features.routing.wire import SetPresence, SetShare
from app.protocol.envelope import ErrorBody


class PresenceModel(QObject):
    """`changed` when anybody's presence, a wish or the connection changed; `refused` carries the ErrorBody of a refusal."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, online_at_start: Callable[[], bool]) -> None:
        """`online_at_start` tells whether an agent who was offline comes online with the first connection."""
        super().__init__()
        self._store = store
        self._outbox = outbox
        self._online_at_start = online_at_start
        self._asked: dict[CommandId, PresenceState | None] = {}
        self._started = False
        store.subscribe(self._on_changes)

    @property
    def can_answer(self) -> bool:
        """Whether this person answers buyers at all."""
        me = self._store.me
        return me is not None and bool(DESK.intersection(me.roles))

    @property
    def connected(self) -> bool:
        """Whether the hub knows of us now, be it that we catch up with it; otherwise nothing here is more than a memory."""
        return self._store.connection in (Connection.ONLINE, Connection.CATCHING_UP)

    @property
    def state(self) -> PresenceState | None:
        """One's own state as colleagues see it; None while none was ever set, or it is not known."""
        mine = self.presences.get(self._me)
        return None if mine is None else mine.state

    @property
    def asked(self) -> PresenceState | None:
        """What was asked for and is not confirmed yet."""
        return next((state for state in reversed(self._asked.values()) if state is not None), None)

    @property
    def presences(self) -> Mapping[str, Presence]:
        """Everybody's, by staff id."""
        return self._store.of(Presence)

    @property
    def chats(self) -> int:
        """How many chats are one's own."""
        return sum(c.assigned is not None and c.assigned.staff == self._me for c in self._store.conversations.values())

    def choose(self, state: PresenceState) -> None:
        """Sets one's own state; refused while disconnected, since a wish of now may be wrong in an hour."""
        if not self.can_answer or state is (self.asked or self.state):
            return
        if not self.connected:
            # Said, not swallowed: the connection may have gone while a dialog asked, and the person believes to be away.
            self.refused.emit(ErrorBody("routing.not_connected"))
            return
        self._asked[self._outbox.send(SetPresence(state=state))] = state
        self.changed.emit()

    def set_for(self, staff: StaffId, state: PresenceState) -> None:
        """A supervisor sets a colleague's."""
        self._asked[self._outbox.send(SetPresence(state=state, staff=staff))] = None

    def set_share(self, staff: StaffId, capacity: int, weight: int, groups: tuple[str, ...]) -> None:
        """A supervisor sets how much a colleague takes."""
        self._asked[self._outbox.send(SetShare(staff=staff, capacity=capacity, weight=weight, groups=groups))] = None

    @property
    def _me(self) -> StaffId:
        return self._store.me.id if self._store.me is not None else StaffId("")

    def _on_changes(self, changes: Changes) -> None:
        refusals: list[ErrorBody] = []
        before = self.asked
        for ack in changes.acks:
            if ack.id in self._asked:
                # The event comes on the same stream before the answer or just after it; the answer alone ends the wish.
                del self._asked[ack.id]
                if ack.error is not None:
                    refusals.append(ack.error)
        # A snapshot ends no wish: the command is still on its way, and only its answer tells whether it was refused.
        if changes.connection or Presence in changes.kinds or changes.reset or changes.staff or self.asked is not before:
            self._start()
            self.changed.emit()
        for error in refusals:
            self.refused.emit(error)

    def _start(self) -> None:
        """Once, with the first connection, and up to date: an agent who was offline comes online. Those who lead choose."""
        if self._started or self._store.connection is not Connection.ONLINE or self._store.me is None:
            return
        self._started = True
        mine = self.presences.get(self._me)
        offline = mine is None or mine.wish is PresenceState.OFFLINE
        if offline and Role.AGENT in self._store.me.roles and self._online_at_start() and self._store.rules.routing.enabled:
            self.choose(PresenceState.ONLINE)
