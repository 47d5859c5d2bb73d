"""Handing over on screen: the dialog by mouse and key, the offer's bar, what came back, and hostile names (CHAT-17)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Connection, Store
from app.domain.ids import SECOND, ConversationId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.routing import TRANSFER_NOTE_LIMIT, Assignment, Why
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.routing.model.transfer import TransferModel
from app.features.routing.view.offer import OfferBar, TransferBanner
from app.features.routing.view.transfer import DeclineDialog, TransferDialog
from app.features.routing.view.words import why_words
from app.features.routing.wire import AnswerTransfer, TakeConversation, TransferConversation
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, NOON, FakeOutbox, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ONLINE, BUSY, AWAY, OFFLINE = PresenceState
HOSTILE = "<b>Hòa</b> & Co"


class Desk:
    """Signed in as Lan, whose chat is open; Hòa, Minh and Sara are colleagues."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.seconds = 0.0
        clock = HubClock(lambda: self.seconds, lambda: self.seconds)
        clock.heard(NOON)
        self.store = Store(clock)
        self.outbox = FakeOutbox(self.store)
        people = [("lan", "Lan"), ("hoa", HOSTILE), ("minh", "Minh"), ("sara", "Sara")]
        staff = [Staff(id=StaffId(id_), name=name, roles=(Role.AGENT,)) for id_, name in people]
        self.store.me = staff[0]
        self.store.apply(Batch(entities=[*staff, chat_of([said(1)])], connection=Connection.ONLINE))
        self.model = TransferModel(self.store, self.outbox)
        self.model.open(CHAT)
        self.look = Appearance(app, resources(), "light")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.again: list[None] = []
        self.opened: list[ConversationId] = []
        self.sees = True
        self.bar = OfferBar(self.model, self.look, lambda: self.again.append(None))
        self.banner = TransferBanner(self.model, self.look, self.opened.append, lambda _chat: self.sees)
        for top, part in enumerate((self.bar, self.banner)):
            part.setParent(self.window)
            part.setGeometry(0, 100 * top, 900, 60)
        self.window.resize(900, 500)
        self.window.show()

    def there(self, **states: PresenceState) -> None:
        shares = {"hoa": ("refunds",), "minh": ("refunds", "Chinese")}
        found = [Presence(id=StaffId(who), state=state, since=NOON, capacity=2, groups=shares.get(who, ()))
                 for who, state in states.items()]  # fmt: skip
        self.store.apply(Batch(entities=found))

    def is_(self, staff: str, why: Why = Why.TURN, **facts: str) -> None:
        given = Assignment(staff=StaffId(staff), time=NOON, why=why, facts=dict(facts))
        self.store.apply(Batch(entities=[chat_of([said(1)], assigned=given)]))

    def dialog(self) -> TransferDialog:
        dialog = TransferDialog(self.model, CHAT, self.look, self.window, order="8842-1907")
        dialog.open()
        return dialog

    def click(self, words: str, within: QWidget | None = None) -> None:
        buttons = (within or self.window).findChildren(QPushButton)
        QTest.mouseClick(next(b for b in buttons if b.text() == words and b.isVisible()), Qt.MouseButton.LeftButton)

    @property
    def words(self) -> str:
        return str(self.bar._text.text()) if self.bar.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


def rows(dialog: TransferDialog) -> list[str]:
    return [dialog.list.spoken(row) for row in range(dialog.list.row_count)]


def test_the_dialog_says_who_is_there_and_how_much_they_have(desk: Desk) -> None:
    """CHAT-17, CHAT-25: those who can take it in front, groups below, the buyer and the order in words, names as plain text."""
    desk.there(hoa=BUSY, minh=ONLINE, lan=ONLINE)
    dialog = desk.dialog()
    assert rows(dialog) == [
        "Minh, Online, 0 of 2 chats", f"{HOSTILE}, Busy, 0 of 2 chats", "Sara, Offline, 0 chats",
        "Chinese, 1 of 1 have room", "refunds, 1 of 2 have room",
    ]  # fmt: skip
    assert any("王小敏, order 8842-1907" in label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
    assert dialog.receiver is not None
    assert dialog.receiver.staff == "minh"
    desk.there(minh=OFFLINE, hoa=ONLINE)
    assert rows(dialog)[0].startswith(HOSTILE), "presence is live"
    dialog.close()


def test_typing_a_name_arrows_and_enter_are_enough(desk: Desk) -> None:
    """CHAT-17: accent-free; by keyboard alone."""
    desk.there(hoa=ONLINE, minh=ONLINE)
    dialog = desk.dialog()
    answers: list[str] = []
    dialog.answered.connect(answers.append)
    field = dialog.findChild(QLineEdit)
    QTest.keyClicks(field, "hoa")
    assert [row.split(",")[0] for row in rows(dialog)] == [HOSTILE]
    QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Down)
    chosen = dialog.receiver
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert answers == ["hand"]
    assert chosen is not None
    desk.model.hand(CHAT, chosen, "for you")
    assert desk.outbox.commands == [
        TransferConversation(conversation=CHAT, asked=NOON, staff=chosen.staff, note="for you", seen=None)
    ]


@pytest.mark.parametrize(
    ("typed", "state", "why"),
    [
        ("minh", AWAY, "Minh is away or offline. Choose somebody who is here."),
        ("minh", BUSY, "Minh is busy and takes no new buyers. The chat stays with you."),
        ("nobody", ONLINE, "Nobody here goes by this name."),
        ("refunds", OFFLINE, "Nobody of the group “refunds” has room now. The chat stays with you."),
    ],
)
def test_who_cannot_take_it_cannot_be_chosen(desk: Desk, typed: str, state: PresenceState, why: str) -> None:
    """CHAT-17: the button stays off, with the reason in words."""
    desk.there(minh=state)
    dialog = desk.dialog()
    dialog.findChild(QLineEdit).setText(typed)
    assert dialog._why.text() == why
    assert not dialog._hand.isEnabled()
    dialog.close()


def test_a_note_that_is_too_long_is_not_cut_but_said(desk: Desk) -> None:
    """CHAT-17."""
    desk.there(minh=ONLINE)
    dialog = desk.dialog()
    dialog.findChild(QPlainTextEdit).setPlainText("x" * (TRANSFER_NOTE_LIMIT + 1))
    assert not dialog._hand.isEnabled()
    assert str(TRANSFER_NOTE_LIMIT) in dialog._why.text()
    dialog.close()


def test_while_it_is_on_its_way_it_is_not_done_and_refused_it_never_was(desk: Desk) -> None:
    """CHAT-17: nothing is shown as handed over that is not; afterwards it can be taken back."""
    refused: list[ErrorBody] = []
    handed: list[str] = []
    desk.model.refused.connect(lambda _chat, error: refused.append(error))
    desk.model.handed.connect(lambda _chat, name: handed.append(name))
    desk.there(minh=ONLINE)
    minh = next(one for one in desk.model.choices(CHAT) if one.name == "Minh")
    desk.model.hand(CHAT, minh, "")
    assert desk.words == "Handing over to Minh… it is yours until the hub says so."
    desk.outbox.ack(desk.outbox.sent[-1][0], TransferConversation.TYPE, ErrorBody("transfer.full", {"name": "Minh"}))
    assert (desk.words, [error.code for error in refused], handed) == ("", ["transfer.full"], [])
    desk.model.hand(CHAT, minh, "")
    desk.is_("minh", Why.TRANSFERRED, by="lan", offer="o1")
    desk.outbox.ack(desk.outbox.sent[-1][0], TransferConversation.TYPE)
    assert (desk.words, handed) == ("", ["Minh"])
    desk.model.take_back(CHAT)
    assert desk.outbox.commands[-1] == TakeConversation(conversation=CHAT, seen=StaffId("minh"))


@pytest.mark.parametrize("connection", [Connection.OFFLINE, Connection.CONNECTING, Connection.CATCHING_UP])
def test_offline_it_is_refused_and_never_queued(desk: Desk, connection: Connection) -> None:
    """CHAT-17: in an hour the colleague may have gone home."""
    refused: list[str] = []
    desk.model.refused.connect(lambda _chat, error: refused.append(error.code))
    desk.there(minh=ONLINE)
    minh = next(one for one in desk.model.choices(CHAT) if one.name == "Minh")
    desk.store.apply(Batch(connection=connection))
    desk.model.hand(CHAT, minh, "")
    assert refused == ["transfer.not_connected"]
    assert desk.outbox.commands == []


def test_what_cannot_be_handed_over(desk: Desk) -> None:
    """CHAT-5, CHAT-17: a colleague's chat, spam, and nothing at all."""
    desk.is_("minh")
    assert desk.model.why_not == "routing.not_yours"
    spam = Suspicion(kind=SuspicionKind.STAFF, time=NOON)
    desk.store.apply(Batch(entities=[chat_of([said(1)], spam=spam)]))
    assert desk.model.why_not == "routing.outside"
    desk.model.open(None)
    assert desk.model.why_not == "transfer.nothing"


def test_an_offer_is_accepted_or_declined_with_a_reason(desk: Desk) -> None:
    """CHAT-17: by mouse; it says who, why and how long; markup in it is text."""
    desk.is_("lan", Why.TRANSFERRED, by="hoa", offer="o1", note="<i>urgent</i>")
    assert desk.words == f"{HOSTILE} hands this chat to you: “<i>urgent</i>”. It goes back in 1:00."
    desk.seconds = 20.0
    desk.bar._show_words()
    assert desk.words.endswith("It goes back in 0:40.")
    desk.click("Accept")
    assert desk.outbox.commands == [AnswerTransfer(conversation=CHAT, offer="o1", accept=True)]
    desk.click("Decline…")
    dialog = desk.window.findChild(DeclineDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("no time")
    desk.click("Decline", dialog)
    assert desk.outbox.commands[-1] == AnswerTransfer(conversation=CHAT, offer="o1", accept=False, reason="no time")
    desk.is_("hoa", Why.DECLINED, **{"from": "lan"})
    assert desk.words == ""


def test_what_came_back_says_why_until_it_is_hidden_or_answered(desk: Desk) -> None:
    """CHAT-17: with a way to hand it on."""
    desk.is_("lan", Why.DECLINED, note="no time", **{"from": "hoa"})
    assert desk.words == f"{HOSTILE} declined. The chat is yours again. Note: “no time”"
    desk.click("Hand over again…")
    assert len(desk.again) == 1
    desk.bar._close.click()
    assert desk.words == ""
    given = Assignment(staff=StaffId("lan"), time=Instant(NOON + SECOND), why=Why.UNACCEPTED, facts={"from": "minh"})
    desk.store.apply(Batch(entities=[chat_of([said(1)], assigned=given)]))
    assert desk.words == "Minh did not accept in time. The chat is yours again."


def test_across_the_window_while_one_looks_elsewhere(desk: Desk) -> None:
    """CHAT-17: a banner that leads there, gone when it is answered; none for the chat before one's eyes."""
    desk.is_("lan", Why.TRANSFERRED, by="minh", offer="o1")
    assert desk.banner.isHidden()
    desk.is_("minh")
    desk.sees = False
    desk.is_("lan", Why.TRANSFERRED, by="minh", offer="o2")
    assert desk.banner.isVisible()
    assert desk.banner._text.text() == "Minh hands you the chat with 王小敏."
    desk.click("Go to the chat", desk.banner)
    assert desk.opened == [CHAT]
    desk.is_("lan", Why.TRANSFERRED, by="minh")
    assert desk.banner.isHidden()


def test_why_me_says_by_whom_and_with_which_note() -> None:
    """CHAT-17, CHAT-31."""
    names = {"lan": "Lan", "minh": "Minh"}
    given = Assignment(staff=StaffId("minh"), time=NOON, why=Why.TRANSFERRED, facts={"by": "lan", "note": "an invoice"})
    name = lambda staff: names.get(staff, "")  # noqa: E731
    assert why_words(given, "minh", name) == "Lan handed it over to you. Note: “an invoice”"
    assert why_words(given, "lan", name) == "Lan handed it over to Minh. Note: “an invoice”"
    back = Assignment(staff=StaffId("lan"), time=NOON, why=Why.UNACCEPTED, facts={"from": "minh"})
    assert why_words(back, "lan", name) == "Minh did not accept it in time."
