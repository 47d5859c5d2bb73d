"""Customers in the database: the profile as a whole; what they bought is worked out from delivered orders alone (CUST-6)."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update

from app.domain.customers import Bought, Customer, CustomerStatus, Gender, lately
from app.domain.errors import NotFound
from app.domain.ids import ConversationId, CustomerId, Instant, ShopId
from app.domain.orders import Address, OrderState
from app.domain.text import searchable
from app.hub.database.customer_tables import customer_contacts
from app.hub.database.statements import Parameters, Sql, Statement, among, keys
from app.hub.database.tables import buyers, conversations, shops
from app.hub.database.trade import customer_tags, customers, orders
from app.hub.shop import points
from app.protocol.codec import encode

_NAMES = (
    "id",
    "name",
    "language",
    "phone",
    "email",
    "source",
    "rank",
    "points",
    "address",
    "tags",
    "created",
    "detail",
    "version",
    "status",
    "responsible",
)
_ONE = Statement(
    select(*(customers.c[name] for name in _NAMES)).where(
        customers.c.id == bindparam("id"), customers.c.shop == bindparam("shop")
    )
)
_ERASED = Statement(
    select(customers.c.id).where(
        customers.c.id == bindparam("id"),
        customers.c.shop == bindparam("shop"),
        customers.c.name == "",
        customers.c.detail.is_(None),
    )
)
_DELIVERED = (
    orders.c.shop == bindparam("shop"),
    orders.c.customer == bindparam("customer"),
    orders.c.state == OrderState.SIGNED_FOR.value,
)
_SPENT = orders.c.total - orders.c.refunded
_BOUGHT = Statement(
    select(func.count(), func.sum(_SPENT), func.max(orders.c.currency)).where(*_DELIVERED, orders.c.placed >= bindparam("since"))
)
_COUNTED = Statement(
    select(orders.c.number, orders.c.placed, _SPENT)
    .where(*_DELIVERED)
    .order_by(orders.c.placed.desc(), orders.c.number.desc())
    .limit(bindparam("limit"))
)
_ZONE = Statement(select(shops.c.time_zone).where(shops.c.id == bindparam("shop")))
_SAVED = (
    "name", "folded", "language", "phone", "email", "rank", "address", "tags", "detail", "version", "member", "status",
    "responsible",
)  # fmt: skip
_SAVE = Statement(
    update(customers)
    .where(customers.c.id == bindparam("key"), customers.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _SAVED})
)
_ADD = Statement(
    insert(customers).values({name: bindparam(name) for name in ("id", "shop", "source", "created", "points", *_SAVED)})
)
_FORGET = tuple(
    Statement(delete(table).where(table.c.customer == bindparam("customer"))) for table in (customer_tags, customer_contacts)
)
_ADD_TAG = Statement(insert(customer_tags).values({name: bindparam(name) for name in ("shop", "tag", "customer")}))
_ADD_CONTACT = Statement(
    insert(customer_contacts).values({name: bindparam(name) for name in ("customer", "shop", "kind", "value")})
)
_SHARING = Statement(
    select(customer_contacts.c.customer, customer_contacts.c.kind)
    .where(
        customer_contacts.c.shop == bindparam("shop"),
        customer_contacts.c.kind == bindparam("kind"),
        among(customer_contacts.c.value),
        customer_contacts.c.customer != bindparam("customer"),
    )
    .order_by(customer_contacts.c.customer)
    .limit(bindparam("limit"))
)
_LINK = Statement(
    update(buyers)
    .where(
        buyers.c.id.in_(
            select(conversations.c.buyer).where(
                conversations.c.id == bindparam("conversation"), conversations.c.shop == bindparam("of_shop")
            )
        )
    )
    .values(customer=bindparam("to_customer"))
)


class CustomerDetail(msgspec.Struct, frozen=True, kw_only=True):
    """What of a customer has no column of its own; the main phone and e-mail have one."""

    company: str = ""
    tax_code: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    gender: Gender = Gender.UNSET
    birthday: str = ""
    collaborator: str = ""
    registered: bool = False
    verified: bool = False
    notes: str = ""


_details = msgspec.json.Decoder(CustomerDetail)
_addresses = msgspec.json.Decoder(Address)
_tags = msgspec.json.Decoder(tuple[str, ...])


def is_erased(sql: Sql, shop: ShopId, customer: CustomerId) -> bool:
    """Whether the profile was emptied at the person's wish or when its time was over: nobody else has neither name nor detail."""
    return sql.row(_ERASED, {"id": customer, "shop": shop}) is not None


def one(sql: Sql, shop: ShopId, customer: CustomerId, now: Instant) -> Customer:
    """The whole profile. Raises NotFound, for another shop's as well."""
    row = sql.row(_ONE, {"id": customer, "shop": shop})
    if row is None:
        raise NotFound("customer")
    id_, name, language, phone, email, source, rank, points, address, tags, created, detail, version, status, responsible = row
    more = CustomerDetail() if detail is None else _details.decode(bytes(detail))
    return Customer(
        id=CustomerId(id_), name=name, language=language, phones=(*((phone,) if phone else ()), *more.phones),
        emails=(*((email,) if email else ()), *more.emails), source=source, rank=rank, points=points,
        address=_addresses.decode(bytes(address)), tags=_tags.decode(bytes(tags)), created=Instant(created), version=version,
        bought=bought(sql, shop, customer, now), status=CustomerStatus(status), responsible=responsible,
        **{field: getattr(more, field) for field in CustomerDetail.__struct_fields__ if field not in ("phones", "emails")},
    )  # fmt: skip


def zone_of(sql: Sql, shop: ShopId) -> str:
    """The shop's time zone."""
    zone = sql.row(_ZONE, {"shop": shop})
    return zone[0] if zone else "UTC"


def bought(sql: Sql, shop: ShopId, customer: CustomerId, now: Instant) -> Bought:
    """On delivered orders, less what was given back; see `domain.customers.lately`."""
    ever = sql.row(_BOUGHT, {"shop": shop, "customer": customer, "since": 0})
    recent = sql.row(_BOUGHT, {"shop": shop, "customer": customer, "since": lately(now, zone_of(sql, shop))})
    count, spent, currency = ever or (0, 0, "")
    return Bought(orders=count, spent=int(spent or 0), lately=int(recent[1] or 0) if recent else 0, currency=currency or "")


def counted(sql: Sql, shop: ShopId, customer: CustomerId, limit: int) -> list[tuple[str, Instant, int]]:
    """The orders behind those figures, the newest first: number, when it was placed, what it counts."""
    rows = sql.rows(_COUNTED, {"shop": shop, "customer": customer, "limit": limit})
    return [(number, Instant(placed), spent) for number, placed, spent in rows]


def sharing(sql: Sql, shop: ShopId, customer: Customer, limit: int = 20) -> dict[CustomerId, str]:
    """Other customers with a phone or an e-mail of this one, and which of the two ("phone" goes first)."""
    found: dict[CustomerId, str] = {}
    for kind, values in (("phone", customer.phones), ("email", [mail.casefold() for mail in customer.emails])):
        if values:
            where = {"shop": shop, "kind": kind, "customer": customer.id, "limit": limit, **keys(list(values))}
            for other, by in sql.rows(_SHARING, where):
                found.setdefault(CustomerId(other), by)
    return found


def save(sql: Sql, shop: ShopId, customer: Customer) -> None:
    """Puts a known customer's profile in place of the old one; the newer `version` is the caller's to set."""
    sql.run(_SAVE, {"key": customer.id, "of_shop": shop, **_saved(customer)})
    for statement in _FORGET:
        sql.run(statement, {"customer": customer.id})
    _index(sql, shop, customer)


def add(sql: Sql, shop: ShopId, customer: Customer) -> None:
    """A new one; the points that they bring along are the first line of the ledger."""
    fixed = {"id": customer.id, "shop": shop, "source": customer.source, "created": customer.created}
    sql.run(_ADD, {**fixed, "points": 0, **_saved(customer)})
    _index(sql, shop, customer)
    if customer.points:
        points.start(sql, shop, customer.id, customer.points, customer.created)


def folded(name: str) -> str:
    """What a search by name looks through: a space before each word, so that its beginning is found and its middle is not."""
    return f" {searchable(name)}"


def link(sql: Sql, shop: ShopId, conversation: ConversationId, customer: CustomerId) -> None:
    """The buyer of this conversation is this customer."""
    sql.run(_LINK, {"conversation": conversation, "of_shop": shop, "to_customer": customer})


def contacts_of(shop: ShopId, customer: CustomerId, phones: Sequence[str], emails: Sequence[str]) -> list[dict[str, object]]:
    """The rows that one is looked up by."""
    values = dict.fromkeys([*(("phone", one) for one in phones), *(("email", one.casefold()) for one in emails)])
    return [{"customer": customer, "shop": shop, "kind": kind, "value": value} for kind, value in values if value]


def _index(sql: Sql, shop: ShopId, customer: Customer) -> None:
    of: Parameters = {"shop": shop, "customer": customer.id}
    sql.many(_ADD_TAG, [{**of, "tag": tag} for tag in dict.fromkeys(customer.tags)])
    sql.many(_ADD_CONTACT, contacts_of(shop, customer.id, customer.phones, customer.emails))


def _saved(customer: Customer) -> dict[str, object]:
    detail = CustomerDetail(
        phones=customer.phones[1:], emails=customer.emails[1:],
        **{field: getattr(customer, field) for field in CustomerDetail.__struct_fields__ if field not in ("phones", "emails")},
    )  # fmt: skip
    return {
        "name": customer.name,
        "folded": folded(customer.name),
        "language": customer.language,
        "phone": customer.phones[0] if customer.phones else "",
        "email": customer.emails[0] if customer.emails else "",
        "rank": customer.rank,
        "address": encode(customer.address),
        "tags": encode(customer.tags),
        "detail": encode(detail),
        "version": customer.version,
        "member": int(customer.is_member),
        "status": customer.status.value,
        "responsible": customer.responsible,
    }
