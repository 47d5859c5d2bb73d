"""What follows from parcels and purchases, whoever runs the shop: tracking tasks, old customers, whom revenue counts for
(REQ-5, DATA-4)."""

from typing import Any

from ulid import ULID

from app.domain.ids import DAY
from app.features.requests.wire import CloseTracking
from tests.contract.conftest import WORTH, EmbeddedStage, VendureStage, contacts, lamps
from tests.fakes.contacts import comes

Both = EmbeddedStage | VendureStage


async def tasks(stage: Both, order: str) -> list[Any]:
    """The open tracking tasks of an order, as the desk reads them."""
    status, body = await stage.hub.get("/v1/requests/due", await stage.hub.staff_token("lan"))
    assert status == 200, body
    return [one for one in body["tasks"] if one["order"] == order]


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
