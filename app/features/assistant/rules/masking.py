"""Takes one buyer's data out of an answer before it is offered for another: names, numbers, addresses of mail, amounts."""

import re
from collections.abc import Mapping
from functools import cache

from app.features.assistant.rules.numbers import Found, NumberKind, numbers

BUYER, AGENT, ORDER, PHONE = "{buyer_name}", "{agent_name}", "{order_number}", "{phone}"
#: What only the agent can know: they stay in the text, and the check before sending finds what was forgotten.
TRACKING, EMAIL, AMOUNT = "{tracking_number}", "{email}", "{amount}"
#: Variables by their names.
KNOWN = ("buyer_name", "agent_name", "order_number")

_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_FIGURES = r"\d[\d.,\u00a0\u202f ]*"
_AMOUNT = re.compile(
    rf"[$€£¥₫₴]\s?{_FIGURES}(?<=\d)|{_FIGURES}\s?(?:[$€£¥₫₴元]|(?:vnd|đồng|грн|uah|usd)\b|[đdk](?!\w))", re.IGNORECASE
)
#: A parcel's number, a voucher's code, an account: capital letters and digits, or many digits.
_CODE = re.compile(r"(?<![\w@{])(?=[A-Z\d\-]{0,30}\d)(?:[A-Z]{2,}[A-Z\d]*\d[A-Z\d]{3,}|\d{8,})(?![\w}])", re.ASCII)
#: What leads to a parcel's number, which may look like an order's.
_PARCEL = re.compile(
    r"(?:track|waybill|parcel n|vận|mã vđ|bill|运单|快递单|物流单|单号是|ттн|трек|накладн)[^.!?\n]{0,24}$", re.IGNORECASE
)
_VARIABLE = re.compile(r"\{([a-z_]{1,40})\}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_TITLES = "小姐|先生|女士"


def masked(text: str, buyer: str, agent: str) -> str:
    """The text without what belongs to this buyer; `buyer` and `agent` are the names of who is written to and who writes."""
    text = _EMAIL.sub(EMAIL, text)
    parts, at = [], 0
    for found in numbers(text):
        parts += [text[at : found.start], _variable_for(found, text)]
        at = found.end
    text = "".join((*parts, text[at:]))
    text = _AMOUNT.sub(lambda match: AMOUNT + match[0][len(match[0].rstrip()) :], text)
    text = _CODE.sub(TRACKING, text)
    for name, variable in ((buyer, BUYER), (agent, AGENT)):
        pattern = _name_pattern(name)
        if pattern is not None:
            text = pattern.sub(variable, text)
    return re.sub(r"(\{[a-z_]+\})(?:[\s\u00a0]*\1)+", r"\1", text)


def _variable_for(found: Found, text: str) -> str:
    """An order number is filled in by itself later, so only what can be nothing else is taken for one."""
    if found.kind is NumberKind.PHONE:
        return PHONE
    parted = "-" in found.key or text[: found.start].rstrip(" ")[-1:] in ("#", "№", "＃")
    return ORDER if parted and not _PARCEL.search(text[: found.start]) else TRACKING


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _name_pattern(name: str) -> re.Pattern[str] | None:
    """The whole name, or a part of it that is written as one."""
    words = name.split()
    if not words or not any(map(str.isalpha, name)):
        return None
    if _HAN.match(name):
        whole = re.escape("".join(words))
        return _compiled(rf"{whole}|{re.escape(name[0])}(?={_TITLES})")
    parts = [re.escape(word) for word in words if len(word) > 1 and word[:1].isupper() and word.isalpha()]
    either = "|".join((re.escape(name), *parts))
    return _compiled(rf"(?<![\w{{])(?:{either})(?![\w}}])")


def filled(text: str, values: Mapping[str, str]) -> str:
    """The variables that are known put in; the others stay in their braces, for the agent to see."""
    return _VARIABLE.sub(lambda match: values.get(match[1]) or match[0], text)
