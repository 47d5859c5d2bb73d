"""The rules on single texts: what gives spam away, what real buyers write, and what hostile writers try (CHAT-5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.demo.loading import load
from app.domain.errors import Refused
from app.domain.suspicion import SpamRules
from app.features.spam.rules import CAUGHT, screen
from app.features.spam.rules.links import host_of
from tests.fakes.spam_corpus import LANGUAGES, answered_before, corpus

RULES = SpamRules(hosts=("minhanh-shop.example",))


def codes(text: str, rules: SpamRules = RULES) -> list[str]:
    return [finding.code for finding in screen(text, rules).findings]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Xem ở http://shopee-xacminh.example/login nha", "link.lookalike"),
        ("log in at https://paypa1.example", "link.lookalike"),
        ("https://minhanh-shop.vip/p/1", "link.lookalike"),  # the shop's own name under another ending
        ("https://shopee.vn@evil.example/", "link.lookalike"),
        ("https://xn--pypal-4ve.example", "link.lookalike"),
        ("bảo mật: nova-poshta-oplata.example", "link.lookalike"),
        ("a.example b.example c.example", "link.many"),
        ("bit.ly/3xyz", "link.short"),
        ("t.me/joinus", "link.invite"),
        ("http://93.184.216.34/x", "link.address"),
        ("gọi không chín không một hai ba bốn năm", "contact.spelled"),
        ("call zero seven seven zero zero nine zero zero", "contact.spelled"),
        ("тел нуль шість сім один два три чотири п’ять", "contact.spelled"),
        ("电话幺三八零零幺三八零零零", "contact.spelled"),
        ("lh 0 9 1 2 3 4 5 6 7", "contact.spaced"),
        ("lh 0.9.1.2.3.4.5.6.7", "contact.spaced"),
        ("lh 09oo ooo ooo", "contact.disguised"),
        ("O67 I23 4S 67", "contact.disguised"),
        ("kb z.a.l.o em", "contact.messenger"),
        ("T e l e g r a m", "contact.messenger"),
        ("пишіть у теле грам", "contact.messenger"),
        ("加薇信聊", "contact.messenger"),
        ("+V：demo", "contact.messenger"),
        ("mail me: boss (at) deals (dot) example", "contact.mail"),
        ("vay tiền nhanh, nợ xấu vẫn duyệt", "offer.loan"),
        ("VAY TIEN NHANH, GIAI NGAN 15 PHUT", "offer.loan"),  # without accents, in capitals
        ("накрутка відгуків, 500 відгуків за 299 грн", "offer.boost"),
        ("za\u200dlo nhé", "trick.joiner"),
        ("𝐕𝐚𝐲 𝐭𝐢ề𝐧", "trick.ornate"),
        ("пишіть на Telegrаm", "trick.mixed"),  # a Cyrillic а among Latin letters
    ],
)
def test_each_trick_has_its_code(text: str, code: str) -> None:
    """CHAT-5: the rule that caught it is named."""
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "SĐT em 0901 234 567, gọi giúp em", "0938.112.450", "+84 (28) 3822-1177", "Đơn FD-20251122-0193 tới đâu rồi?",
        "Mã vận đơn SPXVN0459812374", "my tracking is SB123456789", "order 1002 3344 55 2", "Zalo em 0912345678 nha",
        "у вас є телеграм?", "Мій вайбер 067 123 45 67", "可以加微信发视频吗", "手机号 138 0013 8000", "我的微信就是13800138000",
        "cái này https://minhanh-shop.example/p/1 còn không", "giống https://shopee.vn/x-i.1.2 không",
        "https://www.youtube.com/watch?v=ab", "ok.em cảm ơn", "dạ.shop gửi em", "3.5mm hay type-c ạ", "ver 2.0.1 được không",
        "SHOP LỪA ĐẢO!!!!!!!! TRẢ LỜI ĐI", "hahahahaha", "哈哈哈哈哈哈哈哈哈", "ok", "?", "👍👍👍👍👍👍", "",
        "trả góp lãi suất bao nhiêu ạ?", "I got a text that my parcel is held, is it from you?", "mua sỉ 50 cái giá sao shop",
        "一二三四五六", "size S M L XL", "shop da lo don cho em chua", "USB-кабель для iPhone-а", "Wi-Fi роутер TP-Link",
        "email hóa đơn: ketoan@anphat.example", "mua lúc 9.30 ngày 12.11.2025", "hai ba cái cũng được ạ",
    ],
)  # fmt: skip
def test_what_real_buyers_write_is_never_caught(text: str) -> None:
    """CHAT-5: phones, order numbers, links to this shop and the known ones, anger and single words pass."""
    assert screen(text, RULES).weight < CAUGHT, codes(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_on_texts_that_no_rule_was_tuned_on(language: str) -> None:
    """CHAT-5: no false alarm in four languages, and most spam found. `python -m tests.benches.spam` prints the figures."""
    unseen = [sample for sample in corpus((language,)) if not sample.seen]
    caught = [sample for sample in unseen if screen(sample.text, RULES).caught]
    assert [sample.text for sample in caught if not sample.spam] == []
    assert len(caught) > 0.7 * sum(sample.spam for sample in unseen)


def test_the_corpus_is_wide_enough() -> None:
    """At least 150 harmless and 80 spam texts in each language."""
    for language in LANGUAGES:
        found = corpus((language,))
        assert sum(not sample.spam for sample in found) >= 150
        assert sum(sample.spam for sample in found) >= 80
        assert not {s.family for s in found if s.seen and s.spam} & {s.family for s in found if not s.seen and s.spam}


def test_the_demos_spam_is_caught_and_its_buyers_are_not() -> None:
    """CHAT-5: all that the demo's one in ten write, and nothing of what the other nine do."""
    content = load()
    for spams in content.spam.values():
        assert [spam.says for spam in spams if not screen("\n".join(spam.says), SpamRules()).caught] == []
    said = answered_before()
    assert len(said) > 500
    assert [line for line in said if screen(line, SpamRules()).caught] == []


@pytest.mark.parametrize("rule", ["links", "contacts", "offers", "tricks"])
def test_a_rule_can_be_switched_off(rule: str) -> None:
    """Nothing of it is found any more."""
    text = "vay tiền giải ngân ngay za\u200dlo không chín không một hai ba bốn năm http://shopee-x.example"
    prefix = {"links": "link.", "contacts": "contact.", "offers": "offer.", "tricks": "trick."}[rule]
    assert any(code.startswith(prefix) for code in codes(text))
    assert not any(code.startswith(prefix) for code in codes(text, SpamRules(**{rule: False})))


def test_a_host_that_the_shop_trusts_says_nothing() -> None:
    """Nor does what lies below it; its name in a stranger's host does."""
    trusting = SpamRules(hosts=("xuong-si.example",))
    assert "link.unknown" in codes("xem https://xuong-si.example/a")
    assert codes("xem https://xuong-si.example/a https://img.xuong-si.example", trusting) == []
    assert codes("xem https://xuong-si.club", trusting) == ["link.lookalike"]


@pytest.mark.parametrize(
    ("typed", "host"), [("https://Shop.Example.com/x", "shop.example.com"), ("shop.vn", "shop.vn"), ("", "")]
)
def test_a_trusted_host_may_be_typed_as_an_address(typed: str, host: str) -> None:
    assert host_of(typed) == host


@pytest.mark.parametrize("hosts", [("no dot",), ("a/b.com",), ("ß.example",), ("x" * 260 + ".com",), ("nodot",)])
def test_what_is_no_host_is_refused(hosts: tuple[str, ...]) -> None:
    with pytest.raises(Refused, match=r"spam\.host"):
        SpamRules(hosts=hosts).checked()
    with pytest.raises(Refused, match=r"spam\.hosts"):
        SpamRules(hosts=tuple(f"a{i}.example" for i in range(51))).checked()


@pytest.mark.parametrize(
    "unit",
    [
        "0 ",
        "a.b.",
        "1-",
        "тел ",
        "z.a.l.",
        "o0 ",
        "một hai ",
        "http://",
        "x@",
        "a",
        "((at)",
        "零",
        "q q ",
        "\u0301",
        "\u202e\u200b",
    ],
)
def test_hostile_repetition_is_read_in_one_go(unit: str) -> None:
    """Ten million characters of what expressions choke on: cut, and read without going back over it again and again."""
    assert screen(unit * (10_000_000 // len(unit)), RULES).weight >= 0


@given(st.text(alphabet=st.characters(), max_size=300))
def test_no_text_breaks_a_rule(text: str) -> None:
    """Bidi, zero width, surrogates, whatever: findings or none, and the sum is theirs."""
    found = screen(text, RULES)
    assert found.weight == sum(finding.weight for finding in found.findings)
    assert found.caught is (found.weight >= CAUGHT)
