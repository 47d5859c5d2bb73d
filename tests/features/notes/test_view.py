"""A whisper reaches an agent who looks elsewhere (CHAT-32)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.text import Paragraph
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.ids import ConversationId, StaffId
from app.domain.notes import Note
from app.domain.people import Role, Staff
from app.features.notes.model import Whispers
from app.features.notes.view.whispers import WhisperBanner
from tests.fakes.desk import CHAT, NOON, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def note(name: str, to: str | None = "lan", text: str = "<b>offer</b> the blue one", author: str = "sara") -> Note:
    return Note(
        id=name, conversation=CHAT, author=StaffId(author), author_name="Sara", text=text, time=NOON,
        to=None if to is None else StaffId(to),
    )  # fmt: skip


def test_a_whisper_leads_to_its_chat(qtbot: QtBot, qapp: QApplication) -> None:
    """It says who, about whom and what, as plain text; a click opens the chat; what is in sight is not told twice."""
    store, seen, opened = Store(HubClock()), [False], list[ConversationId]()
    store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
    store.load([chat_of([said(1)]), note("old")])
    window = QWidget()
    qtbot.addWidget(window)
    model = Whispers(store, lambda _chat: seen[0])
    banner = WhisperBanner(model, Appearance(qapp, resources(), "light"), opened.append, window)
    window.show()
    for other in (note("for all", None), note("to a colleague", "minh"), note("my own", author="lan")):
        store.apply(Batch(entities=[other]))
        assert banner.isHidden()
    store.apply(Batch(entities=[note("n1")]))
    assert banner.isVisible()
    (words,) = banner.findChildren(Paragraph)
    assert words.text() == "Sara whispers about 王小敏: <b>offer</b> the blue one"
    assert words.textFormat() == Qt.TextFormat.PlainText
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Go to the chat")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [CHAT]
    assert banner.isHidden()
    seen[0] = True
    store.apply(Batch(entities=[note("n2")]))
    store.apply(Batch(entities=[chat_of([said(1)]), note("n3")], reset=True))
    assert banner.isHidden()
