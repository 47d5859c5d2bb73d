"""A past period under another policy: turns derived anew from what was said and marked, beside what was recorded (CHAT-9)."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection, and_, or_, select

from app.domain.ids import ConversationId, Instant, ShopId, StaffId
from app.domain.messages import Author
from app.domain.response import HUMAN, ResponsePolicy
from app.domain.suspicion import SuspicionKind
from app.features.response.hub import ledger
from app.features.response.rules import anew
from app.features.response.rules.anew import Logged, Said
from app.features.response.rules.turn import ANSWERED, Turn
from app.hub.database.tables import conversations, messages
from app.hub.database.watch_tables import spam_marks, turns

#: Conversations read at a time.
_AT_ONCE = 200
_CAUGHT = (SuspicionKind.RULE.value, SuspicionKind.SCORE.value)


class _Kind(msgspec.Struct):
    """Of a body, its kind alone."""

    kind: str


_kinds = msgspec.json.Decoder(_Kind)


def turns_of(
    connection: Connection, shop: ShopId, since: Instant, until: Instant, policy: ResponsePolicy, zone: str, now: Instant
) -> list[Turn]:
    """The turns that began from `since` until `until` if `policy` had been in force, the oldest first; `zone` is the shop's."""
    found: list[Turn] = []
    busy = _conversations(connection, shop, since, until)
    for start in range(0, len(busy), _AT_ONCE):
        some = busy[start : start + _AT_ONCE]
        rows = _by_conversation(ledger.of_conversations(connection, some))
        log = _log(connection, some)
        # Where the answers that ended a turn do so under this policy too, nothing before them matters.
        shortened = set(policy.answers) >= set(HUMAN)
        begins = {one: _settled_before(rows.get(one, []), since) if shortened else 0 for one in some}
        numbers = {one: rows[one][place - 1].answer_number or 0 if place else 0 for one, place in begins.items()}
        for one, said in _said(connection, numbers).items():
            marks = anew.marks(said, log.get(one, ()), rows.get(one, [])[begins[one] :])
            made = anew.turns(one, said, marks, policy, zone, now)
            found += [turn for turn in made if since <= turn.started < until]
    return sorted(found, key=lambda turn: (turn.started, len(turn.id), turn.id))


def _settled_before(recorded: Sequence[Turn], since: Instant) -> int:
    """How many of a conversation's turns, in their order, come to an end with an answer before `since`."""
    found = 0
    for place, turn in enumerate(recorded, 1):
        if turn.started >= since or turn.ended is None or turn.ended >= since:
            break
        if turn.ending == ANSWERED and turn.answer_number:
            found = place
    return found


def _conversations(connection: Connection, shop: ShopId, since: Instant, until: Instant) -> list[ConversationId]:
    """Those in which a turn may have begun in that time."""
    recorded = select(turns.c.conversation).where(turns.c.shop == shop, turns.c.started >= since, turns.c.started < until)
    alive = and_(conversations.c.created < until, conversations.c.last_buyer_time >= since)
    wanted = select(conversations.c.id).where(conversations.c.shop == shop, or_(alive, conversations.c.id.in_(recorded)))
    return [ConversationId(one) for (one,) in connection.execute(wanted.order_by(conversations.c.id))]


def _said(connection: Connection, begins: Mapping[ConversationId, int]) -> dict[ConversationId, list[Said]]:
    """What was said in each of these conversations after the message of that number."""
    found: dict[ConversationId, list[Said]] = {}
    m = messages.c
    after = [and_(m.conversation == one, m.number > number) for one, number in begins.items()]
    statement = select(m.conversation, m.number, m.time, m.author, m.author_id, m.body, m.recalled).where(or_(*after))
    for conversation, number, time, author, author_id, body, recalled in connection.execute(
        statement.order_by(m.conversation, m.number)
    ):
        who = Author(author)
        silent = who is Author.BUYER or recalled is not None
        answer = None if silent else anew.answer_kind(who, _kinds.decode(bytes(body)).kind)
        by = StaffId(author_id) if who is Author.STAFF else None
        found.setdefault(conversation, []).append(Said(number, time, who is Author.BUYER, answer, by))
    return found


def _log(connection: Connection, wanted: Sequence[ConversationId]) -> dict[ConversationId, list[Logged]]:
    found: dict[ConversationId, list[Logged]] = {}
    mark = spam_marks.c
    statement = (
        select(mark.conversation, mark.time, mark.spam, mark.by, messages.c.number)
        .outerjoin(messages, messages.c.id == mark.message)
        .where(mark.conversation.in_(wanted))
        .order_by(mark.time, mark.id)
    )
    for conversation, time, spam, by, number in connection.execute(statement):
        found.setdefault(conversation, []).append(Logged(time, bool(spam), number or 0, by in _CAUGHT))
    return found


def _by_conversation(of: Sequence[Turn]) -> dict[ConversationId, list[Turn]]:
    """By where they end: after a restart of the hub its time may have gone back, the numbers of messages never do."""
    found: dict[ConversationId, list[Turn]] = {}
    for turn in sorted(of, key=lambda turn: (turn.ended is None, turn.answer_number or 0)):
        found.setdefault(turn.conversation, []).append(turn)
    return found
