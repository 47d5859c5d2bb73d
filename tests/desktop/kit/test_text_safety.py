"""Text from outside is never markup: hostile strings through every text widget of the kit open no file and no connection."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.pill import Pill, PillButton, Tag
from app.desktop.kit.plain import tip
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import Paragraph, TextLine
from tests.fakes.trap import AVAILABLE, Trap, trap

pytestmark = [
    pytest.mark.skipif(not AVAILABLE, reason="needs inotify"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def snare(tmp_path: Path, qapp: QApplication) -> Iterator[Trap]:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    bytes_of = QByteArray()
    buffer = QBuffer(bytes_of)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    with trap(tmp_path, bytes(bytes_of.data())) as set_trap:
        yield set_trap


def shown(widget: QWidget, qtbot: QtBot) -> QPixmap:
    widget.resize(400, 300)
    widget.show()
    QApplication.processEvents()
    return widget.grab()


def test_the_trap_springs(snare: Trap, qtbot: QtBot) -> None:
    """Without this the tests below would prove nothing."""
    label = QLabel(snare.hostile[0])
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    shown(label, qtbot)
    assert snare.sprung()


def everything(look: Appearance, text: str) -> QWidget:
    """One of each widget that shows texts, all with `text`."""
    page = QWidget()
    column = QVBoxLayout(page)
    tabs = Tabs(look, text)
    tabs.add("one", text)
    field = SearchField(look, text)
    field.setText(text)
    avatar = Avatar(look)
    avatar.set_person(text, text)
    banner = Banner(look)
    made: list[QWidget] = [
        TextLine(look, text), Paragraph(look, text), Paragraph(look, text, "bad"), Button(look, text, hover=text),
        IconButton(look, "plus", text), Pill(look, text), PillButton(look, text), Tag(look, text), tabs, field, avatar,
        EmptyState(look, "chat", text, text, lambda: None), banner, QPlainTextEdit(text),
    ]  # fmt: skip
    for widget in made:
        column.addWidget(widget)
    banner.say_that(text, action=text, do=lambda: None)
    Toast(look, page).say_that(text)
    return page


def test_no_widget_of_the_kit_springs_it(snare: Trap, qtbot: QtBot, appearance: Appearance) -> None:
    for text in snare.hostile:
        page = everything(appearance, text)
        qtbot.addWidget(page)
        shown(page, qtbot)
        for widget in page.findChildren(QWidget):
            if widget.toolTip():
                QToolTip.showText(QPoint(50, 50), widget.toolTip(), widget)
                QApplication.processEvents()
        QToolTip.hideText()
        assert snare.sprung() == [], text


def test_no_dialog_springs_it(snare: Trap, qtbot: QtBot, appearance: Appearance) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for text in snare.hostile:
        dialog = Dialog(appearance, text, parent)
        dialog.add_text(text)
        dialog.add_button("ok", text)
        dialog.open()
        shown(dialog, qtbot)
        dialog.reject()
        assert snare.sprung() == [], text


def test_a_hover_text_of_a_row_springs_nothing(snare: Trap, qtbot: QtBot) -> None:
    label = QLabel("row")
    qtbot.addWidget(label)
    shown(label, qtbot)

    for text in snare.hostile:
        QToolTip.showText(QPoint(50, 50), tip(text), label)
        QApplication.processEvents()
        QToolTip.hideText()
        assert snare.sprung() == [], text
