"""Who writes just now, and telling the hub that we do."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.domain.conversations import Conversation
from app.domain.ids import SECOND, ConversationId
from app.features.chat.wire import Typing
from app.protocol.operations import Signal as Fleeting

#: Seconds between two signals that somebody writes, and until such a signal is forgotten.
TYPING_EVERY = 3.0
TYPING_FOR = 5.0


class Typists(QObject):
    """The others who write in the open conversation. `changed` when one begins, or is not heard of for 5 s."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._timers: dict[str, QTimer] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Their names, the one who began first in front."""
        return tuple(self._names.values())

    def heard(self, who: str, name: str, active: bool) -> None:
        """A signal came in."""
        if not active:
            self.forget(who)
            return
        if who not in self._timers:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self.forget(who))
            self._timers[who] = timer
        self._timers[who].start(int(TYPING_FOR * SECOND))
        if self._names.get(who) != name:
            self._names[who] = name
            self.changed.emit()

    def listen(self, signals: Iterable[Fleeting], chat: Conversation | None, me: str) -> None:
        """What came over the wire: a buyer goes by the name that the conversation has."""
        for signal in signals:
            if isinstance(signal, Typing) and chat is not None and signal.conversation == chat.id and signal.by != me:
                self.heard(signal.by, chat.buyer.name if signal.by == "buyer" else signal.name, signal.active)

    def forget(self, who: str) -> None:
        """They stopped, or what they wrote has arrived."""
        if (timer := self._timers.pop(who, None)) is not None:
            timer.stop()
            timer.deleteLater()
        if self._names.pop(who, None) is not None:
            self.changed.emit()

    def forget_all(self) -> None:
        for who in tuple(self._timers):
            self.forget(who)


class OwnTyping:
    """Tells the hub at most every 3 s that the agent writes, and once that they stopped."""

    def __init__(self, outbox: Outbox, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._outbox = outbox
        self._monotonic = monotonic
        self._told: tuple[ConversationId, float] | None = None

    def wrote(self, conversation: ConversationId) -> None:
        """A key changed the committed text."""
        now = self._monotonic()
        if self._told is None or self._told[0] != conversation or now - self._told[1] >= TYPING_EVERY:
            self._told = (conversation, now)
            self._outbox.signal(Typing(conversation=conversation))

    def stopped(self) -> None:
        """The text was sent or deleted, or another chat was opened."""
        if self._told is not None:
            self._outbox.signal(Typing(conversation=self._told[0], active=False))
            self._told = None
