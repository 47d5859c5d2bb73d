"""What travels when an alert of the shop is raised, passed on, answered for, or over."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.alerting import Alert
from app.domain.people import DESK, Role
from app.protocol.operations import Command, Event, Gone


class AcknowledgeAlert(Command, frozen=True, kw_only=True):
    """I see to it: nobody else is told."""

    TYPE: ClassVar[str] = "alerts.acknowledge"
    alert: str


class AlertChanged(Event, frozen=True, kw_only=True):
    """An alert in its new state. Everybody at the desk receives it; it is shown to those whom it names."""

    TYPE: ClassVar[str] = "alerts.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    alert: Alert

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.alert,) if self.alert.ended is None else (Gone("alert", self.alert.id),)
