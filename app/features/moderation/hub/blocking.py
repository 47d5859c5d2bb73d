"""Blocking and unblocking buyers: who, when and why is kept; what was held back comes in, and nothing of it is lost (CHAT-18)."""

import msgspec
from ulid import ULID

from app.domain.conversations import Conversation, with_message
from app.domain.ids import MessageId, StaffId, shop_stream
from app.domain.messages import Author, Body
from app.domain.moderation import Block, Misconduct, checked_reason
from app.domain.people import Actor
from app.features.moderation import rules
from app.features.moderation.wire import BlockBuyer, BlockChanged, HeldMessagesShown, UnblockBuyer, UndoBlocking
from app.hub.access import conversation_to_change
from app.hub.database import audit, blocks, held_messages, messages
from app.hub.database.blocks import Kept
from app.hub.followers import Change
from app.hub.router import Router
from app.hub.transaction import Later, Transaction

#: Messages told in one event: a frame stays small though each may be 4,000 characters long.
_TOGETHER = 10


def no_word_to_blocked(_tx: Transaction, actor: Actor, conversation: Conversation, _body: Body) -> None:
    """A check of every message: staff cannot write to a blocked buyer. Raises Later("moderation.blocked").

    Not remembered: once the buyer is unblocked, a retry goes through.
    """
    if conversation.blocked and not actor.is_buyer:
        raise Later("moderation.blocked")


class Blocking:
    """The three commands. Without effect, and without an event, where things are so already."""

    def __init__(self, router: Router) -> None:
        self._router = router

    def block(self, op: BlockBuyer, tx: Transaction, actor: Actor) -> None:
        """Refused: moderation.note_long, moderation.note_missing."""
        note = checked_reason(op.reason, op.note)
        before = conversation_to_change(tx, actor, op.conversation)
        self.put_away(tx, actor, before, op.reason, note)

    def put_away(self, tx: Transaction, actor: Actor, before: Conversation, reason: Misconduct, note: str) -> None:
        """Blocks the buyer of `before` unless somebody has done it: the first one's reason stays."""
        if before.blocked:
            return
        block = Block(reason=reason, by=StaffId(actor.id), time=tx.now, note=note)
        blocks.add(tx.connection, actor.shop, str(ULID()), before.id, block, before.waiting_since)
        self._record(tx, actor, "moderation.block", before, {"reason": reason.value})
        self._become(tx, actor, before, _blocked(before, block))

    def unblock(self, op: UnblockBuyer, tx: Transaction, actor: Actor) -> None:
        """What was held comes in; what is unanswered waits from now on."""
        before = conversation_to_change(tx, actor, op.conversation)
        if not before.blocked:
            return
        if (kept := blocks.newest(tx.connection, before.id)) is not None:
            blocks.lift(tx.connection, kept.id, tx.now, StaffId(actor.id))
        after, _wrote = self._let_in(tx, actor, before)
        waits = rules.wait_after(tx.now, counts=before.spam is None, unanswered=messages.unanswered(tx.sql, before.id))
        shown = after.last_number - before.last_number
        self._record(tx, actor, "moderation.unblock", before, {"messages": shown})
        self._become(tx, actor, after, msgspec.structs.replace(after, blocked=False, block=None, waiting_since=waits))

    def undo(self, op: UndoBlocking, tx: Transaction, actor: Actor) -> None:
        """A slip of the hand costs nobody a turn. Nothing happens where the newest step was somebody else's, or long ago."""
        before = conversation_to_change(tx, actor, op.conversation)
        kept = blocks.newest(tx.connection, before.id)
        if kept is None:
            return
        if before.blocked and rules.undoable(actor.id, kept.block.by, kept.block.time, tx.now):
            self._undo_block(tx, actor, before, kept)
        elif not before.blocked and rules.undoable(actor.id, kept.lifted_by, kept.lifted, tx.now):
            blocks.renew(tx.connection, kept.id, before.waiting_since)
            self._record(tx, actor, "moderation.unblock_undone", before, {})
            self._become(tx, actor, before, _blocked(before, kept.block))

    def _undo_block(self, tx: Transaction, actor: Actor, before: Conversation, kept: Kept) -> None:
        blocks.drop(tx.connection, kept.id)
        after, wrote = self._let_in(tx, actor, before)
        waits = rules.wait_after(
            tx.now, counts=before.spam is None, unanswered=wrote and messages.unanswered(tx.sql, before.id),
            before=kept.waiting_since,
        )  # fmt: skip
        self._record(tx, actor, "moderation.block_undone", before, {})
        self._become(tx, actor, after, msgspec.structs.replace(after, blocked=False, block=None, waiting_since=waits))

    def _let_in(self, tx: Transaction, actor: Actor, before: Conversation) -> tuple[Conversation, bool]:
        """Held messages take the numbers that they had for their buyer. Returns the chat, still blocked, and whether the buyer
        wrote any of them."""
        held = held_messages.take_out(tx.sql, before.id)
        after, wrote = before, False
        for start in range(0, len(held), _TOGETHER):
            shown = []
            for kept in held[start : start + _TOGETHER]:
                # An id that was used in another chat meanwhile must not keep this message away.
                taken = messages.find(tx, kept.id) is not None
                message = msgspec.structs.replace(kept, id=MessageId(str(ULID()))) if taken else kept
                messages.add(tx, message)
                after = with_message(after, message)
                wrote = wrote or message.author is Author.BUYER
                shown.append(message)
            tx.emit(HeldMessagesShown(messages=tuple(shown), conversation=after), to=shop_stream(actor.shop))
        return after, wrote

    def _become(self, tx: Transaction, actor: Actor, before: Conversation, after: Conversation) -> None:
        after = self._router.changed(tx, Change(shop=actor.shop, actor=actor, before=before, after=after))
        tx.emit(BlockChanged(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))

    @staticmethod
    def _record(tx: Transaction, actor: Actor, action: str, conversation: Conversation, facts: dict[str, str | int]) -> None:
        audit.record(tx, actor.shop, actor, action, conversation.id, facts)


def _blocked(before: Conversation, block: Block) -> Conversation:
    return msgspec.structs.replace(before, blocked=True, block=block, waiting_since=None)
