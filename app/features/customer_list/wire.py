"""What travels about the list of customers. Desks keep the shop's segments; the list itself is read page by page.

- `GET /v1/customer-list?label=&rank=&source=&status=&tag=&responsible=&query=&sort=&offset=` → CustomerPage
- `GET /v1/customer-list/facets` → domain Facets
- `GET /v1/customer-list/{id}/segments` → SegmentsOf: in which of the shop's segments this one is
- `POST /v1/customer-list/export` ExportCustomers → the table as CSV or XLSX; for supervisors and admins, logged (REQ-8)
- commands, so that what is done offline waits in the outbox like a message
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.customer_list import CustomerFilter, CustomerRow, Segment
from app.domain.ids import CustomerId
from app.domain.people import DESK, Role
from app.protocol.addresses import CUSTOMER_LIST
from app.protocol.operations import Command, Event, Gone, Stale

LIST = CUSTOMER_LIST
FACETS = f"{LIST}/facets"
EXPORT = f"{LIST}/export"
KIND = "segment"
#: Customers of one page of the list.
PAGE = 100


class CustomerPage(msgspec.Struct, frozen=True, kw_only=True):
    """`customers` from place `offset` on, of `total` that the filter lets through; only the first page counts them, others
    say -1."""

    total: int
    offset: int
    customers: list[CustomerRow]


class SegmentsOf(msgspec.Struct, frozen=True, kw_only=True):
    """Ids of segments that this customer is in now."""

    segments: tuple[str, ...]


class ExportCustomers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`form` csv or xlsx, `purpose` a code and `reason` the words beside it; `phones`: the numbers themselves, which is logged.

    `head` and `words` (by "rank.gold" and the like) are in the reader's language; `segment` is the name of the one exported.
    """

    form: str
    purpose: str
    reason: str
    head: tuple[str, ...]
    words: dict[str, str]
    phones: bool = False
    wanted: CustomerFilter = CustomerFilter()
    segment: str = ""


class MarkCustomer(Command, frozen=True, kw_only=True):
    """One of many that were ticked: `field` status or responsible shall be `after`, having been seen as `before`;
    field tag: the tag `before` goes and the tag `after` comes, "" for none."""

    TYPE: ClassVar[str] = "customer_list.mark"
    customer: CustomerId
    field: str
    before: str
    after: str


class SaveSegment(Command, frozen=True, kw_only=True):
    """A filter to keep, under an id of the sender's making, or another name or filter for a known one.

    `version` is the one that was changed, 0 for a new one, or for one that was deleted and shall be back.
    """

    TYPE: ClassVar[str] = "customer_list.save_segment"
    id: str
    name: str
    wanted: CustomerFilter
    version: int = 0


class DeleteSegment(Command, frozen=True, kw_only=True):
    """It is no more; the customers stay as they are."""

    TYPE: ClassVar[str] = "customer_list.delete_segment"
    id: str


class SegmentChanged(Event, frozen=True, kw_only=True):
    """New, or another one now."""

    TYPE: ClassVar[str] = "customer_list.segment"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    segment: Segment

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.segment,)


class SegmentGone(Event, frozen=True, kw_only=True):
    """Deleted."""

    TYPE: ClassVar[str] = "customer_list.segment_gone"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    id: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone(KIND, self.id),)


class CustomersCame(Event, frozen=True, kw_only=True):
    """New customers, by a file or from the shop's engine: the list is another one."""

    TYPE: ClassVar[str] = "customer_list.came"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(LIST),)
