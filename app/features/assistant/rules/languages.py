"""Which of the four languages a text is in, from its letters and its smallest words."""

import re

from app.domain.text import fold

_HAN = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_WORD = re.compile(r"[a-z]+")
#: Small words of Vietnamese as it is typed without marks, which English does not have.
_VI = frozenset(
    re.findall(
        r"\S+",
        "khong duoc minh ban cua oi roi nhe nha don hang giao chua bao gio voi cho em anh chi nay thi ma la sao den gui duoc"
        " vay xin cam on ko dc bn hok vang dung mua tien doi tra con",
    )
)
_EN = frozenset(
    re.findall(r"\S+", "the is are my i you it when where what how can do please have has was not order to for and of this me")
)


def language_of(text: str) -> str:
    """zh, uk, vi, en; "" where nothing tells, as in a number or an emoji."""
    han, cyrillic = len(_HAN.findall(text)), len(_CYRILLIC.findall(text))
    if han and han * 2 >= cyrillic:
        return "zh"
    if cyrillic:
        return "uk"
    if _VIETNAMESE.search(text):
        return "vi"
    words = _WORD.findall(fold(text))
    if not words:
        return ""
    vi, en = sum(word in _VI for word in words), sum(word in _EN for word in words)
    return "vi" if vi > en else "en"
