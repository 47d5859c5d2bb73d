"""A store with a clock moved by hand and every model of alerts on it; the player, the hub and the agent's eyes are fakes."""

from pathlib import Path
from typing import Any

import msgspec

from app.desktop.clock import HubClock
from app.desktop.settings import Settings
from app.desktop.store import Batch, Store
from app.domain.alerting import Alert, AlertKind
from app.domain.conversations import Conversation, with_message
from app.domain.ids import BuyerId, ConversationId, Instant, MessageId, StaffId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer, Role, Staff
from app.domain.routing import Assignment
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import Wishes
from tests.fakes.desk import FakeOutbox

#: The hub's time at which every room begins.
BEGAN = 1_000_000


class Heard:
    """A player that remembers."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.available = True
        self.missing = ""

    def play(self, name: str) -> bool:
        if self.available:
            self.names.append(name)
        return self.available


class Room:
    """`say` lets buyers write, `later` lets time pass, `told` is what notifications would tell."""

    def __init__(self, folder: Path, *roles: Role) -> None:
        self.seconds = 0.0
        self.clock = HubClock(monotonic=lambda: self.seconds, wall=lambda: 0.0)
        self.clock.heard(Instant(BEGAN))
        self.store = Store(self.clock)
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=roles or (Role.AGENT,))
        self.player, self.settings, self.outbox = Heard(), Settings(folder), FakeOutbox(self.store)
        self.seen: set[str] = set()
        self.quiet = DoNotDisturb(self.settings, self.clock)
        self.warnings = Warnings(self.store, self.outbox)
        self.model = AlertsModel(
            self.store, self.player, Wishes(self.settings), self.quiet, self.warnings, lambda chat: chat in self.seen
        )
        self.told: list[tuple[str, str]] = []
        self.model.told.connect(lambda name, cue: self.told.append((name, cue)))
        self.state: dict[str, Conversation] = {}

    def say(self, *names: str, author: Author = Author.BUYER, live: bool = True, **changes: Any) -> None:
        """One message in each conversation, all in one batch; `changes` are fields that the conversations get with it."""
        entities: list[Any] = []
        for name in names:
            old = self._known(name)
            message = Message(
                id=MessageId(f"{name}{old.last_number + 1}"), conversation=old.id, number=old.last_number + 1, author=author,
                author_id=name, author_name=name, time=self.clock.now(), body=Text("hi"),
            )  # fmt: skip
            self.state[name] = with_message(msgspec.structs.replace(old, **changes), message)
            entities += [message, self.state[name]]
        self.store.apply(Batch(entities=entities, live=live))

    def give(self, name: str, staff: str, **facts: str | int) -> None:
        """The chat becomes somebody's; "" for nobody's."""
        to = Assignment(staff=StaffId(staff), time=self.clock.now(), why="free", facts=facts) if staff else None
        self.state[name] = msgspec.structs.replace(self._known(name), assigned=to)
        self.store.apply(Batch(entities=[self.state[name]]))

    def warn(self, alert: Alert) -> None:
        """The hub tells of an alert."""
        self.store.apply(Batch(entities=[alert]))

    def later(self, seconds: float) -> None:
        """Time passes, with a tick at its end."""
        self.seconds += seconds
        self.model.tick()

    def close(self) -> None:
        for part in (self.model, self.warnings, self.quiet):
            part.deleteLater()

    def _known(self, name: str) -> Conversation:
        return self.state.get(name) or Conversation(
            id=ConversationId(name), buyer=Buyer(id=BuyerId(name), name=name), created=self.clock.now()
        )


def rate_alert(*told: str, **fields: Any) -> Alert:
    """The day's rate is low."""
    facts = {"in_time": 15, "counted": 20}
    people = tuple(StaffId(name) for name in told)
    return Alert(**({"id": "rate", "kind": AlertKind.RATE, "raised": Instant(BEGAN), "told": people, "facts": facts} | fields))


def overdue_alert(chat: str, *told: str, **fields: Any) -> Alert:
    """A chat that nobody answers."""
    people = tuple(StaffId(name) for name in told)
    known: dict[str, Any] = {"id": f"overdue {chat}", "kind": AlertKind.OVERDUE, "raised": Instant(BEGAN), "told": people}
    return Alert(**(known | {"conversation": ConversationId(chat)} | fields))
