"""Buyer requests in the database: pages of each tab, one exchange, counts. The number never leaves by `BuyerRequest`."""

import datetime
from collections.abc import Sequence, Set
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, not_, or_, select, update

from app.domain.errors import NotFound
from app.domain.ids import SECOND, ConversationId, Instant, ShopId
from app.domain.requests import (
    DELETED,
    BuyerRequest,
    NewestRequest,
    Origin,
    Outcome,
    RequestRules,
    RequestsState,
    Said,
)
from app.domain.text import phone_hint, searchable
from app.hub.database.order_chats import conversations_with
from app.hub.database.request_tables import request_messages, request_reveals, request_settings, requests, tracking_tasks
from app.hub.database.tables import shops
from app.hub.database.trade import customers

_titles = msgspec.json.Decoder(dict[str, str])
_rules = msgspec.json.Decoder(RequestRules)
_PLAIN = (
    "id", "name", "text", "created", "changed", "language", "topic", "order", "product", "waiting", "outcome_by", "deleted",
    "calls", "called", "called_by",
)  # fmt: skip
_SHOWN = tuple(requests.c[name] for name in (*_PLAIN, "origin", "outcome", "phone", "title", "confirmed", "gap", "conversation"))
#: `BuyerRequest.undecided`, and what still asks for somebody (REQ-2).
_UNDECIDED = and_(
    requests.c.origin == Origin.CALL_CENTRE.value, requests.c.waiting.is_(None), requests.c.outcome == Outcome.OPEN.value
)
_OPEN = and_(requests.c.deleted.is_(None), or_(requests.c.waiting.is_not(None), _UNDECIDED))
#: The unanswered first, of them the one that waits longest, then the undecided; then the others, the newest change first (REQ-1).
_ORDER = (
    requests.c.waiting.is_(None), requests.c.waiting, not_(_UNDECIDED), requests.c.changed.desc(), requests.c.id.desc(),
)  # fmt: skip
_SAID = tuple(request_messages.c[name] for name in ("id", "by", "text", "time", "delivered", "read"))


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which requests: of this tab ("" for all that are not deleted), topic, product; `gap`: only marked ones; `undecided`: only
    those that are answered and neither solved nor not; with all of these `words`, folded, or with `phone`, a whole number in
    E.164: only who knows all of it finds the request by it."""

    tab: str = ""
    topic: str = ""
    product: str = ""
    gap: bool = False
    undecided: bool = False
    words: tuple[str, ...] = ()
    phone: str = ""


class NewRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What a public page brings; `phone` is E.164 or "", `asker` the hash of the page's secret."""

    id: str
    key: str
    asker: str
    origin: Origin
    name: str
    text: str
    phone: str = ""
    language: str = "en"
    topic: str = ""
    order: str = ""
    confirmed: bool = False
    product: str = ""
    title: dict[str, str] = {}


def add(connection: Connection, shop: ShopId, new: NewRequest, now: Instant) -> None:
    """A request that waits from now on."""
    values = msgspec.structs.asdict(new) | {"origin": new.origin.value, "title": msgspec.json.encode(new.title)}
    values |= {"confirmed": int(new.confirmed), "conversation": _chats_of(connection, shop, {new.phone}).get(new.phone)}
    folded = _with_words("", new.name, new.order, new.text, *new.title.values())
    connection.execute(insert(requests).values(shop=shop, created=now, changed=now, waiting=now, folded=folded, **values))


def by_key(connection: Connection, shop: ShopId, key: str) -> tuple[str, str] | None:
    """Id and asker of the request that this form made already."""
    row = connection.execute(
        select(requests.c.id, requests.c.asker).where(requests.c.shop == shop, requests.c.key == key)
    ).first()
    return None if row is None else (row.id, row.asker)


def one(connection: Connection, shop: ShopId, request: str) -> BuyerRequest:
    """Raises NotFound, for another shop's as well."""
    row = connection.execute(select(*_SHOWN).where(requests.c.id == request, requests.c.shop == shop)).first()
    if row is None:
        raise NotFound("request")
    return _with_chats(connection, shop, [row])[0]


def of_asker(connection: Connection, asker: str, limit: int) -> list[tuple[ShopId, BuyerRequest]]:
    """What one browser asked, the newest first, with whose it is; what a shop deleted stays its asker's to read."""
    mine = select(requests.c.shop, *_SHOWN).where(requests.c.asker == asker).order_by(requests.c.created.desc()).limit(limit)
    return [(ShopId(row.shop), _request(row)) for row in connection.execute(mine)]


def shop_of(connection: Connection, request: str, asker: str) -> ShopId:
    """Whose request this is. Raises NotFound, for what another browser asked as well."""
    mine = select(requests.c.shop).where(requests.c.id == request, requests.c.asker == asker)
    shop = connection.execute(mine).scalar()
    if shop is None:
        raise NotFound("request")
    return ShopId(shop)


def phone_of(connection: Connection, shop: ShopId, request: str) -> str:
    """The number itself, "" where none was left; the caller has logged the look. Raises NotFound."""
    phone = connection.execute(select(requests.c.phone).where(requests.c.id == request, requests.c.shop == shop)).scalar()
    if phone is None:
        raise NotFound("request")
    return str(phone)


def page(connection: Connection, shop: ShopId, which: Filter, offset: int, limit: int) -> list[BuyerRequest]:
    """Up to `limit` requests from place `offset` on, as a tab shows them."""
    found = select(*_SHOWN).where(_where(shop, which)).order_by(*_ORDER).offset(offset).limit(limit)
    return _with_chats(connection, shop, connection.execute(found).all())


def count(connection: Connection, shop: ShopId, which: Filter) -> int:
    """How many there are."""
    return int(connection.execute(select(func.count()).select_from(requests).where(_where(shop, which))).scalar_one())


def waiting(connection: Connection, shop: ShopId, limit: int) -> list[BuyerRequest]:
    """Those that wait, the longest first."""
    open_ = requests.c.shop == shop, requests.c.waiting.is_not(None), requests.c.deleted.is_(None)
    found = select(*_SHOWN).where(*open_).order_by(requests.c.waiting, requests.c.id).limit(limit)
    return _with_chats(connection, shop, connection.execute(found).all())


def save(connection: Connection, shop: ShopId, request: BuyerRequest) -> None:
    """What becomes of a known request; what the buyer asked stays as it was."""
    connection.execute(
        update(requests)
        .where(requests.c.id == request.id, requests.c.shop == shop)
        .values(
            changed=request.changed, waiting=request.waiting, outcome=request.outcome.value, outcome_by=request.outcome_by,
            deleted=request.deleted, gap=int(request.gap), calls=request.calls, called=request.called,
            called_by=request.called_by,
        )
    )  # fmt: skip


def exchange(connection: Connection, request: str) -> list[Said]:
    """What was said after the question, in order."""
    found = select(*_SAID).where(request_messages.c.request == request)
    rows = connection.execute(found.order_by(request_messages.c.time, request_messages.c.id))
    return [Said(**row._asdict()) for row in rows]


def say(connection: Connection, request: str, said: Said, staff: str = "") -> bool:
    """Adds to the exchange; False when it was there already."""
    known = select(request_messages.c.id).where(request_messages.c.request == request, request_messages.c.id == said.id)
    if connection.execute(known).first() is not None:
        return False
    values = {"id": said.id, "by": said.by, "text": said.text, "time": said.time}
    connection.execute(insert(request_messages).values(request=request, staff=staff, **values))
    folded = connection.execute(select(requests.c.folded).where(requests.c.id == request)).scalar() or ""
    connection.execute(update(requests).where(requests.c.id == request).values(folded=_with_words(folded, said.text)))
    return True


def heard(connection: Connection, request: str, ids: list[str], read: bool, now: Instant) -> bool:
    """The buyer's page has these answers, or its reader saw them; whether that is news."""
    mine = (request_messages.c.request == request, request_messages.c.id.in_(ids), request_messages.c.staff != "")
    columns = (request_messages.c.delivered, request_messages.c.read) if read else (request_messages.c.delivered,)
    changed = 0
    for column in columns:
        changed += connection.execute(update(request_messages).where(*mine, column.is_(None)).values({column: now})).rowcount
    return changed > 0


def state(connection: Connection, shop: ShopId) -> RequestsState:
    """What every desk keeps."""
    open_ = requests.c.shop == shop, _OPEN
    by_origin = connection.execute(select(requests.c.origin, func.count()).where(*open_).group_by(requests.c.origin))
    at_centre = requests.c.origin == Origin.CALL_CENTRE.value
    by_topic = connection.execute(select(requests.c.topic, func.count()).where(*open_, at_centre).group_by(requests.c.topic))
    undecided = select(func.count()).select_from(requests).where(*open_, _UNDECIDED)
    newest = connection.execute(
        select(requests.c.id, requests.c.name, requests.c.origin, requests.c.created)
        .where(requests.c.shop == shop)
        .order_by(requests.c.id.desc())
        .limit(1)
    ).first()
    undone = tracking_tasks.c.shop == shop, tracking_tasks.c.done.is_(None)
    return RequestsState(
        waiting={row[0]: int(row[1]) for row in by_origin},
        topics={row[0]: int(row[1]) for row in by_topic},
        undecided=int(connection.execute(undecided).scalar_one()),
        tasks=int(connection.execute(select(func.count()).select_from(tracking_tasks).where(*undone)).scalar_one()),
        newest=None if newest is None else NewestRequest(
            id=newest.id, name=newest.name, origin=Origin(newest.origin), created=Instant(newest.created)
        ),
        rules=rules(connection, shop),
    )  # fmt: skip


def rules(connection: Connection, shop: ShopId) -> RequestRules:
    """The shop's names of tabs and targets."""
    kept = connection.execute(select(request_settings.c.rules).where(request_settings.c.shop == shop)).scalar()
    return RequestRules() if kept is None else _rules.decode(bytes(kept))


def mail_settings(connection: Connection, shop: ShopId) -> bytes | None:
    """The shop's mail settings as they were kept."""
    kept = connection.execute(select(request_settings.c.mail).where(request_settings.c.shop == shop)).scalar()
    return None if kept is None else bytes(kept)


def set_part(connection: Connection, shop: ShopId, part: str, value: bytes) -> None:
    """Keeps `rules` or `mail`."""
    known = connection.execute(select(request_settings.c.shop).where(request_settings.c.shop == shop)).first()
    if known is None:
        connection.execute(insert(request_settings).values(shop=shop, **{part: value}))
    else:
        connection.execute(update(request_settings).where(request_settings.c.shop == shop).values({part: value}))


def revealed_today(connection: Connection, shop: ShopId, staff: str, day: str, but: str) -> int:
    """How many different requests' numbers this person saw on that day, `but` this one."""
    c = request_reveals.c
    mine = (c.shop == shop, c.staff == staff, c.day == day, c.request != but)
    return int(connection.execute(select(func.count(c.request.distinct())).where(*mine)).scalar_one())


def add_reveal(connection: Connection, shop: ShopId, id_: str, request: str, staff: str, day: str, now: Instant) -> None:
    """One more look."""
    connection.execute(insert(request_reveals).values(id=id_, shop=shop, request=request, staff=staff, time=now, day=day))


def day_of(connection: Connection, shop: ShopId, now: Instant) -> str:
    """The shop's calendar day."""
    zone = connection.execute(select(shops.c.time_zone).where(shops.c.id == shop)).scalar() or "UTC"
    return datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(zone)).date().isoformat()


def gaps(connection: Connection, shop: ShopId, limit: int) -> list[tuple[str, dict[str, str], int, int]]:
    """Product, its title in the newest request, how many requests are marked "description gap", how many there are in all."""
    of_product = requests.c.shop == shop, requests.c.product != "", requests.c.deleted.is_(None)
    marked = func.sum(requests.c.gap)
    rows = connection.execute(
        select(requests.c.product, marked, func.count(), func.max(requests.c.id))
        .where(*of_product)
        .group_by(requests.c.product)
        .having(marked > 0)
        .order_by(marked.desc(), requests.c.product)
        .limit(limit)
    ).all()
    newest = select(requests.c.product, requests.c.title).where(requests.c.id.in_([row[3] for row in rows]))
    titles = {row.product: _titles.decode(bytes(row.title)) for row in connection.execute(newest)}
    return [(row[0], titles[row[0]], int(row[1]), int(row[2])) for row in rows]


# inside


def _where(shop: ShopId, which: Filter) -> ColumnElement[bool]:
    terms: list[ColumnElement[bool]] = [requests.c.shop == shop]
    deleted = which.tab == DELETED
    terms.append(requests.c.deleted.is_not(None) if deleted else requests.c.deleted.is_(None))
    if which.tab and not deleted:
        terms.append(requests.c.origin == which.tab)
    if which.topic:
        terms.append(requests.c.topic == which.topic)
    if which.product:
        terms.append(requests.c.product == which.product)
    if which.gap:
        terms.append(requests.c.gap == 1)
    if which.undecided:
        terms.append(_UNDECIDED)
    if which.words:
        spoken = and_(*(requests.c.folded.contains(f" {word}", autoescape=True) for word in which.words))
        # What looks like a phone number may be that of an order as well.
        terms.append(or_(requests.c.phone == which.phone, spoken) if which.phone else spoken)
    return and_(*terms)


def _with_words(folded: str, *texts: str) -> str:
    """Each word once, a space before it, so that a word's beginning is found and its middle is not."""
    return "".join(f" {word}" for word in dict.fromkeys((*folded.split(), *searchable(" ".join(texts)).split())))


def _chats_of(connection: Connection, shop: ShopId, phones: Set[str]) -> dict[str, ConversationId]:
    """By number, of those that have one: of all profiles with it the chat in which somebody wrote last."""
    known = select(customers.c.id, customers.c.phone).where(customers.c.shop == shop, customers.c.phone.in_(phones - {""}))
    numbers = {row.id: row.phone for row in connection.execute(known)}
    found: dict[str, ConversationId] = {}
    for customer, conversation in conversations_with(connection, shop, list(numbers)).items():  # the newest first
        found.setdefault(numbers[customer], conversation)
    return found


def _with_chats(connection: Connection, shop: ShopId, rows: Sequence[Row[*tuple[Any, ...]]]) -> list[BuyerRequest]:
    """With each buyer's chat as it is now: it may have begun after they asked, or another profile's is the one they use."""
    chats = _chats_of(connection, shop, {row.phone for row in rows})
    made = ((_request(row), chats.get(row.phone)) for row in rows)
    return [msgspec.structs.replace(request, conversation=chat or request.conversation) for request, chat in made]


def _request(row: Row[*tuple[Any, ...]]) -> BuyerRequest:
    values = row._asdict()
    return BuyerRequest(
        **{name: values[name] for name in _PLAIN},
        origin=Origin(values["origin"]), outcome=Outcome(values["outcome"]), phone_hint=phone_hint(values["phone"]),
        title=_titles.decode(bytes(values["title"])), confirmed=bool(values["confirmed"]), gap=bool(values["gap"]),
        conversation=None if values["conversation"] is None else ConversationId(values["conversation"]),
    )  # fmt: skip
