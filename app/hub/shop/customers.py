"""Customers in the database: the profile as a whole; what they bought is worked out from delivered orders alone (CUST-6)."""

import datetime
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update

from app.domain.customers import Bought, Customer, CustomerStatus, Gender
from app.domain.errors import NotFound
from app.domain.ids import SECOND, ConversationId, CustomerId, Instant, ShopId
from app.domain.orders import Address, OrderState
from app.domain.text import searchable
from app.hub.database.statements import Parameters, Sql, Statement
from app.hub.database.tables import buyers, conversations, shops
from app.hub.database.trade import customer_phones, customer_tags, customers, orders
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
_BOUGHT = Statement(
    select(func.count(), func.sum(orders.c.total - orders.c.refunded), func.max(orders.c.currency))
    .select_from(orders)
    .where(
        orders.c.shop == bindparam("shop"),
        orders.c.customer == bindparam("customer"),
        orders.c.state == OrderState.SIGNED_FOR.value,
        orders.c.placed >= bindparam("since"),
    )
)
_ZONE = Statement(select(shops.c.time_zone).where(shops.c.id == bindparam("shop")))
_SAVED = (
    "name", "folded", "language", "phone", "email", "rank", "points", "address", "tags", "detail", "version", "member", "status",
    "responsible",
)  # fmt: skip
_SAVE = Statement(
    update(customers)
    .where(customers.c.id == bindparam("key"), customers.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _SAVED})
)
_ADD = Statement(insert(customers).values({name: bindparam(name) for name in ("id", "shop", "source", "created", *_SAVED)}))
_FORGET = tuple(
    Statement(delete(table).where(table.c.customer == bindparam("customer"))) for table in (customer_tags, customer_phones)
)
_ADD_TAG = Statement(insert(customer_tags).values({name: bindparam(name) for name in ("shop", "tag", "customer")}))
_ADD_PHONE = Statement(insert(customer_phones).values({name: bindparam(name) for name in ("shop", "phone", "customer")}))
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


def bought(sql: Sql, shop: ShopId, customer: CustomerId, now: Instant) -> Bought:
    """On delivered orders, less what was given back; `lately` from the first day of the month before the last one."""
    zone = sql.row(_ZONE, {"shop": shop})
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(zone[0] if zone else "UTC"))
    month = local.month - 2
    start = local.replace(
        year=local.year - (month < 1), month=month + 12 * (month < 1), day=1, hour=0, minute=0, second=0, microsecond=0
    )
    ever = sql.row(_BOUGHT, {"shop": shop, "customer": customer, "since": 0})
    since = int(start.timestamp()) * SECOND
    lately = sql.row(_BOUGHT, {"shop": shop, "customer": customer, "since": since})
    count, spent, currency = ever or (0, 0, "")
    return Bought(orders=count, spent=int(spent or 0), lately=int(lately[1] or 0) if lately else 0, currency=currency or "")


def save(sql: Sql, shop: ShopId, customer: Customer) -> None:
    """Puts a known customer's profile in place of the old one; the newer `version` is the caller's to set."""
    sql.run(_SAVE, {"key": customer.id, "of_shop": shop, **_saved(customer)})
    for statement in _FORGET:
        sql.run(statement, {"customer": customer.id})
    _index(sql, shop, customer)


def add(sql: Sql, shop: ShopId, customer: Customer) -> None:
    """A new one."""
    fixed = {"id": customer.id, "shop": shop, "source": customer.source, "created": customer.created}
    sql.run(_ADD, {**fixed, **_saved(customer)})
    _index(sql, shop, customer)


def folded(name: str) -> str:
    """What a search by name looks through: a space before each word, so that its beginning is found and its middle is not."""
    return f" {searchable(name)}"


def link(sql: Sql, shop: ShopId, conversation: ConversationId, customer: CustomerId) -> None:
    """The buyer of this conversation is this customer."""
    sql.run(_LINK, {"conversation": conversation, "of_shop": shop, "to_customer": customer})


def _index(sql: Sql, shop: ShopId, customer: Customer) -> None:
    of: Parameters = {"shop": shop, "customer": customer.id}
    sql.many(_ADD_TAG, [{**of, "tag": tag} for tag in dict.fromkeys(customer.tags)])
    sql.many(_ADD_PHONE, [{**of, "phone": phone} for phone in dict.fromkeys(customer.phones)])


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
        "points": customer.points,
        "address": encode(customer.address),
        "tags": encode(customer.tags),
        "detail": encode(detail),
        "version": customer.version,
        "member": int(customer.is_member),
        "status": customer.status.value,
        "responsible": customer.responsible,
    }
