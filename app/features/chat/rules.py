"""How fast a buyer may write, and what the other side is told of who writes."""

from app.domain.ids import SECOND

#: A buyer may write this many messages in PACE_TIME; people never do, scripts and stuck keys do.
PACE_LIMIT = 20
PACE_TIME = 10 * SECOND


def too_fast(recent: int) -> bool:
    """Whether a buyer who wrote `recent` messages within PACE_TIME must wait."""
    return recent >= PACE_LIMIT
