"""Demo buyers at a real hub: they write, react, ask again, come back, and survive cuts."""

import asyncio
import collections
import contextlib
import itertools
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import msgspec
import pytest

from app.demo import accounts
from app.demo.browser import Browser, Entrance, TokenRefused, enter
from app.demo.buyers import Buyers
from app.demo.casting import Casting, Part, SpamPart
from app.demo.content import DemoContent, OrderState
from app.demo.loading import load
from app.demo.notes import Chat, Note, Notes
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId
from app.domain.messages import Author, Body, Message, Picture, Text
from app.features.chat.wire import MessageAdded, SendMessage, Typing
from app.features.conversations.wire import ConversationChanged
from app.protocol.codec import raw
from app.protocol.envelope import SUBPROTOCOL, CommandFrame, EventFrame, SignalFrame
from tests.fakes.hub import HubSocket
from tests.fakes.hub_process import HubProcess, make_shop


@pytest.fixture(scope="module")
def content() -> DemoContent:
    return load()


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    process = HubProcess(tmp_path_factory.mktemp("hub"), "--demo")
    process.start()
    yield process
    process.stop()


class Agent:
    """A colleague at a socket who keeps what came, and answers where told to."""

    def __init__(self, socket: HubSocket) -> None:
        self.socket = socket
        self.said: list[Message] = []
        self.typed: list[Typing] = []
        self.receipts: dict[str, int] = {}

    async def until(self, enough: Callable[[], bool], answer: Callable[[Message], str] = lambda _message: "") -> None:
        """Listens until there is enough; `answer` gives the words to say to a buyer's message, "" for none."""
        numbers = itertools.count()
        async with asyncio.timeout(18):
            while not enough():
                frame = await self.socket.receive()
                if isinstance(frame, EventFrame) and frame.type == MessageAdded.TYPE:
                    message = msgspec.json.decode(frame.data, type=MessageAdded).message
                    self.said.append(message)
                    if message.author is Author.BUYER and (words := answer(message)):
                        await self.say(message.conversation, words, f"answer-{next(numbers)}-{message.id}")
                elif isinstance(frame, EventFrame) and frame.type == ConversationChanged.TYPE:
                    changed = msgspec.json.decode(frame.data, type=ConversationChanged).conversation
                    self.receipts[changed.id] = changed.buyer_read
                elif isinstance(frame, SignalFrame):
                    self.typed.append(msgspec.json.decode(frame.data, type=Typing))

    async def say(self, conversation: ConversationId, words: str, id_: str) -> None:
        """The ack comes among everything else."""
        command = SendMessage(conversation=conversation, body=Text(words))
        await self.socket.send(CommandFrame(id=CommandId(id_), type=command.TYPE, data=raw(command)))

    def of_buyers(self) -> list[Message]:
        return [one for one in self.said if one.author is Author.BUYER]


@contextlib.asynccontextmanager
async def agent_at(hub: HubProcess, login: str = "lan") -> AsyncIterator[Agent]:
    password = next(one.password for one in accounts.kept(hub.folder) if one.login == login)
    token = await asyncio.to_thread(hub.sign_in, login, password)
    async with aiohttp.ClientSession(hub.url) as http, http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,)) as ws:
        socket = HubSocket(ws, "test")
        await socket.hello(token)
        yield Agent(socket)


@contextlib.asynccontextmanager
async def writing(hub: HubProcess, content: DemoContent, notes: Notes, **options: Any) -> AsyncIterator[None]:
    task = asyncio.create_task(Buyers(hub.url, content, notes, **{"count": 8, "speed": 50.0, "seed": 4, **options}).run())
    try:
        yield
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def stored(hub: HubProcess, conversation: str) -> list[tuple[int, str, bytes]]:
    with contextlib.closing(sqlite3.connect(f"file:{hub.folder / 'hub.sqlite3'}?mode=ro", uri=True)) as connection:
        sql = "SELECT number, author, body FROM messages WHERE conversation = ? ORDER BY number"
        return connection.execute(sql, (conversation,)).fetchall()


def text_of(body: bytes) -> str:
    decoded: Body = msgspec.json.decode(body, type=Body)
    return decoded.text if isinstance(decoded, Text) else ""


# Who turns up


def test_one_in_ten_is_spam_and_some_give_no_name(content: DemoContent) -> None:
    casting = Casting(content, Random(1))
    drawn = [casting.draw(()) for _ in range(4_000)]
    spam = [one for one in drawn if isinstance(one, SpamPart)]
    parts = [one for one in drawn if isinstance(one, Part)]
    assert 0.08 < len(spam) / len(drawn) < 0.12
    assert 0.15 < sum(not one.key for one in parts) / len(parts) < 0.25
    assert {one.language for one in spam} == {"vi", "zh_CN", "uk", "en"}
    assert {one.customer.language for one in parts} == {"vi", "zh_CN", "uk", "en"}
    assert all(one.key in ("", one.customer.id) and one.begun is None for one in parts)
    # Every dialogue is told sooner or later.
    assert {one.dialogue.id for one in parts} >= {one.id for book in content.phrasebooks.values() for one in book.dialogues}


def test_the_same_seed_brings_the_same_buyers(content: DemoContent) -> None:
    first, second = (Casting(content, Random(77)) for _ in range(2))
    assert [first.draw(()) for _ in range(300)] == [second.draw(()) for _ in range(300)]
    assert [first.draw(()) for _ in range(50)] != [Casting(content, Random(78)).draw(()) for _ in range(50)]


def test_nobody_is_in_the_shop_twice(content: DemoContent) -> None:
    casting = Casting(content, Random(2))
    busy = set(list(content.customers)[:-3])
    drawn = [one for one in (casting.draw(busy) for _ in range(200)) if isinstance(one, Part)]
    assert not {one.customer.id for one in drawn} & busy


def test_somebody_goes_on_only_with_what_there_is(content: DemoContent) -> None:
    casting = Casting(content, Random(2))
    chat = Chat(dialogue="zh-scratch", order="8842-1907", heard=("您好",))
    part = casting.resumed("c049", chat)
    assert part is not None
    assert (part.customer.name, part.begun) == ("王小敏", chat)
    assert part.order is not None
    assert part.order.state is OrderState.SIGNED_FOR
    assert casting.resumed("c049", Chat(dialogue="zh-nothing", order=None)) is None
    assert casting.resumed("c049", Chat(dialogue="zh-scratch", order="0000-0000")) is None
    assert casting.resumed("nobody", chat) is None


# What they do


async def test_buyers_write_type_and_ask_again_when_nobody_answers(hub: HubProcess, content: DemoContent, tmp_path: Path) -> None:
    """CHAT-2: the wait goes on while the buyer writes again."""
    async with agent_at(hub) as agent, writing(hub, content, Notes(tmp_path)):

        def enough() -> bool:
            written = collections.Counter(one.conversation for one in agent.of_buyers())
            return len(written) >= 6 and max(written.values()) >= 3

        await agent.until(enough)
    assert any(one.by == "buyer" and one.active for one in agent.typed)
    assert all(one.author is Author.BUYER for one in agent.said)


async def test_buyers_react_to_answers_and_read_them(hub: HubProcess, content: DemoContent, tmp_path: Path) -> None:
    answered: set[str] = set()

    def answer(message: Message) -> str:
        if message.conversation in answered:
            return ""
        answered.add(message.conversation)
        return "I'm so sorry. Could you send me a photo and your order number, please? Then we will refund you."

    def reacted(agent: Agent) -> set[str]:
        ends = {one.conversation: one.number for one in agent.said if one.author is Author.STAFF}
        return {one.conversation for one in agent.of_buyers() if one.number > ends.get(one.conversation, one.number)}

    async with agent_at(hub, "huy") as agent, writing(hub, content, Notes(tmp_path), seed=11):
        await agent.until(lambda: len(reacted(agent)) >= 4 and pictures(agent) > 0, answer)
    ends = {one.conversation: one.number for one in agent.said if one.author is Author.STAFF}
    assert any(agent.receipts.get(conversation, 0) >= number for conversation, number in ends.items())


def pictures(agent: Agent) -> int:
    return sum(isinstance(one.body, Picture) for one in agent.of_buyers())


async def test_those_who_wait_when_the_shop_opens_go_on_with_it(hub: HubProcess, content: DemoContent) -> None:
    """王小敏 has sent her photo; a refund is what she hopes for."""
    notes = Notes(hub.folder)
    note = notes.get("c049")
    assert note is not None
    before = len(stored(hub, note.conversation))
    async with agent_at(hub) as agent:
        await agent.say(note.conversation, "好的，我现在就为您提交退款申请，订单 8842-1907 全额退款。", "refund")
        async with writing(hub, content, notes, count=4):
            await agent.until(lambda: any(one.conversation == note.conversation for one in agent.of_buyers()))
    said = [text_of(body) for _, author, body in stored(hub, note.conversation)[before:] if author == "buyer"]
    assert said[0].startswith("好的，谢谢！退款")


async def test_a_browser_of_another_database_starts_anew(hub: HubProcess, content: DemoContent, tmp_path: Path) -> None:
    """The hub's folder was replaced under the notes: nobody is locked out for ever."""
    notes = Notes(tmp_path)
    chat = Chat(dialogue="zh-scratch", order="8842-1907")
    notes.put("c049", Note(token="of another hub", conversation=ConversationId("gone"), chat=chat))
    async with agent_at(hub) as agent, writing(hub, content, notes, count=1):
        await agent.until(lambda: any(one.author_name == "王小敏" for one in agent.of_buyers()))
    fresh = notes.get("c049")
    assert fresh is not None
    assert fresh.token != "of another hub"
    assert Notes(tmp_path).get("c049") == fresh  # written down at the end


# One browser


async def test_what_is_said_while_the_hub_is_away_arrives_once(tmp_path: Path) -> None:
    """F2, F9, I1: killed before or after its commit, the hub has each message exactly once."""
    make_shop(tmp_path)
    hub = HubProcess(tmp_path)
    await asyncio.to_thread(hub.start)
    try:
        entrance = await enter(hub.url, "Thử", "vi", Random(1))
        browser = Browser(hub.url, entrance, Random(2))

        async def talk() -> None:
            await browser.ready.wait()
            saying = asyncio.create_task(say_all(browser))
            await asyncio.sleep(0.05)
            await asyncio.to_thread(hub.kill)
            await asyncio.to_thread(hub.start)
            await saying

        async with asyncio.timeout(60):
            await browser.during(talk())
        found = stored(hub, entrance.conversation)
        assert [text_of(body) for _, _, body in found] == [f"message {number}" for number in range(12)]
    finally:
        hub.stop()


async def say_all(browser: Browser) -> None:
    for number in range(12):
        await browser.say(f"message {number}")
        await asyncio.sleep(0.01)


async def test_a_token_that_the_hub_does_not_know_is_told_apart_from_a_cut(hub: HubProcess) -> None:
    browser = Browser(hub.url, Entrance("nonsense", ConversationId("nowhere")), Random(1))
    with pytest.raises(TokenRefused):
        async with asyncio.timeout(8):
            await browser.during(browser.ready.wait())  # type: ignore[arg-type]


async def test_a_refusal_for_good_is_no_endless_retry(hub: HubProcess) -> None:
    entrance = await enter(hub.url, "", "en", Random(1))
    browser = Browser(hub.url, entrance, Random(2))

    async def talk() -> None:
        await browser.ready.wait()
        await browser.say("   ")

    with pytest.raises(Refused, match=r"message\.empty"):
        async with asyncio.timeout(8):
            await browser.during(talk())


async def test_the_shop_s_words_are_news_once(hub: HubProcess) -> None:
    """What was said before this visit is known, what comes meanwhile is news, a repeat is nothing."""
    entrance = await enter(hub.url, "Lần đầu", "vi", Random(1))

    async def greeting(first: Browser) -> None:
        await first.ready.wait()
        await first.say("Shop ơi")  # nobody of the shop may write first (CHAT-8)

    first = Browser(hub.url, entrance, Random(3))
    await first.during(greeting(first))
    async with agent_at(hub) as agent:
        await agent.say(entrance.conversation, "Earlier", "news-1")
        await agent.until(lambda: any(one.body == Text("Earlier") for one in agent.said))
        browser = Browser(hub.url, entrance, Random(2))

        async def visit() -> None:
            await browser.ready.wait()
            assert browser.news == []
            await agent.say(entrance.conversation, "Now", "news-2")
            await browser.changed.wait()
            [news] = browser.take()
            assert news.body == Text("Now")
            await browser.read(news.number)
            await agent.until(lambda: agent.receipts.get(entrance.conversation) == news.number)
            assert browser.take() == []

        async with asyncio.timeout(15):
            await browser.during(visit())
