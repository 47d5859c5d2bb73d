"""Suggestions for the open chat: asked for when its buyer says something, answered by a thread of their own (CHAT-30)."""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import History
from app.desktop.settings import Settings
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import ConversationId
from app.domain.messages import Author, Text
from app.features.assistant.model.learning import Learner
from app.features.assistant.options import HIDDEN
from app.features.assistant.rules.index import Suggestion
from app.features.assistant.rules.masking import filled
from app.features.assistant.rules.numbers import NumberKind, numbers
from app.features.assistant.rules.pairs import Ask, ask_of

T = TypeVar("T")
#: Messages of the open chat that tell what is asked.
_LOOK_BACK = 40
#: Milliseconds: between two steps of learning, so that the window has the processor; until new messages are in the cache.
_PAUSE, _SOON = 20, 3_000
#: A desk that is new has no past yet: so many chats are asked for, one at a time and with these milliseconds between them, while
#: fewer pairs are known than this.
_CHATS, _BETWEEN, _FEW = 120, 1_500, 400
#: Answers that stay hidden; the oldest come back.
_MOST_HIDDEN = 2_000


class SuggestionsModel(QObject):
    """`changed` when there is something else to show. Nothing is read or learnt before `wake`."""

    changed = Signal()
    _stepped = Signal(bool)
    _found = Signal(int, object, int)

    def __init__(
        self, store: Store, history: History, settings: Settings, learner: Learner, executor: Executor,
        orders: Callable[[], Sequence[str]] = tuple, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`executor` has one thread, which is the learner's; `orders` gives the open buyer's order numbers, as far as known."""
        super().__init__(parent)
        self._store = store
        self._history = history
        self._settings = settings
        self._learner = learner
        self._executor = executor
        self._orders = orders
        self._awake = self._stepping = False
        self._open: ConversationId | None = None
        self._asked = 0
        #: What the open chat's buyer waits for an answer to.
        self.ask: Ask | None = None
        self.suggestions: list[Suggestion] = []
        #: How many pairs of question and answer are known.
        self.known = 0
        self.learning = False
        self._fetched: set[ConversationId] = set()
        self._fetch = QTimer(self, singleShot=True, interval=_BETWEEN)
        self._fetch.timeout.connect(self._fill)
        self._again = QTimer(self, singleShot=True, interval=200)
        self._again.timeout.connect(self._look)
        self._next = QTimer(self, singleShot=True, interval=_PAUSE)
        self._next.timeout.connect(self._step)
        self._stepped.connect(self._go_on)
        self._found.connect(self._take)
        store.subscribe(self._on_changes)

    @property
    def conversation(self) -> ConversationId | None:
        """The open chat."""
        return self._open

    def wake(self) -> None:
        """Somebody looks: begin to learn."""
        if not self._awake:
            self._awake = self.learning = True
            self._step()
            self._look()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        if conversation != self._open:
            self._open, self.ask, self.suggestions = conversation, None, []
            self.changed.emit()
            self._look()

    def look_again(self) -> None:
        """More of the open chat is on this computer now."""
        if self._awake:
            self._again.start()

    def text(self, suggestion: Suggestion) -> str:
        """The answer as it would be inserted: what this chat tells is filled in, the rest stays in braces."""
        return filled(suggestion.answer, self._values())

    def hide(self, suggestion: Suggestion) -> None:
        """Never offer this answer again on this machine."""
        kept = [*self._hidden(), suggestion.key]
        self._settings.set(HIDDEN, json.dumps(kept[-_MOST_HIDDEN:]))
        self.suggestions = [one for one in self.suggestions if one.key != suggestion.key]
        self.changed.emit()
        self._look()

    def show_again(self, suggestion: Suggestion) -> None:
        """Takes `hide` back."""
        self._settings.set(HIDDEN, json.dumps([key for key in self._hidden() if key != suggestion.key]))
        self._look()

    def stop(self) -> None:
        """The end: what runs comes to its end, nothing is begun."""
        self._awake = False
        for timer in (self._next, self._again, self._fetch):
            timer.stop()

    # inside

    def _hidden(self) -> list[str]:
        try:
            kept = json.loads(self._settings.get(HIDDEN))
        except ValueError:
            return []
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def _values(self) -> dict[str, str]:
        conversation = self._store.conversations.get(self._open) if self._open is not None else None
        values = {"agent_name": self._store.me.name if self._store.me else ""}
        if conversation is not None:
            values["buyer_name"] = conversation.buyer.name
            values["order_number"] = self._order()
        return values

    def _order(self) -> str:
        """The order that this chat is about, if only one can be meant: the buyer named it last, or has no other."""
        if self._open is None:
            return ""
        known = list(dict.fromkeys(self._orders()))
        for message in reversed(self._history.latest(self._open, _LOOK_BACK)):
            if message.author is Author.BUYER and isinstance(message.body, Text):
                text = message.body.text
                named = [text[one.start : one.end] for one in numbers(text) if one.kind is NumberKind.ORDER]
                if named:
                    return named[-1] if len(set(named)) == 1 else ""
        return known[0] if len(known) == 1 else ""

    def _look(self) -> None:
        """What does the buyer ask, and what was answered to that?"""
        if not self._awake or self._open is None:
            return
        messages = list(self._history.latest(self._open, _LOOK_BACK))
        if not self.learning:
            # What was fetched just now is older than what was learnt last, and would be passed over.
            self._executor.submit(self._learner.hear, messages)
        ask = ask_of(messages)
        if ask is None:
            self._asked += 1  # an answer to an older question does not count any more
            self.ask, self.suggestions = None, []
            self.changed.emit()
            return
        self.ask = ask
        self._asked += 1
        self._submit(
            partial(self._learner.find, ask, self._store.clock.now(), frozenset(self._hidden())), self._tell(self._asked)
        )

    def _tell(self, number: int) -> Callable[[Future[tuple[list[Suggestion], int]]], None]:
        def tell(future: Future[tuple[list[Suggestion], int]]) -> None:
            if not future.cancelled() and future.exception() is None:
                found, known = future.result()
                self._found.emit(number, found, known)

        return tell

    def _take(self, number: int, found: list[Suggestion], known: int) -> None:
        if number == self._asked:
            self.suggestions, self.known = found, known
            self.changed.emit()
            if not self.learning and known < _FEW and not self._fetch.isActive():
                self._fetch.start()

    def _step(self) -> None:
        if not self._awake or self._stepping:
            return
        self._stepping = True

        def tell(future: Future[bool]) -> None:
            if not future.cancelled() and future.exception() is None:
                self._stepped.emit(future.result())

        self._submit(self._learner.step, tell)

    def _go_on(self, more: bool) -> None:
        self._stepping = False
        if more:
            self._next.start(_PAUSE)
        elif self.learning:
            self.learning = False
            self._look()

    def _fill(self) -> None:
        """Asks the hub for the newest chat of which nothing is here."""
        if not self._awake or len(self._fetched) >= _CHATS or self._store.connection is not Connection.ONLINE:
            return
        others = [one for one in self._store.conversations.values() if one.last_number > 1 and one.id not in self._fetched]
        for conversation in sorted(others, key=lambda one: -(one.last.time if one.last is not None else 0)):
            name = conversation.id
            self._fetched.add(name)
            if not self._history.latest(name, 1):
                self._history.fetch(name, 0, partial(self._fetched_one, name))
                return

    def _fetched_one(self, conversation: ConversationId, fine: bool) -> None:
        if fine and self._awake:
            self._executor.submit(self._learner.hear, list(self._history.latest(conversation)))
            self._look()
            if self.known < _FEW:
                self._fetch.start()

    def _submit(self, work: Callable[[], T], tell: Callable[[Future[T]], None]) -> None:
        self._executor.submit(work).add_done_callback(tell)

    def _on_changes(self, changes: Changes) -> None:
        if not self._awake:
            return
        if changes.reset:
            self._executor.submit(self._learner.forget)
            self.learning = True
        for message in changes.messages:
            if message.recalled is not None or message.edited is not None:
                self._executor.submit(self._learner.unlearn, message)
        if changes.reset or changes.messages:
            # What came is in the cache a moment later.
            self._next.start(_SOON)
        if changes.reset or any(message.conversation == self._open for message in changes.messages):
            self._look()
