"""Two editors of one lead, and phone numbers as buyers write them."""

import msgspec
import phonenumbers

from app.domain.errors import Refused
from app.domain.leads import Lead, LeadStatus, checked_field

#: Where a number without its country is from: first the shop's own, by its currency, then by the buyer's language.
_BY_CURRENCY = {"VND": "VN", "UAH": "UA", "CNY": "CN"}
_BY_LANGUAGE = {"vi": "VN", "uk": "UA", "zh": "CN"}


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


def e164(text: str, currency: str, language: str) -> str:
    """The number as it is kept. Raises Refused("leads.phone") for one that no network has."""
    for region in dict.fromkeys((_BY_CURRENCY.get(currency), _BY_LANGUAGE.get(language[:2]))):
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    raise Refused("leads.phone")
