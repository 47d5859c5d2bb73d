"""Screens what new buyers write, on the message's way: caught ones go to the spam folder before anybody hears of them.

Only while no human has answered in the conversation, and no colleague has said "not spam" there: a conversation that people
are in must not vanish because of one odd message, and a mistake there would cost a customer. What turns into spam later, an
agent marks by hand. A buyer with a rank has bought before and is not screened either.
"""

from collections import OrderedDict
from collections.abc import Callable

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, ShopId
from app.domain.messages import Attached, Author, Message, Text, is_answer
from app.domain.suspicion import SpamRules, Suspicion, SuspicionKind
from app.features.spam.hub import records
from app.features.spam.rules import OPENING, Crowd, Screened, legible, screen
from app.hub.database.shop_rules import rules_of
from app.hub.followers import Change
from app.hub.transaction import Transaction

#: Messages of a conversation that are looked at; whoever writes on unanswered after so many is a matter for people.
FIRST_MESSAGES = 60
#: Messages read together: "quick loan" in one and the number in the next.
TOGETHER = 3
#: Conversations whose last texts are remembered, for minutes; after a restart each text stands alone.
_REMEMBERED = 5_000

#: `(shop, text) -> (score, threshold)` per mille, None while there is no classifier in force.
Judge = Callable[[ShopId, str], tuple[int, int] | None]


class Screening:
    """A follower of all changes. Called on the writer's thread, one message after another."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._crowd = Crowd()
        self._said: OrderedDict[ConversationId, dict[int, str]] = OrderedDict()

    def follow(self, tx: Transaction, change: Change) -> Conversation:
        """Suspects a new buyer's conversation if there is reason to; everything else passes at the price of a few comparisons."""
        message, after = change.message, change.after
        if message is None:
            return after
        if message.author is not Author.BUYER:
            if after.spam is None and change.before.answered_by is None and is_answer(message):
                self.vouch(after.id)
            return after
        if after.answered_by is not None or not after.counts or after.last_number > FIRST_MESSAGES or after.buyer.rank:
            return after
        rules = rules_of(tx, change.shop).spam
        if not rules.enabled:
            return after
        return self._screened(tx, change.shop, after, message, rules)

    def vouch(self, conversation: ConversationId) -> None:
        """A person answered it or said that it is no spam."""
        self._crowd.vouch(conversation)
        self._said.pop(conversation, None)

    def denounce(self, conversation: ConversationId) -> None:
        """A person marked it as spam."""
        self._crowd.denounce(conversation)

    def _screened(
        self, tx: Transaction, shop: ShopId, conversation: Conversation, message: Message, rules: SpamRules
    ) -> Conversation:
        raw = text_of(message)
        own = legible(raw)
        found = screen(raw, rules, own)
        if rules.pace:
            found = found.and_(self._crowd.pace(conversation.id, message.number, tx.now))
        if rules.copies and message.number <= OPENING:
            found = found.and_(self._crowd.copies(shop, conversation.id, own, tx.now))
        together = self._together(conversation.id, message.number, raw)
        if not found.caught and together != raw:
            joint = screen(together, rules)
            found = joint if joint.caught else found
        suspicion = _by_rules(found, tx) if found.caught else self._by_score(shop, together, rules, tx)
        # Asked last, since it takes a look into the database.
        if suspicion is None or records.is_cleared(tx, conversation.id):
            return conversation
        records.log_caught(tx, shop, message, together, suspicion, found)
        return msgspec.structs.replace(conversation, spam=suspicion, waiting_since=None)

    def _by_score(self, shop: ShopId, text: str, rules: SpamRules, tx: Transaction) -> Suspicion | None:
        judged = self._judge(shop, text) if rules.classifier and text.strip() else None
        if judged is None or judged[0] < judged[1]:
            return None
        return Suspicion(kind=SuspicionKind.SCORE, time=tx.now, score=judged[0])

    def _together(self, conversation: ConversationId, number: int, text: str) -> str:
        said = self._said.setdefault(conversation, {})
        self._said.move_to_end(conversation)
        if len(self._said) > _REMEMBERED:
            self._said.popitem(last=False)
        said[number] = text
        for old in sorted(said)[:-TOGETHER]:
            del said[old]
        return text if len(said) == 1 else "\n".join(said[n] for n in sorted(said))


def text_of(message: Message) -> str:
    """What a message says in words; "" for one without."""
    if isinstance(message.body, Text):
        return message.body.text
    return message.body.caption if isinstance(message.body, Attached) else ""


def _by_rules(found: Screened, tx: Transaction) -> Suspicion:
    loudest = found.findings[0]
    reasons = tuple(dict.fromkeys(finding.code for finding in found.findings))
    return Suspicion(kind=SuspicionKind.RULE, time=tx.now, reasons=reasons, fact=loudest.fact)
