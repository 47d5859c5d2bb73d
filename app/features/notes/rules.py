"""Whom a note calls: "@" and a name, read out of its text. Pure (CHAT-24)."""

import unicodedata
from collections.abc import Collection, Iterable

from app.domain.ids import StaffId
from app.domain.people import DESK, Staff


def callable_ones(staff: Iterable[Staff], me: str) -> list[Staff]:
    """Colleagues who read notes and can be mentioned, by name."""
    found = [one for one in staff if one.active and one.id != me and DESK.intersection(one.roles)]
    return sorted(found, key=lambda one: one.name.casefold())


def mentioned(text: str, colleagues: Iterable[Staff], chosen: Collection[StaffId] = ()) -> tuple[StaffId, ...]:
    """Who is called in `text`, in that order. The longest name that fits counts; where several people go by it, those who
    were `chosen` from the list, or else all of them."""
    by_name: dict[str, list[StaffId]] = {}
    for one in colleagues:
        by_name.setdefault(_folded(one.name), []).append(one.id)
    names = sorted((name for name in by_name if name), key=len, reverse=True)
    folded, found = _folded(text), dict[StaffId, None]()
    at = folded.find("@")
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum():
            name = next((name for name in names if _stands(name, folded, at + 1)), "")
            same = by_name.get(name, [])
            picked = [one for one in same if one in chosen]
            found.update(dict.fromkeys(picked or same))
        at = folded.find("@", at + 1)
    return tuple(found)


def _stands(name: str, text: str, at: int) -> bool:
    end = at + len(name)
    # Chinese is written without spaces: what follows such a name is no part of it.
    ideographs = bool(name) and unicodedata.category(name[-1]) == "Lo"
    return text.startswith(name, at) and (ideographs or not text[end : end + 1].isalnum())


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
