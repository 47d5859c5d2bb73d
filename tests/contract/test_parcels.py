"""What follows from parcels and purchases, whoever runs the shop: tracking tasks, old customers, whom revenue counts for, orders
entered by hand (REQ-5, DATA-2, DATA-4)."""

from itertools import count
from typing import Any

import pytest
from ulid import ULID

from app.domain.contacts import Landing
from app.domain.ids import DAY
from app.domain.orders import OrderState
from app.features.requests.wire import CloseTracking
from app.hub.database import landing_tables
from app.hub.database.statements import Sql
from app.hub.shop import products
from app.hub.transaction import Transaction
from tests.contract.conftest import WORTH, EmbeddedStage, VendureStage
from tests.fakes.contacts import comes, landing, put_landing
from tests.fakes.hub import SHOP

Both = EmbeddedStage | VendureStage
#: The engine lives longer than a test: each buyer is one whom no other test knows.
_numbers = count(905_660_000)


@pytest.fixture
def phone() -> str:
    """Of somebody who never bought here."""
    return f"+84{next(_numbers)}"


async def tasks(stage: Both, order: str) -> list[Any]:
    """The open tracking tasks of an order, as the desk reads them."""
    status, body = await stage.hub.get("/v1/requests/due", await stage.hub.staff_token("lan"))
    assert status == 200, body
    return [one for one in body["tasks"] if one["order"] == order]


async def lamps(stage: Both) -> Landing:
    """A landing of Maria's for the lamps that are sold, where orders may be entered by hand."""
    await stage.place(paid=False)  # somebody else's: then the lamps are surely known

    def found(connection: Any) -> str:
        return next(one.id for one in products.catalogue(Sql(connection), SHOP.id, 100) if one.sku == "L-1")

    made = landing("l1", "lan", product=await stage.hub.hub.reads.run(found))

    def put(tx: Transaction) -> None:
        put_landing(tx, made)
        tx.connection.execute(landing_tables.landings.update().values(manual=1))

    await stage.hub.hub.writer.run(put)
    return made


async def contacts(stage: Both) -> dict[str, Any]:
    """All contacts by id, as an admin reads them."""
    token, now = await stage.hub.staff_token("admin"), stage.hub.hub.clock()
    status, page = await stage.hub.get("/v1/sharing/contacts", token, show="admitted", since=0, until=now + DAY)
    assert status == 200, page
    return {row["contact"]["id"]: row["contact"] for row in page["rows"]}


async def revenue(stage: Both) -> tuple[int, int]:
    """Of Maria: contacts that bought, and what they brought."""
    now = stage.hub.hub.clock()
    status, body = await stage.hub.get(
        "/v1/marketing/figures", await stage.hub.staff_token("maria"), **{"from": now - DAY, "to": now + 1}
    )
    assert status == 200, body
    return body["total"].get("closed", 0), body["total"].get("revenue", 0)


async def test_a_parcel_that_the_shop_itself_sends_makes_one_task(stage: Both, phone: str) -> None:
    """REQ-5: sent where the shop is run, not at the desk: its buyer is to be told the number, once, by whoever is there."""
    number = await stage.place(paid=True, phone=phone)
    assert await tasks(stage, number) == []
    await stage.send(number, "GHN", "GHN 77")
    (task,) = await tasks(stage, number)
    assert (task["carrier"], task["tracking"], task["phone_hint"][-3:]) == ("GHN", "GHN 77", phone[-3:])
    assert task["name"].startswith("Hoa")
    await stage.arrive(number)  # told again, in another state: neither gone nor there twice
    assert [one["id"] for one in await tasks(stage, number)] == [task["id"]]
    lan = await stage.hub.connect(await stage.hub.staff_token("lan"))
    assert (await lan.command(CloseTracking(task=task["id"], way="phone"))).error is None
    assert await tasks(stage, number) == []


async def test_a_parcel_that_the_desk_sends_makes_one_task(stage: Both, phone: str) -> None:
    """REQ-5: the desk's own word and the shop's echo of it are one parcel."""
    number = await stage.place(paid=True, phone=phone)
    status, order = await stage.post(f"{number}/ship", carrier="GHN", tracking="GHN 78", key=str(ULID()))
    assert (status, order["state"]) == (200, "to_receive")
    if isinstance(stage, VendureStage):  # the engine tells of it too, sooner or later: now
        assert stage.hub.built.engine is not None
        await stage.hub.built.engine.following.compare(thorough=True)
    assert [one["tracking"] for one in await tasks(stage, number)] == ["GHN 78"]


async def test_who_was_sent_a_parcel_before_is_an_old_customer(stage: Both, phone: str) -> None:
    """DATA-4: a phone whose earlier order already shipped; one that only ordered is a new one still."""
    number = await stage.place(paid=True, phone=phone)
    ad = await lamps(stage)
    before = await comes(stage.hub, ad, "before", phone=phone)
    await stage.send(number, "GHN", "GHN 79")
    after = await comes(stage.hub, ad, "after", phone=phone)
    found = await contacts(stage)
    assert [found[id_].get("old_customer", False) for id_ in (before, after)] == [False, True]


async def test_what_a_contact_buys_counts_for_its_marketer(stage: Both, phone: str) -> None:
    """DATA-4: the landing for these goods, once the parcel is with its buyer; what is given back counts no more."""
    ad = await lamps(stage)
    await comes(stage.hub, ad, "k", phone=phone)
    number = await stage.place(paid=True, phone=phone)
    await stage.send(number, "GHN", "GHN 80")
    assert (await revenue(stage))[1] == 0
    await stage.arrive(number)
    assert await revenue(stage) == (1, WORTH)
    case = await stage.apply_for(number, 700)
    status, said = await stage.post(f"{number}/decide", "sara", case=case, approve=True, key=str(ULID()))
    assert status == 200, said
    assert await revenue(stage) == (1, WORTH - 700)


async def test_an_order_entered_by_hand(stage: Both, phone: str) -> None:
    """DATA-2: made once where the hub is the shop; an engine with a counter of its own says so in a code, and nothing is left."""
    ad = await lamps(stage)
    body = {"key": str(ULID()), "name": "Hoa", "phone": phone, "lines": [[ad.product, 2]], "street": "1 Lê Lợi", "message": ""}
    headers = {"Authorization": f"Bearer {await stage.hub.staff_token('lan')}"}
    answers = []
    for _ in range(2):
        async with stage.hub.http.post(f"/v1/landings/{ad.id}/orders", json=body, headers=headers) as answer:
            answers.append((answer.status, await answer.json()))
    assert answers[0] == answers[1]
    status, said = answers[0]
    found = await contacts(stage)
    if isinstance(stage, VendureStage):
        assert (status, said["error"]["code"], found) == (400, "shop.create_order", {})
        return
    assert (status, said["total"], said["currency"]) == (200, 2_400, SHOP.currency)
    order = await stage.mirror(said["number"])
    assert (order.state, order.lines[0].sku, order.lines[0].quantity, order.address.phone) == (OrderState.UNPAID, "L-1", 2, phone)
    assert [(one["order"], one["way"]) for one in found.values()] == [(said["number"], "order")]
