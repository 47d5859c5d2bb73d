"""Agents' own word on what is spam: into the folder, out of it, and back again; each mark is logged and learnt from."""

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, StaffId, shop_stream
from app.domain.people import Actor
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.spam.hub import records
from app.features.spam.hub.screening import Screening
from app.features.spam.wire import MarkNotSpam, MarkSpam, SpamChanged, UndoSpamMark
from app.hub.access import conversation_to_change
from app.hub.database import messages
from app.hub.followers import Change
from app.hub.router import Router
from app.hub.transaction import Transaction

#: How long one's own mark can be taken back.
UNDO_WITHIN = 10 * MINUTE


class Marking:
    """The three commands. Without effect, and without an event, where things are so already."""

    def __init__(self, router: Router, screening: Screening) -> None:
        self._router = router
        self._screening = screening

    def mark(self, op: MarkSpam, tx: Transaction, actor: Actor) -> None:
        """Into the folder; the clock ends. On what a rule caught it says that the rule was right."""
        before = conversation_to_change(tx, actor, op.conversation)
        if before.spam is not None and before.spam.kind is SuspicionKind.STAFF:
            return
        records.log_mark(tx, actor.shop, before, True, StaffId(actor.id))
        suspicion = Suspicion(kind=SuspicionKind.STAFF, time=tx.now, by=actor.id)
        self._screening.denounce(before.id)
        self._become(tx, actor, before, msgspec.structs.replace(before, spam=suspicion, waiting_since=None))

    def clear(self, op: MarkNotSpam, tx: Transaction, actor: Actor) -> None:
        """Out of it; what waits for an answer begins to wait now."""
        before = conversation_to_change(tx, actor, op.conversation)
        if before.spam is None:
            return
        records.log_mark(tx, actor.shop, before, False, StaffId(actor.id))
        since = tx.now if not before.blocked and messages.unanswered(tx.sql, before.id) else None
        self._screening.vouch(before.id)
        self._become(tx, actor, before, msgspec.structs.replace(before, spam=None, waiting_since=since))

    def undo(self, op: UndoSpamMark, tx: Transaction, actor: Actor) -> None:
        """As it was before one's own newest mark: a slip of the hand costs nobody a turn, and teaches nothing."""
        before = conversation_to_change(tx, actor, op.conversation)
        mark = records.newest_mark(tx, before.id)
        if mark is None or mark.by != actor.id or tx.now - mark.time > UNDO_WITHIN or mark.spam is (before.spam is None):
            return
        kept = mark.before
        since = None if before.blocked else kept.waiting_since
        if (
            kept.spam is None
            and not before.blocked
            and since is None
            and before.waiting_since is None
            and self._wrote_since(tx, before, mark)
        ):
            since = tx.now  # the buyer wrote while it lay in the folder
        records.forget_mark(tx, mark)
        self._become(tx, actor, before, msgspec.structs.replace(before, spam=kept.spam, waiting_since=since))

    @staticmethod
    def _wrote_since(tx: Transaction, conversation: Conversation, mark: records.Mark) -> bool:
        newest = conversation.last_buyer_time
        return newest is not None and newest > mark.time and messages.unanswered(tx.sql, conversation.id)

    def _become(self, tx: Transaction, actor: Actor, before: Conversation, after: Conversation) -> None:
        after = self._router.changed(tx, Change(shop=actor.shop, actor=actor, before=before, after=after))
        tx.emit(SpamChanged(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))
