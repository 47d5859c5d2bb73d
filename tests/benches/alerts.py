"""How long a buyer's message takes from the socket to the loudspeaker, and to the pop-up of who waits."""

import asyncio
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop
from websockets.asyncio.server import ServerConnection, serve

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.sounds import Speaker
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.link import Transport, WebSocketConnector
from app.domain.conversations import Conversation, with_message
from app.domain.ids import MINUTE, SECOND, BuyerId, ConversationId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer, Role, Shop, Staff
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import CUES, Wishes
from app.features.alerts.rules.cues import QUIET, Cue
from app.features.alerts.view.popup import WaitingPopup
from app.features.chat.wire import MessageAdded
from app.protocol import codec
from app.protocol.envelope import SUBPROTOCOL, Cursor, EventFrame, Welcome
from tests.benches.event_source import STREAM
from tests.benches.measure import Row, percentile
from tests.fakes.ears import Ears
from tests.fakes.headless import Headless

_LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
_SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="UTC", currency="EUR")


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Milliseconds; every message is from a new buyer who has waited five minutes, so that it sounds and is listed."""
    count = 4 if quick else 15
    with contextlib.ExitStack() as stack:
        note = "the player's own word that it plays; a sound server with a null sink"
        try:
            os.environ["PULSE_SERVER"] = stack.enter_context(Ears()).server
        except pytest.skip.Exception as skipped:
            note = f"up to the call of the player: {skipped}"
        sounds, paints = _on_qt(count)
    for what, times, budget, how in (
        ("sound started", sounds, 100.0, note),
        ("pop-up painted", paints, 21.7, "1 frame + 5 ms"),
    ):
        # A shared machine has pauses of its own: the median is what the program takes, the slowest one is told beside it.
        note = f"{how}; slowest of {len(times)}: {max(times):.0f} ms"
        yield Row("alerts", f"event at the socket → {what}, median", percentile(times, 0.5), "ms", budget, note=note)


class _Timed:
    """A transport that notes when each frame came out of the socket."""

    def __init__(self, transport: Transport, came: list[float]) -> None:
        self._transport = transport
        self._came = came
        self.send, self.close = transport.send, transport.close

    async def receive(self) -> bytes:
        frame = await self._transport.receive()
        self._came.append(time.perf_counter())
        return frame


class _TimedConnector(WebSocketConnector):
    """Makes timed connections."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.came: list[float] = []

    async def connect(self) -> Transport:
        return _Timed(await super().connect(), self.came)


class _Painted(QObject):
    """Notes when a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            # After the painting that comes now.
            QTimer.singleShot(0, lambda: self.times.append(time.perf_counter()))
        return False


class _PlayOnly:
    """Where there is no sound server: the call itself."""

    available, missing = True, ""

    def __init__(self) -> None:
        self.times: list[float] = []

    def play(self, name: str) -> bool:
        self.times.append(time.perf_counter())
        return True


def _on_qt(count: int) -> tuple[list[float], list[float]]:
    app = QApplication.instance() or QApplication(["bench"])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    switching = sys.getswitchinterval()
    sys.setswitchinterval(0.001)  # as the desktop does
    try:
        found: tuple[list[float], list[float]] = loop.run_until_complete(asyncio.wait_for(_measure(app, count), 180))
        return found
    finally:
        sys.setswitchinterval(switching)
        asyncio.set_event_loop(None)
        loop.close()


async def _measure(app: QApplication, count: int) -> tuple[list[float], list[float]]:
    sockets: asyncio.Queue[ServerConnection] = asyncio.Queue()

    async def welcome(connection: ServerConnection) -> None:
        await connection.recv()
        now, heads = Instant(int(time.time() * SECOND)), {STREAM: Cursor("e", 0)}
        await connection.send(codec.encode(Welcome(time=now, actor_id="lan", heads=heads, shop=_SHOP, staff=_LAN)), text=True)
        await sockets.put(connection)
        await connection.wait_closed()

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = open_cache(folder, bytes(32))
        opened.cache.replace(STREAM, Cursor("e", 0), [])
        opened.close()
        options = {"compression": None, "ping_interval": None, "close_timeout": 0.2}
        async with serve(welcome, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], **options) as server:  # type: ignore[arg-type]
            url = f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"
            connector = _TimedConnector(url)
            async with Headless(folder, url, "token", connector=connector) as desk:
                desk.store.me = _LAN
                return await _send_and_time(app, desk, connector, await sockets.get(), folder, count)


async def _send_and_time(
    app: QApplication, desk: Headless, connector: _TimedConnector, socket: ServerConnection, folder: Path, count: int
) -> tuple[list[float], list[float]]:
    settings, started = Settings(folder / "settings"), list[float]()
    # The wait is told as well, and would hold the next message's sound back.
    settings.set(CUES[Cue.OVERDUE], False)
    speaker = Speaker(resources() / "sounds", lambda: 0.8, lambda: "")
    speaker.look()
    speaker.started.connect(lambda _name: started.append(time.perf_counter()))
    player = speaker if speaker.available else _PlayOnly()
    quiet, warnings = DoNotDisturb(settings, desk.store.clock), Warnings(desk.store, desk.engine)
    model = AlertsModel(desk.store, player, Wishes(settings), quiet, warnings, lambda _chat: False)
    window = QWidget()
    popup = WaitingPopup(model, Appearance(app, resources(), "light"), window, lambda: False, lambda: window)
    painted = _Painted(popup.outside.list.viewport())
    sounds, paints = [], []
    try:
        for number in range(1, count + 1):
            await asyncio.sleep((QUIET + 200) / SECOND)
            begun = time.perf_counter()
            await socket.send(_frame(number), text=True)
            await asyncio.sleep(0.4)
            came = next(at for at in connector.came if at > begun)
            heard = started if player is speaker else player.times
            sounds.append((next(at for at in heard if at > came) - came) * 1_000)
            paints.append((next(at for at in painted.times if at > came) - came) * 1_000)
    finally:
        popup.put_away()
        for part in (model, warnings, quiet, speaker, window):
            part.deleteLater()
    return sounds[1:], paints[1:]


def _frame(number: int) -> bytes:
    """The first message of another buyer, written five minutes ago."""
    since = Instant(int(time.time() * SECOND) - 5 * MINUTE)
    buyer = Buyer(id=BuyerId(f"b{number}"), name=f"Buyer {number}")
    chat = Conversation(id=ConversationId(f"c{number}"), buyer=buyer, created=since)
    message = Message(
        id=MessageId(f"m{number:025d}"), conversation=chat.id, number=1, author=Author.BUYER, author_id=buyer.id,
        author_name=buyer.name, time=since, body=Text("Shop ơi?"),
    )  # fmt: skip
    added = codec.raw(MessageAdded(message=message, conversation=with_message(chat, message)))
    return codec.encode(EventFrame(stream=STREAM, seq=number, prev=number - 1, time=since, type=MessageAdded.TYPE, data=added))
