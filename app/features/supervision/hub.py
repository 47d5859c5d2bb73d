"""The board's history at the hub: the ledger of turns added up, for supervisors and admins (CHAT-32)."""

from collections.abc import Iterator

from aiohttp import web
from sqlalchemy import Connection, select

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, ShopId
from app.domain.people import Role
from app.features.supervision.rules import history
from app.features.supervision.rules.figures import By, History
from app.features.supervision.rules.history import Turn
from app.features.supervision.wire import HISTORY
from app.hub.database import people
from app.hub.database.reply_rates import ANSWERED
from app.hub.database.statements import Sql
from app.hub.database.watch_tables import turns
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.protocol.errors import ErrorCode

_ALLOW = frozenset({Role.SUPERVISOR, Role.ADMIN})
_COLUMNS = (
    turns.c.started,
    turns.c.deadline,
    turns.c.ended,
    turns.c.ending,
    turns.c.answered_by,
    turns.c.counted,
    turns.c.in_time,
)
#: Rows fetched at a time: a quarter of a busy shop has half a million turns.
_AT_ONCE = 2_000


def routes() -> list[Route]:
    """`GET /v1/board/history?from=&to=&by=hour|day|agent`."""
    return [private("GET", HISTORY, tell, _ALLOW)]


async def tell(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers History. Refused: board.time, board.too_long, bad_request."""
    since, until, by = _asked(request)
    history.checked(since, until, by)
    now = wall_clock()
    return json_response(await hub.reads.run(lambda connection: read(connection, who.actor.shop, since, until, by, now)))


def read(connection: Connection, shop: ShopId, since: Instant, until: Instant, by: By, now: Instant) -> History:
    """The history of one shop."""
    zone = people.shop(Sql(connection), shop).time_zone
    return history.added_up(_turns(connection, shop, since, until), since, until, by, zone, now)


def _turns(connection: Connection, shop: ShopId, since: Instant, until: Instant) -> Iterator[Turn]:
    # A day earlier: who began to wait then may still have waited when the time began.
    wanted = (turns.c.shop == shop) & (turns.c.started >= since - DAY) & (turns.c.started < until)
    statement = select(*_COLUMNS).where(wanted).order_by(turns.c.started).execution_options(yield_per=_AT_ONCE)
    for started, deadline, ended, ending, answered_by, counted, in_time in connection.execute(statement):
        yield Turn(
            started, deadline, ended, ending == ANSWERED, answered_by, bool(counted), None if in_time is None else bool(in_time)
        )


def _asked(request: web.Request) -> tuple[Instant, Instant, By]:
    try:
        since, until = (int(request.query.get(name, "")) for name in ("from", "to"))
        return Instant(since), Instant(until), By(request.query.get("by", By.HOUR))
    except ValueError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason="from and to are instants, by is hour, day or agent") from error
