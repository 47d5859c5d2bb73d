"""The centre pane with a conversation: python -m tests.benches.views.chat [--theme dark] [--messages 100000] [--shot out.png]."""

import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from app.desktop.clock import HubClock
from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.desktop.store import Batch, Outgoing, SendState, Store
from app.domain.ids import FileId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Author, Notice, Picture, Text
from app.domain.people import Role, Shop, Staff
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.pane import ChatPane
from app.features.chat.wire import Typing
from app.protocol.envelope import ErrorBody
from tests.benches.views.stage import Stage, show
from tests.fakes.desk import CHAT, NOON, FakeDrafts, FakeHistory, FakeOutbox, FakePictures, filled, said

_TALK = (
    (Author.BUYER, "你好，我昨天收到的耳机外壳有划痕"),
    (Author.STAFF, "您好！非常抱歉，请问可以拍张照片给我们看看吗？"),
    (Author.BUYER, "picture"),
    (Author.BUYER, "Shop ơi, đơn 8842-1907 của mình sao chưa giao? Mình cần gấp trong hôm nay ạ 🙏"),
    (Author.STAFF, "Dạ em kiểm tra ngay, anh chờ em một phút nhé."),
    (Author.STAFF, "Xem tại https://track.example/8842-1907 ạ."),
    (Author.BUYER, "Чи є в наявності синій колір? Дякую! 💙"),
    (Author.BUYER, "W" * 120 + " and a word of normal length"),
    (Author.BUYER, "<b>not bold</b> <img src=file:///etc/passwd> \u202egnp.exe\u202c שלום عالم"),
    (Author.STAFF, "Hello! The refund is on its way:\n1. we got the parcel\n2. the bank takes two days 👍🏽👨‍👩‍👧"),
)


def build(stage: Stage) -> QWidget:
    """The pane with `--messages` messages, of every kind that there is."""
    count = int(sys.argv[sys.argv.index("--messages") + 1]) if "--messages" in sys.argv else 24
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-bench-"))
    picture = _picture(folder / "IMG_2041.png")
    store = Store(HubClock(wall=lambda: NOON / 1000 + count * 60 + 125))
    store.me = Staff(id=StaffId("s-1"), name="Lan", roles=(Role.AGENT,))
    shop = Shop(id=ShopId("shop"), name="Minh Anh Electronics", time_zone="Asia/Ho_Chi_Minh", currency="VND")
    store.apply(Batch(entities=[shop, store.me]))
    messages = [_message(number) for number in range(1, count + 1)]
    outbox = FakeOutbox(store)
    model = ChatModel(store, outbox, FakeHistory(messages), FakeDrafts(), lambda _c, _n: None, lambda _c, _t: (count - 2,))
    filled(messages, store, staff_read=count - 1, buyer_read=count - 6, buyer_delivered=count - 4)
    pane = ChatPane(
        model,
        stage.appearance,
        stage.settings,
        stage.shortcuts,
        FakePictures({FileId("f-1"): picture}),
        PictureLoader(ThreadPoolExecutor(1)),
        resources() / "emoji" / "emoji.json",
    )
    model.open(CHAT)
    if count <= 100:
        _on_their_way(store, picture)
    pane.timeline.go_to_newest()
    pane.composer.insert("您好，我现在就为您提交退款申请，订单 8842-1907 全额退款")
    store.apply(Batch(signals=[Typing(conversation=CHAT, by="buyer")]))
    return pane


def _message(number: int):  # type: ignore[no-untyped-def]
    author, text = _TALK[(number - 1) % len(_TALK)]
    time = Instant(NOON + number * 60_000 - (86_400_000 * 2 if number < 5 else 0))
    if number == 5:
        return said(number, Notice(code="conversation.started"), Author.SYSTEM, time=time)
    if text == "picture":
        body = Picture(
            file=FileId("f-1"),
            name="IMG_2041.jpg",
            size=1_258_291,
            width=840,
            height=472,
            caption="划痕在这里" if number > 20 else "",
        )
        return said(number, body, author, time=time)
    return said(number, text, author, time=time)


def _on_their_way(store: Store, picture: Path) -> None:
    now = store.clock.now()
    body = Picture(file=FileId(""), name="answer.png", size=204_800, width=840, height=472)
    store.apply(
        Batch(
            outgoing=[
                Outgoing(MessageId("o-1"), CHAT, body, now, SendState.UPLOADING, 0.42, preview=str(picture)),
                Outgoing(MessageId("o-2"), CHAT, Text("Queued on this computer"), now, SendState.QUEUED),
                Outgoing(
                    MessageId("o-3"), CHAT, Text("Too long for the hub"), now, SendState.FAILED,
                    error=ErrorBody("message.too_long", {"limit": 4000}),
                ),
            ]
        )
    )  # fmt: skip


def _picture(path: Path) -> Path:
    image = QImage(840, 472, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fade = QLinearGradient(0, 0, 840, 472)
    for stop, colour in ((0.0, "#2b2f38"), (0.6, "#6b7484"), (1.0, "#c4ccd8")):
        fade.setColorAt(stop, QColor(colour))
    painter.fillRect(image.rect(), fade)
    painter.end()
    image.save(str(path))
    return path


if __name__ == "__main__":
    sys.exit(show(build))
