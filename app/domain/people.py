"""People: the shop, its staff with their roles, its buyers, and who is acting."""

from enum import StrEnum

import msgspec

from app.domain.ids import BuyerId, ConversationId, ShopId, StaffId


class Role(StrEnum):
    """What a signed-in person may do. Staff roles add up; BUYER never goes together with another."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    MARKETER = "marketer"
    ADMIN = "admin"
    BUYER = "buyer"


STAFF = frozenset({Role.AGENT, Role.SUPERVISOR, Role.MARKETER, Role.ADMIN})
#: Those who answer buyers.
DESK = frozenset({Role.AGENT, Role.SUPERVISOR, Role.ADMIN})


class Right(StrEnum):
    """What an admin grants to single people, beside their roles."""

    IDENTITY = "identity"
    """Reading and entering customers' identity numbers (CUST-8)."""


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """One seller. `time_zone` is an IANA name, `currency` an ISO 4217 code."""

    id: ShopId
    name: str
    time_zone: str
    currency: str


class Staff(msgspec.Struct, frozen=True, kw_only=True):
    """A person who signs in."""

    id: StaffId
    name: str
    roles: tuple[Role, ...]
    active: bool = True


class Buyer(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A person who writes to a shop. `language` is a BCP 47 tag, `channel` where they write from (web, shopee…).

    `phone_hint` shows the last digits only: the number itself reaches a client only on reveal.
    """

    id: BuyerId
    name: str
    language: str = "en"
    channel: str = "web"
    rank: str = ""
    phone_hint: str = ""


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who performs an operation, as the hub established it from the session; never taken from a request."""

    id: str
    shop: ShopId
    name: str
    roles: frozenset[Role]
    conversation: ConversationId | None = None  # a buyer's own one; None for staff

    @property
    def audience(self) -> frozenset[str]:
        """What an event's audience may name for this actor to receive it: their roles, and themselves."""
        return frozenset({*self.roles, person(self.id)})

    @property
    def is_buyer(self) -> bool:
        """True for a person writing from the buyer's page."""
        return Role.BUYER in self.roles


def person(actor: str) -> str:
    """One person as an audience names them; no role is called so."""
    return f"@{actor}"
