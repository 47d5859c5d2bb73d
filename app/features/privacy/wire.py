"""What travels about privacy; everything but the event is for admins alone.

- `GET /v1/privacy/people?q=` → a list of Known: profiles, chats, leads, contacts and requests with that name or number
- `GET /v1/privacy/person?of=` → Person: whose data an export or an erasure would take, and how much of it there is
- `POST /v1/privacy/export` ExportPerson → a ZIP with JSON, CSV and their files; logged, and not kept
- `POST /v1/privacy/erase` ErasePerson → ErasedPerson; for good
- `GET /v1/privacy/access?actor=&subject=&from=&to=&before=` → AccessPage: who revealed, exported or erased what
- `GET /v1/privacy/access/export?…` → the same rows as CSV
- `GET /v1/privacy/due` → Due: what goes by itself next

`of` is "conversation:ID", "customer:ID", "lead:ID", "contact:ID" or "request:ID".
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import Instant
from app.domain.leads import LeadsState
from app.domain.people import DESK, STAFF, Role
from app.domain.privacy import Erased
from app.domain.requests import RequestsState
from app.protocol.operations import Event, Gone, Stale

PEOPLE = "/v1/privacy/people"
PERSON = "/v1/privacy/person"
EXPORT = "/v1/privacy/export"
ERASE = "/v1/privacy/erase"
ACCESS = "/v1/privacy/access"
ACCESS_EXPORT = "/v1/privacy/access/export"
DUE = "/v1/privacy/due"
#: Rows of one page of the access log.
PAGE = 200


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody whom the hub knows; `hint` is the end of a number, `time` since when."""

    of: str
    name: str
    hint: str = ""
    time: Instant = Instant(0)


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """`name` is what has to be repeated; `also` are other names found with it. `counts` by group of fields (`domain.privacy`).

    `open_orders` are under way and lose their address; `pending` payments have to end first; `elsewhere` when an engine outside
    the hub has orders of theirs, which keep their addresses there.
    """

    of: str
    name: str
    also: tuple[str, ...] = ()
    counts: dict[str, int] = {}
    open_orders: int = 0
    pending: int = 0
    elsewhere: bool = False


class ExportPerson(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`purpose` is one of `domain.privacy.PURPOSES`."""

    of: str
    purpose: str


class ErasePerson(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`name` repeats `Person.name`."""

    of: str
    purpose: str
    name: str


class ErasedPerson(msgspec.Struct, frozen=True, kw_only=True):
    """It is done; `rows` went or were emptied. `left`: the shop's engine did not let the hub delete its own copy."""

    id: str
    rows: int
    left: bool = False


class AccessRow(msgspec.Struct, frozen=True, kw_only=True):
    """`subject` is an id, `name` whose it is as far as the hub still knows."""

    serial: int
    time: Instant
    actor: str
    actor_name: str
    action: str
    subject: str
    name: str = ""
    purpose: str = ""
    lines: int | None = None


class AccessPage(msgspec.Struct, frozen=True, kw_only=True):
    """The newest first; `more`: there are older ones."""

    rows: tuple[AccessRow, ...]
    more: bool


class DueItem(msgspec.Struct, frozen=True, kw_only=True):
    """`clock` of `domain.privacy.Clock`; `at` when its time is over."""

    clock: str
    of: str
    name: str
    at: Instant


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """The next ones, the earliest first, and how many have been due for a while already."""

    items: tuple[DueItem, ...]
    overdue: int = 0


class PersonErased(Event, frozen=True, kw_only=True):
    """`gone` are the ids, by kind, of entities that clients keep and that are no more."""

    TYPE: ClassVar[str] = "privacy.erased"
    AUDIENCE: ClassVar[frozenset[Role]] = STAFF
    erased: Erased
    gone: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)

    def carries(self) -> Iterable[msgspec.Struct]:
        lost = (Gone(kind, id_) for kind, ids in self.gone.items() for id_ in ids)
        return (*lost, self.erased)


class RecordsLeft(Event, frozen=True, kw_only=True):
    """Leads or requests were among what was erased: how the others stand."""

    TYPE: ClassVar[str] = "privacy.records_left"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    leads: LeadsState
    requests: RequestsState

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.leads, self.requests, Stale("/v1/leads"), Stale("/v1/requests"))
