"""Finding and filling quick replies (CHAT-28)."""

import msgspec
import pytest

from app.domain.ids import Instant
from app.domain.quick_replies import QuickReply
from app.features.quick_replies import rules
from app.features.quick_replies.rules import Finder

NOW = Instant(1_800_000_000_000)


def reply(id_: str, title: str, text: str, **fields: object) -> QuickReply:
    return msgspec.structs.replace(QuickReply(id=id_, title=title, text=text), **fields)


REPLIES = [
    reply("late", "Parcel is late", "Sorry, your parcel {tracking_number} is on its way.", shortcut="late", used=3),
    reply("refund", "Refund", "We will refund you at once.", used=50),
    reply("den", "Đơn hàng", "Đơn của bạn đang được giao.", language="vi"),
    reply("zh", "发货", "您的订单已发货。", language="zh-CN"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("/la", "late"),
        ("late", "late"),
        ("don hang", "den"),
        ("đơn", "den"),
        ("订", "zh"),
        ("refund", "refund"),
        ("tracking", "late"),
    ],
)
def test_slash_finds_shortcut_title_and_text(typed: str, first: str) -> None:
    """CHAT-28: "/" anywhere; marks or not, Chinese from one character."""
    assert Finder(REPLIES).find(typed, "", "en", NOW)[0].id == first


def test_what_fits_the_buyers_words_comes_first() -> None:
    """CHAT-28: ranked by use and by fit to the last buyer message, and in the buyer's language."""
    finder = Finder(REPLIES)
    assert finder.find("", "", "en", NOW)[0].id == "refund"
    assert finder.find("", "where is my parcel, it should be on its way", "en", NOW)[0].id == "late"
    assert finder.find("", "", "vi", NOW)[-1].id == "zh"


def test_variables_are_filled_or_asked_for() -> None:
    """CHAT-28: variables that prompt when empty; what is not a variable stays as it is."""
    text = "Dear {buyer_name}, {order_number} {Nope} {}"
    assert rules.variables(text) == ["buyer_name", "order_number"]
    assert rules.empty(text, {"buyer_name": "Hoa", "order_number": " "}) == ["order_number"]
    assert rules.filled(text, {"buyer_name": "{order_number}"}) == "Dear {order_number}, {order_number} {Nope} {}"


def test_common_words_tell_little() -> None:
    """CHAT-28: "the" and names of variables do not make a reply fit; what stands in few of them does."""
    replies = [reply(f"r{n}", f"Title {n}", "This is the shop, thank you {buyer_name}.", used=10) for n in range(20)]
    finder = Finder([*replies, reply("cable", "Cables", "The length is two metres.")])
    assert finder.find("", "what is the length of the cable in this shop, buyer name", "en", NOW)[0].id == "cable"


def test_counts_alone_fold_nothing_anew() -> None:
    """CHAT-28: a reply that was only used once more keeps what was made of its text."""
    before = rules.folded(REPLIES[0])
    after = rules.folded(msgspec.structs.replace(REPLIES[0], used=4, version=2), before)
    assert after.words is before.words
    assert after.reply.used == 4
