"""What a contact may hold, whatever way it comes in by (DATA-2)."""

import re
from collections.abc import Collection

from app.domain.errors import Refused
from app.domain.leads import checked_message, checked_name
from app.domain.text import clean, one_line

TASK_LIMIT, ADDRESS_LIMIT, EMAIL_LIMIT, KEY_LIMIT = 120, 300, 120, 80
MOST_PIECES = 1_000
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_KEY = re.compile(r"[\w.:-]{1,80}", re.ASCII)

__all__ = ["checked_message", "checked_name"]


def checked_key(text: str) -> str:
    """The sender's own name for a contact. Raises Refused("contacts.key")."""
    if not _KEY.fullmatch(text):
        raise Refused("contacts.key", limit=KEY_LIMIT)
    return text


def checked_task(text: str) -> str:
    """What is to be done, on one line; may be empty. Raises Refused("contacts.task")."""
    task = one_line(text, TASK_LIMIT + 1)
    if len(task) > TASK_LIMIT:
        raise Refused("contacts.task", limit=TASK_LIMIT)
    return task


def checked_detail(fields: Collection[str], address: str, email: str, quantity: int | None) -> dict[str, str]:
    """The further fields as they are kept, those that the form asks. Raises Refused: contacts.address, .email, .quantity."""
    found: dict[str, str] = {}
    if "address" in fields and (text := clean(address).strip()):
        if len(text) > ADDRESS_LIMIT:
            raise Refused("contacts.address", limit=ADDRESS_LIMIT)
        found["address"] = text
    if "email" in fields and (text := one_line(email, EMAIL_LIMIT + 1)):
        if len(text) > EMAIL_LIMIT or not _EMAIL.fullmatch(text):
            raise Refused("contacts.email")
        found["email"] = text
    if "quantity" in fields and quantity is not None:
        if not 1 <= quantity <= MOST_PIECES:
            raise Refused("contacts.quantity", limit=MOST_PIECES)
        found["quantity"] = str(quantity)
    return found


def checked_lines(lines: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    """The goods of an order entered by hand. Raises Refused: contacts.lines, contacts.quantity."""
    if not 1 <= len(lines) <= 50 or len({product for product, _pieces in lines}) != len(lines):
        raise Refused("contacts.lines")
    if any(not 1 <= pieces <= MOST_PIECES for _product, pieces in lines):
        raise Refused("contacts.quantity", limit=MOST_PIECES)
    return lines
