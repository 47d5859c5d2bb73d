"""Phone calls: one log for chats and leads; the number only after a logged look; logged with how it went."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.buyer_words import buyer_words
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.shelf import Page
from app.desktop.store import Batch, Store
from app.domain.calls import Call
from app.domain.ids import ConversationId, Instant
from app.features.calls import view
from app.features.calls.model import CallsModel
from app.features.calls.view import CallDialog, CallPart
from app.features.calls.wire import LogPhoneCall, address_of
from app.features.leads.wire import LogCall
from app.hub.hub import wall_clock
from app.protocol.operations import Stale
from tests.fakes import canary
from tests.fakes.desk import FakeOutbox
from tests.fakes.hub import RunningHub
from tests.fakes.nouns import NOON

C1 = ConversationId("c1")
CALL = Call(id="a", time=Instant(NOON), by="lan", by_name="Lan", outcome="busy", note="<b>later</b>")


async def test_calls_from_chats_and_leads_are_one_log(tmp_path: Path) -> None:
    """REQ-7, LEAD-7: read with the chat whoever logged them where; the same command counts once, nonsense is refused."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")
        await hub.hub.writer.run(lambda tx: canary.move_in(tx, hub.hub.folder, buyer))
        lan, minh = await hub.connect(await hub.staff_token("lan"), device="d"), await hub.staff_token("minh")
        chat = buyer.conversation
        said = LogPhoneCall(conversation=chat, at=wall_clock(), outcome="no_answer", note=" rings on ")
        for _ in range(2):
            assert (await lan.command(said, "call-1")).error is None
        assert (await lan.command(LogPhoneCall(conversation=chat, at=1, outcome="sang"))).error.code == "calls.outcome"
        on_lead = LogCall(lead=canary.LEAD, at=wall_clock(), outcome="reached", note="wants red")
        assert (await lan.command(on_lead, "call-2")).error is None
        _, listed = await hub.get(f"/v1/conversations/{chat}/calls", minh)
        assert {(one["by_name"], one["outcome"], one["note"]) for one in listed[:-1]} <= {
            ("Lan", "no_answer", "rings on"), ("Lan", "reached", "wants red"), ("Lan", "reached", "Zqcanary rang"),
        }  # fmt: skip
        assert [one["id"] for one in listed].count("call-1") == 1
        status, mine = await hub.get(f"/v1/leads/{canary.LEAD}/calls", minh)
        assert (status, [one["note"] for one in mine]) == (200, ["wants red"])
        assert (await hub.get(f"/v1/conversations/{chat}/calls", await hub.staff_token("maria")))[0] == 403


class FakeHttp:
    """Remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.customer: Any = {"id": "k1"}

    async def json(self, method: str, path: str, kind: type, **options: Any) -> Any:
        self.asked.append(f"{method} {path} {options.get('content', b'').decode()}")
        return msgspec.convert({"customer": self.customer} if method == "GET" else {"phones": ["+84901234567"]}, kind)


class FakeShelf:
    def read(self, path: str, kind: type, show: Any, **_query: Any) -> None:
        assert path == address_of(C1)
        show(Page([CALL], Instant(NOON), True))


def at_once(work: Any) -> None:
    with pytest.raises(StopIteration):
        work.send(None)


@pytest.fixture
def look(qapp: Any) -> Appearance:
    return Appearance(qapp, resources(), "light")


def test_a_click_reveals_dials_and_asks_how_it_went(look: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """REQ-7: no dialling without the look being logged; the last calls stand below, as plain text."""
    dialled: list[str] = []
    monkeypatch.setattr(view, "dial", lambda number: dialled.append(number) or True)
    store, outbox, http = Store(HubClock()), FakeOutbox(), FakeHttp()
    model = CallsModel(store, FakeShelf(), outbox, http, at_once)
    window = QWidget()
    qtbot.addWidget(window)
    part = CallPart(model, look, lambda: buyer_words("<b>Hoa</b>", "8842-1"), window)
    window.show()
    model.open(C1)
    assert "Busy · <b>later</b>" in part.lines.text()
    part.button.click()
    assert http.asked == ["GET /v1/conversations/c1/customer ", 'POST /v1/customers/k1/reveal {"purpose":"call"}']
    assert dialled == ["+84901234567"]
    dialog = window.findChild(CallDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"<b>Hoa</b>, order 8842-1", "Dialling +84901234567"} <= set(shown), "whom, and about what: CHAT-25"
    dialog._outcome.setCurrentIndex(3)
    note = dialog.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("a bakery")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Log the call").click()
    sent = outbox.commands[0]
    assert isinstance(sent, LogPhoneCall)
    assert (sent.conversation, sent.outcome, sent.note) == (C1, "wrong_number", "a bakery")
    refused: list[Any] = []
    model.refused.connect(refused.append)
    http.customer = None
    part.hide()
    model.dial()
    assert [error.code for error in refused] == ["calls.nobody"]
    store.apply(Batch(entities=[Stale(address_of(C1))]))
    assert model.calls == [CALL]
