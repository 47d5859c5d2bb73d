"""What the provider tells by itself, at one address for every kind of payment."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from app.domain.errors import NotFound
from app.domain.payments import PaymentState
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub
from app.hub.payments.carrying import Carrying
from app.hub.payments.provider import PaymentProvider
from app.hub.requests import JSON_LIMIT, read_bytes


class Reports:
    """The route; `carryings` are asked in turn whose payment a notification is about."""

    def __init__(self, provider: PaymentProvider, *carryings: Carrying[Any]) -> None:
        self._provider = provider
        self._carryings = carryings

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [public("POST", "/v1/payment-reports", self.report)]

    async def report(self, request: web.Request, hub: Hub) -> web.StreamResponse:
        """A notification of the provider. Raises NotFound, Refused: payments.signature, payments.contradiction."""
        state = await self.notified(hub, request.headers, await read_bytes(request, JSON_LIMIT))
        return json_response({"state": state.value})

    async def notified(self, hub: Hub, headers: Mapping[str, str], body: bytes) -> PaymentState:
        """Where the payment stands then. Raises as `report` does."""
        report = self._provider.verified(headers, body)
        for carrying in self._carryings:
            try:
                payment = await carrying.take(hub, report)
            except NotFound:
                continue
            return PaymentState(payment.state)
        raise NotFound("payment")
