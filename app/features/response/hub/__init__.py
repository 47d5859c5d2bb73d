"""The reply rate at the hub: the ledger of turns, the day's figures from it, and what it is asked for (CHAT-9)."""

from sqlalchemy import Connection

from app.domain.people import DESK, Actor
from app.features.response.hub import rates, reading
from app.features.response.hub.following import Following
from app.features.response.hub.rates import Rates
from app.features.response.wire import ReplyRatesChanged
from app.hub.http import Route
from app.hub.hub import wall_clock
from app.hub.router import Router

#: Seconds between two looks at what changed.
_EVERY = 1.0


def register(router: Router) -> Rates:
    """Adds the ledger to the hub; after spam and routing. Returns its job, for whoever drives it by hand."""
    job = Rates()
    router.follow(Following(job.touch).follow)
    router.event(ReplyRatesChanged)
    router.snapshot("reply_rates", _snapshot, allow=DESK)
    router.every(_EVERY, job.renew)
    return job


def routes() -> list[Route]:
    """`GET /v1/response/turns`."""
    return reading.routes()


def _snapshot(connection: Connection, actor: Actor) -> bytes:
    return rates.of_shop(connection, actor, wall_clock())
