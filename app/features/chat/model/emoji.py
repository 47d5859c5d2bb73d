"""The emoji: their names and keywords in the language in force and in English, skin tones, and the ones used last (CHAT-14)."""

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import msgspec

from app.desktop.settings import Option, Settings
from app.domain.text import searchable

#: The emoji used last, newest first, separated by spaces; each as it was chosen.
RECENT = Option("chat.recent_emoji", "")
#: 0: as they are drawn without a tone; 1 to 5 from light to dark.
TONE = Option("chat.emoji_tone", 0, most=5)
TONES = range(6)
_KEPT = 32
_LIGHTEST = "\U0001f3fb"
#: Emoji whose words are folded in one step between two events of the window: some milliseconds.
_STEP = 200


class Emoji(msgspec.Struct, frozen=True):
    """`name` is of the language in force. `light` is its form with the lightest skin, "" for one that has no tones; `chosen`
    the form in which it was used last."""

    text: str
    name: str
    light: str = ""
    chosen: str = ""

    def in_tone(self, tone: int) -> str:
        """As one of TONES."""
        return self.light.replace(_LIGHTEST, chr(ord(_LIGHTEST) + tone - 1)) if tone and self.light else self.text


class EmojiBook:
    """Everything that the picker shows, for one language."""

    def __init__(self, path: Path, language: str) -> None:
        """`path` is the file with the groups; beside it a folder "words" holds a file for each language."""
        self.language = language
        groups: dict[str, list[list[str]]] = json.loads(path.read_text(encoding="utf-8"))["groups"]
        english = _words(path, "en")
        ours = _words(path, language) or english
        self.groups: dict[str, tuple[Emoji, ...]] = {}
        place = 0
        for group, forms in groups.items():
            names = [line.partition("|")[0] for line in ours[place : place + len(forms)]]
            self.groups[group] = tuple(Emoji(form[0], name, "".join(form[1:])) for form, name in zip(forms, names, strict=True))
            place += len(forms)
        self._all = tuple(emoji for group in self.groups.values() for emoji in group)
        self._words = ours if ours is english else [f"{one} | {other}" for one, other in zip(ours, english, strict=True)]
        self._folded: list[tuple[str, str]] = []

    def prepare(self) -> bool:
        """Makes ready for searching a little; False when it is."""
        start = len(self._folded)
        for emoji, words in zip(self._all[start : start + _STEP], self._words[start : start + _STEP], strict=True):
            self._folded.append((f" {searchable(emoji.name)} ", f" {searchable(words.replace('|', ' '))} "))
        return len(self._folded) < len(self._all)

    def find(self, text: str) -> tuple[Emoji, ...]:
        """Those of which each typed word begins a word, without regard to accents: by name first, then by keyword."""
        while self.prepare():
            pass
        typed = [f" {word}" for word in searchable(text).split()]
        if not typed:
            return ()
        whole, named, known = f" {' '.join(searchable(text).split())}", [], []
        for emoji, (name, words) in zip(self._all, self._folded, strict=True):
            if all(word in name for word in typed):
                named.append((name != f"{whole} ", not name.startswith(whole), emoji))
            elif all(word in words for word in typed):
                known.append(emoji)
        return (*(emoji for _whole, _first, emoji in sorted(named, key=lambda hit: hit[:2])), *known)

    def recent(self, settings: Settings) -> tuple[Emoji, ...]:
        """The ones used last, as they were chosen."""
        return tuple(
            msgspec.structs.replace(self._known[text], chosen=text)
            for text in settings.get(RECENT).split()
            if text in self._known
        )

    @cached_property
    def _known(self) -> dict[str, Emoji]:
        """By text, in every tone."""
        return {form: emoji for emoji in self._all for form in _forms(emoji)}


def used(settings: Settings, text: str) -> None:
    """It was chosen just now."""
    kept = [text, *(one for one in settings.get(RECENT).split() if one != text)][:_KEPT]
    settings.set(RECENT, " ".join(kept))


def _forms(emoji: Emoji) -> Iterator[str]:
    yield from dict.fromkeys(emoji.in_tone(tone) for tone in TONES)


def _words(path: Path, language: str) -> Sequence[str]:
    file = path.parent / "words" / f"{language}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
