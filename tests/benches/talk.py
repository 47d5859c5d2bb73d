"""Made-up shop talk in four languages for benches: common words often, rare ones seldom, numbers and codes between."""

import itertools
import random
from collections.abc import Iterator

from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Author, Message, Text

_VI = (
    "em chị anh ạ có không được cho mình hỏi đơn hàng này giao khi nào thì tới giúp với shop ơi còn size màu đen trắng bị lỗi"
    " đổi trả hoàn tiền rồi chưa nhận gửi địa chỉ số điện thoại kiểm tra lại cảm ơn vâng dạ sản phẩm giá bao nhiêu giảm mã"
    " khuyến mãi đặt mua tai nghe sạc pin ốp lưng máy tính bảng bàn phím chuột màn hình bảo hành hóa đơn công ty phí vận chuyển"
    " nhanh chậm hôm nay ngày mai tuần sau kho hết tạm thời xin lỗi thông cảm nhé luôn đang trên đường hủy thanh toán"
)
_UK = (
    "добрий день підкажіть будь ласка коли буде моє замовлення ще не прийшло чи є в наявності колір чорний білий розмір ціна"
    " знижка повернення коштів обмін гарантія доставка пошта відділення номер телефону дякую так ні звісно зараз перевірю вибачте"
    " за незручності товар пошкоджений коробка подряпина зарядка навушники клавіатура миша екран рахунок оплата картка сьогодні"
    " завтра тиждень їхати їсти йти м'ята п'ять об'єм ґудзик щодо іще й"
)
_EN = (
    "hello hi i my order has not arrived yet when will it be here please check the size colour black white is this in stock price"
    " discount coupon code refund return exchange warranty delivery address phone number thank you yes no of course sorry for"
    " trouble parcel damaged box scratch charger headphones keyboard mouse screen invoice payment card today tomorrow week"
)
_ZH = (
    "你好请问这个有货吗什么时候发能不快点我的订单还没到退款换货尺码颜色黑白价格优惠券怎么用发票开公司地址电话号谢客服在吗亲"
    "可以帮查一下物流显示已签收但是东西坏了屏幕划痕耳机充电器键盘鼠标保修期多久会给您处理抱歉稍等马上"
)
_ENDS = ("", "", "", ".", "!", "?", "...", " 😂", " 👍", " 🙏", " ạ", " :)")


class Talk:
    """Endless messages, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._pools = [self._pool(words.split()) for words in (_VI, _UK, _EN)]
        # Names and models: many different ones, each rare.
        self._rare = ["".join(self._random.choices("aăâbcdđeêghiklmnoôơpqrstuưvxy", k=6)) for _ in range(20_000)]

    def text(self) -> str:
        """One message: 2 to 25 words."""
        language = self._random.randrange(4)
        length = min(25, 2 + int(self._random.expovariate(1 / 7)))
        if language == 3:
            start = self._random.randrange(len(_ZH) - 1)
            line = "".join(self._random.choices(_ZH, k=length)) + _ZH[start : start + 6]
        else:
            words, weights = self._pools[language]
            line = " ".join(self._random.choices(words, cum_weights=weights, k=length))
        return line + self._extra() + self._random.choice(_ENDS)

    def messages(self, count: int, conversations: int, start: int = 1_700_000_000_000) -> Iterator[Message]:
        """`count` messages over so many conversations, in the hub's order, 3 s apart on average.

        Buyers talk in sittings: some hundred conversations go on at a time, each for about fifteen messages.
        """
        numbers = dict.fromkeys(range(conversations), 0)
        active = [self._any(conversations) for _ in range(min(300, conversations))]
        time = start
        for i in range(count):
            seat = self._random.randrange(len(active))
            if self._random.random() < 1 / 15:
                active[seat] = self._any(conversations)
            conversation = active[seat]
            numbers[conversation] += 1
            time += int(self._random.expovariate(1 / 3_000)) + 1
            buyer = i % 2 == 0
            yield Message(
                id=MessageId(f"01HF{i:022d}"),
                conversation=conversation_id(conversation),
                number=numbers[conversation],
                author=Author.BUYER if buyer else Author.STAFF,
                author_id=f"01HB{conversation:022d}" if buyer else "01HS0000000000000000000007",
                author_name=f"Buyer {conversation}" if buyer else "Lan",
                time=Instant(time),
                body=Text(self.text()),
            )

    def _any(self, conversations: int) -> int:
        # Some buyers come back often.
        return int(conversations * self._random.random() ** 2)

    def _extra(self) -> str:
        chance = self._random.random()
        if chance < 0.05:
            return f" 09{self._random.randrange(100):02d} {self._random.randrange(1000):03d} {self._random.randrange(1000):03d}"
        if chance < 0.12:
            return f" SP-{self._random.randrange(5000)}"
        return f" {self._random.choice(self._rare)}" if chance < 0.3 else ""

    def _pool(self, words: list[str]) -> tuple[list[str], list[float]]:
        return words, list(itertools.accumulate(1 / (rank + 2) for rank in range(len(words))))


def conversation_id(number: int) -> ConversationId:
    """The id of the nth conversation of `Talk.messages`."""
    return ConversationId(f"01HC{number:022d}")
