"""What may travel, told by the composition root: the sync engine itself knows no feature."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import msgspec

from app.domain.ids import ConversationId
from app.domain.messages import Body
from app.protocol.operations import Command, Event, Signal


class MessageCommand(Protocol):
    """The command that says something in a conversation; its id becomes the message's id."""

    TYPE: str

    def __call__(self, *, conversation: ConversationId, body: Body) -> Command:
        """Makes one."""


class _Said(msgspec.Struct):
    """A queued message command, as far as the queue has to know it."""

    body: Body


_said = msgspec.json.Decoder(_Said)


@dataclass(frozen=True, slots=True)
class Kinds:
    """`events` and `signals` by type name, `message` the command class of `MessageCommand`'s shape."""

    events: Mapping[str, type[Event]]
    signals: Mapping[str, type[Signal]]
    message: MessageCommand

    def is_message(self, kind: str) -> bool:
        """Whether a command of this type shows as a message on its way."""
        return kind == self.message.TYPE


def body_of(data: bytes) -> Body:
    """The body in a message command's JSON. Raises msgspec.MsgspecError."""
    return _said.decode(data).body
