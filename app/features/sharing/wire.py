"""What travels about sharing out. Each desk keeps its own `MyContacts`; all lists are read page by page.

- `GET /v1/sharing/contacts?show=&landing=&marketer=&kind=&carer=&way=&since=&until=&q=&offset=` → ContactPage: all that came
  in and where it went, the newest first; marketers get their own alone. `show`: one of `SHOWS`
- `GET /v1/sharing/mine?show=&q=&offset=` → ContactPage of those that the asking person cares for
- `GET /v1/sharing/contacts/{id}` → ContactStory; `GET …/{id}/deletion` → Deletion, who gains and loses by deleting a duplicate
- `POST /v1/sharing/contacts/{id}/reveal` Reveal → Phone; each look is logged with its purpose, and counted against the day's cap
- `POST /v1/sharing/export` ExportContacts → CSV or XLSX, without numbers; logged
- `GET /v1/sharing/colleagues?landing=` → Colleagues: who receives, and why a ticked one has none
- `POST /v1/sharing/recount` → Recounted: works out anew whose each order is
"""

from typing import ClassVar

import msgspec

from app.domain.contact_sharing import ContactRow, Passed
from app.domain.contacts import ShareReason
from app.domain.ids import Instant, StaffId
from app.protocol.contacts import COLLEAGUES as COLLEAGUES
from app.protocol.contacts import MINE as MINE
from app.protocol.contacts import REPORT as REPORT
from app.protocol.contacts import ContactsChanged as ContactsChanged
from app.protocol.contacts import MyContactsChanged as MyContactsChanged
from app.protocol.numbers import Phone as Phone
from app.protocol.numbers import Reveal as Reveal
from app.protocol.operations import Command

#: Contacts of one page of a list.
PAGE = 100
#: What a list can be narrowed to: a state, duplicates, deleted ones; and what the dashboard's columns count: admitted, approved.
SHOWS = ("", "awaiting", "unshared", "shared", "closed", "duplicate", "deleted", "admitted", "approved", "given")
#: Of the form's further fields those that a buyer is reached by: told with the number, never before.
REACHED = ("address", "email")
#: Why a number is looked at.
PURPOSES = ("call", "order", "delivery", "check")


class ContactPage(msgspec.Struct, frozen=True, kw_only=True):
    """`rows` from place `offset` on, of `total` that the filter lets through; `counts` by `show` over the person's contacts."""

    total: int
    offset: int
    rows: list[ContactRow]
    counts: dict[str, int] = {}


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """One decision. `by` is a staff id, "" for the hub's own rules."""

    time: Instant
    staff: StaffId | None
    reason: ShareReason
    able: int
    ticked: int
    by: str = ""


class ContactStory(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was decided about a contact, the first decision first.

    `detail`: what the buyer filled in of the form's further fields, by name; those of `REACHED` are empty in here and told
    with the number alone (`Phone.also`).
    """

    row: ContactRow
    shares: list[Share]
    detail: dict[str, str] = {}


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A landing in a preview: what its contacts of this phone brought before and after."""

    landing: str
    landing_name: str
    marketer: StaffId
    before: int
    after: int


class Deletion(msgspec.Struct, frozen=True, kw_only=True):
    """What deleting a duplicate would change. `next_before` and `next_after`: the landings that the next purchase counts for."""

    contact: str
    currency: str
    standings: list[Standing]
    next_before: str
    next_after: str


class ExportContacts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The filter as in the list; `head` and the words for states, reasons, sources and ways in the reader's language.

    `purpose` and `reason`: see `app.domain.exports`.
    """

    form: str
    head: tuple[str, ...]
    words: dict[str, str]
    purpose: str
    reason: str = ""
    show: str = ""
    landing: str = ""
    marketer: str = ""
    kind: str = ""
    carer: str = ""
    way: str = ""
    since: int = 0
    until: int = 0
    q: str = ""
    language: str = "en"


class Colleagues(msgspec.Struct, frozen=True, kw_only=True):
    """`receivers`: every agent, and whether they receive; `passed`: those ticked on the landing that was asked about."""

    receivers: dict[str, bool]
    passed: list[Passed] = []


class Recounted(msgspec.Struct, frozen=True, kw_only=True):
    """How many phones were gone through, and for how many contacts something changed."""

    phones: int
    changed: int


class SetReceiving(Command, frozen=True, kw_only=True):
    """ "Receive data" of a colleague on or off; `staff` None is the sender. Another's is an admin's to set."""

    TYPE: ClassVar[str] = "sharing.receive"
    receives: bool
    staff: StaffId | None = None


class ApproveContacts(Command, frozen=True, kw_only=True):
    """An admin lets what waits of a landing be shared out: these contacts, or all with none named."""

    TYPE: ClassVar[str] = "sharing.approve"
    landing: str
    contacts: tuple[str, ...] = ()


class ReassignContact(Command, frozen=True, kw_only=True):
    """An admin gives a contact to another agent by hand; None takes it from everybody."""

    TYPE: ClassVar[str] = "sharing.reassign"
    contact: str
    staff: StaffId | None


class DeleteDuplicate(Command, frozen=True, kw_only=True):
    """An admin deletes a contact that repeats an earlier one."""

    TYPE: ClassVar[str] = "sharing.delete"
    contact: str


class RestoreContact(Command, frozen=True, kw_only=True):
    """An admin takes the deletion back."""

    TYPE: ClassVar[str] = "sharing.restore"
    contact: str
