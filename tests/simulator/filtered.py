"""An event of the simulation alone, seen by supervisors only: it makes the agents' stream a filtered one."""

from typing import ClassVar

from app.domain.people import Role
from app.hub.router import Router
from app.protocol.operations import Event


class NoteAdded(Event, frozen=True, kw_only=True):
    """Carries nothing; its seq is what matters."""

    TYPE: ClassVar[str] = "simulator.note"
    AUDIENCE: ClassVar[frozenset[Role]] = frozenset({Role.SUPERVISOR})
    text: str


def register_notes(router: Router) -> None:
    """Adds the event to the hub's table."""
    router.event(NoteAdded)
