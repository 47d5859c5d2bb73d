"""What to sound, what to show outside the window, who is to be answered first, and what is wrong with the sound itself."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.store import Changes, Connection, Store
from app.domain.alerting import Alert, AlertKind
from app.domain.conversations import Conversation, WaitLevel
from app.domain.ids import SECOND, BuyerId, ConversationId, Instant, StaffId
from app.domain.people import Buyer
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import Wishes
from app.features.alerts.rules.cues import QUIET, Cue, concerns, cue_of, cue_of_assignment, loudest
from app.features.alerts.rules.ringing import Ringing
from app.features.alerts.rules.waits import Wait, Waits

#: Milliseconds within which a buyer's message and the chat's being given to me are one event.
SAME_EVENT = 10 * SECOND


class Player(Protocol):
    """What plays sounds; `sounds.Speaker`, or a fake that remembers."""

    @property
    def available(self) -> bool: ...
    @property
    def missing(self) -> str: ...
    def play(self, name: str) -> bool: ...


class AlertsModel(QObject):
    """Learns from the store and a tick a second; plays one sound for everything that came at once."""

    #: A conversation (or an alert of the shop, by its id) to tell about outside the window, and the cue it is told for.
    told = Signal(str, str)
    #: A conversation that need not be told about any longer.
    settled = Signal(str)
    #: Levels, sound, health or do not disturb changed.
    changed = Signal()
    #: The list of the pop-up changed; each second its timers do.
    waiting_changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        store: Store,
        player: Player,
        wishes: Wishes,
        quiet: DoNotDisturb,
        warnings: Warnings,
        in_sight: Callable[[ConversationId], bool],
    ) -> None:
        """`in_sight`: whether the agent looks at that chat's newest message right now, for which nothing need sound."""
        super().__init__()
        self._store = store
        self._player = player
        self._wishes = wishes
        self.quiet = quiet
        self.warnings = warnings
        self._in_sight = in_sight
        self._waits = Waits()
        self._ringing = Ringing()
        self._owners: dict[ConversationId, StaffId] = {}
        self._told_at: dict[ConversationId, Instant] = {}
        self._last_sound = Instant(-QUIET)
        self._held: set[Cue] = set()
        self._counts: dict[WaitLevel, int] = {}
        self._listed: list[Wait] = []
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        quiet.changed.connect(self.renewed)
        warnings.raised.connect(self._warned)
        store.subscribe(self._on_changes)

    # what views read

    @property
    def sound_on(self) -> bool:
        """The switch as the agent set it; default on."""
        return self._wishes.sound

    @property
    def health(self) -> str:
        """Why the agent might miss a buyer: "offline", "muted", "no_device", "device_gone" or "" (said aloud as a banner)."""
        if self._store.connection in (Connection.OFFLINE, Connection.SIGN_IN):
            return "offline"
        if not self._wishes.sound:
            return "muted"
        if not self._player.available:
            return "no_device"
        return "device_gone" if self._player.missing else ""

    @property
    def missing_device(self) -> str:
        """The chosen output that is not there."""
        return self._player.missing

    def count(self, level: WaitLevel) -> int:
        """How many buyers wait at a level, over the whole shop."""
        return self._counts.get(level, 0)

    def waiting(self) -> list[Wait]:
        """Who is to be answered first: early warnings and overdue ones that concern me, the longest wait on top (CHAT-11)."""
        return self._listed

    def waited(self, wait: Wait) -> int:
        """Milliseconds by the hub's clock."""
        return max(0, self._store.clock.now() - wait.since)

    def buyer(self, conversation: ConversationId) -> Buyer:
        """Who waits there; an empty one for a conversation that is no more."""
        found = self._store.conversations.get(conversation)
        return found.buyer if found is not None else Buyer(id=BuyerId(""), name="")

    # what others call

    def cue(self, cue: Cue, conversation: ConversationId) -> None:
        """An event that no message brings, such as a reminder; for a chat in sight there is nothing to tell."""
        self._tell([(conversation, cue)])

    def sound_for(self, cue: Cue) -> bool:
        """An event that is about no chat, such as a lead; False where do not disturb hushes it, also outside the window."""
        if self.quiet.hushes(cue, mine=False):
            return False
        self._sound({cue} if self._wishes.cue(cue) else set())
        return True

    def tick(self) -> None:
        """Once a second: new levels, sounds that repeat or were held back, counts, the pop-up's list."""
        now = self._store.clock.now()
        self._tell(self._waits.crossed(now, self._store.limits), even_in_sight=True)
        # After a restart or a fresh snapshot too, and where it was set only now: it rings until the buyer has an answer.
        for name, cue in self._waits.told():
            if name not in self._ringing:
                self._ringing.start(name, cue, now, self._wishes.every(cue))
        self._ring(now)
        self._recount(now)
        self.ticked.emit()

    def renewed(self) -> None:
        """A switch or the device changed."""
        self._take_in(self._store.conversations)
        self._recount(self._store.clock.now())
        self.changed.emit()

    # what the store tells

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset:
            self._waits.clear()
            self._ringing.clear()
            self._owners.clear()
            self._told_at.clear()
        taken = self._take_in(self._store.conversations if changes.reset else changes.conversations)
        if changes.reset:
            # Waits that were overdue before this start are on screen already; only their next level is news.
            self._waits.crossed(self._store.clock.now(), self._store.limits)
        if changes.live:
            self._tell([*taken, *self._new_messages(changes)])
        if changes.conversations or changes.reset or changes.kinds:
            self._relist(self._store.clock.now())
        if changes.connection or changes.reset:
            self.changed.emit()

    def _take_in(self, names: Iterable[ConversationId]) -> list[tuple[ConversationId, Cue]]:
        """The present state of conversations; the cues of those that became mine."""
        me, scope = self._store.me, self._wishes.scope
        mine = me.id if me is not None else None
        found: list[tuple[ConversationId, Cue]] = []
        for name in names:
            conversation = self._store.conversations[name]
            cue = cue_of_assignment(self._owners.pop(name, None), conversation.assigned, mine)
            if conversation.assigned is not None:
                self._owners[name] = conversation.assigned.staff
                if cue is not None and not (cue is Cue.NEW_BUYER and self._just_told(name, conversation.assigned.time)):
                    found.append((name, cue))
            relevant = concerns(conversation, me, scope)
            waited = self._waits.keeps(name)
            self._waits.put(conversation, relevant)
            if conversation.waiting_since is None:
                self._ringing.answered(name)
            if not relevant:
                self._ringing.drop(name)
            if waited and not self._waits.keeps(name):
                self.settled.emit(name)
        return found

    def _new_messages(self, changes: Changes) -> list[tuple[ConversationId, Cue]]:
        newest: dict[ConversationId, Cue] = {}
        me, scope = self._store.me, self._wishes.scope
        for message in changes.messages:
            cue = cue_of(message)
            conversation = self._store.conversations.get(message.conversation)
            if cue is not None and conversation is not None and concerns(conversation, me, scope):
                known = newest.get(message.conversation)
                newest[message.conversation] = cue if known is None else loudest((known, cue)) or cue
        return list(newest.items())

    # telling

    def _tell(self, events: Iterable[tuple[ConversationId, Cue]], even_in_sight: bool = False) -> None:
        """Sounds once for all of them, and tells each conversation's most urgent one; a hushed or seen one is left out."""
        now = self._store.clock.now()
        urgent: dict[ConversationId, Cue] = {}
        for name, cue in events:
            if not even_in_sight and self._in_sight(name):
                continue
            if self.quiet.hushes(cue, self._is_mine(name)):
                continue
            known = urgent.get(name)
            urgent[name] = cue if known is None else loudest((known, cue)) or cue
        sounding: set[Cue] = set()
        for name, cue in urgent.items():
            if self._wishes.cue(cue) and not (cue is Cue.NEW_BUYER and self._just_told(name, now)):
                sounding.add(cue)
            self._told_at[name] = now
            self.told.emit(name, cue.value)
            self._ringing.start(name, cue, now, self._wishes.every(cue))
        self._sound(sounding)

    def _warned(self, alert: Alert) -> None:
        """The hub warns me: of the shop's rate, or of a chat that was passed on to me."""
        cue = Cue.SHOP if alert.kind is AlertKind.RATE else Cue.OVERDUE
        if self.quiet.hushes(cue, mine=True):
            return
        self.told.emit(alert.id, cue.value)
        self._sound({cue} if self._wishes.cue(cue) else set())

    def _ring(self, now: Instant) -> None:
        due: set[Cue] = set()
        for name, cue in self._ringing.due(now, self._wishes.every).items():
            if self._in_sight(name):
                self._ringing.seen(name)
            elif not self.quiet.hushes(cue, self._is_mine(name)):
                due.add(cue)
        self._sound(due | self._held)

    def _sound(self, wanted: set[Cue]) -> None:
        if not self._wishes.sound:
            self._held = set()
            return
        if not wanted:
            return
        now = self._store.clock.now()
        # Not below zero: the hub's clock may have been set back.
        if 0 <= now - self._last_sound < QUIET:
            self._held |= wanted
            return
        cue = loudest(wanted)
        self._held = set()
        if cue is not None and self._player.play(cue.value):
            self._last_sound = now

    # counting

    def _recount(self, now: Instant) -> None:
        counts = self._waits.levels(now, self._store.limits)
        if counts != self._counts:
            self._counts = counts
            self.changed.emit()
        self._relist(now)

    def _relist(self, now: Instant) -> None:
        listed = self._waits.urgent(now, self._store.limits, self._wishes.levels, self.warnings.conversations())
        if listed != self._listed:
            self._listed = listed
            self.waiting_changed.emit()

    def _just_told(self, name: ConversationId, at: Instant) -> bool:
        """A new buyer's first words and the chat's becoming mine are one event, whichever comes first."""
        told = self._told_at.get(name)
        return told is not None and at - told < SAME_EVENT

    def _is_mine(self, name: ConversationId) -> bool:
        found: Conversation | None = self._store.conversations.get(name)
        me = self._store.me
        return found is not None and found.assigned is not None and me is not None and found.assigned.staff == me.id
