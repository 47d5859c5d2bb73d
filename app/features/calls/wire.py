"""What travels about phone calls.

- `GET /v1/conversations/{id}/calls` and `GET /v1/leads/{id}/calls` → a list of `domain.calls.Call`, the newest first
- the number itself comes from the logged reveal of the profile (`POST /v1/customers/{id}/reveal`) or of the lead
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import ConversationId
from app.domain.people import DESK, Role
from app.protocol.operations import Command, Event, Stale


class LogPhoneCall(Command, frozen=True, kw_only=True):
    """The sender rang the buyer of a chat up at `at`; `outcome` of `domain.calls.CallOutcome`."""

    TYPE: ClassVar[str] = "calls.log"
    conversation: ConversationId
    at: int
    outcome: str
    note: str = ""


class PhoneCallLogged(Event, frozen=True, kw_only=True):
    """The panes of this chat read the log anew."""

    TYPE: ClassVar[str] = "calls.logged"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    conversation: ConversationId

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(address_of(self.conversation)),)


def address_of(conversation: ConversationId) -> str:
    """Where the calls with the buyer of a chat are read."""
    return f"/v1/conversations/{conversation}/calls"
