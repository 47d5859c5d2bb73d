"""The shelf: kept answers at once, the hub's own after them, the reason when the hub is silent."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec

from app.desktop.clock import HubClock
from app.desktop.shelf import Page, Shelf
from app.desktop.sync.cache.documents import Document
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import ConversationId, Instant
from tests.fakes.nouns import conversation


class Goods(msgspec.Struct):
    names: list[str]


class Hub:
    """Answers what it is told to, when it is let."""

    def __init__(self) -> None:
        self.answers: list[bytes | Exception] = []
        self.asked: list[str] = []
        self.let = asyncio.Event()
        self.let.set()

    async def request(self, method: str, path: str, **_options: Any) -> Any:
        self.asked.append(f"{method} {path}")
        answer = self.answers.pop(0)
        await self.let.wait()
        if isinstance(answer, Exception):
            raise answer

        class Response:
            content = answer

        return Response()


class Room:
    """A shelf over a dictionary; `pages` is what was shown."""

    def __init__(self) -> None:
        self.hub = Hub()
        self.kept: dict[str, Document] = {}
        self.pages: list[Page[Goods]] = []
        self.tasks: list[asyncio.Task[None]] = []
        self.shelf = Shelf(self.hub, self.spawn, HubClock(), self.kept.get, self.keep, self.beside)
        self.beside_count = 0

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.append(asyncio.get_running_loop().create_task(work))

    async def beside(self, work: Callable[[], Any]) -> Any:
        self.beside_count += 1
        return await asyncio.to_thread(work)

    async def keep(self, address: str, document: Document) -> None:
        self.kept[address] = document

    async def read(self, **query: str) -> list[Page[Goods]]:
        self.pages.clear()
        self.shelf.read("/v1/goods", Goods, self.pages.append, **query)
        await asyncio.gather(*self.tasks)
        return list(self.pages)


async def test_first_from_the_hub_then_from_here_and_the_hub() -> None:
    """What was answered once is shown at once the next time, and replaced by the newer answer."""
    room = Room()
    room.hub.answers = [b'{"names":["lamp"]}', b'{"names":["lamp","cable"]}']
    (first,) = await room.read(q="a b")
    assert first.fresh
    assert room.hub.asked == ["GET /v1/goods?q=a+b"]
    kept, fresh = await room.read(q="a b")
    assert (kept.value, kept.fresh) == (Goods(["lamp"]), False)
    assert (fresh.value, fresh.fresh) == (Goods(["lamp", "cable"]), True)


async def test_a_silent_hub_leaves_what_is_kept_and_says_why() -> None:
    """Offline the kept value stays on screen with the reason; a refusal's own code is told."""
    room = Room()
    room.hub.answers = [b'{"names":["lamp"]}', HubUnreachable("no"), Refused("forbidden", operation="x"), b"not JSON"]
    await room.read()
    for code in ("unreachable", "forbidden", "unreachable"):
        kept, again = await room.read()
        assert kept.value == again.value == Goods(["lamp"])
        assert again.error is not None
        assert again.error.code == code


async def test_an_older_answer_is_not_shown_over_a_newer_question() -> None:
    """Two questions to one address: only the newest one's answer is shown."""
    room = Room()
    room.hub.let.clear()
    room.hub.answers = [b'{"names":["old"]}', b'{"names":["new"]}']
    room.shelf.read("/v1/goods", Goods, room.pages.append)
    room.shelf.read("/v1/goods", Goods, room.pages.append)
    await asyncio.sleep(0)
    room.hub.let.set()
    await asyncio.gather(*room.tasks)
    assert [page.value for page in room.pages] == [Goods(["new"])]


async def test_an_older_answer_that_comes_later_is_not_kept_over_a_newer_one() -> None:
    """What is read offline is the newest answer in whatever order they came; where the newest question failed, the older one."""
    room = Room()
    room.hub.let.clear()
    room.hub.answers = [b'{"names":["old"]}']
    room.shelf.read("/v1/goods", Goods, room.pages.append)
    await asyncio.sleep(0)
    late, room.hub.let = room.hub.let, asyncio.Event()
    room.hub.let.set()
    room.hub.answers = [b'{"names":["new"]}']
    room.shelf.read("/v1/goods", Goods, room.pages.append)
    await room.tasks[1]
    late.set()
    await room.tasks[0]
    assert [page.value for page in room.pages] == [Goods(["new"])]
    assert room.kept["/v1/goods"].body == b'{"names":["new"]}'
    room.hub.let.clear()
    room.hub.answers = [b'{"names":["newer"]}', HubUnreachable("no")]
    for _ in range(2):
        room.shelf.read("/v1/goods", Goods, room.pages.append)
        await asyncio.sleep(0)
    room.hub.let.set()
    await asyncio.gather(*room.tasks)
    assert room.kept["/v1/goods"].body == b'{"names":["newer"]}'


async def test_a_long_document_is_read_beside_the_window() -> None:
    """A catalogue of thousands takes tens of milliseconds to decode: not on the thread that paints; the order stays."""
    room = Room()
    long = msgspec.json.encode(Goods(["lamp" * 10] * 2_000))
    room.hub.answers = [long, b'{"names":["lamp"]}', b'{"names":["cable"]}']
    await room.read()
    assert room.beside_count == 1
    kept, fresh = await room.read()
    assert room.beside_count == 2
    assert (len((kept.value or Goods([])).names), fresh.value) == (2_000, Goods(["lamp"]))
    await room.read()
    assert room.beside_count == 2


def test_documents_outlive_a_restart_and_go_with_their_conversation(tmp_path: Path) -> None:
    """REQ-8: erasing a conversation takes what the hub answered about it along."""
    opened = open_cache(tmp_path, bytes(32), fsync=False)
    mine, other = conversation("01AAA"), conversation("01BBB")
    for one in (mine, other):
        opened.cache.keep_document(f"/v1/conversations/{one.id}/orders", Document(b"[]", Instant(5)))
    opened.reader.close()
    opened.close()
    again = open_cache(tmp_path, bytes(32), fsync=False)
    assert again.reader.document("/v1/conversations/01AAA/orders") == Document(b"[]", Instant(5))
    again.cache.erase(ConversationId("01AAA"))
    assert again.reader.document("/v1/conversations/01AAA/orders") is None
    assert again.reader.document("/v1/conversations/01BBB/orders") is not None
    again.reader.close()
    again.close()
