"""Filters of the lists: each one, combined, kept, by menu and by pill (CHAT-1)."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.conversations import Conversation, WaitLimits
from app.domain.ids import HOUR, MINUTE, BuyerId, ConversationId, Instant, StaffId
from app.domain.people import Buyer, Role, Staff
from app.domain.routing import Assignment
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.rules.filters import Filters, Looker, base_language, kept, passes, to_keep
from app.features.intake.view.filters import FilterButton, FilterLine

NOW = Instant(1_773_118_800_000)
ME = Staff(id=StaffId("me"), name="Lan", roles=(Role.AGENT,))
MINH = Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,))


def chat(name: str, language: str = "vi", channel: str = "web", **fields: object) -> Conversation:
    buyer = Buyer(id=BuyerId(name), name=name, language=language, channel=channel)
    values = {"last_number": 2, "staff_read": 2, "last_buyer_time": NOW} | fields
    return Conversation(id=ConversationId(name), buyer=buyer, created=NOW, **values)  # type: ignore[arg-type]


def assigned(to: str) -> Assignment:
    return Assignment(staff=StaffId(to), time=NOW, why="turn")


@pytest.mark.parametrize(
    ("filters", "fields", "passed"),
    [
        (Filters(), {}, True),
        (Filters(whose="mine"), {"assigned": assigned("me")}, True),
        (Filters(whose="mine"), {"assigned": assigned("minh")}, False),
        (Filters(whose="staff:minh"), {"assigned": assigned("minh")}, True),
        (Filters(whose="staff:minh"), {}, False),
        (Filters(whose="nobody"), {}, True),
        (Filters(whose="nobody"), {"queued_since": NOW}, False),
        (Filters(whose="queue"), {"queued_since": NOW}, True),
        (Filters(unread=True), {"staff_read": 1}, True),
        (Filters(unread=True), {}, False),
        (Filters(waiting=True), {"waiting_since": NOW}, True),
        (Filters(waiting=True), {}, False),
        (Filters(overdue=True), {"waiting_since": NOW - 180_000}, True),
        (Filters(overdue=True), {"waiting_since": NOW - 179_999}, False),
        (Filters(channel="web"), {}, True),
        (Filters(channel="shopee"), {}, False),
        (Filters(language="zh"), {"language": "zh-Hans-CN"}, True),
        (Filters(language="uk"), {}, False),
        (Filters(waiting=True, unread=True), {"waiting_since": NOW}, False),
    ],
)
def test_what_passes(filters: Filters, fields: dict[str, object], passed: bool) -> None:
    """CHAT-1: each filter alone, and two at once must both hold."""
    assert passes(filters, chat("a", **fields), Looker("me", NOW, WaitLimits()), has_draft=False) is passed  # type: ignore[arg-type]


def test_a_filter_is_taken_away_alone() -> None:
    """The others stay."""
    filters = Filters(whose="mine", unread=True, channel="web")
    assert filters.on == ("whose", "unread", "channel")
    assert filters.without("unread") == Filters(whose="mine", channel="web")


def test_what_is_kept_comes_back_and_damage_costs_nothing() -> None:
    """Settings are a file that anything may happen to."""
    filters = {"all": Filters(whose="mine"), "today": Filters()}
    assert kept(to_keep(filters)) == {"all": Filters(whose="mine")}
    for text in ("", "[]", "{", '{"all": 3}', '{"all": {"whose": 3}}'):
        assert kept(text) == {}
    assert base_language("zh_CN") == "zh"


@pytest.fixture
def store() -> Store:
    clock = HubClock(monotonic=lambda: 1.0, wall=lambda: 0.0)
    clock.heard(NOW)
    store = Store(clock)
    store.me = ME
    store.apply(Batch(entities=[ME, MINH]))
    return store


@pytest.fixture
def model(qtbot: QtBot, store: Store) -> IntakeModel:
    model = IntakeModel(store)
    model.show(ListName.ALL)
    return model


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")


def names(model: IntakeModel) -> list[str]:
    return [model.rows().ids[i] for i in range(len(model.rows().ids))]


def test_rows_follow_the_filter_as_chats_change(model: IntakeModel, store: Store) -> None:
    """CHAT-1: kept change by change, and equal to sifting anew."""
    store.apply(Batch(entities=[chat("a", waiting_since=NOW - MINUTE), chat("b")]))
    model.set_filters(Filters(waiting=True))
    assert names(model) == ["a"]
    store.apply(Batch(entities=[chat("a"), chat("b", waiting_since=NOW), chat("c", waiting_since=NOW - HOUR)]))
    assert names(model) == ["c", "b"]
    model.show(ListName.TODAY)
    assert len(names(model)) == 3  # each list has its own filters
    model.show(ListName.ALL)
    again = IntakeModel(store)
    again.show(ListName.ALL)
    again.take_filters(model.filters_to_keep())
    assert names(again) == ["c", "b"]


def test_who_becomes_overdue_joins_that_filter(qtbot: QtBot) -> None:
    """CHAT-4: with no event at all, by the clock alone."""
    seconds = [0.0]
    clock = HubClock(monotonic=lambda: seconds[0], wall=lambda: 0.0)
    clock.heard(NOW)
    store = Store(clock)
    model = IntakeModel(store)
    model.show(ListName.ALL)
    store.apply(Batch(entities=[chat("a", waiting_since=NOW)]))
    model.set_filters(Filters(overdue=True))
    assert names(model) == []
    seconds[0] = 181.0
    model.tick()
    assert names(model) == ["a"]


def test_closed_leaves_today_stays_in_all_and_is_back_with_the_buyer(model: IntakeModel, store: Store) -> None:
    """CHAT-1: closed chats are found in All; the buyer's next message reopens them at the hub."""
    store.apply(Batch(entities=[chat("a", closed=True)]))
    assert (model.count(ListName.TODAY), model.count(ListName.ALL)) == (0, 1)
    store.apply(Batch(entities=[chat("a", waiting_since=NOW)]))
    assert (model.count(ListName.TODAY), model.count(ListName.ALL)) == (1, 1)


def test_the_menu_switches_and_the_pills_take_away(
    qtbot: QtBot, model: IntakeModel, store: Store, appearance: Appearance
) -> None:
    """By mouse or keyboard alike: what is on shows as long as it is."""
    store.apply(Batch(entities=[chat("a", language="uk", channel="shopee")]))
    button, line = FilterButton(model, appearance), FilterLine(model, appearance)
    model.filters_changed.connect(line.refresh)
    for widget in (button, line):
        qtbot.addWidget(widget)
    for words in ("Mine", "Unread"):
        menu = button.open_menu()
        action = next(each for each in menu.actions() if each.text() == words)
        action.trigger()
        menu.close()
    assert model.filters == Filters(whose="mine", unread=True)
    assert button.isChecked()
    QApplication.processEvents()
    pills = [each for each in line.children() if each.inherits("QAbstractButton") and not each.isHidden()]  # type: ignore[attr-defined]
    assert [pill.accessibleName() for pill in pills[:2]] == ["Mine", "Unread"]  # type: ignore[attr-defined]
    assert pills[2].accessibleName().startswith("2 filter")  # type: ignore[attr-defined]
    pills[0].click()  # type: ignore[attr-defined]
    assert model.filters == Filters(unread=True)
    model.set_filters(msgspec.structs.replace(model.filters, unread=False))
    assert line.isHidden()
