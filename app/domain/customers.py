"""Customers: the profile of a person who buys, on whatever channel (CUST-1 to CUST-10)."""

import datetime
from collections.abc import Iterable
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.errors import Refused
from app.domain.ids import SECOND, CustomerId, Instant
from app.domain.orders import Address
from app.domain.text import one_line

#: Characters of the help line.
HELP_LINE_LIMIT = 120


class Gender(StrEnum):
    """As the profile has it."""

    UNSET = ""
    MALE = "male"
    FEMALE = "female"


class CustomerStatus(StrEnum):
    """How far the shop is with them (CUST-7)."""

    UNSET = ""
    UNREACHABLE = "unreachable"
    CONTACTED = "contacted"
    NO_POTENTIAL = "no_potential"
    POTENTIAL = "potential"
    CLOSING = "closing"
    CLOSED = "closed"


class CustomerSource(StrEnum):
    """Where they came from (CUST-4); `SOURCE_GROUPS` holds the three groups."""

    WEBSITE = "website"
    APP = "app"
    IN_STORE = "in_store"
    SHOPEE = "shopee"
    LAZADA = "lazada"
    GOMUA = "gomua"
    TIKTOK_SHOP = "tiktok_shop"
    LANDING_PAGE = "landing_page"
    CONTACT_FORM = "contact_form"
    EXCEL = "excel"


#: Own channels, marketplaces, and everything else.
SOURCE_GROUPS: dict[str, tuple[CustomerSource, ...]] = {
    "own": (CustomerSource.WEBSITE, CustomerSource.APP, CustomerSource.IN_STORE),
    "marketplace": (CustomerSource.SHOPEE, CustomerSource.LAZADA, CustomerSource.GOMUA, CustomerSource.TIKTOK_SHOP),
    "other": (CustomerSource.LANDING_PAGE, CustomerSource.CONTACT_FORM, CustomerSource.EXCEL),
}
#: The ranks of CUST-3; "" is none.
RANKS = ("gold", "silver", "bronze")


class CustomerRules(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the shop runs a points programme, and whom to ask about it: a number or a few words, "" for nobody (CUST-10)."""

    points: bool = False
    help_line: str = ""

    def checked(self) -> "CustomerRules":
        """Itself, clean. Raises Refused("customers.help_line")."""
        line = one_line(self.help_line, HELP_LINE_LIMIT + 1)
        if len(line) > HELP_LINE_LIMIT:
            raise Refused("customers.help_line", limit=HELP_LINE_LIMIT)
        return CustomerRules(points=self.points, help_line=line)


class Bought(msgspec.Struct, frozen=True, kw_only=True):
    """Figures on delivered orders alone (CUST-6), amounts in minor units of `currency`; no average without an order."""

    orders: int = 0
    spent: int = 0
    lately: int = 0  # in the last three calendar months
    currency: str = ""

    @property
    def average(self) -> int | None:
        """Spent for each order, rounded down; None without an order."""
        return self.spent // self.orders if self.orders else None


def together(figures: Iterable[Bought]) -> Bought:
    """Several profiles' figures as one person's; what is in another currency than the first one's is left out."""
    known = [one for one in figures if one.orders]
    same = [one for one in known if one.currency == known[0].currency]
    return Bought(
        orders=sum(one.orders for one in same), spent=sum(one.spent for one in same), lately=sum(one.lately for one in same),
        currency=same[0].currency if same else "",
    )  # fmt: skip


class Customer(msgspec.Struct, frozen=True, kw_only=True):
    """`phones` are E.164, the main one first; `birthday` is ISO (1990-12-31) or ""; `version` grows with each change."""

    id: CustomerId
    name: str
    language: str = "en"
    company: str = ""
    tax_code: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    gender: Gender = Gender.UNSET
    birthday: str = ""
    address: Address = Address()
    source: str = ""
    rank: str = ""
    points: int = 0
    status: CustomerStatus = CustomerStatus.UNSET
    responsible: str = ""
    collaborator: str = ""
    registered: bool = False
    verified: bool = False
    tags: tuple[str, ...] = ()
    notes: str = ""
    bought: Bought = Bought()
    created: Instant = Instant(0)
    version: int = 0

    @property
    def is_member(self) -> bool:
        """The label of CUST-2: registered and verified, with the basic data complete; otherwise "No account"."""
        return self.registered and self.verified and bool(self.name and self.phones and self.address.street)


def lately(now: Instant, time_zone: str) -> Instant:
    """Where the last three calendar months begin: the first moment of the month before the last one, in the shop's zone."""
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(time_zone))
    months = local.year * 12 + local.month - 1 - 2
    start = datetime.datetime(months // 12, months % 12 + 1, 1, tzinfo=ZoneInfo(time_zone))
    return Instant(int(start.timestamp()) * SECOND)


def profile_address(customer: CustomerId) -> str:
    """Where a customer's profile is read."""
    return f"/v1/customers/{customer}"


def records_address(customer: CustomerId) -> str:
    """Where their orders, debts, returns and points are read."""
    return f"/v1/customers/{customer}/records"
