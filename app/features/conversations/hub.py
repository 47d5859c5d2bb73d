"""Conversations at the hub: opened, read, delivered; the shop's conversations and staff for the snapshot."""

from sqlalchemy import Connection

from app.domain.conversations import Conversation
from app.domain.ids import ShopId, conversation_stream, shop_stream
from app.domain.people import DESK, STAFF, Actor, Role, Staff
from app.features.conversations import rules
from app.features.conversations.wire import (
    ConversationChanged,
    ConversationOpened,
    MarkDelivered,
    MarkRead,
    Receipts,
    StaffChanged,
)
from app.hub.access import conversation_of, conversation_to_change, wants_conversation
from app.hub.database import conversations, people
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_BUYER = frozenset({Role.BUYER})


def register(router: Router) -> None:
    """Adds conversations to the hub."""
    router.command(MarkRead, mark_read, allow=DESK | _BUYER, wants=wants_conversation)
    router.command(MarkDelivered, mark_delivered, allow=_BUYER, wants=wants_conversation)
    router.event(ConversationOpened, ConversationChanged, StaffChanged, Receipts)
    router.snapshot("conversation", of_shop, allow=STAFF)
    router.snapshot("staff", staff_of_shop, allow=STAFF)
    router.snapshot("receipts", own_receipts, allow=_BUYER)


def mark_read(op: MarkRead, tx: Transaction, actor: Actor) -> None:
    """Read by staff, or by the buyer. No event when nothing changes."""
    before = conversation_to_change(tx, actor, op.conversation)
    _save(tx, actor, before, (rules.read_by_buyer if actor.is_buyer else rules.read_by_staff)(before, op.number))


def mark_delivered(op: MarkDelivered, tx: Transaction, actor: Actor) -> None:
    """The buyer's page holds everything up to there."""
    before = conversation_to_change(tx, actor, op.conversation)
    _save(tx, actor, before, rules.delivered(before, op.number))


def announce_opened(tx: Transaction, shop: ShopId, conversation: Conversation) -> None:
    """Tells the shop's staff that a buyer came; in the transaction that opened the conversation."""
    tx.emit(ConversationOpened(conversation=conversation), to=shop_stream(shop))


def announce_staff(tx: Transaction, shop: ShopId, staff: Staff) -> None:
    """Tells the shop's staff that a colleague was added or changed."""
    tx.emit(StaffChanged(staff=staff), to=shop_stream(shop))


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """All conversations of the shop, encoded as they are read: ten thousand of them need little memory at once."""
    found = conversations.all_of_shop(Sql(connection), actor.shop)
    return b"[%b]" % b",".join(encode(conversation) for conversation in found)


def staff_of_shop(connection: Connection, actor: Actor) -> bytes:
    """All staff of the shop."""
    return encode(people.staff_of_shop(Sql(connection), actor.shop))


def own_receipts(connection: Connection, actor: Actor) -> bytes:
    """How far the buyer's own conversation was read."""
    if actor.conversation is None:
        return b"[]"
    return encode([_receipts(conversation_of(Sql(connection), actor, actor.conversation))])


def _save(tx: Transaction, actor: Actor, before: Conversation, after: Conversation) -> None:
    if after is before:
        return
    conversations.save(tx, actor.shop, after)
    tx.emit(ConversationChanged(conversation=after), to=shop_stream(actor.shop))
    tx.emit(_receipts(after), to=conversation_stream(after.id))


def _receipts(conversation: Conversation) -> Receipts:
    return Receipts(
        staff_read=conversation.staff_read,
        buyer_delivered=conversation.buyer_delivered,
        buyer_read=conversation.buyer_read,
    )
