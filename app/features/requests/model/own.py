"""What this desk asked for and the hub has not confirmed: shown as if it were, also after a restart."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

import msgspec

from app.domain.errors import Refused
from app.domain.ids import CommandId, Instant
from app.domain.requests import BuyerRequest, Said
from app.features.requests import rules
from app.features.requests.wire import (
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    LogRequestCall,
    MarkGap,
)
from app.protocol.operations import Command

_KINDS: Mapping[str, type[Command]] = {
    kind.TYPE: kind for kind in (AnswerRequest, CloseRequest, DeleteRequest, MarkGap, LogRequestCall, CloseTracking)
}


class Queued(Protocol):
    """A row of the outbox."""

    @property
    def id(self) -> CommandId: ...
    @property
    def type(self) -> str: ...
    @property
    def data(self) -> bytes: ...
    @property
    def error(self) -> object: ...


class OwnCommands:
    """Commands on their way, in order. `me` names this person, `now` is the hub's time."""

    def __init__(self, queued: Callable[[], Iterable[Queued]], me: Callable[[], str], now: Callable[[], Instant]) -> None:
        self._queued = queued
        self._me = me
        self._now = now
        self._sent: dict[CommandId, Command] = {}
        self._settled: set[CommandId] = set()
        self.look()

    def look(self) -> bool:
        """Takes in what lies in the outbox from before this start, which is read a moment after it; whether that was any."""
        new = False
        for row in self._queued():
            kind = _KINDS.get(row.type)
            if kind is not None and row.error is None and row.id not in self._settled and row.id not in self._sent:
                self._sent[row.id] = msgspec.json.decode(row.data, type=kind)
                new = True
        return new

    def add(self, id_: CommandId, command: Command) -> None:
        """It is on its way."""
        self._sent[id_] = command

    def settle(self, id_: CommandId) -> Command | None:
        """The hub has answered."""
        self._settled.add(id_)
        return self._sent.pop(id_, None)

    def waiting(self, request: str) -> int:
        """How many are about this request."""
        return sum(getattr(command, "request", "") == request for command in self._sent.values())

    def closes(self, task: str) -> bool:
        """Whether the buyer of this parcel has been told, as far as this desk knows."""
        return any(isinstance(command, CloseTracking) and command.task == task for command in self._sent.values())

    def answers(self, request: str) -> list[Said]:
        """Own answers that are not at the hub."""
        mine = ((i, c) for i, c in self._sent.items() if isinstance(c, AnswerRequest) and c.request == request)
        return [Said(id=id_, by=self._me(), text=command.text, time=self._now()) for id_, command in mine]

    def over(self, request: BuyerRequest) -> BuyerRequest:
        """The request as it will be; what the hub will refuse changes nothing."""
        for command in self._sent.values():
            if getattr(command, "request", "") == request.id:
                request = applied(command, request, self._me(), self._now())
        return request


def applied(command: Any, request: BuyerRequest, me: str, now: Instant) -> BuyerRequest:
    """What a command makes of a request, by the same rules as at the hub."""
    try:
        match command:
            case AnswerRequest():
                return rules.answered(request, now)
            case CloseRequest(outcome=outcome):
                return rules.closed(request, outcome, me, now)
            case DeleteRequest(deleted=gone):
                return rules.deleted(request, gone, now)
            case MarkGap(gap=gap):
                return rules.marked(request, gap)
            case LogRequestCall(at=at):
                return rules.called(request, at, me, now)
    except Refused:
        pass
    return request
