"""The same text from many, and too many messages at once (CHAT-5)."""

from app.domain.ids import MINUTE, SECOND, ConversationId, Instant
from app.features.spam.rules import CAUGHT, Crowd, legible
from app.features.spam.rules.crowd import PACE, WINDOW, shape

ADVERT = "Giá tốt nhất thị trường, liên hệ ngay để nhận bảng giá {} hôm nay"
NOW = Instant(1_000_000_000)


def told(crowd: Crowd, buyers: range, text: str = ADVERT, now: int = NOW) -> list[int]:
    """The weight of each of these buyers' copies."""
    found = [crowd.copies("shop", ConversationId(f"c{n}"), legible(text.format(n)), Instant(now)) for n in buyers]
    return [0 if finding is None else finding.weight for finding in found]


def test_the_third_copy_weighs_and_the_fifth_is_enough_whatever_numbers_they_carry() -> None:
    crowd = Crowd()
    assert told(crowd, range(6)) == [0, 0, 60, 60, CAUGHT, CAUGHT]


def test_one_buyer_repeating_themselves_is_no_crowd() -> None:
    """An operation that is tried again counts once, too."""
    crowd = Crowd()
    assert told(crowd, range(1)) * 5 == [0] * 5


def test_copies_far_apart_in_time_are_chance() -> None:
    crowd = Crowd()
    told(crowd, range(4))
    assert told(crowd, range(4, 5), now=NOW + WINDOW + 1) == [0]


def test_short_questions_are_what_everybody_asks() -> None:
    crowd = Crowd()
    assert told(crowd, range(9), "Shop ơi cái này còn hàng không ạ?") == [0] * 9
    assert shape(legible("这个还有货吗")) is None
    assert shape(legible("老板需要补单吗真实买家安全不降权包送评价")) is not None


def test_a_text_that_somebody_answered_is_what_real_buyers_write() -> None:
    """A ready-made question on the shop's page comes from many; once it was answered it never counts."""
    crowd = Crowd()
    crowd.pace(ConversationId("c0"), 1, NOW)
    told(crowd, range(1))
    crowd.vouch(ConversationId("c0"))
    assert told(crowd, range(1, 9)) == [0] * 8


def test_shops_do_not_share_what_was_seen() -> None:
    crowd = Crowd()
    told(crowd, range(4))
    assert crowd.copies("other", ConversationId("c9"), legible(ADVERT), NOW) is None


def test_a_machines_pace() -> None:
    """PACE within a minute; the same message counted twice is one."""
    crowd, chat = Crowd(), ConversationId("c")
    assert all(crowd.pace(chat, n, Instant(NOW + n * SECOND)) is None for n in range(1, PACE))
    assert crowd.pace(chat, PACE - 1, Instant(NOW + PACE * SECOND)) is None
    assert crowd.pace(chat, PACE, Instant(NOW + PACE * SECOND)) is not None
    slow = ConversationId("slow")
    assert all(crowd.pace(slow, n, Instant(NOW + n * MINUTE // 10)) is None for n in range(1, 3 * PACE))
