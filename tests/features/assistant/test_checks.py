"""What is found before a text goes to a buyer, in four languages; and what is left alone (CHAT-30)."""

import pytest

from app.features.assistant.rules.checks import Check, Person, doubts, luhn
from app.features.assistant.rules.numbers import NumberKind, numbers, order_key, phone_key

OLENA = Person("Олена Коваль", frozenset({"8842-1907"}))
HOA = Person("Trần Hữu Hòa", frozenset({"8842-2210"}), frozenset({phone_key("+84 901 234 567")}))
WANG, PETRO, JOHN = Person("王小敏"), Person("Петро Мельник"), Person("John Smith", frozenset({order_key("DH-1001")}))
OTHERS = (HOA, WANG, PETRO, JOHN, Person("Guest 12"), Person(""))


def found(text: str, buyer: Person = OLENA) -> list[Check]:
    return [doubt.check for doubt in doubts(text, buyer, OTHERS)]


@pytest.mark.parametrize(
    "text",
    [
        "Your card 4111 1111 1111 1111 was refunded",
        "Thẻ 4111-1111-1111-1111 nhé",
        "卡号４１１１１１１１１１１１１１１１收到了",
        "بطاقة ٤١١١ ١١١١ ١١١١ ١١١١",
        "картка 5168\u00a07427\u00a03456\u00a07898",
        "amex 3782 822463 10005",
    ],
)
def test_card_numbers_in_any_script(text: str) -> None:
    """CHAT-30: spaces, dashes, full width, Arabic digits, close to Chinese letters."""
    assert found(text) == [Check.CARD]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112 is not one: its last digit is wrong",
        "ТТН 20450012345678",
        "0000 0000 0000 0000",
        "Order 8842-1907, 240.000 ₫, 22.11.2026 14:30",
        "https://shop.example/p/41111111111111111111111",
        "1234567890123456789012345",
    ],
)
def test_numbers_that_are_no_cards(text: str) -> None:
    """CHAT-30: parcels, sums, dates, addresses."""
    assert found(text) == []


def test_luhn() -> None:
    """The check digit, by numbers that payment companies print for tests."""
    assert all(map(luhn, ("4111111111111111", "5555555555554444", "378282246310005", "6011111111111117")))
    assert not any(map(luhn, ("4111111111111112", "5555555555554445")))


@pytest.mark.parametrize(
    "text",
    [
        "my password: hunter2", "The password is Tr0ub4dor", "CVV 123", "PIN: 4821", "OTP 445566",
        "mật khẩu là abc123", "Mat khau: 99xy", "mã OTP là 445566", "mk: hoa1990",
        "пароль: qwe123", "Пароль – qwerty1", "пін-код 4821",
        "密码是abc123", "密码:a1b2c3", "您的验证码是123456，请勿转发", "密码123456",
    ],
)  # fmt: skip
def test_secrets_in_four_languages(text: str) -> None:
    """CHAT-30: a word for a secret, and behind it something that can be one."""
    assert found(text) == [Check.SECRET]


@pytest.mark.parametrize(
    "text",
    [
        "Please never tell anybody your CVV or password.", "The password is printed on the label",
        "Forgot your password? Tap here",
        "Không gửi mật khẩu hay mã OTP cho ai nhé", "Pin 5000mAh, sạc 20W", "pin là 4800 mAh ạ", "Pin còn 80%",
        "Нікому не кажіть пароль", "Пароль надрукований на наклейці", "请不要告诉任何人密码", "您的密码是您手机号后6位",
    ],
)  # fmt: skip
def test_talking_about_secrets_is_fine(text: str) -> None:
    """CHAT-30: no alarm where nothing is given away; a Vietnamese pin is a battery."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["Hi {buyer_name}!", "Đơn {order_number} ạ", "{{ tracking }}", "订单｛订单号｝", "Вітаю, {ім'я}!"]
)
def test_blanks_that_nobody_filled_in(text: str) -> None:
    """CHAT-30: also those of other programs."""
    expected = [Check.VARIABLE] if "'" not in text else []
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "what", "whose"),
    [
        ("Dạ chào anh Hòa ạ", "Hòa", "Trần Hữu Hòa"),
        ("Chào anh Hòa, đơn đã gửi", "Hòa", "Trần Hữu Hòa"),
        ("Người nhận Trần Hữu Hòa", "Trần Hữu Hòa", "Trần Hữu Hòa"),
        ("王小敏您好", "王小敏", "王小敏"),
        ("您好王小姐，已发货", "王小姐", "王小敏"),
        ("Доброго дня, Петро!", "Петро", "Петро Мельник"),
        ("Hi John, it is on its way", "John", "John Smith"),
    ],
)
def test_another_buyers_name(text: str, what: str, whose: str) -> None:
    """CHAT-30: where one speaks to somebody, or the whole name."""
    (doubt,) = doubts(text, OLENA, OTHERS)
    assert (doubt.check, doubt.what, doubt.whose) == (Check.NAME, what, whose)


@pytest.mark.parametrize(
    "text",
    [
        "Доброго дня, Олена!", "hòa bình", "Hòa vốn", "Dear Guest,", "Em là Lan ạ", "王牌产品", "Johnson is a brand", "the john",
        "Thanks a lot, Smith & Co make it",
    ],
)  # fmt: skip
def test_names_that_are_no_mistake(text: str) -> None:
    """CHAT-30: the right name, words that look like a name, people without one."""
    assert found(text) == []


def test_namesakes_are_no_mistake() -> None:
    """CHAT-30: the open chat's buyer is called so too, with or without marks."""
    assert found("Chào chị Hoa ạ", Person("Nguyễn Thị Hoa")) == []
    assert doubts("Hi John,", Person("John Brown"), [JOHN]) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Order 8842-2210 ships today", "8842-2210"), ("订单8842-2210已发货", "8842-2210"), ("#8842-2210 đây", "8842-2210"),
        ("订单８８４２-２２１０", "８８４２-２２１０"), ("gọi 0901 234 567 nhé", "0901 234 567"),
        ("call +84901234567", "+84901234567"),
        ("dh-1001 is packed", "dh-1001"),
    ],
)  # fmt: skip
def test_another_buyers_order_or_phone(text: str, what: str) -> None:
    """CHAT-30: in all spellings."""
    (doubt,) = doubts(text, OLENA, OTHERS)
    assert (doubt.check, doubt.what) == (Check.NUMBER, what)


def test_ones_own_and_unknown_numbers_pass() -> None:
    """CHAT-30: this buyer's order, one that both have, and one that nobody is known to have."""
    assert found("8842-1907 and 8842-9999") == []
    both = Person("B", frozenset({"8842-1907"}))
    assert doubts("8842-1907", OLENA, [both]) == []


def test_each_check_can_be_switched_off() -> None:
    """CHAT-30: and they do not depend on one another."""
    text = "Hi John, {x} 4111 1111 1111 1111 password: a1b2c3 8842-2210"
    assert set(found(text)) == set(Check)
    for check in Check:
        assert check not in {doubt.check for doubt in doubts(text, OLENA, OTHERS, set(Check) - {check})}


def test_a_long_paste_takes_no_time() -> None:
    """Nothing here backtracks for seconds."""
    for piece in ("4 ", "a-", "пароль ", "{", "1-1_"):
        doubts(piece * 20_000, OLENA, OTHERS)


def test_numbers_by_kind() -> None:
    """Dates, sums and ranges are none."""
    text = "8842-1907, DH_1001 #12345 2026-11-22 24-48 1–3 240.000, 0901.234.567 13812345678 x@1234567.com"
    assert [(one.kind, one.key) for one in numbers(text)] == [
        (NumberKind.ORDER, "8842-1907"), (NumberKind.ORDER, "DH-1001"), (NumberKind.ORDER, "12345"),
        (NumberKind.PHONE, "01234567"), (NumberKind.PHONE, "12345678"),
    ]  # fmt: skip
