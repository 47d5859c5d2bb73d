"""The hub learns from marks, beside its work: a verdict changes, a damaged file is put aside and made anew (CHAT-5)."""

import subprocess
import sys
from pathlib import Path

import msgspec
from sqlalchemy import insert

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, ShopId
from app.domain.messages import Text
from app.domain.suspicion import SpamRules, SuspicionKind
from app.features.chat.wire import MessageAdded, SendMessage
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.hub.learning import Learner, file_of
from app.features.spam.wire import Learning, MarkNotSpam
from app.hub.database import conversations
from app.hub.database.watch_tables import spam_marks
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub, new_conversation

#: No rule knows it: this shop alone is plagued by it.
PLAGUE = "Sàn nhà bạn cần đánh bóng? Đội {} thợ bên mình đánh bóng sàn gỗ tận nơi, hẹn lịch tuần {} nhé"
_HARMLESS = (
    "Đơn {} của mình tới đâu rồi shop", "Cái tai nghe {} này còn hàng không ạ", "Shop xuất hoá đơn {} giúp mình với",
    "Mình muốn đổi trả sản phẩm mã {}", "Giao giúp em trước ngày {} nha", "Sạc {}W dùng cho máy này được không shop",
    "Where is my parcel {}", "Do you have the size {} in black", "Чи є у вас зарядка на {} ват", "Моє замовлення {} не прийшло",
    "订单{}什么时候发货", "这款{}有黑色的吗",
)  # fmt: skip


def lessons() -> list[tuple[str, bool]]:
    plague = [(PLAGUE.format(n, n + 1), True) for n in range(120)]
    return plague + [(text.format(n * 7), False) for n in range(20) for text in _HARMLESS]


async def taught(hub: RunningHub, shop: ShopId = SHOP.id) -> None:
    """A conversation for each lesson, marked by an agent long ago: of each conversation the newest mark is learnt."""

    def lesson(tx: Transaction) -> None:
        for number, (text, spam) in enumerate(lessons()):
            chat = new_conversation(BuyerId(f"b-{number}"), ConversationId(f"taught-{number}"), "Somebody", tx.now)
            conversations.add(tx.sql, shop, chat)
            tx.connection.execute(
                insert(spam_marks).values(
                    id=f"mark-{number}", shop=shop, conversation=chat.id, text=text, spam=int(spam), by="lan", reasons="{}",
                    time=tx.now + number - 1_000_000,
                )
            )  # fmt: skip

    await hub.hub.writer.run(lesson)


async def says(hub: RunningHub, text: str) -> Conversation:
    """What becomes of a new buyer's conversation."""
    buyer = await hub.buyer()
    desk, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(buyer.token)
    assert (await page.command(SendMessage(conversation=buyer.conversation, body=Text(text)))).error is None
    return msgspec.json.decode((await desk.event(MessageAdded.TYPE)).data, type=MessageAdded).conversation


def learner_of(hub: RunningHub) -> Learner:
    """The hub's own."""
    return next(job.__self__ for _seconds, job in hub.hub.router.jobs if isinstance(getattr(job, "__self__", None), Learner))


async def test_marks_change_a_verdict(tmp_path: Path) -> None:
    """CHAT-5: what agents marked is caught from then on, by its score, with its share; other shops learn nothing from it."""
    text = PLAGUE.format(77, 3)
    async with RunningHub(tmp_path) as hub:
        assert (await says(hub, text)).spam is None
        sara = await hub.staff_token("sara")
        await taught(hub)
        status, body = await hub.get("/v1/spam/learning", sara)
        before = msgspec.convert(body, Learning)
        assert (status, before.in_force, before.marks >= before.needed) == (200, False, True)
        await learner_of(hub).learn(hub.hub)
        caught = (await says(hub, text)).spam
        assert caught is not None
        assert caught.kind is SuspicionKind.SCORE
        assert 600 <= caught.score <= 1000
        assert (await says(hub, "Đơn 2511 của mình tới đâu rồi shop ơi")).spam is None
        after = msgspec.convert((await hub.get("/v1/spam/learning", sara))[1], Learning)
        assert after.in_force
        assert after.precision >= 990
        assert learner_of(hub).judge(OTHER_SHOP.id, text) is None
        # The same shop without it, and a person's word against it.
        board = await hub.connect(sara)
        assert (await board.command(SetShopRules(spam=SpamRules(classifier=False, copies=False)))).error is None
        assert (await says(hub, text)).spam is None
        assert (await board.command(SetShopRules(spam=SpamRules(copies=False)))).error is None
        # After a restart it is there again, from its file.
        restarted = Learner(rest=0)
        assert restarted.judge(SHOP.id, text) is None, "not looked at yet: rules alone"
        await restarted.learn(hub.hub)
        assert restarted.judge(SHOP.id, text) == learner_of(hub).judge(SHOP.id, text)
        # One person's word against it is enough: it no longer judges what it cannot tell apart.
        found = await says(hub, text)
        assert found.spam is not None
        assert (await board.command(MarkNotSpam(conversation=found.id))).error is None
        await restarted.learn(hub.hub)
        judged = restarted.judge(SHOP.id, text)
        assert judged is None or judged[0] < judged[1]


async def test_a_damaged_file_is_put_aside_and_made_anew_from_the_labels(tmp_path: Path) -> None:
    """CHAT-5: nothing is lost; whoever wants to see what happened finds the old file."""
    async with RunningHub(tmp_path) as hub:
        await taught(hub)
        await learner_of(hub).learn(hub.hub)
        path = file_of(hub.hub.folder, SHOP.id)
        data = bytearray(path.read_bytes())
        data[5_000] ^= 0xFF
        path.write_bytes(bytes(data))
        fresh = Learner()
        await fresh.learn(hub.hub)
        judged = fresh.judge(SHOP.id, PLAGUE.format(1, 2))
        assert judged is not None
        assert judged[0] >= judged[1]
        aside = [entry for entry in path.parent.iterdir() if "damaged" in entry.name]
        assert [entry.read_bytes() for entry in aside] == [bytes(data)]
        again = Learner()
        await again.learn(hub.hub)
        assert again.judge(SHOP.id, PLAGUE.format(1, 2)) == judged, "what was made anew was kept"


async def test_agents_do_not_see_how_it_learns_and_shops_see_their_own(tmp_path: Path) -> None:
    async with RunningHub(tmp_path) as hub:
        await taught(hub)
        assert (await hub.get("/v1/spam/learning", await hub.staff_token("lan")))[0] == 403
        status, body = await hub.get("/v1/spam/learning", await hub.staff_token("admin", OTHER_SHOP))
        assert (status, body["marks"]) == (200, 0)


def test_the_hub_starts_without_the_heavy_libraries() -> None:
    """CHAT-5: they are imported on the thread that needs them, when there is something to learn or to judge."""
    code = "import sys, app.run_hub; sys.exit(any(name in sys.modules for name in ('sklearn', 'numpy', 'scipy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
