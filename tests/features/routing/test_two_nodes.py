"""Two hub nodes on one PostgreSQL route at the same time: no place is given twice, of two who take one wins (CHAT-31)."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.ids import StaffId
from app.domain.presence import PresenceState
from app.features.routing.wire import SetPresence, SetShare, TakeConversation
from tests.fakes import postgresql
from tests.fakes.hub_by_hand import HubByHand
from tests.fakes.nouns import NOON
from tests.features.routing.steps import BUSY, PEOPLE, come

pytestmark = pytest.mark.skipif(not postgresql.available(), reason="no PostgreSQL server here")


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[tuple[HubByHand, HubByHand]]:
    """Two nodes on one database."""
    with postgresql.cluster() as url:
        first = HubByHand(tmp_path / "a", NOON, PEOPLE, url)
        second = HubByHand(tmp_path / "b", NOON, PEOPLE, url, node="n")
        yield first, second
        first.close()
        second.close()


def test_no_place_is_given_twice(nodes: tuple[HubByHand, HubByHand]) -> None:
    """CHAT-31: forty buyers come over both nodes at once to three agents with three places each."""
    first, _second = nodes
    for name in ("lan", "hoa", "minh"):
        first.send("sara", SetShare(staff=StaffId(name), capacity=3))
        first.send(name, SetPresence(state=PresenceState.ONLINE))
    with ThreadPoolExecutor(2) as pool:
        came = list(pool.map(lambda node: [node.buyer() for _ in range(20)], nodes))
    owners = Counter(first.owner(chat) for chats in came for chat in chats)
    assert owners == {"lan": 3, "hoa": 3, "minh": 3, "queue": 31}
    for node in nodes:
        node.run_jobs(attendance=False)
    assert Counter(first.owner(chat) for chats in came for chat in chats) == owners


def test_of_two_who_take_at_once_one_wins(nodes: tuple[HubByHand, HubByHand]) -> None:
    """CHAT-31: each at another node; the other is told, every time."""
    first, second = nodes
    come(first, "lan", "hoa", state=BUSY)
    for _ in range(12):
        chat = first.buyer()
        with ThreadPoolExecutor(2) as pool:
            take = TakeConversation(conversation=chat)
            answers = list(pool.map(lambda who: who[0].send(who[1], take), ((first, "lan"), (second, "hoa"))))  # noqa: B023
        assert sorted(answers) == ["", "routing.taken"]
        assert first.owner(chat) == ("lan" if answers[0] == "" else "hoa")
