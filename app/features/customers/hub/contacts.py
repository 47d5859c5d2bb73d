"""What is masked: phones, e-mails and identity numbers; told on request alone, and only after that was written down."""

import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from app.domain.errors import Refused
from app.domain.ids import SECOND, CustomerId
from app.domain.leads import REVEALS_A_DAY
from app.domain.people import DESK, Right
from app.features.customers import rules
from app.features.customers.hub.telling import announce
from app.features.customers.wire import Contacts, Identity, Reveal, SetIdentity
from app.hub.database import audit, rights
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.shop import customers, identities
from app.hub.transaction import Transaction

PURPOSES = frozenset({"call", "edit", "delivery"})
IDENTITY_PURPOSES = frozenset(rules.IDENTITY_PURPOSES)


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("POST", "/v1/customers/{id}/reveal", reveal, DESK),
        private("POST", "/v1/customers/{id}/identity", set_identity, DESK),
        private("POST", "/v1/customers/{id}/identity/reveal", reveal_identity, DESK),
    ]


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The contacts themselves; logged before they are told. Raises NotFound, Refused: customers.purpose,
    customers.reveals {limit}."""
    asked = await read_json(request, Reveal)
    id_ = CustomerId(request.match_info["id"])

    def tell(tx: Transaction) -> Contacts:
        found = customers.one(tx.sql, who.actor.shop, id_, tx.now)
        if asked.purpose not in PURPOSES:
            raise Refused("customers.purpose")
        _must_not_be_too_many(tx, who, "customer.reveal", found.id)
        audit.record(tx, who.actor.shop, who.actor, "customer.reveal", found.id, {"purpose": asked.purpose})
        return Contacts(phones=found.phones, emails=found.emails)

    return json_response(await hub.writer.run(tell))


async def reveal_identity(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The number; logged before it is told. Raises NotFound, Refused: customers.identity_right, customers.purpose,
    customers.reveals {limit}, customers.identity_key."""
    asked = await read_json(request, Reveal)
    id_ = CustomerId(request.match_info["id"])

    def tell(tx: Transaction) -> Identity:
        found = customers.one(tx.sql, who.actor.shop, id_, tx.now)
        _must_hold(tx, who)
        if asked.purpose not in IDENTITY_PURPOSES:
            raise Refused("customers.purpose")
        _must_not_be_too_many(tx, who, "customer.identity_reveal", found.id)
        audit.record(tx, who.actor.shop, who.actor, "customer.identity_reveal", found.id, {"purpose": asked.purpose})
        return Identity(number=identities.one(tx.sql, tx.vault, who.actor.shop, found.id))

    return json_response(await hub.writer.run(tell))


async def set_identity(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Another number; the log says that, and not which. Raises NotFound, Refused: customers.identity_right,
    customers.identity, customers.identity_key."""
    asked = await read_json(request, SetIdentity)
    id_ = CustomerId(request.match_info["id"])

    def keep(tx: Transaction) -> Identity:
        found = customers.one(tx.sql, who.actor.shop, id_, tx.now)
        _must_hold(tx, who)
        number = rules.checked_identity(asked.number)
        if not _is(tx, who, found.id, number):
            identities.put(tx.sql, tx.vault, who.actor.shop, found.id, number, tx.now, who.actor.id)
            audit.record(tx, who.actor.shop, who.actor, "customer.identity", found.id, {"kept": int(bool(number))})
            announce(tx, who.actor.shop, found.id)
        return Identity(number=number)

    return json_response(await hub.writer.run(keep))


def _is(tx: Transaction, who: SignedIn, id_: CustomerId, number: str) -> bool:
    """Whether this is kept already; one that nobody can open any more is another one."""
    try:
        return number == identities.one(tx.sql, tx.vault, who.actor.shop, id_)
    except Refused:
        return False


def _must_not_be_too_many(tx: Transaction, who: SignedIn, action: str, id_: str) -> None:
    """As many different people a day, of the shop's calendar, as with leads; the audit log knows how many it were."""
    zone = ZoneInfo(who.shop.time_zone)
    today = datetime.datetime.fromtimestamp(tx.now / SECOND, tz=zone).replace(hour=0, minute=0, second=0, microsecond=0)
    since = int(today.timestamp() * SECOND)
    if audit.subjects(tx.connection, who.actor.shop, who.actor.id, action, since, but=id_) >= REVEALS_A_DAY:
        raise Refused("customers.reveals", limit=REVEALS_A_DAY)


def _must_hold(tx: Transaction, who: SignedIn) -> None:
    if not rights.holds(tx.sql, who.actor.id, Right.IDENTITY):
        raise Refused("customers.identity_right")
