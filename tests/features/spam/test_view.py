"""Spam in the window: button, banner, undo, the shop's rules; by mouse and by key, and in other people's hands (CHAT-5)."""

from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.buttons import Button
from app.desktop.kit.notices import Toast
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.desktop.suspicions import _sentences, all_reasons, reason_words
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.ids import CommandId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.shop_rules import ShopRules
from app.domain.suspicion import SpamRules, Suspicion, SuspicionKind
from app.features.spam.model.marks import MarksModel
from app.features.spam.model.shop import ShopSpamModel, hosts_in
from app.features.spam.view.chat import SpamBanner, SpamButton, SpamUndo
from app.features.spam.view.section import SpamSection
from app.features.spam.wire import Learning, MarkNotSpam, MarkSpam, UndoSpamMark
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, FakeOutbox, chat_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RULE = Suspicion(kind=SuspicionKind.RULE, time=Instant(1), reasons=("link.lookalike", "offer.account"), fact="shopee-x.example")


class Chat:
    """Head and banner in a window, with their store and outbox."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.store = Store(HubClock())
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
        self.outbox = FakeOutbox(self.store)
        self.becomes(None)
        self.model = MarksModel(self.store, self.outbox)
        appearance = Appearance(app, resources(), "light")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.button, self.banner = SpamButton(self.model, appearance), SpamBanner(self.model, appearance)
        column.addWidget(self.button)
        column.addWidget(self.banner)
        self.undo = SpamUndo(self.model, appearance, self.window)
        self.window.resize(700, 400)
        self.window.show()

    def becomes(self, suspicion: Suspicion | None) -> None:
        self.store.apply(Batch(entities=[chat_of([], spam=suspicion)]))


@pytest.fixture
def chat(qtbot: QtBot, qapp: QApplication) -> Chat:
    return Chat(qtbot, qapp)


def test_a_click_marks_and_the_undo_takes_it_back(chat: Chat) -> None:
    """CHAT-5: echoed at once; the banner says who, the bar at the foot offers the way back."""
    chat.model.open(CHAT)
    assert chat.button.accessibleName() == "Spam"
    QTest.mouseClick(chat.button, Qt.MouseButton.LeftButton)
    assert chat.outbox.commands == [MarkSpam(conversation=CHAT)]
    assert chat.model.is_spam
    assert chat.button.accessibleName() == "Not spam"
    chat.becomes(Suspicion(kind=SuspicionKind.STAFF, time=Instant(1), by="lan"))
    assert chat.banner.isVisible()
    assert chat.undo.isVisible()
    QTest.keyClick(chat.undo.button, Qt.Key.Key_Space)
    assert chat.outbox.commands[-1] == UndoSpamMark(conversation=CHAT)
    assert not chat.undo.isVisible()
    assert not chat.model.is_spam
    chat.becomes(None)
    assert not chat.banner.isVisible()


def test_the_banner_says_why_and_leads_out(chat: Chat) -> None:
    """CHAT-5: rule and what it found, and "Not spam"."""
    chat.becomes(RULE)
    chat.model.open(CHAT)
    assert chat.banner.isVisible()
    assert "imitates a known site" in chat.banner._why()
    assert "shopee-x.example" in chat.banner._why()
    button = next(button for button in chat.banner.findChildren(Button) if button.text() == "Not spam")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chat.outbox.commands == [MarkNotSpam(conversation=CHAT)]
    assert not chat.banner.isVisible()


def test_a_refusal_takes_it_back_and_says_so(chat: Chat) -> None:
    chat.model.open(CHAT)
    chat.model.toggle()
    chat.outbox.ack(chat.outbox.sent[0][0], MarkSpam.TYPE, ErrorBody("not_found"))
    assert not chat.model.is_spam
    assert not chat.undo.isVisible()
    assert any(toast.isVisible() for toast in chat.window.findChildren(Toast))


def test_several_at_once_leave_out_what_is_so_already(chat: Chat) -> None:
    """For bulk actions: one undo for all of them."""
    other = msgspec.structs.replace(chat_of([]), id="c-2")
    third = msgspec.structs.replace(chat_of([], spam=RULE), id="c-3")
    chat.store.apply(Batch(entities=[other, third]))
    chat.model.mark([CHAT, other.id, third.id], True)
    assert chat.outbox.commands == [MarkSpam(conversation=CHAT), MarkSpam(conversation=other.id)]
    chat.model.undo_last()
    assert chat.outbox.commands[2:] == [UndoSpamMark(conversation=CHAT), UndoSpamMark(conversation=other.id)]
    chat.model.undo_last()
    assert len(chat.outbox.commands) == 4


def test_who_does_not_answer_buyers_only_reads(chat: Chat) -> None:
    """A marketer sees why, and has nothing to press."""
    chat.store.me = Staff(id=StaffId("mai"), name="Mai", roles=(Role.MARKETER,))
    chat.becomes(RULE)
    chat.model.open(CHAT)
    assert not chat.button.isEnabled()
    assert chat.banner.isVisible()
    chat.model.toggle()
    assert chat.outbox.commands == []


def test_rows_and_banner_have_words_for_every_reason() -> None:
    """CHAT-5: each row says why it was caught: rule, score with its share, or a colleague."""
    for code in _sentences():
        one = Suspicion(kind=SuspicionKind.RULE, time=Instant(1), reasons=(code,))
        assert reason_words(one)
        assert reason_words(one) in all_reasons(one)
    assert reason_words(RULE).endswith("+1")
    assert "97" in reason_words(Suspicion(kind=SuspicionKind.SCORE, time=Instant(1), score=973))
    assert "97.3" in all_reasons(Suspicion(kind=SuspicionKind.SCORE, time=Instant(1), score=973))
    assert "Lan" in all_reasons(Suspicion(kind=SuspicionKind.STAFF, time=Instant(1), by="lan"), "Lan")
    assert reason_words(Suspicion(kind=SuspicionKind.RULE, time=Instant(1), reasons=("of.a.newer.hub",)))


class Answering:
    """The hub's HTTP, answered by hand."""

    def __init__(self) -> None:
        self.answer: Learning | None = None

    async def json(self, method: str, path: str, kind: type[Any], **options: Any) -> Any:
        assert (method, path, kind) == ("GET", "/v1/spam/learning", Learning)
        if self.answer is None:
            raise HubUnreachable
        return self.answer


def run(work: Coroutine[Any, Any, None]) -> None:
    """Carries a coroutine out that waits for nothing."""
    with pytest.raises(StopIteration):
        work.send(None)


@pytest.fixture
def section(qtbot: QtBot, qapp: QApplication) -> Callable[..., tuple[SpamSection, Store, list[SpamRules], Answering]]:
    def make(rules: SpamRules = SpamRules()) -> tuple[SpamSection, Store, list[SpamRules], Answering]:  # noqa: B008
        store, http = Store(HubClock()), Answering()
        store.apply(Batch(entities=[ShopRules(spam=rules)]))
        sent: list[SpamRules] = []

        def send(wanted: SpamRules) -> CommandId:
            sent.append(wanted)
            return CommandId(f"command-{len(sent)}")

        made = SpamSection(ShopSpamModel(store, send, http, run), Appearance(qapp, resources(), "light"))
        qtbot.addWidget(made)
        made.show()
        return made, store, sent, http

    return make


def test_a_supervisor_sets_rules(section: Callable[..., Any]) -> None:
    """CHAT-5: what was changed is sent whole; what the hub then says is shown."""
    made, store, sent, _http = section()
    save = next(button for button in made.findChildren(Button) if button.text() == "Save spam rules")
    assert not save.isEnabled()
    QTest.mouseClick(made._switches["offers"], Qt.MouseButton.LeftButton)
    made._hosts.setText("https://Blog.Minhanh.example/x, minhanh.vn")
    assert save.isEnabled()
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert sent == [SpamRules(offers=False, hosts=("blog.minhanh.example", "minhanh.vn"))]
    store.apply(Batch(entities=[ShopRules(spam=SpamRules(enabled=False))]))
    assert not made._switches["enabled"].isChecked()
    assert not made._switches["links"].isEnabled()


def test_how_far_the_classifier_is(section: Callable[..., Any]) -> None:
    """Offline says so; then how much is missing; then what was measured."""
    made, _store, _sent, http = section()
    assert "when the hub answers" in made._learning_words()
    http.answer = Learning(labels=80, needed=200, marks=30)
    made._model.load()
    assert "80 of 200" in made._learning_words()
    http.answer = Learning(
        labels=900, needed=200, marks=400, in_force=True, learnt=900, precision=1000, recall=541, threshold=986
    )
    made._model.load()
    assert "54.1" in made._learning_words()


def test_trusted_sites_may_be_typed_in_any_way() -> None:
    assert hosts_in(" https://a.example/x;b.example\nb.example, C.EXAMPLE") == ("a.example", "b.example", "c.example")
    assert hosts_in("nonsense") == ("nonsense",), "the hub refuses it and says why"
