"""Leads in the database: pages of the list for any filter, and the few rows around them. The number never leaves by `Lead`."""

import datetime
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, false, func, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import SECOND, ConversationId, CustomerId, Instant, ShopId
from app.domain.leads import Lead, LeadReminder, LeadsState, LeadStatus, NewestLead, package_end
from app.domain.text import phone_hint, searchable
from app.hub.database.call_tables import calls
from app.hub.database.customer_tables import customer_contacts
from app.hub.database.lead_tables import lead_reminders, lead_reveals, leads, package_payments, partners
from app.hub.database.statements import among, keys
from app.hub.database.tables import buyers, conversations, shops

#: A search that finds no more is read at once and needs no count.
_FEW = 1_000
#: By phone: the profile, and the latest chat if there is one.
_Buyers = dict[str, tuple[CustomerId | None, ConversationId | None]]
_titles = msgspec.json.Decoder(dict[str, str])
#: Of a lead's newest call; each an entry of an index.
_LAST_CALL = select(calls.c.outcome).where(calls.c.lead == leads.c.id).order_by(calls.c.time.desc(), calls.c.id.desc()).limit(1)
_SHOWN = (
    leads.c.id, leads.c.name, leads.c.phone, leads.c.listing, leads.c.title, leads.c.message, leads.c.created,
    leads.c.language, leads.c.status, leads.c.note, leads.c.touched, leads.c.conversation, leads.c.calls, leads.c.called,
    leads.c.called_by, func.coalesce(_LAST_CALL.scalar_subquery(), "").label("call_outcome"),
    func.coalesce(_LAST_CALL.with_only_columns(calls.c.note).scalar_subquery(), "").label("call_note"),
)  # fmt: skip
#: The newest first (LEAD-5).
_ORDER = (leads.c.created.desc(), leads.c.id.desc())


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which leads: of this status ("" for any), only those that nobody has dealt with, and with all of these words.

    `phone` is a whole number in E.164: only who knows all of it already finds the lead by it.
    """

    status: str = ""
    untouched: bool = False
    words: tuple[str, ...] = ()
    phone: str = ""


class NewLead(msgspec.Struct, frozen=True, kw_only=True):
    """What a public page brings; `phone` is E.164."""

    id: str
    key: str
    listing: str
    title: dict[str, str]
    name: str
    phone: str
    message: str
    language: str


def add(connection: Connection, shop: ShopId, new: NewLead, now: Instant) -> None:
    """A lead that waits for its first look. The note starts as the buyer's message (LEAD-4)."""
    connection.execute(
        insert(leads).values(
            id=new.id, shop=shop, key=new.key, listing=new.listing, title=msgspec.json.encode(new.title), name=new.name,
            phone=new.phone, message=new.message, note=new.message, language=new.language, created=now,
            folded=_folded(new.name, new.title, new.message, new.message),
            conversation=_chat_of(connection, shop, new.phone),
        )
    )  # fmt: skip


def by_key(connection: Connection, shop: ShopId, key: str) -> str | None:
    """The id of the lead that this request made already."""
    return connection.execute(select(leads.c.id).where(leads.c.shop == shop, leads.c.key == key)).scalar()


def one(connection: Connection, shop: ShopId, lead: str) -> Lead:
    """Raises NotFound, for another shop's as well."""
    row = connection.execute(select(*_SHOWN).where(leads.c.id == lead, leads.c.shop == shop)).first()
    if row is None:
        raise NotFound("lead")
    return _lead(row, _known(connection, shop, [row.phone]))


def phone_of(connection: Connection, shop: ShopId, lead: str) -> str:
    """The number itself; the caller has logged the look. Raises NotFound."""
    phone = connection.execute(select(leads.c.phone).where(leads.c.id == lead, leads.c.shop == shop)).scalar()
    if phone is None:
        raise NotFound("lead")
    return str(phone)


def listed(connection: Connection, shop: ShopId, which: Filter, offset: int, limit: int) -> tuple[list[Lead], int]:
    """Up to `limit` leads from place `offset` on, the newest first, and how many there are in all."""
    # First the ids, which an index alone gives however far down they are, then these few rows.
    found = select(leads.c.id).where(_where(connection, shop, which)).order_by(*_ORDER).offset(offset)
    most = max(limit, _FEW) if which.words and not which.phone else limit
    ids = list(connection.execute(found.limit(most)).scalars())
    # Where the list ends here, its length is known, and nothing has to be walked once more to count it.
    ended = len(ids) < most and (bool(ids) or not offset)
    return _rows(connection, shop, ids[:limit]), offset + len(ids) if ended else count(connection, shop, which)


def everybody(connection: Connection, shop: ShopId, which: Filter, limit: int) -> list[Lead]:
    """All of them, the newest first: for a file."""
    found = select(*_SHOWN).where(_where(connection, shop, which)).order_by(*_ORDER).limit(limit)
    return [_lead(row, {}) for row in connection.execute(found)]


def count(connection: Connection, shop: ShopId, which: Filter) -> int:
    """How many there are."""
    found = select(func.count()).select_from(leads).where(_where(connection, shop, which))
    return int(connection.execute(found).scalar_one())


def place_of(connection: Connection, shop: ShopId, lead: str) -> int:
    """How many leads of the shop stand before this one. Raises NotFound."""
    known = connection.execute(select(leads.c.created).where(leads.c.id == lead, leads.c.shop == shop)).scalar()
    if known is None:
        raise NotFound("lead")
    newer = (leads.c.created > known) | ((leads.c.created == known) & (leads.c.id > lead))
    return int(connection.execute(select(func.count()).select_from(leads).where(leads.c.shop == shop, newer)).scalar_one())


def counts(connection: Connection, shop: ShopId) -> dict[str, int]:
    """How many of each status."""
    # One by one: counting the entries of an index takes half the time that comparing each with the one before it does.
    each = {status.value: count(connection, shop, Filter(status=status.value)) for status in LeadStatus}
    return {status: number for status, number in each.items() if number}


def save(connection: Connection, shop: ShopId, lead: Lead) -> None:
    """Status, note, calls and the first touch of a known lead."""
    connection.execute(
        update(leads)
        .where(leads.c.id == lead.id, leads.c.shop == shop)
        .values(
            status=lead.status.value, note=lead.note, touched=int(lead.touched), calls=lead.calls, called=lead.called,
            called_by=lead.called_by, folded=_folded(lead.name, lead.title, lead.message, lead.note),
        )
    )  # fmt: skip


def state(connection: Connection, shop: ShopId) -> LeadsState:
    """What every desk keeps."""
    untouched = Filter(untouched=True)
    newest = connection.execute(
        select(leads.c.id, leads.c.name, leads.c.title, leads.c.created).where(leads.c.shop == shop).order_by(*_ORDER).limit(1)
    ).first()
    return msgspec.structs.replace(
        opened(connection, shop),
        untouched=count(connection, shop, untouched),
        newest=None if newest is None else NewestLead(
            id=newest.id, name=newest.name, title=_titles.decode(bytes(newest.title)), created=Instant(newest.created)
        ),
    )  # fmt: skip


def opened(connection: Connection, shop: ShopId) -> LeadsState:
    """What opens the list to the shop and until when (LEAD-2); nothing about the leads themselves."""
    partner = connection.execute(select(partners.c.partner).where(partners.c.shop == shop)).scalar()
    paid = connection.execute(select(package_payments.c.paid).where(package_payments.c.shop == shop)).scalars().all()
    return LeadsState(partner=bool(partner), until=package_end(*map(Instant, paid)) if paid else None)


def entitled(connection: Connection, shop: ShopId, now: Instant) -> bool:
    """Whether the shop may work with its leads at this moment (LEAD-2)."""
    return opened(connection, shop).entitled(now)


def set_partner(connection: Connection, shop: ShopId, partner: bool, by: str, now: Instant) -> bool:
    """Grants it or takes it back; whether that changed anything."""
    values = {"partner": int(partner), "changed": now, "by": by}
    known = connection.execute(select(partners.c.partner).where(partners.c.shop == shop)).scalar()
    if known is None:
        connection.execute(insert(partners).values(shop=shop, **values))
    else:
        connection.execute(update(partners).where(partners.c.shop == shop).values(values))
    return bool(known) != partner


def add_payment(
    connection: Connection, shop: ShopId, reference: str, paid: Instant, amount: int, currency: str, by: str, now: Instant
) -> bool:
    """A payment counts once, by its reference; False when it was there already."""
    known = and_(package_payments.c.shop == shop, package_payments.c.reference == reference)
    if connection.execute(select(package_payments.c.paid).where(known)).first() is not None:
        return False
    connection.execute(
        insert(package_payments).values(
            shop=shop, reference=reference, paid=paid, amount=amount, currency=currency, recorded=now, by=by
        )
    )
    return True


def revealed_today(connection: Connection, shop: ShopId, staff: str, day: str, but: str) -> int:
    """How many different leads' numbers this person saw on that day, `but` this one."""
    mine = (lead_reveals.c.shop == shop, lead_reveals.c.staff == staff, lead_reveals.c.day == day, lead_reveals.c.lead != but)
    return int(connection.execute(select(func.count(lead_reveals.c.lead.distinct())).where(*mine)).scalar_one())


def add_reveal(connection: Connection, shop: ShopId, id_: str, lead: str, staff: str, day: str, now: Instant) -> None:
    """One more look."""
    connection.execute(insert(lead_reveals).values(id=id_, shop=shop, lead=lead, staff=staff, time=now, day=day))


def day_of(connection: Connection, shop: ShopId, now: Instant) -> str:
    """The shop's calendar day."""
    zone = connection.execute(select(shops.c.time_zone).where(shops.c.id == shop)).scalar() or "UTC"
    return datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(zone)).date().isoformat()


# reminders


def reminder(connection: Connection, shop: ShopId, staff: str, id_: str) -> LeadReminder | None:
    """One of the person's own, done or not."""
    mine = lead_reminders.c.id == id_, lead_reminders.c.shop == shop, lead_reminders.c.staff == staff
    row = connection.execute(_reminders().where(*mine)).first()
    return None if row is None else LeadReminder(**row._asdict())


def own_reminders(connection: Connection, shop: ShopId, staff: str, limit: int) -> list[LeadReminder]:
    """The person's open ones, the next one first."""
    mine = lead_reminders.c.shop == shop, lead_reminders.c.staff == staff, lead_reminders.c.done == 0
    found = _reminders().where(*mine).order_by(lead_reminders.c.at, lead_reminders.c.id).limit(limit)
    return [LeadReminder(**row._asdict()) for row in connection.execute(found)]


def add_reminder(connection: Connection, shop: ShopId, staff: str, new: LeadReminder) -> None:
    """Keeps a new one."""
    values = {"id": new.id, "lead": new.lead, "at": new.at, "note": new.note, "created": new.created}
    connection.execute(insert(lead_reminders).values(shop=shop, staff=staff, done=0, **values))


def move_reminder(connection: Connection, id_: str, at: Instant, note: str) -> None:
    """Another time; one that another device has called done comes back, since the later word counts."""
    connection.execute(update(lead_reminders).where(lead_reminders.c.id == id_).values(at=at, note=note, done=0))


def finish_reminder(connection: Connection, id_: str) -> bool:
    """False when it was done already."""
    open_ = lead_reminders.c.id == id_, lead_reminders.c.done == 0
    return bool(connection.execute(update(lead_reminders).where(*open_).values(done=1)).rowcount)


# inside


def _reminders() -> Select[Any]:
    return select(
        lead_reminders.c.id, lead_reminders.c.lead, leads.c.name, lead_reminders.c.at, lead_reminders.c.note,
        lead_reminders.c.created,
    ).join_from(lead_reminders, leads, lead_reminders.c.lead == leads.c.id)  # fmt: skip


def _where(connection: Connection, shop: ShopId, which: Filter) -> ColumnElement[bool]:
    terms: list[ColumnElement[bool]] = [leads.c.shop == shop]
    if which.status:
        terms.append(leads.c.status == which.status)
    if which.untouched:
        terms.append(leads.c.touched == 0)
    if which.phone:
        theirs = select(leads.c.id).where(leads.c.shop == shop, leads.c.phone == which.phone)
        # Read first: SQLite would rather walk the whole list in its order and look at the number of each.
        ids = list(connection.execute(theirs).scalars())
        terms.append(leads.c.id.in_(ids) if ids else false())
    else:
        terms += [leads.c.folded.contains(f" {word}", autoescape=True) for word in which.words]
    return and_(*terms)


def _rows(connection: Connection, shop: ShopId, ids: Sequence[str]) -> list[Lead]:
    if not ids:
        return []
    found = {row.id: row for row in connection.execute(select(*_SHOWN).where(leads.c.id.in_(ids)))}
    known = _known(connection, shop, [row.phone for row in found.values()])
    return [_lead(found[id_], known) for id_ in ids]


def _folded(name: str, title: dict[str, str], message: str, note: str) -> str:
    # Each word once, since a note starts as the message: what a search reads is half as long. A space before each, so that a
    # word's beginning is found and its middle is not.
    return "".join(f" {word}" for word in dict.fromkeys(searchable(" ".join((name, *title.values(), message, note))).split()))


def _chat_of(connection: Connection, shop: ShopId, phone: str) -> str | None:
    _customer, chat = _known(connection, shop, [phone]).get(phone, (None, None))
    return chat


def _known(connection: Connection, shop: ShopId, phones: Sequence[str]) -> _Buyers:
    """Whose these numbers are, first ones or further ones, with their latest chats: at this moment, since profiles and chats
    come after leads as well as before them (LEAD-7)."""
    has = customer_contacts.c
    owner = (has.shop == shop, has.kind == "phone", among(has.value))
    people = connection.execute(select(has.value, has.customer).where(*owner).order_by(has.customer), keys(phones)).all()
    if not people:
        return {}
    found: _Buyers = {row.value: (CustomerId(row.customer), None) for row in reversed(people)}  # the oldest profile
    chats = (
        select(buyers.c.customer, conversations.c.id)
        .join_from(buyers, conversations, conversations.c.buyer == buyers.c.id)
        .where(among(buyers.c.customer), conversations.c.shop == shop)
        .order_by(conversations.c.created, conversations.c.id)
    )
    numbers: dict[str, list[str]] = {}
    for row in people:
        numbers.setdefault(row.customer, []).append(row.value)
    for row in connection.execute(chats, keys(list(numbers))):
        found |= dict.fromkeys(numbers[row.customer], (CustomerId(row.customer), ConversationId(row.id)))
    return found


def _lead(row: Row[*tuple[Any, ...]], known: _Buyers) -> Lead:
    values = row._asdict()
    phone, title, conversation = values.pop("phone"), values.pop("title"), values.pop("conversation")
    customer, chat = known.get(phone, (None, None))
    if chat is None and conversation is not None:
        chat = ConversationId(conversation)
    return Lead(
        **values | {"status": LeadStatus(values["status"]), "touched": bool(values["touched"])},
        phone_hint=phone_hint(phone), title=_titles.decode(bytes(title)),
        customer=customer, conversation=chat,
    )  # fmt: skip
