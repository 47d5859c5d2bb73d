"""Whose data belongs together: from a chat, a profile or what somebody left to everything that the hub keeps of them."""

import msgspec
from sqlalchemy import Connection, Table, and_, false, func, or_, select

from app.domain.errors import NotFound
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.orders import OrderState
from app.domain.payments import PENDING
from app.domain.text import searchable
from app.features.privacy.wire import Known, Person
from app.hub.database import personal
from app.hub.database.landing_tables import contacts
from app.hub.database.lead_tables import leads
from app.hub.database.payment_tables import payments
from app.hub.database.personal import Ids
from app.hub.database.request_tables import requests, tracking_tasks
from app.hub.database.statements import Sql
from app.hub.database.tables import buyers, conversations, files
from app.hub.database.trade import customers, orders
from app.hub.shop import customers as profiles

#: An order in these has ended: nobody needs its address any more.
_OVER = (OrderState.SIGNED_FOR.value, OrderState.CANCELLED.value)
#: Digits that make a search one for a number; people shown of one kind.
_DIGITS, _MOST = 4, 40
#: What people leave without a profile: by kind, under which of `Ids` it goes, and where it lies.
ENTRIES = {"lead": ("leads", leads), "contact": ("contacts", contacts), "request": ("requests", requests)}


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """`names`: the first is the person's, the others were found with it."""

    ids: Ids
    names: tuple[str, ...]


def person(connection: Connection, shop: ShopId, of: str, now: Instant) -> Found:
    """Everything of one person. Raises NotFound, for another shop's and for what is erased already.

    From a chat or a profile: all chats of that profile, its orders, and leads, contacts and requests with one of its numbers.
    From one of these: what else came in with its number, and the chat that it led to. Profiles with the same number stay apart
    (CUST-5).
    """
    kind, _, id_ = of.partition(":")
    if kind == "customer":
        return _of_customer(connection, shop, id_, now)
    if kind == "conversation":
        return _of_chat(connection, shop, id_, now)
    if kind in ENTRIES:
        return _of_entry(connection, shop, kind, id_, now)
    raise NotFound("person")


def people(connection: Connection, shop: ShopId, query: str) -> list[Known]:
    """Profiles, chats without a profile, leads, contacts and requests with these words, or whose number ends so."""
    words, digits = searchable(query).split(), "".join(filter(str.isdecimal, query))
    found: list[Known] = []
    if not words:
        return found
    chats = select(conversations.c.id, buyers.c.name, buyers.c.phone_hint.label("phone"), conversations.c.created).join_from(
        conversations, buyers, conversations.c.buyer == buyers.c.id
    )
    for kind, query_, table in (
        ("customer", select(customers.c.id, customers.c.name, customers.c.phone, customers.c.created), customers),
        ("conversation", chats.where(conversations.c.erased.is_(None), buyers.c.customer.is_(None)), buyers),
        *((kind, select(t.c.id, t.c.name, t.c.phone, t.c.created), t) for kind, (_ids, t) in ENTRIES.items()),
    ):
        named = and_(*((" " + func.lower(table.c.folded)).contains(f" {word}", autoescape=True) for word in words))
        number = table.c.phone.endswith(digits) if kind != "conversation" else false()
        which = number if len(digits) >= _DIGITS else named
        rows = connection.execute(query_.where(table.c.shop == shop, table.c.name != "", which).limit(_MOST))
        found += [Known(of=f"{kind}:{row.id}", name=row.name, hint=row.phone[-3:], time=row.created) for row in rows]
    return found


def chat_alone(connection: Connection, shop: ShopId, conversation: str) -> Ids:
    """One chat with its buyer, without the profile behind it."""
    return _whole(connection, shop, Ids(conversations=(conversation,), buyers=_buyers_of(connection, (conversation,))), set())


def entry_alone(connection: Connection, shop: ShopId, kind: str, id_: str) -> Ids:
    """One lead, contact or request with the parcels of its number that are nobody's."""
    field, table = ENTRIES[kind]
    numbers = set(connection.execute(select(table.c.phone).where(table.c.id == id_, table.c.shop == shop)).scalars())
    return _whole(connection, shop, msgspec.structs.replace(Ids(), **{field: (id_,)}), numbers)


def preview(connection: Connection, shop: ShopId, of: str, now: Instant) -> Person:
    """What an export would hold and an erasure take. Raises NotFound."""
    found = person(connection, shop, of, now)
    counts: dict[str, int] = {}
    for place in personal.PLACES:
        if number := personal.count(connection, place, found.ids):
            counts[place.group.value] = counts.get(place.group.value, 0) + number
    open_ = select(func.count()).where(orders.c.id.in_(found.ids.orders), orders.c.state.not_in(_OVER))
    return Person(
        of=of, name=found.names[0], also=found.names[1:], counts=counts, open_orders=connection.execute(open_).scalar_one(),
        pending=pending(connection, found.ids),
    )  # fmt: skip


def pending(connection: Connection, ids: Ids) -> int:
    """Small payments that have not ended: their money may still move."""
    states = [state.value for state in PENDING]
    found = select(func.count()).where(payments.c.conversation.in_(ids.conversations), payments.c.state.in_(states))
    return int(connection.execute(found).scalar_one())


def _of_customer(connection: Connection, shop: ShopId, id_: str, now: Instant) -> Found:
    profile = profiles.one(Sql(connection), shop, CustomerId(id_), now)
    theirs = select(buyers.c.id).where(buyers.c.shop == shop, buyers.c.customer == id_)
    found = tuple(connection.execute(theirs).scalars())
    chats = tuple(connection.execute(select(conversations.c.id).where(conversations.c.buyer.in_(found))).scalars())
    numbers = set(profile.phones)
    ids = Ids(
        conversations=chats, buyers=found, customers=(id_,), leads=_same(connection, shop, leads, numbers, chats),
        contacts=_same(connection, shop, contacts, numbers, chats), requests=_same(connection, shop, requests, numbers, chats),
        orders=tuple(connection.execute(select(orders.c.id).where(orders.c.customer == id_)).scalars()),
    )  # fmt: skip
    return _named(connection, shop, ids, numbers)


def _of_chat(connection: Connection, shop: ShopId, id_: str, now: Instant) -> Found:
    known = connection.execute(
        select(buyers.c.id, buyers.c.customer)
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(conversations.c.id == id_, conversations.c.shop == shop, conversations.c.erased.is_(None))
    ).first()
    if known is None:
        raise NotFound("conversation")
    if known.customer:
        return _of_customer(connection, shop, known.customer, now)
    chats = (id_,)
    ids = Ids(conversations=chats, buyers=(known.id,))
    return _named(connection, shop, _with_same(connection, shop, ids, set()), set())


def _of_entry(connection: Connection, shop: ShopId, kind: str, id_: str, now: Instant) -> Found:
    field, table = ENTRIES[kind]
    left = connection.execute(
        select(table.c.phone, table.c.conversation).where(table.c.id == id_, table.c.shop == shop)
    ).first()  # fmt: skip
    if left is None:
        raise NotFound(kind)
    ids = Ids()
    if left.conversation:
        try:
            ids = _of_chat(connection, shop, left.conversation, now).ids
        except NotFound:
            ids = Ids()  # the chat was erased by itself
    # Itself too: a question without a number is found by nothing else.
    ids = msgspec.structs.replace(ids, **{field: _joined((id_,), getattr(ids, field))})
    return _named(connection, shop, _with_same(connection, shop, ids, {left.phone}), {left.phone})


def _with_same(connection: Connection, shop: ShopId, ids: Ids, numbers: set[str]) -> Ids:
    """With all that came in with one of these numbers, or led to one of these chats."""
    both = {
        field: _joined(getattr(ids, field), _same(connection, shop, table, numbers, ids.conversations))
        for field, table in ENTRIES.values()
    }
    return msgspec.structs.replace(ids, **both)


def _same(connection: Connection, shop: ShopId, table: Table, numbers: set[str], chats: tuple[str, ...]) -> tuple[str, ...]:
    known = numbers - {""}
    if not known and not chats:
        return ()
    mine = or_(table.c.phone.in_(known), table.c.conversation.in_(chats))
    return tuple(connection.execute(select(table.c.id).where(table.c.shop == shop, mine)).scalars())


def _named(connection: Connection, shop: ShopId, ids: Ids, numbers: set[str]) -> Found:
    names: dict[str, None] = {}
    for table, of in (
        (customers, ids.customers), (buyers, ids.buyers), (leads, ids.leads), (contacts, ids.contacts), (requests, ids.requests),
    ):  # fmt: skip
        for name in connection.execute(select(table.c.name).where(table.c.id.in_(of)).order_by(table.c.created)).scalars():
            names[name] = None
    return Found(ids=_whole(connection, shop, ids, numbers), names=tuple(names) or ("",))


def _whole(connection: Connection, shop: ShopId, ids: Ids, numbers: set[str]) -> Ids:
    found = select(files.c.id).where(files.c.shop == shop, files.c.conversation.in_(ids.conversations))
    task, of_shop = tracking_tasks.c, select(orders.c.number).where(orders.c.shop == shop)
    mine = task.order.in_(of_shop.where(orders.c.id.in_(ids.orders)))
    # A parcel whose order is nobody's here goes with its number; another profile's stays with that one (CUST-5).
    nobodys = and_(task.phone.in_(numbers - {""}), task.order.not_in(of_shop))
    theirs = select(task.id).where(task.shop == shop, or_(mine, nobodys))
    return msgspec.structs.replace(
        ids, files=tuple(connection.execute(found).scalars()), parcels=tuple(connection.execute(theirs).scalars())
    )


def _buyers_of(connection: Connection, chats: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(connection.execute(select(conversations.c.buyer).where(conversations.c.id.in_(chats))).scalars())


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
