"""Presence and whose chat it is, on screen: by click and by key, refused, and without a connection (CHAT-31)."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.choices import Check
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Toast
from app.desktop.paths import resources
from app.desktop.store import Batch, Connection, Store
from app.domain.ids import BuyerId, Instant, StaffId
from app.domain.people import Buyer, Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.routing import Assignment, GroupRule, RoutingRules, Why
from app.domain.shop_rules import ShopRules
from app.features.routing.model.chats import ChatsModel
from app.features.routing.model.presence import PresenceModel
from app.features.routing.model.rules import RulesModel
from app.features.routing.view.dialogs import GroupDialog, rule_words
from app.features.routing.view.owner import Owner
from app.features.routing.view.people_section import PeopleSection
from app.features.routing.view.presence import PresencePill
from app.features.routing.view.rules_section import RulesSection
from app.features.routing.view.words import why_words
from app.features.routing.wire import (
    AssignConversation,
    CloseConversation,
    ReleaseConversation,
    ReopenConversation,
    SetPresence,
    SetShare,
    TakeConversation,
)
from app.features.shop_rules.wire import SetShopRules
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, NOON, FakeOutbox, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ONLINE, BUSY, AWAY, OFFLINE = PresenceState
HOSTILE = "<b>Hòa</b> & Co"


class FloorView:
    """Both parts in one window, signed in as Lan; Hòa is a colleague with a hostile name."""

    def __init__(self, qtbot: QtBot, app: QApplication, *roles: Role) -> None:
        self.store = Store(HubClock())
        self.outbox = FakeOutbox(self.store)
        self.at_start = True
        me = Staff(id=StaffId("lan"), name="Lan", roles=roles or (Role.AGENT,))
        self.store.me = me
        hoa = Staff(id=StaffId("hoa"), name=HOSTILE, roles=(Role.AGENT,))
        self.store.apply(Batch(entities=[me, hoa, chat_of([said(1)])]))
        self.presence = PresenceModel(self.store, self.outbox, lambda: self.at_start)
        self.chats = ChatsModel(self.store, self.outbox)
        self.look = Appearance(app, resources(), "light")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.pill, self.owner = PresencePill(self.presence, self.look), Owner(self.chats, self.look)
        for part in (self.pill, self.owner):
            part.setParent(self.window)
        self.window.resize(900, 400)
        self.window.show()

    def connect(self) -> None:
        self.store.apply(Batch(connection=Connection.ONLINE))

    def is_now(self, state: PresenceState, who: str = "lan", **fields: object) -> None:
        """The hub says so, and answers everything that was asked."""
        self.store.apply(Batch(entities=[Presence(id=StaffId(who), state=state, since=NOON, **fields)]))  # type: ignore[arg-type]
        for id_, command in self.outbox.sent:
            self.outbox.ack(id_, command.TYPE)

    def chat_is(self, **fields: object) -> None:
        self.store.apply(Batch(entities=[chat_of([said(1)], **fields)]))

    def pick(self, text: str) -> None:
        """Chooses an entry of the menu that is open."""
        menu = next(m for m in self.window.findChildren(QMenu) if m.isVisible())
        entries = [a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions()]
        next(a for a in entries if a.text().startswith(text)).trigger()
        menu.close()

    def press(self, text: str) -> None:
        """Presses a button of the dialog that is open."""
        dialog = next(d for d in self.window.findChildren(Dialog) if d.isVisible())
        next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()

    @property
    def last(self) -> object:
        return self.outbox.commands[-1] if self.outbox.commands else None


@pytest.fixture
def floor(qtbot: QtBot, qapp: QApplication) -> FloorView:
    return FloorView(qtbot, qapp)


@pytest.fixture
def lead(qtbot: QtBot, qapp: QApplication) -> FloorView:
    return FloorView(qtbot, qapp, Role.SUPERVISOR)


def given(staff: str, why: Why = Why.TURN, **facts: str | int) -> Assignment:
    return Assignment(staff=StaffId(staff), time=NOON, why=why, facts=facts)


def test_an_agent_comes_online_with_the_first_connection_and_only_then(floor: FloorView) -> None:
    """CHAT-31: by default; it shows what was asked for until the hub has it."""
    assert floor.pill.text() == "Not connected"
    floor.connect()
    assert floor.outbox.commands == [SetPresence(state=ONLINE)]
    assert floor.pill.text() == "Online…"
    floor.is_now(ONLINE)
    assert floor.pill.text() == "Online"
    floor.is_now(OFFLINE)
    floor.store.apply(Batch(connection=Connection.OFFLINE))
    floor.connect()
    assert floor.outbox.commands == [SetPresence(state=ONLINE)]


@pytest.mark.parametrize("case", ["busy before", "switched off", "not routed", "lead"])
def test_who_does_not_come_online_by_themselves(qtbot: QtBot, qapp: QApplication, case: str) -> None:
    """CHAT-31: whoever chose something else, has it switched off, does not route, or leads."""
    floor = FloorView(qtbot, qapp, Role.SUPERVISOR if case == "lead" else Role.AGENT)
    if case == "busy before":
        floor.is_now(AWAY, chosen=BUSY)
    floor.at_start = case != "switched off"
    if case == "not routed":
        floor.store.apply(Batch(entities=[ShopRules(routing=RoutingRules(enabled=False))]))
    floor.connect()
    assert floor.outbox.commands == []


def test_presence_by_key_and_honest_without_a_connection(floor: FloorView) -> None:
    """CHAT-31: Space opens the menu; while disconnected it says so, keeps nothing for later and offers nothing."""
    floor.connect()
    floor.is_now(ONLINE)
    floor.pill.setFocus()
    QTest.keyClick(floor.pill, Qt.Key.Key_Space)
    floor.pick("Busy")
    assert floor.last == SetPresence(state=BUSY)
    floor.store.apply(Batch(connection=Connection.OFFLINE))
    assert floor.pill.text() == "Not connected"
    assert "come back as you were" in floor.pill.toolTip()
    sent = len(floor.outbox.sent)
    floor.pill.choose(AWAY)
    floor.pill.show_menu()
    menu = next(m for m in floor.window.findChildren(QMenu) if m.isVisible())
    assert not any(action.isEnabled() for action in menu.actions())
    assert len(floor.outbox.sent) == sent
    assert floor.window.findChild(Toast).isVisible()


def test_a_choice_while_catching_up_reaches_the_hub_and_a_snapshot_does_not_forget_it(floor: FloorView) -> None:
    """CHAT-31: the hub hears us then; what was asked for stays in sight until its answer, and a refusal is said."""
    floor.connect()
    floor.is_now(ONLINE)
    floor.store.apply(Batch(connection=Connection.CATCHING_UP))
    assert floor.pill.text() == "Online"
    floor.pill.choose(OFFLINE)
    assert floor.last == SetPresence(state=OFFLINE)
    mine = Presence(id=StaffId("lan"), state=ONLINE, since=NOON)
    floor.store.apply(Batch(entities=[mine, chat_of([said(1)])], live=False, reset=True))
    floor.store.apply(Batch(connection=Connection.ONLINE))
    assert floor.pill.text() == "Offline…"
    floor.outbox.ack(floor.outbox.sent[-1][0], SetPresence.TYPE, ErrorBody("forbidden"))
    assert floor.pill.text() == "Online"
    assert floor.window.findChild(Toast).isVisible()


def test_an_answer_that_comes_after_the_connection_went_is_not_swallowed(floor: FloorView) -> None:
    """CHAT-31: nobody may believe to be offline who is not."""
    floor.connect()
    floor.is_now(ONLINE)
    floor.chat_is(assigned=given("lan"))
    floor.pill.choose(OFFLINE)
    floor.store.apply(Batch(connection=Connection.OFFLINE))
    sent = len(floor.outbox.sent)
    floor.press("Hand over and go offline")
    assert len(floor.outbox.sent) == sent
    assert floor.window.findChild(Toast).isVisible()


@pytest.mark.parametrize(("answer", "state"), [("Cancel", None), ("Be busy", BUSY), ("Hand over and go offline", OFFLINE)])
def test_going_offline_with_buyers_asks(floor: FloorView, answer: str, state: PresenceState | None) -> None:
    """CHAT-31: it says how many are handed over; Cancel is the default button."""
    floor.connect()
    floor.is_now(ONLINE)
    floor.chat_is(assigned=given("lan"))
    sent = len(floor.outbox.sent)
    floor.pill.choose(OFFLINE)
    dialog = floor.window.findChild(Dialog)
    assert dialog is not None
    assert next(b for b in dialog.findChildren(QPushButton) if b.isDefault()).text() == "Cancel"
    floor.press(answer)
    assert [c for _id, c in floor.outbox.sent[sent:]] == ([] if state is None else [SetPresence(state=state)])


def test_going_offline_without_buyers_does_not_ask(floor: FloorView) -> None:
    """CHAT-31: nothing to hand over."""
    floor.connect()
    floor.is_now(ONLINE)
    floor.pill.choose(OFFLINE)
    assert floor.last == SetPresence(state=OFFLINE)


def test_without_presence_the_head_is_as_it_was(floor: FloorView) -> None:
    """CHAT-31: a shop that does not use it sees nothing of it, nor does spam."""
    floor.chats.open(CHAT)
    assert floor.owner.isHidden()
    floor.is_now(ONLINE, "hoa")
    assert floor.owner.isVisible()
    floor.chat_is(blocked=True)
    assert floor.owner.isHidden()


def test_taking_from_the_queue_and_being_second(floor: FloorView) -> None:
    """CHAT-31: Take by key; the refusal names who was quicker, as plain text."""
    floor.is_now(ONLINE, "hoa")
    floor.chat_is(queued_since=Instant(NOON))
    floor.chats.open(CHAT)
    assert floor.owner.pill.text() == "Queue: 1"
    QTest.keyClick(floor.owner.take, Qt.Key.Key_Space)
    assert floor.last == TakeConversation(conversation=CHAT, seen=None)
    floor.outbox.ack(floor.outbox.sent[-1][0], TakeConversation.TYPE, ErrorBody("routing.taken", {"name": HOSTILE}))
    floor.chat_is(assigned=given("hoa", Why.TAKEN))
    toast = floor.window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert floor.owner.take.isHidden()
    assert floor.owner.pill.accessibleName() == HOSTILE
    floor.owner.show_menu()
    floor.pick("Take")
    assert floor.last == TakeConversation(conversation=CHAT, seen=StaffId("hoa"))


def test_mine_says_why_and_can_be_given_back_and_closed(floor: FloorView) -> None:
    """CHAT-31: "Why me?" in words, on hover and in a dialog."""
    floor.chat_is(assigned=given("lan", load=2, capacity=5, among=3, after="returned", **{"from": "hoa"}))
    floor.chats.open(CHAT)
    words = f"It was your turn, with 2 of 5 chats, among 3 who had room. {HOSTILE} had not answered in time."
    assert floor.owner.pill.text() == "Yours"
    assert why_words(floor.chats.assignment or given(""), "lan", floor.chats.name) == words
    floor.owner.show_menu()
    floor.pick("Why me?")
    dialog = floor.window.findChild(Dialog)
    assert dialog is not None
    assert words in [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")]
    floor.press("Close")
    floor.owner.show_menu()
    floor.pick("Give back")
    assert floor.last == ReleaseConversation(conversation=CHAT)
    floor.owner.show_menu()
    floor.pick("Close this chat")
    assert floor.last == CloseConversation(conversation=CHAT)
    floor.chat_is(closed=True)
    assert floor.owner.pill.text() == "Closed"
    floor.owner.show_menu()
    floor.pick("Open again")
    assert floor.last == ReopenConversation(conversation=CHAT)


def test_a_lead_gives_a_chat_to_who_is_here(lead: FloorView) -> None:
    """CHAT-31: and to nobody else."""
    lead.is_now(AWAY, "hoa")
    lead.chat_is(queued_since=Instant(NOON))
    lead.chats.open(CHAT)
    assert [m.id for m in lead.chats.others_here()] == []
    lead.is_now(BUSY, "hoa")
    lead.owner.show_menu()
    lead.pick(HOSTILE.replace("&", "&&"))
    assert lead.last == AssignConversation(conversation=CHAT, staff=StaffId("hoa"))


@pytest.mark.parametrize("why", list(Why))
def test_every_why_has_words(why: Why) -> None:
    """CHAT-31: for oneself and for a colleague, with no placeholder left."""
    facts: dict[str, str | int] = {"load": 1, "capacity": 5, "among": 2, "hours": 24, "by": "sara", "group": "g", "from": "hoa"}
    for after in ("", "returned", "handed_over", "released"):
        for me in ("lan", "hoa"):
            words = why_words(given("lan", why, **facts, after=after, waited=61), me, lambda staff: staff.title())
            assert words.endswith(".")
            assert "{" not in words


def test_the_shops_rules_are_kept_by_a_button_and_a_refusal_is_said(lead: FloorView, qtbot: QtBot) -> None:
    """CHAT-31: what is entered goes to the hub whole; nothing is lost when it says no."""
    model = RulesModel(lead.store, lambda rules: lead.outbox.send(SetShopRules(routing=rules)))
    section = RulesSection(model, lead.look)
    section.setParent(lead.window)
    section.show()
    assert not section._save.isEnabled()
    section._numbers["return_after"].setValue(7)
    assert section.entered.return_after == 7 * 60_000
    section._save.click()
    assert isinstance(lead.last, SetShopRules)
    assert lead.last.routing == msgspec.structs.replace(RoutingRules(), return_after=7 * 60_000)
    lead.outbox.ack(lead.outbox.sent[-1][0], SetShopRules.TYPE, ErrorBody("routing.times"))
    assert section.entered.return_after == 7 * 60_000
    assert lead.window.findChild(Toast) is not None
    section._ask_for_group(None)
    dialog = lead.window.findChild(Dialog)
    assert dialog is not None
    dialog._edits["group"].setText("refunds")  # type: ignore[attr-defined]
    assert not dialog._save.isEnabled()  # type: ignore[attr-defined]
    dialog._edits["words"].setText("refund, hoàn tiền， 退款")  # type: ignore[attr-defined]
    lead.press("Save")
    assert [(r.group, r.words) for r in section.entered.groups] == [("refunds", ("refund", "hoàn tiền", "退款"))]
    section._remove(0)
    assert section.entered.groups == ()


def test_what_a_group_has_in_common_is_ticked_by_its_name_and_kept_by_its_code(lead: FloorView) -> None:
    """CHAT-31: "To ship" is to_ship at the hub; a rule of free words never matched."""
    buyer = Buyer(id=BuyerId("b"), name="Taro", language="ja-JP", channel="kiosk")
    old = GroupRule(group="big", channels=("mail",), languages=("zh-TW", "Chinese"), order_states=("To ship",))
    dialog = GroupDialog(lead.look, lead.window, old, [buyer])
    names = {box.text() for box in dialog.findChildren(Check)}
    assert {"To ship", "Shopee", "kiosk", "mail", "日本語", "Tiếng Việt"} <= names
    for key, value in (("order_states", "to_ship"), ("channels", "shopee"), ("languages", "vi")):
        dialog._ticks[key].tick(value)
    kept = dialog.rule
    assert (kept.channels, kept.languages, kept.order_states) == (("shopee", "mail"), ("vi", "zh-TW"), ("to_ship",))
    assert RoutingRules(groups=(kept,)).checked()
    assert rule_words(kept) == "channels: Shopee, mail · languages: Tiếng Việt, 繁體中文 · newest order: To ship"
    dialog.close()


def test_everybodys_share_is_seen_and_set(lead: FloorView) -> None:
    """CHAT-31: capacity, weight and groups of each who answers."""
    section = PeopleSection(lead.presence, lead.store, lead.look)
    section.setParent(lead.window)
    section.show()
    lead.is_now(BUSY, "hoa", capacity=3, weight=150, groups=("refunds",))
    names = [row.accessibleName() for row in section.findChildren(QWidget) if row.accessibleName().startswith(HOSTILE)]
    assert f"{HOSTILE}, Busy, 3 chats at a time · share 150 % · refunds" in names
    section._ask(lead.store.staff[StaffId("hoa")])
    dialog = lead.window.findChild(Dialog)
    assert dialog is not None
    dialog._capacity.setValue(6)  # type: ignore[attr-defined]
    lead.press("Save")
    assert lead.last == SetShare(staff=StaffId("hoa"), capacity=6, weight=150, groups=("refunds",))
