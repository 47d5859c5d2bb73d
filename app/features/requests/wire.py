"""What travels about requests. Desks keep `RequestsState`; the lists and each exchange are read page by page.

- `GET /v1/requests?tab=&topic=&product=&gap=0|1&undecided=0|1&q=&offset=` → RequestPage, the unanswered first, of them the oldest
  first; `q`: words of the buyer's name, the order, the product, or what was said, or a whole phone number
- `GET /v1/requests/due` → Dues: what waits and which parcels are to be told of, for the timed queue
- `GET /v1/requests/gaps` → GapReport; `POST /v1/requests/gaps/export` ExportGaps → the same as CSV
- `GET /v1/requests/{id}` → WholeRequest, with the exchange
- `POST /v1/requests/{id}/reveal`, `POST /v1/tracking/{id}/reveal` Reveal → Phone; logged with its purpose
- `GET`, `POST /v1/requests/mail` → MailShown (never the password), `POST /v1/requests/mail/test` → MailShown; for admins
- for everybody: `POST /v1/ask` Ask → AskAnswer; with the page's own secret as bearer `GET /v1/my/requests` → MyRequests,
  `POST /v1/my/requests/{id}/messages` WriteBack, `POST /v1/my/requests/{id}/seen` Seen
- commands, so that what is done offline waits in the outbox like a message
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import Instant
from app.domain.people import DESK, Role
from app.domain.requests import BuyerRequest, RequestRules, RequestsState, Said, TrackingTask
from app.protocol.numbers import Phone as Phone
from app.protocol.numbers import Reveal as Reveal
from app.protocol.operations import Command, Event, Stale

LIST = "/v1/requests"
TRACKING = "/v1/tracking"
#: Requests of one page of a list.
PAGE = 100


class RequestPage(msgspec.Struct, frozen=True, kw_only=True):
    """`requests` from place `offset` on, of `total` that the filter lets through."""

    total: int
    offset: int
    requests: list[BuyerRequest]


class WholeRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request and everything that was said after the question."""

    request: BuyerRequest
    exchange: list[Said] = []


class Dues(msgspec.Struct, frozen=True, kw_only=True):
    """What has a deadline: requests that wait, parcels whose buyers are to be told."""

    requests: list[BuyerRequest] = []
    tasks: list[TrackingTask] = []


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A product: how many of its `requests` are marked as asking for what its description leaves out (REQ-6)."""

    product: str
    title: dict[str, str]
    marked: int
    requests: int


class GapReport(msgspec.Struct, frozen=True, kw_only=True):
    """Products with a mark, the most marked first."""

    gaps: list[Gap] = []


class ExportGaps(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`head` in the reader's language."""

    head: tuple[str, ...]
    language: str = "en"


class MailSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How new requests are told by e-mail. `tls`: "tls" from the first byte, "starttls", or "none". `language` of the mails."""

    on: bool = False
    host: str = ""
    port: int = 587
    tls: str = "starttls"
    user: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    language: str = "en"


class SetMail(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`password` None leaves the kept one, "" forgets it."""

    settings: MailSettings
    password: str | None = None


class MailShown(msgspec.Struct, frozen=True, kw_only=True):
    """The settings, whether there is a password, and how the sending stands: mails that wait, those that were `lost` within the
    last week because no server will take them, the last trouble (a code, and what the server said) and the last success."""

    settings: MailSettings = MailSettings()
    password: bool = False
    waiting: int = 0
    lost: int = 0
    error: str = ""
    reason: str = ""
    sent: Instant | None = None


class Ask(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a buyer writes on one of the forms. `key` is the form's own for this request: sent twice it is one request.

    `secret` is the browser's own, 43 characters of base64url: it opens the page with the answers. `product` "" asks the seller,
    which is `shop`, "" being the first of the hub; a product's question goes to whoever sells it.
    """

    key: str
    secret: str
    origin: str
    name: str
    text: str
    consent: bool
    phone: str = ""
    topic: str = ""
    order: str = ""
    product: str = ""
    shop: str = ""
    language: str = "en"


class AskAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """It is kept: the same word whatever was asked, so that nobody learns which orders exist."""

    received: bool = True


class WriteBack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The buyer writes again; `key` as in Ask."""

    key: str
    text: str


class Seen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """These answers are on the page; `read`: in front of somebody's eyes."""

    ids: list[str]
    read: bool = False


class MyRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What the buyer sees of a request of theirs."""

    id: str
    origin: str
    topic: str
    order: str
    title: dict[str, str]
    text: str
    created: Instant
    shop: str
    closed: bool
    exchange: list[Said]


class MyRequests(msgspec.Struct, frozen=True, kw_only=True):
    """All of one browser, the newest first; `more`: older ones are not shown."""

    requests: list[MyRequest]
    more: bool = False


class AnswerRequest(Command, frozen=True, kw_only=True):
    """An answer to the buyer; the command's id is the answer's."""

    TYPE: ClassVar[str] = "requests.answer"
    request: str
    text: str


class CloseRequest(Command, frozen=True, kw_only=True):
    """Nothing more is to be done; `outcome` is a code: solved, not_solved, and where it need not be said, closed."""

    TYPE: ClassVar[str] = "requests.close"
    request: str
    outcome: str


class DeleteRequest(Command, frozen=True, kw_only=True):
    """Into Deleted, or back from there."""

    TYPE: ClassVar[str] = "requests.delete"
    request: str
    deleted: bool


class MarkGap(Command, frozen=True, kw_only=True):
    """The product's description should have said this, or should not after all."""

    TYPE: ClassVar[str] = "requests.gap"
    request: str
    gap: bool


class LogRequestCall(Command, frozen=True, kw_only=True):
    """The sender rang this person up at `at`; `outcome` of `domain.calls.CallOutcome`, "" from a program that did not ask."""

    TYPE: ClassVar[str] = "requests.call"
    request: str
    at: int
    outcome: str = ""
    note: str = ""


class CloseTracking(Command, frozen=True, kw_only=True):
    """The buyer of a parcel was told its number; with `way` "chat" the hub says it in the chat itself."""

    TYPE: ClassVar[str] = "requests.tracking"
    task: str
    way: str


class SetRequestRules(Command, frozen=True, kw_only=True):
    """An admin names the tabs and sets how long a request may wait."""

    TYPE: ClassVar[str] = "requests.rules"
    rules: RequestRules


class RequestsChanged(Event, frozen=True, kw_only=True):
    """A request or a parcel came or changed. Desks read again what they show."""

    TYPE: ClassVar[str] = "requests.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    state: RequestsState

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.state, Stale(LIST))
