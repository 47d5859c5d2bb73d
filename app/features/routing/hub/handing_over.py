"""Handing over: whoever goes offline gives every chat away, those whose buyers wait to somebody else or into the queue."""

from sqlalchemy import bindparam, select

from app.domain.ids import ConversationId, ShopId, StaffId, shop_stream
from app.domain.people import Actor
from app.domain.presence import PresenceState
from app.domain.routing import Assignment, Why
from app.features.routing import rules
from app.features.routing.hub.deciding import Facts, Routing, give, named_group, nobodys
from app.features.routing.hub.records import Floor, floor_of
from app.features.routing.wire import ConversationRouted
from app.hub.database import conversations, people
from app.hub.database.shop_rules import rules_of
from app.hub.database.statements import Statement
from app.hub.database.tables import conversations as table
from app.hub.followers import Change
from app.hub.router import Router
from app.hub.transaction import Transaction

_THEIRS = Statement(
    select(table.c.id)
    .where(table.c.shop == bindparam("shop"), table.c.assigned == bindparam("staff"))
    .order_by(table.c.waiting_since, table.c.id)
)


def hand_over(
    router: Router, routing: Routing, tx: Transaction, shop: ShopId, member: StaffId, actor: Actor | None = None
) -> int:
    """Everything that `member` has goes elsewhere, the longest wait first. Returns how many."""
    theirs = [ConversationId(row[0]) for row in tx.sql.rows(_THEIRS, {"shop": shop, "staff": member})]
    for id_ in theirs:
        move(router, routing, tx, shop, id_, member, Why.HANDED_OVER, actor)
    return len(theirs)


def move(
    router: Router,
    routing: Routing,
    tx: Transaction,
    shop: ShopId,
    id_: ConversationId,
    member: StaffId,
    why: Why,
    actor: Actor | None = None,
    more: Facts | None = None,
) -> None:
    """One chat of `member` goes elsewhere. Nothing happens when it is no longer theirs. What was handed to them and not
    accepted goes back to its sender, unless that one is offline; `more` facts of why go along."""
    before = conversations.to_change(tx, shop, id_)
    if before.assigned is None or before.assigned.staff != member:
        return
    settings, floor = rules_of(tx, shop).routing, floor_of(tx, shop)
    group = before.assigned.facts.get("group")
    facts: Facts = {"after": why.value, "from": member}
    sender = _sender(tx, shop, before.assigned, floor)
    if sender is not None:
        back = why if why is Why.DECLINED else Why.UNACCEPTED
        # The group goes along, so that it counts again when the chat comes to the queue.
        told: Facts = {"group": group} if group else {}
        after = give(tx, shop, before, floor, sender, back, {"from": member, **told, **(more or {})})
    elif before.waiting_since is None or not settings.enabled or not floor.presences:
        after = nobodys(tx, shop, before, why)
    else:
        request = rules.Request(group=named_group(str(group or ""), settings), without=member)
        after = routing.place(tx, shop, before, request, floor, settings, facts)
    after = router.changed(tx, Change(shop=shop, actor=actor, before=before, after=after))
    tx.emit(ConversationRouted(conversation=after, by="" if actor is None else actor.id), to=shop_stream(shop))


def _sender(tx: Transaction, shop: ShopId, given: Assignment, floor: Floor) -> StaffId | None:
    """Who gets it back: the sender of an open hand-over, who is still there; None when there is none."""
    if not given.offer:
        return None
    sender = StaffId(str(given.facts.get("by", "")))
    if floor.presences:
        presence = floor.presences.get(sender)
        return sender if presence is not None and presence.state is not PresenceState.OFFLINE else None
    return sender if people.staff_member(tx.sql, shop, sender).active else None
