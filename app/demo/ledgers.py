"""What the demo shop notes about some customers: points, debts, links of profiles, identity numbers, who is responsible."""

import datetime
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

import msgspec
from ulid import ULID

from app.demo.content import DemoContent, Owed, Points
from app.demo.goods import Ids
from app.demo.moments import Moment
from app.domain.customers import CustomerRules
from app.domain.ids import SECOND, CustomerId, Instant
from app.domain.ledgers import Debt, PointEntry
from app.domain.people import Actor, Right, Shop, Staff
from app.domain.shop_rules import ShopRules
from app.hub.database import rights
from app.hub.database.shop_rules import save_rules
from app.hub.shop import customers, debts, identities, links, points
from app.hub.transaction import Transaction


def write(
    tx: Transaction, content: DemoContent, shop: Shop, staff: Mapping[str, Staff], ids: Ids, at: Callable[[Moment], Instant]
) -> None:
    """Straight into the ledgers, each line at its own time. `staff` by login."""
    _Notes(tx, content, shop, staff, ids, at).write()


class _Notes:
    def __init__(
        self, tx: Transaction, content: DemoContent, shop: Shop, staff: Mapping[str, Staff], ids: Ids,
        at: Callable[[Moment], Instant],
    ) -> None:  # fmt: skip
        self._tx = tx
        self._content = content
        self._shop = shop
        self._staff = staff
        self._ids = ids
        self._at = at

    def write(self) -> None:
        tx, shop, notes = self._tx, self._shop.id, self._content.ledgers
        save_rules(tx, shop, ShopRules(customers=CustomerRules(points=True, help_line=notes.help_line)))
        for customer in self._content.customers.values():
            if customer.points:
                points.start(tx.sql, shop, self._id(customer.id), customer.points, tx.now)
        for line in notes.points:
            self._points(line)
        for owed in notes.debts:
            self._debt(owed)
        by = next(iter(self._staff.values())).id
        for one, other in notes.links:
            links.add(tx.sql, shop, self._id(one), self._id(other), tx.now, by)
        for name, number in notes.identities.items():
            identities.put(tx.sql, tx.vault, shop, self._id(name), number, tx.now, by)
        for login in notes.right_to_identities:
            rights.put(tx.connection, self._staff[login].id, (Right.IDENTITY,), tx.now, by)
        for name, login in notes.responsible.items():
            known = customers.one(tx.sql, shop, self._id(name), tx.now)
            customers.save(tx.sql, shop, msgspec.structs.replace(known, responsible=self._staff[login].id))

    def _points(self, line: Points) -> None:
        member, used = self._staff[line.by], self._at(line.used)
        entry = PointEntry(
            id=_ulid(used), amount=line.amount, day=self._day(used), time=used, note=line.note, by_name=member.name
        )
        actor = Actor(id=member.id, shop=self._shop.id, name=member.name, roles=frozenset(member.roles))
        points.add(self._tx.sql, self._shop.id, self._id(line.customer), entry, actor)

    def _debt(self, owed: Owed) -> None:
        member, entered = self._staff[owed.by], self._at(owed.entered)
        debt = Debt(
            id=_ulid(entered), customer=self._id(owed.customer), amount=owed.amount, currency=self._shop.currency,
            day=self._day(self._at(owed.due)), time=entered, note=owed.note, by_name=member.name,
        )  # fmt: skip
        debts.add(self._tx.sql, self._shop.id, debt, member.id)
        if owed.settled is not None:
            debts.settle(self._tx.sql, self._shop.id, debt.id, self._at(owed.settled), self._staff[owed.settled_by].name)

    def _id(self, customer: str) -> CustomerId:
        return CustomerId(self._ids.customers[customer])

    def _day(self, time: Instant) -> str:
        return datetime.datetime.fromtimestamp(time / SECOND, tz=ZoneInfo(self._shop.time_zone)).date().isoformat()


def _ulid(at: Instant) -> str:
    return str(ULID.from_timestamp(at / SECOND))
