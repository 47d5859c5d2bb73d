"""Carrying payments out: the record first, then the call to the provider outside of any transaction, then what came of it.

Whatever is lost in between, a call, its answer, the hub itself: the record says what is owed, and the provider is asked again
under the same key, which is the payment's id.
"""

import asyncio
from collections.abc import Mapping
from functools import partial

import structlog
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import ShopId
from app.domain.payments import AT_PROVIDER, Payment, PaymentState, Waiting
from app.features.payments.hub import records, steps
from app.features.payments.hub.steps import Say
from app.hub.database import people
from app.hub.database.statements import Sql
from app.hub.hub import Hub
from app.hub.payments.provider import Order, PaymentProvider, ProviderUnreachable, Report, Standing

logger = structlog.get_logger(__name__)

#: Seconds that an answer of the provider is waited for.
PATIENCE = 8.0
#: Calls to the provider at a time, of the hub's own job.
_AT_ONCE = 8


class Carrying:
    """One for a hub; `say` puts a payment's card into its buyer's chat."""

    def __init__(self, provider: PaymentProvider, say: Say) -> None:
        self.provider = provider
        self._say = say
        self._looked = False

    async def carry_on(self, hub: Hub, shop: ShopId, id_: str) -> Payment:
        """Asks the provider for what is owed, if anything is, once. The payment as it is then; the job does the rest."""
        payment = await hub.reads.run(lambda connection: records.one(Sql(connection), shop, id_))
        return await self._ask(hub, shop, payment, again=False) if payment.state in AT_PROVIDER else payment

    async def look(self, hub: Hub) -> None:
        """The hub's job: what is owed, what is over, and what the buyer may have done while a notification was lost.

        The first time also what an earlier run of this hub had asked for: its answer reached nobody.
        """
        owed, self._looked = not self._looked, True
        now = hub.writer.now()
        found = await hub.reads.run(lambda connection: records.due(connection, now, owed))
        room = asyncio.Semaphore(_AT_ONCE)

        async def one(waiting: Waiting) -> None:
            async with room:
                payment = await hub.writer.run(partial(steps.claimed, shop=waiting.shop, id_=waiting.payment.id))
                if payment.state in AT_PROVIDER or payment.state is PaymentState.BUYER:
                    await self._ask(hub, waiting.shop, payment, again=True)

        for result in await asyncio.gather(*map(one, found), return_exceptions=True):
            if isinstance(result, Exception):
                logger.warning("a payment could not be looked at", reason=repr(result)[:300])

    async def notified(self, hub: Hub, headers: Mapping[str, str], body: bytes) -> Payment:
        """What the provider tells by itself. Raises Refused: payments.signature, payments.contradiction; NotFound."""
        return await self._take(hub, self.provider.verified(headers, body))

    async def _ask(self, hub: Hub, shop: ShopId, payment: Payment, again: bool) -> Payment:
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
            return await self._take(hub, report)
        except Refused as refused:
            logger.warning("what the payment provider says was not taken", payment=payment.id, code=refused.code)
        except Exception as error:
            # What is owed is written down: it is asked for again, and whoever asked has been heard.
            logger.warning("what the payment provider says could not be recorded", payment=payment.id, reason=repr(error)[:300])
        return payment

    async def _call(self, hub: Hub, shop: ShopId, payment: Payment, again: bool) -> Report:
        """`again`: the provider may have been asked before, so it is asked first what it knows."""
        if payment.state in (PaymentState.CANCELLING, PaymentState.EXPIRING):
            return await self.provider.close(payment.id)
        if again:
            known = await self.provider.look(payment.id)
            if known.standing is not Standing.UNKNOWN or payment.state is not PaymentState.OPENING:
                return known
        name = await hub.reads.run(lambda connection: _name(connection, shop))
        return await self.provider.open(
            Order(
                key=payment.id, direction=payment.direction, amount=payment.amount, currency=payment.currency,
                shop_name=name, subject=payment.order,
            )
        )  # fmt: skip

    async def _take(self, hub: Hub, report: Report) -> Payment:
        try:
            return await hub.writer.run(partial(steps.reported, report=report, say=self._say))
        except Refused as refused:
            if refused.code == "payments.contradiction":
                await hub.writer.run(partial(steps.contradicted, report=report))
            raise


def _name(connection: Connection, shop: ShopId) -> str:
    return people.shop(Sql(connection), shop).name
