"""Reads the demo shop's content from its folder and makes sure that it fits together."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.demo.checks import problems
from app.demo.content import (
    LANGUAGES,
    Answers,
    Booked,
    ContentError,
    Coupon,
    Customer,
    DemoContent,
    Language,
    Ledgers,
    Order,
    Phrasebook,
    Product,
    Shop,
    Spam,
)
from app.demo.moments import Moment

T = TypeVar("T")

#: Where the content lies in a checkout and in the installed program alike.
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"
#: How many problems one error lists.
_SHOWN = 12


def load(folder: Path = FOLDER) -> DemoContent:
    """The content of `folder`. Raises ContentError naming the file and what is wrong in it."""
    products = _read(folder, "products.json", tuple[Product, ...])
    customers = _read(folder, "customers.json", tuple[Customer, ...])
    orders = _read(folder, "orders.json", tuple[Order, ...])
    coupons = _read(folder, "coupons.json", tuple[Coupon, ...])
    content = DemoContent(
        folder=folder,
        shop=_read(folder, "shop.json", Shop),
        products={entry.sku: entry for entry in products},
        customers={entry.id: entry for entry in customers},
        orders={entry.number: entry for entry in orders},
        coupons={entry.code: entry for entry in coupons},
        phrasebooks={language: _read(folder, f"dialogues/{language}.json", Phrasebook) for language in LANGUAGES},
        answers={language: _read(folder, f"answers/{language}.json", Answers) for language in LANGUAGES},
        spam=_read(folder, "spam.json", dict[Language, tuple[Spam, ...]]),
        ledgers=_read(folder, "ledgers.json", Ledgers),
        bookings=_read(folder, "bookings.json", tuple[Booked, ...]),
    )
    found = [
        *_repeated("products.json", [entry.sku for entry in products]),
        *_repeated("customers.json", [entry.id for entry in customers]),
        *_repeated("orders.json", [entry.number for entry in orders]),
        *_repeated("coupons.json", [entry.code for entry in coupons]),
        *problems(content),
    ]
    if found:
        more = [f"… and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
        raise ContentError("\n".join([*found[:_SHOWN], *more]))
    return content


def _repeated(file: str, keys: list[str]) -> list[str]:
    return [f"{file}: {key} stands there twice" for key in sorted({key for key in keys if keys.count(key) > 1})]


def _moment(type_: type, value: Any) -> Any:
    if type_ is Moment:
        return Moment(value)
    raise NotImplementedError(type_)


def _read(folder: Path, name: str, type_: type[T]) -> T:
    try:
        raw = (folder / name).read_bytes()
    except OSError as error:
        raise ContentError(f"{name}: cannot be read: {error.strerror}") from error
    try:
        return msgspec.json.decode(raw, type=type_, dec_hook=_moment)
    except ValueError as error:  # msgspec's own errors are ValueErrors
        raise ContentError(f"{name}: {error}") from error
