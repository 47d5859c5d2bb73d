"""Hostile text from a hostile hub through the whole window: no file is opened, nobody is called, nothing becomes markup."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QPixmap
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QToolTip, QWidget
from shiboken6 import isValid

from app.desktop.store import Batch, Connection, Outgoing, SendState
from app.domain.conversations import Conversation, with_message
from app.domain.ids import BuyerId, ConversationId, FileId, Instant, MessageId, StaffId
from app.domain.messages import Author, Body, Message, Notice, Picture, Text
from app.domain.people import Buyer, Role, Shop, Staff
from app.features.chat.view.field import Field
from app.features.chat.wire import Typing
from app.features.collision.rules import LEASE
from app.features.collision.wire import Viewing
from app.protocol.envelope import ErrorBody
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread
from tests.fakes.trap import AVAILABLE, Trap, trap

Travel = Callable[..., None]
pytestmark = [
    pytest.mark.skipif(not AVAILABLE, reason="only Linux tells who opens a file"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
ODD = (
    "\u202eabc\u202d\u2066def\u2069\u200f",
    "\x00\x01\x07\x1b[31mred\x7f\x85",
    "&amp;&lt;b&gt; && %1 %n {name} {time}",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16") * 300,
    "e" + "\u0301" * 2_000,
    "ẁ" * 25_000,  # 50 kB in one word; laying out a line costs Qt more than proportionally
    "\n" * 5_000,
)
C = ConversationId("hostile")
_calls: list[Any] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        _calls.append(arguments[1])


sys.addaudithook(_hear)


@pytest.fixture
def snare(tmp_path: Path, qapp: QApplication) -> Any:
    """The bait is a real picture, so that whoever opens it would also show it."""
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "seed.png"))
    with trap(tmp_path, (tmp_path / "seed.png").read_bytes()) as snare:
        yield snare


def entities(text: str, now: Any) -> list[msgspec.Struct]:
    """A shop in which everybody and everything is called `text`."""
    conversation = Conversation(
        id=C,
        buyer=Buyer(id=BuyerId("b"), name=text, language="uk", channel=text, rank=text, phone_hint=text),
        created=now,
        answered_by=StaffId("lan"),
    )
    bodies: list[tuple[Author, Body]] = [
        (Author.BUYER, Text(text)),
        (Author.STAFF, Text(text)),
        (Author.SYSTEM, Notice(code=text, facts={"who": text})),
        (Author.BUYER, Picture(file=FileId("f"), name=text, size=10, width=40, height=30, caption=text)),
        (Author.BUYER, Text(f"https://example.com/{text[:200]} {text}")),
    ]
    messages = [
        Message(
            id=MessageId(f"m{number}"), conversation=C, number=number, author=author,
            author_id="lan" if author is Author.STAFF else "b", author_name=text, time=now, body=body,
        )
        for number, (author, body) in enumerate(bodies, 1)
    ]  # fmt: skip
    for message in messages:
        conversation = with_message(conversation, message)
    shop = Shop(id="shop", name=text, time_zone="Europe/Kyiv", currency="UAH")  # type: ignore[arg-type]
    staff = [Staff(id=StaffId(name), name=text, roles=(Role.AGENT,)) for name in ("lan", "minh")]
    return [shop, *staff, *messages, conversation]


def shown_plainly(desktop: RunningDesktop) -> None:
    """Every label shows plain text, and no hover text or menu would be guessed to be markup."""
    for widget in filter(isValid, desktop.screen.frame.findChildren(QWidget)):
        if widget.objectName() == "qtooltip_label":  # Qt's own, which guesses
            assert not Gui.mightBeRichText(widget.property("text")), widget.property("text")
        elif isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget
        assert not Gui.mightBeRichText(widget.toolTip()), widget.toolTip()
        assert not Gui.mightBeRichText(widget.whatsThis())
    for action in desktop.screen.frame.findChildren(QAction):
        assert not Gui.mightBeRichText(action.toolTip()), action.toolTip()


async def hovered(desktop: RunningDesktop) -> None:
    """Rests the pointer on everything that says something then."""
    for widget in filter(isValid, desktop.screen.frame.findChildren(QWidget)):
        if isValid(widget) and widget.isVisible() and widget.toolTip():
            QToolTip.showText(QPoint(20, 20), widget.toolTip(), widget)
            await asyncio.sleep(0)
    for area in desktop.screen.frame.findChildren(QAbstractScrollArea):
        for y in range(0, area.viewport().height(), 24):
            point = QPoint(60, y)
            QApplication.sendEvent(area.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, area.viewport().mapToGlobal(point)))
    await asyncio.sleep(0)
    QToolTip.hideText()


async def lived_with(desktop: RunningDesktop, text: str) -> None:
    """`text` comes from everywhere, and the agent does with it what agents do."""
    desk, screen = desktop.desk, desktop.screen
    assert desk is not None
    now = desk.store.clock.now()
    failed = Outgoing(MessageId("o"), C, Text(text), now, SendState.FAILED, error=ErrorBody(text[:500], {"limit": text[:500]}))
    desk.store.apply(Batch(entities=entities(text, now), outgoing=[failed], connection=Connection.ONLINE))
    there = Viewing(conversation=C, active=True, answering=True, by="minh", name=text, until=Instant(now + LEASE))
    desk.store.apply(Batch(signals=[Typing(conversation=C, by="minh", name=text), there]))
    desk.open(C)
    screen.frame.set_title(text)
    desk.frame.grab()
    await hovered(desktop)
    shown_plainly(desktop)
    field = screen.frame.findChild(Field)
    assert field is not None
    rich = QMimeData()
    rich.setHtml(text)
    rich.setText(text)
    field.insertFromMimeData(rich)
    desktop.tray.set_unread(3)
    desk.frame.grab()
    screen.texts()
    screen.press("Ctrl+K")
    screen.write("a")
    await desktop.until(screen.palette, "the palette shows something")
    desk.frame.grab()
    screen.press("Escape")
    screen.press("Escape")
    field.clear()
    desk.store.apply(Batch(gone=[MessageId("o")]))


def test_no_hostile_text_opens_a_file_calls_anybody_or_becomes_markup(travel: Travel, hub: HubThread, snare: Trap) -> None:
    """ux.md, text from outside is never markup: names, messages, files, shop, refusals, links, titles, pasted HTML."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        _calls.clear()
        for text in (*snare.hostile, *ODD):
            await lived_with(lan, text)
            await lan.activate()
            assert snare.sprung() == [], text
        strangers = [address for address in _calls if isinstance(address, tuple) and address[1] != hub.port]
        assert strangers == []

    travel(journey)


def test_a_hostile_name_is_told_outside_the_window_as_plain_words(travel: Travel, hub: HubThread, snare: Trap) -> None:
    """CHAT-13: notifications, title and dialogs hold the text itself, on one line, without characters that reorder it."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.looks_away()
        hub.buyer(f"{snare.hostile[0]}\u202e", snare.hostile[2])
        await lan.until(lambda: lan.tray.told, "a notification came")
        ((title, words),) = lan.tray.told
        assert title.startswith("<img src=")
        assert "\u202e" not in title + words
        assert "\n" not in title + words
        await lan.activate()
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: any("<b>bold</b>" in line for line in lan.screen.bubbles()), "the message shows its own letters")
        assert snare.sprung() == []

    travel(journey)
