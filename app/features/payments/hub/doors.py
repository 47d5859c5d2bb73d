"""The addresses of small payments: for desks and for the buyer's page. What the provider tells: `hub.payments.reports`."""

from collections.abc import Callable
from functools import partial

from aiohttp import web
from sqlalchemy import Connection

from app.domain.errors import NotFound, Refused
from app.domain.ids import CommandId, ConversationId
from app.domain.payments import Payment, PaymentState, month_of
from app.domain.people import DESK, Actor, Role
from app.features.payments.hub import records, steps
from app.features.payments.hub.carrying import SmallPayments
from app.features.payments.hub.steps import Say
from app.features.payments.wire import Ask, BuyerPayment, Cancel, Decide, PaymentsOfBuyer
from app.hub import once
from app.hub.access import conversation_of, conversation_to_change
from app.hub.database.statements import Sql
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
_DECIDERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class PaymentDoors:
    """The routes and the job; `provider` moves the money. `taking` False: it moves none and nobody said that it is a test, so
    nothing new may be asked for."""

    def __init__(self, provider: PaymentProvider, router: Router, say: Say, *, taking: bool = True) -> None:
        self._router = router
        self.carrying = Carrying(provider, SmallPayments(say))
        self._taking = taking

    def register(self) -> None:
        """Adds the job."""
        self._router.every(LOOK_EVERY, self.carrying.look)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", "/v1/conversations/{id}/payments", self.of_buyer, DESK),
            private("POST", "/v1/conversations/{id}/orders/{number}/payments", self.ask, DESK),
            private("GET", "/v1/conversations/{id}/payments/{payment}/page", self.page, frozenset({Role.BUYER})),
            private("POST", "/v1/payments/{payment}/decide", self.decide, _DECIDERS),
            private("POST", "/v1/payments/{payment}/cancel", self.cancel, DESK),
        ]

    async def of_buyer(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """All of a conversation, the newest first. Raises NotFound."""
        conversation = ConversationId(request.match_info["id"])
        month = month_of(hub.writer.now(), who.shop.time_zone)

        def read(connection: Connection) -> PaymentsOfBuyer:
            found = conversation_of(Sql(connection), who.actor, conversation)
            return PaymentsOfBuyer(
                payments=records.of_conversation(connection, who.actor.shop, found.id),
                month_used=records.month_used(connection, who.actor.shop, month),
            )

        return json_response(await hub.reads.run(read))

    async def ask(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused: payments.*, and what no message may be sent for."""
        op = await read_json(request, Ask)
        if not self._taking:
            raise Refused("payments.no_provider")
        conversation, number = ConversationId(request.match_info["id"]), request.match_info["number"]
        return await self._once(hub, who.actor, op.key, lambda tx: self._asked(tx, who.actor, conversation, number, op))

    def _asked(self, tx: Transaction, actor: Actor, conversation: ConversationId, number: str, op: Ask) -> Payment:
        payment = steps.asked(tx, actor, conversation, number, op)
        # Its card comes when the provider tells, whatever is then: whether the buyer may be written to is asked now.
        self._router.allowed(tx, actor, conversation_to_change(tx, actor, conversation), steps.card_of(payment))
        return payment

    async def decide(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused: payments.*."""
        op = await read_json(request, Decide)
        id_ = request.match_info["payment"]
        return await self._once(hub, who.actor, op.key, lambda tx: steps.decided(tx, who.actor, id_, op))

    async def cancel(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused("payments.state")."""
        op = await read_json(request, Cancel)
        id_ = request.match_info["payment"]
        return await self._once(hub, who.actor, op.key, lambda tx: steps.cancelled(tx, who.actor, id_))

    async def page(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """What the buyer sees before going to the provider's page, whose address nobody else gets. Raises NotFound."""
        conversation, id_ = ConversationId(request.match_info["id"]), request.match_info["payment"]

        def read(connection: Connection) -> Payment:
            sql = Sql(connection)
            found = conversation_of(sql, who.actor, conversation)
            payment = records.one(sql, who.actor.shop, id_)
            if payment.conversation != found.id or not payment.told:
                raise NotFound("payment")
            return payment

        payment = await hub.reads.run(read)
        address = self.carrying.provider.address(payment.id) if payment.state is PaymentState.BUYER else ""
        shown = BuyerPayment(
            id=payment.id, order=payment.order, direction=payment.direction, state=payment.state.value, amount=payment.amount,
            currency=payment.currency, reason=payment.reason, expires=payment.expires, address=address,
        )  # fmt: skip
        return json_response(shown)

    async def _once(self, hub: Hub, actor: Actor, key: CommandId, do: Callable[[Transaction], Payment]) -> web.StreamResponse:
        """The step in one transaction, once for a key; then the provider, outside of it."""
        before = await hub.reads.run(lambda connection: once.answered(connection, actor, key))
        answer = before if before is not None else await hub.writer.run(partial(_kept, actor=actor, key=key, do=do))
        return json_response(await self.carrying.carry_on(hub, actor.shop, answer.decode()))


def _kept(tx: Transaction, actor: Actor, key: CommandId, do: Callable[[Transaction], Payment]) -> bytes:
    if (first := once.answered(tx.connection, actor, key)) is not None:
        return first
    answer = do(tx).id.encode()
    return once.keep(tx, actor, key, answer) or answer
