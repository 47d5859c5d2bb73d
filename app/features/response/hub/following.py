"""Follows every change of a conversation's clock and writes the ledger; on a message's way, so by `get` and `put` alone."""

from collections.abc import Callable

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.messages import Author, Message
from app.domain.response import Exclusion, ResponsePolicy
from app.features.response.hub import ledger
from app.features.response.rules import turn as rules
from app.features.response.rules.turn import ANSWERED, Turn
from app.hub.database import messages
from app.hub.database.shop_rules import rules_of
from app.hub.followers import Change
from app.hub.transaction import Transaction


class Following:
    """A follower; after spam and routing. `touched` is told on the hub's loop of each shop whose ledger changed."""

    def __init__(self, touched: Callable[[ShopId], None]) -> None:
        self._touched = touched

    def follow(self, tx: Transaction, change: Change) -> Conversation:
        """The conversation, whose clock goes by the shop's policy: what is no answer there stops nothing."""
        policy = rules_of(tx, change.shop).response
        if change.recalled is not None:
            return self._taken_back(tx, change, change.recalled, policy)
        before, after = change.before.waiting_since, change.after.waiting_since
        message = change.message
        if message is not None and before is not None and message.author is not Author.BUYER:
            after = None if policy.answered_by(message) else before
        if before == after:
            return _with_clock(change.after, after)
        zone: str = tx.get(ledger.load_zones, change.shop)
        if before is not None:
            ledger.save(tx, change.shop, self._ended(tx, change, policy, zone, before))
        if after is not None:
            ledger.save(tx, change.shop, self._begun(tx, change, policy, zone, after))
        shop = change.shop
        tx.after_commit(lambda: self._touched(shop))
        return _with_clock(change.after, after)

    def _taken_back(self, tx: Transaction, change: Change, answer: Message, policy: ResponsePolicy) -> Conversation:
        """An answer that was recalled answered nothing: the wait goes on from its own beginning, as if it had never been.

        So nobody gains time by a word that they take back. What ended the wait later, an answer or the end of the turn that
        the buyer's next message had begun meanwhile, ends this one instead; that other turn was never one of its own.
        """
        after, turn = change.after, ledger.ended_by(tx, change.after.id, answer.number)
        if turn is None:
            return after  # there was another answer before it, or nobody waited
        zone: str = tx.get(ledger.load_zones, change.shop)
        went_by, since = _went_by(turn, policy), after.waiting_since
        following = ledger.next_of(tx, turn)
        later = next((one for one in messages.shops_after(tx.sql, answer) if went_by.answered_by(one)), None)
        goes_on = rules.resumed(turn, went_by, zone)
        if following is not None and (later is None or following.first_number < later.number):
            ledger.drop(tx, following)
            if following.ended is None:
                since = turn.started
            elif following.ending == ANSWERED:
                goes_on = rules.answered(goes_on, following.ended, following.answered_by, following.answer_number or 0)
            else:
                ending = Exclusion(following.ending)
                goes_on = rules.cut(goes_on, went_by, ending, following.ended, following.answer_number or 0)
        elif later is not None:
            goes_on = rules.answered(goes_on, later.time, _who(later), later.number)
        elif after.counts:
            since = turn.started
        else:
            ending = Exclusion.SPAM if after.spam is not None else Exclusion.BLOCKED
            goes_on = rules.cut(goes_on, went_by, ending, tx.now, after.last_number)
        ledger.save(tx, change.shop, goes_on)
        shop = change.shop
        tx.after_commit(lambda: self._touched(shop))
        return _with_clock(after, since)

    def _ended(self, tx: Transaction, change: Change, policy: ResponsePolicy, zone: str, started: Instant) -> Turn:
        turn = _runs(tx, change.before, started)
        if turn is None:
            # It began before there was a ledger.
            turn = rules.begun(policy, zone, change.before.id, started, 0)
        if change.message is not None and _went_by(turn, policy).answered_by(change.message):
            return rules.answered(turn, tx.now, _who(change.message), change.message.number)
        after = change.after
        ending = Exclusion.SPAM if after.spam is not None else Exclusion.BLOCKED if after.blocked else Exclusion.CLOSED
        return rules.cut(turn, _went_by(turn, policy), ending, tx.now, change.before.last_number)

    def _begun(self, tx: Transaction, change: Change, policy: ResponsePolicy, zone: str, started: Instant) -> Turn:
        message, last, free = change.message, *_newest(tx, change.after, started)
        if message is None and last is not None and started < tx.now and last.ended is not None:
            # What had ended it was taken back.
            return rules.resumed(last, _went_by(last, policy), zone)
        turn = rules.begun(policy, zone, change.after.id, started, message.number if message is not None else 0)
        return msgspec.structs.replace(turn, id=free)


def _with_clock(conversation: Conversation, since: Instant | None) -> Conversation:
    return conversation if conversation.waiting_since == since else msgspec.structs.replace(conversation, waiting_since=since)


def _newest(tx: Transaction, conversation: Conversation, started: Instant) -> tuple[Turn | None, str]:
    """The newest turn of those that began then, which is one unless the clock stood still; and the next free id."""
    found: Turn | None = None
    id_ = rules.turn_id(conversation.id, started)
    while (turn := tx.get(ledger.load, id_)) is not None:
        found, id_ = turn, rules.next_id(id_)
    return found, id_


def _runs(tx: Transaction, conversation: Conversation, started: Instant) -> Turn | None:
    id_ = rules.turn_id(conversation.id, started)
    while (turn := tx.get(ledger.load, id_)) is not None:
        if turn.ended is None:
            return turn  # type: ignore[no-any-return]  # as `ledger.load` gives it
        id_ = rules.next_id(id_)
    return None


def _went_by(turn: Turn, present: ResponsePolicy) -> ResponsePolicy:
    """The policy in force when the turn began: what happens to it later goes by that one."""
    try:
        return rules.policy_of(turn.policy)
    except ValueError:
        return present  # a preset that a newer hub knew


def _who(message: Message) -> StaffId | None:
    return StaffId(message.author_id) if message.author is Author.STAFF else None
