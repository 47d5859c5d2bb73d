"""What a quick reply must be, which variables it may hold, and which ones fit best (CHAT-28)."""

import math
import re
from collections.abc import Iterable, Mapping

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant
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


class Shelf:
    """Replies made ready to be found: folded once, ranked in some milliseconds among thousands."""

    def __init__(self, replies: Iterable[QuickReply]) -> None:
        self.replies = sorted(replies, key=lambda one: (one.group, one.title, one.id))
        self._names = [f" {one.shortcut} {searchable(f'{one.title} {one.group}')}" for one in self.replies]
        self._texts = [f" {searchable(one.text)}" for one in self.replies]
        self._words = [frozenset(text.split()) for text in self._texts]

    def find(self, typed: str, heard: str, language: str, now: Instant, limit: int = 50) -> list[QuickReply]:
        """Those in which every word that was typed begins some word, the best first: a shortcut that begins so, then the
        title, then the text; among equals what answers the buyer's words `heard`, in their language, and is used often."""
        wanted = [f" {word}" for word in searchable(typed[:100].lstrip("/")).split()]
        said = frozenset(searchable(heard[:1_000]).split())
        ranked: list[tuple[float, int]] = []
        for place, reply in enumerate(self.replies):
            name = self._names[place]
            if wanted and not all(word in name for word in wanted):
                if not all(word in name or word in self._texts[place] for word in wanted):
                    continue
                score = 0.0
            else:
                score = 100.0 if wanted else 0.0
            if wanted and reply.shortcut.startswith(wanted[0].strip()):
                score += 100.0
            ranked.append((score + self._worth(place, reply, said, language, now), place))
        ranked.sort(key=lambda one: (-one[0], one[1]))
        return [self.replies[place] for _score, place in ranked[:limit]]

    def _worth(self, place: int, reply: QuickReply, said: frozenset[str], language: str, now: Instant) -> float:
        worth = math.sqrt(min(reply.used, 400))
        if reply.used_last is not None and now - reply.used_last < 7 * DAY:
            worth += 3.0
        if reply.language:
            worth += 6.0 if reply.language == language else -12.0
        return worth + 5.0 * min(len(said & self._words[place]), 5)
