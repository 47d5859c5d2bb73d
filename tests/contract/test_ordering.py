"""Orders entered by hand, whoever runs the shop: made once under their key, at the sum agreed, or not at all (DATA-2)."""

import asyncio
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from ulid import ULID

from app.domain.contacts import Landing
from app.domain.customers import Customer
from app.domain.ids import CustomerId
from app.domain.orders import Order, OrderState
from app.hub.database import trade
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders
from app.hub.shop.vendure import documents
from tests.contract.conftest import EmbeddedStage, Lossy, VendureStage, contacts, lamps, link, settings_of
from tests.contract.engine import Engine
from tests.fakes.hub import SHOP, RunningHub

Both = EmbeddedStage | VendureStage
#: Two lamps, and with the engine's courier.
GOODS, DELIVERED = 2_400, 2_700


def told(ad: Landing, phone: str, **fields: Any) -> dict[str, Any]:
    """An order of two lamps."""
    lines = [[ad.product, 2]]
    return {"key": str(ULID()), "name": "Hoa Trần", "phone": phone, "lines": lines, "street": "1 Lê Lợi", "message": ""} | fields


async def enter(stage: Both, ad: Landing, body: dict[str, Any]) -> tuple[int, Any]:
    """What the desk is answered."""
    headers = {"Authorization": f"Bearer {await stage.hub.staff_token('lan')}"}
    async with stage.hub.http.post(f"/v1/landings/{ad.id}/orders", json=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def settle(stage: Both) -> None:
    """Everything that the engine has is in the mirror."""
    if isinstance(stage, VendureStage):
        assert stage.hub.built.engine is not None
        following = stage.hub.built.engine.following
        async with following._comparing:  # the hub's first one, which may have begun before the order
            pass
        await following.compare(thorough=True)


async def people(stage: Both, phone: str) -> list[tuple[Customer, list[Order]]]:
    """The hub's customers with this number, and what they ordered."""

    def read(connection: Any) -> list[tuple[Customer, list[Order]]]:
        sql, table = Sql(connection), trade.customers
        ids = connection.execute(select(table.c.id).where(table.c.phone == phone)).scalars().all()
        return [
            (customers.one(sql, SHOP.id, id_, stage.hub.hub_time()), orders.of_customer(sql, SHOP.id, id_))
            for id_ in map(CustomerId, ids)
        ]

    return await stage.hub.hub.reads.run(read)


def asked_by(stage: Both) -> int:
    """What the shop asks for two lamps."""
    return DELIVERED if isinstance(stage, VendureStage) else GOODS


async def test_an_order_is_made_once_at_the_sum_that_was_agreed(stage: Both, phone: str) -> None:
    """DATA-2: another sum than the buyer was told is refused whole; agreed to under the same key it is made, once."""
    ad = await lamps(stage)
    body = told(ad, phone, agreed=asked_by(stage) - 300)
    status, said = await enter(stage, ad, body)
    assert (status, said["error"]["code"]) == (400, "shop.total")
    assert said["error"]["facts"] == {"amount_total": asked_by(stage), "currency": "USD"}
    await settle(stage)
    assert (await people(stage, phone), await contacts(stage)) == ([], {})
    body["agreed"] = said["error"]["facts"]["amount_total"]
    answers = [await enter(stage, ad, body) for _ in range(2)]
    assert answers[0] == answers[1]
    status, made = answers[0]
    assert (status, made["total"], made["currency"]) == (200, asked_by(stage), "USD")
    await settle(stage)
    order = await stage.mirror(made["number"])
    assert (order.state, order.total, order.paid) == (OrderState.UNPAID, asked_by(stage), 0)
    assert [(line.sku, line.quantity, line.price) for line in order.lines] == [("L-1", 2, 1_200)]
    assert (order.address.name, order.address.phone, order.address.street) == ("Hoa Trần", phone, "1 Lê Lợi")
    ((buyer, bought),) = await people(stage, phone)
    assert [one.number for one in bought] == [made["number"]]
    assert (buyer.name, buyer.source, buyer.emails, buyer.address.street) == ("Hoa Trần", "landing_page", (), "1 Lê Lợi")
    assert [(one["order"], one["way"]) for one in (await contacts(stage)).values()] == [(made["number"], "order")]
    if isinstance(stage, VendureStage):
        ((code, state, _who),) = stage.engine.ordered_by(phone)
        assert (code, state) == (made["number"], "ArrangingPayment")


async def test_two_tries_at_once_are_one_order(stage: Both, phone: str) -> None:
    """DATA-2: the same key from two connections at the same time."""
    ad = await lamps(stage)
    body = told(ad, phone, agreed=asked_by(stage))
    answers = await asyncio.gather(*(enter(stage, ad, body) for _ in range(3)))
    assert [status for status, _said in answers] == [200, 200, 200]
    assert answers[0] == answers[1] == answers[2]
    await settle(stage)
    assert [len(bought) for _one, bought in await people(stage, phone)] == [1]
    assert len(await contacts(stage)) == 1


async def test_what_was_ordered_by_hand_counts_for_its_marketer(stage: Both, phone: str) -> None:
    """DATA-2, DATA-4: paid, sent and delivered where the shop is run, it is the landing's revenue, once."""
    ad = await lamps(stage)
    status, made = await enter(stage, ad, told(ad, phone, agreed=asked_by(stage)))
    assert status == 200, made
    if isinstance(stage, VendureStage):
        await asyncio.to_thread(lambda: stage.engine.pay(stage.engine.order(made["number"])["id"]))
        await stage.until(made["number"], lambda order: order.state is OrderState.TO_SHIP)
    await stage.send(made["number"], "GHN", "GHN 1")
    await stage.arrive(made["number"])
    now = stage.hub.hub.clock()
    status, body = await stage.hub.get(
        "/v1/marketing/figures", await stage.hub.staff_token("maria"), **{"from": now - 86_400_000, "to": now + 1}
    )
    assert status == 200, body
    assert (body["total"]["closed"], body["total"]["revenue"]) == (1, asked_by(stage))


async def test_a_known_buyer_stays_one_person(stage: Both, phone: str) -> None:
    """DATA-2: by the number, or by the chat whatever number was told; in the engine too it is one customer with their e-mail."""
    ad = await lamps(stage)
    first = await stage.place(paid=False, phone=phone)
    buyer = (await stage.mirror(first)).customer
    chat = await link(stage.hub, "Hoa", buyer)
    other = f"+849{phone[4:]}"[:-4] + "0000"
    bodies = [told(ad, phone, agreed=asked_by(stage)), told(ad, other, agreed=asked_by(stage), conversation=chat.conversation)]
    numbers = []
    for body in bodies:
        status, made = await enter(stage, ad, body)
        assert status == 200, made
        numbers.append(made["number"])
    await settle(stage)
    assert [(await stage.mirror(number)).customer for number in numbers] == [buyer, buyer]
    assert [len(bought) for _one, bought in await people(stage, phone)] == [3]
    assert await people(stage, other) == []
    if isinstance(stage, VendureStage):
        found = stage.engine.ordered_by(phone) + stage.engine.ordered_by(other)
        assert len(found) == 3
        assert len({who for _code, _state, who in found}) == 1


async def test_a_buyer_of_a_chat_alone_is_met_in_the_engine(vendure: VendureStage, phone: str) -> None:
    """DATA-2: somebody without number and e-mail, who ordered for another's number: two orders, one guest, nobody new here."""
    ad = await lamps(vendure)
    await vendure.hub.hub.writer.run(
        lambda tx: customers.add(tx.sql, SHOP.id, Customer(id=CustomerId("chat"), name="Chị Mai", source="website"))
    )
    chat = await link(vendure.hub, "Mai", CustomerId("chat"))
    for _ in range(2):
        status, made = await enter(vendure, ad, told(ad, phone, agreed=DELIVERED, conversation=chat.conversation))
        assert status == 200, made
        await settle(vendure)
        assert (await vendure.mirror(made["number"])).customer == "chat"
    assert len({who for _code, _state, who in vendure.engine.ordered_by(phone)}) == 1
    ((who, bought),) = await people(vendure, phone) or [(None, [])]
    assert who is None or (who.id, len(bought)) == ("chat", 2)


def _sold_out(engine: Engine, _body: dict[str, Any], undo: ExitStack) -> None:
    engine.change_product("L-1", stockOnHand=1)
    undo.callback(partial(engine.change_product, "L-1", stockOnHand=900))


def _gone(engine: Engine, _body: dict[str, Any], undo: ExitStack) -> None:
    engine.change_product("L-1", enabled=False)
    undo.callback(partial(engine.change_product, "L-1", enabled=True))


def _elsewhere(_engine: Engine, body: dict[str, Any], _undo: ExitStack) -> None:
    body["phone"] = f"+38067{body['phone'][-7:]}"


def _no_courier(engine: Engine, _body: dict[str, Any], undo: ExitStack) -> None:
    engine.deliver_from(1_000_000)
    undo.callback(engine.deliver_from, 0)


def _not_allowed(engine: Engine, _body: dict[str, Any], undo: ExitStack) -> None:
    engine.allow("CreateOrder", allowed=False)
    undo.callback(partial(engine.allow, "CreateOrder", allowed=True))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_sold_out, "shop.sold_out"), (_gone, "contacts.goods"), (_elsewhere, "shop.country"), (_no_courier, "shop.delivery"),
        (_not_allowed, "shop.create_order"),
    ],
)  # fmt: skip
async def test_what_the_engine_cannot_take_is_refused_whole(
    vendure: VendureStage, phone: str, change: Callable[[Engine, dict[str, Any], ExitStack], None], code: str
) -> None:
    """DATA-2: in a code of its own; neither a draft, an order, a customer nor a contact is left. Then the same key goes."""
    ad = await lamps(vendure)
    body = told(ad, phone, agreed=GOODS if code == "shop.delivery" else DELIVERED)
    given = dict(body)
    with ExitStack() as undo:
        await asyncio.to_thread(change, vendure.engine, body, undo)
        status, said = await enter(vendure, ad, body)
        assert (status, said["error"]["code"]) == (400, code)
        await settle(vendure)
        assert vendure.engine.ordered_by(body["phone"]) == []
        assert (await people(vendure, body["phone"]), await contacts(vendure)) == ([], {})
    await settle(vendure)
    status, made = await enter(vendure, ad, given | {"agreed": DELIVERED})
    assert (status, made.get("total")) == (200, DELIVERED), made


async def test_an_older_plugin_takes_no_orders(vendure: VendureStage, phone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """DATA-2: a mutation that the engine does not know is no fault of the order: it is to be placed there."""
    ad = await lamps(vendure)
    monkeypatch.setattr(documents, "PLACE", documents.PLACE.replace("frontdeskPlaceOrder", "frontdeskPlaceOrderX"))
    status, said = await enter(vendure, ad, told(ad, phone, agreed=DELIVERED))
    assert (status, said["error"]["code"]) == (400, "shop.create_order")


async def test_an_order_whose_answer_was_lost_is_found_again(vendure: VendureStage, lossy: Lossy, phone: str) -> None:
    """DATA-2: the desk is told that the engine did not answer; the mirror brings the order, and the second try makes no other."""
    ad = await lamps(vendure)
    body = told(ad, phone, agreed=DELIVERED)
    lossy.losing.add("mutation Place(")
    status, said = await enter(vendure, ad, body)
    assert (status, said["error"]["code"]) == (400, "shop.unanswered")
    ((code, _state, _who),) = vendure.engine.ordered_by(phone)
    lossy.losing.clear()
    await vendure.until(code, lambda order: order.total == DELIVERED)
    status, made = await enter(vendure, ad, body)
    assert (status, made["number"], made["total"]) == (200, code, DELIVERED)
    await settle(vendure)
    assert len(vendure.engine.ordered_by(phone)) == 1
    ((buyer, bought),) = await people(vendure, phone)
    assert (buyer.source, buyer.emails, [one.number for one in bought]) == ("landing_page", (), [code])
    assert [one["order"] for one in (await contacts(vendure)).values()] == [code]


async def test_an_engine_that_is_away_has_nothing(vendure: VendureStage, lossy: Lossy, phone: str) -> None:
    """DATA-2: before anything was sent to it the desk is told so, and nothing is left."""
    ad = await lamps(vendure)
    lossy.losing.add("query Variants(")
    status, said = await enter(vendure, ad, told(ad, phone, agreed=DELIVERED))
    assert (status, said["error"]["code"]) == (400, "shop.unreachable")
    lossy.losing.clear()
    await settle(vendure)
    assert (vendure.engine.ordered_by(phone), await people(vendure, phone), await contacts(vendure)) == ([], [], {})


async def test_a_hub_that_ended_in_between_makes_no_second_order(tmp_path: Path, engine: Engine, phone: str) -> None:
    """DATA-2: the engine has the order and nothing of it was saved here; the next hub finds it, paid by now."""
    async with RunningHub(tmp_path, port=engine.hub_port, shop_engine=settings_of(engine)) as hub:
        stage = VendureStage(hub, engine)
        ad = await lamps(stage)
        body = told(ad, phone, agreed=DELIVERED)
        real = hub.built.shop.create_order

        async def ends(*given: Any) -> Any:
            await real(*given)
            raise asyncio.CancelledError

        hub.built.shop.create_order = ends  # type: ignore[method-assign]
        with pytest.raises(Exception):  # noqa: B017 - the connection breaks, in whatever way
            await enter(stage, ad, body)
        ((code, _state, _who),) = engine.ordered_by(phone)
        assert await contacts(stage) == {}
    await asyncio.to_thread(lambda: engine.pay(engine.order(code)["id"]))
    async with RunningHub(tmp_path, port=engine.hub_port, shop_engine=settings_of(engine)) as hub:
        stage = VendureStage(hub, engine)
        status, made = await enter(stage, ad, body)
        assert (status, made["number"], made["total"]) == (200, code, DELIVERED)
        await settle(stage)
        assert len(engine.ordered_by(phone)) == 1
        assert [len(bought) for _one, bought in await people(stage, phone)] == [1]
        assert (await stage.mirror(code)).state is OrderState.TO_SHIP
        assert len(await contacts(stage)) == 1
