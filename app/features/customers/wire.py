"""What travels about customers.

- `GET /v1/conversations/{id}/customer`, `GET /v1/customers/{id}` → Profile: phones and e-mails masked
- `GET /v1/customers/{id}/records` → Records: orders, debts, returns, points
- `POST /v1/customers/{id}/reveal` Reveal → Contacts; each one is logged with its purpose (REQ-8)
- `POST /v1/customers/{id}/identity` SetIdentity, `/identity/reveal` Reveal → Identity: for whom an admin granted the right; never
  by a command, since commands are kept on the way
- commands, so that an edit made offline waits in the outbox like a message
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.bookings import bookings_address
from app.domain.customers import Bought, Customer, profile_address, records_address
from app.domain.ids import ConversationId, CustomerId, Instant
from app.domain.ledgers import Debt, PointEntry, Unpaid
from app.domain.orders import Case, OrderState
from app.domain.people import DESK, Role
from app.features.customers.rules import Edit
from app.protocol.addresses import CUSTOMER_LIST
from app.protocol.operations import Command, Event, Stale


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """Another profile of the same person, with its own figures."""

    id: CustomerId
    name: str
    source: str
    bought: Bought


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """Perhaps the same person: `by` says what they share, "phone" or "email"."""

    id: CustomerId
    name: str
    source: str
    by: str


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """An order behind the figures, and what it counts in minor units; `lately`: also among those of the last three months."""

    number: str
    placed: Instant
    amount: int
    lately: bool = False


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """`customer` None: nobody knows yet who the buyer is. `identity`: whether a number is kept; `may_identity`: whether the
    reader may see it. `counted` are the newest orders behind the figures."""

    customer: Customer | None = None
    identity: bool = False
    may_identity: bool = False
    linked: tuple[Linked, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    counted: tuple[Counted, ...] = ()


class Sale(msgspec.Struct, frozen=True, kw_only=True):
    """An order in a line: `goods` are names by language and how many; amounts in minor units."""

    number: str
    customer: CustomerId
    name: str
    source: str
    state: OrderState
    currency: str
    total: int
    paid: int
    refunded: int
    placed: Instant
    goods: tuple[tuple[dict[str, str], int], ...] = ()
    cases: tuple[Case, ...] = ()


class Records(msgspec.Struct, frozen=True, kw_only=True):
    """`orders` are the customer's and those of linked profiles, on all channels, `related` those of others with the same phone
    or e-mail, both the newest first; `more` and `related_more`: there are older ones. Points: the newest lines."""

    orders: tuple[Sale, ...] = ()
    related: tuple[Sale, ...] = ()
    more: bool = False
    related_more: bool = False
    unpaid: tuple[Unpaid, ...] = ()
    debts: tuple[Debt, ...] = ()
    points: tuple[PointEntry, ...] = ()


class Reveal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`purpose` is a code: call, edit, delivery; for identity numbers invoice, delivery, check."""

    purpose: str


class Contacts(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers and addresses themselves."""

    phones: tuple[str, ...]
    emails: tuple[str, ...]


class SetIdentity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """ "" forgets it."""

    number: str


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """The number itself."""

    number: str


class EditCustomer(Command, frozen=True, kw_only=True):
    """Other values for some fields of a customer, or of the one behind a chat: all of them, or none."""

    TYPE: ClassVar[str] = "customers.edit"
    edits: tuple[Edit, ...]
    customer: CustomerId | None = None
    conversation: ConversationId | None = None


class AddCustomer(Command, frozen=True, kw_only=True):
    """A profile for a buyer whom nobody knew."""

    TYPE: ClassVar[str] = "customers.add"
    conversation: ConversationId
    name: str
    phone: str = ""


class LinkCustomers(Command, frozen=True, kw_only=True):
    """Two profiles with a phone or e-mail in common are the same person's."""

    TYPE: ClassVar[str] = "customers.link"
    customer: CustomerId
    other: CustomerId


class UnlinkCustomers(Command, frozen=True, kw_only=True):
    """They are not; nothing happens where there is no link."""

    TYPE: ClassVar[str] = "customers.unlink"
    customer: CustomerId
    other: CustomerId


class UpdatePoints(Command, frozen=True, kw_only=True):
    """A line of the ledger: so many points more, or fewer; `day` is the date of use (2026-11-22)."""

    TYPE: ClassVar[str] = "customers.points"
    customer: CustomerId
    amount: int
    day: str
    note: str = ""


class AddDebt(Command, frozen=True, kw_only=True):
    """A line of the ledger: `amount` in minor units of the shop's currency, to be paid on `day`; `order` is the number of the
    customer's order whose rest is carried on, "" without one."""

    TYPE: ClassVar[str] = "customers.debt"
    customer: CustomerId
    amount: int
    day: str
    order: str = ""
    note: str = ""


class SettleDebt(Command, frozen=True, kw_only=True):
    """It is paid; nothing happens when it is already."""

    TYPE: ClassVar[str] = "customers.settle"
    debt: str


class CustomerChanged(Event, frozen=True, kw_only=True):
    """The panes that show this customer, one linked with them, or one of these conversations, read the profile anew; the list
    its pages in sight."""

    TYPE: ClassVar[str] = "customers.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    customer: CustomerId
    conversations: tuple[ConversationId, ...]
    linked: tuple[CustomerId, ...] = ()

    def carries(self) -> Iterable[msgspec.Struct]:
        people = (self.customer, *self.linked)
        return (
            Stale(CUSTOMER_LIST),
            *(Stale(address_of(one)) for one in self.conversations),
            *(Stale(profile_address(one)) for one in people),
            *(Stale(records_address(one)) for one in people),
            *(Stale(bookings_address(one)) for one in people),
        )


def address_of(conversation: ConversationId) -> str:
    """Where the profile behind a chat is read."""
    return f"/v1/conversations/{conversation}/customer"
