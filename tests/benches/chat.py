"""The open chat: a key in the field, a click on another chat, 100,000 messages opened and scrolled."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "linux" and "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.history import LocalHistory
from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Batch, Store
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.uncommitted import WithUncommitted
from app.domain.ids import ConversationId, StaffId
from app.domain.messages import Author, Message
from app.domain.people import Role, Staff
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.pane import ChatPane
from tests.benches.measure import RUNS, Row, alternate, percentile
from tests.fakes.desk import NOON, FakeDrafts, FakeHistory, FakeOutbox, FakePictures, chat_of, said

_TEXTS = (
    "Shop ơi, đơn 8842-1907 của mình sao chưa giao? Mình cần gấp trong hôm nay ạ 🙏",
    "你好，我昨天收到的耳机外壳有划痕，可以申请退款吗？",
    "Чи є в наявності синій колір? Дякую!",
    "Dạ em kiểm tra ngay, anh chờ em một phút nhé: https://track.example/8842-1907",
    "ok",
)


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of one thing: the GUI thread's own work, and by the clock on the wall.

    Nothing measured here ever waits, so the two are the same on a quiet machine; on a busy one only the first says
    something about the program.
    """

    work: float
    wall: float


def spend(do: Callable[[], object]) -> Spent:
    """How long `do` takes."""
    began, worked = time.perf_counter(), time.thread_time()
    do()
    return Spent((time.thread_time() - worked) * 1000, (time.perf_counter() - began) * 1000)


def summary(spent: list[Spent]) -> str:
    """The wall's figures and the medians, for a row's note."""
    work, wall = [s.work for s in spent], [s.wall for s in spent]
    return (
        f"GUI thread's work: median {percentile(work, 0.5):.2f}, p99 {percentile(work, 0.99):.2f} ms; "
        f"wall: median {percentile(wall, 0.5):.2f}, p95 {percentile(wall, 0.95):.2f}, longest {max(wall):.2f} ms"
    )


class Desk:
    """A pane with many chats of `count` messages, and one very long one."""

    def __init__(self, app: QApplication, folder: Path, chats: int, longest: int) -> None:
        self.app = app
        store = Store(HubClock(wall=lambda: NOON / 1000))
        store.me = Staff(id=StaffId("s-1"), name="Lan", roles=(Role.AGENT,))
        history = FakeHistory()
        self.names = [ConversationId(f"c-{place}") for place in range(chats)]
        for name in self.names:
            self._fill(store, history, name, 60)
        self.short, self.long = ConversationId("short"), ConversationId("long")
        self._fill(store, history, self.short, 200)
        self._fill(store, history, self.long, longest)
        self.model = ChatModel(store, FakeOutbox(store), history, FakeDrafts(), lambda _c, _n: None, lambda _c, _t: ())
        settings = Settings(folder)
        self.pane = ChatPane(
            self.model, Appearance(app, resources(), "light"), settings, Shortcuts(settings), FakePictures(),
            PictureLoader(ThreadPoolExecutor(1)), resources() / "emoji" / "emoji.json",
        )  # fmt: skip
        self.pane.resize(732, 800)
        self.pane.show()
        app.processEvents()

    @staticmethod
    def _fill(store: Store, history: FakeHistory, name: ConversationId, count: int) -> None:
        messages = [_message(name, number) for number in range(max(1, count - 2_000) if count < 50_000 else 1, count + 1)]
        for message in messages:
            history.add(message)
        state = {"id": name, "last_number": count, "staff_read": count, "last": chat_of([said(1)]).last}
        store.apply(Batch(entities=[chat_of([], **state)]))

    def open(self, name: ConversationId) -> Spent:
        """From the click to painted, the reads included."""
        return spend(lambda: (self.model.open(name), self.pane.repaint()))


def _message(name: ConversationId, number: int) -> Message:
    author = Author.STAFF if number % 3 == 0 else Author.BUYER
    return said(number, _TEXTS[number % len(_TEXTS)], author, conversation=name, id=f"{name}-{number}")


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Times on the GUI thread, painted at 732 × 800 pixels."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(app, Path(folder), 40 if quick else 200, 5_000 if quick else 100_000)
        clicks = [desk.open(name) for name in desk.names * 2]
        figure = percentile([click.work for click in clicks], 0.95)
        yield Row("chat", "click on a chat → 50 messages painted, p95", figure, "ms", 5.0, note=summary(clicks))
        yield _opening(desk)
        yield _scrolling(desk, 200 if quick else 3_000)
        yield from _typing(desk, 30 if quick else 120)
        usual = _usual_screens(desk)
        desk.pane.hide()
        desk.pane.deleteLater()
        app.processEvents()
        yield from _whole(app, Path(folder) / "whole", quick, usual)


def _opening(desk: Desk) -> Row:
    def measure(name: ConversationId) -> float:
        times = []
        for _ in range(10):
            desk.open(desk.names[0])
            desk.pane.timeline._blocks.clear()
            times.append(desk.open(name).work)
        return percentile(times, 0.5)

    figure, reference = alternate(lambda: measure(desk.long), lambda: measure(desk.short), runs=RUNS)
    return Row("chat", "chat of 100,000 messages: open", figure, "ms", 1.2, reference, "chat of 200")


def _scrolling(desk: Desk, steps: int) -> Row:
    """Up through the whole chat by wheel steps, older pages being loaded on the way."""
    desk.open(desk.long)
    bar = desk.pane.timeline.verticalScrollBar()
    frames: list[Spent] = []
    for _ in range(steps):

        def step() -> None:
            bar.setValue(bar.value() - 120)
            desk.app.processEvents()

        frames.append(spend(step))
    figure = max(frame.work for frame in frames)
    what = "chat of 100,000 messages: longest frame while scrolling"
    return Row("chat", what, figure, "ms", 8.0, note=f"{steps} frames; {summary(frames)}")


class _Kept:
    """A history of `count` messages in a real cache; those below `cached` are at the hub and come page by page."""

    def __init__(self, folder: Path, name: ConversationId, count: int, cached: int) -> None:
        self.opened = open_cache(folder / "cache", bytes(range(32)))
        self._at_hub = [_message(name, number) for number in range(1, count + 1)]
        for start in range(cached - 1, count, 20_000):
            self.opened.cache.add_messages(self._at_hub[start : start + 20_000])
        self.history = LocalHistory(WithUncommitted(self.opened.reader, lambda _name: ()), self._fetch)
        self.fetched = 0

    def _fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        """What the engine does: the answer is decoded on the loop, written by the writer's thread, and read again."""
        page = msgspec.json.encode(self._at_hub[max(0, before - 1 - limit) : before - 1][::-1])
        messages = msgspec.json.decode(page, type=list[Message])
        self.fetched += 1
        with ThreadPoolExecutor(1) as writer:
            writer.submit(lambda: self.opened.cache.add_messages(messages)).result()
        done(True)


def _screen_up(app: QApplication, pane: ChatPane) -> None:
    """As far as Page Up goes: every row in sight is another one."""
    bar = pane.timeline.verticalScrollBar()
    bar.setValue(bar.value() - 700)
    app.processEvents()


def _usual_screens(desk: Desk) -> list[Spent]:
    """The same in a chat of 200 messages; what the others are measured against."""
    frames: list[Spent] = []
    for _ in range(10):
        desk.open(desk.names[0])
        desk.open(desk.short)
        desk.pane.timeline._blocks.clear()
        frames += [spend(lambda: _screen_up(desk.app, desk.pane)) for _ in range(12)]
    return frames


def _whole(app: QApplication, folder: Path, quick: bool, usual_screens: list[Spent]) -> Iterator[Row]:
    """The whole of a chat of 100,000, from the newest message to the first, over a real encrypted cache and the hub."""
    count, cached = (4_000, 2_001) if quick else (100_000, 50_001)
    name = ConversationId("whole")
    kept = _Kept(folder, name, count, cached)
    store = Store(HubClock(wall=lambda: NOON / 1000))
    store.me = Staff(id=StaffId("s-1"), name="Lan", roles=(Role.AGENT,))
    last = chat_of([said(1)]).last
    store.apply(Batch(entities=[chat_of([], id=name, last_number=count, staff_read=count, last=last)]))
    model = ChatModel(store, FakeOutbox(store), kept.history, FakeDrafts(), lambda _c, _n: None, lambda _c, _t: ())
    settings = Settings(folder)
    pane = ChatPane(
        model, Appearance(app, resources(), "light"), settings, Shortcuts(settings), FakePictures(),
        PictureLoader(ThreadPoolExecutor(1)), resources() / "emoji" / "emoji.json",
    )  # fmt: skip
    pane.resize(732, 800)
    pane.show()
    app.processEvents()
    model.open(name)
    app.processEvents()
    from_cache: list[Spent] = []
    from_hub: list[Spent] = []
    while model._window.first > 1 or pane.timeline.verticalScrollBar().value() > 0:
        first = model._window.first
        (from_hub if first <= cached else from_cache).append(spend(lambda: _screen_up(app, pane)))
    usual = percentile([one.work for one in usual_screens], 0.99)
    for what, frames in (("kept here", from_cache), ("from the hub", from_hub)):
        figure = percentile([frame.work for frame in frames], 0.99)
        note = f"{len(frames)} screens; {summary(frames)}"
        yield Row("chat", f"all of 100,000 messages, {what}: screen up, p99", figure, "ms", 2.0, usual, "chat of 200", note=note)
    jumps, days = [], []
    for number in range(count // 20, count, count // 20):
        jumps.append(spend(lambda number=number: (model.go_to(number), app.processEvents())))  # type: ignore[misc]
        days.append(spend(lambda number=number: kept.history.first_since(name, said(number).time)))  # type: ignore[misc]
    figure = percentile([one.work for one in jumps], 0.5)
    usual = percentile([one.work for one in usual_screens], 0.5)
    yield Row("chat", "jump within 100,000 messages → painted", figure, "ms", 2.5, usual, "screen up", note=summary(jumps))
    figure = percentile([one.work for one in days], 0.5)
    yield Row("chat", "date within 100,000 messages kept here → number", figure, "ms", 2.0, note=summary(days))
    pane.hide()
    pane.deleteLater()
    app.processEvents()
    kept.opened.close()


def _typing(desk: Desk, keys: int) -> Iterator[Row]:
    """Against Qt's own field of the same width, font and text."""
    bare = QPlainTextEdit()
    bare.setFont(desk.pane.composer.field.font())
    bare.resize(desk.pane.composer.field.size())
    bare.show()
    desk.open(desk.short)
    for length in (400, 20_000):
        text = (" ".join(_TEXTS) * (length // 100))[:length]
        bare.setPlainText(text)
        desk.pane.composer.field.setPlainText(text)

        def press(field: QWidget, keys: int = keys) -> float:
            times = [spend(lambda: (QTest.keyClick(field, Qt.Key.Key_A), desk.app.processEvents())).work for _ in range(keys)]
            return percentile(times, 0.95)

        figure, reference = alternate(lambda: press(desk.pane.composer.field), lambda: press(bare))
        what = f"key press → painted, field of {length:,} characters, p95"
        yield Row("chat", what, figure, "ms", 2.0, reference, "bare QPlainTextEdit")
    bare.deleteLater()
