"""What travels about customers.

- `GET /v1/conversations/{id}/customer` → CustomerOfChat: phones and e-mails masked
- `POST /v1/customers/{id}/reveal` Reveal → Contacts; each one is logged with its purpose (REQ-8)
- commands, so that an edit made offline waits in the outbox like a message
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId
from app.domain.people import DESK, Role
from app.features.customers.rules import Edit
from app.protocol.addresses import CUSTOMER_LIST
from app.protocol.operations import Command, Event, Stale


class CustomerOfChat(msgspec.Struct, frozen=True, kw_only=True):
    """`customer` None: nobody knows yet who the buyer is."""

    customer: Customer | None = None


class Reveal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`purpose` is a code: call, edit, delivery."""

    purpose: str


class Contacts(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers and addresses themselves."""

    phones: tuple[str, ...]
    emails: tuple[str, ...]


class EditCustomer(Command, frozen=True, kw_only=True):
    """Other values for some fields of the customer behind a chat: all of them, or none."""

    TYPE: ClassVar[str] = "customers.edit"
    conversation: ConversationId
    edits: tuple[Edit, ...]


class AddCustomer(Command, frozen=True, kw_only=True):
    """A profile for a buyer whom nobody knew."""

    TYPE: ClassVar[str] = "customers.add"
    conversation: ConversationId
    name: str
    phone: str = ""


class CustomerChanged(Event, frozen=True, kw_only=True):
    """The panes of these conversations read the profile anew, and the list its pages in sight."""

    TYPE: ClassVar[str] = "customers.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    customer: CustomerId
    conversations: tuple[ConversationId, ...]

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(CUSTOMER_LIST), *(Stale(address_of(one)) for one in self.conversations))


def address_of(conversation: ConversationId) -> str:
    """Where the profile behind a chat is read."""
    return f"/v1/conversations/{conversation}/customer"
