"""`GET /v1/response/turns`: the ledger of a period, beside it what another policy would have said; read only (CHAT-9).

Whoever leads the desk sees every turn; everybody else sees those that they answered, and the shop's figures.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from aiohttp import web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, StaffId
from app.domain.people import DESK, Actor, Role
from app.domain.response import PRESETS, Rate, ResponsePolicy
from app.features.response.hub import ledger, past
from app.features.response.rules import figures
from app.features.response.rules.turn import Turn, settled
from app.features.response.wire import DAYS_LIMIT, LINES_LIMIT, TURNS, Figures, Line, TurnsPage
from app.hub.database import people
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.protocol.errors import ErrorCode

_EVERYTHING = frozenset({Role.SUPERVISOR, Role.ADMIN})
_POLICY_LIMIT = 6_000


class Asked(msgspec.Struct, frozen=True):
    """What a request asks for."""

    since: Instant
    until: Instant
    skip: int = 0
    policy: ResponsePolicy | None = None


def routes() -> list[Route]:
    """The one address."""
    return [private("GET", TURNS, tell, DESK)]


async def tell(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers TurnsPage. Refused: response.time, response.too_long {days}, response.*, bad_request."""
    asked, now = _asked(request.query), hub.writer.now()
    return json_response(await hub.reads.run(lambda connection: page(connection, who.actor, asked, now)))


def page(connection: Connection, actor: Actor, asked: Asked, now: Instant) -> TurnsPage:
    """One page of what this actor may see."""
    zone = people.shop(Sql(connection), actor.shop).time_zone
    everybody = bool(actor.roles & _EVERYTHING)
    recorded = [settled(turn, now) for turn in ledger.between(connection, actor.shop, asked.since, asked.until)]
    other: list[Turn] | None = None
    if asked.policy is not None:
        other = past.turns_of(connection, actor.shop, asked.since, asked.until, asked.policy, zone, now)
    me = None if everybody else StaffId(actor.id)
    lines = [line for line in paired(recorded, other or ()) if me is None or _concerns(line, me)]
    return TurnsPage(
        lines=tuple(lines[asked.skip : asked.skip + LINES_LIMIT]),
        total=len(lines),
        skip=asked.skip,
        now=now,
        time_zone=zone,
        everybody=everybody,
        recorded=_figures(recorded, me),
        other=None if other is None else _figures(other, me),
    )


def paired(recorded: Sequence[Turn], other: Sequence[Turn]) -> list[Line]:
    """Each turn beside what the other policy made of it, newest first."""
    others = {turn.id: turn for turn in other}
    lines = [Line(recorded=turn, other=others.pop(turn.id, None)) for turn in recorded]
    lines += [Line(other=turn) for turn in others.values()]
    return sorted(lines, key=lambda line: (line.turn.started, line.turn.id), reverse=True)


def _concerns(line: Line, me: StaffId) -> bool:
    return any(turn is not None and turn.answered_by == me for turn in (line.recorded, line.other))


def _figures(turns: Iterable[Turn], me: StaffId | None) -> Figures:
    shop, staff = figures.rates(turns)
    return Figures(shop=shop, staff=dict(staff) if me is None else {me: staff.get(me, Rate())})


def _asked(query: Mapping[str, str]) -> Asked:
    try:
        since, until, skip = int(query.get("from", "")), int(query.get("to", "")), int(query.get("skip", "0"))
    except ValueError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason="from and to are instants, skip a number") from error
    if not 0 <= since < until < 2**53 or skip < 0:
        raise Refused("response.time")
    # A day more than so many times 24 hours: a change of clocks makes a day longer.
    if until - since > DAYS_LIMIT * DAY + DAY // 2:
        raise Refused("response.too_long", days=DAYS_LIMIT)
    return Asked(Instant(since), Instant(until), skip, _policy(query.get("policy", "")))


def _policy(text: str) -> ResponsePolicy | None:
    if not text:
        return None
    if text in PRESETS:
        return PRESETS[text]
    try:
        if len(text) > _POLICY_LIMIT:
            raise ValueError("too long")
        return msgspec.json.decode(text, type=ResponsePolicy).checked()
    except ValueError as error:  # as are the errors of msgspec
        raise Refused(ErrorCode.BAD_REQUEST, reason="no such policy") from error
