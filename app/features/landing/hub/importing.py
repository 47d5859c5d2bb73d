"""Contacts from a file: looked at as a whole first, then taken in a few hundred lines at a time (DATA-2)."""

import asyncio
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby, islice

import msgspec
from aiohttp import web
from sqlalchemy import Connection, select

from app.domain.contacts import Way
from app.domain.errors import Refused
from app.domain.people import Actor, Role, Shop
from app.features.landing.hub.commands import announce
from app.features.landing.rules import sheets as rules
from app.features.landing.rules.sheets import COLUMNS, Bad, Names, Row
from app.features.landing.wire import FILE_LIMIT, LINES_LIMIT, MOST_WRONG, Report, Wrong
from app.hub import sheets
from app.hub.database import audit, landings
from app.hub.database.contacts import NewContact, add_many
from app.hub.database.landing_tables import contacts
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_bytes
from app.hub.router import Router
from app.hub.shop import products
from app.hub.transaction import Later, Transaction

#: Lines in one transaction at most, and lines that are read at once before others get the processor.
SLICE, _PIECE = 200, 200
#: Lines in the first transaction and in every one at least; and the seconds that one shall take, which the next one's lines
#: follow: what is done about a contact takes longer for buyers with many orders, or on a busy machine.
_FEW, _AIM = 50, 0.06
#: Seconds between two slices: what people send goes in between.
_PAUSE = 0.002
_GOODS = 100_000
_columns = msgspec.json.Decoder(dict[str, str])


class ContactImport:
    """The route; one file at a time."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._busy = asyncio.Lock()

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [private("POST", "/v1/contacts/import", self.take, frozenset({Role.ADMIN}))]

    async def take(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises Refused: import.busy, import.lacking, those of `sheets.read`; what is wrong with a line is in the report."""
        dry = request.query.get("dry", "1") != "0"
        if self._busy.locked():
            raise Later("import.busy", seconds=10)
        async with self._busy:
            data = await read_bytes(request, FILE_LIMIT)
            headings: list[str] = []
            read = partial(sheets.read, request.query.get("form", ""), data, partial(_heading, headings), LINES_LIMIT)
            lines = await asyncio.to_thread(read)
            asked = _asked(request.query.get("columns", ""))
            found = list(dict.fromkeys(name for line in lines[:1] for name in line.cells)) or list(dict.fromkeys(headings))
            chosen = rules.guessed(found) if asked is None else rules.chosen(found, asked)
            if not dry and (lacking := [name for name in COLUMNS if name not in chosen]):
                raise Refused("import.lacking", columns=", ".join(lacking))
            return json_response(await self._taken(hub, who, lines, found, chosen, dry=dry, gone=partial(_gone, request)))

    async def _taken(
        self, hub: Hub, who: SignedIn, lines: list[sheets.Line], headings: list[str], chosen: dict[str, str], *, dry: bool,
        gone: Callable[[], bool],
    ) -> Report:  # fmt: skip
        report = Report(dry=dry, lines=len(lines), headings=tuple(headings), columns=chosen)
        if len(chosen) < len(COLUMNS):
            return report  # there is nothing to look at before it is said which column is which
        goods, forms = await hub.reads.run(partial(_names, who.shop))
        rows, wrong = await _read(lines, chosen, goods, forms, who.shop)
        before = len(rows)
        fresh = await _fresh(hub, who.shop, await asyncio.to_thread(_once, rows))
        added = len(fresh)
        if not dry:
            by_landing = groupby(fresh, key=lambda row: row.landing)
            added = sum([await self._keep_all(hub, who.shop, landing, list(group), gone) for landing, group in by_landing])
        report = msgspec.structs.replace(
            report, added=added, same=before - len(fresh), wrong_lines=len(wrong), wrong=tuple(wrong[:MOST_WRONG])
        )
        if not dry:
            await hub.writer.run(lambda tx: _finish(tx, who.actor, report))
        return report

    async def _keep_all(self, hub: Hub, shop: Shop, landing: str, rows: Sequence[Row], gone: Callable[[], bool]) -> int:
        """How many are in: all, unless whoever sent them has gone; what is in stays, and the same file adds the rest."""
        size, kept = _FEW, 0
        while kept < len(rows) and not gone():
            few = rows[kept : kept + size]
            taken = await hub.writer.run(partial(self._keep, shop=shop, landing_id=landing, few=few))
            kept += len(few)
            size = next_size(len(few), taken)
            await asyncio.sleep(_PAUSE)
        return kept

    def _keep(self, tx: Transaction, shop: Shop, landing_id: str, few: Sequence[Row]) -> float:
        """The seconds that it took."""
        began = time.perf_counter()
        landing = landings.one(tx.connection, shop.id, landing_id)
        news = [
            NewContact(
                key=row.key, name=row.name, phone=row.phone, way=Way.IMPORT, message=row.message, task=row.task,
                product=row.product,
            )
            for row in few
        ]  # fmt: skip
        add_many(tx, shop, landing, news, self._router.contact_hooks)
        return time.perf_counter() - began


def next_size(size: int, taken: float) -> int:
    """Lines of the next transaction, after one of `size` that took so many seconds."""
    return min(SLICE, size * 2, max(_FEW, int(size * _AIM / max(taken, 1e-6))))


def _gone(request: web.Request) -> bool:
    """Whether nobody waits for the answer any more: cancelled, or the connection broke."""
    return request.transport is None or request.transport.is_closing()


def _heading(headings: list[str], heading: str) -> str:
    """Every column is read under its own heading: which is which is chosen afterwards."""
    if heading:
        headings.append(heading)
    return heading


def _asked(text: str) -> dict[str, str] | None:
    if not text:
        return None
    try:
        return _columns.decode(text)
    except msgspec.MsgspecError as error:
        raise Refused("import.columns") from error


def _names(shop: Shop, connection: Connection) -> tuple[Names, Names]:
    goods = products.catalogue(Sql(connection), shop.id, _GOODS)
    named = Names((one.id, (one.sku, *one.name.values())) for one in goods)
    return named, rules.of_landings(landings.some(connection, shop.id))


async def _read(
    lines: list[sheets.Line], chosen: dict[str, str], goods: Names, forms: Names, shop: Shop
) -> tuple[list[Row], list[Wrong]]:
    rows: list[Row] = []
    wrong: list[Wrong] = []

    def some(few: list[sheets.Line]) -> None:
        for line in few:
            cells = {column: line.cells.get(heading, "") for column, heading in chosen.items()}
            try:
                rows.append(rules.row(cells, goods, forms, lambda text: e164(text[:40], shop.currency, "")))
            except Bad as bad:
                wrong.append(Wrong(line=line.number, code=bad.code, column=bad.column, value=bad.value))

    for start in range(0, len(lines), _PIECE):
        # Piece by piece: a number takes 0.1 ms of the one interpreter that everybody shares.
        await asyncio.to_thread(some, lines[start : start + _PIECE])
        await asyncio.sleep(0)
    return rows, wrong


async def _fresh(hub: Hub, shop: Shop, rows: list[Row]) -> list[Row]:
    """Those that are not here yet, by landing."""
    known: set[str] = set()

    def look(connection: Connection, keys: list[str]) -> None:
        found = select(contacts.c.key).where(contacts.c.shop == shop.id, contacts.c.key.in_(keys))
        known.update(str(row.key) for row in connection.execute(found))

    for few in _slices(rows, 500):
        await hub.reads.run(partial(look, keys=[row.key for row in few]))
    return await asyncio.to_thread(_unknown, rows, known)


def _once(rows: list[Row]) -> list[Row]:
    """The same line twice counts once."""
    return list({row.key: row for row in rows}.values())


def _unknown(rows: list[Row], known: set[str]) -> list[Row]:
    # In the order of the file within each landing, so that their turns are as the lines are.
    return sorted((row for row in rows if row.key not in known), key=lambda row: row.landing)


def _finish(tx: Transaction, actor: Actor, report: Report) -> None:
    facts = {"lines": report.lines, "added": report.added, "wrong": report.wrong_lines}
    audit.record(tx, actor.shop, actor, "contact.import", actor.shop, facts)
    announce(tx, actor.shop)


def _slices(rows: Sequence[Row], size: int = SLICE) -> list[list[Row]]:
    rest = iter(rows)
    return list(iter(lambda: list(islice(rest, size)), []))
