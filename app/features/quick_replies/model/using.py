"""Using a reply in the open chat: its variables are filled, empty ones asked for, its pictures go along (CHAT-28)."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from app.domain.ids import ConversationId
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.features.quick_replies import rules
from app.features.quick_replies.model.library import Library

Bring = Callable[[str, Callable[[Path | None], None]], None]


class Chat(Protocol):
    """The open chat, as far as a reply goes into it."""

    @property
    def conversation(self) -> ConversationId | None:
        """Which; None while none is open."""

    def insert(self, text: str) -> None:
        """Into what is being written."""

    def attach(self, conversation: ConversationId, pictures: Sequence[tuple[Path, str]]) -> None:
        """Files with their names, to what waits beside the text."""

    def send(self, conversation: ConversationId, text: str, pictures: Sequence[tuple[Path, str]]) -> bool:
        """At once; False when something holds it: it waits in what is being written, and that was said."""


class Asked(msgspec.Struct, frozen=True):
    """A reply that waits for words: the variables that are empty, and whether it is to be sent at once."""

    reply: QuickReply
    conversation: ConversationId
    names: tuple[str, ...]
    send: bool


class Using(QObject):
    """`asked` carries an Asked; `missing` the title of a reply whose pictures cannot be had
    now, and whether it was to be sent at once, which it was not then; `no_chat`: none is open."""

    asked = Signal(object)
    missing = Signal(str, bool)
    no_chat = Signal()

    def __init__(self, library: Library, chat: Chat, values: Callable[[], Mapping[str, str]], bring: Bring) -> None:
        """`values` are the variables' of the open chat; `bring` gets a picture's file by its hash."""
        super().__init__()
        self._library = library
        self._chat = chat
        self._values = values
        self._bring = bring
        #: What was typed for empty variables, by chat: asked for once for a message, not for each reply in it.
        self._typed: dict[ConversationId, dict[str, str]] = {}
        #: Replies in what is being written, counted when it goes out.
        self._inserted: dict[ConversationId, dict[str, QuickReply]] = {}

    def use(self, reply: QuickReply, send: bool = False) -> None:
        """Into the field, or to the buyer at once."""
        conversation = self._chat.conversation
        if conversation is None:
            self.no_chat.emit()
            return
        names = rules.empty(reply.text, self._known(conversation))
        if names:
            self.asked.emit(Asked(reply, conversation, tuple(names), send))
        else:
            self._go(reply, conversation, send)

    def fill(self, asked: Asked, answers: Mapping[str, str]) -> None:
        """The empty ones were typed."""
        if asked.conversation != self._chat.conversation:
            return  # another chat by now: what was meant for one buyer never goes to another
        typed = {name: text.strip() for name, text in answers.items() if text.strip()}
        self._typed.setdefault(asked.conversation, {}).update(typed)
        self._go(asked.reply, asked.conversation, asked.send)

    def preview(self, reply: QuickReply) -> str:
        """The text as it would be inserted now."""
        conversation = self._chat.conversation
        return rules.filled(reply.text, self._known(conversation)) if conversation is not None else reply.text

    def sent(self) -> None:
        """What was being written went out."""
        conversation = self._chat.conversation
        if conversation is not None:
            self._typed.pop(conversation, None)
            for reply in self._inserted.pop(conversation, {}).values():
                self._library.used(reply)

    def _known(self, conversation: ConversationId) -> dict[str, str]:
        return {**self._typed.get(conversation, {}), **{name: text for name, text in self._values().items() if text.strip()}}

    def _go(self, reply: QuickReply, conversation: ConversationId, send: bool) -> None:
        text = rules.filled(reply.text, self._known(conversation))
        if not send:
            self._inserted.setdefault(conversation, {})[reply.id] = reply
            if text:
                self._chat.insert(text)
        self._with_pictures(reply.pictures, lambda files: self._arrived(reply, conversation, text, files, send))

    def _arrived(
        self, reply: QuickReply, conversation: ConversationId, text: str, files: list[tuple[Path, str]], send: bool
    ) -> None:
        lacking = len(files) < len(reply.pictures)
        if lacking:
            self.missing.emit(reply.title, send)
        if not send:
            if files:
                self._chat.attach(conversation, files)
        elif lacking or conversation != self._chat.conversation:
            return  # what was meant for one buyer never goes to another
        elif self._chat.send(conversation, text, files):
            self._typed.pop(conversation, None)
            self._library.used(reply)
        else:
            self._inserted.setdefault(conversation, {})[reply.id] = reply

    def _with_pictures(self, pictures: Sequence[ReplyPicture], then: Callable[[list[tuple[Path, str]]], None]) -> None:
        """Brings them one after another, in their order."""
        files: list[tuple[Path, str]] = []

        def step(place: int) -> None:
            if place == len(pictures):
                then(files)
                return
            picture = pictures[place]

            def ready(path: Path | None) -> None:
                if path is not None:
                    files.append((path, picture.name))
                step(place + 1)

            self._bring(picture.sha256, ready)

        step(0)
