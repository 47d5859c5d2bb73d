"""Search in the palette: buyers with orders, messages, and what is said below the hits (CHAT-6)."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from app.desktop.clock import HubClock
from app.desktop.shell.actions import Hit
from app.desktop.store import Store
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.messages import Author
from app.features.search.model import Found, Reach
from app.features.search.model import Hit as MessageFound
from app.features.search.view import BuyerSource, MessageSource, reach_words
from app.features.search.wire import OrderHit
from tests.fakes.nouns import conversation, message


class FakeSearch:
    """Finds what the test says; the hub answers when the test calls `answer`."""

    def __init__(self) -> None:
        self.here: list[Conversation] = []
        self.said: list[MessageFound] = []
        self.asked: list[tuple[str, Callable[[Found], None]]] = []

    def buyers(self, _text: str, limit: int = 20) -> Sequence[Conversation]:
        return self.here[:limit]

    def messages(self, _text: str, limit: int = 50) -> Sequence[MessageFound]:
        return self.said[:limit]

    def more(self, text: str, done: Callable[[Found], None]) -> None:
        self.asked.append((text, done))

    def answer(self, **found: Any) -> None:
        self.asked[-1][1](Found(**found))


class Shown:
    """What a source showed last, and what was opened."""

    def __init__(self) -> None:
        self.hits: Sequence[Hit] = ()
        self.done: list[object] = []

    def __call__(self, hits: Sequence[Hit]) -> None:
        self.hits = hits

    @property
    def lines(self) -> list[tuple[str, str]]:
        return [(hit.title, hit.detail) for hit in self.hits]


@pytest.fixture
def search() -> FakeSearch:
    return FakeSearch()


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def buyers(search: FakeSearch, shown: Shown) -> BuyerSource:
    waiting = [conversation("c9", "Waits longest")]
    return BuyerSource(
        search,
        lambda count: waiting[:count],
        shown.done.append,
        lambda number: shown.done.append(f"about {number}"),  # type: ignore[arg-type]
    )


def test_buyers_of_this_computer_at_once_then_the_hubs(buyers: BuyerSource, search: FakeSearch, shown: Shown) -> None:
    """CHAT-6: each buyer once, whoever found them; nothing is asked while nothing is typed."""
    buyers.find("", shown)
    assert (shown.lines, search.asked) == ([("Waits longest", "Web")], [])
    search.here = [conversation("c1", "Hoa")]
    buyers.find("hoa", shown)
    assert shown.lines == [("Hoa", "Web")]
    search.answer(buyers=[conversation("c1", "Hoa"), conversation("c2", "Hòa")])
    assert shown.lines == [("Hoa", "Web"), ("Hòa", "Web")]
    shown.hits[1].do()
    assert shown.done == ["c2"]


def test_an_order_number_leads_to_its_buyer(buyers: BuyerSource, search: FakeSearch, shown: Shown) -> None:
    """CHAT-6, CHAT-7: to the chat where there is one; otherwise one is begun, after a look at the order."""
    buyers.find("DH-1", shown)
    chat = ConversationId("c5")
    search.answer(orders=[OrderHit(number="DH-1", buyer="Đào", conversation=chat), OrderHit(number="DH-10", buyer="<b>Олена")])
    assert shown.lines == [("Đào", "order DH-1"), ("<b>Олена", "order DH-10, has not written yet")]
    for hit in shown.hits:
        hit.do()
    assert shown.done == ["c5", "about DH-10"]


def test_messages_newest_first_whoever_found_them(search: FakeSearch, shown: Shown) -> None:
    """CHAT-6: choosing one opens its chat at that message."""
    store = Store(HubClock())
    store.load([conversation("c1", "Hoa")])
    source = MessageSource(search, store, lambda *place: shown.done.append(place))  # type: ignore[arg-type]
    old, new = message(3, "đặt hàng"), message(7, "hàng đây", author=Author.STAFF)
    search.said = [MessageFound(old, "đặt hàng", ())]
    source.find("hang", shown)
    assert [title for title, _ in shown.lines] == ["đặt hàng"]
    search.answer(messages=[MessageFound(new, "hàng đây", ()), MessageFound(old, "đặt hàng", ())])
    assert [title for title, _ in shown.lines] == ["hàng đây", "đặt hàng"]
    assert shown.lines[0][1].startswith("Lan → Hoa")
    shown.hits[0].do()
    assert shown.done == [("c1", 7)]


def test_what_the_palette_says_of_the_hub() -> None:
    """CHAT-6: that it is being asked, that it cannot be; nothing once it has answered."""
    assert [bool(reach_words(reach)) for reach in Reach] == [False, True, False, True]
