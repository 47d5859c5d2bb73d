"""Where personal data lies: every table that holds some, how its rows are found, and what becomes of them (REQ-8).

One list serves the export, the preview and the erasure, so that none of them can forget what another one knows. A test walks
over all tables: one that is neither in `PLACES` nor in `PLAIN` fails it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, FromClause, Table, delete, false, func, or_, select, update

from app.domain.ids import Instant
from app.domain.orders import Address
from app.domain.payments import Payment
from app.domain.privacy import Group
from app.hub.database import search
from app.hub.database.blocks import blocks
from app.hub.database.booking_tables import bookings
from app.hub.database.call_tables import calls
from app.hub.database.contact_counts import counted
from app.hub.database.customer_tables import (
    customer_contacts,
    customer_identities,
    customer_links,
    debts,
    point_entries,
)
from app.hub.database.held_messages import held_messages
from app.hub.database.landing_tables import contact_reveals, contacts
from app.hub.database.lead_tables import lead_reminders, lead_reveals, leads
from app.hub.database.payment_tables import payments
from app.hub.database.reports import reports
from app.hub.database.request_tables import request_mails, request_messages, request_reveals, requests, tracking_tasks
from app.hub.database.sharing_tables import contact_shares
from app.hub.database.tables import (
    buyers,
    conversations,
    files,
    message_versions,
    messages,
    results,
    sessions,
)
from app.hub.database.trade import customer_tags, customers, orders, product_views
from app.hub.database.watch_tables import (
    alerts,
    assignments,
    mentions,
    notes,
    reminders,
    spam_marks,
    transfers,
    turns,
)


class Ids(msgspec.Struct, frozen=True, kw_only=True):
    """Whose data, by ids alone: nothing in it says anything about the person."""

    conversations: tuple[str, ...] = ()
    buyers: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    parcels: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


#: What a column becomes: a value, or what is made of the old one.
Fate = Mapping[str, Any]


@dataclass(frozen=True)
class Place:
    """Rows of `table` whose `by` columns hold one of these ids; deleted, or changed as `fate` says.

    `keeps` are the text and bytes columns that stay in a changed row, since they say nothing about a person.
    """

    table: Table
    group: Group
    by: Mapping[str, str]
    fate: Fate | None = None
    keeps: frozenset[str] = frozenset()
    through: tuple[Column[Any], FromClause, Column[Any]] | None = None
    #: What of it is left out of an export: secrets, and what the shop's own people think among themselves stays in.
    hidden: frozenset[str] = field(default_factory=frozenset)

    def where(self, ids: Ids) -> ColumnElement[bool]:
        """Which rows."""
        source: Any = self.table if self.through is None else self.through[1]
        terms = [source.c[column].in_(found) for column, kind in self.by.items() if (found := getattr(ids, kind))]
        if not terms:
            return false()
        if self.through is None:
            return or_(*terms)
        here, _, there = self.through
        return here.in_(select(there).where(or_(*terms)))


def _order(detail: bytes) -> bytes:
    """Sums, goods and the times of its steps stay; where it went and what was said of it does not."""
    value = msgspec.json.decode(detail)
    value |= {"address": msgspec.to_builtins(Address()), "remark": "", "tracking": ""}
    value["cases"] = [case | {"note": ""} for case in value.get("cases", ())]
    value["steps"] = [step | {"words": ""} for step in value.get("steps", ())]
    return msgspec.json.encode(value)


def _payment(body: bytes) -> bytes:
    payment = msgspec.json.decode(body, type=Payment)
    return msgspec.json.encode(msgspec.structs.replace(payment, note="", decision=""))


_CHAT = {"conversation": "conversations"}
_NOBODY = {"name": "", "folded": "", "phone": "", "email": "", "rank": "", "points": 0, "address": b"{}", "tags": b"[]"}
_NOBODY |= {"status": "", "responsible": "", "member": 0}
_PROFILE = {"customer": "customers"}
#: In the order in which they go: what refers to something goes before it.
PLACES: tuple[Place, ...] = (
    Place(mentions, Group.CONVERSATION, _CHAT, through=(mentions.c.note, notes, notes.c.id)),
    Place(notes, Group.CONVERSATION, _CHAT),
    Place(reminders, Group.CONVERSATION, _CHAT),
    Place(transfers, Group.CONVERSATION, _CHAT),
    Place(spam_marks, Group.CONVERSATION, _CHAT),
    Place(reports, Group.CONVERSATION, _CHAT),
    Place(blocks, Group.CONVERSATION, _CHAT),
    Place(message_versions, Group.CONVERSATION, _CHAT),
    Place(held_messages, Group.CONVERSATION, _CHAT),
    Place(messages, Group.CONVERSATION, _CHAT),
    Place(calls, Group.CONVERSATION,
          {"conversation": "conversations", "customer": "customers", "lead": "leads", "request": "requests"}),
    Place(files, Group.MEDIA, _CHAT),
    Place(lead_reveals, Group.LEADS, {"lead": "leads"}),
    Place(lead_reminders, Group.LEADS, {"lead": "leads"}),
    Place(leads, Group.LEADS, {"id": "leads"}),
    Place(contact_reveals, Group.LEADS, {"contact": "contacts"}),
    Place(contact_shares, Group.LEADS, {"contact": "contacts"}),
    Place(contacts, Group.LEADS, {"id": "contacts"}),
    Place(request_reveals, Group.LEADS, {"request": "requests"}),
    Place(request_messages, Group.LEADS, {"request": "requests"}),
    # A request's mail is called like the request.
    Place(request_mails, Group.LEADS, {"id": "requests"}),
    Place(requests, Group.LEADS, {"id": "requests"}, hidden=frozenset({"asker", "folded"})),
    Place(tracking_tasks, Group.LEADS, {"id": "parcels"}),
    Place(customer_contacts, Group.CONTACT, _PROFILE),
    Place(customer_identities, Group.IDENTITY, _PROFILE),
    Place(customer_tags, Group.IDENTITY, _PROFILE),
    Place(customer_links, Group.IDENTITY, {"one": "customers", "other": "customers"}),
    Place(point_entries, Group.IDENTITY, _PROFILE, {"note": ""},
          frozenset({"id", "shop", "customer", "kind", "day", "by", "by_name"})),
    Place(bookings, Group.ORDERS, _PROFILE),
    Place(debts, Group.ORDERS, _PROFILE, {"note": ""},
          frozenset({"id", "shop", "customer", "currency", "day", "order", "by", "by_name", "settled_by"})),
    Place(product_views, Group.ACCESS, {"buyer": "buyers"}),
    Place(
        sessions, Group.ACCESS, {"buyer": "buyers"}, {"device": "", "revoked": "now"},
        frozenset({"id", "token_hash", "shop", "staff", "buyer", "conversation"}), hidden=frozenset({"token_hash"}),
    ),
    Place(results, Group.ACCESS, {"actor": "buyers"}),
    Place(turns, Group.CONVERSATION, _CHAT, {"policy": turns.c.policy},
          frozenset({"id", "shop", "conversation", "answered_by", "ending", "rule", "policy"})),
    Place(assignments, Group.CONVERSATION, _CHAT, {"facts": "{}"}, frozenset({"id", "shop", "conversation", "staff", "why"})),
    Place(alerts, Group.CONVERSATION, _CHAT, {"facts": "{}", "ended": func.coalesce(alerts.c.ended, alerts.c.raised)},
          frozenset({"id", "shop", "kind", "conversation", "told", "acknowledged_by"})),
    Place(payments, Group.ORDERS, _CHAT, {"body": _payment},
          frozenset({"id", "shop", "conversation", "number", "direction", "state", "month"})),
    Place(orders, Group.ORDERS, {"id": "orders"}, {"detail": _order},
          frozenset({"id", "shop", "number", "customer", "state", "currency", "coupon"})),
    Place(
        conversations, Group.CONVERSATION, {"id": "conversations"},
        {"last": None, "spam": None, "block": None, "assignment": None, "assigned": None, "waiting_since": None,
         "queued_since": None, "favourite": 0, "closed": 1, "erased": "now"},
        frozenset({"id", "shop", "buyer", "answered_by"}),
    ),
    Place(
        buyers, Group.IDENTITY, {"id": "buyers"},
        {"name": "", "folded": "", "rank": "", "phone_hint": "", "customer": None, "page": ""},
        frozenset({"id", "shop", "language", "channel"}),
    ),
    Place(customers, Group.CONTACT, {"id": "customers"}, _NOBODY | {"detail": None},
          frozenset({"id", "shop", "language", "source"})),
)  # fmt: skip

#: Tables without anything about a buyer, and why.
PLAIN: Mapping[str, str] = {
    "log": "the hub itself", "shops": "the shop", "staff": "colleagues", "accounts": "colleagues", "presence": "colleagues",
    "streams": "numbers", "journal": "made unreachable as a whole, see `features.privacy.hub.erasing`",
    "audit": "ids alone; a buyer's name is never written into it", "erasures": "ids alone",
    "quick_replies": "the shop's texts", "quick_reply_pictures": "the shop's pictures", "quick_reply_imports": "the shop's texts",
    "shop_notices": "the shop's texts", "products": "goods", "coupons": "goods", "coupon_issues": "ids and the colleague's name",
    "coupon_uses": "ids and sums", "order_lines": "goods and sums", "connector_state": "the engine's cursor",
    "partners": "the shop", "package_orders": "the shop's own payments", "package_payments": "the shop's own payments",
    "sandbox_payments": "sums and order numbers",
    "contact_days": "counts", "contact_carers": "counts",
    "landings": "the shop's forms", "landing_turns": "colleagues", "receivers": "colleagues", "staff_rights": "colleagues",
    "customer_segments": "the shop's filters", "request_settings": "the shop",
}  # fmt: skip


def rows(connection: Connection, place: Place, ids: Ids) -> Iterable[Mapping[str, Any]]:
    """What lies there of this person, for the export."""
    shown = [column for column in place.table.columns if column.name not in place.hidden]
    return (row._asdict() for row in connection.execute(select(*shown).where(place.where(ids))))


def count(connection: Connection, place: Place, ids: Ids) -> int:
    """How many rows."""
    return int(connection.execute(select(func.count()).select_from(place.table).where(place.where(ids))).scalar_one())


def erase(connection: Connection, ids: Ids, now: Instant) -> None:
    """Everything in `PLACES` of these; done twice it does nothing more."""
    _forget_words(connection, ids)
    with counted(connection, ids.contacts):
        for place in PLACES:
            if place.fate is None:
                connection.execute(delete(place.table).where(place.where(ids)))
            else:
                _change(connection, place, place.fate, ids, now)
    _forget_answers(connection, ids)


def _change(connection: Connection, place: Place, fate: Fate, ids: Ids, now: Instant) -> None:
    plain = {name: now if value == "now" else value for name, value in fate.items() if not isinstance(value, _FUNCTION)}
    if plain:
        connection.execute(update(place.table).where(place.where(ids)).values(plain))
    made: dict[str, Callable[[bytes], bytes]] = {name: value for name, value in fate.items() if isinstance(value, _FUNCTION)}
    for name, make in made.items():
        key, column = place.table.c.id, place.table.c[name]
        for id_, old in connection.execute(select(key, column).where(place.where(ids))).all():
            connection.execute(update(place.table).where(key == id_).values({name: make(bytes(old))}))


_FUNCTION = type(_order)
_HOLDS: Mapping[str, Callable[[str], ColumnElement[bool]]] = {
    "sqlite": lambda needle: func.instr(results.c.ack, needle) > 0,
    "postgresql": lambda needle: func.strpos(func.convert_from(results.c.ack, "UTF8"), needle) > 0,
}


def _forget_words(connection: Connection, ids: Ids) -> None:
    """Out of the search index, while the messages still say which words are theirs."""
    search.forget(connection, ids.conversations)


def _forget_answers(connection: Connection, ids: Ids) -> None:
    """Stored answers to the staff's own actions that show the person: an order with its address, a chat with its name."""
    needles = (*ids.conversations, *ids.orders, *ids.customers, *ids.leads, *ids.contacts, *ids.requests)
    holds = _HOLDS[connection.dialect.name]
    if needles:
        connection.execute(delete(results).where(or_(*(holds(needle) for needle in needles))))
