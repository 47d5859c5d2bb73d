"""What features do when a contact came in by a landing, and when an admin approved one: each in its turn, in the transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.people import Shop
from app.hub.transaction import Transaction

#: `(transaction, shop, id of the contact or of the landing)`.
ContactHook = Callable[[Transaction, Shop, str], None]


@dataclass(frozen=True, slots=True)
class ContactHooks:
    """`arrived` follow each new contact, approved or not; `approved` each landing that an admin has just approved."""

    arrived: list[ContactHook] = field(default_factory=list)
    approved: list[ContactHook] = field(default_factory=list)
