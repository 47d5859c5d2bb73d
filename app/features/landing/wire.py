"""What travels about landings and the ways in. Desks keep none of it: lists are read, and asked for anew when something changed.

The contacts themselves are read as `app.features.sharing` says.

- `GET /v1/landings` → LandingList: a marketer's own; all for supervisors and admins
- `POST /v1/landings/{id}/key` → NewKey, told this once; `POST /v1/landings/{id}/key/revoke` → Revoked
- `GET /v1/landing-sources` → Sources: what may be entered by hand; `GET /v1/landing-goods` → Goods
- `POST /v1/landings/{id}/orders` EnterOrder → EnteredOrder: an order entered by hand
- `POST /v1/contacts/import?form=csv&dry=1&columns={"name": "Khách"}` with the file as body → Report; admins alone
- for everybody: `GET /v1/landing-forms/{id}?language=` → Form; `POST /v1/landing-forms/{id}` LeaveContact → Received
- with a form's key in the header `Frontdesk-Key`: `POST /v1/landings/{id}/contacts` SendContact → Received
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.contacts import Landing
from app.features.landing.rules.drafts import Draft as Draft
from app.protocol.contacts import REPORT
from app.protocol.operations import Command, Event, Stale

LANDINGS = "/v1/landings"
SOURCES = "/v1/landing-sources"
GOODS = "/v1/landing-goods"
CONTACTS = "/v1/contacts"
#: Lines that a report lists; bytes and lines of a file.
MOST_WRONG = 200
FILE_LIMIT = 16 * 1024 * 1024
LINES_LIMIT = 100_000
KEY_HEADER = "Frontdesk-Key"


class LandingList(msgspec.Struct, frozen=True, kw_only=True):
    """The newest first; `keys` are the landings that have an API key."""

    landings: list[Landing]
    keys: list[str] = []


class NewKey(msgspec.Struct, frozen=True, kw_only=True):
    """The whole key; the hub keeps its hash alone."""

    key: str


class Revoked(msgspec.Struct, frozen=True, kw_only=True):
    """There is no key any more."""

    revoked: bool = True


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A landing with Manual entry ticked, as those who enter by hand choose it. `fields` is what it asks besides."""

    id: str
    name: str
    marketer: str
    product: str = ""
    fields: tuple[str, ...] = ()


class Sources(msgspec.Struct, frozen=True, kw_only=True):
    """By name."""

    sources: list[Source]


class LandingGood(msgspec.Struct, frozen=True, kw_only=True):
    """A product as those who make landings choose it; `price` in minor units of `currency`."""

    id: str
    sku: str
    name: dict[str, str]
    price: int
    currency: str


class Goods(msgspec.Struct, frozen=True, kw_only=True):
    """What is sold, by its number."""

    goods: list[LandingGood]


class LeaveContact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a visitor leaves in the public form. `key` is the page's own for this request: sent twice it is one contact."""

    key: str
    name: str
    phone: str
    consent: bool
    message: str = ""
    address: str = ""
    email: str = ""
    quantity: int | None = None
    language: str = "en"


class SendContact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a program sends with the form's key. `key` is the sender's own name for it; sent twice it is one contact."""

    key: str
    name: str
    phone: str
    message: str = ""
    task: str = ""
    address: str = ""
    email: str = ""
    quantity: int | None = None
    language: str = "en"


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """It is kept."""

    received: bool = True


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A landing's page as anybody may see it; `live` False while it takes nothing."""

    shop: str
    address: str
    title: dict[str, str]
    text: dict[str, str]
    product: dict[str, str]
    picture: str
    fields: tuple[str, ...]
    live: bool


class EnterOrder(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An order that was told to somebody, on the phone or in a chat. `key` counts once; `lines` are (product, pieces).

    `agreed` is the sum that the buyer was told, in minor units: another one is refused ("shop.total", with the shop's own in
    `amount_total`) and can be agreed to under the same key. None for whatever the goods cost today.
    """

    key: str
    name: str
    phone: str
    lines: tuple[tuple[str, int], ...]
    message: str = ""
    street: str = ""
    conversation: str | None = None
    agreed: int | None = None


class EnteredOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Its number, what it costs in minor units, and the contact that it made."""

    number: str
    total: int
    currency: str
    contact: str


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """A line that is not taken in: `code` says why ("import.missing", "contacts.phone"…), `column` where."""

    line: int
    code: str
    column: str = ""
    value: str = ""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What was, or with `dry` what would be, taken in. `same` are here already. `wrong` holds the first of `wrong_lines`.

    `headings` are the file's own, `columns` which of them is taken for which column; one that is not there is missing.
    """

    dry: bool
    lines: int
    added: int = 0
    same: int = 0
    wrong_lines: int = 0
    wrong: tuple[Wrong, ...] = ()
    headings: tuple[str, ...] = ()
    columns: dict[str, str] = {}


class MakeLanding(Command, frozen=True, kw_only=True):
    """A new one of the sender's, called after the command's id."""

    TYPE: ClassVar[str] = "landing.make"
    draft: Draft


class ChangeLanding(Command, frozen=True, kw_only=True):
    """It shall be `after`; `before` is what its editor saw (two editors, no work lost)."""

    TYPE: ClassVar[str] = "landing.change"
    landing: str
    before: Draft
    after: Draft


class ApproveLanding(Command, frozen=True, kw_only=True):
    """An admin: what comes in may be shared out, or may not any more."""

    TYPE: ClassVar[str] = "landing.approve"
    landing: str
    approved: bool


class EnterContact(Command, frozen=True, kw_only=True):
    """Somebody was heard by phone, or in `conversation`: a contact in a landing with Manual entry."""

    TYPE: ClassVar[str] = "landing.enter"
    landing: str
    name: str
    phone: str
    message: str = ""
    task: str = ""
    language: str = "en"
    conversation: str | None = None


class LandingsChanged(Event, frozen=True, kw_only=True):
    """A landing changed, or contacts came in. Desks read again what they show."""

    TYPE: ClassVar[str] = "landing.changed"

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(LANDINGS), Stale(SOURCES), Stale(REPORT))
