"""Text from outside is never markup: whatever shows it, no file is opened and nobody is called."""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from app.desktop.kit.dialog import Dialog
from app.desktop.store import Batch, SendState
from app.domain.ids import FileId, MessageId
from app.domain.messages import Author, Message, Notice, Picture, Text
from app.domain.people import Buyer
from app.features.chat.wire import Typing
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, chat_of, said
from tests.features.chat.conftest import Desk, Opened, make_desk

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform != "linux", reason="watches files with inotify"),
]
_OPENED, _READ = 0x20, 0x1


class Watch:
    """A picture on disk and a listening port that nobody may touch; Qt's own accesses count as well as Python's."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "canary.png"
        self.file.write_bytes(b"\x89PNG\r\n\x1a\n")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._inotify = self._libc.inotify_init1(os.O_NONBLOCK)
        self._libc.inotify_add_watch(self._inotify, os.fsencode(self.file), _OPENED | _READ)
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self._listener.settimeout(0)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/x.png"

    def touched(self) -> list[str]:
        found = []
        for name, look in (("file", lambda: os.read(self._inotify, 4096)), ("port", self._listener.accept)):
            try:
                look()
                found.append(name)
            except BlockingIOError:
                continue
        return found

    def close(self) -> None:
        os.close(self._inotify)
        self._listener.close()

    def texts(self) -> list[str]:
        """Hostile text of every kind that is known to fetch something somewhere."""
        file, url = self.file, self.url
        return [
            f"<img src='file://{file}'><img src='{file}'><img src='{url}'>",
            f"<b>bold</b> <a href='file://{file}'>x</a> <style>@import url({url})</style><link rel=stylesheet href='{url}'>",
            f"<html><body background='file://{file}'><table background='{url}'><tr><td>x</table>",
            f"![x]({file}) ![x](file://{file}) [x]({url})",
            "&#60;img src=x&#62; &amp; %1 %n %s {0} {name}",
            "\u202egnp.exe\u2066\u200f\u0007\x00\ufeff",
            f"\\\\127.0.0.1\\share\\x.png file:////127.0.0.1/share {file}",
            "a" * 5_000,
            "\ud800 lone half",
        ]


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    watching = Watch(tmp_path)
    yield watching
    watching.close()


def test_the_watch_notices_a_label_that_takes_text_for_markup(watch: Watch, qtbot: QtBot) -> None:
    """Otherwise the test below could not fail."""
    label = QLabel(watch.texts()[0])
    qtbot.addWidget(label)
    label.grab()
    assert "file" in watch.touched()


def hostile_desk(texts: list[str]) -> tuple[Desk, list[Message]]:
    """A conversation in which names, texts, captions, file names and system lines are hostile."""
    desk = make_desk(0)
    messages = []
    for number, text in enumerate(texts):
        body = Picture(file=FileId("f"), name=text, size=10, width=20, height=20, caption=text)
        messages += [
            said(number * 3 + 1, text, author_name=text),
            said(number * 3 + 2, body, Author.STAFF, author_id="s-9", author_name=text),
            said(number * 3 + 3, Notice(code=text, facts={"name": text}), Author.SYSTEM),
        ]
    for message in messages:
        desk.history.add(message)
    return desk, messages


def show_everywhere(opened: Opened, messages: list[Message], text: str) -> None:
    """Put `text` into every place of the pane that shows something from outside, and paint it."""
    desk, pane = opened.desk, opened.pane
    conversation = chat_of(messages)
    values: dict[str, Any] = {name: getattr(conversation, name) for name in conversation.__struct_fields__}
    values["buyer"] = Buyer(id="b-1", name=text, channel=text, rank=text)  # type: ignore[arg-type]
    desk.store.apply(Batch(entities=[type(conversation)(**values)], signals=[Typing(conversation=CHAT, by="buyer")]))
    error = ErrorBody(text, {"limit": text})
    desk.outbox.show(MessageId("o"), CHAT, Text(text), state=SendState.FAILED, error=error)
    pane.setWindowTitle(pane.head._name.text())
    pane.composer.field.show_text(text)
    pane.find_bar.field.setText(text)
    pane.timeline.show_wanted(text)
    for place in range(pane.timeline.row_count):
        assert pane.timeline.spoken(place)
    for number in (1, len(messages)):
        pane.go_to(number)
        pane.grab()
        hover_over(pane.timeline.viewport(), opened)
    QToolTip.hideText()
    QApplication.processEvents()


def hover_over(viewport: Any, opened: Opened) -> None:
    for y in range(0, viewport.height(), 40):
        point = QPoint(120, y)
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
        hit = opened.pane.timeline.hit(point)
        if hit is not None:
            opened.pane.timeline.menu_of(hit).deleteLater()
    for tip in (w for w in QApplication.topLevelWidgets() if isinstance(w, QLabel) and w.isVisible()):
        assert not Qt.mightBeRichText(tip.text())
        tip.grab()


def test_hostile_text_opens_no_file_and_no_connection(open_pane: Callable[..., Opened], watch: Watch) -> None:
    texts = watch.texts()
    desk, messages = hostile_desk(texts)
    opened = open_pane(desk)
    for text in texts:
        show_everywhere(opened, messages, text)
    assert watch.touched() == []
    assert opened.addresses == []
    labels = [label for label in opened.pane.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    # Qt's own hover label always guesses; what it is given was looked at above.
    assert [label.objectName() for label in labels] in ([], ["qtooltip_label"]), "a label that guesses what it got"


def test_a_hostile_link_is_shown_and_nothing_fetched(open_pane: Callable[..., Opened], watch: Watch, qtbot: QtBot) -> None:
    opened = open_pane()
    for address in (watch.url, f"file://{watch.file}", *watch.texts()):
        opened.pane.timeline.link_wanted.emit(address)
        for dialog in opened.pane.findChildren(Dialog):
            dialog.grab()
            dialog.reject()
    QApplication.processEvents()
    assert watch.touched() == []
    assert opened.addresses == []
