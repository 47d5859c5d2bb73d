"""What travels about leads. Desks keep `LeadsState` and their own reminders; the list itself is read page by page.

- `GET /v1/leads?status=&untouched=0|1&q=&offset=` → LeadPage, the newest first; with `at=` a lead's
  id the page of all leads that holds it
- `POST /v1/leads/{id}/reveal` RevealLead → Phone; each look is logged with its purpose, and counted against the day's cap
- `POST /v1/leads/export` ExportLeads → the table as CSV, without numbers; for supervisors and admins, logged with its purpose
- for admins: `GET /v1/leads/package` → PackageOffer; `POST` there BuyPackage, `POST /v1/leads/package/cancel` CancelPackage →
  PackageOffer, with the address of the provider's page
- for everybody: `GET /v1/listings/{product}` → Listing; `POST /v1/listings/{product}/leads` AskAdvice → Asked
- commands, so that what is done offline waits in the outbox like a message
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.calls import CallOutcome
from app.domain.ids import CommandId
from app.domain.leads import Lead, LeadReminder, LeadsState, PackageOrder
from app.domain.people import DESK, Role
from app.protocol.numbers import Phone as Phone
from app.protocol.operations import Command, Event, Gone, Stale

LIST = "/v1/leads"
PACKAGE = "/v1/leads/package"
#: Leads of one page of the list.
PAGE = 100
#: Why a number is looked at; the first is meant where nothing is said.
PURPOSES = ("call", "order", "check")


class LeadPage(msgspec.Struct, frozen=True, kw_only=True):
    """`leads` from place `offset` on, of `total` that the filter lets through; `counts` by status over all leads."""

    total: int
    offset: int
    leads: list[Lead]
    counts: dict[str, int] = {}


class RevealLead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of PURPOSES."""

    purpose: str = PURPOSES[0]


class ExportLeads(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The filter as in the list, `head` in the reader's language, `statuses` the words for each status.

    `purpose` and `reason`: see `app.domain.exports`.
    """

    head: tuple[str, ...]
    statuses: dict[str, str]
    status: str = ""
    untouched: bool = False
    q: str = ""
    language: str = "en"
    purpose: str = ""
    reason: str = ""


class PackageOffer(msgspec.Struct, frozen=True, kw_only=True):
    """What the business package costs through the payment provider, in minor units; 0: only the way by hand is there. `order`
    is the newest one, `address` the provider's page, absolute or relative to the hub, while it can be paid there."""

    amount: int
    currency: str
    order: PackageOrder | None = None
    address: str = ""


class BuyPackage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`key` is the desk's own for this press of the button: sent twice it is one order."""

    key: CommandId


class CancelPackage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Calls `order` off, as long as nobody has paid it."""

    key: CommandId
    order: str


class AskAdvice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a buyer leaves on a listing's page. `key` is the page's own for this request: sent twice it is one lead."""

    key: str
    name: str
    phone: str
    consent: bool
    message: str = ""
    language: str = "en"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """It is kept."""

    received: bool = True


class EditLead(Command, frozen=True, kw_only=True):
    """Field `field` ("status" or "note") shall be `after`; `before` is what its editor saw (two editors, no work lost)."""

    TYPE: ClassVar[str] = "leads.edit"
    lead: str
    field: str
    before: str
    after: str


class RemindOfLead(Command, frozen=True, kw_only=True):
    """Remind me of this lead at `at`, milliseconds since 1970 UTC. With `reminder` an own one is moved (snoozed)."""

    TYPE: ClassVar[str] = "leads.remind"
    lead: str
    at: int
    note: str = ""
    reminder: str | None = None


class FinishLeadReminder(Command, frozen=True, kw_only=True):
    """It is done; nothing happens when it is already."""

    TYPE: ClassVar[str] = "leads.reminded"
    lead: str
    reminder: str


class LogCall(Command, frozen=True, kw_only=True):
    """The sender rang this person up at `at`; `outcome` of `domain.calls.CallOutcome`."""

    TYPE: ClassVar[str] = "leads.call"
    lead: str
    at: int
    outcome: str = CallOutcome.REACHED.value
    note: str = ""


class SetPartner(Command, frozen=True, kw_only=True):
    """An admin: the shop is a Partner in Electronics, or is no longer."""

    TYPE: ClassVar[str] = "leads.partner"
    partner: bool


class RecordPackagePayment(Command, frozen=True, kw_only=True):
    """An admin: the business package was paid for at `paid`. `reference` is the payment's own name and counts once; `amount`
    is in minor units of `currency`."""

    TYPE: ClassVar[str] = "leads.package_paid"
    reference: str
    paid: int
    amount: int
    currency: str


class LeadsChanged(Event, frozen=True, kw_only=True):
    """A lead came or changed, or what opens the list to the shop did. Desks read again the pages that they show."""

    TYPE: ClassVar[str] = "leads.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    state: LeadsState

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.state, Stale(LIST))


class LeadReminderSet(Event, frozen=True, kw_only=True):
    """An own reminder, new or moved; to its owner alone."""

    TYPE: ClassVar[str] = "leads.reminder_set"
    reminder: LeadReminder

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.reminder,)


class LeadReminderFinished(Event, frozen=True, kw_only=True):
    """An own reminder is done; to its owner alone."""

    TYPE: ClassVar[str] = "leads.reminder_finished"
    reminder: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone("lead_reminder", self.reminder),)
