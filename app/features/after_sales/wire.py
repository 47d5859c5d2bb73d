"""What travels about applications.

- `POST /v1/conversations/{id}/orders/{number}/cases` Apply → Order for staff, BuyerOrder for the buyer themselves
- `GET /v1/conversations/{id}/orders/{number}/page` → BuyerOrder: what the buyer's own page of an order shows
- cards of kind "case", whose `ref` is the order's number and the application's id with a colon between
"""

from urllib.parse import quote

import msgspec

from app.domain.ids import CommandId, ConversationId
from app.domain.orders import Case, CaseKind, OrderLine, Step

CARD = "case"


class Apply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same `key` again changes nothing and answers the same."""

    key: CommandId
    kind: CaseKind
    reason: str
    amount: int = 0
    note: str = ""


class BuyerOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order as its buyer may see it: no remarks, no names of staff."""

    number: str
    state: str
    currency: str
    total: int
    paid: int
    refunded: int
    refundable: int
    carrier: str
    tracking: str
    lines: tuple[OrderLine, ...]
    steps: tuple[Step, ...]
    cases: tuple[Case, ...]


def ref_of(number: str, case: str) -> str:
    """The `ref` of an application's card."""
    return f"{number}:{case}"


def cases_address(conversation: ConversationId, number: str) -> str:
    """Where an application on an order is submitted."""
    return f"/v1/conversations/{conversation}/orders/{quote(number, safe='')}/cases"
