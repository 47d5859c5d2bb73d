"""What a quick reply must be, which variables it may hold, and which ones fit best (CHAT-28)."""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, Instant
from app.domain.messages import TEXT_LIMIT
from app.domain.quick_replies import QuickReply
from app.domain.text import clean, one_line, searchable

TITLE_LIMIT = 80
GROUP_LIMIT = 40
SHORTCUT_LIMIT = 24
PICTURES_LIMIT = 5
#: A team's library; more is somebody's mistake with an import.
REPLIES_LIMIT = 20_000
#: What may stand in braces; each is filled from the open chat where it can be.
VARIABLES = ("buyer_name", "order_number", "tracking_number", "carrier", "product", "shop", "agent_name")
_VARIABLE = re.compile(r"\{([a-z_]{1,40})\}")
#: What each telling word that the buyer said is worth, and how many count at most; a reply sent 100 times a week is worth 13.
_FIT, _ENOUGH = 6.0, 4.0
_SHORTCUT = re.compile(r"[\w-]*")


def checked(reply: QuickReply) -> QuickReply:
    """Clean and within its limits. Raises Refused: quick_replies.title, .text, .group, .shortcut, .variable, .pictures."""
    title, group = one_line(reply.title, TITLE_LIMIT + 1), one_line(reply.group, GROUP_LIMIT + 1)
    shortcut = one_line(reply.shortcut, SHORTCUT_LIMIT + 1).lower().lstrip("/")
    text = clean(reply.text).strip()
    if not title or len(title) > TITLE_LIMIT:
        raise Refused("quick_replies.title", limit=TITLE_LIMIT)
    if not (text or reply.pictures) or len(text) > TEXT_LIMIT:
        raise Refused("quick_replies.text", limit=TEXT_LIMIT)
    if len(group) > GROUP_LIMIT:
        raise Refused("quick_replies.group", limit=GROUP_LIMIT)
    if len(shortcut) > SHORTCUT_LIMIT or not _SHORTCUT.fullmatch(shortcut):
        raise Refused("quick_replies.shortcut", limit=SHORTCUT_LIMIT)
    if unknown := [name for name in variables(text) if name not in VARIABLES]:
        raise Refused("quick_replies.variable", name=unknown[0])
    if len(reply.pictures) > PICTURES_LIMIT:
        raise Refused("quick_replies.pictures", limit=PICTURES_LIMIT)
    return msgspec.structs.replace(reply, title=title, group=group, shortcut=shortcut, text=text)


def variables(text: str) -> list[str]:
    """The names in braces, each once, in order."""
    return list(dict.fromkeys(_VARIABLE.findall(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with every variable that has a value; the others stay in their braces."""
    return _VARIABLE.sub(lambda found: values.get(found[1]) or found[0], text)


def empty(text: str, values: Mapping[str, str]) -> list[str]:
    """The variables that have no value and must be asked for before sending."""
    return [name for name in variables(text) if not values.get(name, "").strip()]


class Folded(msgspec.Struct, frozen=True):
    """A reply made ready to be found: shortcut, title and group; the text; its words; with what
    words begin. Some tens of microseconds each."""

    reply: QuickReply
    name: str
    text: str
    words: frozenset[str]
    letters: frozenset[str]


def folded(reply: QuickReply, before: Folded | None = None) -> Folded:
    """The reply made ready; `before` is spared the work where only its counts changed."""
    if before is not None and _words(before.reply) == _words(reply):
        return msgspec.structs.replace(before, reply=reply)
    text, title = searchable(reply.text), searchable(reply.title)
    spoken = text if "{" not in reply.text else searchable(_VARIABLE.sub(" ", reply.text))
    name = f" {reply.shortcut} {title} {searchable(reply.group)}"
    letters = frozenset(word[0] for word in f"{name} {text}".split())
    return Folded(reply, name, f" {text}", frozenset(spoken.split()).union(title.split()), letters)


class Finder:
    """Replies in the order of groups and titles, found in some milliseconds among thousands."""

    def __init__(self, replies: Iterable[QuickReply], folds: Mapping[str, Folded] | None = None) -> None:
        """`folds` spares the work for replies that are in it, by id."""
        known = folds or {}
        ready = [fold if (fold := known.get(one.id)) and fold.reply is one else folded(one, fold) for one in replies]
        ready.sort(key=lambda one: (one.reply.group, one.reply.title, one.reply.id))
        #: As they can be given to the next finder.
        self.folds = ready
        self.replies = [one.reply for one in ready]
        self._names = [one.name for one in ready]
        self._texts = [one.text for one in ready]
        self._words = [one.words for one in ready]
        self._letters = [one.letters for one in ready]
        self._about: tuple[str, str, int] | None = None
        self._scored: list[float] = []

    def find(self, typed: str, heard: str, language: str, now: Instant, limit: int = 50) -> list[QuickReply]:
        """Those in which every word that was typed begins some word, the best first: a shortcut that begins so, then the
        title, then the text; among equals what answers the buyer's words `heard`, in their language, and is used often."""
        wanted = [f" {word}" for word in searchable(typed[:100].lstrip("/")).split()]
        scores = self._scores(heard[:1_000], language, now)
        if not wanted:
            best = heapq.nsmallest(limit, range(len(scores)), key=lambda place: (-scores[place], place))
            return [self.replies[place] for place in best]
        named, others = self._holding(wanted, limit)
        begun = wanted[0][1:]
        ranked = [(-scores[place] - 100.0 - 100.0 * self.replies[place].shortcut.startswith(begun), place) for place in named]
        ranked += [(-scores[place], place) for place in others]
        return [self.replies[place] for _score, place in heapq.nsmallest(limit, ranked)]

    def _holding(self, wanted: list[str], enough: int) -> tuple[list[int], list[int]]:
        """Where every wanted word begins a word of the name; and where of name or text, unless the first are `enough`."""
        names, texts, letter = self._names, self._texts, wanted[0][1]
        begun = [place for place, letters in enumerate(self._letters) if letter in letters]
        named = begun
        for word in wanted:
            named = [place for place in named if word in names[place]]
        if len(named) >= enough:
            return named, []
        known, others = set(named), begun
        for word in wanted:
            others = [place for place in others if word in texts[place] or word in names[place]]
        return named, [place for place in others if place not in known]

    def _scores(self, heard: str, language: str, now: Instant) -> list[float]:
        """What each is worth whatever was typed; worked out once for each thing that a buyer says, or once an hour."""
        about = (heard, language, now // HOUR)
        if self._about != about:
            said = frozenset(searchable(heard).split())
            worths = [_worth(reply, language, now) for reply in self.replies]
            if said:
                fits = self._fits(said)
                worths = [worth + fits.get(place, 0.0) for place, worth in enumerate(worths)]
            self._about, self._scored = about, worths
        return self._scored

    def _fits(self, said: frozenset[str]) -> dict[int, float]:
        """How well replies answer to the words, by place; a word that stands in many of them tells little."""
        found = {place: said & words for place, words in enumerate(self._words) if not said.isdisjoint(words)}
        common = Counter(word for hits in found.values() for word in hits)
        whole = math.log(len(self._words) + 1)
        tells = {word: math.log((len(self._words) + 1) / count) / whole for word, count in common.items()}
        return {place: _FIT * min(sum(tells[word] for word in hits), _ENOUGH) for place, hits in found.items()}


def _worth(reply: QuickReply, language: str, now: Instant) -> float:
    worth = math.sqrt(min(reply.used, 400))
    if reply.used_last is not None and now - reply.used_last < 7 * DAY:
        worth += 3.0
    if reply.language:
        worth += 6.0 if reply.language.partition("-")[0] == language.partition("-")[0] else -12.0
    return worth


def _words(reply: QuickReply) -> tuple[str, str, str, str]:
    return reply.shortcut, reply.title, reply.group, reply.text
