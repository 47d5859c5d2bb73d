"""What staff do about presence and routing: each checked for role, shop and object."""

import msgspec

from app.domain.conversations import Conversation
from app.domain.errors import Forbidden, Refused
from app.domain.ids import Instant, ShopId, StaffId, shop_stream
from app.domain.messages import Author
from app.domain.people import DESK, Actor, Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.routing import CAPACITY, WEIGHT, Why, checked_names
from app.features.routing import rules
from app.features.routing.hub import records
from app.features.routing.hub.deciding import Facts, Routing, give, nobodys
from app.features.routing.hub.handing_over import hand_over, move
from app.features.routing.hub.records import floor_of
from app.features.routing.hub.transferring import Transfers, accepted
from app.features.routing.wire import (
    AnswerTransfer,
    AssignConversation,
    CloseConversation,
    ConversationClosed,
    ConversationRouted,
    PresenceChanged,
    ReleaseConversation,
    ReopenConversation,
    SetPresence,
    SetShare,
    TakeConversation,
    TransferConversation,
)
from app.hub.access import conversation_to_change, wants_conversation
from app.hub.database import people
from app.hub.database.shop_rules import rules_of
from app.hub.followers import Change
from app.hub.router import Router
from app.hub.transaction import Transaction

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Commands:
    """The handlers."""

    def __init__(self, router: Router, routing: Routing, transfers: Transfers) -> None:
        self._router = router
        self._routing = routing
        self._transfers = transfers

    def register(self) -> None:
        """Adds them to the hub."""
        add = self._router.command
        add(TakeConversation, self.take, allow=DESK, wants=wants_conversation)
        add(AssignConversation, self.assign, allow=_LEADS, wants=wants_conversation)
        add(ReleaseConversation, self.release, allow=DESK, wants=wants_conversation)
        add(CloseConversation, self.close, allow=DESK, wants=wants_conversation)
        add(ReopenConversation, self.reopen, allow=DESK, wants=wants_conversation)
        add(TransferConversation, self._transfers.hand, allow=DESK, wants=wants_conversation)
        add(AnswerTransfer, self._transfers.answer, allow=DESK, wants=wants_conversation)
        add(SetPresence, self.set_presence, allow=DESK)
        add(SetShare, self.set_share, allow=_LEADS)

    def assign(self, op: AssignConversation, tx: Transaction, actor: Actor) -> None:
        """By hand: capacity does not bind a supervisor. Refused: routing.outside, routing.not_here, routing.cannot_answer."""
        before = conversation_to_change(tx, actor, op.conversation)
        if op.staff is None:
            self._leave(tx, actor, before)
            return
        _must_count(before)
        to = _answering(tx, actor.shop, op.staff)
        before = conversation_to_change(tx, actor, op.conversation)
        if before.assigned is not None and before.assigned.staff == to.id:
            return
        self._give(tx, actor, before, to.id, Why.BY_HAND, {"by": actor.id})

    def take(self, op: TakeConversation, tx: Transaction, actor: Actor) -> None:
        """Refused: routing.outside, routing.taken {name} (somebody was quicker), routing.you_are_away.
        Whoever takes what was handed to them has accepted it."""
        before = conversation_to_change(tx, actor, op.conversation)
        _must_count(before)
        now = None if before.assigned is None else before.assigned.staff
        if now == actor.id:
            if before.assigned is not None and before.assigned.offer:
                self._routed(tx, actor, before, msgspec.structs.replace(before, assigned=accepted(before.assigned)))
            return
        if now != op.seen:
            # Who took it in between is named, so that the two can talk.
            raise Refused("routing.taken", name="" if now is None else people.staff_member(tx.sql, actor.shop, now).name)
        floor = floor_of(tx, actor.shop)
        mine = floor.presences.get(StaffId(actor.id))
        if floor.presences and (mine is None or not mine.is_here):
            raise Refused("routing.you_are_away")
        self._give(tx, actor, before, StaffId(actor.id), Why.TAKEN, {} if now is None else {"from": now})

    def release(self, op: ReleaseConversation, tx: Transaction, actor: Actor) -> None:
        """Refused: routing.not_yours. Nothing happens to what is nobody's already."""
        before = conversation_to_change(tx, actor, op.conversation)
        if before.assigned is not None and before.assigned.staff != actor.id and not actor.roles & _LEADS:
            raise Refused("routing.not_yours")
        self._leave(tx, actor, before)

    def close(self, op: CloseConversation, tx: Transaction, actor: Actor) -> None:
        """No event when it is closed already. The log keeps what `reopen` needs."""
        before = conversation_to_change(tx, actor, op.conversation)
        if before.closed:
            return
        facts: Facts = {"by": actor.id}
        if before.waiting_since is not None:
            facts["waiting_since"] = before.waiting_since
        after = msgspec.structs.replace(before, closed=True, waiting_since=None)
        if before.assigned is None:
            records.log(tx, actor.shop, before.id, None, Why.CLOSED, facts)
        after = nobodys(tx, actor.shop, after, Why.CLOSED, facts)
        after = self._changed(tx, actor, before, after)
        tx.emit(ConversationClosed(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))

    def reopen(self, op: ReopenConversation, tx: Transaction, actor: Actor) -> None:
        """No event when it is open. Whoever had it gets it back if they are still here; else a wait is routed anew."""
        before = conversation_to_change(tx, actor, op.conversation)
        if not before.closed:
            return
        left = records.how_left(tx.sql, [before.id]).get(before.id)
        facts = left.facts if left is not None and left.why is Why.CLOSED else {}
        since = facts.get("waiting_since")
        before = conversation_to_change(tx, actor, op.conversation)
        waits = isinstance(since, int) and before.counts and before.last is not None and before.last.author is Author.BUYER
        after = msgspec.structs.replace(before, closed=False, waiting_since=Instant(since) if waits else None)  # type: ignore[arg-type]
        floor = floor_of(tx, actor.shop)
        owner = StaffId(str(facts.get("from", "")))
        if before.counts and owner and (not floor.presences or _is_here(floor.presences.get(owner))):
            after = give(tx, actor.shop, after, floor, owner, Why.REOPENED, {"by": actor.id})
        after = self._changed(tx, actor, before, after)
        tx.emit(ConversationClosed(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))

    def set_presence(self, op: SetPresence, tx: Transaction, actor: Actor) -> None:
        """Whoever goes offline hands over. Forbidden for a colleague's unless one leads; NotFound across shops."""
        member = StaffId(op.staff or actor.id)
        if member != actor.id and not actor.roles & _LEADS:
            raise Forbidden(SetPresence.TYPE)
        old = self._presence(tx, actor.shop, member)
        new = rules.with_state(old, op.state, tx.now)
        self._save(tx, actor, new)
        if member == actor.id:
            # Another hub node, which does not see this connection, shall not take them for gone.
            records.save_seen(tx.sql, [member], tx.now)
        if new.state is PresenceState.OFFLINE:
            hand_over(self._router, self._routing, tx, actor.shop, member, actor)

    def set_share(self, op: SetShare, tx: Transaction, actor: Actor) -> None:
        """Refused: routing.capacity, routing.weight, routing.groups, routing.cannot_answer."""
        if op.capacity not in CAPACITY:
            raise Refused("routing.capacity", limit=CAPACITY[-1])
        if op.weight not in WEIGHT:
            raise Refused("routing.weight", limit=WEIGHT[-1])
        old = self._presence(tx, actor.shop, op.staff)
        groups = checked_names(op.groups)
        self._save(tx, actor, msgspec.structs.replace(old, capacity=op.capacity, weight=op.weight, groups=groups))

    def _presence(self, tx: Transaction, shop: ShopId, member: StaffId) -> Presence:
        """What is there, or what somebody begins with."""
        _answers(people.staff_member(tx.sql, shop, member))
        found = floor_of(tx, shop).presences.get(member)
        if found is not None:
            return found
        capacity = rules_of(tx, shop).routing.capacity
        return Presence(id=member, state=PresenceState.OFFLINE, since=tx.now, capacity=capacity)

    def _save(self, tx: Transaction, actor: Actor, new: Presence) -> None:
        if floor_of(tx, actor.shop).presences.get(new.id) == new:
            return
        records.save(tx.sql, actor.shop, new, tx.now)
        tx.emit(PresenceChanged(presence=new, by=actor.id), to=shop_stream(actor.shop))

    def _give(self, tx: Transaction, actor: Actor, before: Conversation, to: StaffId, why: Why, facts: Facts) -> None:
        """The group goes along, so that it counts again when the chat comes back."""
        if before.assigned is not None:
            group = before.assigned.facts.get("group")
        else:
            left = records.how_left(tx.sql, [before.id]).get(before.id) if before.queued_since is not None else None
            group = None if left is None else left.facts.get("group")
        if group:
            facts["group"] = group
        before = conversation_to_change(tx, actor, before.id)
        after = give(tx, actor.shop, before, floor_of(tx, actor.shop), to, why, facts)
        self._routed(tx, actor, before, after)

    def _leave(self, tx: Transaction, actor: Actor, before: Conversation) -> None:
        """To somebody else, or into the queue; where nobody routes, it is nobody's."""
        if before.assigned is not None:
            move(self._router, self._routing, tx, actor.shop, before.id, before.assigned.staff, Why.RELEASED, actor)

    def _routed(self, tx: Transaction, actor: Actor, before: Conversation, after: Conversation) -> None:
        after = self._changed(tx, actor, before, after)
        tx.emit(ConversationRouted(conversation=after, by=actor.id), to=shop_stream(actor.shop))

    def _changed(self, tx: Transaction, actor: Actor, before: Conversation, after: Conversation) -> Conversation:
        return self._router.changed(tx, Change(shop=actor.shop, actor=actor, before=before, after=after))


def _must_count(conversation: Conversation) -> None:
    if not conversation.counts:
        raise Refused("routing.outside")


def _answering(tx: Transaction, shop: ShopId, member: StaffId) -> Staff:
    """A colleague who can be given a chat now."""
    found = people.staff_member(tx.sql, shop, member)
    _answers(found)
    floor = floor_of(tx, shop)
    if floor.presences and not _is_here(floor.presences.get(member)):
        raise Refused("routing.not_here", name=found.name)
    return found


def _answers(member: Staff) -> None:
    if not member.active or not DESK.intersection(member.roles):
        raise Refused("routing.cannot_answer", name=member.name)


def _is_here(presence: Presence | None) -> bool:
    return presence is not None and presence.is_here
