"""Requests: a buyer's written question that is no chat, what became of it, and how long it may wait (REQ-1 to REQ-7)."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, ConversationId, Instant
from app.domain.text import clean, one_line

NAME_LIMIT = 60
TEXT_LIMIT = 2_000
TAB_LIMIT = 40
#: Different requests whose numbers one person may see in a day of the shop's time zone.
REVEALS_A_DAY = 100
#: From this part of the target on, a wait is shown as a warning.
_WARN_PART = 0.6
LANGUAGES = ("en", "vi", "zh_CN", "uk")


class Origin(StrEnum):
    """Where a request came from; the first is the most urgent. Each is a tab whose name is the shop's own (REQ-1)."""

    ORDERS = "orders"
    PRODUCT = "product"
    CALL_CENTRE = "call_centre"


#: The tab of what was deleted; no origin of its own: a restored request goes back to where it came from.
DELETED = "deleted"
TABS = (*(origin.value for origin in Origin), DELETED)


class Topic(StrEnum):
    """What a call centre request is about (REQ-2)."""

    CONTACT = "contact"
    DELIVERY = "delivery"
    CANCEL = "cancel"
    COMPLAINT = "complaint"
    RETURN = "return"
    SITE_ERROR = "site_error"
    PAYMENT = "payment"


class Outcome(StrEnum):
    """How it was closed. Only a request of the call centre has to say whether it was solved."""

    OPEN = ""
    CLOSED = "closed"
    SOLVED = "solved"
    NOT_SOLVED = "not_solved"


class Purpose(StrEnum):
    """What somebody needs a phone number for; written into the audit log (REQ-2, REQ-8)."""

    CALL = "call"
    SMS = "sms"


class Way(StrEnum):
    """How the buyer was told the tracking number (REQ-5)."""

    CHAT = "chat"
    SMS = "sms"
    PHONE = "phone"


class BuyerRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a list. `name` is as the buyer wrote it: nobody needs a surname. `order` is the number as they typed it;
    `confirmed`: that order is in this shop and of a customer with this phone. `title` is the product's by language, empty for
    a question to the seller. `waiting` is when the first thing was written that nobody has answered; None: answered or closed.
    `changed` is when anything last happened. The number is never in here: `phone_hint` shows its last digits, "" without one.
    """

    id: str
    origin: Origin
    name: str
    text: str
    created: Instant
    changed: Instant
    phone_hint: str = ""
    language: str = "en"
    topic: str = ""
    order: str = ""
    confirmed: bool = False
    product: str = ""
    title: dict[str, str] = {}
    waiting: Instant | None = None
    outcome: Outcome = Outcome.OPEN
    outcome_by: str = ""
    deleted: Instant | None = None
    gap: bool = False
    conversation: ConversationId | None = None
    calls: int = 0
    called: Instant | None = None
    called_by: str = ""

    @property
    def undecided(self) -> bool:
        """Answered, but nobody has said whether it is solved: the call centre's is open until then (REQ-2)."""
        return self.origin is Origin.CALL_CENTRE and self.waiting is None and self.outcome is Outcome.OPEN


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of the exchange. `by` is the answering staff member's name, "" for the buyer; `delivered` and `read` are the
    buyer's page's word about an answer."""

    id: str
    by: str
    text: str
    time: Instant
    delivered: Instant | None = None
    read: Instant | None = None


class TrackingTask(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody shall tell this buyer the tracking number of a parcel that is on its way (REQ-5)."""

    id: str
    order: str
    name: str
    carrier: str
    tracking: str
    created: Instant
    phone_hint: str = ""


class NewestRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Which one came last, for the sound and the notification."""

    id: str
    name: str
    origin: Origin
    created: Instant


def _targets() -> dict[str, int]:
    return {Origin.ORDERS.value: HOUR, Origin.PRODUCT.value: 12 * HOUR, Origin.CALL_CENTRE.value: 2 * HOUR, "tracking": 2 * HOUR}


class RequestRules(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's own: `names` of tabs by language, "" or none for the usual one; `targets` in milliseconds, by origin and for
    "tracking"."""

    names: dict[str, dict[str, str]] = {}
    targets: dict[str, int] = msgspec.field(default_factory=_targets)

    def target(self, what: str) -> int:
        """How long such a thing may wait."""
        return self.targets.get(what) or _targets().get(what, 2 * HOUR)

    def checked(self) -> "RequestRules":
        """Cleaned. Raises Refused: requests.tab, requests.tab_name {limit}, requests.target."""
        if set(self.names) - set(TABS):
            raise Refused("requests.tab")
        names = {tab: self._checked_names(table) for tab, table in self.names.items()}
        if set(self.targets) - set(_targets()) or any(not MINUTE <= target <= 7 * DAY for target in self.targets.values()):
            raise Refused("requests.target")
        return RequestRules(
            names={tab: table for tab, table in names.items() if table},
            targets={what: self.target(what) for what in _targets()},
        )

    @staticmethod
    def _checked_names(table: Mapping[str, str]) -> dict[str, str]:
        if set(table) - set(LANGUAGES):
            raise Refused("requests.tab")
        found = {language: one_line(name, TAB_LIMIT + 1) for language, name in table.items()}
        if any(len(name) > TAB_LIMIT for name in found.values()):
            raise Refused("requests.tab_name", limit=TAB_LIMIT)
        return {language: name for language, name in found.items() if name}


class RequestsState(msgspec.Struct, frozen=True, kw_only=True):
    """What every desk keeps, however many requests there are. `waiting` counts the open ones by tab, `topics` those of the
    call centre by topic: the unanswered, and the `undecided`. `tasks` counts the parcels whose buyers were not told."""

    id: str = "requests"
    waiting: dict[str, int] = {}
    topics: dict[str, int] = {}
    undecided: int = 0
    tasks: int = 0
    newest: NewestRequest | None = None
    rules: RequestRules = RequestRules()


def warn_from(since: Instant, target: int) -> Instant:
    """When a wait begins to look urgent."""
    return Instant(since + int(target * _WARN_PART))


def checked_name(text: str) -> str:
    """On one line; one word is enough. Raises Refused("requests.name")."""
    name = one_line(text, NAME_LIMIT + 1)
    if not name or len(name) > NAME_LIMIT:
        raise Refused("requests.name", limit=NAME_LIMIT)
    return name


def checked_text(text: str) -> str:
    """Cleaned. Raises Refused("requests.text")."""
    cleaned = clean(text).strip()
    if not cleaned or len(cleaned) > TEXT_LIMIT:
        raise Refused("requests.text", limit=TEXT_LIMIT)
    return cleaned


def checked_outcome(origin: Origin, outcome: str) -> Outcome:
    """How a request is closed. Raises Refused("requests.outcome"): the call centre's never without Solved or Not solved."""
    wanted = Outcome(outcome) if outcome in set(Outcome) else Outcome.OPEN
    if wanted is Outcome.OPEN or (origin is Origin.CALL_CENTRE and wanted is Outcome.CLOSED):
        raise Refused("requests.outcome")
    return wanted
