"""The desk without an engine: outbox, history, drafts and pictures by hand, as the views and models ask for them."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from app.desktop.store import Acked, Batch, Outgoing, SendState, Store
from app.domain.conversations import Conversation, with_message
from app.domain.ids import CommandId, ConversationId, FileId, Instant, MessageId
from app.domain.messages import Attached, Author, Body, Message, Picture, Text
from app.domain.people import Buyer
from app.features.chat.wire import SendMessage
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command, Signal

NOON = Instant(1_763_726_400_000)  # 2025-11-21 12:00:00 UTC
CHAT = ConversationId("c-1")


class FakeOutbox:
    """Keeps what was sent; with a store, messages come back as queued bubbles, as the engine does it."""

    def __init__(self, store: Store | None = None) -> None:
        self.store = store
        self.sent: list[tuple[CommandId, Command]] = []
        self.pictures: list[tuple[ConversationId, Path, str, str]] = []
        self.signals: list[Signal] = []
        self.retried: list[MessageId] = []
        self.deleted: list[MessageId] = []
        self._count = 0

    @property
    def commands(self) -> list[Command]:
        return [command for _id, command in self.sent]

    def send(self, command: Command) -> CommandId:
        self._count += 1
        name = CommandId(f"command-{self._count}")
        self.sent.append((name, command))
        if self.store is not None and isinstance(command, SendMessage):
            self.show(MessageId(name), command.conversation, command.body, quote=command.quote)
        return name

    def send_picture(self, conversation: ConversationId, path: Path, name: str, caption: str) -> MessageId:
        self._count += 1
        self.pictures.append((conversation, path, name, caption))
        message = MessageId(f"command-{self._count}")
        if self.store is not None:
            body = Picture(file=FileId(""), name=name, size=1, width=40, height=30, caption=caption)
            self.show(message, conversation, body, state=SendState.UPLOADING, preview=str(path))
        return message

    def send_file(self, conversation: ConversationId, path: Path, body: Attached) -> MessageId:
        self._count += 1
        self.pictures.append((conversation, path, body.name, body.caption))
        message = MessageId(f"command-{self._count}")
        if self.store is not None:
            self.show(message, conversation, body, state=SendState.UPLOADING, preview=str(path))
        return message

    def show(self, message: MessageId, conversation: ConversationId, body: Body, **fields: Any) -> None:
        """A bubble on its way, as the engine reports it."""
        assert self.store is not None
        state = fields.pop("state", SendState.QUEUED)
        time = self.store.clock.now()
        self.store.apply(Batch(outgoing=[Outgoing(message, conversation, body, time, state, **fields)]))

    def ack(self, command: CommandId, kind: str, error: ErrorBody | None = None) -> None:
        """The hub answers."""
        assert self.store is not None
        self.store.apply(Batch(acks=[Acked(command, kind, error)]))

    def retry(self, message: MessageId) -> None:
        self.retried.append(message)

    def delete(self, message: MessageId) -> None:
        self.deleted.append(message)
        if self.store is not None:
            self.store.apply(Batch(gone=[message]))

    def signal(self, signal: Signal) -> None:
        self.signals.append(signal)


class FakeHistory:
    """A cache in memory. `cached` holds the numbers that are on this computer; the rest must be fetched."""

    def __init__(self, messages: Iterable[Message] = (), cached: range | None = None) -> None:
        self.messages: dict[tuple[ConversationId, int], Message] = {}
        self.newest: dict[ConversationId, int] = {}
        self.at_hub: dict[tuple[ConversationId, int], Message] = {}
        self.fetches: list[tuple[ConversationId, int]] = []
        self.online = True
        self.waiting: list[Callable[[], None]] = []
        self.hold = False
        for message in messages:
            key = (message.conversation, message.number)
            self.at_hub[key] = message
            if cached is None or message.number in cached:
                self.add(message)

    def add(self, message: Message) -> None:
        self.messages[message.conversation, message.number] = message
        self.newest[message.conversation] = max(message.number, self.newest.get(message.conversation, 0))

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]:
        return self.before(conversation, self.newest.get(conversation, 0) + 1, limit)

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        found: list[Message] = []
        while len(found) < limit and (message := self.messages.get((conversation, number - 1))) is not None:
            found.append(message)
            number -= 1
        return found[::-1]

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        found: list[Message] = []
        while len(found) < limit and (message := self.messages.get((conversation, number + 1))) is not None:
            found.append(message)
            number += 1
        return found

    def first_since(self, conversation: ConversationId, since: Instant) -> int:
        cached = (m.number for (name, _number), m in self.messages.items() if name == conversation and m.time >= since)
        return min(cached, default=0)

    def fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        self.fetches.append((conversation, before))

        def answer() -> None:
            if self.online:
                numbers = [number for name, number in self.at_hub if name == conversation]
                top = before or max(numbers, default=0) + 1
                for number in range(max(1, top - limit), top):
                    if (conversation, number) in self.at_hub:
                        self.add(self.at_hub[conversation, number])
            done(self.online)

        if self.hold:
            self.waiting.append(answer)
        else:
            answer()

    def answer(self) -> None:
        """Answer what was asked while `hold` was set."""
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


class FakeDrafts:
    """Drafts in memory."""

    def __init__(self) -> None:
        self.texts: dict[ConversationId, str] = {}
        self.paths: dict[ConversationId, tuple[str, ...]] = {}

    def text(self, conversation: ConversationId) -> str:
        return self.texts.get(conversation, "")

    def save(self, conversation: ConversationId, text: str) -> None:
        self.texts[conversation] = text
        if not text:
            del self.texts[conversation]

    def conversations(self) -> frozenset[ConversationId]:
        return frozenset({*self.texts, *(name for name, paths in self.paths.items() if paths)})

    def attachments(self, conversation: ConversationId) -> tuple[str, ...]:
        return self.paths.get(conversation, ())

    def set_attachments(self, conversation: ConversationId, paths: tuple[str, ...]) -> None:
        self.paths[conversation] = paths


class FakePictures:
    """Pictures by file id; None for one that cannot be had."""

    def __init__(self, paths: dict[FileId, Path] | None = None) -> None:
        self.paths = paths or {}
        self.asked: list[FileId] = []

    def thumbnail(self, file: FileId, ready: Callable[[Path | None], None]) -> None:
        self.asked.append(file)
        ready(self.paths.get(file))

    def original(self, file: FileId, ready: Callable[[Path | None], None]) -> None:
        self.asked.append(file)
        ready(self.paths.get(file))

    def product(self, name: str, ready: Callable[[Path | None], None]) -> None:
        self.thumbnail(FileId(name), ready)


class AtOnce(Executor):
    """Runs each job where it is submitted."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def said(number: int, text: str | Body = "", author: Author = Author.BUYER, **fields: Any) -> Message:
    """A message of CHAT, a minute after the one before."""
    who = {Author.BUYER: ("b-1", "王小敏"), Author.STAFF: ("s-1", "Lan")}.get(author, ("", "Frontdesk"))
    values: dict[str, Any] = {
        "id": MessageId(f"m-{number}"),
        "conversation": CHAT,
        "number": number,
        "author": author,
        "author_id": who[0],
        "author_name": who[1],
        "time": Instant(NOON + number * 60_000),
        "body": Text(text or f"message {number}") if isinstance(text, str) else text,
    }
    return Message(**(values | fields))


def chat_of(messages: Iterable[Message], **fields: Any) -> Conversation:
    """CHAT as the hub has it after `messages`; everything is read unless `staff_read` says otherwise."""
    buyer = Buyer(id="b-1", name="王小敏", language="zh", channel="web", rank="silver")  # type: ignore[arg-type]
    conversation = Conversation(id=CHAT, buyer=buyer, created=NOON)
    for message in messages:
        conversation = with_message(conversation, message)
    values = {name: getattr(conversation, name) for name in conversation.__struct_fields__}
    return Conversation(**(values | {"staff_read": conversation.last_number} | fields))


def filled(messages: Sequence[Message], store: Store, **fields: Any) -> Conversation:
    """Load CHAT with `messages` into `store`."""
    conversation = chat_of(messages, **fields)
    store.apply(Batch(entities=[conversation]))
    return conversation
