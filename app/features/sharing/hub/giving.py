"""Giving contacts out in the transaction that brings or approves them: the writer takes one after another, turns never cross."""

from collections.abc import Iterable

from app.domain.contacts import ContactState, ShareReason
from app.domain.ids import ShopId, StaffId
from app.domain.orders import Order, OrderState
from app.domain.people import Shop
from app.features.sharing import rules
from app.features.sharing.rules import Colleague, Turn
from app.hub import contact_sales
from app.hub.database import sharing
from app.hub.database.sharing import Facts, Ticks
from app.hub.transaction import Transaction

#: What can still be given to somebody.
OPEN = (ContactState.AWAITING, ContactState.UNSHARED)
_SHIPPED = frozenset({OrderState.TO_RECEIVE, OrderState.SIGNED_FOR})


def arrived(tx: Transaction, shop: Shop, contact: str) -> None:
    """A contact came in: it is flagged if it repeats another, and given to somebody if its landing is approved."""
    facts = sharing.contact(tx.connection, shop.id, contact)
    orders = contact_sales.orders_of(tx.connection, shop.id, facts.phone)
    old = any(shipped(order) for order in orders)
    earlier = [one for one in sharing.of_phone(tx.connection, shop.id, facts.phone) if _before(one, facts)]
    first = next((one.id for one in earlier if one.product == facts.product), None)
    sharing.flag(tx.connection, facts.id, None if old else first, old)
    landing = sharing.landing(tx.connection, shop.id, facts.landing)
    if landing.approved:
        give(tx, shop.id, landing, [facts])
    else:
        sharing.keep_waiting(tx.connection, facts.id)
        contact_sales.announce(tx, shop.id, [(facts.id, None)])


def approved(tx: Transaction, shop: Shop, landing: str) -> None:
    """An admin approved the landing: what awaited that is shared out, the oldest first."""
    ticks = sharing.landing(tx.connection, shop.id, landing)
    give(tx, shop.id, ticks, sharing.stuck(tx.connection, shop.id, landing, OPEN))


def received(tx: Transaction, shop: ShopId, staff: StaffId) -> None:
    """A colleague receives again: what nobody could get on their landings is shared out now."""
    for id_ in sharing.ticking(tx.connection, shop, staff):
        waiting = sharing.stuck(tx.connection, shop, id_, (ContactState.UNSHARED,))
        give(tx, shop, sharing.landing(tx.connection, shop, id_), waiting)


def give(tx: Transaction, shop: ShopId, landing: Ticks, some: Iterable[Facts], by: str = "") -> int:
    """Shares these contacts of a landing out in their order; how many found somebody. `by` approved them."""
    ticked = colleagues(tx, shop, landing)
    ledger = turns_of(tx, landing.id)
    agents = set(sharing.agents(tx.connection, shop))
    lines: dict[StaffId, Turn] = {}
    changed: list[tuple[str, StaffId | None]] = []
    phones: dict[str, None] = {}
    for facts in some:
        carer = _carer(tx, shop, facts, agents)
        decision = rules.decide(ticked, ledger, carer)
        moved = rules.after(ticked, ledger, decision)
        ledger |= moved
        lines |= moved
        sharing.put(tx.connection, shop, facts, decision.staff, decision.reason, tx.now, decision.able, decision.ticked, by)
        changed.append((facts.id, decision.staff))
        phones[facts.phone] = None
    sharing.put_turns(
        tx.connection, landing.id,
        {staff: (turn.last, turn.given, turn.reason.value if turn.reason else "") for staff, turn in lines.items()},
    )  # fmt: skip
    for phone in phones:  # what waited earned nothing until now
        contact_sales.settle(tx, shop, phone)
    contact_sales.announce(tx, shop, changed)
    return sum(carer is not None for _contact, carer in changed)


def colleagues(tx: Transaction, shop: ShopId, landing: Ticks) -> list[Colleague]:
    """Those ticked on a landing, as they stand now."""
    switches, agents = sharing.receives(tx.connection, shop), set(sharing.agents(tx.connection, shop))
    return [Colleague(staff, switches.get(staff, True), staff in agents) for staff in landing.recipients]


def turns_of(tx: Transaction, landing: str) -> dict[StaffId, Turn]:
    """The landing's ledger."""
    return {
        staff: Turn(last, given, ShareReason(reason) if reason else None)
        for staff, (last, given, reason) in sharing.turns(tx.connection, landing).items()
    }


def shipped(order: Order) -> bool:
    """Whether it left the shop at some time, whatever became of it."""
    return order.state in _SHIPPED or any(step.code == "shipped" for step in order.steps)


def _carer(tx: Transaction, shop: ShopId, facts: Facts, agents: set[StaffId]) -> StaffId | None:
    """Who cares for this buyer by the latest of the earlier contacts; nobody for an old customer, who is no duplicate."""
    if sharing.is_old(tx.connection, facts.id):
        return None
    others = sharing.of_phone(tx.connection, shop, facts.phone)
    return next((one.carer for one in reversed(others) if _before(one, facts) and one.carer in agents), None)


def _before(one: Facts, other: Facts) -> bool:
    return (one.created, one.id) < (other.created, other.id)
