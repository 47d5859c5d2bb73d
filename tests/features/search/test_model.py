"""Search over a real cache: it finds all that reading every message finds, newest first (CHAT-6)."""

import asyncio
import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.desktop.clock import HubClock
from app.desktop.store import Store
from app.desktop.sync.cache.documents import Document
from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.conversations import with_message
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Card, Message, Text
from app.domain.text import searchable
from app.features.search import rules
from app.features.search.model import Found, HubSearch, KeptOrders, LocalSearch, Reach
from app.features.search.wire import OrderHit, SearchHits
from tests.benches.cache import PROBES
from tests.benches.talk import Talk
from tests.fakes.nouns import conversation, message, picture
from tests.features.search.test_rules import FOUND, MISSED

#: A cache, and its messages with their words, oldest first.
Filled = tuple[Opened, list[tuple[Message, list[str]]]]
Answer = Callable[[SearchHits], None]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    opened = open_cache(tmp_path_factory.mktemp("cache"), bytes(32), fsync=False)
    messages = list(Talk(seed=5).messages(4_000, 50))
    # Hard ones: words glued together, marks taken apart, every case of the rules.
    dice = random.Random(5)
    pieces = [
        "đặt",
        "hàng,",
        "м’ята",
        "й",
        "їжак!",
        "你好吗",
        "〇",
        "0901",
        "234",
        "567",
        "SP-12",
        "😂👍🏻",
        "e\u0301",
        "за\u0301мок",
    ]
    pieces += ["ß", "don't", "ｆｕｌｌ", "''", "-", ".", "\n", "ʼ", "é", "①", "_", "🇻🇳", "❤\ufe0f"]
    odd = [dice.choice(["", " "]).join(dice.choices(pieces, k=dice.randrange(1, 7))) for _ in range(1_500)]
    odd += [text for _, text in FOUND + MISSED]
    start = messages[-1].time
    messages += [message(i, text, of="odd", time=start + i) for i, text in enumerate(odd, 1)]
    shuffled = messages[:]
    dice.shuffle(shuffled)
    for first in range(0, len(shuffled), 500):
        opened.cache.add_messages(shuffled[first : first + 500])
    yield opened, [(m, searchable(m.body.text).split()) for m in messages if isinstance(m.body, Text)]
    opened.close()


def scan(query: rules.Query, messages: list[tuple[Message, list[str]]], limit: int) -> list[Message]:
    """Reading every message, newest first."""
    found = (m for m, words in reversed(messages) if rules.holds(query, words))
    return list(islice(found, limit))


WORDS = ["й", "їж", "мята", "你好", "吗你", "好吗 0901", "заm", "замок", "é", "ss", "dont", "full", "😂👍", "sp", '"sp 12"', "67"]
WORDS += ["hang,м", "❤", "🇻🇳", "①", "〇", "don", "l"]


@pytest.mark.parametrize("typed", [*PROBES, *(query for query, _ in FOUND + MISSED if query.strip(" .!")), *WORDS])
def test_the_index_finds_what_reading_everything_finds(filled: Filled, typed: str) -> None:
    opened, messages = filled
    query = rules.parse(typed)
    assert opened.reader.found(rules.expression(query), 200) == scan(query, messages, 200)


class TestModel:
    @pytest.fixture
    def store(self) -> Store:
        return Store(HubClock())

    @pytest.fixture
    def opened(self, tmp_path: Path) -> Iterator[Opened]:
        opened = open_cache(tmp_path, bytes(32), fsync=False)
        yield opened
        opened.close()

    @pytest.fixture
    def asked(self) -> list[tuple[str, Answer]]:
        return []

    @pytest.fixture
    def search(self, store: Store, opened: Opened, asked: list[tuple[str, Answer]]) -> LocalSearch:
        return LocalSearch(store, opened.reader, lambda text, done: asked.append((text, done)))

    def test_hits_show_where(self, search: LocalSearch, opened: Opened) -> None:
        opened.cache.add_messages([message(1, "Em muốn\nđặt hàng"), message(2, picture("f", caption="hàng lỗi")), message(3)])
        hits = search.messages("hang")
        assert [(hit.message.number, hit.excerpt) for hit in hits] == [(2, "hàng lỗi photo.png"), (1, "Em muốn đặt hàng")]
        assert [[hit.excerpt[a : a + n] for a, n in hit.spans] for hit in hits] == [["hàng"], ["hàng"]]
        assert len(search.messages("hang", limit=1)) == 1

    def test_pictures_are_found_by_their_names(self, search: LocalSearch, opened: Opened) -> None:
        opened.cache.add_messages([message(1, picture("f"))])
        assert [hit.message.number for hit in search.messages("photo.pn")] == [1]

    def test_cards_are_found_by_their_words(self, search: LocalSearch, opened: Opened) -> None:
        opened.cache.add_messages([message(1, Card(card="product", ref="p", title="Tai nghe A3", text="đen"))])
        assert [hit.excerpt for hit in search.messages("nghe den")] == ["Tai nghe A3 đen"]

    @pytest.mark.parametrize("typed", ["", "   ", '"', "!?", "*", "''"])
    def test_nothing_typed_finds_nothing_and_asks_nobody(self, search: LocalSearch, asked: list[object], typed: str) -> None:
        answers: list[object] = []
        search.more(typed, answers.append)
        assert (search.buyers(typed), search.messages(typed), answers, asked) == ([], [], [Found()], [])

    @pytest.mark.parametrize("typed", ['a" OR *', "text:x", "NEAR(a b)", "a AND", "(", "^a", "-a", "{x}", "\x00a", "a" * 5_000])
    def test_no_typing_is_an_error(self, search: LocalSearch, typed: str) -> None:
        search.messages(typed)
        search.buyers(typed)

    def test_buyers_latest_first_also_after_a_new_name(self, search: LocalSearch, store: Store) -> None:
        old, new = conversation("old", "Hương"), conversation("new", "Huong Tran")
        store.load([old, new, conversation("other", "Олена")])
        store.conversations[old.id] = with_message(old, message(1, of="old"))
        assert [c.id for c in search.buyers("hương")] == ["old", "new"]
        assert len(search.buyers("hương", limit=1)) == 1
        store.load([conversation("old", "Lan"), new])
        assert [c.id for c in search.buyers("hương")] == ["new"]
        assert [c.id for c in search.buyers("lan")] == ["old"]

    def test_more_comes_from_the_hub(self, search: LocalSearch, asked: list[tuple[str, Answer]]) -> None:
        answers: list[Found] = []
        search.more("hàng", answers.append)
        [(text, answer)] = asked
        assert text == "hàng"
        order = OrderHit(number="DH-1", buyer="Hoa")
        answer(SearchHits(conversations=[conversation()], messages=[message(1, "đặt hàng")], orders=[order]))
        [found] = answers
        assert (found.buyers, [hit.excerpt for hit in found.messages], found.orders) == ([conversation()], ["đặt hàng"], [order])


class FakeHub:
    """Answers `/v1/search` when the test lets it; `down` makes it unreachable."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.down = False

    async def json(self, _method: str, _path: str, _kind: object, *, params: dict[str, str]) -> SearchHits:
        self.asked.append(params["q"])
        await self.gate.wait()
        if self.down:
            raise HubUnreachable("down")
        return SearchHits(messages=[message(1, params["q"])])


async def no_orders(_text: str) -> list[OrderHit]:
    return []


class TestHub:
    """CHAT-6: what is not cached is asked of the hub while one types; the palette says how far that has come."""

    @pytest.fixture
    def hub(self) -> FakeHub:
        return FakeHub()

    @pytest.fixture
    def search(self, hub: FakeHub) -> HubSearch:
        self.tasks: list[asyncio.Task[None]] = []
        search = HubSearch(hub, lambda work: self.tasks.append(asyncio.ensure_future(work)), no_orders, pause=0.02)  # type: ignore[arg-type]
        self.reached: list[Reach] = []
        search.on_reach = self.reached.append
        return search

    async def done(self) -> None:
        await asyncio.gather(*self.tasks)

    async def test_a_fast_typist_asks_once(self, search: HubSearch, hub: FakeHub) -> None:
        answers: list[tuple[str, SearchHits]] = []
        for text in ("h", "ho", "hoa"):
            search(text, lambda hits, text=text: answers.append((text, hits)))  # type: ignore[misc]
        await self.done()
        assert hub.asked == ["hoa"]
        assert [text for text, _ in answers] == ["hoa"]
        assert (search.reach, self.reached[-2:]) == (Reach.EVERYWHERE, [Reach.ASKING, Reach.EVERYWHERE])

    async def test_buyers_and_messages_share_a_question_and_each_new_text_is_asked_anew(
        self, search: HubSearch, hub: FakeHub
    ) -> None:
        answers: list[SearchHits] = []
        for text in ("hoa", "hoa"):
            search(text, answers.append)
        await self.done()
        assert (hub.asked, len(answers)) == (["hoa"], 2)
        for text in ("hoa m", "hoa m", "hoa"):
            search(text, answers.append)
            await self.done()
        assert hub.asked == ["hoa", "hoa m", "hoa m", "hoa"]

    async def test_an_answer_to_an_older_question_changes_nothing(self, search: HubSearch, hub: FakeHub) -> None:
        answers: list[str] = []
        hub.gate.clear()
        search("old", lambda _hits: answers.append("old"))
        await asyncio.sleep(0.05)
        search("new", lambda _hits: answers.append("new"))
        hub.gate.set()
        await self.done()
        assert (hub.asked, answers, search.reach) == (["old", "new"], ["new"], Reach.EVERYWHERE)

    async def test_offline_is_said(self, search: HubSearch, hub: FakeHub) -> None:
        hub.down = True
        answers: list[SearchHits] = []
        search("hoa", answers.append)
        await self.done()
        assert (answers, search.reach) == ([SearchHits()], Reach.OFFLINE)

    async def test_an_order_is_found_without_the_hub_among_the_chats_looked_at(self, hub: FakeHub, tmp_path: Path) -> None:
        """CHAT-6: by the beginning of its number, in any case; of those that the hub once told of a chat that is here."""
        opened = open_cache(tmp_path, bytes(32), fsync=False)
        store = Store(HubClock())
        store.load([conversation("01AAA", "Олена"), conversation("01BBB", "Hoa")])
        for chat, orders in (("01AAA", ("VN-1001", "VN-77")), ("01BBB", ("VN-10015", 'odd"1')), ("01GONE", ("VN-1001",))):
            body = msgspec.json.encode({"known": True, "orders": [{"number": number, "note": "VN-1001"} for number in orders]})
            opened.cache.keep_document(f"/v1/conversations/{chat}/orders", Document(body, Instant(5)))
        opened.cache.keep_document("/v1/conversations/01AAA/returns", Document(b'{"number":"VN-1001"}', Instant(5)))

        async def holding(*asked: Any) -> Any:
            return opened.cache.documents_holding(*asked)

        kept = KeptOrders(store, holding)
        exact = OrderHit(number="VN-1001", buyer="Олена", conversation=ConversationId("01AAA"))
        longer = OrderHit(number="VN-10015", buyer="Hoa", conversation=ConversationId("01BBB"))
        assert await kept("#vn-1001") == await kept("VN-1001") == [exact, longer]
        assert [hit.number for hit in await kept('odd"1')] == ['odd"1']
        assert await kept("VN-9") == await kept("олена") == await kept("1") == []
        tasks: list[asyncio.Task[None]] = []
        hub.down = True
        answers: list[SearchHits] = []
        HubSearch(hub, lambda work: tasks.append(asyncio.ensure_future(work)), kept, 0.0)("VN-10015", answers.append)  # type: ignore[arg-type]
        await asyncio.gather(*tasks)
        assert answers == [SearchHits(orders=[longer])]
        opened.reader.close()
        opened.close()
