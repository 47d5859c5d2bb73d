"""Actions on many conversations at once: shown at once, sent in slices, undone as exactly as they were, failures said by name."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.kit.words import Words
from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId
from app.features.intake.model.intake import IntakeModel
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

#: Commands handed over in one go: a thousand at once would hold up the window.
SLICE = 50
#: Milliseconds in which one can undo, and after which an answered command's echo ends though no event has come.
UNDO_MS = 10_000
_SETTLED_MS = 3_000


class BulkAction(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be done to one conversation or to many. Made by the composition root, which knows the commands.

    `do` gives the command for a conversation, None where there is nothing to do; `echo` how it will look; `undo` the command
    that brings back the conversation given to it (None: cannot be undone). All get the choice, "" where there are none.
    `choices` are (key, words) to choose from first. `done` and `failed` are sentences with "{count}", and "{all}" in `failed`.
    """

    name: str
    words: Words
    icon: str
    do: Callable[[Conversation, str], Command | None]
    echo: Callable[[Conversation, str], Conversation]
    undo: Callable[[Conversation, str], Command | None] | None = None
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None
    done: Callable[[int], str]
    failed: Words
    often: bool = True


class Failure(msgspec.Struct, frozen=True):
    """A conversation to which it could not be done."""

    conversation: Conversation
    error: ErrorBody


class Done(msgspec.Struct):
    """What was asked for last: the state before of each conversation that it concerned, and what failed."""

    action: BulkAction
    choice: str
    before: dict[ConversationId, Conversation]
    failures: list[Failure]
    undone: bool = False

    @property
    def undoable(self) -> bool:
        """Whether there is anything to take back."""
        return not self.undone and self.action.undo is not None and len(self.failures) < len(self.before)


class BulkModel(QObject):
    """`changed` when `last` or its failures changed. Everything else is told by the rows themselves."""

    changed = Signal()

    def __init__(self, store: Store, intake: IntakeModel, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._intake = intake
        self._outbox = outbox
        self.actions: tuple[BulkAction, ...] = ()
        self.last: Done | None = None
        self._queue: deque[tuple[Done, ConversationId, Command]] = deque()
        self._sent: dict[CommandId, tuple[Done, ConversationId]] = {}
        # Answered with yes; the event that makes the echo true may still be on its way.
        self._settling: list[tuple[ConversationId, Callable[[Conversation], Conversation]]] = []
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._send_slice)
        self._sweep = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._sweep.timeout.connect(self._end_echoes)
        self._over = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._over.timeout.connect(self._forget)
        store.subscribe(self._on_changes)

    def offered(self, conversations: Iterable[str]) -> list[BulkAction]:
        """The actions that would do something to at least one of them."""
        known = self._known(conversations)
        return [a for a in self.actions if a.choices is not None or any(a.do(c, "") is not None for c in known)]

    def run(self, action: BulkAction, conversations: Iterable[str], choice: str = "") -> None:
        """Does it to all that it concerns: shown at once, sent right after."""
        commands = {c.id: (c, command) for c in self._known(conversations) if (command := action.do(c, choice)) is not None}
        if not commands:
            return
        done = Done(action, choice, {name: before for name, (before, _command) in commands.items()}, [])
        self.last = done
        self._echo(commands, lambda _name: lambda conversation: action.echo(conversation, choice))
        self._queue.extend((done, name, command) for name, (_before, command) in commands.items())
        self._slices.start()
        self._over.start()
        self.changed.emit()

    def undo(self) -> None:
        """Takes back what was asked for last, conversation by conversation."""
        done = self.last
        if done is None or not done.undoable or done.action.undo is None:
            return
        done.undone = True
        unsent = {name for which, name, _command in self._queue if which is done}
        self._queue = deque(item for item in self._queue if item[0] is not done)
        failed = {failure.conversation.id for failure in done.failures}
        back = {}
        for name, before in done.before.items():
            if name in unsent or name in failed:
                self._intake.echoes.pop(name, None)
            elif (command := done.action.undo(before, done.choice)) is not None:
                back[name] = command
        # A new undertaking: what of it fails is said as well.
        again = Done(_undoing(done.action), done.choice, {name: done.before[name] for name in back}, [], True)
        self.last = again
        self._echo(back, lambda name: lambda conversation: _as_before(conversation, done.before[name]))
        self._queue.extend((again, name, command) for name, command in back.items())
        self._intake.look_again(done.before)
        self._slices.start()
        self._over.start()
        self.changed.emit()

    def dismiss(self) -> None:
        """The person has read it."""
        self._over.stop()
        self.last = None
        self.changed.emit()

    def _known(self, conversations: Iterable[str]) -> list[Conversation]:
        names = (ConversationId(name) for name in conversations)
        return [self._intake.conversation(name) for name in names if name in self._store.conversations]

    def _echo(
        self, names: Iterable[ConversationId], make: Callable[[ConversationId], Callable[[Conversation], Conversation]]
    ) -> None:
        names = list(names)
        for name in names:
            self._intake.echoes[name] = make(name)
        self._intake.look_again(names)

    def _send_slice(self) -> None:
        for _ in range(min(SLICE, len(self._queue))):
            done, name, command = self._queue.popleft()
            self._sent[self._outbox.send(command)] = (done, name)
        if self._queue:
            self._slices.start()

    def _on_changes(self, changes: Changes) -> None:
        if not self._sent or not changes.acks:
            return
        failed = []
        for ack in changes.acks:
            done, name = self._sent.pop(ack.id, (None, None))
            if done is None or name is None:
                continue
            if ack.error is None:
                if (echo := self._intake.echoes.get(name)) is not None:
                    self._settling.append((name, echo))
                    self._sweep.start()
            else:
                self._intake.echoes.pop(name, None)
                done.failures.append(Failure(done.before[name], ack.error))
                failed.append(name)
                self.last = done  # said even if another action came after it
        if failed:
            self._over.stop()  # failures stay until somebody has read them
            self._intake.look_again(failed)
            self.changed.emit()

    def _end_echoes(self) -> None:
        settled, self._settling = self._settling, []
        ended = [name for name, echo in settled if self._intake.echoes.get(name) is echo]
        for name in ended:
            del self._intake.echoes[name]
        if ended:
            self._intake.look_again(ended)

    def _forget(self) -> None:
        if self.last is not None and not self.last.failures:
            self.last = None
            self.changed.emit()


def _undoing(action: BulkAction) -> BulkAction:
    return msgspec.structs.replace(action, undo=None)


def _as_before(now: Conversation, before: Conversation) -> Conversation:
    """What an action may have changed, as it was; a message that came meanwhile is kept."""
    if now.last_number != before.last_number:
        return now
    return msgspec.structs.replace(
        now, spam=before.spam, closed=before.closed, waiting_since=before.waiting_since, assigned=before.assigned,
        queued_since=before.queued_since, favourite=before.favourite, staff_read=before.staff_read,
        blocked=before.blocked, block=before.block,
    )  # fmt: skip
