"""What is said when something that was asked of the hub over HTTP failed: one place for every feature that asks."""

from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.protocol.envelope import ErrorBody

#: `except FAILURES as failure:` around a request; nothing else is expected of one.
FAILURES = (Refused, HubUnreachable, SessionEnded)


def error_of(failure: Exception, unreachable: str = "unreachable", **facts: str | int) -> ErrorBody:
    """The hub's own code where it refused; `unreachable`, with its facts, says what to do where it did not answer."""
    if isinstance(failure, Refused):
        return ErrorBody(failure.code, dict(failure.facts))
    return ErrorBody("session_ended") if isinstance(failure, SessionEnded) else ErrorBody(unreachable, facts)
