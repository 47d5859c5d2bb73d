"""What is asked for, and two editors of one lead."""

import msgspec

from app.domain.errors import Refused
from app.domain.leads import Lead, LeadStatus, checked_field


class Asked(msgspec.Struct, frozen=True):
    """Which leads are shown: a status or "" for all, only untouched ones, a search."""

    status: str = ""
    untouched: bool = False
    query: str = ""


class Conflict(msgspec.Struct, frozen=True):
    """Somebody changed this field meanwhile; both values, and whose lead it is."""

    lead: str
    name: str
    field: str
    theirs: str
    mine: str


def value_of(lead: Lead, field: str) -> str:
    """A field as its editor sees it. Raises Refused("leads.field")."""
    if field not in ("status", "note"):
        raise Refused("leads.field")
    return lead.status.value if field == "status" else lead.note


def with_field(lead: Lead, field: str, value: str) -> Lead:
    """The lead with another value there, touched; `value` was checked."""
    if field == "status":
        return msgspec.structs.replace(lead, status=LeadStatus(value), touched=True)
    return msgspec.structs.replace(lead, note=value, touched=True)


def edited(lead: Lead, field: str, before: str, after: str) -> Lead:
    """Edits of different fields never meet. Raises Refused: leads.conflict with both values when somebody changed this field
    meanwhile; what `checked_field` refuses."""
    new, now = checked_field(field, after), value_of(lead, field)
    if now not in (before, new):
        raise Refused("leads.conflict", lead=lead.id, name=lead.name, field=field, theirs=now, mine=new)
    return with_field(lead, field, new)
