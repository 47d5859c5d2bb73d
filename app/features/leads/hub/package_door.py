"""The addresses of the business package: what it costs and how its payment stands, buying it, calling that off (LEAD-2)."""

from collections.abc import Callable, Mapping
from functools import partial

from aiohttp import web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.leads import PackageOrder
from app.domain.payments import PaymentState
from app.domain.people import Actor, Role
from app.features.leads.hub import buying
from app.features.leads.hub.buying import PackageOrders
from app.features.leads.wire import PACKAGE, BuyPackage, CancelPackage, PackageOffer
from app.hub import once
from app.hub.database import package_orders
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.payments.carrying import Carrying
from app.hub.payments.provider import PaymentProvider
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.transaction import Transaction

#: Seconds between the job's looks at what is due.
LOOK_EVERY = 1.0
_ADMIN = frozenset({Role.ADMIN})


class PackageDoor:
    """The routes and the job. `prices` in minor units by currency; `taking` False: there is nobody who could take the money."""

    def __init__(self, provider: PaymentProvider, prices: Mapping[str, int], *, taking: bool) -> None:
        self.carrying = Carrying(provider, PackageOrders())
        self._prices = prices
        self._taking = taking

    def register(self, router: Router) -> None:
        """Adds the job."""
        router.every(LOOK_EVERY, self.carrying.look)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", PACKAGE, self.offer, _ADMIN),
            private("POST", PACKAGE, self.buy, _ADMIN),
            private("POST", f"{PACKAGE}/cancel", self.cancel, _ADMIN),
        ]

    async def offer(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """What it costs this shop, and how the newest payment stands."""
        newest = await hub.reads.run(lambda connection: package_orders.newest(connection, who.actor.shop))
        return json_response(self._offer(who, newest))

    async def buy(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises Refused: payments.no_provider, package.entitled, package.no_price."""
        op = await read_json(request, BuyPackage)
        if not self._taking:
            raise Refused("payments.no_provider")
        return await self._once(hub, who, op.key, lambda tx: buying.ordered(tx, who.actor, self._prices))

    async def cancel(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused("payments.state")."""
        op = await read_json(request, CancelPackage)
        return await self._once(hub, who, op.key, lambda tx: buying.cancelled(tx, who.actor, op.order))

    async def _once(
        self, hub: Hub, who: SignedIn, key: CommandId, do: Callable[[Transaction], PackageOrder]
    ) -> web.StreamResponse:
        """The step in one transaction, once for a key; then the provider, outside of it."""

        def before(connection: Connection) -> bytes | None:
            return once.answered(connection, who.actor, key)

        answer = await hub.reads.run(before)
        if answer is None:
            answer = await hub.writer.run(partial(_kept, actor=who.actor, key=key, do=do))
        return json_response(self._offer(who, await self.carrying.carry_on(hub, who.actor.shop, answer.decode())))

    def _offer(self, who: SignedIn, order: PackageOrder | None) -> PackageOffer:
        """With the page's address for as long as it can be paid there: whoever has it can pay."""
        payable = order is not None and order.state is PaymentState.BUYER
        return PackageOffer(
            amount=self._prices.get(who.shop.currency, 0) if self._taking else 0,
            currency=who.shop.currency,
            order=order,
            address=self.carrying.provider.address(order.id) if order is not None and payable else "",
        )


def _kept(tx: Transaction, actor: Actor, key: CommandId, do: Callable[[Transaction], PackageOrder]) -> bytes:
    if (first := once.answered(tx.connection, actor, key)) is not None:
        return first
    answer = do(tx).id.encode()
    return once.keep(tx, actor, key, answer) or answer
