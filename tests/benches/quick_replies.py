"""Quick replies: the "/" pop-up and the tab's search among 5,000, and how an import shares the hub with everybody else."""

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Store
from app.domain.people import Actor, Role
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.hub import importing
from app.features.quick_replies.model.library import Library, Scope
from app.features.quick_replies.view.popup import ReplyPopup
from app.features.quick_replies.view.rows import ReplyRows
from tests.benches.measure import Row, percentile
from tests.benches.views.people import ME, SHOP
from tests.fakes.desk import FakeOutbox
from tests.fakes.hub import SHOP as HUB_SHOP
from tests.fakes.hub import RunningHub

_SENTENCE = "đơn hàng của bạn đang được giao посилка вже їде дякуємо your parcel is on its way 您的订单已发货 thanks hello"
_MORE = "delivery address where when tracking оплата заявка hoàn tiền khuyến mãi 退款 地址 coupon warranty exchange"
_WORDS = f"{_SENTENCE} {_MORE}".split()
_TYPED = ("", "d", "đơn", "đơn hàng", "p", "par", "parcel", "parcel w", "退", "退款", "zzz", "оплата")
_HEARD = "where is my parcel, when does it come to my address, I paid for delivery"


def library_of(count: int) -> list[QuickReply]:
    """Replies of four languages in 40 groups."""
    chance = Random(28)
    return [
        QuickReply(
            id=f"r{number:05}", title=" ".join(chance.choices(_WORDS, k=4)), text=" ".join(chance.choices(_WORDS, k=30)),
            group=f"Group {number % 40}", used=chance.randint(0, 90), language=chance.choice(("", "en", "vi", "uk", "zh-CN")),
            version=1,
        )
        for number in range(count)
    ]  # fmt: skip


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Milliseconds on the GUI thread; then the hub."""
    count, rounds = (500, 3) if quick else (5_000, 12)
    replies = library_of(count)
    yield from _desktop(replies, rounds)
    yield from asyncio.run(_hub(replies))


def _desktop(replies: list[QuickReply], rounds: int) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(["bench"])
    appearance = Appearance(app, resources(), "light")
    store = Store(HubClock())
    store.me = ME
    store.load([SHOP, *replies])
    library = Library(store, FakeOutbox(), lambda: (), lambda: (_HEARD, "en"))
    library.finder()
    until = time.perf_counter() + 60
    while library._to_fold and time.perf_counter() < until:
        app.processEvents()
    over = QWidget()
    over.resize(1200, 800)
    over.show()
    popup = ReplyPopup(appearance, library.find, lambda _reply, _send: None, over)
    times = []
    for _ in range(rounds):
        for typed in _TYPED:
            began = time.perf_counter()
            if popup.offer(typed, over.mapToGlobal(QPoint(100, 700))):
                popup.repaint()
                popup.list.viewport().repaint()
            times.append((time.perf_counter() - began) * 1000)
    yield Row("replies", f'a key in the "/" pop-up of {len(replies):,} → painted, p95', percentile(times, 0.95), "ms", 16.0)
    shown = ReplyRows(appearance, lambda _reply: None)
    times = []
    for _ in range(rounds):
        for typed in _TYPED:
            began = time.perf_counter()
            shown.show(library.listed(Scope.ALL, None, typed), grouped=not typed)
            times.append((time.perf_counter() - began) * 1000)
    yield Row("replies", f"a key in the tab's search of {len(replies):,}, p95", percentile(times, 0.95), "ms", 16.0)
    over.close()


async def _hub(replies: list[QuickReply]) -> list[Row]:
    actor = Actor(id="sara", shop=HUB_SHOP.id, name="Sara", roles=frozenset({Role.SUPERVISOR}))
    held: list[float] = []
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        async with RunningHub(Path(folder)) as hub:
            took = importing.Slices.took

            def note(self: importing.Slices, seconds: float) -> None:
                held.append(seconds * 1000)
                took(self, seconds)

            importing.Slices.took = note  # type: ignore[method-assign]
            try:
                began = time.perf_counter()
                work = asyncio.ensure_future(importing.take_in(hub.hub, actor, "bench", replies))
                while not work.done():
                    asked = time.perf_counter()
                    await hub.hub.writer.run(lambda tx: tx.now)
                    waits.append((time.perf_counter() - asked) * 1000)
                    await asyncio.sleep(0.005)
                await work
                seconds = time.perf_counter() - began
            finally:
                importing.Slices.took = took  # type: ignore[method-assign]
    return [
        Row("replies", f"an import of {len(replies):,}", len(replies) / seconds, "/s", 500.0, floor=True),
        Row("replies", "the writer held by a slice of an import, p95", percentile(held, 0.95), "ms", 20.0),
        Row("replies", "somebody else's command meanwhile, p95", percentile(waits, 0.95), "ms", 60.0, note="commit included"),
    ]
