"""Leads: a buyer's wish to be called about a listing, what staff make of it, and who may work with them (LEAD-1 to LEAD-7)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, ConversationId, CustomerId, Instant
from app.domain.payments import PaymentState
from app.domain.text import clean, one_line

#: How long a successful payment for the business package opens the list (LEAD-2).
PACKAGE = 30 * DAY
#: How long before its end the next one can be bought; it begins at that end.
RENEWAL = 7 * DAY
#: What it costs through the payment provider, in minor units by currency, unless whoever runs the hub says otherwise. In
#: another currency it has no price: then a payment is recorded by hand.
PACKAGE_PRICES = {"VND": 490_000, "UAH": 799_00, "CNY": 139_00, "USD": 19_00, "EUR": 18_00}
#: How long an order of it may be paid.
ORDER_EXPIRES = DAY
#: Different leads whose numbers one person may see in a day of the shop's time zone (LEAD-3).
REVEALS_A_DAY = 100
NAME_LIMIT = 60
MESSAGE_LIMIT = 1_000
NOTE_LIMIT = 2_000
REFERENCE_LIMIT = 80


class LeadStatus(StrEnum):
    """How far the shop is with it (LEAD-4)."""

    NEW = "new"
    AGAIN = "again"
    CONTACTED = "contacted"


class Lead(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the list (LEAD-3). `title` is the listing's by language, as it was when the buyer asked; `message` is the
    buyer's own, for ever. `touched`: somebody revealed, set the status, wrote a note or a reminder. `customer` and
    `conversation` are the buyer's profile and latest chat where they are known. The number is never in here: `phone_hint`
    shows its last digits only.
    """

    id: str
    name: str
    phone_hint: str
    listing: str
    title: dict[str, str]
    message: str
    created: Instant
    language: str = "en"
    status: LeadStatus = LeadStatus.NEW
    note: str = ""
    touched: bool = False
    customer: CustomerId | None = None
    conversation: ConversationId | None = None
    calls: int = 0
    called: Instant | None = None
    called_by: str = ""
    #: How the last call went, and what was said (`domain.calls`).
    call_outcome: str = ""
    call_note: str = ""


class NewestLead(msgspec.Struct, frozen=True, kw_only=True):
    """Which one came last, for the sound and the notification."""

    id: str
    name: str
    title: dict[str, str]
    created: Instant


class LeadsState(msgspec.Struct, frozen=True, kw_only=True):
    """What every desk keeps of the leads, however many there are. `untouched` are those that nobody has dealt with.

    `partner`: the shop is a Partner in Electronics. `until`: the end of what the payments open, None without one.
    """

    id: str = "leads"
    untouched: int = 0
    newest: NewestLead | None = None
    partner: bool = False
    until: Instant | None = None

    def entitled(self, now: Instant) -> bool:
        """Whether the shop may work with its leads at that moment; to the second (LEAD-2)."""
        return self.partner or (self.until is not None and now // SECOND < self.until // SECOND)

    def payable(self, now: Instant) -> bool:
        """Whether the shop may buy the package at that moment: it is over, or in its last days (LEAD-2)."""
        return not self.partner and (self.until is None or now // SECOND >= (self.until - RENEWAL) // SECOND)


class LeadReminder(msgspec.Struct, frozen=True, kw_only=True):
    """Of one staff member; nobody else gets it (LEAD-6). `name` is the lead's."""

    id: str
    lead: str
    name: str
    at: Instant
    note: str = ""
    created: Instant = Instant(0)


class PackageOrder(msgspec.Struct, frozen=True, kw_only=True):
    """The shop buys the business package through the payment provider. `amount` in minor units of `currency`, `code` why it
    failed; in the state BUYER it can be paid at the provider's page."""

    id: str
    state: PaymentState
    amount: int
    currency: str
    asked: Instant
    asked_by: str
    asked_name: str
    expires: Instant
    ended: Instant | None = None
    code: str = ""


def package_end(*paid: Instant) -> Instant:
    """When what these payments open is over; one that came before the end of another begins there, so that nothing is lost."""
    end = 0
    for moment in sorted(paid):
        end = max(end, moment) + PACKAGE
    return Instant(end)


def checked_name(text: str) -> str:
    """On one line. Raises Refused("leads.name")."""
    name = one_line(text, NAME_LIMIT + 1)
    if not name or len(name) > NAME_LIMIT:
        raise Refused("leads.name", limit=NAME_LIMIT)
    return name


def checked_message(text: str) -> str:
    """Cleaned; may be empty. Raises Refused("leads.message")."""
    return _cleaned(text, MESSAGE_LIMIT, "leads.message")


def checked_field(field: str, text: str) -> str:
    """A status or a note as it will be kept. Raises Refused: leads.field, leads.status, leads.note."""
    if field == "note":
        return _cleaned(text, NOTE_LIMIT, "leads.note")
    if field != "status":
        raise Refused("leads.field")
    if text not in set(LeadStatus):
        raise Refused("leads.status")
    return text


def _cleaned(text: str, limit: int, code: str) -> str:
    cleaned = clean(text).strip()
    if len(cleaned) > limit:
        raise Refused(code, limit=limit)
    return cleaned
