"""Contacts are written by one function, whatever way they come in: the same key twice is one contact (DATA-2)."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, insert, select
from ulid import ULID

from app.domain.contacts import ContactState, Landing, ShareReason, Way
from app.domain.people import Shop
from app.domain.text import searchable
from app.hub.contact_hooks import ContactHooks
from app.hub.database.contact_counts import counted
from app.hub.database.landing_tables import contacts
from app.hub.database.statements import Statement, among, keys
from app.hub.transaction import Transaction

#: What of a new contact is not known yet has its column's own value.
_LATER = ("carer", "shared", "duplicate_of", "old_customer", "revenue", "deleted")
_ADD = Statement(insert(contacts).values({one.name: bindparam(one.name) for one in contacts.columns if one.name not in _LATER}))
_KNOWN = Statement(select(contacts.c.key, contacts.c.id).where(contacts.c.shop == bindparam("shop"), among(contacts.c.key)))


class NewContact(msgspec.Struct, frozen=True, kw_only=True):
    """What a way in brings, checked; `phone` is E.164. `key` is the sender's own name for it, `detail` the further fields.

    `order` and `conversation` are where it belongs to, if to any.
    """

    key: str
    name: str
    phone: str
    way: Way
    message: str = ""
    task: str = ""
    language: str = "en"
    product: str = ""
    detail: dict[str, str] = {}
    order: str | None = None
    conversation: str | None = None


def add(tx: Transaction, shop: Shop, landing: Landing, new: NewContact, hooks: ContactHooks) -> str:
    """The contact's id; of the one that this key made already, if it did."""
    return add_many(tx, shop, landing, [new], hooks)[0]


def add_many(tx: Transaction, shop: Shop, landing: Landing, news: Sequence[NewContact], hooks: ContactHooks) -> list[str]:
    """The same for several, some hundred at most: their ids in order. Who follows them is told of all at once."""
    known: dict[str, str] = dict(tx.sql.rows(_KNOWN, {"shop": shop.id, **keys([new.key for new in news])}))
    fresh: dict[str, NewContact] = {}
    for new in news:
        if new.key not in known:
            fresh.setdefault(new.key, new)
    if fresh:
        # Ids of one millisecond are in no order of their own, and what came first decides about duplicates.
        made = sorted(str(ULID()) for _ in fresh)
        known |= dict(zip(fresh, made, strict=True))
        rows = [_row(tx, shop, landing, new, id_) for id_, new in zip(made, fresh.values(), strict=True)]
        # Whoever follows them changes them at once: all of it is counted together.
        with counted(tx.connection, made, new=True):
            tx.sql.many(_ADD, rows)
            for hook in hooks.arrived:
                hook(tx, shop, made)
    return [known[new.key] for new in news]


def _row(tx: Transaction, shop: Shop, landing: Landing, new: NewContact, id_: str) -> dict[str, object]:
    state, reason = ContactState.UNSHARED, ShareReason.NOT_TICKED
    if not landing.approved:
        state, reason = ContactState.AWAITING, ShareReason.NOT_APPROVED
    return {
        "id": id_, "shop": shop.id, "landing": landing.id, "key": new.key, "marketer": landing.marketer,
        "product": new.product or landing.product, "kind": landing.kind.value, "way": new.way.value, "name": new.name,
        "phone": new.phone, "message": new.message, "task": new.task, "language": new.language,
        # A space before each word, so that a word's beginning is found and its middle is not.
        "folded": f" {searchable(' '.join((new.name, new.message, new.task)))}",
        "detail": msgspec.json.encode(new.detail) if new.detail else None, "created": tx.now, "state": state.value,
        "reason": reason.value, "order": new.order, "conversation": new.conversation,
    }  # fmt: skip
