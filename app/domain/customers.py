"""Customers: the profile of a person who buys, on whatever channel (CUST-1 to CUST-10)."""

from enum import StrEnum

import msgspec

from app.domain.ids import CustomerId, Instant
from app.domain.orders import Address


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
    """The shop's own rules about customers: whether it runs a points programme, without which no points are shown (CUST-3)."""

    points: bool = False

    def checked(self) -> "CustomerRules":
        """Itself: there is nothing that it could not be."""
        return self


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
