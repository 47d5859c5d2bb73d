"""What may travel, told by the composition root: the sync engine itself knows no feature."""

from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Protocol, TypeVar

import msgspec

from app.domain.ids import ConversationId, MessageId
from app.domain.messages import Body
from app.protocol.operations import Command, Event, Signal

T = TypeVar("T", Event, Signal)


class MessageCommand(Protocol):
    """The command that says something in a conversation; its id becomes the message's id."""

    TYPE: str

    def __call__(self, *, conversation: ConversationId, body: Body) -> Command:
        """Makes one."""


class _Said(msgspec.Struct):
    """A queued message command, as far as the queue has to know it."""

    body: Body
    quote: MessageId | None = None


_said = msgspec.json.Decoder(_Said)


class Kinds(msgspec.Struct, frozen=True):
    """`events` and `signals` by type name, `message` the command class of `MessageCommand`'s shape."""

    events: Mapping[str, type[Event]]
    signals: Mapping[str, type[Signal]]
    message: MessageCommand

    @classmethod
    def of(cls, wires: Iterable[ModuleType], message: MessageCommand) -> "Kinds":
        """Every event and signal that the `wire` modules of features declare."""
        declared = [one for wire in wires for one in vars(wire).values() if getattr(one, "__module__", "") == wire.__name__]
        return cls(_by_type(declared, Event), _by_type(declared, Signal), message)

    def is_message(self, kind: str) -> bool:
        """Whether a command of this type shows as a message on its way."""
        return kind == self.message.TYPE


def _by_type(declared: Iterable[object], base: type[T]) -> dict[str, type[T]]:
    return {one.TYPE: one for one in declared if isinstance(one, type) and issubclass(one, base)}


def body_of(data: bytes) -> Body:
    """The body in a message command's JSON. Raises msgspec.MsgspecError."""
    return _said.decode(data).body


def quote_of(data: bytes) -> MessageId | None:
    """The id of the message that it answers. Raises msgspec.MsgspecError."""
    return _said.decode(data).quote
