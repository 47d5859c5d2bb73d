"""The Assistant tab: suggestions, what is due, notices; by keyboard, as plain text (CHAT-30)."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.buttons import IconButton
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.store import Batch, Connection, Store
from app.domain.conversations import Conversation
from app.domain.ids import HOUR, ConversationId, Instant, MessageId, StaffId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer, Role, Staff
from app.domain.shop_notices import ShopNotice
from app.features.assistant.model.checking import Checking
from app.features.assistant.model.dues import DueLine
from app.features.assistant.model.learning import Learner
from app.features.assistant.model.notices import NoticesModel
from app.features.assistant.model.suggestions import SuggestionsModel
from app.features.assistant.options import CHECKS, HIDDEN
from app.features.assistant.rules.checks import Check, Doubt
from app.features.assistant.view.suggestion import SuggestionCard
from app.features.assistant.view.tab import AssistantTab
from app.features.assistant.view.words import doubt_words
from app.features.assistant.wire import PostNotice, RemoveNotice
from tests.fakes.desk import CHAT, NOON, AtOnce, FakeHistory, FakeOutbox, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OTHER = ConversationId("c-2")


class Memory:
    """Past messages, of which more may come."""

    def __init__(self, messages: Sequence[Message]) -> None:
        self.messages = list(messages)

    def begin(self, most: int) -> int:
        return 0

    def read(self, after: int, limit: int) -> tuple[list[Message], int]:
        found = self.messages[after : after + limit]
        return found, after + len(found)


class Dues:
    def __init__(self) -> None:
        self.now = [DueLine("chat:c", "chat", "<b>Hoa</b>", "where is it", "+0:12", True, False, OTHER)]

    def lines(self, most: int) -> list[DueLine]:
        return self.now[:most]

    def counts(self) -> tuple[int, int]:
        return 1, len(self.now)


def past(number: int, text: str, author: Author, chat: str = "old") -> Message:
    return Message(
        id=MessageId(f"{chat}-{number}"), conversation=ConversationId(chat), number=number, author=author, author_id=author.value,
        author_name={Author.BUYER: "Hoa", Author.STAFF: "Minh"}[author], time=Instant(NOON + number), body=Text(text),
    )  # fmt: skip


PAST = [
    past(1, "where is my parcel 8842-1907", Author.BUYER),
    past(2, "It is on its way, Hoa! Order <b>8842-1907</b> arrives tomorrow", Author.STAFF),
    past(1, "do you have it in blue", Author.BUYER, "older"),
    past(2, "Only in black", Author.STAFF, "older"),
]


class Desk:
    """The tab with everything around it."""

    def __init__(self, qapp: QApplication, folder: Path, role: Role = Role.AGENT) -> None:
        self.store = Store(HubClock(monotonic=lambda: 0.0, wall=lambda: NOON / 1000 + 7200))
        self.store.me = Staff(id=StaffId("s-1"), name="Lan", roles=(role,))
        self.messages = [said(1, "hello, where is my parcel?")]
        self.store.load([self.store.me, chat_of(self.messages)])
        self.history, self.outbox = FakeHistory(self.messages), FakeOutbox(self.store)
        self.settings = Settings(folder)
        self.memory = Memory(PAST)
        self.orders: list[str] = ["8842-2210"]
        appearance = Appearance(qapp, resources(), "light")
        self.model = SuggestionsModel(
            self.store, self.history, self.settings, Learner(self.memory), AtOnce(), lambda: self.orders
        )
        self.notices = NoticesModel(self.store, self.outbox, self.settings)
        self.dues = Dues()
        self.tab = AssistantTab(self.model, self.notices, self.dues, lambda place: f"Alt {place + 1}", appearance)
        self.chosen: list[str] = []
        self.tab.chosen.connect(self.chosen.append)
        self.model.open(CHAT)

    def cards(self) -> list[SuggestionCard]:
        return [card for card in self.tab.findChildren(SuggestionCard) if card.isVisible()]

    def texts(self) -> list[str]:
        return [label.text() for label in self.tab.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[..., Desk]:
    def build(role: Role = Role.AGENT) -> Desk:
        desk = Desk(qapp, tmp_path, role)
        qtbot.addWidget(desk.tab)
        desk.tab.resize(348, 700)
        desk.tab.show()
        qtbot.waitUntil(lambda: not desk.model.learning)
        return desk

    return build


ANSWER = "It is on its way, 王小敏! Order <b>8842-2210</b> arrives tomorrow"


def test_a_suggestion_is_taken_by_key_and_never_sent(make: Callable[..., Desk], qtbot: QtBot) -> None:
    """CHAT-30: filled for this buyer, as plain text, why on hover; Enter gives the text on, and nothing goes out."""
    desk = make()
    qtbot.waitUntil(lambda: len(desk.cards()) == 1)
    (card,) = desk.cards()
    assert card.accessibleName() == ANSWER
    assert "Was the answer to: “where is my parcel 8842-1907”" in card.accessibleDescription()
    assert "<b>" not in card.toolTip(), "a tool tip would guess that this is markup"
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert desk.chosen == [ANSWER, ANSWER]
    assert not desk.tab.use(1)
    assert desk.outbox.sent == []


def test_several_orders_leave_the_blank_for_the_agent(make: Callable[..., Desk], qtbot: QtBot) -> None:
    """CHAT-30: nothing is guessed; the check before sending finds the blank; a number that the buyer named is taken."""
    desk = make()
    desk.orders = ["8842-2210", "8842-2211"]
    (one,) = desk.model.suggestions
    text = desk.model.text(one)
    assert "{order_number}" in text
    checking = Checking(desk.store, desk.history, desk.settings)
    checking.open(CHAT)
    assert [doubt.check for doubt in checking.doubts(text)] == [Check.VARIABLE]
    message = said(2, "it is order 8842-7777")
    desk.history.add(message)
    desk.store.apply(Batch(entities=[message, chat_of([*desk.messages, message])]))
    assert "8842-7777" in desk.model.text(one)


def test_thumbs_down_hides_for_good_and_can_be_undone(make: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    """CHAT-30: kept on this machine as a hash; Undo brings it back."""
    desk = make()
    qtbot.waitUntil(lambda: len(desk.cards()) == 1)
    (card,) = desk.cards()
    (never,) = card.findChildren(IconButton)
    QTest.mouseClick(never, Qt.MouseButton.LeftButton)
    assert desk.cards() == []
    assert "way" not in Settings(tmp_path).get(HIDDEN)
    assert len(Settings(tmp_path).get(HIDDEN)) > 10
    (undo,) = [one for one in desk.tab.findChildren(QPushButton) if one.text() == "Undo"]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [card.accessibleName() for card in desk.cards()] == [ANSWER])


def test_the_tab_says_why_there_is_nothing(make: Callable[..., Desk]) -> None:
    """CHAT-30: answered, never asked before, no chat."""
    desk = make()
    answer = said(2, "Tomorrow", Author.STAFF)
    desk.history.add(answer)
    desk.store.apply(Batch(entities=[answer, chat_of([*desk.messages, answer])]))
    assert "Nobody waits for an answer in this chat." in desk.texts()
    question = said(3, "quantum flux capacitors")
    desk.history.add(question)
    desk.store.apply(Batch(entities=[question, chat_of([*desk.messages, answer, question])]))
    assert "Nothing like this was answered before." in desk.texts()
    desk.model.open(None)
    assert any(text.startswith("Open a chat to see") for text in desk.texts())


def test_what_comes_later_is_learnt_too(make: Callable[..., Desk], qtbot: QtBot) -> None:
    """CHAT-30: incremental."""
    desk = make()
    desk.memory.messages += [past(3, "hello, where is my parcel?", Author.BUYER), past(4, "In Kyiv already", Author.STAFF)]
    desk.store.apply(Batch(entities=[said(9, "elsewhere", conversation=OTHER)]))
    qtbot.waitUntil(lambda: desk.model._learner.find(desk.model.ask, NOON, ())[1] == 3, timeout=8_000)  # type: ignore[arg-type]


def test_a_new_desk_asks_for_the_newest_chats(make: Callable[..., Desk], qtbot: QtBot) -> None:
    """CHAT-30: little is known yet, so chats of which nothing is here are fetched, one by one, while connected; then learnt."""
    desk = make()
    buyer = Buyer(id="b-2", name="Hoa")  # type: ignore[arg-type]
    for message in (past(1, "hello, where is my parcel?", Author.BUYER, OTHER), past(2, "At the border", Author.STAFF, OTHER)):
        desk.history.at_hub[OTHER, message.number] = message
    desk.store.apply(
        Batch(entities=[Conversation(id=OTHER, buyer=buyer, created=NOON, last_number=2)], connection=Connection.ONLINE)
    )
    qtbot.waitUntil(lambda: desk.history.fetches == [(OTHER, 0)], timeout=8_000)
    qtbot.waitUntil(lambda: "At the border" in [one.answer for one in desk.model.suggestions])


def test_what_is_due_leads_to_its_chat(make: Callable[..., Desk]) -> None:
    """CHAT-30: overdue count, time left as the due list says it, plain text."""
    desk = make()
    opened: list[str] = []
    desk.tab.due.opened.connect(opened.append)
    assert "Due · 1 overdue" in desk.texts()
    (button,) = [one for one in desk.tab.findChildren(QPushButton) if one.text() == "<b>Hoa</b>"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [OTHER]
    desk.dues.now = []
    desk.tab.due.refresh()
    assert "Nothing is due." in desk.texts()


def test_what_is_due_without_a_chat_is_opened_too(make: Callable[..., Desk]) -> None:
    """CHAT-30: a lead, a request, a booking: whoever knows them opens what they are about."""
    desk = make()
    desk.dues.now = [DueLine("lead-1", "clock", "Minh", "call back", "0:12", False, True, None)]
    desk.tab.due.refresh()
    opened: list[str] = []
    desk.tab.due.other_opened.connect(opened.append)
    (button,) = [one for one in desk.tab.findChildren(QPushButton) if one.text() == "Minh"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["lead-1"]


def notice(name: str, author: str = "sara", until: int | None = None) -> ShopNotice:
    end = None if until is None else Instant(NOON + 7_200_000 + until)
    return ShopNotice(
        id=name, author=StaffId(author), author_name="Sara", text=f"<i>{name}</i>", time=Instant(NOON), until=end
    )  # fmt: skip


def test_notices_are_counted_until_they_were_read(make: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    """CHAT-30: own ones are not news; what is over is not shown; read is remembered on this machine."""
    desk = make()
    desk.store.apply(
        Batch(entities=[notice("new"), notice("mine", "s-1"), notice("over", until=-HOUR), notice("soon", until=HOUR)])
    )
    assert {one.id for one in desk.notices.notices()} == {"new", "mine", "soon"}
    assert desk.notices.unread() == 2
    assert "<i>new</i>" in desk.texts()
    assert any(text.startswith("new · Sara · ") and "until" in text for text in desk.texts())
    qtbot.waitUntil(lambda: desk.notices.unread() == 0, timeout=8_000)
    again = NoticesModel(desk.store, desk.outbox, Settings(tmp_path))
    assert again.unread() == 0


def test_only_supervisors_post_and_remove(make: Callable[..., Desk]) -> None:
    """CHAT-30: by a dialog that keeps what cannot be posted and says why."""
    agent = make()
    agent.store.apply(Batch(entities=[notice("n")]))
    assert not agent.tab.notices.post_button.isVisible()
    sara = make(Role.SUPERVISOR)
    sara.store.apply(Batch(entities=[notice("n")]))
    assert sara.tab.notices.post_button.isVisible()
    assert sara.notices.post(" ", None) is not None
    assert sara.notices.post("Closed tomorrow", Instant(NOON + 8 * HOUR)) is None
    sara.notices.remove(sara.notices.notices()[0])
    assert sara.outbox.commands == [PostNotice(text="Closed tomorrow", until=Instant(NOON + 8 * HOUR)), RemoveNotice(id="n")]


def test_checks_know_the_chats_that_were_open(make: Callable[..., Desk]) -> None:
    """CHAT-30: a name and an order of the chat before; switched off in the settings one by one; own orders pass."""
    desk = make()
    buyer = Buyer(id="b-2", name="Петро Мельник")  # type: ignore[arg-type]
    other = said(1, "замовлення 8842-5555", conversation=OTHER)
    desk.history.add(other)
    desk.store.apply(Batch(entities=[Conversation(id=OTHER, buyer=buyer, created=NOON, last_number=1)]))
    checking = Checking(desk.store, desk.history, desk.settings)
    checking.open(CHAT)
    text = "Вітаю, Петро! 8842-5555 їде"
    assert checking.doubts(text) == [], "nobody else's chat was open yet"
    checking.open(OTHER)
    assert checking.doubts(text) == []
    checking.open(CHAT)
    found = checking.doubts(text)
    assert [(doubt.check, doubt.whose) for doubt in found] == [
        (Check.NUMBER, "Петро Мельник"), (Check.NAME, "Петро Мельник"),
    ]  # fmt: skip
    desk.settings.set(CHECKS[Check.NAME], False)
    checking.know_orders(CHAT, ["8842-5555"])
    assert checking.doubts(text) == []


def test_words_of_doubts_keep_what_comes_from_outside() -> None:
    """CHAT-30: a buyer called {what} changes nothing."""
    assert doubt_words(Doubt(Check.NUMBER, "{whose}", "{what}")) == "{whose} belongs to another buyer: {what}."
