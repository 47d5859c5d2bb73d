"""What each desk keeps of the contacts that are shared with it, and one contact as lists and reports show it (DATA-3, DATA-5)."""

import msgspec

from app.domain.contacts import Contact, ShareReason
from app.domain.ids import Instant, StaffId


class NewestContact(msgspec.Struct, frozen=True, kw_only=True):
    """Which one was shared with a person last, for the sound and the notification. `shared` tells two sharings apart."""

    id: str
    name: str
    landing_name: str
    shared: Instant


class MyContacts(msgspec.Struct, frozen=True, kw_only=True):
    """A person's own contacts; nobody else gets it. `waiting` are those that did not buy yet. `receives`: "Receive data"."""

    id: str = "mine"
    waiting: int = 0
    receives: bool = True
    newest: NewestContact | None = None


class ContactRow(msgspec.Struct, frozen=True, kw_only=True):
    """A contact with what names its landing and goods. `goods` by language, empty for a landing without. `deleted`: when.

    `able` of `ticked` colleagues could receive when it was shared out; both 0 before. `first` names the landing of the contact
    that it repeats, "" for none. `order_number` is that of the order in `contact.order`.
    """

    contact: Contact
    landing_name: str
    goods: dict[str, str] = {}
    deleted: Instant | None = None
    able: int = 0
    ticked: int = 0
    first: str = ""
    order_number: str = ""

    @property
    def id(self) -> str:
        """The contact's."""
        return self.contact.id


class Passed(msgspec.Struct, frozen=True, kw_only=True):
    """A ticked colleague of a landing: how many contacts they were given in turn, and why none, if none (DATA-3)."""

    staff: StaffId
    given: int
    receives: bool
    reason: ShareReason | None = None
