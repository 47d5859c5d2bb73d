"""The list of all customers: what is asked for, what a row shows, how many there are of each kind, and kept filters (CUST-1)."""

from enum import StrEnum

import msgspec

from app.domain.customers import RANKS, CustomerStatus
from app.domain.errors import Refused
from app.domain.ids import ConversationId, CustomerId, Instant
from app.domain.text import fold, one_line

#: The value of a filter that asks for those who have none: no rank, status, or responsible colleague.
NONE = "none"
SEGMENT_NAME_LIMIT = 60
#: Kept filters of one shop.
SEGMENTS_LIMIT = 200
_VALUE, QUERY_LIMIT = 80, 100


class Label(StrEnum):
    """Exactly one for everybody (CUST-2)."""

    MEMBER = "member"
    NO_ACCOUNT = "no_account"


class Sort(StrEnum):
    """The order of the list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


class CustomerFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which customers: "" leaves a part out, NONE asks for those without. `responsible` is a colleague's id, `query` a name's
    words or a whole phone number."""

    label: str = ""
    rank: str = ""
    source: str = ""
    status: str = ""
    tag: str = ""
    responsible: str = ""
    query: str = ""

    def checked(self) -> "CustomerFilter":
        """On one line each. Raises Refused("customer_list.filter") for what no customer can be."""
        cut = {name: one_line(getattr(self, name), QUERY_LIMIT if name == "query" else _VALUE) for name in self.__struct_fields__}
        found = CustomerFilter(**cut)
        known = (
            (found.label, {"", *Label}),
            (found.rank, {"", NONE, *RANKS}),
            (found.status, {"", NONE, *filter(None, CustomerStatus)}),
        )
        if any(value not in values for value, values in known):
            raise Refused("customer_list.filter")
        return found


class CustomerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A customer as the list shows them; the number itself never travels with it. `points` None: the shop runs no programme.

    `responsible` is a colleague's id, `conversation` the latest chat of theirs.
    """

    id: CustomerId
    name: str
    phone_hint: str = ""
    member: bool = False
    rank: str = ""
    points: int | None = None
    source: str = ""
    status: str = ""
    responsible: str = ""
    tags: tuple[str, ...] = ()
    created: Instant = Instant(0)
    conversation: ConversationId | None = None


class Facets(msgspec.Struct, frozen=True, kw_only=True):
    """How many customers there are of each kind; "" counts those without."""

    total: int = 0
    members: int = 0
    ranks: dict[str, int] = {}
    sources: dict[str, int] = {}
    statuses: dict[str, int] = {}
    responsible: dict[str, int] = {}
    tags: dict[str, int] = {}


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """A filter that the shop keeps under a name. `by` is who changed it last; `version` grows with each change."""

    id: str
    name: str
    wanted: CustomerFilter
    by: str = ""
    changed: Instant = Instant(0)
    version: int = 0

    def checked(self) -> "Segment":
        """Raises Refused: segments.name, segments.empty (it would be everybody), customer_list.filter."""
        name = one_line(self.name, SEGMENT_NAME_LIMIT + 1)
        if not name or len(name) > SEGMENT_NAME_LIMIT:
            raise Refused("segments.name", limit=SEGMENT_NAME_LIMIT)
        wanted = self.wanted.checked()
        if wanted == CustomerFilter():
            raise Refused("segments.empty")
        return msgspec.structs.replace(self, name=name, wanted=wanted)

    @property
    def key(self) -> str:
        """What no two segments of a shop share."""
        return fold(self.name)
