"""What is asked for, what many customers can be given at once, and what an export has to say of itself."""

from typing import TypeVar

import msgspec

from app.domain.customer_list import CustomerFilter, CustomerRow, Sort
from app.domain.customers import Customer, CustomerStatus
from app.domain.errors import Refused
from app.domain.text import one_line

Marked = TypeVar("Marked", Customer, CustomerRow)
STATUS, RESPONSIBLE, TAG = "status", "responsible", "tag"
TAG_LIMIT, TAGS_LIMIT = 40, 20
#: Endings of the files that can be asked for.
FORMS = ("csv", "xlsx")


class Asked(msgspec.Struct, frozen=True):
    """Which customers are shown, in which order."""

    wanted: CustomerFilter = CustomerFilter()
    sort: Sort = Sort.NEWEST


def checked_tag(text: str) -> str:
    """Raises Refused("customers.too_long")."""
    tag = one_line(text, TAG_LIMIT + 1)
    if len(tag) > TAG_LIMIT:
        raise Refused("customers.too_long", limit=TAG_LIMIT)
    return tag


def marked(one: Marked, field: str, before: str, after: str) -> Marked:
    """The customer with that; the same one where nothing changes.

    Raises Refused: customer_list.conflict when somebody changed it meanwhile, customers.choice, customers.too_many,
    customers.field.
    """
    if field == TAG:
        return _tagged(one, checked_tag(before), checked_tag(after))
    if field not in (STATUS, RESPONSIBLE):
        raise Refused("customers.field")
    if field == STATUS and after not in list(CustomerStatus):
        raise Refused("customers.choice")
    now = getattr(one, field)
    if now not in (before, after):
        raise Refused("customer_list.conflict")
    value = CustomerStatus(after) if field == STATUS else after
    return one if now == after else msgspec.structs.replace(one, **{field: value})


def _tagged(one: Marked, gone: str, come: str) -> Marked:
    tags: tuple[str, ...] = tuple(tag for tag in one.tags if tag != gone or tag == come)
    if come and come not in tags:
        tags = (*tags, come)
    if len(tags) > max(TAGS_LIMIT, len(one.tags)):
        raise Refused("customers.too_many", limit=TAGS_LIMIT)
    return one if tags == one.tags else msgspec.structs.replace(one, tags=tags)
