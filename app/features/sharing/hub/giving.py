"""Giving contacts out in the transaction that brings or approves them: the writer takes one after another, turns never cross."""

from collections.abc import Mapping, Sequence
from itertools import groupby

import msgspec

from app.domain.contacts import ContactState, ShareReason
from app.domain.ids import ShopId, StaffId
from app.domain.orders import Order, OrderState
from app.domain.people import Shop
from app.features.sharing import rules
from app.features.sharing.rules import Colleague, Turn
from app.hub import contact_sales
from app.hub.contact_sales import Buyer
from app.hub.database import sharing
from app.hub.database.sharing import Facts, Given, Ticks
from app.hub.transaction import Transaction

#: What can still be given to somebody.
OPEN = (ContactState.AWAITING, ContactState.UNSHARED)
#: Contacts that are looked up and written together.
_AT_ONCE = 250
_SHIPPED = frozenset({OrderState.TO_RECEIVE, OrderState.SIGNED_FOR})


class _Read(msgspec.Struct, frozen=True):
    """Of some phones: the contacts of their buyers by whichever number, the first one first, and who is responsible for them by
    their profiles, the oldest one first (nobody asks for an old customer's); and which of them have orders."""

    known: Mapping[str, Sequence[Facts]]
    responsible: Mapping[str, Sequence[StaffId]]
    buying: frozenset[str] = frozenset()


def arrived(tx: Transaction, shop: Shop, ids: Sequence[str]) -> None:
    """Contacts came in: those that repeat another are flagged, and each is given to somebody if its landing is approved.

    The outcome is the same as if they had come one after another.
    """
    for landing_id, group in groupby(sharing.some(tx.connection, shop.id, ids), key=lambda facts: facts.landing):
        some, read = _flagged(tx, shop.id, list(group))
        landing = sharing.landing(tx.connection, shop.id, landing_id)
        if landing.approved:
            give(tx, shop.id, landing, some, read=read)
        else:
            sharing.keep_waiting(tx.connection, [facts.id for facts in some])
            contact_sales.announce(tx, shop.id, [(facts.id, None) for facts in some])


def approved(tx: Transaction, shop: Shop, landing: str) -> None:
    """An admin approved the landing: what awaited that is shared out, the oldest first."""
    ticks = sharing.landing(tx.connection, shop.id, landing)
    give(tx, shop.id, ticks, sharing.stuck(tx.connection, shop.id, landing, OPEN))


def received(tx: Transaction, shop: ShopId, staff: StaffId) -> None:
    """A colleague receives again: what nobody could get on their landings is shared out now."""
    for id_ in sharing.ticking(tx.connection, shop, staff):
        waiting = sharing.stuck(tx.connection, shop, id_, (ContactState.UNSHARED,))
        give(tx, shop, sharing.landing(tx.connection, shop, id_), waiting)


def give(tx: Transaction, shop: ShopId, landing: Ticks, some: Sequence[Facts], by: str = "", read: _Read | None = None) -> int:
    """Shares these contacts of a landing out in their order; how many found somebody. `by` approved them; `read` is what was
    read of their phones in this transaction already."""
    ticked = colleagues(tx, shop, landing)
    ledger = turns_of(tx, landing.id)
    agents = set(sharing.agents(tx.connection, shop))
    lines: dict[StaffId, Turn] = {}
    changed: list[tuple[str, StaffId | None]] = []
    found = 0
    for first in range(0, len(some), _AT_ONCE):
        few = some[first : first + _AT_ONCE]
        phones = list({facts.phone: None for facts in few})
        about = _about(tx, shop, contact_sales.buyers_of(tx.connection, shop, phones)) if read is None else read
        given: dict[str, Given] = {}
        for facts in few:
            decision = rules.decide(ticked, ledger, _carer(facts, about, given, agents))
            moved = rules.after(ticked, ledger, decision)
            ledger |= moved
            lines |= moved
            given[facts.id] = Given(facts, decision.staff, decision.reason, decision.able, decision.ticked)
        sharing.put(tx.connection, shop, list(given.values()), tx.now, by)
        changed += [(id_, one.staff) for id_, one in given.items()]
        found += sum(one.staff is not None for one in given.values())
        # What waited earned nothing until now; a phone without an order earns nothing either way.
        changed += contact_sales.settle(tx, shop, phones if read is None else [one for one in phones if one in read.buying])
    sharing.put_turns(
        tx.connection, landing.id,
        {staff: (turn.last, turn.given, turn.reason.value if turn.reason else "") for staff, turn in lines.items()},
    )  # fmt: skip
    contact_sales.announce(tx, shop, changed)
    return found


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


def _flagged(tx: Transaction, shop: ShopId, some: Sequence[Facts]) -> tuple[list[Facts], _Read]:
    """New contacts as they are found to be: an old customer's, or the repetition of an earlier one for the same goods; and what
    was read for that."""
    phones = list({facts.phone: None for facts in some})
    buyers = contact_sales.buyers_of(tx.connection, shop, phones)
    orders = contact_sales.orders_of(tx.connection, shop, buyers)
    old = {phone for phone in phones if any(shipped(order) for order in orders[phone])}
    read = _about(tx, shop, [buyer for buyer in buyers if old.isdisjoint(buyer.phones)])
    found: list[Facts] = []
    for facts in some:
        same = (one for one in read.known.get(facts.phone, ()) if (one.phone, one.product) == (facts.phone, facts.product))
        first = next((one.id for one in same if _before(one, facts)), None)
        found.append(msgspec.structs.replace(facts, duplicate_of=first, old_customer=facts.phone in old))
    sharing.flag(tx.connection, [facts for facts in found if facts.duplicate_of or facts.old_customer])
    return found, msgspec.structs.replace(read, buying=frozenset(phone for phone in phones if orders[phone]))


def _about(tx: Transaction, shop: ShopId, buyers: Sequence[Buyer]) -> _Read:
    by_phone = sharing.of_phones(tx.connection, shop, list({phone: None for buyer in buyers for phone in buyer.phones}))
    by_profile = sharing.responsible(tx.connection, shop, {who for buyer in buyers for who in buyer.customers})
    known: dict[str, Sequence[Facts]] = dict(by_phone)
    responsible: dict[str, Sequence[StaffId]] = {}
    for buyer in buyers:
        if len(buyer.phones) > 1:
            known |= dict.fromkeys(buyer.phones, sharing.in_order(one for phone in buyer.phones for one in by_phone[phone]))
        if staff := [by_profile[who] for who in sorted(buyer.customers) if who in by_profile]:
            responsible |= dict.fromkeys(buyer.phones, staff)
    return _Read(known, responsible)


def _carer(facts: Facts, about: _Read, given: Mapping[str, Given], agents: set[StaffId]) -> StaffId | None:
    """Who cares for this buyer by the latest of the earlier contacts, else by a profile; nobody for an old customer, who is no
    duplicate. `given` is what was just decided and is not written yet.
    """
    if facts.old_customer:
        return None
    for one in reversed(about.known.get(facts.phone, ())):
        carer = given[one.id].staff if one.id in given else one.carer
        if carer in agents and _before(one, facts):
            return carer
    return next((staff for staff in about.responsible.get(facts.phone, ()) if staff in agents), None)


def _before(one: Facts, other: Facts) -> bool:
    return (one.created, one.id) < (other.created, other.id)
