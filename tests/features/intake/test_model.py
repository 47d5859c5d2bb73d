"""The intake's lists, counts and clocks, as the store changes (CHAT-1 to CHAT-4, CHAT-16)."""

import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Outgoing, SendState, Store
from app.domain.conversations import Conversation, WaitLevel
from app.domain.ids import DAY, HOUR, SECOND, BuyerId, ConversationId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Author, Preview, Text
from app.domain.people import Buyer, Role, Shop, Staff
from app.domain.routing import Assignment, Why
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.view import IntakePane

#: 2026-03-10 12:00 in Ho Chi Minh City (UTC+7).
NOON = 1_773_118_800_000


class Ticker:
    """A hand-moved monotonic clock, in seconds."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


class Written:
    """Drafts that a test sets."""

    def __init__(self) -> None:
        self.texts: dict[ConversationId, str] = {}

    def text(self, conversation: ConversationId) -> str:
        return self.texts.get(conversation, "")

    def conversations(self) -> frozenset[ConversationId]:
        return frozenset(self.texts)


@pytest.fixture
def ticker() -> Ticker:
    return Ticker()


@pytest.fixture
def store(ticker: Ticker) -> Store:
    clock = HubClock(monotonic=ticker, wall=lambda: 0.0)
    clock.heard(Instant(NOON))
    store = Store(clock)
    store.apply(Batch(entities=[Shop(id=ShopId("s"), name="Shop", time_zone="Asia/Ho_Chi_Minh", currency="VND")]))
    return store


@pytest.fixture
def model(qtbot: QtBot, store: Store) -> IntakeModel:
    return IntakeModel(store, Written())  # type: ignore[arg-type]


def chat(name: str, wrote: int, waits: bool = True, favourite: bool = False, buyer: str = "") -> Conversation:
    return Conversation(
        id=ConversationId(name),
        buyer=Buyer(id=BuyerId(name), name=buyer or name, phone_hint="··· 678"),
        created=Instant(wrote),
        last_number=1,
        last=Preview(author=Author.BUYER, author_id=name, kind="text", text="hi", time=Instant(wrote)),
        last_buyer_time=Instant(wrote),
        waiting_since=Instant(wrote) if waits else None,
        favourite=favourite,
    )


def shown(model: IntakeModel) -> list[str]:
    ids = model.rows().ids
    return [ids[i] for i in range(len(ids))]


def test_today_is_a_subset_of_all_by_the_shops_midnight(model: IntakeModel, store: Store) -> None:
    """CHAT-1: 11:59 h ago is today in Ho Chi Minh City at noon, 12:01 h ago is yesterday."""
    store.apply(Batch(entities=[chat("today", NOON - 12 * HOUR + 60_000), chat("yesterday", NOON - 12 * HOUR - 60_000)]))
    assert shown(model) == ["today"]
    model.show(ListName.ALL)
    assert set(shown(model)) == {"today", "yesterday"}
    assert (model.count(ListName.TODAY), model.count(ListName.ALL)) == (1, 2)


def test_a_star_puts_it_into_favourites_and_takes_it_out(model: IntakeModel, store: Store) -> None:
    """CHAT-1, CHAT-18."""
    model.show(ListName.FAVOURITES)
    store.apply(Batch(entities=[chat("a", NOON, favourite=True)]))
    assert shown(model) == ["a"]
    store.apply(Batch(entities=[chat("a", NOON, favourite=False)]))
    assert shown(model) == []


def test_the_wait_ticks_by_the_hubs_clock(model: IntakeModel, store: Store, ticker: Ticker) -> None:
    """CHAT-2, CHAT-4: levels at 60, 100 and 180 seconds; a wall clock plays no part."""
    conversation = chat("a", NOON)
    store.apply(Batch(entities=[conversation]))
    levels = {}
    for second in (0, 59, 60, 99, 100, 179, 180):
        ticker.seconds = 1_000.0 + second
        waited = model.waited(conversation)
        assert waited == second * SECOND
        levels[second] = model.level(waited)
    assert levels == {
        0: WaitLevel.FRESH, 59: WaitLevel.FRESH, 60: WaitLevel.WAITING, 99: WaitLevel.WAITING,
        100: WaitLevel.EARLY, 179: WaitLevel.EARLY, 180: WaitLevel.OVERDUE,
    }  # fmt: skip
    assert model.overdue() == 1


def test_one_key_leads_to_the_longest_wait(model: IntakeModel, store: Store) -> None:
    """CHAT-3: over all lists, apart from the open chat when another one waits."""
    assert model.longest_waiting() is None
    store.apply(Batch(entities=[chat("b", NOON - 5), chat("a", NOON - 9), chat("c", NOON, waits=False)]))
    assert model.longest_waiting() == "a"
    assert model.longest_waiting(apart_from=ConversationId("a")) == "b"
    assert model.waiting() == 2


def test_a_chat_that_an_answer_is_on_its_way_to_is_nobodys_turn(model: IntakeModel, store: Store) -> None:
    """CHAT-3: "send and next" must not come back before the hub has answered; what failed waits again."""
    store.apply(Batch(entities=[chat("b", NOON - 5), chat("a", NOON - 9)]))
    sent = Outgoing(MessageId("o"), ConversationId("a"), Text("x"), Instant(NOON), SendState.QUEUED)
    store.apply(Batch(outgoing=[sent]))
    assert model.longest_waiting() == "b"
    store.apply(Batch(outgoing=[msgspec.structs.replace(sent, state=SendState.FAILED)]))
    assert model.longest_waiting() == "a"


def test_the_overdue_pill_leads_to_the_longest_overdue_of_all(model: IntakeModel, store: Store, qtbot: QtBot) -> None:
    """CHAT-11: it counts colleagues' buyers, so it leads to them too, and never to one who is not overdue."""
    store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
    minhs = Assignment(staff=StaffId("minh"), time=Instant(NOON), why=Why.TURN, facts={})
    theirs = msgspec.structs.replace(chat("theirs", NOON - 400 * SECOND), assigned=minhs)
    store.apply(Batch(entities=[theirs, chat("mine", NOON - 300 * SECOND), chat("fresh", NOON)]))
    pane = IntakePane(model, Appearance(QApplication.instance(), resources(), "light"), lambda: "lan")  # type: ignore[arg-type]
    qtbot.addWidget(pane)
    opened: list[str] = []
    pane.opened.connect(opened.append)
    for wanted in ("theirs", "mine", "theirs"):
        pane.go_to_longest_overdue()
        pane.show_open(ConversationId(opened[-1]))
        assert opened[-1] == wanted


def test_one_key_leads_to_ones_own_and_nobodys_chats_before_colleagues(model: IntakeModel, store: Store) -> None:
    """CHAT-3, CHAT-31: colleagues' buyers are theirs to answer; when nobody else waits, the key helps out there."""
    store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
    assigned = {name: Assignment(staff=StaffId(name), time=Instant(NOON), why=Why.TURN, facts={}) for name in ("lan", "minh")}
    theirs = [msgspec.structs.replace(chat(name, NOON - 60 + at), assigned=assigned["minh"]) for at, name in enumerate("xy")]
    mine = msgspec.structs.replace(chat("mine", NOON - 5), assigned=assigned["lan"])
    store.apply(Batch(entities=[*theirs, mine, chat("nobodys", NOON - 9)]))
    assert model.longest_waiting() == "nobodys"
    assert model.longest_waiting(apart_from=ConversationId("nobodys")) == "mine"
    store.apply(Batch(entities=[chat("mine", NOON, waits=False), chat("nobodys", NOON, waits=False)]))
    assert model.longest_waiting() == "x"
    assert model.longest_waiting(apart_from=ConversationId("x")) == "y"


def test_what_one_handed_over_leaves_ones_own_today_until_it_is_not_the_receivers_by_that(
    model: IntakeModel, store: Store
) -> None:
    """CHAT-17: the sender's row leaves Today, not All; declined, or given on by the hub, it is there again."""
    store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))

    def given(to: str, why: Why, by: str) -> Conversation:
        assigned = Assignment(staff=StaffId(to), time=Instant(NOON), why=why, facts={"by": by, "offer": "o"})
        return msgspec.structs.replace(chat("x", NOON - 60), assigned=assigned)

    for conversation, today in (
        (given("minh", Why.TRANSFERRED, "lan"), 0),
        (given("lan", Why.DECLINED, "minh"), 1),
        (given("minh", Why.TRANSFERRED, "sara"), 1),
        (given("lan", Why.TRANSFERRED, "lan"), 1),
        (given("minh", Why.TRANSFERRED, "lan"), 0),
        (given("minh", Why.TURN, "lan"), 1),
    ):
        store.apply(Batch(entities=[conversation]))
        assert (model.count(ListName.TODAY), model.count(ListName.ALL)) == (today, 1)


def test_the_filter_forgives_accents(model: IntakeModel, store: Store) -> None:
    """CHAT-6: "tran huu" finds "Trần Hữu Hòa"."""
    store.apply(
        Batch(entities=[chat("a", NOON, buyer="Trần Hữu Hòa"), chat("b", NOON, buyer="王小敏"), chat("c", NOON, buyer="Đặng")])
    )
    for text, found in (("tran huu", ["a"]), ("小", ["b"]), ("dang", ["c"]), ("678", ["a", "b", "c"]), ("zzz", [])):
        model.filter(text)
        assert sorted(shown(model)) == found, text
    model.filter("")
    assert len(shown(model)) == 3


def test_alt_down_walks_the_shown_list_and_stops_at_its_ends(model: IntakeModel, store: Store) -> None:
    """ux.md, keys."""
    assert model.neighbour(None, 1) is None
    store.apply(Batch(entities=[chat("a", NOON - 3), chat("b", NOON - 2), chat("c", NOON - 1)]))
    assert model.neighbour(None, 1) == "a"
    assert model.neighbour(None, -1) == "c"
    assert model.neighbour(ConversationId("a"), 1) == "b"
    assert model.neighbour(ConversationId("c"), 1) == "c"
    assert model.neighbour(ConversationId("gone"), 1) == "a"


def test_a_new_snapshot_forgets_what_was(model: IntakeModel, store: Store) -> None:
    """Reliability rule 3: a reset shows what the hub has, nothing else."""
    store.apply(Batch(entities=[chat("a", NOON)]))
    store.apply(Batch(entities=[chat("b", NOON)], reset=True))
    assert shown(model) == ["b"]


def test_midnight_empties_today(model: IntakeModel, store: Store, ticker: Ticker) -> None:
    """CHAT-1: without any event, by the shop's own midnight."""
    store.apply(Batch(entities=[chat("a", NOON)]))
    assert shown(model) == ["a"]
    ticker.seconds += DAY / SECOND / 2 + 1
    model._at_midnight.timeout.emit()
    assert shown(model) == []
    model.show(ListName.ALL)
    assert shown(model) == ["a"]


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 28), 24), ((2026, 3, 29), 23), ((2026, 10, 25), 25)])
def test_today_empties_at_midnight_and_not_before_however_long_the_day(
    qtbot: QtBot, day: tuple[int, int, int], hours: int
) -> None:
    """CHAT-1, F16: Kyiv's days of 23 and 25 hours; the timer aims at the true midnight."""
    midnight = int(datetime.datetime(*day, tzinfo=ZoneInfo("Europe/Kyiv")).timestamp()) * SECOND
    ticker = Ticker()
    clock = HubClock(monotonic=ticker, wall=lambda: 0.0)
    clock.heard(Instant(midnight + 10 * SECOND))
    store = Store(clock)
    store.apply(Batch(entities=[Shop(id=ShopId("s"), name="Shop", time_zone="Europe/Kyiv", currency="UAH")]))
    model = IntakeModel(store)
    store.apply(Batch(entities=[chat("a", midnight + SECOND)]))
    ticker.seconds += hours * 3_600 - 11
    model._look_at_the_day()
    assert model.count(ListName.TODAY) == 1
    assert model._at_midnight.interval() == SECOND
    ticker.seconds += 1
    model._look_at_the_day()
    assert (model.count(ListName.TODAY), model.count(ListName.ALL)) == (0, 1)
