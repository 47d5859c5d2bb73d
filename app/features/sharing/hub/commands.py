"""What is done about sharing: receiving or not, approving what waits, giving by hand, deleting duplicates and undoing that."""

from sqlalchemy import Connection

from app.domain.contacts import ShareReason
from app.domain.errors import Forbidden, NotFound, Refused
from app.domain.ids import ShopId, StaffId
from app.domain.people import DESK, Actor, Role
from app.features.sharing.hub import giving
from app.features.sharing.wire import (
    ApproveContacts,
    ContactsChanged,
    DeleteDuplicate,
    MyContactsChanged,
    ReassignContact,
    RestoreContact,
    SetReceiving,
)
from app.hub import contact_sales
from app.hub.database import audit, people, sharing
from app.hub.database.sharing import Facts, Given
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_ADMIN = frozenset({Role.ADMIN})
#: Contacts that one command approves by name.
_MOST = 1_000


def register(router: Router) -> None:
    """Adds sharing to the hub."""
    router.command(SetReceiving, set_receiving, allow=DESK)
    router.command(ApproveContacts, approve, allow=_ADMIN)
    router.command(ReassignContact, reassign, allow=_ADMIN)
    router.command(DeleteDuplicate, delete, allow=_ADMIN)
    router.command(RestoreContact, restore, allow=_ADMIN)
    router.event(ContactsChanged, MyContactsChanged)
    router.snapshot("my_contacts", own_part, allow=DESK)
    router.contact_hooks.arrived.append(giving.arrived)
    router.contact_hooks.approved.append(giving.approved)


def set_receiving(op: SetReceiving, tx: Transaction, actor: Actor) -> None:
    """One's own, or by an admin anybody's. Raises NotFound, Forbidden."""
    staff = StaffId(actor.id) if op.staff is None else op.staff
    if staff != actor.id:
        people.staff_member(tx.sql, actor.shop, staff)
        if Role.ADMIN not in actor.roles:
            raise Forbidden(SetReceiving.TYPE)
    if sharing.set_receiving(tx.connection, actor.shop, staff, op.receives, actor.id, tx.now):
        audit.record(tx, actor.shop, actor, "contacts.receive", staff, {"active": int(op.receives)})
        if op.receives:
            giving.received(tx, actor.shop, staff)
        contact_sales.announce(tx, actor.shop, [("", staff)])


def approve(op: ApproveContacts, tx: Transaction, actor: Actor) -> None:
    """What waits of a landing is shared out, all of it or the contacts named; what was given meanwhile stays where it is.

    Raises NotFound, Refused("sharing.many").
    """
    landing = sharing.landing(tx.connection, actor.shop, op.landing)
    if len(op.contacts) > _MOST:
        raise Refused("sharing.many", limit=_MOST)
    waiting = sharing.stuck(tx.connection, actor.shop, landing.id, giving.OPEN)
    picked = set(op.contacts)
    if picked - {one.id for one in waiting}:
        for id_ in op.contacts:  # given meanwhile, or never there
            if sharing.contact(tx.connection, actor.shop, id_).landing != landing.id:
                raise NotFound("contact")
    some = [one for one in waiting if not picked or one.id in picked]
    if some:
        given = giving.give(tx, actor.shop, landing, some, by=actor.id)
        audit.record(tx, actor.shop, actor, "contacts.approve", landing.id, {"contacts": len(some), "given": given})


def reassign(op: ReassignContact, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound, Refused: sharing.agent for somebody who does not answer buyers, sharing.deleted."""
    facts = _standing(tx, actor.shop, op.contact)
    if op.staff is not None:
        people.staff_member(tx.sql, actor.shop, op.staff)
        if op.staff not in sharing.agents(tx.connection, actor.shop):
            raise Refused("sharing.agent")
    if op.staff == facts.carer:
        return
    sharing.put(tx.connection, actor.shop, [Given(facts, op.staff, ShareReason.BY_HAND)], tx.now, by=actor.id)
    told: dict[str, str | int] = {"from": facts.carer or "", "to": op.staff or ""}
    audit.record(tx, actor.shop, actor, "contacts.reassign", facts.id, told)
    contact_sales.settle(tx, actor.shop, [facts.phone])
    contact_sales.announce(tx, actor.shop, [(facts.id, facts.carer), (facts.id, op.staff)])


def delete(op: DeleteDuplicate, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound, Refused("sharing.no_duplicate"). Nothing happens when it is deleted already."""
    facts = sharing.contact(tx.connection, actor.shop, op.contact)
    if facts.duplicate_of is None:
        raise Refused("sharing.no_duplicate")
    if facts.deleted is None:
        sharing.delete(tx.connection, facts.id, tx.now)
        _counted(tx, actor, facts, "contacts.delete")


def restore(op: RestoreContact, tx: Transaction, actor: Actor) -> None:
    """Everything is as it was before the deletion. Raises NotFound. Nothing happens when it is not deleted."""
    facts = sharing.contact(tx.connection, actor.shop, op.contact)
    if facts.deleted is not None:
        sharing.delete(tx.connection, facts.id, None)
        _counted(tx, actor, facts, "contacts.restore")


def own_part(connection: Connection, actor: Actor) -> bytes:
    """How the actor's own contacts stand, as an array of one."""
    return encode([contact_sales.mine(connection, actor.shop, actor.id)])


def _counted(tx: Transaction, actor: Actor, facts: Facts, action: str) -> None:
    """Whose the orders are, now that a contact went or came back."""
    audit.record(tx, actor.shop, actor, action, facts.id, {"landing": facts.landing})
    changed = contact_sales.settle(tx, actor.shop, [facts.phone])
    contact_sales.announce(tx, actor.shop, [*changed, (facts.id, facts.carer)])


def _standing(tx: Transaction, shop: ShopId, contact: str) -> Facts:
    facts = sharing.contact(tx.connection, shop, contact)
    if facts.deleted is not None:
        raise Refused("sharing.deleted")
    return facts
