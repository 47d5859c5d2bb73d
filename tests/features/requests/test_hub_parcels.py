"""Parcels whose buyers are to be told, and calls about requests, at a real hub."""

import msgspec

from app.domain.ids import Instant
from app.domain.orders import OrderState, Step
from app.features.chat.wire import MessageAdded
from app.features.requests.wire import (
    CloseTracking,
    LogRequestCall,
)
from app.hub.database import tables, tracking_tasks, trade
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.requests import new_parcel
from tests.features.requests.doors import KEY, NUMBER, done, listed, order, put, refused, send


async def test_calls_are_in_one_log(hub: RunningHub) -> None:
    """REQ-7: a call about a request, with or without a chat, and a tracking number told by phone stand with the buyer's calls."""
    lan, token = await hub.connect(await hub.staff_token("lan")), await hub.staff_token("lan")
    await put(hub, "r1", topic="contact")
    await put(hub, "r2", topic="contact", phone="+380509998877")
    for id_, outcome in (("r1", "reached"), ("r2", "no_answer")):
        await done(lan, LogRequestCall(request=id_, at=wall_clock(), outcome=outcome, note=f"about {id_}"))
    for number in ("A1", "unknown"):
        parcel = new_parcel(f"parcel-{number}", order=number)
        await hub.hub.writer.run(lambda tx, parcel=parcel: tracking_tasks.add(tx.connection, SHOP.id, parcel))
        await done(lan, CloseTracking(task=parcel.id, way="phone"))
    chat = (await listed(hub, "call_centre", q=NUMBER))[0]["conversation"]

    async def calls() -> set[tuple[str, str]]:
        return {(one["outcome"], one["note"]) for one in (await hub.get(f"/v1/conversations/{chat}/calls", token))[1]}

    assert await calls() == {("reached", "about r1"), ("reached", "A1")}
    # Another number of the same buyer's profile: what was called about before is theirs now.
    new = trade.customers.update().where(trade.customers.c.id == "olena").values(phone="+380509998877")
    await hub.hub.writer.run(lambda tx: tx.connection.execute(new))
    assert ("no_answer", "about r2") in await calls()


async def test_a_parcel_makes_one_task_and_its_buyer_is_told_once(hub: RunningHub) -> None:
    """REQ-5: after shipping here or at the shop's engine; a click says it in the chat, in the buyer's language, and closes it."""
    lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
    sent = {"carrier": "Нова пошта", "tracking": "59000", "key": KEY, "version": 0}
    for _ in range(2):
        assert (await send(hub, "/v1/orders/A1/ship", **sent))[0] == 200
    token = await hub.staff_token("lan")
    (task,) = (await hub.get("/v1/requests/due", token))[1]["tasks"]
    assert (task["order"], task["name"], task["tracking"], task["phone_hint"]) == ("A1", "Олена", "59000", "••• ••• 567")
    # The engine's own word about the same parcel, an old parcel of a first reading, and a new one.
    with hub.hub.database.reader() as connection:
        shipped = orders.by_number(Sql(connection), SHOP.id, "A1")
    old, new = (
        order(number, state=OrderState.TO_RECEIVE, tracking=number, steps=(Step(code="shipped", time=time),))
        for number, time in (("A2", Instant(9)), ("A3", wall_clock()))
    )

    def tell(tx: Transaction) -> None:
        for one in (old, new):
            orders.add(tx.sql, SHOP.id, one)
        for one in (msgspec.structs.replace(shipped, steps=(Step(code="shipped", time=tx.now),)), old, new):
            order_changed(tx, SHOP.id, one)

    await hub.hub.writer.run(tell)
    due = (await hub.get("/v1/requests/due", token))[1]["tasks"]
    assert [one["order"] for one in due] == ["A1", "A3"]
    assert (await send(hub, f"/v1/tracking/{task['id']}/reveal", purpose="sms"))[1]["phone"] == NUMBER
    for agent in (lan, minh):
        await done(agent, CloseTracking(task=task["id"], way="chat"))
    said = msgspec.json.decode((await lan.event(MessageAdded.TYPE)).data, type=MessageAdded).message
    assert "59000" in msgspec.to_builtins(said.body)["text"]
    assert msgspec.to_builtins(said.body)["text"].startswith("Ваше замовлення A1")
    assert await refused(lan, CloseTracking(task=due[1]["id"], way="pigeon")) == "requests.way"
    await done(lan, CloseTracking(task=due[1]["id"], way="phone"))
    assert (await hub.get("/v1/requests/due", token))[1]["tasks"] == []
    with hub.hub.database.reader() as connection:
        assert tracking_tasks.one(connection, SHOP.id, task["id"]).done is not None
        assert connection.execute(tables.messages.select()).all().__len__() == 1
