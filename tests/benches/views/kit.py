"""Every widget of the kit in one window: python -m tests.benches.views.kit [--theme dark] [--shot out.png]."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar, paint_avatar
from app.desktop.kit.buttons import Button, IconButton, Look, ToolButton
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.pill import Pill, Tag, paint_pill, pill_size
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.paths import resources
from app.desktop.themes import Size
from tests.benches.views.stage import Stage, show

_PEOPLE = (
    ("Trần Hữu Hòa", "Shop ơi đơn của mình sao chưa giao?"),
    ("王小敏", "可以申请退款吗？商品有划痕"),
    ("Олена Коваль", "Чи є в наявності синій колір?"),
    ("Nguyễn Thị Lan", "[Picture]"),
    ("Andriy M.", "You: ТТН 20450012345678 🙂"),
)
_TONES = ((Tone.BAD, "overdue"), (Tone.WARN, "warning"), (Tone.OK, "clock"))


class People(ListSource):
    """Rows as the intake has them: avatar, name, last message, time, running pill."""

    def __init__(self, appearance: Appearance, waiting: int, answered: int) -> None:
        self._appearance = appearance
        self._counts = (waiting, answered)
        self._runs = TextRuns()
        self.seconds = 0

    def sections(self) -> Sequence[Section]:
        waiting, answered = self._counts
        return (
            Section(waiting, f"Waiting for a reply · {waiting}", "longest first"),
            Section(answered, f"In conversation · {answered}"),
        )

    def key(self, row: int) -> str:
        return f"row-{row}"

    def row_of(self, key: str) -> int:
        return int(key.removeprefix("row-"))

    def spoken(self, row: int) -> str:
        return ", ".join(_PEOPLE[row % len(_PEOPLE)])

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        name, last = _PEOPLE[row % len(_PEOPLE)]
        fonts, theme = self._appearance.fonts, self._appearance.theme
        avatar = QRect(rect.left() + Size.PAD, rect.top() + Size.GAP, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, avatar, name, self.key(row), fonts.strong)
        left = avatar.right() + 10
        right = rect.right() - Size.PAD
        self._runs.draw(painter, QRect(left, rect.top() + 7, right - left - 44, 20), name, fonts.strong, theme.text)
        time = QRect(right - 40, rect.top() + 7, 40, 20)
        self._runs.draw(painter, time, "22:41", fonts.tiny, theme.faint, Qt.AlignmentFlag.AlignRight)
        room = right - left
        if row < self._counts[0]:
            room -= pill_size(self._appearance, *self._clock(row)[::2], timer=True).width() + Size.GAP
        self._runs.draw(painter, QRect(left, rect.top() + 26, room, 20), last, fonts.small, theme.muted)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        if row >= self._counts[0]:
            return 0
        text, tone, icon = self._clock(row)
        size = pill_size(self._appearance, text, icon, timer=True)
        place = QPoint(rect.right() - Size.PAD - size.width(), rect.top() + 27)
        paint_pill(painter, QRect(place, size), self._appearance, text, tone, icon, timer=True)
        return size.width()

    def _clock(self, row: int) -> tuple[str, Tone, str]:
        waited = self.seconds + 7 * row
        return f"{waited // 60}:{waited % 60:02}", *_TONES[row % 3]


def build(stage: Stage) -> QWidget:
    look = stage.appearance
    window = QWidget()
    window.setWindowTitle("Kit")
    columns = QHBoxLayout(window)
    columns.setSpacing(Size.PAD * 2)
    people = VirtualList(look, People(look, 4, 10), "Conversations")
    people.make_current("row-1")
    people.setFixedWidth(Size.LEFT_PANE)
    columns.addWidget(people)
    columns.addWidget(_controls(look), 1)
    columns.addWidget(_icons(look))
    return window


def _controls(look: Appearance) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    tabs = Tabs(look, "Lists")
    for key in ("Today", "All", "Favourites"):
        tabs.add(key, key)
    tabs.set_count("Today", 14)
    column.addWidget(tabs)
    column.addWidget(SearchField(look, "Filter by name, phone, order"))
    buttons = (
        Button(look, "Secondary"),
        Button(look, "Send", Look.PRIMARY, "send"),
        Button(look, "Block", Look.DANGER, "block"),
        ToolButton(look, "emoji", "Emoji"),
        IconButton(look, "plus", "Add"),
    )
    column.addLayout(_row(*buttons))
    column.addLayout(_row(*(_off(button) for button in (
        Button(look, "Secondary"), Button(look, "Send", Look.PRIMARY, "send"), ToolButton(look, "star", "Favourite")
    ))))  # fmt: skip
    icons = ("", "info", "check", "bell", "overdue")
    pills = [Pill(look, tone.capitalize(), tone, icon) for tone, icon in zip(Tone, icons, strict=True)]
    column.addLayout(_row(*pills, Tag(look, "Shopee"), Tag(look, "Gold")))
    avatars = []
    for name, _last in _PEOPLE:
        avatars.append(Avatar(look))
        avatars[-1].set_person(name, name)
    column.addLayout(_row(*avatars))
    column.addWidget(TextLine(look, "A line that is far too long for its place, " * 6))
    for colour in ("text", "muted", "faint", "accent_text", "ok", "warn", "bad"):
        column.addWidget(Paragraph(look, f"<b>{colour}</b> is never markup: Xin chào, 你好, Вітаю 🙂", colour))
    edit = QPlainTextEdit("Text 您好 Dạ em chào anh, добрий день")
    edit.setFixedHeight(64)
    column.addWidget(edit)
    for tone in (Tone.WARN, Tone.BAD, Tone.OK, Tone.ACCENT):
        banner = Banner(look)
        banner.say_that("You are offline. Showing the copy of 22:41.", tone, "Try now", lambda: None, closable=True)
        column.addWidget(banner)
    column.addWidget(EmptyState(look, "empty-chat", "Nobody is waiting.", "Open the spam folder", lambda: None), 1)
    toast = Toast(look, page)
    toast.say_that("Caught up: 12 new messages.")
    return page


def _icons(look: Appearance) -> QWidget:
    area = QScrollArea()
    area.setFixedWidth(Size.RIGHT_PANE)
    page = QWidget()
    grid = QGridLayout(page)
    for place, path in enumerate(sorted((resources() / "icons").glob("*.svg"))):
        grid.addWidget(ToolButton(look, path.stem, path.stem), place // 3, place % 3)
    area.setWidget(page)
    return area


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _off(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


if __name__ == "__main__":
    sys.exit(show(build))
