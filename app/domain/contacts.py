"""Landings and their contacts: who runs a form, what it asks, what came in and who cares for it (DATA-1 to DATA-5)."""

from enum import StrEnum

import msgspec

from app.domain.ids import Instant, StaffId


class SourceKind(StrEnum):
    """Where a landing's visitors come from (DATA-1)."""

    AD = "ad"
    CLICK_TO_MESSAGE = "click_to_message"
    ENGAGEMENT = "engagement"
    KOL = "kol"
    HOTLINE = "hotline"
    REFERRAL = "referral"
    DEALER = "dealer"
    IMPORT = "import"
    OTHER = "other"


class Way(StrEnum):
    """How a contact came in (DATA-2)."""

    FORM = "form"
    API = "api"
    CARER = "carer"
    ORDER = "order"
    IMPORT = "import"


class ContactState(StrEnum):
    """`AWAITING` an admin's approval of its landing; `UNSHARED` nobody could get it; `SHARED` has a carer; `CLOSED` bought."""

    AWAITING = "awaiting"
    UNSHARED = "unshared"
    SHARED = "shared"
    CLOSED = "closed"


class ShareReason(StrEnum):
    """Why a contact went where it went, or to nobody (DATA-3)."""

    TURN = "turn"  # this colleague's turn in the even split
    DUPLICATE = "duplicate"  # whoever already cares for this buyer
    NOT_APPROVED = "not_approved"
    NOT_TICKED = "not_ticked"  # nobody is ticked on the landing
    SWITCHED_OFF = "switched_off"  # all who are ticked have Receive data off
    FEWER = "fewer"  # a colleague got none: fewer contacts than staff
    BY_HAND = "by_hand"


class Landing(msgspec.Struct, frozen=True, kw_only=True):
    """A marketer's page or form. `product` is one of the shop's; `recipients` the ticked sales staff; `fields` what the form
    asks besides name and phone: message, address, email, quantity. `manual`: carers and hands may enter into it. Only an admin
    sets `approved`; without it data is taken and nothing shared out. `awaiting` counts what waits for that.
    """

    id: str
    marketer: StaffId
    name: str
    product: str = ""
    title: dict[str, str] = {}
    text: dict[str, str] = {}
    fields: tuple[str, ...] = ("message",)
    kind: SourceKind = SourceKind.AD
    recipients: tuple[StaffId, ...] = ()
    manual: bool = False
    approved: bool = False
    live: bool = True
    awaiting: int = 0
    contacts: int = 0
    created: Instant = Instant(0)
    changed: Instant = Instant(0)
    changed_by: str = ""
    version: int = 0


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """One person who left a number through a landing. The number itself is never in here: `phone_hint` shows its last digits.

    `duplicate_of`: an earlier contact of the same phone and the same goods. `old_customer`: an earlier order of this phone had
    already shipped, so it is none. `marketer`, `product`, `kind` are the landing's as they were when it came.
    """

    id: str
    landing: str
    marketer: StaffId
    product: str
    kind: SourceKind
    way: Way
    name: str
    phone_hint: str
    message: str = ""
    task: str = ""
    language: str = "en"
    created: Instant = Instant(0)
    state: ContactState = ContactState.AWAITING
    carer: StaffId | None = None
    reason: ShareReason = ShareReason.NOT_APPROVED
    shared: Instant | None = None
    duplicate_of: str | None = None
    old_customer: bool = False
    order: str | None = None
    revenue: int = 0
    conversation: str | None = None
