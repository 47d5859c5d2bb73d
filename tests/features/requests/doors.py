"""What forms, desks and buyers' pages ask of a real hub about requests."""

from typing import Any

from app.domain.ids import CustomerId, Instant, OrderId, ProductId
from app.domain.orders import Order, OrderLine, OrderState
from app.domain.requests import Origin
from app.hub.database import buyer_requests
from app.protocol.operations import Command
from tests.fakes.hub import SHOP, HubSocket, RunningHub
from tests.fakes.requests import asked, new_request

NUMBER = "+380671234567"
KEY = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
LINE = OrderLine(product=ProductId("p0"), sku="p0", name={"en": "Earbuds"}, quantity=1, price=5)


def order(number: str, **fields: Any) -> Order:
    """One that is paid and can be sent."""
    values: dict[str, Any] = {"state": OrderState.TO_SHIP, "lines": (LINE,), "paid": 5} | fields
    values |= {"currency": "UAH", "total": 5, "placed": Instant(5)}
    return Order(id=OrderId(f"o-{number}"), number=number, customer=CustomerId("olena"), **values)


async def ask(hub: RunningHub, **fields: Any) -> tuple[int, Any]:
    """What a form sends."""
    async with hub.http.post("/v1/ask", json=asked(**{"shop": SHOP.id} | fields)) as response:
        return response.status, await response.json()


async def send(hub: RunningHub, path: str, login: str = "lan", **body: Any) -> tuple[int, Any]:
    """What a desk sends over HTTP."""
    headers = {"Authorization": f"Bearer {await hub.staff_token(login)}"}
    async with hub.http.post(path, headers=headers, json=body) as response:
        return response.status, await response.json()


async def mine(hub: RunningHub, secret: str) -> list[Any]:
    """The buyer's own page."""
    status, body = await hub.get("/v1/my/requests", secret)
    assert status == 200, body
    found: list[Any] = body["requests"]
    return found


async def write_back(hub: RunningHub, secret: str, request: str, what: str, **body: Any) -> int:
    """What the buyer's own page sends."""
    headers = {"Authorization": f"Bearer {secret}"}
    async with hub.http.post(f"/v1/my/requests/{request}/{what}", json=body, headers=headers) as response:
        return response.status


async def listed(hub: RunningHub, tab: str = "", **query: str | int) -> list[Any]:
    """A tab."""
    status, body = await hub.get("/v1/requests", await hub.staff_token("lan"), tab=tab, **query)
    assert status == 200, body
    found: list[Any] = body["requests"]
    return found


async def done(socket: HubSocket, command: Command, id_: str = "") -> None:
    """Sends a command that the hub must accept."""
    ack = await (socket.command(command, id_) if id_ else socket.command(command))
    assert ack.error is None, ack.error


async def refused(socket: HubSocket, command: Command) -> str:
    """The code of its refusal."""
    error = (await socket.command(command)).error
    assert error is not None
    return error.code


async def put(hub: RunningHub, id_: str, origin: Origin = Origin.CALL_CENTRE, **fields: Any) -> None:
    """A request that is there."""
    new = new_request(id_, origin, **fields)
    await hub.hub.writer.run(lambda tx: buyer_requests.add(tx.connection, SHOP.id, new, tx.now))
