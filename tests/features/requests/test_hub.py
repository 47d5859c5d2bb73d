"""Requests at a real hub: asked without an oracle, answered once, read back by their asker alone, told by mail at least once."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.ids import HOUR, CustomerId, Instant, OrderId, ProductId, shop_stream
from app.domain.orders import Order, OrderLine, OrderState, Step
from app.domain.requests import REVEALS_A_DAY, Origin, RequestRules
from app.features.chat.wire import MessageAdded
from app.features.requests.wire import (
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    LogRequestCall,
    MarkGap,
    RequestsChanged,
    SetRequestRules,
)
from app.hub.database import audit, buyer_requests, request_tables, tables, tracking_tasks, trade
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from app.protocol.codec import encode
from app.protocol.envelope import EventFrame
from app.protocol.operations import Command
from tests.fakes.hub import OTHER_SHOP, SHOP, HubSocket, RunningHub
from tests.fakes.requests import asked, new_parcel, new_request, new_secret

NUMBER = "+380671234567"
KEY = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
LINE = OrderLine(product=ProductId("p0"), sku="p0", name={"en": "Earbuds"}, quantity=1, price=5)


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    """A hub with a product, and a paid order of Олена, who has a chat."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Олена")

        def fill(tx: Transaction) -> None:
            words = json.dumps({"en": "Earbuds"}).encode()
            for shop, id_ in ((SHOP, "p0"), (OTHER_SHOP, "q0")):
                row = {"id": id_, "shop": shop.id, "sku": id_, "name": words, "about": words, "price": 5, "currency": "UAH"}
                tx.connection.execute(trade.products.insert().values(**row, stock=1, created=tx.now))
            person = {"id": "olena", "shop": SHOP.id, "name": "Олена", "source": "website", "address": b"{}", "tags": b"[]"}
            tx.connection.execute(trade.customers.insert().values(created=1, phone=NUMBER, language="uk", **person))
            tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == buyer.buyer).values(customer="olena"))
            orders.add(tx.sql, SHOP.id, order("A1"))

        await hub.hub.writer.run(fill)
        yield hub


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


async def test_each_form_makes_its_request_once(hub: RunningHub) -> None:
    """REQ-1, REQ-2, REQ-6: told to the desks without the number; nothing of another shop's, nothing without consent."""
    lan, maria = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("maria"))
    body = asked(origin="call_centre", topic="delivery", phone="067 123 45 67", language="uk")
    body |= {"name": " <b>Олена</b>\n", "text": "Where\u202e?"}
    for _ in range(3):  # the answer was lost, and it is sent again
        assert await ask(hub, **body) == (201, {"received": True})
    assert (await ask(hub, product="p0"))[0] == 201
    state = msgspec.json.decode((await lan.event(RequestsChanged.TYPE)).data, type=RequestsChanged).state
    assert (state.waiting, state.topics) == ({"call_centre": 1}, {"delivery": 1})
    (call,) = await listed(hub, "call_centre", topic="delivery")
    assert (call["name"], call["text"], call["phone_hint"]) == ("<b>Олена</b>", "Where?", "••• ••• 567")
    assert [(one["title"], one["phone_hint"]) for one in await listed(hub, "product")] == [({"en": "Earbuds"}, "")]
    assert await listed(hub, "call_centre", topic="cancel") == []
    assert (await ask(hub, product="q0"))[0] == 201  # another shop's, and theirs alone
    assert len(await listed(hub, "product")) == 1
    for wrong, code in (
        ({"consent": False}, "consent"), ({"name": " "}, "requests.name"), ({"text": ""}, "requests.text"),
        ({"product": "p9"}, "requests.product"), ({"origin": "orders", "phone": NUMBER}, "requests.order"),
        ({"origin": "orders", "order": "A1"}, "requests.phone"), ({"secret": "short"}, "bad_request"),
        ({"origin": "call_centre", "phone": NUMBER}, "requests.topic"), ({"origin": "deleted"}, "bad_request"),
    ):  # fmt: skip
        status, answer = await ask(hub, **wrong)
        assert (status, answer["error"]["code"]) == (400, code)
    snapshot = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    said = encode(snapshot[1]) + encode(await listed(hub)) + b"".join(f.data for f in lan.frames if isinstance(f, EventFrame))
    assert b"671234567" not in said
    assert not [frame for frame in maria.frames if isinstance(frame, EventFrame) and frame.type == RequestsChanged.TYPE]


async def test_the_call_centres_are_open_until_their_outcome_is_said(hub: RunningHub) -> None:
    """REQ-2: answering ends the wait, not the duty: counted, and found, until Solved or Not solved is said."""
    lan = await hub.connect(await hub.staff_token("lan"))
    await put(hub, "r1", topic="complaint")
    await put(hub, "r2", topic="delivery")
    await put(hub, "r3", Origin.PRODUCT)

    async def state() -> Any:
        return await hub.hub.reads.run(lambda connection: buyer_requests.state(connection, SHOP.id))

    for id_ in ("r1", "r3"):
        await done(lan, AnswerRequest(request=id_, text="We call you"), f"answer-{id_}")
    told = await state()
    assert (told.waiting, told.topics, told.undecided) == ({"call_centre": 2}, {"complaint": 1, "delivery": 1}, 1)
    assert [one["id"] for one in await listed(hub, "call_centre", undecided=1)] == ["r1"]
    assert [one["id"] for one in await listed(hub, "call_centre")] == ["r2", "r1"]
    status, dues = await hub.get("/v1/requests/due", await hub.staff_token("lan"))
    assert (status, [one["id"] for one in dues["requests"]]) == (200, ["r2"])
    await done(lan, DeleteRequest(request="r1", deleted=True))
    assert (await state()).waiting == {"call_centre": 1}
    await done(lan, DeleteRequest(request="r1", deleted=False))
    await done(lan, CloseRequest(request="r1", outcome="not_solved"))
    told = await state()
    assert (told.waiting, told.topics, told.undecided) == ({"call_centre": 1}, {"delivery": 1}, 0)
    assert await listed(hub, "call_centre", undecided=1) == []


async def test_nobody_learns_which_orders_exist(hub: RunningHub) -> None:
    """REQ-1: the own order, another person's and none at all are answered alike; the desk sees which is which."""
    tried = [("a1", NUMBER), ("A1", "+380501112233"), ("Z9", NUMBER)]
    answers = [await ask(hub, origin="orders", order=number, phone=phone) for number, phone in tried]
    assert answers == [(201, {"received": True})] * 3
    found = await listed(hub, "orders")
    assert [(one["order"], one["confirmed"]) for one in found] == [("A1", True), ("A1", False), ("Z9", False)]
    assert found[0]["conversation"]
    assert found[1]["conversation"] is None


async def test_the_chat_is_the_one_that_the_buyer_uses(hub: RunningHub) -> None:
    """REQ-1: of several profiles with the number the one with a chat, the newest first, even if begun after the question."""
    other = "+380509998877"
    await put(hub, "r1", topic="contact", phone=other)
    assert (await listed(hub, "call_centre"))[0]["conversation"] is None
    chats = [await hub.buyer(f"Ліна {number}") for number in range(2)]

    def fill(tx: Transaction) -> None:
        for number, id_ in enumerate(("alone", "older", "newer")):
            person = {"id": id_, "shop": SHOP.id, "name": "Ліна", "source": "website", "address": b"{}", "tags": b"[]"}
            tx.connection.execute(trade.customers.insert().values(created=1, phone=other, language="uk", **person))
            if number:
                of, chat = tables.buyers.c.id == chats[number - 1].buyer, chats[number - 1].conversation
                tx.connection.execute(tables.buyers.update().where(of).values(customer=id_))
                wrote = tables.conversations.update().where(tables.conversations.c.id == chat)
                tx.connection.execute(wrote.values(last_buyer_time=number))

    await hub.hub.writer.run(fill)
    token = await hub.staff_token("lan")
    found = [
        (await listed(hub, "call_centre"))[0], (await hub.get("/v1/requests/r1", token))[1]["request"],
        (await hub.get("/v1/requests/due", token))[1]["requests"][0],
    ]  # fmt: skip
    assert [one["conversation"] for one in found] == [chats[1].conversation] * 3


async def test_too_many_from_one_browser(hub: RunningHub) -> None:
    """REQ-1: five at once, then it is asked to wait; what was sent before may be sent again."""
    bodies = [asked() | {"secret": KEY + "x" * 17} for _ in range(6)]
    assert [(await ask(hub, **body))[0] for body in bodies] == [201] * 5 + [429]
    assert (await ask(hub, **bodies[0]))[0] == 201


async def test_the_exchange_and_who_read_what(hub: RunningHub) -> None:
    """REQ-4: an answer once, delivered, read; the buyer writes back and the clock runs again; nobody else reads any of it."""
    secret, lan = new_secret(), await hub.connect(await hub.staff_token("lan"))
    await ask(hub, secret=secret)
    (request,) = await mine(hub, secret)
    id_ = request["id"]
    for _ in range(2):
        await done(lan, AnswerRequest(request=id_, text="Red and blue"), "answer-1")
    other = await hub.connect(await hub.staff_token("lan"), device="another")
    await done(other, AnswerRequest(request=id_, text="Red and blue"), "answer-1")
    (request,) = await mine(hub, secret)
    assert [(said["by"], said["text"]) for said in request["exchange"]] == [("Lan", "Red and blue")]
    assert (await listed(hub, "product"))[0]["waiting"] is None
    token = await hub.staff_token("lan")
    for read in (False, True):
        assert await write_back(hub, secret, id_, "seen", ids=["answer-1", "nothing"], read=read) == 200
        whole = (await hub.get(f"/v1/requests/{id_}", token))[1]
        assert (whole["exchange"][0]["delivered"] is not None, whole["exchange"][0]["read"] is not None) == (True, read)
    await done(lan, CloseRequest(request=id_, outcome="closed"))
    for _ in range(2):
        assert await write_back(hub, secret, id_, "messages", key=KEY, text="And green?") == 201
    (request,) = await mine(hub, secret)
    assert ([said["by"] for said in request["exchange"]], request["closed"]) == (["Lan", ""], False)
    assert (await listed(hub, "product"))[0]["waiting"] is not None
    stranger = new_secret()
    assert await mine(hub, stranger) == []
    for what, body in (("messages", {"key": KEY, "text": "x"}), ("seen", {"ids": ["answer-1"]})):
        assert await write_back(hub, stranger, id_, what, **body) == 404
    assert (await hub.get("/v1/my/requests", "no secret"))[0] == 401
    with hub.hub.database.reader() as connection:
        kept = connection.execute(request_tables.requests.select()).mappings().one()
        assert secret not in str(dict(kept))


async def test_the_order_of_a_tab_and_its_archive(hub: RunningHub) -> None:
    """REQ-1, REQ-3: those who wait first, the longest on top; deleted and restored; a name may be one word (REQ-6)."""
    for number in range(3):
        await put(hub, f"r{number}", Origin.PRODUCT, name="Lý")
    lan = await hub.connect(await hub.staff_token("lan"))
    await done(lan, AnswerRequest(request="r0", text="yes"))
    assert [one["id"] for one in await listed(hub, "product")] == ["r1", "r2", "r0"]
    await done(lan, DeleteRequest(request="r1", deleted=True))
    assert await refused(lan, AnswerRequest(request="r1", text="no")) == "requests.deleted"
    assert [one["id"] for one in await listed(hub, "product")] == ["r2", "r0"]
    assert [one["id"] for one in await listed(hub, "deleted")] == ["r1"]
    await done(lan, DeleteRequest(request="r1", deleted=False))
    assert [one["id"] for one in await listed(hub, "product")] == ["r1", "r2", "r0"]


async def test_the_call_centre(hub: RunningHub) -> None:
    """REQ-2: not closed without an outcome; calls are on the request; each look at a number is logged, with its purpose."""
    await put(hub, "call", topic="complaint")
    lan = await hub.connect(await hub.staff_token("lan"))
    for outcome in ("", "closed"):
        assert await refused(lan, CloseRequest(request="call", outcome=outcome)) == "requests.outcome"
    assert (await send(hub, "/v1/requests/call/reveal", purpose="curiosity"))[1]["error"]["code"] == "requests.purpose"
    assert await send(hub, "/v1/requests/call/reveal", purpose="call") == (200, {"phone": NUMBER, "left": REVEALS_A_DAY - 1})
    assert await refused(lan, LogRequestCall(request="call", at=1, outcome="perhaps")) == "calls.outcome"
    for _ in range(2):  # its answer was lost, and it is sent again
        await done(lan, LogRequestCall(request="call", at=wall_clock() + HOUR, outcome="reached", note="<b>pays</b>"), "call-1")
    await done(lan, CloseRequest(request="call", outcome="not_solved"))
    (request,) = await listed(hub, "call_centre")
    assert (request["outcome"], request["outcome_by"], request["calls"]) == ("not_solved", "Lan", 1)
    assert request["called"] <= wall_clock()
    with hub.hub.database.reader() as connection:
        told = [(one.action, one.facts) for one in audit.entries(Sql(connection), SHOP.id)]
        assert told[0] == ("requests.reveal", {"purpose": "call"})
        assert [action for action, _facts in told] == ["requests.reveal", "requests.call", "requests.close"]
    await put(hub, "silent", Origin.PRODUCT, phone="")
    assert (await send(hub, "/v1/requests/silent/reveal", purpose="call"))[1]["error"]["code"] == "requests.no_phone"


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


async def test_description_gaps(hub: RunningHub) -> None:
    """REQ-6: counted for each product, led back to the requests, and as a table."""
    for number, product in enumerate(("p0", "p0", "p9", "")):
        await put(hub, f"r{number}", Origin.PRODUCT, product=product)
    lan = await hub.connect(await hub.staff_token("lan"))
    for id_ in ("r0", "r1", "r2"):
        await done(lan, MarkGap(request=id_, gap=True))
    await done(lan, MarkGap(request="r2", gap=False))
    assert await refused(lan, MarkGap(request="r3", gap=True)) == "requests.gap"
    token = await hub.staff_token("lan")
    gaps = (await hub.get("/v1/requests/gaps", token))[1]["gaps"]
    assert [(gap["product"], gap["marked"], gap["requests"]) for gap in gaps] == [("p0", 2, 2)]
    assert {one["id"] for one in await listed(hub, product="p0", gap=1)} == {"r0", "r1"}
    headers = {"Authorization": f"Bearer {token}"}
    async with hub.http.post("/v1/requests/gaps/export", json={"head": ["A", "B", "C"]}, headers=headers) as response:
        assert (await response.text(encoding="utf-8-sig")).splitlines() == ["A,B,C", "Wireless earbuds A3,2,2"]


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


async def test_tabs_are_named_by_an_admin(hub: RunningHub) -> None:
    """REQ-1: names of tabs and targets are the shop's data, told to every desk; an agent may not set them."""
    admin, lan = await hub.connect(await hub.staff_token("admin")), await hub.connect(await hub.staff_token("lan"))
    wanted = RequestRules(names={"orders": {"vi": "Đơn gấp"}})
    assert await refused(lan, SetRequestRules(rules=wanted)) == "forbidden"
    await done(admin, SetRequestRules(rules=wanted))
    state = msgspec.json.decode((await lan.event(RequestsChanged.TYPE)).data, type=RequestsChanged).state
    assert (state.rules.names, state.rules.target("call_centre")) == ({"orders": {"vi": "Đơn gấp"}}, 2 * HOUR)


async def test_a_search_finds_by_buyer_order_and_words(hub: RunningHub) -> None:
    """REQ-1: without accents, by the beginning of a word, in every tab and in the exchange; a number only as a whole."""
    for name, text, fields in (
        ("Trần Thị Hoa", "Bao giờ hàng đến?", {"order": "8842-1001"}),
        ("Олена", "Is it blue?", {"origin": "product", "product": "p0"}),
        ("王小明", "Call me", {"origin": "call_centre", "topic": "delivery", "phone": NUMBER}),
    ):
        assert (await ask(hub, name=name, text=text, **fields))[0] < 300
    lan = await hub.connect(await hub.staff_token("lan"))

    async def found(words: str, login: str = "lan", **query: str) -> list[str]:
        _status, page = await hub.get("/v1/requests", await hub.staff_token(login), **{"tab": "", "q": words} | query)
        assert page["total"] == len(page["requests"])
        return [one["name"] for one in page["requests"]]

    for words, name in (
        ("tran hoa", "Trần Thị Hoa"), ("8842-1001", "Trần Thị Hoa"), ("GIO hang", "Trần Thị Hoa"),
        ("олен", "Олена"), ("earbuds blue", "Олена"), (NUMBER, "王小明"), ("067 123 45 67", "王小明"),
    ):  # fmt: skip
        assert await found(words) == [name], words
    for words in ("lue", "1234567", "67123456", "hoa blue"):
        assert await found(words) == [], words
    assert await found("hoa", tab="orders") == []
    _status, page = await hub.get("/v1/requests", await hub.staff_token("lan"), tab="", q="blue")
    told = await lan.command(AnswerRequest(request=page["requests"][0]["id"], text="Yes, and a cobalt one."))
    assert told.error is None
    assert await found("cobalt") == ["Олена"]
