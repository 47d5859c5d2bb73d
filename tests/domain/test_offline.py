"""What a desk may keep at hand offline, case by case (REQ-8)."""

import msgspec
import pytest

from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, Instant, StaffId
from app.domain.messages import Author, Preview
from app.domain.offline import Chats, OfflineRules
from app.domain.routing import Assignment
from app.domain.shop_rules import ShopRules
from tests.fakes.nouns import conversation

NOW = Instant(1000 * DAY)
MINE, THEIRS = (Assignment(staff=StaffId(who), time=Instant(1), why="taken") for who in ("lan", "minh"))


def chat(age: int, **fields: object) -> Conversation:
    """One whose last message is so old."""
    last = Preview(author=Author.BUYER, author_id="b", kind="text", text="hi", time=Instant(NOW - age))
    return msgspec.structs.replace(conversation("c"), created=Instant(0), last=last, **fields)


@pytest.mark.parametrize(
    ("rules", "one", "kept"),
    [
        (OfflineRules(), chat(900 * DAY, closed=True, assigned=THEIRS), True),
        (OfflineRules(chats=Chats.OPEN), chat(900 * DAY), True),
        (OfflineRules(chats=Chats.OPEN), chat(23 * HOUR, closed=True), True),
        (OfflineRules(chats=Chats.OPEN), chat(25 * HOUR, closed=True), False),
        (OfflineRules(chats=Chats.OWN), chat(HOUR, assigned=MINE, closed=True), True),
        (OfflineRules(chats=Chats.OWN), chat(HOUR, assigned=THEIRS), False),
        (OfflineRules(chats=Chats.OWN), chat(HOUR), True),
        (OfflineRules(chats=Chats.OWN), chat(HOUR, closed=True), False),
        (OfflineRules(days=7), chat(6 * DAY, closed=True, assigned=THEIRS), True),
        (OfflineRules(days=7), chat(8 * DAY), False),
        (OfflineRules(days=7, chats=Chats.OWN), chat(8 * DAY, assigned=MINE), False),
    ],
)
def test_what_a_desk_keeps(rules: OfflineRules, one: Conversation, kept: bool) -> None:
    """REQ-8: by who cares for it, whether it is open, and when it was last touched."""
    assert rules.keep(one, StaffId("lan"), NOW) is kept
    assert rules.bounded is (rules != OfflineRules())


def test_the_rule_is_checked_with_the_others() -> None:
    """REQ-8: days are none or between a day and a year."""
    for days in (-1, 366):
        with pytest.raises(Refused, match=r"offline\.days"):
            ShopRules(offline=OfflineRules(days=days)).checked()
    assert ShopRules(offline=OfflineRules(days=365)).checked().offline.days == 365
