"""A profile's fields as texts: how each is shown to an editor, read back, checked; and what two editors do to one another."""

import datetime
import re
from collections.abc import Callable, Collection

import msgspec

from app.domain.customers import RANKS, Customer, CustomerStatus, Gender
from app.domain.errors import Refused
from app.domain.text import clean, one_line

LINE_LIMIT = 200
NOTES_LIMIT = 4_000
TAG_LIMIT = 40
TAGS_LIMIT = 20
CONTACTS_LIMIT = 5
#: Nobody in the shop's books is older.
_OLDEST = 1900
_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]{1,180}\.[^@\s.,;<>\"]{2,}")
#: What an identity number is looked at for.
IDENTITY_PURPOSES = ("invoice", "delivery", "check")
_IDENTITY = re.compile(r"[\w .\-/]{4,40}")
_TAX = re.compile(r"[\w .\-/]{4,30}")


class Edit(msgspec.Struct, frozen=True):
    """Field `field` shall be `after`; `before` is what its editor saw, so that somebody else's change is not lost."""

    field: str
    before: str
    after: str


def _line(text: str) -> str:
    line = one_line(text, LINE_LIMIT + 1)
    if len(line) > LINE_LIMIT:
        raise Refused("customers.too_long", limit=LINE_LIMIT)
    return line


def _name(text: str) -> str:
    if not (name := _line(text)):
        raise Refused("customers.name")
    return name


def _email(text: str) -> str:
    line = _line(text).lower()
    if not _EMAIL.fullmatch(line):
        raise Refused("customers.email", value=line[:60])
    return line


def _several(text: str, one: Callable[[str], str], most: int) -> tuple[str, ...]:
    """One a line, or separated by commas; each once."""
    found = tuple(dict.fromkeys(one(part) for part in re.split(r"[\n,;]", text) if part.strip()))
    if len(found) > most:
        raise Refused("customers.too_many", limit=most)
    return found


def _tag(text: str) -> str:
    tag = one_line(text, TAG_LIMIT + 1)
    if len(tag) > TAG_LIMIT:
        raise Refused("customers.too_long", limit=TAG_LIMIT)
    return tag


def read_day(text: str) -> datetime.date | None:
    """dd/mm/yyyy, also with points or hyphens, or ISO; None for what is no day of the calendar."""
    line = text.strip()
    parts = re.fullmatch(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})", line, re.ASCII)
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", line, re.ASCII)
    try:
        if parts:
            return datetime.date(int(parts[3]), int(parts[2]), int(parts[1]))
        return datetime.date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
    except ValueError:
        return None


def _birthday(text: str) -> str:
    """Impossible dates are refused (CUST-8)."""
    if not text.strip():
        return ""
    day = read_day(text)
    if day is None or day.year < _OLDEST:
        raise Refused("customers.birthday")
    return day.isoformat()


def checked_identity(text: str) -> str:
    """An identity number as it is kept, "" for none. Raises Refused("customers.identity")."""
    line = _line(text)
    if line and not _IDENTITY.fullmatch(line):
        raise Refused("customers.identity")
    return line


def _tax(text: str) -> str:
    line = _line(text)
    if line and not _TAX.fullmatch(line):
        raise Refused("customers.tax_code")
    return line


def _country(text: str) -> str:
    line = _line(text).upper()
    if line and not (len(line) == 2 and line.isascii() and line.isalpha()):
        raise Refused("orders.country")
    return line


def _notes(text: str) -> str:
    notes = clean(text).strip()
    if len(notes) > NOTES_LIMIT:
        raise Refused("customers.too_long", limit=NOTES_LIMIT)
    return notes


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in known:
            raise Refused("customers.choice")
        return text

    return read


def _phones(text: str) -> str:
    # Which numbers exist is the hub's to know; here it is only made sure that they look like some.
    lines = _several(text, _line, CONTACTS_LIMIT)
    for line in lines:
        digits = sum(character.isdecimal() for character in line)
        if not 7 <= digits <= 15:
            raise Refused("customers.phone", value=line[:40])
    return "\n".join(lines)


#: Fields that are told on a reveal alone.
MASKED = ("phones", "emails")
_ADDRESS = ("street", "area", "district", "city", "country")
#: How each field is read; the name of a field of an address has "address." before it.
READ: dict[str, Callable[[str], str]] = {
    "name": _name,
    "company": _line,
    "tax_code": _tax,
    "phones": _phones,
    "emails": lambda text: "\n".join(_several(text, _email, CONTACTS_LIMIT)),
    "gender": _one_of(tuple(Gender)),
    "birthday": _birthday,
    "status": _one_of(tuple(CustomerStatus)),
    "rank": _one_of(("", *RANKS)),
    # Who of the staff that is, the hub knows.
    "responsible": _line,
    "collaborator": _line,
    "tags": lambda text: "\n".join(_several(text, _tag, TAGS_LIMIT)),
    "notes": _notes,
    **{f"address.{part}": (_country if part == "country" else _line) for part in _ADDRESS},
}


def text_of(customer: Customer, field: str) -> str:
    """The field as an editor shows it; several values stand one a line. Raises Refused("customers.field")."""
    if field not in READ:
        raise Refused("customers.field")
    if field.startswith("address."):
        return str(getattr(customer.address, field.removeprefix("address.")))
    value = getattr(customer, field)
    return "\n".join(value) if isinstance(value, tuple) else str(value)


def checked(field: str, text: str) -> str:
    """What was typed, as it will be kept. Raises Refused with a code that says what is wrong."""
    if field not in READ:
        raise Refused("customers.field")
    return READ[field](text)


def with_field(customer: Customer, field: str, text: str) -> Customer:
    """The profile with another value there; `text` was checked."""
    if field.startswith("address."):
        part = {field.removeprefix("address."): text}
        return msgspec.structs.replace(customer, address=msgspec.structs.replace(customer.address, **part))
    kind = type(getattr(customer, field))
    if kind is tuple:
        return msgspec.structs.replace(customer, **{field: tuple(line for line in text.split("\n") if line)})
    return msgspec.structs.replace(customer, **{field: kind(text)})


def edited(customer: Customer, edits: tuple[Edit, ...]) -> Customer:
    """All edits at once. Edits of different fields never meet (two editors, both win).

    Raises Refused: customers.conflict when somebody changed one of the fields meanwhile, customers.contact_changed when it is
    a masked one; what `checked` refuses."""
    after = customer
    for edit in edits:
        new, now = checked(edit.field, edit.after), text_of(customer, edit.field)
        if now not in (edit.before, new):
            if edit.field in MASKED:  # what it is now is told by a reveal alone, which is logged
                raise Refused("customers.contact_changed")
            raise Refused("customers.conflict", field=edit.field, theirs=now[:200])
        after = with_field(after, edit.field, new)
    return after


def age(birthday: str, today: datetime.date) -> int | None:
    """Whole years; None without a birthday, or with one in the future."""
    if not birthday:
        return None
    born = datetime.date.fromisoformat(birthday)
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return years if years >= 0 else None


def masked(phone: str) -> str:
    """All but the last three digits hidden: the number itself is revealed on request, which is logged."""
    return "••• ••• " + phone[-3:] if len(phone) > 3 else "•••"


def for_everybody(customer: Customer) -> Customer:
    """As it travels without a reveal: phones masked, addresses of e-mail with their beginning hidden."""
    emails = tuple(f"{mail[:1]}•••@{mail.partition('@')[2]}" for mail in customer.emails)
    number = customer.address.phone
    address = msgspec.structs.replace(customer.address, phone=masked(number) if number else "")
    return msgspec.structs.replace(customer, phones=tuple(map(masked, customer.phones)), emails=emails, address=address)
