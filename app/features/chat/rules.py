"""How fast a buyer may write."""

from collections import OrderedDict, deque

from app.domain.ids import SECOND, Instant

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
