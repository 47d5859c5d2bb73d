"""The steps of a payment, each whole in one transaction: row, audit entry, event, and the word to both sides' cards."""

from collections.abc import Callable

import msgspec
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.errors import NotFound, Refused
from app.domain.ids import ConversationId, Instant, MessageId, ShopId, shop_stream
from app.domain.messages import Body, Card
from app.domain.payments import MOVES, PENDING, Move, Payment, PaymentState, month_of, moved
from app.domain.people import Actor, Role
from app.features.payments import rules
from app.features.payments.hub import records
from app.features.payments.rules import Wish
from app.features.payments.wire import CARD, Ask, Decide, PaymentChanged
from app.hub import cards
from app.hub.access import conversation_to_change
from app.hub.database import audit, conversations, people
from app.hub.database.shop_rules import rules_of
from app.hub.database.statements import Sql
from app.hub.payments.carrying import MOVE_OF, due, hub_itself
from app.hub.payments.provider import Report, Standing
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.protocol.cards import CardName

#: Says something in a conversation in somebody's name; the message's way is another feature's.
Say = Callable[[Transaction, Actor, Conversation, Body, MessageId], object]


def asked(tx: Transaction, actor: Actor, conversation: ConversationId, number: str, op: Ask) -> Payment:
    """Raises NotFound, Refused: the codes of `rules.checked`."""
    chat = conversation_to_change(tx, actor, conversation)
    order = orders.own(tx.sql, actor.shop, chat.id, number)
    shop = people.shop(tx.sql, actor.shop)
    records.hold(tx.connection, shop.id)
    limits = rules_of(tx, shop.id).payments.limits(shop.currency)
    month = month_of(tx.now, shop.time_zone)
    wish = Wish(direction=op.direction, amount=op.amount, currency=op.currency, reason=op.reason, note=op.note)
    wish = rules.checked(order, wish, records.used(tx.connection, shop.id, order.number, month), limits, shop.currency)
    payment = Payment(
        id=str(ULID()), conversation=chat.id, order=order.number, direction=wish.direction,
        state=PaymentState.APPROVAL if rules.needs_approval(wish.amount, limits) else PaymentState.OPENING,
        amount=wish.amount, currency=wish.currency, reason=wish.reason, note=wish.note, month=month, asked=tx.now,
        asked_by=actor.id, asked_name=actor.name, expires=Instant(tx.now + limits.expire_after),
    )  # fmt: skip
    _keep(tx, shop.id, actor, payment, "ask")
    return payment


def decided(tx: Transaction, actor: Actor, id_: str, op: Decide) -> Payment:
    """Looks at all limits once more: they, the order and the month may be others by now. Raises NotFound, Refused."""
    records.hold(tx.connection, actor.shop)
    before = records.one(tx.sql, actor.shop, id_)
    if (before.amount, before.currency) != (op.amount, op.currency):
        raise Refused("payments.changed")
    move = Move.APPROVE if op.approve else Move.REFUSE
    state = moved(before.state, move)
    rules.check_decider(before, actor.id)
    note = rules.checked_decision(op.note, op.approve)
    changes: dict[str, object] = {
        "decided": tx.now, "decided_by": actor.id, "decided_name": actor.name, "decision": note,
    }  # fmt: skip
    if op.approve:
        shop = people.shop(tx.sql, actor.shop)
        order = orders.own(tx.sql, shop.id, before.conversation, before.order)
        limits = rules_of(tx, shop.id).payments.limits(shop.currency)
        month = month_of(tx.now, shop.time_zone)
        used = records.used(tx.connection, shop.id, order.number, month, without=before.id)
        rules.check_limits(order, before.direction, before.amount, used, limits)
        # The money goes now, so it is this month's, and the buyer has the whole time.
        changes |= {"month": month, "expires": Instant(tx.now + limits.expire_after)}
    after = _after(tx, before, state, **changes)
    _keep(tx, actor.shop, actor, after, move.value)
    return after


def cancelled(tx: Transaction, actor: Actor, id_: str) -> Payment:
    """Where money may move already the provider is asked first. Raises NotFound, Refused("payments.state")."""
    before = records.one(tx.sql, actor.shop, id_)
    after = _after(tx, before, moved(before.state, Move.CANCEL))
    _keep(tx, actor.shop, actor, after, Move.CANCEL.value)
    return after


def expired(tx: Transaction, shop: ShopId, id_: str) -> Payment:
    """Its time is over, unless something else happened meanwhile."""
    before = records.one(tx.sql, shop, id_)
    state = MOVES.get((before.state, Move.EXPIRE))
    if state is None or before.expires > tx.now:
        return before
    after = _after(tx, before, state)
    _keep(tx, shop, hub_itself(shop), after, Move.EXPIRE.value)
    return after


def claimed(tx: Transaction, shop: ShopId, id_: str) -> Payment:
    """Somebody looks at it now, so that nobody else does for a while; what is over by now expires."""
    payment = expired(tx, shop, id_)
    records.save(tx.connection, shop, payment, due(tx.now, payment.state, payment.expires))
    return payment


def reported(tx: Transaction, report: Report, say: Say) -> Payment:
    """What the provider tells, however often and in whatever order. Raises NotFound, Refused("payments.contradiction")."""
    found = records.find(tx.sql, report.key)
    if found is None:
        raise NotFound("payment")
    shop, before = found
    told = report.standing in (Standing.OPEN, Standing.PAID)
    same = (report.direction, report.amount, report.currency) == (before.direction, before.amount, before.currency)
    if told and not same:
        raise Refused("payments.contradiction")
    move = MOVE_OF.get(report.standing)
    state = None if move is None else MOVES.get((before.state, move))
    if state is None or move is None:
        if report.standing is Standing.PAID and before.state is not PaymentState.PAID:
            raise Refused("payments.contradiction")  # it had said that no money will move
        return before
    after = _after(tx, before, state, code=report.code[:80], told=before.told or told)
    _keep(tx, shop, hub_itself(shop), after, move.value)
    if not before.told and after.told:
        # Until now the desk alone knew of it; now it stands in the buyer's chat, in the name of whoever asked for it.
        asker = Actor(id=after.asked_by, shop=shop, name=after.asked_name, roles=frozenset({Role.AGENT}))
        chat = conversations.to_change(tx, shop, after.conversation)
        say(tx, asker, chat, card_of(after), MessageId(str(ULID())))
    return after


def contradicted(tx: Transaction, report: Report) -> None:
    """For people to look into: the provider says something that cannot be. Nothing else changes. Written down once for each."""
    found = records.find(tx.sql, report.key)
    if found is None:
        return
    shop, payment = found
    code = f"contradiction:{report.standing}:{report.amount}:{report.currency}"[:80]
    if payment.code != code:
        facts = {
            "standing": report.standing.value,
            "amount": report.amount,
            "currency": report.currency[:8],
            "payment": payment.id,
        }
        audit.record(tx, shop, hub_itself(shop), "payment.contradiction", payment.order, facts)
        kept = msgspec.structs.replace(payment, code=code)
        records.save(tx.connection, shop, kept, due(tx.now, kept.state, kept.expires))


def card(sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """`ref` is the payment's id. Raises NotFound for another buyer's, and for one that its buyer knows nothing of."""
    payment = records.one(sql, shop, ref)
    if payment.conversation != conversation.id or not payment.told:
        raise NotFound("payment")
    return card_of(payment)


def card_of(payment: Payment) -> Card:
    """The payment as both sides see it: without the note, the names and the reason of a decision."""
    return Card(
        card=CARD, ref=payment.id, title=payment.order, amount=payment.amount, currency=payment.currency,
        state=payment.state.value, facts={"direction": payment.direction.value, "reason": payment.reason},
    )  # fmt: skip


def _after(tx: Transaction, before: Payment, state: PaymentState, **changes: object) -> Payment:
    ended = None if state in PENDING else tx.now
    return msgspec.structs.replace(before, state=state, ended=ended, version=before.version + 1, **changes)


def _keep(tx: Transaction, shop: ShopId, actor: Actor, payment: Payment, step: str) -> None:
    records.save(tx.connection, shop, payment, due(tx.now, payment.state, payment.expires))
    facts: dict[str, str | int] = {
        "payment": payment.id, "direction": payment.direction.value, "amount": payment.amount, "currency": payment.currency,
        "state": payment.state.value,
    }  # fmt: skip
    if step == "ask":
        facts |= {"reason": payment.reason}
    audit.record(tx, shop, actor, f"payment.{step}", payment.order, facts)
    tx.emit(PaymentChanged(payment=payment), to=shop_stream(shop))
    if payment.told:
        cards.announce(tx, shop, payment.conversation, [CardName(CARD, payment.id)])
