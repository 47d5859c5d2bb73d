"""What features do when contacts came in by a landing, and when what waits of one may go out: in turn, in the transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.people import Shop
from app.hub.transaction import Transaction

#: `(transaction, shop, ids of the contacts)`: those that came in at once, in the order of their coming; mostly it is one.
ArrivedHook = Callable[[Transaction, Shop, Sequence[str]], None]
#: `(transaction, shop, id of the landing)`.
ApprovedHook = Callable[[Transaction, Shop, str], None]


@dataclass(frozen=True, slots=True)
class ContactHooks:
    """`arrived` follow new contacts, approved or not; `approved` each approved landing of which more can go out than before:
    an admin has just approved it, or somebody more is ticked."""

    arrived: list[ArrivedHook] = field(default_factory=list)
    approved: list[ApprovedHook] = field(default_factory=list)
