"""What the palette can do: actions that features register, and sources that find things while one types."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from app.desktop.kit.words import Words, say
from app.domain.text import fold


class Hit(msgspec.Struct, frozen=True):
    """One line of the palette: plain texts, an icon, and what choosing it does. `keys` is its shortcut, as text."""

    title: str
    do: Callable[[], object]
    detail: str = ""
    icon: str = "command"
    keys: str = ""


class Source(Protocol):
    """Something the palette can look into."""

    def title(self) -> str:
        """The heading over its hits, translated."""

    def find(self, text: str, show: Callable[[Sequence[Hit]], None]) -> None:
        """Call `show` with the best hits for `text`: at once, or later, or several times as more is found."""


class _Action(msgspec.Struct, frozen=True):
    words: Words
    do: Callable[[], object]
    icon: str
    keys: Callable[[], str]
    available: Callable[[], bool]


class Actions:
    """The palette's source of things to do."""

    def __init__(self, title: Words, limit: int = 8) -> None:
        self._title = title
        self._limit = limit
        self._actions: list[_Action] = []

    def add(
        self,
        words: Words,
        do: Callable[[], object],
        icon: str = "command",
        keys: Callable[[], str] = str,
        available: Callable[[], bool] = lambda: True,
    ) -> None:
        """Offer `words`, which does `do`; `keys` says its shortcut, `available` whether it makes sense now."""
        self._actions.append(_Action(words, do, icon, keys, available))

    def title(self) -> str:
        return say(self._title)

    def find(self, text: str, show: Callable[[Sequence[Hit]], None]) -> None:
        ranked = [
            (rank, action)
            for action in self._actions
            if action.available() and (rank := match(text, say(action.words))) is not None
        ]
        ranked.sort(key=lambda pair: pair[0])
        show([Hit(say(a.words), a.do, icon=a.icon, keys=a.keys()) for _rank, a in ranked[: self._limit]])


def match(wanted: str, offered: str) -> tuple[int, int] | None:
    """How well `offered` answers to `wanted`: the lower the better, None for not at all. Accent-free both ways.

    Best is a word that begins with it, then the text anywhere inside, then its letters in order.
    """
    needle, hay = " ".join(fold(wanted).split()), " ".join(fold(offered).split())
    if not needle:
        return (0, 0)
    at = hay.find(needle)
    if at == 0:
        return (0, len(hay))
    if at > 0:
        return (1 if hay[at - 1] == " " else 2, at)
    return _scattered(needle.replace(" ", ""), hay)


def _scattered(needle: str, hay: str) -> tuple[int, int] | None:
    """Letters of `needle` in order anywhere in `hay`; the number of letters skipped says how bad it is."""
    position = -1
    first = -1
    for letter in needle:
        position = hay.find(letter, position + 1)
        if position < 0:
            return None
        first = position if first < 0 else first
    skipped = position - first + 1 - len(needle)
    # A text in which the letters are strewn far apart is no answer.
    return (3, skipped) if skipped <= 2 * len(needle) + 4 else None
