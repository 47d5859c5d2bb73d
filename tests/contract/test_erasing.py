"""A person is erased at both shops: what the engine can be asked to delete goes there too, and nothing of it comes back."""

import asyncio
import json
from typing import Any

import pytest

from app.domain.errors import Refused
from app.domain.ids import CustomerId
from app.domain.orders import Address, OrderState
from app.hub.database.statements import Sql
from app.hub.shop import customers, state
from app.hub.shop.connector import ShopUnreachable
from app.hub.shop.mirror import CUSTOMER
from app.hub.shop.vendure.shop import VendureShop
from tests.contract.conftest import EmbeddedStage, VendureStage
from tests.fakes.hub import SHOP, RunningHub

Both = EmbeddedStage | VendureStage
NAME = "Hoa Trần"
KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"


async def erase(hub: RunningHub, customer: CustomerId) -> tuple[int, Any]:
    """As an admin's window asks for it."""
    headers = {"Authorization": f"Bearer {await hub.staff_token('admin')}"}
    body = {"of": f"customer:{customer}", "purpose": "request", "name": NAME}
    async with hub.http.post("/v1/privacy/erase", json=body, headers=headers) as response:
        return response.status, await response.json()


async def preview(hub: RunningHub, customer: CustomerId) -> Any:
    return (await hub.get("/v1/privacy/person", await hub.staff_token("admin"), of=f"customer:{customer}"))[1]


async def is_erased(hub: RunningHub, customer: CustomerId) -> bool:
    return await hub.hub.reads.run(lambda c: customers.is_erased(Sql(c), SHOP.id, customer))  # type: ignore[no-any-return]


async def test_an_erased_customer_is_nobody_at_the_shop(stage: Both) -> None:
    """REQ-8: name, numbers and mail are gone from hub and shop; orders keep their sums; a second time changes nothing."""
    number = await stage.place(paid=True)
    order = await stage.mirror(number)
    assert (await preview(stage.hub, order.customer))["elsewhere"] is stage.connector.outside
    status, done = await erase(stage.hub, order.customer)
    assert (status, done["left"]) == (200, False)
    assert await is_erased(stage.hub, order.customer)
    after = await stage.mirror(number)
    assert (after.total, after.address) == (order.total, Address())
    person = await stage.connector.fetch_customer(SHOP.id, order.customer)
    assert person is None or (person.name, person.phones, person.emails) == ("", (), ())
    await stage.connector.forget(SHOP.id, order.customer)


async def test_what_the_engine_keeps_does_not_come_back(vendure: VendureStage) -> None:
    """REQ-8: the engine tells of the order, and it is compared: profile and address stay empty; its account there is blank."""
    number = await vendure.place(paid=True)
    order = await vendure.mirror(number)
    (id_,) = await vendure.hub.hub.reads.run(lambda c: _engine_ids(c, order.customer))
    assert (await erase(vendure.hub, order.customer))[0] == 200
    there = "query($o: CustomerListOptions) { customers(options: $o) { items { firstName lastName emailAddress phoneNumber } } }"
    found = await asyncio.to_thread(vendure.engine.ask, there, o={"filter": {"id": {"eq": id_}}})
    assert "Hoa" not in json.dumps(found)
    done = await vendure.connector.ship(SHOP.id, await vendure.mirror(number), "Nova Poshta", "TTN 1", KEY)
    await vendure.put(number, done)
    await asyncio.to_thread(vendure.engine.deliver, number)
    await vendure.until(number, lambda now: now.state is OrderState.SIGNED_FOR)
    after = await vendure.mirror(number)
    assert after.address == Address()
    assert after.tracking == ""
    assert await is_erased(vendure.hub, order.customer)


@pytest.mark.parametrize(("refusal", "status"), [(ShopUnreachable(), 400), (Refused("shop.forbidden"), 200)])
async def test_an_engine_that_cannot_is_said(
    vendure: VendureStage, monkeypatch: pytest.MonkeyPatch, refusal: Refused, status: int
) -> None:
    """REQ-8: no answer: nothing is erased anywhere, to be tried again; no right: erased here, and said that it is left there."""
    order = await vendure.mirror(await vendure.place(paid=True))

    async def refuses(*_parts: object) -> None:
        raise refusal

    monkeypatch.setattr(VendureShop, "forget", refuses)
    found, done = await erase(vendure.hub, order.customer)
    assert (found, await is_erased(vendure.hub, order.customer)) == (status, status == 200)
    assert done["left"] if status == 200 else done["error"]["code"] == "shop.unreachable"


def _engine_ids(connection: Any, customer: CustomerId) -> list[str]:
    return state.keys_with(Sql(connection), SHOP.id, CUSTOMER, customer)
