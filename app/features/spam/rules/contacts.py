"""Hidden contact data: numbers and messenger names written so that a machine shall not see them.

A phone number, an order number or "do you have Zalo?" in plain writing is what real buyers send, and never a finding.
"""

import re
from collections.abc import Iterator

from app.features.spam.rules.findings import Finding

_APART = r"[ .·•_*\-,/]{1,3}"
_NUMBER_WORDS = """
không khong một mot hai ba bốn bon tư năm nam lăm sáu sau bảy bẩy bay tám tam chín chin linh lẻ
zero oh one two three four five six seven eight nine double triple plus
нуль один одна два дві три чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сорок п'ятдесят шістдесят
сімдесят вісімдесят дев'яносто сто двісті триста
"""
NUMBER_WORDS = frozenset(_NUMBER_WORDS.split())
#: So many number words in a row are a number that somebody spells.
SPELLED = 7
#: Different ones that must be there before it is looked at closely.
_DIFFERENT = 3
_SPELLED_HAN = re.compile(r"(?:[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]\s?){7,30}")
_HAN = re.compile("[\u4e00-\u9fff]")
_DIGIT_PAIR = re.compile(r"\d\D{0,3}\d")
#: 0 9 1 2 3 4 5 6: eight digits, each alone. A number in groups of two or three is how people write.
_SPACED = re.compile(rf"(?<!\w)(?:\d{_APART}){{7,30}}\d(?!\w)")
_LOOKS = "oоiіlsb"
#: 09oo I23 4S6: digits with letters that look like digits among them.
_DISGUISED = re.compile(rf"(?<!\w)[\d{_LOOKS}()+][\d{_LOOKS}()+ .\-]{{7,24}}[\d{_LOOKS}](?!\w)")
#: t e l e g r a m, z.a.l.o
_LETTERED = re.compile(r"(?<!\w)(?:[^\W\d]" + _APART + r"){3,30}[^\W\d](?!\w)")
_MESSENGERS = "zalo telegram whatsapp viber skype wechat signal line телеграм телеграмм вайбер ватсап вотсап скайп"
MESSENGERS = frozenset(_MESSENGERS.split())
_LETTERS = frozenset("".join(MESSENGERS))
#: Names cut in two, turned round or sounded out. Substrings first, since they cost next to nothing; then where words begin.
_TWISTED_NAMES = "za lo|zá lô|zálô|tele gam|te1egram|teleqram|теле грам|телег рам|теле гр|тел грам|вай бер|вайбep|ват сап"
_TWISTED_WORDS = _TWISTED_NAMES.split("|")
_TWISTED_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _TWISTED_WORDS))})")
_TWISTED_HAN = re.compile(
    r"加\s?[薇威]|[薇威]\s?[信芯❤♥]|微\s?[❤♥芯]|(?<![a-z])v\s?[信芯❤♥]|加\s?v(?![a-z])|\+\s?v\s?[:：]|薇\s?[:：❤♥]|扣\s?扣|"
    r"(?<![a-z])q\sq(?![a-z])|企鹅号|微\s信"
)
#: "name (at) host (dot) com"
_MAIL = re.compile(r"[\w.\-]{2,40}\s?[(\[{]\s?(?:at|собака|a còng)\s?[)\]}]\s?[\w\-]{1,40}\s?[(\[{]?\s?(?:dot|крапка|chấm|\.)")
_HANDLE = re.compile(r"(?:telegram|teleg|tele|телеграм|телеграмі|тг|signal|skype)[^\w@]{1,4}@\w{4,}")


def contacts(text: str, words: frozenset[str]) -> Iterator[Finding]:
    """`text` as `legible` gives it, `words` those in it.

    Each expression is tried only where something cheap says that it may match.
    """
    han = _HAN.search(text) is not None
    if (spelled := _spelled(text, words, han)) is not None:
        yield Finding("contact.spelled", 100, spelled[:60])
    elif _DIGIT_PAIR.search(text) is not None:
        if (found := _SPACED.search(text)) is not None:
            yield Finding("contact.spaced", 100, found[0][:60])
        elif (disguised := _disguised(text)) is not None:
            yield Finding("contact.disguised", 100, disguised[:60])
    if (messenger := _messenger(text, words, han)) is not None:
        yield Finding("contact.messenger", 100, messenger[:60])
    elif any(bracket in text for bracket in "([{") and (found := _MAIL.search(text)) is not None:
        yield Finding("contact.mail", 100, found[0][:60])
    elif "@" in text and (found := _HANDLE.search(text)) is not None:
        yield Finding("contact.handle", 60, found[0][:60])


def _spelled(text: str, words: frozenset[str], han: bool) -> str | None:
    if han and (found := _SPELLED_HAN.search(text)) is not None:
        return found[0].strip()
    # A number that says one digit again and again hides nothing.
    if len(NUMBER_WORDS & words) < _DIFFERENT:
        return None
    run: list[str] = []
    for word in text.split():
        if word.strip(".,;:!?-–()") in NUMBER_WORDS:
            run.append(word)
        elif len(run) >= SPELLED:
            break
        else:
            run.clear()
    return " ".join(run) if len(run) >= SPELLED else None


def _disguised(text: str) -> str | None:
    for match in _DISGUISED.finditer(text):
        number = match[0]
        digits = sum(c.isdecimal() for c in number)
        letters = sum(c in _LOOKS for c in number)
        # Mostly digits, or one long number of which only the zeros are letters: "lol so i" is neither.
        if digits >= 2 and letters >= 2 and 9 <= digits + letters <= 13 and _mixed(number):
            return number
    return None


def _mixed(number: str) -> bool:
    """A letter stands in a group together with digits, or all of a group are o's; AB 123456789 is a plain number."""
    groups = [group for group in re.split(r"[ .\-()+]+", number) if group]
    inside = any(re.search(rf"\d[{_LOOKS}]+(?:\d|$)|^[{_LOOKS}]\d+[{_LOOKS}]|^[oо]\d", group) for group in groups)
    zeros = [group for group in groups if re.fullmatch("[oо]{1,4}", group)]
    whole = all(re.fullmatch(rf"[\d{_LOOKS}]+", group) for group in groups)
    return whole and (inside or len(zeros) > 0) and any(group.isdecimal() or re.search(r"\d", group) for group in groups)


def _messenger(text: str, words: frozenset[str], han: bool) -> str | None:
    if any(name in text for name in _TWISTED_WORDS) and (found := _TWISTED_WORD.search(text)) is not None:
        return found[0]
    if (han or "+v" in text) and (found := _TWISTED_HAN.search(text)) is not None:
        return found[0]
    if len(_LETTERS & words) < _DIFFERENT:
        return None
    for match in _LETTERED.finditer(text):
        joined = "".join(c for c in match[0] if c.isalpha())
        if any(name in joined for name in MESSENGERS):
            return match[0]
    return None
