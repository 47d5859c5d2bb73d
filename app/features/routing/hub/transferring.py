"""Handing a chat to a colleague or a group: it is theirs at once, and comes back unless they accept (CHAT-17).

The open hand-over is a row of its own, so that it outlives the hub; the assignment carries its id as `offer`. Whatever
happens to the chat meanwhile ends it: `follow` sees every change.
"""

import msgspec
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import MINUTE, ConversationId, Instant, ShopId, StaffId, shop_stream
from app.domain.messages import Author, is_answer
from app.domain.notes import Note
from app.domain.people import DESK, Actor, Role
from app.domain.presence import PresenceState
from app.domain.routing import TRANSFER_NOTE_LIMIT, Assignment, RoutingRules, Why
from app.domain.text import clean, one_line
from app.features.routing import rules
from app.features.routing.hub import transfer_records
from app.features.routing.hub.deciding import Facts, Routing, give
from app.features.routing.hub.handing_over import move
from app.features.routing.hub.records import Floor, floor_of
from app.features.routing.hub.transfer_records import Transfer
from app.features.routing.wire import AnswerTransfer, ConversationRouted, TransferConversation, TransferNoted
from app.hub.access import conversation_to_change
from app.hub.database import conversations, notes, people
from app.hub.database.shop_rules import rules_of
from app.hub.followers import Change
from app.hub.router import Router
from app.hub.transaction import Transaction

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: A wish that lay in a queue for longer is no longer what its sender sees: people come, go and take chats meanwhile.
FRESH_FOR = 2 * MINUTE
#: Characters of the note within "why me?"; the whole stands in the chat.
_WHY_LIMIT = 200


class Transfers:
    """The handlers, what follows every change of a chat, and what the clock brings about."""

    def __init__(self, router: Router, routing: Routing) -> None:
        self._router = router
        self._routing = routing

    def hand(self, op: TransferConversation, tx: Transaction, actor: Actor) -> None:
        """Refused: transfer.who, transfer.note {limit}, transfer.late, transfer.self, transfer.busy {name}, transfer.full
        {name}, transfer.nobody {group}, routing.outside, routing.taken {name}, transfer.not_held, routing.not_yours,
        routing.not_here, routing.cannot_answer. The chat stays with its sender then."""
        conversation_to_change(tx, actor, op.conversation)
        note = _checked(op.note)
        if bool(op.staff) == bool(op.group.strip()):
            raise Refused("transfer.who")
        id_ = tx.command or str(ULID())
        if (known := transfer_records.find(tx.sql, actor.shop, id_)) is not None and known.sender == actor.id:
            return  # the same command under another device's name
        if tx.now - op.asked > FRESH_FOR:
            raise Refused("transfer.late")
        before = conversation_to_change(tx, actor, op.conversation)
        _must_hold(tx, actor, before, op.seen)
        floor = floor_of(tx, actor.shop)
        sender = StaffId(actor.id)
        if op.staff:
            receiver = _receiver(tx, actor.shop, op.staff, sender, floor)
        else:
            chosen = self._of_group(tx, actor.shop, op.group.strip(), (sender,), floor)
            if chosen is None:
                raise Refused("transfer.nobody", group=one_line(op.group, 40))
            receiver = chosen
        made = Transfer(
            id=id_, conversation=before.id, sender=sender, receiver=receiver, group=op.group.strip(), note=note,
            asked=(receiver,), time=tx.now, ended=None,
        )  # fmt: skip
        transfer_records.add(tx, actor.shop, made)
        if note:
            self._note(tx, actor, before.id, note)
        self._ask(tx, actor.shop, made, actor)

    def answer(self, op: AnswerTransfer, tx: Transaction, actor: Actor) -> None:
        """By whoever was asked. Refused: transfer.over when it was answered, taken back or went elsewhere meanwhile."""
        before = conversation_to_change(tx, actor, op.conversation)
        reason = _checked(op.reason)
        given = before.assigned
        if given is None or given.offer != op.offer or given.staff != actor.id or not op.offer:
            known = transfer_records.find(tx.sql, actor.shop, op.offer)
            if known is None or known.conversation != op.conversation or (op.accept and given and given.staff == actor.id):
                return  # nothing is asked, or it is theirs already
            raise Refused("transfer.over")
        if op.accept:
            self._told(tx, actor.shop, before, msgspec.structs.replace(before, assigned=accepted(given)), actor)
            return
        if reason:
            self._note(tx, actor, before.id, reason)
        self._pass_on(tx, actor.shop, op.offer, Why.DECLINED, {"note": one_line(reason, _WHY_LIMIT)} if reason else {}, actor)

    def expire(self, tx: Transaction, shop: ShopId, id_: str, up_since: Instant) -> None:
        """Nobody answered in time: the next of the group, or back to the sender. Looked at again, for another hub node."""
        known = transfer_records.find(tx.sql, shop, id_)
        if known is None or known.ended is not None or tx.now < expires(known.time, up_since, rules_of(tx, shop).routing):
            return
        before = conversations.to_change(tx, shop, known.conversation)
        if before.assigned is None or before.assigned.offer != id_:
            transfer_records.end(tx, id_, "moved")  # a chat that changed without its followers
            return
        self._pass_on(tx, shop, id_, Why.UNACCEPTED, {}, None)

    def follow(self, tx: Transaction, change: Change) -> Conversation:
        """A receiver who answers the buyer has accepted; a chat that went elsewhere is no longer handed to anybody."""
        before, after = change.before.assigned, change.after.assigned
        if before is None or not before.offer:
            return change.after
        if after is None or after.offer != before.offer:
            kept = after is not None and after.staff == before.staff
            returned = after is not None and after.why in (Why.DECLINED, Why.UNACCEPTED)
            outcome = "accepted" if kept else after.why if after is not None and returned else "moved"
            transfer_records.end(tx, before.offer, outcome)
            return change.after
        message = change.message
        answered = message is not None and message.author is Author.STAFF and is_answer(message)
        if answered and change.actor is not None and change.actor.id == after.staff:
            transfer_records.end(tx, before.offer, "accepted")
            return msgspec.structs.replace(change.after, assigned=accepted(after))
        return change.after

    def _pass_on(self, tx: Transaction, shop: ShopId, id_: str, why: Why, facts: Facts, actor: Actor | None) -> None:
        """Whoever is asked does not take it."""
        known = transfer_records.find(tx.sql, shop, id_)
        assert known is not None  # noqa: S101 - the assignment names it
        before = conversations.to_change(tx, shop, known.conversation)
        floor = floor_of(tx, shop)
        following = self._of_group(tx, shop, known.group, (known.sender, *known.asked), floor) if known.group else None
        if following is None:
            move(self._router, self._routing, tx, shop, before.id, known.receiver, why, actor, facts)
            return
        made = msgspec.structs.replace(known, receiver=following, asked=(*known.asked, following), time=tx.now)
        transfer_records.ask(tx, made)
        self._ask(tx, shop, made, actor)

    def _ask(self, tx: Transaction, shop: ShopId, made: Transfer, actor: Actor | None) -> None:
        """The chat is the receiver's from now on; a wait runs on."""
        before = conversations.to_change(tx, shop, made.conversation)
        facts: Facts = {"by": made.sender, "offer": made.id}
        if made.note:
            facts["note"] = one_line(made.note, _WHY_LIMIT)
        if made.group:
            facts["group"] = made.group
        after = give(tx, shop, before, floor_of(tx, shop), made.receiver, Why.TRANSFERRED, facts)
        self._told(tx, shop, before, after, actor)

    def _told(self, tx: Transaction, shop: ShopId, before: Conversation, after: Conversation, actor: Actor | None) -> None:
        after = self._router.changed(tx, Change(shop=shop, actor=actor, before=before, after=after))
        tx.emit(ConversationRouted(conversation=after, by="" if actor is None else actor.id), to=shop_stream(shop))

    def _of_group(self, tx: Transaction, shop: ShopId, group: str, without: tuple[StaffId, ...], floor: Floor) -> StaffId | None:
        members = [c for c in floor.candidates() if group in c.presence.groups and c.presence.id not in without]
        choice = self._routing.next_of(members, rules_of(tx, shop).routing)
        return None if choice is None else choice.staff

    def _note(self, tx: Transaction, actor: Actor, conversation: ConversationId, text: str) -> None:
        """What was said along with it stands in the chat, for staff alone."""
        note = Note(
            id=str(ULID()), conversation=conversation, author=StaffId(actor.id), author_name=actor.name, text=text, time=tx.now
        )
        notes.add(tx, actor.shop, note)
        tx.emit(TransferNoted(note=note), to=shop_stream(actor.shop))


def accepted(given: Assignment) -> Assignment:
    """The assignment when nothing is open any more."""
    return msgspec.structs.replace(given, facts={key: value for key, value in given.facts.items() if key != "offer"})


def expires(asked: Instant, up_since: Instant, routing: RoutingRules) -> Instant:
    """When it goes back: while the hub was down nobody could have accepted."""
    return Instant(max(asked, up_since) + routing.accept_within)


def _checked(note: str) -> str:
    cleaned = clean(note).strip()
    if len(cleaned) > TRANSFER_NOTE_LIMIT:
        raise Refused("transfer.note", limit=TRANSFER_NOTE_LIMIT)
    return cleaned


def _must_hold(tx: Transaction, actor: Actor, before: Conversation, seen: StaffId | None) -> None:
    """It is still whose the sender saw it to be, and they may give it away."""
    if not before.counts:
        raise Refused("routing.outside")
    now = None if before.assigned is None else before.assigned.staff
    if now != seen:
        if now is None:
            raise Refused("transfer.not_held")
        raise Refused("routing.taken", name=people.staff_member(tx.sql, actor.shop, now).name)
    if now not in (None, actor.id) and not actor.roles & _LEADS:
        raise Refused("routing.not_yours")


def _receiver(tx: Transaction, shop: ShopId, wanted: StaffId, sender: StaffId, floor: Floor) -> StaffId:
    """A colleague who is online and has room; in a shop that does not use presence, anybody who answers."""
    if wanted == sender:
        raise Refused("transfer.self")
    found = people.staff_member(tx.sql, shop, wanted)
    if not found.active or not DESK.intersection(found.roles):
        raise Refused("routing.cannot_answer", name=found.name)
    if not floor.presences:
        return found.id
    presence = floor.presences.get(wanted)
    if presence is None or presence.state in (PresenceState.OFFLINE, PresenceState.AWAY):
        raise Refused("routing.not_here", name=found.name)
    if not presence.takes_new:
        raise Refused("transfer.busy", name=found.name)
    if not rules.Candidate(presence, floor.loads.get(wanted, 0)).has_room:
        raise Refused("transfer.full", name=found.name)
    return found.id
