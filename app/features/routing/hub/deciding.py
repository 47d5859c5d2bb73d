"""Gives chats to people: follows every change of a conversation, and is what commands and jobs use to move one."""

from collections.abc import Sequence

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import SECOND, Instant, ShopId, StaffId
from app.domain.messages import Attached, Author, Text, is_answer
from app.domain.routing import Assignment, GroupRule, RoutingRules, Why
from app.features.routing import rules
from app.features.routing.hub.records import Floor, Left, floor_of, log, newest_order
from app.hub.database.shop_rules import rules_of
from app.hub.followers import Change
from app.hub.transaction import Transaction

Facts = dict[str, str | int]
#: After these, whoever had the chat is not the next to get it for a while.
_NOT_AGAIN = (Why.RETURNED, Why.RELEASED, Why.DECLINED, Why.UNACCEPTED)


class Routing:
    """One for each hub. Whose turn it is lives in memory: after a restart the round begins anew, which is fair as well."""

    def __init__(self) -> None:
        self._turns = rules.Turns()

    def follow(self, tx: Transaction, change: Change) -> Conversation:
        """A message came or went, or something else changed: gives a new wait to somebody, and takes from nobody's.

        What stays whose it is costs nothing but these comparisons.
        """
        after = change.after
        if after.closed or not after.counts:
            return nobodys(tx, change.shop, after, Why.CLOSED if after.closed else Why.OUTSIDE)
        if change.message is not None and change.message.author is Author.STAFF and is_answer(change.message):
            return self._answered(tx, change)
        if after.waiting_since is None:
            return after if after.queued_since is None else _unqueued(after)
        if after.assigned is not None or after.queued_since is not None:
            return after
        routing = rules_of(tx, change.shop).routing
        if not routing.enabled:
            return after
        before = change.before
        last = rules.last_agent(before.answered_by, before.last.time if before.last else None, tx.now, routing)
        return self.arrived(tx, change.shop, after, last, _text(change), routing)

    def arrived(
        self, tx: Transaction, shop: ShopId, after: Conversation, last: StaffId | None, text: str, routing: RoutingRules
    ) -> Conversation:
        """A buyer waits who is nobody's: `last` answered them lately, and `text` is what they want."""
        floor = floor_of(tx, shop)
        if not floor.presences:
            return after
        request = rules.Request(last_agent=last, group=_group(tx, after, text, routing))
        return self.place(tx, shop, after, request, floor, routing)

    def place(
        self,
        tx: Transaction,
        shop: ShopId,
        conversation: Conversation,
        request: rules.Request,
        floor: Floor,
        routing: RoutingRules,
        after: Facts | None = None,
    ) -> Conversation:
        """Gives a waiting chat to somebody, or puts it into the queue. `after`: the facts of why it left somebody."""
        choice = rules.choose(request, floor.candidates(), self._turns, routing)
        old = None if conversation.assigned is None else conversation.assigned.staff
        facts: Facts = dict(after or {})
        if request.group is not None:
            facts["group"] = request.group.group
        if choice is None:
            if conversation.queued_since is not None:
                return conversation
            floor.moved(old, None)
            if request.last_agent is not None:
                facts["last"] = request.last_agent  # by then the newest message no longer tells how long ago that was
            log(tx, shop, conversation.id, None, Why(str(facts.pop("after", Why.QUEUED.value))), facts)
            return msgspec.structs.replace(conversation, assigned=None, queued_since=tx.now)
        if conversation.queued_since is not None:
            facts["waited"] = (tx.now - conversation.queued_since) // SECOND
        self._turns.served(choice)
        return give(tx, shop, conversation, floor, choice.staff, choice.why, {**facts, **choice.facts})

    def drained(
        self, tx: Transaction, shop: ShopId, waiting: Conversation, left: Left | None, floor: Floor, routing: RoutingRules
    ) -> Conversation:
        """A chat of the queue, once more; `left` is how it came there."""
        facts: Facts = {} if left is None else dict(left.facts)
        if left is not None and left.why is not Why.QUEUED:
            facts["after"] = left.why.value
        without = None
        if left is not None and left.why in _NOT_AGAIN and tx.now - left.time < routing.return_after:
            without = StaffId(str(facts.get("from", "")))
        group = named_group(str(facts.get("group", "")), routing)
        last = str(facts.pop("last", ""))
        request = rules.Request(last_agent=StaffId(last) if last else None, group=group, without=without)
        return self.place(tx, shop, waiting, request, floor, routing, facts)

    def next_of(self, members: Sequence[rules.Candidate], routing: RoutingRules) -> rules.Choice | None:
        """Whose turn it is among these; None when nobody of them has room."""
        choice = rules.choose(rules.Request(), members, self._turns, routing)
        if choice is not None:
            self._turns.served(choice)
        return choice

    def _answered(self, tx: Transaction, change: Change) -> Conversation:
        """Whoever answers what is nobody's, has it; a colleague who helps out does not take it away."""
        after, actor = change.after, change.actor
        if after.assigned is not None:
            return after
        if actor is not None and rules_of(tx, change.shop).routing.enabled:
            floor = floor_of(tx, change.shop)
            presence = floor.presences.get(StaffId(actor.id))
            if presence is not None and presence.is_here:
                return give(tx, change.shop, after, floor, presence.id, Why.ANSWERED, {})
        return after if after.queued_since is None else _unqueued(after)


def give(
    tx: Transaction, shop: ShopId, conversation: Conversation, floor: Floor, to: StaffId, why: Why, facts: Facts
) -> Conversation:
    """The conversation as `to`'s."""
    floor.moved(None if conversation.assigned is None else conversation.assigned.staff, to)
    log(tx, shop, conversation.id, to, why, facts)
    assigned = Assignment(staff=to, time=tx.now, why=why.value, facts=facts)
    return msgspec.structs.replace(conversation, assigned=assigned, queued_since=None, closed=False)


def nobodys(tx: Transaction, shop: ShopId, conversation: Conversation, why: Why, facts: Facts | None = None) -> Conversation:
    """The conversation as nobody's, and outside the queue; the same object when it is so already."""
    if conversation.assigned is None:
        return conversation if conversation.queued_since is None else _unqueued(conversation)
    old = conversation.assigned.staff
    floor_of(tx, shop).moved(old, None)
    log(tx, shop, conversation.id, None, why, {**(facts or {}), "from": old})
    return msgspec.structs.replace(conversation, assigned=None, queued_since=None)


def named_group(name: str, routing: RoutingRules) -> GroupRule | None:
    """The first rule of this group."""
    return next((rule for rule in routing.groups if rule.group == name), None)


def last_activity(conversation: Conversation) -> Instant:
    """When anything was last said."""
    return conversation.created if conversation.last is None else conversation.last.time


def _text(change: Change) -> str:
    body = None if change.message is None else change.message.body
    if isinstance(body, Text):
        return body.text
    if isinstance(body, Attached):
        return body.caption
    return change.after.last.text if change.after.last else ""


def _group(tx: Transaction, conversation: Conversation, text: str, routing: RoutingRules) -> GroupRule | None:
    if not routing.groups:
        return None
    buyer, state = conversation.buyer, ""
    if any(rule.order_states for rule in routing.groups):
        state = tx.get(newest_order, buyer.id) or ""
    return rules.group_of(rules.Visit(channel=buyer.channel, language=buyer.language, text=text, order_state=state), routing)


def _unqueued(conversation: Conversation) -> Conversation:
    return msgspec.structs.replace(conversation, queued_since=None)
