"""Alerts: what to sound, what to show outside the window, and what is wrong with the sound itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.store import Changes, Connection, Store
from app.domain.conversations import WaitLevel
from app.domain.ids import SECOND, ConversationId, Instant
from app.features.alerts.rules import QUIET, Cue, Waits, cue_of, loudest


class Player(Protocol):
    """What plays sounds; `sounds.Speaker`, or a fake that remembers."""

    @property
    def available(self) -> bool: ...
    def play(self, name: str) -> bool: ...


class AlertsModel(QObject):
    """Learns from the store and a tick a second; plays one sound for everything that came at once."""

    #: A conversation to tell about outside the window, and the cue that it is told for.
    told = Signal(str, str)
    #: Levels, sound or health changed.
    changed = Signal()

    def __init__(
        self,
        store: Store,
        player: Player,
        enabled: Callable[[], bool],
        cue_enabled: Callable[[Cue], bool],
        in_sight: Callable[[ConversationId], bool],
    ) -> None:
        """`enabled` is the sound switch, `cue_enabled` the switch of each event; `in_sight` whether the agent is looking
        at that chat's newest message right now, for which nothing need sound."""
        super().__init__()
        self._store = store
        self._player = player
        self._enabled = enabled
        self._cue_enabled = cue_enabled
        self._in_sight = in_sight
        self._waits = Waits()
        self._last_sound = Instant(-QUIET)
        self._held: set[Cue] = set()
        self._counts: dict[WaitLevel, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        store.subscribe(self._on_changes)

    @property
    def sound_on(self) -> bool:
        """The switch as the agent set it; default on."""
        return self._enabled()

    @property
    def health(self) -> str:
        """Why the agent might miss a buyer: "muted", "no_device", "offline" or "" (said aloud as a banner)."""
        if self._store.connection in (Connection.OFFLINE, Connection.SIGN_IN):
            return "offline"
        if not self._enabled():
            return "muted"
        return "" if self._player.available else "no_device"

    def count(self, level: WaitLevel) -> int:
        """How many buyers wait at a level, over the whole shop."""
        return self._counts.get(level, 0)

    def tick(self) -> None:
        """Once a second: new levels, sounds that were held back, counts."""
        now = self._store.clock.now()
        crossed = self._waits.crossed(now, self._store.limits)
        for conversation, cue in crossed:
            self.told.emit(conversation, cue.value)
        self._sound({cue for _, cue in crossed} | self._held)
        counts = self._waits.levels(now, self._store.limits)
        if counts != self._counts:
            self._counts = counts
            self.changed.emit()

    def renewed(self) -> None:
        """A switch or the device changed."""
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset:
            self._waits.clear()
        ids = self._store.conversations.keys() if changes.reset else changes.conversations
        for name in ids:
            self._waits.put(self._store.conversations[name])
        if changes.reset:
            # Waits that were overdue before this start are on screen already; only their next level is news.
            self._waits.crossed(self._store.clock.now(), self._store.limits)
        if changes.live:
            self._new_messages(changes)
        if changes.connection or changes.reset:
            self.changed.emit()

    def _new_messages(self, changes: Changes) -> None:
        cues: set[Cue] = set()
        newest: dict[ConversationId, Cue] = {}
        for message in changes.messages:
            cue = cue_of(message)
            if cue is not None and not self._in_sight(message.conversation):
                cues.add(cue)
                newest[message.conversation] = cue
        for conversation, cue in newest.items():
            self.told.emit(conversation, cue.value)
        self._sound(cues)

    def _sound(self, cues: set[Cue]) -> None:
        wanted = {cue for cue in cues if self._cue_enabled(cue)}
        if not wanted or not self._enabled():
            self._held = set()
            return
        now = self._store.clock.now()
        if now - self._last_sound < QUIET:
            self._held |= wanted
            return
        cue = loudest(wanted)
        self._held = set()
        if cue is not None and self._player.play(cue.value):
            self._last_sound = now
