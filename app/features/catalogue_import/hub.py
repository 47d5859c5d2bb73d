"""Files of goods, customers and orders into an embedded shop: looked at as a whole first, then taken in a few lines at a time."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, islice
from typing import Any, TypeVar

import msgspec
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.customers import Customer
from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, OrderId, ProductId
from app.domain.orders import Discount, Order, OrderLine, OrderState, Step
from app.domain.people import Actor, Role, Shop
from app.domain.products import Product
from app.features.catalogue_import.rules import columns
from app.features.catalogue_import.rules import lines as rules
from app.features.catalogue_import.rules.lines import Bad, Home, OrderRow
from app.features.catalogue_import.wire import MOST_WRONG, Heading, Headings, Report, Wrong
from app.hub import sheets
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_bytes
from app.hub.shop import coupons, customers, orders, products
from app.hub.shop.found import Contacts, contacts, product_by_sku
from app.hub.shop.mirror import Tell, completed
from app.hub.transaction import Later, Transaction

T = TypeVar("T")
#: Lines in one transaction: what people send goes in between (8 orders take some 3 ms).
SLICE = 8
_ADMIN = frozenset({Role.ADMIN})


class Tally:
    """What becomes of the lines."""

    def __init__(self, lines: int) -> None:
        self.lines, self.added, self.changed, self.same = lines, 0, 0, 0
        self.wrong: list[Wrong] = []

    def count(self, outcome: str) -> None:
        """One thing was "added", "changed" or is the "same"."""
        setattr(self, outcome, getattr(self, outcome) + 1)

    def report(self, dry: bool) -> Report:
        """For the one who asked."""
        wrong = sorted(self.wrong, key=lambda one: one.line)
        return Report(
            dry=dry, lines=self.lines, added=self.added, changed=self.changed, same=self.same, wrong_lines=len(wrong),
            wrong=tuple(wrong[:MOST_WRONG]),
        )  # fmt: skip


class Import:
    """The route. `embedded`: an engine's goods and orders are brought by the engine and by nothing else."""

    def __init__(self, tell: Tell, *, embedded: bool) -> None:
        self._tell = tell
        self._embedded = embedded
        self._busy = asyncio.Lock()

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("POST", "/v1/shop/import", self.take, _ADMIN),
            private("POST", "/v1/shop/import/headings", self.headings, _ADMIN),
        ]

    async def headings(self, request: web.Request, _hub: Hub, _who: SignedIn) -> web.StreamResponse:
        """What a file's columns are taken for. Raises Refused: import.engine, .what, and those of `sheets.headings`."""
        what = self._what(request)
        data = await read_bytes(request, sheets.SIZE_LIMIT)
        form, by_name = request.query.get("form", ""), partial(columns.column, what)
        found = await asyncio.to_thread(sheets.headings, form, data, by_name)
        return json_response(
            Headings(headings=tuple(Heading(text=text, column=by_name(text), sample=sample) for text, sample in found))
        )

    async def take(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises Refused: import.engine, .what, .map, .busy, and those of `sheets.read`; a line's fault is in the report."""
        what, dry = self._what(request), request.query.get("dry", "1") != "0"
        column = columns.mapped(what, _chosen(request.query.get("columns", "")))
        if self._busy.locked():
            raise Later("import.busy", seconds=10)
        async with self._busy:
            data = await read_bytes(request, sheets.SIZE_LIMIT)
            lines = await asyncio.to_thread(sheets.read, request.query.get("form", ""), data, column)
            present = {name for line in lines for name in line.cells}
            if lines and (lacking := columns.missing_columns(what, present)):
                raise Refused("import.lacking", columns=", ".join(lacking))
            return json_response(await self._taken(hub, who, what, lines, dry))

    def _what(self, request: web.Request) -> str:
        what = request.query.get("what", "")
        if not self._embedded:
            raise Refused("import.engine")
        if what not in columns.COLUMNS:
            raise Refused("import.what")
        return what

    async def _taken(self, hub: Hub, who: SignedIn, what: str, lines: list[sheets.Line], dry: bool) -> Report:
        tally, home = Tally(len(lines)), Home(who.shop.currency, who.shop.time_zone)
        now = hub.clock()
        things: Sequence[tuple[int, Product | Customer | list[OrderRow]]]
        people = Contacts() if what == columns.PRODUCTS else await hub.reads.run(lambda c: contacts(c, who.shop.id))
        step: Step_
        if what == columns.PRODUCTS:
            things = _goods(await asyncio.to_thread(_read, lines, lambda cells: rules.product(cells, home), tally), tally)
            step = partial(self._product, who.shop)
        elif what == columns.CUSTOMERS:
            things = await asyncio.to_thread(_read, lines, lambda cells: rules.customer(cells, now), tally)
            step = partial(self._customer, who.shop, people)
        else:
            rows = await asyncio.to_thread(_read, lines, lambda cells: rules.order(cells, home), tally)
            things = _orders(rows, lines, tally)
            step = partial(self._order, who.shop, people)
        for few in _slices(things):
            if dry:
                outcomes = await hub.reads.run(partial(_tried, few=few, step=step))
            else:
                outcomes = await hub.writer.run(partial(_done, few=few, step=step))
            for line, outcome in outcomes:
                if isinstance(outcome, Bad):
                    tally.wrong.append(Wrong(line=line, code=outcome.code, column=outcome.column, value=outcome.value))
                else:
                    tally.count(outcome)
        report = tally.report(dry)
        if not dry:
            await hub.writer.run(lambda tx: self._end(tx, who.actor, what, report))
        return report

    def _end(self, tx: Transaction, actor: Actor, what: str, report: Report) -> None:
        """Logged; new customers are told of once, not each."""
        _audit(tx, actor, what, report)
        if what == columns.CUSTOMERS and report.added:
            self._tell.newcomers(tx, actor.shop)

    def _product(self, shop: Shop, sql: Sql, tx: Transaction | None, new: Product) -> str:
        known = product_by_sku(sql, shop.id, new.sku)
        before = None if known is None else products.find(sql, shop.id, known)
        kept = {} if before is None else {"id": before.id, "version": before.version, "picture": before.picture}
        after = msgspec.structs.replace(new, **kept)
        if after == before:
            return "same"
        if tx is not None:
            saved = msgspec.structs.replace(after, id=after.id or ProductId(str(ULID())), version=after.version + 1)
            products.save(sql, shop.id, saved, tx.now)
            self._tell.products(tx, shop.id, [saved.id])
        return "added" if before is None else "changed"

    def _customer(self, shop: Shop, people: Contacts, sql: Sql, tx: Transaction | None, new: Customer) -> str:
        phone, mail = (new.phones or ("",))[0], (new.emails or ("",))[0]
        known = people.find(phone, mail)
        if known is None:
            added = msgspec.structs.replace(new, id=CustomerId(str(ULID())))
            people.add(added.id if tx else _OF_THIS_FILE, phone, mail)
            if tx is not None:
                customers.add(sql, shop.id, added)
            return "added"
        if known == _OF_THIS_FILE:
            return "same"
        before = customers.one(sql, shop.id, known, Instant(0) if tx is None else tx.now)
        after = completed(before, new)
        if after == before:
            return "same"
        if tx is not None:
            customers.save(sql, shop.id, msgspec.structs.replace(after, version=before.version + 1))
            self._tell.customer(tx, shop.id, known)
        return "changed"

    def _order(self, shop: Shop, people: Contacts, sql: Sql, tx: Transaction | None, rows: list[OrderRow]) -> str:
        first = rows[0]
        if orders.find(sql, shop.id, first.number) is not None:
            return "same"  # an order goes on here: a file does not take it back to what it was
        buyer = people.find(first.phone, first.email)
        if buyer is None:
            raise Bad("import.customer", "phone", first.phone or first.email)
        if first.coupon and coupons.by_code(sql, shop.id, first.coupon) is None:
            raise Bad("import.coupon", "coupon", first.coupon)
        lines = []
        for row in rows:
            product = product_by_sku(sql, shop.id, row.sku)
            if product is None:
                raise Bad("import.sku", "sku", row.sku)
            lines.append(OrderLine(product=product, sku=row.sku, name={}, quantity=row.quantity, price=row.price))
        if tx is not None:
            new = _order(first, lines, buyer)
            orders.add(sql, shop.id, new)
            self._tell.order(tx, shop.id, new)
        return "added"


#: Stands for somebody whom a look at the file would add.
_OF_THIS_FILE = CustomerId("new")
#: `(sql, transaction or None for a look, thing) -> outcome`; raises Bad.
Step_ = Callable[[Sql, Transaction | None, Any], str]


def _order(first: OrderRow, lines: Sequence[OrderLine], buyer: CustomerId) -> Order:
    total = sum(line.price * line.quantity for line in lines) + first.delivery_fee - first.discount
    settled = first.state not in (OrderState.UNPAID, OrderState.CANCELLED)
    return Order(
        id=OrderId(str(ULID())), number=first.number, customer=buyer, state=first.state, currency=first.currency,
        total=max(total, 0), placed=first.placed, lines=tuple(lines), delivery_fee=first.delivery_fee,
        discounts=(Discount(label=first.coupon or "import", amount=first.discount),) if first.discount else (),
        coupons=(first.coupon,) if first.coupon else (),
        paid=first.paid if first.paid is not None else max(total, 0) if settled else 0, address=first.address,
        carrier=first.carrier, tracking=first.tracking, steps=(Step(code="placed", time=first.placed),), version=1,
    )  # fmt: skip


def _read(lines: Iterable[sheets.Line], make: Callable[[dict[str, str]], T], tally: Tally) -> list[tuple[int, T]]:
    found = []
    for line in lines:
        try:
            found.append((line.number, make(dict(line.cells))))
        except Bad as bad:
            tally.wrong.append(Wrong(line=line.number, code=bad.code, column=bad.column, value=bad.value))
    return found


def _goods(things: Iterable[tuple[int, Product]], tally: Tally) -> list[tuple[int, Product]]:
    first: dict[str, tuple[int, Product]] = {}
    for line, one in things:
        if one.sku in first:
            tally.wrong.append(Wrong(line=line, code="import.twice", column="sku", value=one.sku))
        else:
            first[one.sku] = (line, one)
    return list(first.values())


def _orders(
    rows: Iterable[tuple[int, OrderRow]], all_lines: Iterable[sheets.Line], tally: Tally
) -> list[tuple[int, list[OrderRow]]]:
    """The lines of each order together; an order of which a line is wrong is not taken in without it."""
    wrong = {one.line for one in tally.wrong}
    broken = {rules.number_of(line.cells) for line in all_lines if line.number in wrong}
    found = []
    for number, group in groupby(sorted(rows, key=lambda one: (one[1].number, one[0])), key=lambda one: one[1].number):
        parts = list(group)
        lines = [line for line, _row in parts]
        if number in broken:
            tally.wrong += [Wrong(line=line, code="import.order", column="number", value=number) for line in lines]
        elif len({row.currency for _line, row in parts}) > 1:
            tally.wrong.append(Wrong(line=lines[0], code="import.currency", column="currency"))
        else:
            found.append((lines[0], [row for _line, row in parts]))
    return sorted(found, key=lambda one: one[0])


def _tried(connection: Connection, few: list[tuple[int, Any]], step: Step_) -> list[tuple[int, str | Bad]]:
    sql = Sql(connection)
    return [(line, _outcome(partial(step, sql, None, one))) for line, one in few]


def _done(tx: Transaction, few: list[tuple[int, Any]], step: Step_) -> list[tuple[int, str | Bad]]:
    return [(line, _outcome(partial(step, tx.sql, tx, one))) for line, one in few]


def _outcome(step: Callable[[], str]) -> str | Bad:
    try:
        return step()
    except Bad as bad:
        return bad


def _audit(tx: Transaction, actor: Actor, what: str, report: Report) -> None:
    facts = {"lines": report.lines, "added": report.added, "changed": report.changed, "wrong": report.wrong_lines}
    audit.record(tx, actor.shop, actor, "shop.import", what, facts)


def _chosen(text: str) -> dict[str, str]:
    try:
        return msgspec.json.decode(text, type=dict[str, str]) if text else {}
    except msgspec.MsgspecError as error:
        raise Refused("import.map") from error


def _slices(things: Sequence[T]) -> Iterator[list[T]]:
    rest = iter(things)
    while few := list(islice(rest, SLICE)):
        yield few
