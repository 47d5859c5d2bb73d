"""Carrying payments out: the record first, then the call to the provider outside of any transaction, then what came of it.

Whatever is lost in between, a call, its answer, the hub itself: the record says what is owed, and the provider is asked again
under the same key, which is the payment's id. What a payment is for is the business of its `Books`.
"""

import asyncio
from functools import partial
from typing import Generic, Protocol, TypeVar

import structlog
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import MINUTE, SECOND, Instant, ShopId
from app.domain.payments import AT_PROVIDER, PENDING, Move, PaymentState
from app.domain.people import Actor
from app.hub.hub import Hub
from app.hub.payments.provider import Order, PaymentProvider, ProviderUnreachable, Report, Standing
from app.hub.transaction import Transaction

logger = structlog.get_logger(__name__)

#: Seconds that an answer of the provider is waited for.
PATIENCE = 8.0
#: Calls to the provider at a time, of the hub's own job.
_AT_ONCE = 8
#: Whoever asks the provider is done by then, or no longer there; the hub's job asks again.
LEASE = 20 * SECOND
#: How often the hub asks by itself whether somebody has been at the provider's page.
LOOK_EVERY = MINUTE
#: What the provider's word means for a payment.
MOVE_OF = {Standing.OPEN: Move.OPENED, Standing.PAID: Move.PAID, Standing.CLOSED: Move.CLOSED, Standing.DECLINED: Move.DECLINED}


class Carried(Protocol):
    """What of a payment its carrying needs."""

    @property
    def id(self) -> str: ...
    @property
    def state(self) -> PaymentState: ...


P = TypeVar("P", bound=Carried)


class Books(Protocol[P]):
    """One kind of payments, as the hub keeps them."""

    def one(self, connection: Connection, shop: ShopId, id_: str) -> P:
        """Raises NotFound."""

    def due(self, connection: Connection, now: Instant, owed: bool) -> list[tuple[ShopId, P]]:
        """What has to be looked at now. `owed`: also everything that the provider has been asked and has not answered."""

    def order(self, connection: Connection, shop: ShopId, payment: P) -> Order:
        """What the provider is to do."""

    def claimed(self, tx: Transaction, shop: ShopId, id_: str) -> P:
        """Somebody looks at it now, so that nobody else does for a while; what is over by now expires."""

    def reported(self, tx: Transaction, report: Report) -> P:
        """What the provider tells, however often, in whatever order. Raises NotFound, Refused("payments.contradiction")."""

    def contradicted(self, tx: Transaction, report: Report) -> None:
        """For people to look into: the provider says something that cannot be. Nothing else changes."""


class Carrying(Generic[P]):
    """One for a hub and a kind of payments."""

    def __init__(self, provider: PaymentProvider, books: Books[P]) -> None:
        self.provider = provider
        self._books = books
        self._looked = False

    async def carry_on(self, hub: Hub, shop: ShopId, id_: str) -> P:
        """Asks the provider for what is owed, if anything is, once. The payment as it is then; the job does the rest."""
        payment = await hub.reads.run(lambda connection: self._books.one(connection, shop, id_))
        return await self._ask(hub, shop, payment, again=False) if payment.state in AT_PROVIDER else payment

    async def look(self, hub: Hub) -> None:
        """The hub's job: what is owed, what is over, and what somebody may have done while a notification was lost.

        The first time also what an earlier run of this hub had asked for: its answer reached nobody.
        """
        owed, self._looked = not self._looked, True
        now = hub.writer.now()
        found = await hub.reads.run(lambda connection: self._books.due(connection, now, owed))
        room = asyncio.Semaphore(_AT_ONCE)

        async def one(shop: ShopId, id_: str) -> None:
            async with room:
                payment = await hub.writer.run(partial(self._books.claimed, shop=shop, id_=id_))
                if payment.state in AT_PROVIDER or payment.state is PaymentState.BUYER:
                    await self._ask(hub, shop, payment, again=True)

        asked = (one(shop, payment.id) for shop, payment in found)
        for result in await asyncio.gather(*asked, return_exceptions=True):
            if isinstance(result, Exception):
                logger.warning("a payment could not be looked at", reason=repr(result)[:300])

    async def take(self, hub: Hub, report: Report) -> P:
        """What the provider says becomes the hub's. Raises Refused("payments.contradiction"), NotFound for another kind's."""
        try:
            return await hub.writer.run(partial(self._books.reported, report=report))
        except Refused as refused:
            if refused.code == "payments.contradiction":
                await hub.writer.run(partial(self._books.contradicted, report=report))
            raise

    async def _ask(self, hub: Hub, shop: ShopId, payment: P, again: bool) -> P:
        try:
            async with asyncio.timeout(PATIENCE):
                report = await self._call(hub, shop, payment, again)
        except (ProviderUnreachable, TimeoutError) as error:
            logger.warning("the payment provider does not answer", payment=payment.id, reason=repr(error)[:200])
            return payment
        except Exception as error:
            # Whatever it is, nobody knows whether it happened: asked again later, like a lost answer.
            logger.warning("the payment provider failed", payment=payment.id, reason=repr(error)[:300])
            return payment
        try:
            return await self.take(hub, report)
        except Refused as refused:
            logger.warning("what the payment provider says was not taken", payment=payment.id, code=refused.code)
        except Exception as error:
            # What is owed is written down: it is asked for again, and whoever asked has been heard.
            logger.warning("what the payment provider says could not be recorded", payment=payment.id, reason=repr(error)[:300])
        return payment

    async def _call(self, hub: Hub, shop: ShopId, payment: P, again: bool) -> Report:
        """`again`: the provider may have been asked before, so it is asked first what it knows."""
        if payment.state in (PaymentState.CANCELLING, PaymentState.EXPIRING):
            return await self.provider.close(payment.id)
        if again:
            known = await self.provider.look(payment.id)
            if known.standing is not Standing.UNKNOWN or payment.state is not PaymentState.OPENING:
                return known
        return await self.provider.open(await hub.reads.run(lambda connection: self._books.order(connection, shop, payment)))


def due(now: Instant, state: PaymentState, expires: Instant) -> Instant | None:
    """When the hub looks at a payment next; None once it has ended."""
    if state not in PENDING:
        return None
    wait = {PaymentState.APPROVAL: expires, PaymentState.BUYER: min(expires, now + LOOK_EVERY)}
    return Instant(wait.get(state, now + LEASE))


def hub_itself(shop: ShopId) -> Actor:
    """Who did what no person did."""
    return Actor(id="hub", shop=shop, name="", roles=frozenset())
