"""What a line of a table means, and what is wrong with it."""

import datetime
import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import msgspec
import phonenumbers

from app.domain.customers import RANKS, Customer, CustomerSource
from app.domain.ids import SECOND, CustomerId, Instant, ProductId
from app.domain.money import digits
from app.domain.orders import Address, OrderState
from app.domain.products import Product
from app.domain.text import clean, fold, one_line
from app.features.catalogue_import.rules.columns import ADDRESS, LANGUAGES

#: Pieces and minor units beyond which somebody slipped on the keyboard.
_MOST_STOCK, MOST_AMOUNT = 10_000_000, 10**12
_AMOUNT = re.compile(r"(-?)(\d{1,13})(?:[.,](\d+))?")
#: As people write them, by their folded form.
_YES = frozenset(fold(word).strip() for word in ("1", "yes", "true", "x", "так", "có", "是"))
_NO = frozenset(fold(word).strip() for word in ("", "0", "no", "false", "ні", "không", "否"))
_MAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,189}\.[^@\s.]{2,}")


class Bad(Exception):
    """A cell that makes no sense: `code` and the column."""

    def __init__(self, code: str, column: str, value: str = "") -> None:
        super().__init__(code)
        self.code, self.column, self.value = code, column, value[:80]


class Home(msgspec.Struct, frozen=True):
    """What a file leaves out is as the shop has it."""

    currency: str
    time_zone: str


class OrderRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of an order; those of one number belong together, and the first tells what is not of a line."""

    number: str
    placed: Instant
    state: OrderState
    phone: str
    email: str
    sku: str
    quantity: int
    price: int
    currency: str
    delivery_fee: int
    discount: int
    paid: int | None
    coupon: str
    carrier: str
    tracking: str
    address: Address


def product(cells: Mapping[str, str], home: Home) -> Product:
    """A product without id. Raises Bad."""
    currency = _currency(cells, home)
    names = _words(cells, "name", 200)
    if not names:
        raise Bad("import.missing", "name")
    told = fold(cells.get("live", "")).strip()
    return Product(
        id=ProductId(""), sku=_needed(cells, "sku", 80), name=names, about=_words(cells, "about", 4_000),
        category=one_line(cells.get("category", ""), 80), price=_amount(cells, "price", currency), currency=currency,
        stock=_whole(cells, "stock", _MOST_STOCK), live=not told or told not in _NO,
    )  # fmt: skip


def customer(cells: Mapping[str, str], now: Instant) -> Customer:
    """A customer without id. Raises Bad."""
    phone, mail = _contacts(cells)
    tags = tuple(dict.fromkeys(tag for part in cells.get("tags", "").split(",") if (tag := one_line(part, 40))))
    return Customer(
        id=CustomerId(""), name=_needed(cells, "name", 120), language=one_line(cells.get("language", ""), 10) or "en",
        company=one_line(cells.get("company", ""), 120), phones=(phone,) if phone else (), emails=(mail,) if mail else (),
        address=_address(cells, cells.get("name", ""), phone),
        source=_source(cells), rank=_rank(cells), registered=_flag(cells, "registered"), verified=_flag(cells, "verified"),
        tags=tags[:20],
        notes=clean(cells.get("notes", ""))[:2_000], created=now,
    )  # fmt: skip


def order(cells: Mapping[str, str], home: Home) -> OrderRow:
    """A line of an order. Raises Bad."""
    currency = _currency(cells, home)
    phone, mail = _contacts(cells)
    try:
        state = OrderState(fold(cells.get("state", "")).replace(" ", "_"))
    except ValueError:
        raise Bad("import.state", "state", cells.get("state", "")) from None
    quantity = _whole(cells, "quantity", 100_000)
    if quantity == 0:
        raise Bad("import.number", "quantity", "0")
    return OrderRow(
        number=_needed(cells, "number", 60), placed=_moment(cells, home), state=state, phone=phone, email=mail,
        sku=_needed(cells, "sku", 80), quantity=quantity, price=_amount(cells, "price", currency), currency=currency,
        delivery_fee=_amount(cells, "delivery_fee", currency, needed=False),
        discount=_amount(cells, "discount", currency, needed=False),
        paid=_amount(cells, "paid", currency) if cells.get("paid") else None,
        coupon=one_line(cells.get("coupon", ""), 80),
        carrier=one_line(cells.get("carrier", ""), 60), tracking=one_line(cells.get("tracking", ""), 60),
        address=_address(cells, cells.get("recipient", ""), phone),
    )  # fmt: skip


def number_of(cells: Mapping[str, str]) -> str:
    """Which order a line belongs to, even where the line is wrong."""
    return one_line(cells.get("number", ""), 60)


def _needed(cells: Mapping[str, str], name: str, limit: int) -> str:
    text = one_line(cells.get(name, ""), limit + 1)
    if not text:
        raise Bad("import.missing", name)
    if len(text) > limit:
        raise Bad("import.too_long", name, text)
    return text


def _words(cells: Mapping[str, str], name: str, limit: int) -> dict[str, str]:
    columns = {"en": name} | {language: f"{name}_{language}" for language in LANGUAGES if cells.get(f"{name}_{language}")}
    found = {language: clean(cells.get(column, "")).strip() for language, column in columns.items()}
    for language, text in found.items():
        if len(text) > limit:
            raise Bad("import.too_long", columns[language], text)
    return {language: text for language, text in found.items() if text}


def _currency(cells: Mapping[str, str], home: Home) -> str:
    code = cells.get("currency", "").upper() or home.currency
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise Bad("import.currency", "currency", code)
    return code


def _source(cells: Mapping[str, str]) -> CustomerSource:
    text = one_line(cells.get("source", ""), 40)
    try:
        return CustomerSource(re.sub(r"[\s-]+", "_", fold(text).strip())) if text else CustomerSource.EXCEL
    except ValueError:
        raise Bad("import.source", "source", text) from None


def _rank(cells: Mapping[str, str]) -> str:
    rank = fold(cells.get("rank", "")).strip()
    if rank in ("", "none"):
        return ""
    if rank not in RANKS:
        raise Bad("import.rank", "rank", cells["rank"])
    return rank


def _flag(cells: Mapping[str, str], name: str) -> bool:
    told = fold(cells.get(name, "")).strip()
    if told not in _YES | _NO:
        raise Bad("import.yes_no", name, cells[name])
    return told in _YES


def _amount(cells: Mapping[str, str], name: str, currency: str, *, needed: bool = True) -> int:
    """In minor units. Digits and one point or comma before the fraction; nothing that could be read in two ways."""
    text = cells.get(name, "").replace("\u00a0", "")
    if not text:
        if needed:
            raise Bad("import.missing", name)
        return 0
    places = digits(currency)
    found = _AMOUNT.fullmatch(text)
    fraction = (found[3] or "").rstrip("0") if found else ""
    if found is None or found[1] or len(fraction) > places:
        raise Bad("import.amount", name, text)
    amount = int(found[2]) * 10**places + int(fraction.ljust(places, "0") or "0")
    if amount > MOST_AMOUNT:
        raise Bad("import.amount", name, text)
    return int(amount)


def _whole(cells: Mapping[str, str], name: str, most: int) -> int:
    text = cells.get(name, "")
    if not text:
        raise Bad("import.missing", name)
    if not (text.isascii() and text.isdecimal()) or len(text) > 12 or int(text) > most:
        raise Bad("import.number", name, text)
    return int(text)


def _contacts(cells: Mapping[str, str]) -> tuple[str, str]:
    phone, mail = cells.get("phone", ""), one_line(cells.get("email", ""), 255)
    if not phone and not mail:
        raise Bad("import.missing", "phone")
    if mail and not _MAIL.fullmatch(mail):
        raise Bad("import.email", "email", mail)
    return (_phone(phone, cells.get("country", "")) if phone else ""), mail


def _phone(text: str, country: str) -> str:
    try:
        number = phonenumbers.parse(text, country.upper() or None)
    except phonenumbers.NumberParseException:
        raise Bad("import.phone", "phone", text) from None
    if not phonenumbers.is_possible_number(number):
        raise Bad("import.phone", "phone", text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _address(cells: Mapping[str, str], name: str, phone: str) -> Address:
    lines = {one: one_line(cells.get(one, ""), 200) for one in ADDRESS}
    if not any(lines.values()):
        return Address()
    if lines["country"] and not (len(lines["country"]) == 2 and lines["country"].isalpha()):
        raise Bad("import.country", "country", lines["country"])
    return Address(name=one_line(name, 200), phone=phone, **(lines | {"country": lines["country"].upper()}))


def _moment(cells: Mapping[str, str], home: Home) -> Instant:
    text = _needed(cells, "placed", 40)
    try:
        found = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise Bad("import.date", "placed", text) from None
    if found.tzinfo is None:
        found = found.replace(tzinfo=ZoneInfo(home.time_zone))
    if not 2000 <= found.year < 2100:
        raise Bad("import.date", "placed", text)
    return Instant(int(found.timestamp()) * SECOND)
