"""How fast a buyer may write, and what staff may still change of what they sent."""

from collections import OrderedDict, deque

from app.domain.changing import CHANNELS, ChangeRules
from app.domain.errors import Refused
from app.domain.ids import SECOND, Instant
from app.domain.messages import Message, Notice, Text

#: A buyer may write this many messages in PACE_TIME; people never do, scripts and stuck keys do.
PACE_LIMIT = 20
PACE_TIME = 10 * SECOND
#: Writers remembered; the longest silent ones are forgotten first.
_WRITERS = 10_000


class Pace:
    """Counts each writer's messages of the last PACE_TIME."""

    def __init__(self) -> None:
        self._written: OrderedDict[str, deque[Instant]] = OrderedDict()

    def wait(self, writer: str, now: Instant) -> int:
        """Counts a message; milliseconds to wait when it is one too many, else 0."""
        times = self._written.setdefault(writer, deque(maxlen=PACE_LIMIT))
        self._written.move_to_end(writer)
        if len(self._written) > _WRITERS:
            self._written.popitem(last=False)
        if len(times) == PACE_LIMIT and (left := times[0] + PACE_TIME - now) > 0:
            return left
        times.append(now)
        return 0


def may_change(message: Message, who: str, channel: str, now: Instant, rules: ChangeRules) -> bool:
    """Whether `who` may still edit or recall it; what a window offers."""
    try:
        check_change(message, who, channel, now, rules)
    except Refused:
        return False
    return message.recalled is None


def check_change(message: Message, who: str, channel: str, now: Instant, rules: ChangeRules) -> None:
    """Raises Refused: chat.not_own, chat.channel, chat.never, chat.too_late {seconds}. `who` is the actor's id."""
    if message.author_id != who or isinstance(message.body, Notice):
        raise Refused("chat.not_own")
    if channel not in CHANNELS:
        raise Refused("chat.channel")
    if not rules.within:
        raise Refused("chat.never")
    if now - message.time > rules.within:
        raise Refused("chat.too_late", seconds=rules.within // SECOND)


def check_edit(message: Message) -> None:
    """Raises Refused: chat.recalled, chat.only_text."""
    if message.recalled is not None:
        raise Refused("chat.recalled")
    if not isinstance(message.body, Text):
        raise Refused("chat.only_text")
