"""Short ways to say messages and conversations in tests; every field that a test does not name is some plain value."""

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, FileId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Author, Body, Message, Picture, Text
from app.domain.people import Buyer, Role, Shop, Staff

NOON = Instant(1_750_000_000_000)
SHOP = Shop(id=ShopId("shop"), name="Minh Anh", time_zone="Asia/Ho_Chi_Minh", currency="VND")
LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))


def message(number: int, body: Body | str = "xin chào", of: str = "c1", author: Author = Author.BUYER, time: int = 0) -> Message:
    """Message `number` of conversation `of`; its time is NOON + a second per number unless given."""
    return Message(
        id=MessageId(f"{of}-{number}"),
        conversation=ConversationId(of),
        number=number,
        author=author,
        author_id="lan" if author is Author.STAFF else "buyer",
        author_name="Lan" if author is Author.STAFF else "Hoa",
        time=Instant(time or NOON + 1_000 * number),
        body=Text(body) if isinstance(body, str) else body,
    )


def picture(file: str, caption: str = "") -> Picture:
    """A picture's body."""
    return Picture(file=FileId(file), name="photo.png", size=10, width=4, height=3, caption=caption)


def conversation(name: str = "c1", buyer: str = "Hoa", phone_hint: str = "", created: int = NOON) -> Conversation:
    """A conversation without a message."""
    return Conversation(
        id=ConversationId(name), buyer=Buyer(id=BuyerId(f"b-{name}"), name=buyer, phone_hint=phone_hint), created=Instant(created)
    )
