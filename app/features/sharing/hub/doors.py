"""Reading contacts: all that came in, one's own, a contact's story, what deleting would change; numbers; the table as a file."""

import datetime
from functools import partial
from zoneinfo import ZoneInfo

import msgspec
from aiohttp import hdrs, web
from multidict import MultiMapping
from sqlalchemy import Connection, select
from ulid import ULID

from app.domain import attribution
from app.domain.contact_sharing import ContactRow, Passed
from app.domain.contacts import ShareReason
from app.domain.errors import Refused
from app.domain.exports import checked_purpose
from app.domain.ids import SECOND, Instant, ShopId, StaffId
from app.domain.leads import REVEALS_A_DAY
from app.domain.people import DESK, STAFF, Role, Shop
from app.domain.products import in_language
from app.domain.text import searchable
from app.features.sharing import rules
from app.features.sharing.wire import (
    COLLEAGUES,
    MINE,
    PAGE,
    PURPOSES,
    REACHED,
    REPORT,
    SHOWS,
    Colleagues,
    ContactPage,
    ContactStory,
    Deletion,
    ExportContacts,
    Phone,
    Recounted,
    Reveal,
    Share,
    Standing,
)
from app.hub import contact_sales, table_files
from app.hub.database import audit, contact_lists, leads, people, sharing
from app.hub.database.contact_lists import Filter
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_json
from app.hub.transaction import Transaction

_READERS = frozenset({Role.MARKETER, Role.SUPERVISOR, Role.ADMIN})
_ALL = frozenset({Role.SUPERVISOR, Role.ADMIN})
_ADMIN = frozenset({Role.ADMIN})
_QUERY, _DIGITS, _COLUMNS, _MOST_LINES = 100, 7, 22, 200_000
#: What narrows a list, by the names in the address and in ExportContacts.
_FILTER = ("show", "landing", "marketer", "kind", "carer", "way", "since", "until", "q")
#: Phones that are counted anew in one transaction: what people do goes in between.
_SLICE = 100


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", REPORT, report, _READERS),
        private("GET", MINE, own, DESK),
        private("GET", REPORT + "/{id}", story, STAFF),
        private("GET", REPORT + "/{id}/deletion", deletion, _ADMIN),
        private("POST", REPORT + "/{id}/reveal", reveal, STAFF),
        private("POST", "/v1/sharing/export", export, _READERS),
        private("GET", COLLEAGUES, colleagues, _READERS),
        private("POST", "/v1/sharing/recount", recount, _ADMIN),
    ]


async def report(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of the report. Raises Refused("bad_request")."""
    return await _page(request, hub, who, seen_by(who, filter_of(request.query, who.shop)))


async def own(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of those that the asking person cares for; what was deleted is not among them. Raises Refused("bad_request")."""
    which = filter_of(request.query, who.shop)
    if which.show not in ("", "shared", "closed"):
        raise Refused("bad_request", reason="show")
    return await _page(request, hub, who, msgspec.structs.replace(which, carer=who.actor.id, marketer=""))


async def story(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Raises NotFound, for those of another marketer or carer as well."""
    id_ = request.match_info["id"]

    def read(connection: Connection) -> ContactStory:
        row = contact_lists.one(connection, who.actor.shop, may_see(who), id_)
        shares = [
            Share(
                time=one.time, staff=one.staff, reason=ShareReason(one.reason), able=one.able, ticked=one.ticked, by=one.by
            )
            for one in contact_lists.shares(connection, id_)
        ]  # fmt: skip
        detail = {name: "" if name in REACHED else text for name, text in _detail(connection, who, id_).items()}
        return ContactStory(row=row, shares=shares, detail=detail)

    return json_response(await hub.reads.run(read))


async def deletion(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Who gains and who loses. Raises NotFound, Refused("sharing.no_duplicate")."""
    return json_response(await hub.reads.run(partial(_deletion, who.shop, request.match_info["id"], hub.clock())))


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The number; logged before it is told. Raises NotFound, Refused: sharing.purpose, sharing.reveals {limit}."""
    asked, id_ = await read_json(request, Reveal), request.match_info["id"]
    if asked.purpose not in PURPOSES:
        raise Refused("sharing.purpose")

    def tell(tx: Transaction) -> Phone:
        shop, staff = who.actor.shop, who.actor.id
        phone = contact_lists.phone_of(tx.connection, shop, _numbers_of(who, tx.connection, id_), id_)
        day = leads.day_of(tx.connection, shop, tx.now)
        others = contact_lists.revealed_today(tx.connection, shop, staff, day, but=id_)
        if others >= REVEALS_A_DAY:
            raise Refused("sharing.reveals", limit=REVEALS_A_DAY)
        contact_lists.add_reveal(tx.connection, shop, str(ULID()), id_, staff, day, tx.now)
        audit.record(tx, shop, who.actor, "contacts.reveal", id_, {"day": day, "purpose": asked.purpose})
        also = {name: text for name, text in _detail(tx.connection, who, id_).items() if name in REACHED}
        return Phone(phone=phone, left=REVEALS_A_DAY - others - 1, also=also)

    return json_response(await hub.writer.run(tell))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The filtered list as a table, numbers masked as on screen; logged. Raises Refused: export.…, bad_request.

    What else buyers are reached by is for those alone who see all contacts: a marketer looks at one after another.
    """
    asked = await read_json(request, ExportContacts)
    purpose, reason = checked_purpose(asked.purpose, asked.reason)
    if len(asked.head) != _COLUMNS or asked.form not in table_files.TYPES:
        raise Refused("bad_request", reason="head")
    given = {name: str(getattr(asked, name)) for name in _FILTER}
    which = seen_by(who, filter_of(given, who.shop))

    def read(connection: Connection) -> tuple[bytes, int]:
        found = contact_lists.page(connection, who.actor.shop, which, 0, _MOST_LINES)
        names = {one.id: one.name for one in people.staff_of_shop(Sql(connection), who.actor.shop)}
        zone = ZoneInfo(who.shop.time_zone)
        details = contact_lists.details(connection, who.actor.shop, [row.id for row in found])
        hidden = () if who.actor.roles & _ALL else REACHED
        lines = [
            (
                *_line(row, asked, names, zone),
                *("" if name in hidden else details.get(row.id, {}).get(name, "") for name in ("quantity", *REACHED)),
            )
            for row in found
        ]
        return table_files.table_bytes(asked.form, asked.head, lines), len(found)

    body, lines = await hub.reads.run(read)
    facts: dict[str, str | int] = {"lines": lines, "purpose": purpose, "reason": reason}
    await hub.writer.run(lambda tx: audit.record(tx, who.actor.shop, who.actor, "contacts.export", who.actor.shop, facts))
    return web.Response(body=body, content_type=table_files.TYPES[asked.form], headers={hdrs.CACHE_CONTROL: "no-store"})


async def colleagues(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Who receives; with `landing` why each one ticked has none, if none. Raises NotFound."""
    landing = request.query.get("landing", "")

    def read(connection: Connection) -> Colleagues:
        shop = who.actor.shop
        agents, switches = sharing.agents(connection, shop), sharing.receives(connection, shop)
        found = Colleagues(receivers={staff: switches.get(staff, True) for staff in agents})
        return found if not landing else msgspec.structs.replace(found, passed=_passed(connection, who, landing))

    return json_response(await hub.reads.run(read))


async def recount(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Works out anew whose each order is, a few phones at a time."""
    shop = who.actor.shop
    phones = await hub.reads.run(
        lambda connection: connection.execute(select(contacts.c.phone).where(contacts.c.shop == shop).distinct()).scalars().all()
    )

    def some(tx: Transaction, first: int) -> int:
        changed = contact_sales.settle(tx, shop, phones[first : first + _SLICE])
        contact_sales.announce(tx, shop, changed)
        return len(changed)

    changed = [await hub.writer.run(partial(some, first=first)) for first in range(0, len(phones), _SLICE)]
    return json_response(Recounted(phones=len(phones), changed=sum(changed)))


def may_see(who: SignedIn) -> Filter:
    """Whose contacts this person may see: all, or those of their own landings, or those that they care for."""
    if who.actor.roles & _ALL:
        return Filter()
    return Filter(marketer=who.actor.id) if Role.MARKETER in who.actor.roles else Filter(carer=who.actor.id)


def _numbers_of(who: SignedIn, connection: Connection, id_: str) -> Filter:
    """Within what this person is told the number of a contact: one's own as a carer, and those of one's own landings."""
    own = Filter(carer=who.actor.id)
    return own if contact_lists.there(connection, who.actor.shop, own, id_) else may_see(who)


def seen_by(who: SignedIn, which: Filter) -> Filter:
    """The filter within what a reader of the report may see."""
    return which if who.actor.roles & _ALL else msgspec.structs.replace(which, marketer=who.actor.id)


def filter_of(query: MultiMapping[str] | dict[str, str], shop: Shop) -> Filter:
    """What was asked for. A number is looked for only as a whole: digit by digit it would be told without a reveal."""
    show, q = query.get("show", ""), query.get("q", "")[:_QUERY]
    times = [query.get(name, "0") or "0" for name in ("since", "until")]
    if show not in SHOWS or not all(time.isdecimal() and len(time) < 16 for time in times):
        raise Refused("bad_request", reason="filter")
    phone = ""
    if sum(character.isdecimal() for character in q) >= _DIGITS:
        try:
            phone = e164(q, shop.currency, "")
        except Refused:
            phone = ""
    return Filter(
        show=show, landing=query.get("landing", "")[:40], marketer=query.get("marketer", "")[:40],
        kind=query.get("kind", "")[:20], carer=query.get("carer", "")[:40], way=query.get("way", "")[:20],
        since=int(times[0]), until=int(times[1]),
        words=tuple(searchable(q).split()), phone=phone,
    )  # fmt: skip


async def _page(request: web.Request, hub: Hub, who: SignedIn, which: Filter) -> web.StreamResponse:
    given = request.query.get("offset", "0")
    if not given.isdecimal():
        raise Refused("bad_request", reason="offset")
    offset = int(given[:9])

    def read(connection: Connection) -> ContactPage:
        shop = who.actor.shop
        return ContactPage(
            total=contact_lists.count(connection, shop, which), offset=offset,
            rows=contact_lists.page(connection, shop, which, offset, PAGE),
            counts=contact_lists.counts(connection, shop, which) if offset == 0 else {},
        )  # fmt: skip

    return json_response(await hub.reads.run(read))


def _deletion(shop: Shop, id_: str, now: Instant, connection: Connection) -> Deletion:
    facts = sharing.contact(connection, shop.id, id_)
    if facts.duplicate_of is None:
        raise Refused("sharing.no_duplicate")
    sales = contact_sales.of_phone(connection, shop.id, facts.phone)
    without = [msgspec.structs.replace(one, deleted=one.deleted or one.id == id_) for one in sales.came]
    before, after = attribution.credits(sales.came, sales.orders), attribution.credits(without, sales.orders)
    names = _landing_names(connection, shop.id, {one.landing for one in sales.came})
    worth: dict[str, list[int]] = {}
    for one in sales.came:
        line = worth.setdefault(one.landing, [0, 0])
        for place, credits in enumerate((before, after)):
            line[place] += credits[one.id].revenue if one.id in credits else 0
    whose = {one.landing: one.marketer for one in sales.came}

    def following(came: list[attribution.Came]) -> str:
        found = attribution.next_winner(came, sales.orders, facts.product, now)
        return names[found.landing] if found is not None else ""

    return Deletion(
        contact=id_, currency=shop.currency, next_before=following(sales.came), next_after=following(without),
        standings=[
            Standing(landing=landing, landing_name=names[landing], marketer=whose[landing], before=line[0], after=line[1])
            for landing, line in worth.items()
        ],
    )  # fmt: skip


def _landing_names(connection: Connection, shop: ShopId, ids: set[str]) -> dict[str, str]:
    rows = connection.execute(select(landings.c.id, landings.c.name).where(landings.c.shop == shop, landings.c.id.in_(ids)))
    return {row.id: row.name for row in rows}


def _passed(connection: Connection, who: SignedIn, landing: str) -> list[Passed]:
    shop = who.actor.shop
    ticks = sharing.landing(connection, shop, landing)
    if not who.actor.roles & _ALL:  # another marketer's looks just like one that never was
        contact_lists.own_landing(connection, shop, landing, who.actor.id)
    agents, switches = set(sharing.agents(connection, shop)), sharing.receives(connection, shop)
    ledger = sharing.turns(connection, landing)
    found = []
    for staff in ticks.recipients:
        last, given, reason = ledger.get(staff, (0, 0, ""))
        turn = rules.Turn(last, given, ShareReason(reason) if reason else None)
        on = switches.get(staff, True)
        why = rules.why_none(rules.Colleague(staff, on, staff in agents), turn, ticks.approved)
        found.append(Passed(staff=staff, given=given, receives=on, reason=why))
    return found


def _detail(connection: Connection, who: SignedIn, id_: str) -> dict[str, str]:
    return contact_lists.details(connection, who.actor.shop, [id_]).get(id_, {})


def _line(row: ContactRow, asked: ExportContacts, names: dict[StaffId, str], zone: ZoneInfo) -> tuple[str | int, ...]:
    one = row.contact

    def words(code: str) -> str:
        return asked.words.get(code, code)[:80]

    def time(moment: int | None) -> str:
        return "" if moment is None else datetime.datetime.fromtimestamp(moment / SECOND, tz=zone).strftime("%Y-%m-%d %H:%M")

    return (
        time(one.created), one.name, one.phone_hint, row.landing_name, in_language(row.goods, asked.language),
        names.get(one.marketer, one.marketer), words(one.kind.value), words("deleted") if row.deleted else words(one.state.value),
        names.get(one.carer, one.carer) if one.carer else "", words(f"reason:{one.reason.value}"), time(one.shared),
        f"{row.able}/{row.ticked}" if row.ticked else "", row.first, words("yes") if one.old_customer else "",
        row.order_number, one.revenue, words(f"way:{one.way.value}"), one.message, one.task,
    )  # fmt: skip
