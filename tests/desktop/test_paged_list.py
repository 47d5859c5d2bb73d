"""What every paged list shares: pages in sight alone, an older filter's answer dropped, failures told, numbers hidden."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.desktop.clock import HubClock
from app.desktop.paged_list import NumberedList, PagedList
from app.desktop.store import Batch, Connection, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.protocol.envelope import ErrorBody
from app.protocol.numbers import Phone
from tests.fakes.shelf import FakeHttp, FakeShelf, at_once

SIZE = 10


class One(msgspec.Struct, frozen=True):
    """An entry."""

    id: str


class Some(msgspec.Struct, frozen=True):
    """A page of them."""

    total: int
    ones: list[One]


class Ones(NumberedList[One, str]):
    """A list of entries; the filter is a word."""

    def _ask(self, number: int) -> None:
        self._fetch(number, "/ones", Some, lambda page: page.ones, word=self.asked)

    def reveal(self, one: str) -> None:
        self._reveal(one, f"/ones/{one}/reveal", "call")


class World:
    """The list with the hub by hand."""

    def __init__(self) -> None:
        self.store = Store(HubClock())
        self.store.apply(Batch(connection=Connection.ONLINE))
        self.shelf, self.http = FakeShelf(), FakeHttp()
        self.list = Ones(self.store, self.shelf, self.http, at_once, SIZE, "", "leads.unreachable")
        self.refused: list[ErrorBody] = []
        self.list.refused.connect(self.refused.append)

    def tell(self, offset: int, total: int, word: str = "", fresh: bool = True) -> None:
        """The answer to a question that was asked."""
        entries = [One(f"{word}{place}") for place in range(offset, offset + SIZE)]
        self.shelf.answer(f"/ones?offset={offset}&word={word}", Some(total, entries), fresh)


@pytest.fixture
def world(qapp: QCoreApplication) -> World:
    return World()


def test_only_what_is_in_sight_is_read_and_once(world: World, qtbot: QtBot) -> None:
    """CUST-1: nothing while nobody looks; a burst of questions reads each page once; more is asked for by scrolling."""
    assert world.list.entry(0) is None
    world.list.set_awake(True)
    for row in (0, 1, 25):
        world.list.entry(row)
    qtbot.waitUntil(lambda: len(world.shelf.reads) == 2)
    assert world.shelf.reads == ["/ones?offset=0&word=", "/ones?offset=20&word="]
    world.tell(20, total=99)
    assert not world.list.known
    world.tell(0, total=-1)
    assert (world.list.total, world.list.known) == (99, True)
    assert (world.list.by_id("25"), world.list.row_of("25"), world.list.kept()) == (One("25"), 25, 20)
    assert world.list.peek(50) is None
    assert len(world.shelf.reads) == 2


def test_an_answer_to_another_filter_is_not_shown(world: World) -> None:
    """CUST-7: whoever types on does not see what they looked for before."""
    world.list.set_awake(True)
    world.list.show("a")
    world.list.show("b")
    world.tell(0, total=3, word="a")
    assert (world.list.total, world.list.known) == (0, False)
    world.tell(0, total=5, word="b")
    assert (world.list.total, world.list.peek(0)) == (5, One("b0"))


def test_a_failure_is_told_and_what_was_read_stays(world: World, qtbot: QtBot) -> None:
    """F-network: the list is as of then, until the hub answers again."""
    world.list.set_awake(True)
    qtbot.waitUntil(lambda: bool(world.shelf.reads))
    world.tell(0, total=5)
    world.list.refresh()
    qtbot.waitUntil(lambda: len(world.shelf.reads) == 2)
    world.shelf.fail(world.shelf.reads[-1], value=Some(4, [One("old")]))
    assert world.list.error == ErrorBody("unreachable")
    assert (world.list.total, world.list.peek(0)) == (5, One("0"))
    world.tell(0, total=6)
    assert (world.list.error, world.list.total) == (None, 6)


def test_a_number_is_hidden_when_whoever_looked_leaves(world: World) -> None:
    """LEAD-3: shown on request, gone with the list, also when the answer comes after they left; a failure says so."""
    world.list.set_awake(True)
    world.http.answers["POST /ones/7/reveal"] = Phone(phone="+380671234567", left=98)
    world.list.reveal("7")
    world.list.reveal("7")
    assert world.http.asked == [("POST /ones/7/reveal", {"purpose": "call"})]
    assert (world.list.phone("7"), world.list.reveals_left) == ("+380671234567", 98)
    world.list.set_awake(False)
    assert world.list.phone("7") == ""
    world.list.reveal("7")
    assert world.list.phone("7") == ""
    world.http.answers["POST /ones/7/reveal"] = HubUnreachable()
    world.list.reveal("7")
    assert world.refused == [ErrorBody("leads.unreachable")]


def test_each_list_says_what_it_asks_for(world: World) -> None:
    """A list that does not is a mistake that shows at once."""
    bare: Any = PagedList(world.store, world.shelf, SIZE, "")
    with pytest.raises(NotImplementedError):
        bare.show("a")
