"""When a block can be taken back, since when an unblocked buyer waits, and whether a report is still open; pure."""

from app.domain.errors import Refused
from app.domain.ids import MINUTE, Instant
from app.domain.moderation import Outcome, Report, ReportState

#: How long one's own block or unblocking can be taken back.
UNDO_WITHIN = 10 * MINUTE


def undoable(actor: str, by: str | None, at: Instant | None, now: Instant) -> bool:
    """Whether `actor` may take back what `by` did at `at`."""
    return by == actor and at is not None and now - at <= UNDO_WITHIN


def wait_after(now: Instant, *, counts: bool, unanswered: bool, before: Instant | None = None) -> Instant | None:
    """Since when an unblocked buyer waits; never retroactively, since nobody could see what they wrote.

    What is unanswered waits from now on, as after "not spam" (CHAT-5). An undo gives back the clock that ran `before`.
    """
    if not counts:
        return None
    return before if before is not None else now if unanswered else None


def is_open(report: Report, outcome: Outcome) -> bool:
    """Whether there is anything to do. Raises Refused("moderation.handled", name=…) when somebody decided otherwise before."""
    if report.state is ReportState.SENT:
        return True
    if report.outcome is not outcome:
        raise Refused("moderation.handled", name=report.handled_by_name)
    return False
