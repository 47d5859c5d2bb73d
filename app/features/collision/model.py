"""Who else is at a chat, telling them that one is there oneself, and noticing when answers are about to cross (CHAT-23)."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import SECOND, ConversationId, Instant
from app.domain.messages import Author, Message, Text, is_answer
from app.features.collision.rules import LEASE, RENEW, Answer, Look, alive, crosses, is_writing
from app.features.collision.wire import Viewing

#: Milliseconds after which a change is told once more.
_AGAIN = 2 * SECOND


class CollisionModel(QObject):
    """`changed` when the open chat's colleagues or a crossing answer are others; `row_changed` carries a conversation whose
    claim is another; `crossed` the Answer that has just come while something is being written for the same buyer."""

    changed = Signal()
    row_changed = Signal(str)
    crossed = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._looks: dict[ConversationId, dict[str, Look]] = {}
        self._answers: dict[ConversationId, Answer] = {}
        self._began: dict[ConversationId, int] = {}
        self._open: ConversationId | None = None
        self._here = True
        self._last_key: Instant | None = None
        self._told: tuple[ConversationId, bool] | None = None
        self._renewal = QTimer(self, interval=RENEW)
        self._renewal.timeout.connect(self._renew)
        # A change is told twice: a hub that has much to do drops signals.
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._renew)
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._expire)
        store.subscribe(self._on_changes)

    # -- what views read ------------------------------------------------------------------------------------------

    def others(self) -> list[Look]:
        """Colleagues at the open chat, who answers in front."""
        return self.others_at(self._open)

    def others_at(self, conversation: ConversationId | None) -> list[Look]:
        """Colleagues at a chat."""
        return alive(self._looks.get(conversation, {}).values(), self._store.clock.now()) if conversation else []

    def answering(self, conversation: ConversationId) -> str:
        """Who has a soft claim on a chat, "" for nobody."""
        return next((look.name for look in self.others_at(conversation) if look.answering), "")

    def crossing(self) -> Answer | None:
        """A colleague's answer that came since one began to write in the open chat."""
        answer = self._answers.get(self._open) if self._open else None
        return answer if self._open and crosses(self._began.get(self._open), answer) else None

    # -- what happens at this desk --------------------------------------------------------------------------------

    def open(self, conversation: ConversationId | None, empty: bool) -> None:
        """Another chat is before the agent, or None; `empty`: nothing is begun there."""
        if conversation == self._open:
            return
        self._leave()
        self._open, self._last_key = conversation, None
        if conversation is not None:
            if empty:
                self._began.pop(conversation, None)
            else:
                # A draft of before this start: what was answered since is not known, what comes from now on is.
                self._began.setdefault(conversation, self._newest(conversation))
            self._tell()
        self.changed.emit()

    def set_here(self, here: bool) -> None:
        """Whether the agent is at this program; what was told runs out by itself while they are not."""
        back = here and not self._here
        self._here = here
        if back:
            self._renew()

    def wrote(self, empty: bool) -> None:
        """The text to the buyer changed, and is now `empty` or not."""
        if self._open is None:
            return
        if empty:
            self._last_key = None
            self._looked(None)
        else:
            self._last_key = self._store.clock.now()
            if self._open not in self._began:
                self._began[self._open] = self._newest(self._open)
        self._tell()

    def looked(self) -> None:
        """The agent has looked at what came meanwhile: it is asked about no more."""
        if self._open is not None and self._open in self._began:
            self._looked(self._newest(self._open))

    # -- inside ---------------------------------------------------------------------------------------------------

    def _looked(self, number: int | None) -> None:
        before = self.crossing()
        if self._open is not None:
            if number is None:
                self._began.pop(self._open, None)
            else:
                self._began[self._open] = number
        if before is not self.crossing():
            self.changed.emit()

    def _newest(self, conversation: ConversationId) -> int:
        known = self._store.conversations.get(conversation)
        return known.last_number if known is not None else 0

    def _tell(self, news: bool = True) -> None:
        """To the colleagues, if it is news; `_renew` tells it again."""
        if self._open is None:
            return
        writing = is_writing(self._open not in self._began, self._last_key, self._store.clock.now())
        if self._told != (self._open, writing):
            self._told = (self._open, writing)
            self._outbox.signal(Viewing(conversation=self._open, answering=writing))
            self._renewal.start()
            if news:
                self._again.start()

    def _renew(self) -> None:
        if self._here and self._open is not None:
            self._told = None
            self._tell(news=False)

    def _leave(self) -> None:
        self._renewal.stop()
        self._again.stop()
        if self._told is not None:
            self._outbox.signal(Viewing(conversation=self._told[0], active=False))
            self._told = None

    def _on_changes(self, changes: Changes) -> None:
        self._heard(signal for signal in changes.signals if isinstance(signal, Viewing))
        self._note_answers(changes.messages)
        if changes.connection and self._store.connection is Connection.ONLINE:
            self._renew()

    def _heard(self, signals: Iterable[Viewing]) -> None:
        me, now = self._store.me.id if self._store.me else "", self._store.clock.now()
        for signal in signals:
            if signal.by == me or not signal.by:
                continue
            looks = self._looks.setdefault(signal.conversation, {})
            before, new = looks.pop(signal.by, None), None
            if signal.active:
                # The hub's word; but a clock that is wrong by hours must not keep anybody here for ever.
                until = Instant(min(signal.until, now + LEASE))
                new = looks[signal.by] = Look(signal.by, signal.name, until, signal.answering)
            if not looks:
                del self._looks[signal.conversation]
            if before is None and new is not None and signal.conversation == self._open:
                self._renew()  # whoever has just come cannot know that we are here
            if (before and before.answering) != (new and new.answering) or (before is None) != (new is None):
                self._show(signal.conversation)
        self._wait()

    def _note_answers(self, messages: Iterable[Message]) -> None:
        me = self._store.me.id if self._store.me else ""
        for message in messages:
            if message.author is not Author.STAFF or message.author_id == me or not is_answer(message):
                continue
            known = self._answers.get(message.conversation)
            if known is not None and known.number >= message.number:
                continue
            text = message.body.text if isinstance(message.body, Text) else ""
            answer = self._answers[message.conversation] = Answer(message.number, message.author_name, message.time, text)
            if message.conversation == self._open and crosses(self._began.get(message.conversation), answer):
                self.changed.emit()
                self.crossed.emit(answer)

    def _wait(self) -> None:
        """For the next lease to run out."""
        now = self._store.clock.now()
        ends = [look.until for looks in self._looks.values() for look in looks.values()]
        if ends:
            self._expiry.start(max(SECOND // 10, min(ends) - now))

    def _expire(self) -> None:
        now = self._store.clock.now()
        for conversation in list(self._looks):
            looks = self._looks[conversation]
            gone = [staff for staff, look in looks.items() if look.until <= now]
            for staff in gone:
                del looks[staff]
            if not looks:
                del self._looks[conversation]
            if gone:
                self._show(conversation)
        self._wait()

    def _show(self, conversation: ConversationId) -> None:
        self.row_changed.emit(conversation)
        if conversation == self._open:
            self.changed.emit()
