"""Buyers and conversations for view benches, in the scripts that we serve."""

from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, SECOND, BuyerId, ConversationId, Instant, ShopId, StaffId
from app.domain.messages import Author, Preview
from app.domain.people import Buyer, Role, Shop, Staff

SHOP = Shop(id=ShopId("shop"), name="Minh Anh Electronics", time_zone="Asia/Ho_Chi_Minh", currency="VND")
ME = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
#: Name, channel, newest words, minutes since, seconds waited or None, who spoke last.
_PEOPLE = (
    ("Trần Hữu Hòa", "Shopee", "Shop ơi đơn của mình sao chưa giao?", 3, 192, "buyer"),
    ("王小敏", "web", "可以申请退款吗？商品有划痕", 2, 125, "buyer"),
    ("Олена Коваль", "web", "Чи є в наявності синій колір?", 1, 48, "buyer"),
    ("Nguyễn Thị Lan", "app", "", 0, 9, "buyer"),
    ("Phạm Đức", "web", "Dạ em gửi mã giảm giá ạ", 4, None, "lan"),
    ("李强", "web", "好的，谢谢！", 7, None, "buyer"),
    ("Võ Hồng Nhung", "web", "Mình kiểm tra kho giúp bạn", 13, None, "lan"),
    ("Andriy M.", "TikTok Shop", "ТТН 20450012345678", 26, None, "lan"),
    ("A very long name of a company that sells and buys", "Lazada", "Long words " * 20, 90, None, "huy"),
)


def conversations(now: Instant, count: int = len(_PEOPLE)) -> list[Conversation]:
    """`count` conversations, the people above again and again, older each time."""
    made = []
    for i in range(count):
        name, channel, words, minutes, waited, who = _PEOPLE[i % len(_PEOPLE)]
        round_ = i // len(_PEOPLE)
        time = Instant(now - minutes * MINUTE - round_ * MINUTE)
        since = None if waited is None else Instant(now - waited * SECOND - round_ * SECOND)
        author = Author.BUYER if who == "buyer" else Author.STAFF
        identity = ConversationId(f"c{i}")
        made.append(
            Conversation(
                id=identity,
                buyer=Buyer(id=BuyerId(f"b{i}"), name=name if not round_ else f"{name} {round_}", channel=channel),
                created=time,
                last_number=5,
                last=Preview(author=author, author_id=who, kind="text" if words else "picture", text=words, time=time),
                last_buyer_time=time,
                waiting_since=since,
                staff_read=5 if since is None else 4,
                buyer_delivered=5,
                buyer_read=5 if i % 2 else 4,
                favourite=i % 5 == 0,
            )
        )
    return made
