"""Links between two profiles of one person, made and taken off by people alone (CUST-5)."""

from app.domain.errors import Refused
from app.domain.people import Actor
from app.features.customers.hub.telling import announce
from app.features.customers.wire import LinkCustomers, UnlinkCustomers
from app.hub.database import audit
from app.hub.shop import customers, links
from app.hub.transaction import Transaction


def link(op: LinkCustomers, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.link_stranger unless the two share a phone or an e-mail. No event when they are linked already."""
    one = customers.one(tx.sql, actor.shop, op.customer, tx.now)
    other = customers.one(tx.sql, actor.shop, op.other, tx.now)
    if other.id in links.of(tx.sql, actor.shop, one.id):
        return
    if one.id == other.id or not ({*one.phones} & {*other.phones} or _mails(one.emails) & _mails(other.emails)):
        raise Refused("customers.link_stranger")
    links.add(tx.sql, actor.shop, one.id, other.id, tx.now, actor.id)
    audit.record(tx, actor.shop, actor, "customer.link", one.id, {"other": other.id})
    announce(tx, actor.shop, one.id, *links.of(tx.sql, actor.shop, other.id))


def unlink(op: UnlinkCustomers, tx: Transaction, actor: Actor) -> None:
    """Each keeps its own, as before."""
    one = customers.one(tx.sql, actor.shop, op.customer, tx.now)
    other = customers.one(tx.sql, actor.shop, op.other, tx.now)
    if links.remove(tx.sql, actor.shop, one.id, other.id):
        audit.record(tx, actor.shop, actor, "customer.unlink", one.id, {"other": other.id})
        announce(tx, actor.shop, one.id, other.id, *links.of(tx.sql, actor.shop, other.id))


def _mails(emails: tuple[str, ...]) -> set[str]:
    return {mail.casefold() for mail in emails}
