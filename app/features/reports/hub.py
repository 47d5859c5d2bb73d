"""Reports at the hub, read only: for supervisors and admins, those of coupons also for marketers (CHAT-20, CHAT-22)."""

from collections.abc import Iterator
from functools import partial

from aiohttp import web
from sqlalchemy import Connection, select

from app.domain.coupons import Issue
from app.domain.errors import Refused
from app.domain.ids import Instant, ShopId
from app.domain.people import Role
from app.features.reports.rules import sums
from app.features.reports.rules.figures import BY_CODE, CaseLine, CouponLine
from app.features.reports.rules.sums import Bought, Given
from app.features.reports.wire import CASES, COUPONS, LINES_LIMIT, CaseReport, CouponReport
from app.hub.database.statements import Sql
from app.hub.database.tables import buyers, staff
from app.hub.database.trade import coupon_issues, coupon_uses, orders
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.shop import coupons
from app.hub.shop.orders import cases_of
from app.protocol.errors import ErrorCode

_LEADERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
_AT_ONCE = 2_000


def routes() -> list[Route]:
    """The two addresses."""
    return [
        private("GET", COUPONS, tell_coupons, _LEADERS | {Role.MARKETER}),
        private("GET", CASES, tell_cases, _LEADERS),
    ]


async def tell_coupons(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers CouponReport. Refused: reports.*, bad_request."""
    since, until, days = _asked(request)
    now = hub.writer.now()
    read = partial(coupon_report, shop=who.actor.shop, since=since, until=until, days=days, now=now)
    return json_response(await hub.reads.run(read))


async def tell_cases(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers CaseReport. Refused: reports.*, bad_request."""
    since, until, _days = _asked(request)
    return json_response(await hub.reads.run(partial(case_report, shop=who.actor.shop, since=since, until=until)))


def coupon_report(connection: Connection, shop: ShopId, since: Instant, until: Instant, days: int, now: Instant) -> CouponReport:
    """What was given within the period, and what came of it until now."""
    given = list(_given(connection, shop, since, until, now))
    known: dict[str, list[Bought]] = {}

    def bought(customer: str) -> list[Bought]:
        if customer not in known:
            known[customer] = list(_bought(connection, shop, customer, since))
        return known[customer]

    lines = sums.followed(given, bought, days)
    return CouponReport(
        lines=tuple(lines[:LINES_LIMIT]),
        total=len(lines),
        coupons=sums.coupon_sums(lines, lambda line: (line.code, line.name)),
        agents=sums.coupon_sums(lines, lambda line: (line.by, {"en": line.by_name})),
        days=days,
    )


def case_report(connection: Connection, shop: ShopId, since: Instant, until: Instant) -> CaseReport:
    """The applications of the period as they stand now."""
    lines = sorted(_cases(connection, shop, since, until), key=lambda line: line.asked, reverse=True)
    people = {line.by for line in lines} | {line.decided_by for line in lines}
    names = connection.execute(select(staff.c.id, staff.c.name).where(staff.c.shop == shop)).all()
    return CaseReport(
        lines=tuple(lines[:LINES_LIMIT]),
        total=len(lines),
        states=sums.case_sums(lines, lambda line: line.state),
        agents=sums.case_sums(lines, lambda line: line.decided_by),
        staff={row.id: row.name for row in names if row.id in people},
    )


def _given(connection: Connection, shop: ShopId, since: Instant, until: Instant, now: Instant) -> Iterator[Given]:
    terms = {one.id: one for one in coupons.every(Sql(connection), shop)}
    issues, uses = coupon_issues, coupon_uses
    rows = connection.execute(
        select(
            issues.c.id, issues.c.conversation, issues.c.coupon, issues.c.time, issues.c.staff, issues.c.staff_name,
            buyers.c.customer,
            orders.c.number, orders.c.placed, orders.c.total, orders.c.currency, uses.c.discount,
        )
        .join_from(issues, buyers, issues.c.buyer == buyers.c.id)
        .outerjoin(uses, uses.c.issue == issues.c.id)
        .outerjoin(orders, orders.c.id == uses.c.order)
        .where(issues.c.shop == shop, issues.c.time >= since, issues.c.time < until)
        .order_by(issues.c.time.desc(), issues.c.id.desc())
        .execution_options(yield_per=_AT_ONCE)
    )  # fmt: skip
    for row in rows:
        coupon = terms[row.coupon]
        issue = Issue(
            id=row.id, coupon=coupon, conversation=row.conversation, time=row.time, by=row.staff, by_name=row.staff_name,
            order=row.number or "",
        )  # fmt: skip
        line = CouponLine(
            time=row.time, code=coupon.code, name=coupon.name, by=row.staff, by_name=row.staff_name,
            state=issue.state(now).value, currency=row.currency or coupon.currency, how=BY_CODE if row.number else "",
            order=row.number or "", placed=row.placed, total=row.total or 0, discount=row.discount or 0,
        )  # fmt: skip
        yield Given(line=line, customer=row.customer)


def _bought(connection: Connection, shop: ShopId, customer: str, since: Instant) -> Iterator[Bought]:
    # An order that a coupon was used on follows that coupon, also where it was given before the period.
    led = select(coupon_uses.c.order).where(coupon_uses.c.order == orders.c.id, coupon_uses.c.issue.is_not(None)).exists()
    rows = connection.execute(
        select(orders.c.number, orders.c.placed, orders.c.total, orders.c.currency)
        .where(orders.c.shop == shop, orders.c.customer == customer, orders.c.placed > since, orders.c.state != "cancelled", ~led)
        .order_by(orders.c.placed)
        .limit(500)
    )
    for row in rows:
        yield Bought(row.number, row.placed, row.total, row.currency)


def _cases(connection: Connection, shop: ShopId, since: Instant, until: Instant) -> Iterator[CaseLine]:
    rows = connection.execute(
        select(orders.c.id, orders.c.number, orders.c.currency, orders.c.detail)
        .where(orders.c.shop == shop, orders.c.case_newest >= since)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in rows:
        for case in cases_of(bytes(row.detail)):
            if since <= case.asked < until:
                yield CaseLine(
                    order=row.number, kind=case.kind.value, state=case.state.value, reason=case.reason, amount=case.amount,
                    currency=row.currency, asked=case.asked, by=case.by, decided=case.decided, decided_by=case.decided_by,
                )  # fmt: skip


def _asked(request: web.Request) -> tuple[Instant, Instant, int]:
    try:
        since, until, days = (int(request.query.get(name, normal)) for name, normal in (("from", ""), ("to", ""), ("days", "7")))
    except ValueError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason="from and to are instants, days a number") from error
    return (*sums.checked(since, until, days), days)
