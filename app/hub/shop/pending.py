"""Changes of orders that are being asked of an engine: written down before, taken off in the transaction that records it.

So a change that the engine carried out is recorded even if the hub ends in between, and two people, or two tries of one
person, never ask for the same at once.
"""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import SECOND, CommandId, Instant, OrderId, ShopId
from app.domain.people import Actor
from app.hub.database.statements import Sql
from app.hub.shop import state
from app.hub.transaction import Later, Transaction

_PREFIX = "pending:"
#: Longer than a connector ever takes over one change: then whoever asked is no longer there.
LEASE = 90 * SECOND


class Pending(msgspec.Struct, frozen=True, kw_only=True):
    """`operation` is the request's body, `until` when whoever asks now must be done. `money`: it is never given up."""

    key: CommandId
    order: OrderId
    number: str
    action: str
    actor: Actor
    operation: str
    facts: dict[str, str | int]
    until: Instant
    money: bool = False


_decoder = msgspec.json.Decoder(Pending)


def find(sql: Sql, shop: ShopId, order: OrderId) -> Pending | None:
    """What is being asked for this order; None for nothing."""
    value = state.get(sql, shop, _PREFIX + order)
    return None if value is None else _decoder.decode(value)


def claim(tx: Transaction, shop: ShopId, new: Pending) -> bool:
    """Writes it down; True when it is this very change, asked for before. Raises Later while somebody is at it, and
    Refused("orders.busy") while money of an earlier decision is still to go."""
    found = find(tx.sql, shop, new.order)
    if found is not None:
        if found.until > tx.now:
            raise Later("orders.busy", number=new.number, seconds=1 + (found.until - tx.now) // SECOND)
        if found.key != new.key and found.money:
            raise Refused("orders.busy", number=new.number)
    again = found is not None and found.key == new.key
    kept = found if again and found is not None else new
    _write(tx, shop, msgspec.structs.replace(kept, until=Instant(tx.now + LEASE)))
    return again


def release(tx: Transaction, shop: ShopId, order: OrderId, key: CommandId) -> None:
    """Nobody is at it any more, but it is not known whether it happened."""
    found = find(tx.sql, shop, order)
    if found is not None and found.key == key:
        _write(tx, shop, msgspec.structs.replace(found, until=tx.now))


def finish(tx: Transaction, shop: ShopId, order: OrderId, key: CommandId) -> Pending | None:
    """Takes it off; None when somebody else has done so."""
    found = find(tx.sql, shop, order)
    if found is None or found.key != key:
        return None
    state.drop(tx.sql, shop, _PREFIX + order)
    return found


def abandoned(sql: Sql, now: Instant) -> list[tuple[ShopId, Pending]]:
    """What nobody is at, of all shops."""
    found = [(shop, _decoder.decode(value)) for shop, _key, value in state.under(sql, _PREFIX)]
    return [(shop, one) for shop, one in found if one.until <= now]


def _write(tx: Transaction, shop: ShopId, pending: Pending) -> None:
    state.put(tx.sql, shop, _PREFIX + pending.order, msgspec.json.encode(pending).decode())
