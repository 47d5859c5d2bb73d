"""The board: python -m tests.benches.views.board [--days | --week | --watch | --agents N] [--theme dark] [--shot out.png]."""

import sys
import time

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.desktop.clock import HubClock
from app.desktop.kit.pictures import PictureLoader
from app.desktop.shell.frame import Frame
from app.desktop.store import Batch, Store
from app.domain.conversations import with_message
from app.domain.ids import MINUTE, CommandId, ConversationId, Instant, StaffId
from app.domain.messages import Author
from app.domain.notes import Note
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.watching import WatchedChat
from app.features.supervision.model.board import BoardModel
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.page import BoardPage
from tests.benches.views.people import ME, SHOP
from tests.benches.views.stage import Stage, show
from tests.fakes import board as fakes
from tests.fakes.desk import AtOnce, FakeDrafts, FakeHistory, FakeOutbox, FakePictures, said

_TALK = (
    ("Chào shop, tai nghe A3 còn màu đen không?", Author.BUYER),
    ("Dạ còn ạ, bạn cần mấy cái?", Author.STAFF),
    ("Mình lấy 20 cái cho công ty, có giá sỉ không?", Author.BUYER),
    ("Shop ơi?", Author.BUYER),
)


def build(stage: Stage) -> QWidget:
    count = int(sys.argv[sys.argv.index("--agents") + 1]) if "--agents" in sys.argv else 12
    store = Store(HubClock())
    store.me = ME
    people, now = fakes.staff(count), Instant(int(time.time() * 1000))
    store.load([SHOP, *people, *fakes.presences(people, now), fakes.rates(people), *fakes.chats(people, now, count * 6)])
    model = BoardModel(store)
    days = DaysModel(store, fakes.Ledger(people, store.clock.now, 6 * count))
    watch = WatchModel(store, lambda *_: CommandId("1"), lambda _: CommandId("2"))
    page = BoardPage(model, days, watch, stage.appearance, _talk(stage, store, now), lambda *_: None)
    frame = Frame(stage.appearance, stage.settings, stage.shortcuts)
    frame.add_workspace("board", "board", "Board", page)
    frame.top.set_shop(SHOP.name)
    frame.keep = (model, days, watch)  # type: ignore[attr-defined]  # the stage keeps the window only
    if "--watch" in sys.argv:
        QTimer.singleShot(150, lambda: watch.watch(_chat(store)))
    if "--days" in sys.argv or "--week" in sys.argv:
        page.tabs.choose("days")
    if "--week" in sys.argv:
        page.days.spans.choose("week")
    if "--cursor" in sys.argv:
        QTimer.singleShot(200, lambda: (page.days.volume.move_to(11), page.days.heat.move_to(2, 11)))
    return frame


def _chat(store: Store) -> ConversationId:
    """Somebody's, who waits."""
    return next(one.id for one in store.conversations.values() if one.waiting_since is not None and one.assigned is not None)


def _talk(stage: Stage, store: Store, now: Instant) -> WatchedChat:
    chat = store.conversations[_chat(store)]
    staff = chat.assigned.staff if chat.assigned else StaffId("")
    since, talk = Instant(now - 9 * MINUTE), []
    whole = msgspec.structs.replace(chat, last_number=0, waiting_since=None)
    for number, (text, author) in enumerate(_TALK, 1):
        who = {"author_id": staff, "author_name": "Lan"} if author is Author.STAFF else {"author_name": chat.buyer.name}
        message = said(number, text, author, conversation=chat.id, time=Instant(since + number * MINUTE), **who)
        talk.append(message)
        whole = with_message(whole, message)
    note = Note(
        id="n", conversation=chat.id, author=ME.id, author_name="Hòa", to=staff, time=Instant(since + 5 * MINUTE),
        text="Giá sỉ từ 10 cái: giảm 15 %",
    )  # fmt: skip
    store.apply(Batch(entities=[whole, note]))
    history = FakeHistory(talk)
    model = ChatModel(store, FakeOutbox(), history, FakeDrafts(), lambda *_: None, lambda *_: ())
    return WatchedChat(model, stage.appearance, FakePictures(), PictureLoader(AtOnce()))


if __name__ == "__main__":
    sys.exit(show(build))
