"""The demo shop's content: what its files hold, typed, and `load`, which reads them."""

from enum import StrEnum
from pathlib import Path
from typing import Literal

import msgspec

from app.demo.moments import Moment
from app.domain.bookings import BookingState
from app.domain.customers import CustomerSource

Language = Literal["vi", "zh_CN", "uk", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "zh_CN", "uk", "en")


class ContentError(ValueError):
    """A content file is missing, malformed, or points at something that is not there. The message names the file."""


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A piece of a content file. A misspelt field is an error, not a silent default."""


class Words(_Entry, frozen=True, kw_only=True):
    """One text in the four languages."""

    vi: str
    zh_CN: str  # noqa: N815 - the language's own tag
    uk: str
    en: str

    def get(self, language: Language) -> str:
        """The text in `language`."""
        text: str = getattr(self, language)
        return text


class Staffer(_Entry, frozen=True, kw_only=True):
    """Somebody who signs in to the demo. Passwords are made when the shop is seeded, never kept in a file."""

    login: str
    name: str
    roles: tuple[Literal["agent", "supervisor", "marketer", "admin"], ...]
    locale: Language


class Shop(_Entry, frozen=True, kw_only=True):
    """The shop. Amounts everywhere are integers in minor units: `currency_digits` is 0 for VND, so 1 is one đồng."""

    name: str
    time_zone: str
    currency: str
    currency_digits: int
    address: str
    staff: tuple[Staffer, ...]


class Product(_Entry, frozen=True, kw_only=True):
    """Something on sale. `picture` is a file in the pictures folder, `stock` a count of pieces."""

    sku: str
    category: str
    name: Words
    about: Words
    price: int
    stock: int
    picture: str


class Coupon(_Entry, frozen=True, kw_only=True):
    """A discount. `value` is per cent or an amount, `minimum` the least order total, `used` at most `stock`."""

    code: str
    name: Words
    kind: Literal["percent", "amount"]
    value: int
    minimum: int
    stock: int
    used: int
    per_buyer: int
    starts: Moment
    ends: Moment


class Address(_Entry, frozen=True, kw_only=True):
    """Where a customer lives; `country` is an ISO 3166 code."""

    country: str
    city: str
    district: str
    street: str

    @property
    def line(self) -> str:
        """The address in the order people write it where the customer lives."""
        if self.country == "CN":
            return f"{self.city}{self.district}{self.street}"
        if self.country == "UA":
            return ", ".join(part for part in (self.city, self.district, self.street) if part)
        return ", ".join(part for part in (self.street, self.district, self.city) if part)


class Customer(_Entry, frozen=True, kw_only=True):
    """A customer and how they reach the shop. `phone` is E.164, in blocks of zeros that no operator hands out lightly."""

    id: str
    name: str
    gender: Literal["male", "female"]
    language: Language
    phone: str
    email: str
    source: Literal["website", "app", "in_store", "shopee", "lazada", "gomua", "tiktok_shop", "landing_page"]
    rank: Literal["gold", "silver", "bronze", "none"]
    points: int
    address: Address
    tags: tuple[str, ...] = ()


class Points(_Entry, frozen=True, kw_only=True):
    """A line of a customer's points; `by` is a login."""

    customer: str
    amount: int
    used: Moment
    note: str
    by: str


class Owed(_Entry, frozen=True, kw_only=True):
    """A line of a customer's debts; `by` and `settled_by` are logins."""

    customer: str
    amount: int
    entered: Moment
    due: Moment
    note: str
    by: str
    settled: Moment | None = None
    settled_by: str = ""


class Ledgers(_Entry, frozen=True, kw_only=True):
    """What the shop notes about some customers. `responsible`, `right_to_identities`: logins."""

    help_line: str
    links: tuple[tuple[str, str], ...]
    right_to_identities: tuple[str, ...]
    identities: dict[str, str]
    points: tuple[Points, ...]
    debts: tuple[Owed, ...]
    responsible: dict[str, str]

    @property
    def customers(self) -> set[str]:
        """Everybody it is about."""
        linked = {one for pair in self.links for one in pair}
        lines = {one.customer for one in self.points} | {one.customer for one in self.debts}
        return linked | lines | set(self.identities) | set(self.responsible)


class Booked(_Entry, frozen=True, kw_only=True):
    """A service booking; `staff` (who does it, "" for nobody yet) and `by` are logins."""

    customer: str
    service: str
    start: Moment
    state: BookingState
    channel: CustomerSource
    price: int
    staff: str
    note: str
    by: str


class OrderState(StrEnum):
    """The states of CHAT-26; the refund ones are shown together."""

    UNPAID = "unpaid"
    TO_SHIP = "to_ship"
    TO_RECEIVE = "to_receive"
    SIGNED_FOR = "signed_for"
    REFUND_REQUESTED = "refund_requested"
    REFUND_APPROVED = "refund_approved"
    REFUND_REFUSED = "refund_refused"
    CANCELLED = "cancelled"


#: States in which a parcel is, or was, on its way; such an order has a carrier and a tracking number.
SHIPPED = frozenset(
    {
        OrderState.TO_RECEIVE,
        OrderState.SIGNED_FOR,
        OrderState.REFUND_REQUESTED,
        OrderState.REFUND_APPROVED,
        OrderState.REFUND_REFUSED,
    }
)


class OrderLine(_Entry, frozen=True, kw_only=True):
    """A product in an order at the price of the day, each."""

    sku: str
    quantity: int
    price: int


class Refund(_Entry, frozen=True, kw_only=True):
    """An after-sales application."""

    kind: Literal["refund_only", "return_and_refund", "exchange"]
    reason: Literal["damaged", "wrong_item", "not_as_described", "late", "faulty", "no_longer_wanted"]
    amount: int
    asked: Moment
    decided: Moment | None = None


class Order(_Entry, frozen=True, kw_only=True):
    """An order. `paid` is what the buyer has paid; an unpaid one lapses at `expires`."""

    number: str
    customer: str
    state: OrderState
    lines: tuple[OrderLine, ...]
    placed: Moment
    delivery_fee: int = 0
    coupon: str | None = None
    discount: int = 0
    paid: int = 0
    paid_at: Moment | None = None
    expires: Moment | None = None
    carrier: str | None = None
    tracking: str | None = None
    shipped: Moment | None = None
    delivered: Moment | None = None
    cancelled: Moment | None = None
    refund: Refund | None = None
    remark: str = ""

    @property
    def total(self) -> int:
        """What the buyer owes in all."""
        return sum(line.price * line.quantity for line in self.lines) + self.delivery_fee - self.discount


class Meaning(StrEnum):
    """What a demo buyer can make out in an agent's answer."""

    GREETS = "greets"
    THANKS = "thanks"
    APOLOGISES = "apologises"
    CHECKS = "checks"
    ASKS_ORDER = "asks_order"
    ASKS_PHOTO = "asks_photo"
    ASKS_ADDRESS = "asks_address"
    ASKS_DETAILS = "asks_details"
    GIVES_TRACKING = "gives_tracking"
    PROMISES_REFUND = "promises_refund"
    OFFERS_EXCHANGE = "offers_exchange"
    OFFERS_COUPON = "offers_coupon"
    SENDS_INVOICE = "sends_invoice"
    EXPLAINS = "explains"
    CONFIRMS = "confirms"
    REFUSES = "refuses"
    IN_STOCK = "in_stock"
    OUT_OF_STOCK = "out_of_stock"
    CLOSES = "closes"


class Photo(_Entry, frozen=True, kw_only=True):
    """A buyer's message that is a picture; a file in the pictures folder."""

    picture: str


#: One message of a buyer: a choice of wordings, or a picture.
Saying = tuple[str, ...] | Photo


class Step(_Entry, frozen=True, kw_only=True):
    """What the buyer says in one go, and where the agent's answer leads.

    `hears` is tried from the top; `otherwise` takes every other answer. A step without `otherwise` ends the dialogue.
    `replies` are an agent's words that fit just here, where the dialogue's answers to a meaning would not.
    """

    says: tuple[Saying, ...]
    replies: tuple[str, ...] = ()
    hears: dict[Meaning, str] = {}
    otherwise: str | None = None

    @property
    def waits(self) -> bool:
        """Whether the buyer waits for an answer here."""
        return self.otherwise is not None


class Dialogue(_Entry, frozen=True, kw_only=True):
    """One problem, told in steps from `start`. The steps form no circle, so every dialogue ends.

    `order` lists the states of the order it is about (empty: it needs none), `category` what that order must hold.
    `answers` are fitting agent's words for this very problem; the language's general ones serve for the rest.
    """

    id: str
    topic: str
    order: tuple[OrderState, ...] = ()
    category: tuple[str, ...] = ()
    steps: dict[str, Step]
    answers: dict[Meaning, tuple[str, ...]] = {}


class Phrasebook(_Entry, frozen=True, kw_only=True):
    """Everything said in one language.

    `keywords` tell what an answer means; `small_talk` is what a buyer says to a mere greeting or "one moment";
    `nudges` are said when nobody answers, mildest first; `gives_up` is the last word.
    """

    language: Language
    keywords: dict[Meaning, tuple[str, ...]]
    small_talk: dict[Meaning, tuple[str, ...]]
    nudges: tuple[tuple[str, ...], ...]
    gives_up: tuple[str, ...]
    dialogues: tuple[Dialogue, ...]


class Spam(_Entry, frozen=True, kw_only=True):
    """An unwanted buyer: the name they go by, what they write, and what gives them away."""

    name: str
    sign: Literal["link", "contact", "advert"]
    says: tuple[str, ...]


#: What an agent may say to convey a meaning.
Answers = dict[Meaning, tuple[str, ...]]


class DemoContent(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. Tuples keep the files' order; the dicts are the same entries by their key."""

    folder: Path
    shop: Shop
    products: dict[str, Product]
    customers: dict[str, Customer]
    orders: dict[str, Order]
    coupons: dict[str, Coupon]
    phrasebooks: dict[Language, Phrasebook]
    answers: dict[Language, Answers]
    spam: dict[Language, tuple[Spam, ...]]
    ledgers: Ledgers
    bookings: tuple[Booked, ...]

    def picture(self, name: str) -> Path:
        """The path of a picture named in the content."""
        return self.folder / "pictures" / name
