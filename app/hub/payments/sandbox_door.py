"""The sandbox provider's pages: what the buyer sees of one payment, and the button that pays it or takes it.

The pages themselves are `resources/web/pay`. Their token comes in a header, never in an address.
"""

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection, select

from app.domain.errors import NotFound
from app.domain.payments import Direction
from app.hub.attempts import Rate
from app.hub.database.payment_tables import sandbox_payments
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub, wall_clock
from app.hub.payments.provider import Standing
from app.hub.payments.sandbox import Sandbox
from app.hub.requests import client_network
from app.hub.transaction import Later

_SCHEME = "payment"
#: From one address: this many at once, then one in a second. A person has one page open.
_BURST, _EVERY = 60, 1.0
#: Payments that the demo's list shows.
_MOST = 50


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A payment in the demo's list, with the token of its page."""

    token: str
    direction: Direction
    amount: int
    currency: str
    subject: str


class SandboxDoor:
    """The routes. `demo`: whoever comes gets the list of all open payments, since nobody has their buyers' browsers."""

    def __init__(self, sandbox: Sandbox, demo: bool) -> None:
        self._sandbox = sandbox
        self._demo = demo
        self._rate = Rate(_BURST, _EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            public("GET", "/v1/sandbox/payment", self.page),
            public("POST", "/v1/sandbox/payment", self.settle),
            public("GET", "/v1/sandbox/payments", self.waiting),
        ]

    async def page(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises NotFound for a token that is not one of ours."""
        return json_response(await self._sandbox.page(self._key(request)))

    async def settle(self, request: web.Request, hub: Hub) -> web.Response:
        """Pays, or takes the money; the same again answers the same. Raises NotFound."""
        return json_response(await self._sandbox.settle(self._key(request)))

    async def waiting(self, request: web.Request, hub: Hub) -> web.Response:
        """The demo's list, the newest first. Raises NotFound in a shop that is none."""
        if not self._demo:
            raise NotFound("payments")
        return json_response(await hub.reads.run(self._waiting))

    def _waiting(self, connection: Connection) -> list[Listed]:
        t = sandbox_payments.c
        rows = connection.execute(
            select(sandbox_payments).where(t.standing == Standing.OPEN.value).order_by(t.opened.desc(), t.key).limit(_MOST)
        )
        return [
            Listed(
                token=self._sandbox.token(row.key), direction=Direction(row.direction), amount=row.amount,
                currency=row.currency, subject=row.subject,
            )
            for row in rows
        ]  # fmt: skip

    def _key(self, request: web.Request) -> str:
        if wait := self._rate.take(client_network(request), wall_clock()):
            raise Later("rate_limited", seconds=wait)
        scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        if scheme.lower() != _SCHEME:
            raise NotFound("payment")
        return self._sandbox.key_of(token.strip())
