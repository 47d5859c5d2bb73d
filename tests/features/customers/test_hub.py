"""Profiles at a real hub: masked, revealed with a trace, edited by two, made for a stranger (CHAT-29, REQ-8)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from app.domain.customers import Customer, CustomerRules, profile_address
from app.domain.ids import DAY, ConversationId, CustomerId, Instant, OrderId
from app.domain.ledgers import owed, today
from app.domain.orders import Order, OrderState
from app.domain.people import Shop
from app.features.customers.hub import contacts
from app.features.customers.rules import Edit
from app.features.customers.wire import (
    AddCustomer,
    AddDebt,
    CustomerChanged,
    EditCustomer,
    LinkCustomers,
    Profile,
    Records,
    SettleDebt,
    UnlinkCustomers,
    UpdatePoints,
)
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit, tables
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import customers, orders, points
from app.hub.transaction import Transaction
from app.protocol.operations import Command, Stale
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, HubSocket, RunningHub

HOA = Customer(id=CustomerId("hoa"), name="Hoa", phones=("+84901234567",), emails=("hoa@shop.vn",), source="website")


class Desk:
    def __init__(self, hub: RunningHub, buyer: BuyerAccess, lan: HubSocket) -> None:
        self.hub, self.buyer, self.lan = hub, buyer, lan

    async def profile(self, conversation: ConversationId | None = None) -> Customer | None:
        token = await self.hub.staff_token("lan")
        _, body = await self.hub.get(f"/v1/conversations/{conversation or self.buyer.conversation}/customer", token)
        return msgspec.convert(body, Profile).customer

    async def edit(self, socket: HubSocket, *edits: Edit) -> str:
        ack = await socket.command(EditCustomer(conversation=self.buyer.conversation, edits=edits))
        return ack.error.code if ack.error else ""

    async def reveal(self, purpose: str, customer: str = "hoa") -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {await self.hub.staff_token('lan')}"}
        async with self.hub.http.post(f"/v1/customers/{customer}/reveal", headers=headers, json={"purpose": purpose}) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")

        def fill(tx: Transaction) -> None:
            customers.add(tx.sql, SHOP.id, HOA)
            customers.link(tx.sql, SHOP.id, buyer.conversation, HOA.id)
            for number, state, total, back in (("A1", OrderState.SIGNED_FOR, 900, 100), ("A2", OrderState.TO_SHIP, 5_000, 0)):
                order = Order(
                    id=OrderId(number), number=number, customer=HOA.id, state=state, currency="UAH", total=total, paid=total,
                    placed=Instant(tx.now - 1_000), refunded=back,
                )  # fmt: skip
                orders.add(tx.sql, SHOP.id, order)

        await hub.hub.writer.run(fill)
        yield Desk(hub, buyer, await hub.connect(await hub.staff_token("lan")))


async def test_a_profile_is_masked_with_figures_on_delivered_orders(desk: Desk) -> None:
    """CUST-6: delivered orders alone, less what was given back; contacts stay at the hub."""
    known = await desk.profile()
    assert known is not None
    assert known.phones == ("••• ••• 567",)
    assert (known.bought.orders, known.bought.spent, known.bought.average) == (1, 800, 800)


async def test_a_reveal_is_logged_with_its_purpose(desk: Desk) -> None:
    """REQ-8: who looked, when and why; without a purpose, nothing."""
    assert (await desk.reveal("curiosity"))[1]["error"]["code"] == "customers.purpose"
    status, contacts = await desk.reveal("call")
    assert (status, contacts["phones"]) == (200, ["+84901234567"])
    assert (await desk.reveal("call", "nobody"))[0] == 404
    with desk.hub.hub.database.reader() as connection:
        entries = audit.entries(Sql(connection), SHOP.id)
    assert [(one.action, one.actor, one.subject, one.facts["purpose"]) for one in entries] == [
        ("customer.reveal", "lan", "hoa", "call")
    ]


async def test_a_day_has_so_many_reveals(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Security: as many different people a day as with leads, by the shop's calendar; the same one again costs nothing."""
    monkeypatch.setattr(contacts, "REVEALS_A_DAY", 1)

    def fill(tx: Transaction) -> None:
        customers.add(tx.sql, SHOP.id, Customer(id=CustomerId("an"), name="An", phones=("+84907654321",), source="website"))

    await desk.hub.hub.writer.run(fill)
    assert [(await desk.reveal("call"))[0] for _ in range(2)] == [200, 200]
    status, answer = await desk.reveal("call", "an")
    assert (status, answer["error"]["code"], answer["error"]["facts"]) == (400, "customers.reveals", {"limit": 1})
    yesterday = wall_clock() - DAY
    await desk.hub.hub.writer.run(lambda tx: tx.connection.execute(update(tables.audit).values(time=yesterday)))
    assert (await desk.reveal("call", "an"))[0] == 200


async def test_two_editors(desk: Desk) -> None:
    """CHAT-29: different fields both hold; the same field tells the second one what it is now; everybody hears of it."""
    minh = await desk.hub.connect(await desk.hub.staff_token("minh"), device="minh")
    assert await desk.edit(desk.lan, Edit("notes", "", "calls in the evening")) == ""
    await minh.event(CustomerChanged.TYPE)
    assert await desk.edit(minh, Edit("tags", "", "vip")) == ""
    assert await desk.edit(minh, Edit("notes", "", "other")) == "customers.conflict"
    known = await desk.profile()
    assert known is not None
    assert (known.notes, known.tags, known.version) == ("calls in the evening", ("vip",), 2)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (Edit("phones", "+84901234567", "0912 345 678"), ""),
        (Edit("phones", "+84901234567", "+1 2"), "customers.phone"),
        (Edit("birthday", "", "30/02/2000"), "customers.birthday"),
        (Edit("rank", "", "platinum"), "customers.choice"),
        (Edit("points", "", "100"), "customers.field"),
    ],
)
async def test_the_hub_checks_every_field(desk: Desk, edit: Edit, code: str) -> None:
    """CHAT-29: the hub decides; a number without its country is one where the customer lives."""
    await desk.edit(desk.lan, Edit("address.country", "", "VN"))
    assert await desk.edit(desk.lan, edit) == code
    if not code:
        assert (await desk.reveal("edit"))[1]["phones"] == ["+84912345678"]


async def test_a_stranger_gets_a_profile_once(desk: Desk) -> None:
    """CHAT-29: made from the chat, linked to it; a second one is refused."""
    stranger = await desk.hub.buyer("Somebody")
    assert await desk.profile(stranger.conversation) is None
    wanted = AddCustomer(conversation=stranger.conversation, name="Lê Văn An", phone="+84 90 123 45 67")
    assert (await desk.lan.command(wanted)).error is None
    known = await desk.profile(stranger.conversation)
    assert known is not None
    assert known.name == "Lê Văn An"
    again = await desk.lan.command(wanted)
    assert again.error is not None
    assert again.error.code == "customers.known"


async def say(desk: Desk, command: Command, socket: HubSocket | None = None) -> str:
    """A command; the code of its refusal, "" for done."""
    ack = await (socket or desk.lan).command(command)
    return ack.error.code if ack.error else ""


async def records(desk: Desk, customer: str = "hoa") -> Records:
    _, body = await desk.hub.get(f"/v1/customers/{customer}/records", await desk.hub.staff_token("lan"))
    return msgspec.convert(body, Records)


async def whole(desk: Desk, customer: str = "hoa") -> Profile:
    status, body = await desk.hub.get(f"/v1/customers/{customer}", await desk.hub.staff_token("lan"))
    assert status == 200
    return msgspec.convert(body, Profile)


async def audited(desk: Desk, action: str) -> list[audit.Entry]:
    with desk.hub.hub.database.reader() as connection:
        return [one for one in audit.entries(Sql(connection), SHOP.id) if one.action.startswith(action)]


async def post(desk: Desk, who: str, path: str, body: dict[str, str]) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {await desk.hub.staff_token(who)}"}
    async with desk.hub.http.post(path, headers=headers, json=body) as answer:
        return answer.status, await answer.json()


async def twin(desk: Desk, name: str = "twin", shop: Shop = SHOP) -> CustomerId:
    """The same person on a marketplace, with a delivered and an unpaid order."""
    same = Customer(id=CustomerId(name), name="Hoa T.", phones=("+84901234567",), source="shopee")

    def fill(tx: Transaction) -> None:
        customers.add(tx.sql, shop.id, same)
        for number, state, paid in ((f"{name}1", OrderState.SIGNED_FOR, 400), (f"{name}2", OrderState.UNPAID, 0)):
            order = Order(
                id=OrderId(number), number=number, customer=same.id, state=state, currency="UAH", total=400, paid=paid,
                placed=Instant(tx.now - 2_000),
            )  # fmt: skip
            orders.add(tx.sql, shop.id, order)

    await desk.hub.hub.writer.run(fill)
    return same.id


async def test_a_customer_without_a_chat_is_edited_by_id(desk: Desk) -> None:
    """CUST-7, CUST-8: whoever shows them hears of it; only colleagues of this shop can be made responsible."""
    other = await twin(desk)

    def edit(field: str, before: str, after: str) -> EditCustomer:
        return EditCustomer(customer=other, edits=(Edit(field, before, after),))

    assert await say(desk, edit("status", "", "closing")) == ""
    event = msgspec.json.decode((await desk.lan.event(CustomerChanged.TYPE)).data, type=CustomerChanged)
    assert profile_address(other) in {one.address for one in event.carries() if isinstance(one, Stale)}
    assert await say(desk, edit("responsible", "", "nobody")) == "customers.responsible"
    assert await say(desk, edit("responsible", "", "minh")) == ""
    assert await say(desk, edit("collaborator", "", "Chị Tư, Đà Lạt")) == ""
    after = (await whole(desk, other)).customer
    assert after is not None
    assert (after.status, after.responsible, after.collaborator) == ("closing", "minh", "Chị Tư, Đà Lạt")


async def test_a_conflict_tells_no_contact(desk: Desk) -> None:
    """REQ-8: whoever guesses what a number was does not learn it by being wrong."""
    ack = await desk.lan.command(EditCustomer(customer=HOA.id, edits=(Edit("phones", "+84900000000", "+84900000001"),)))
    assert ack.error is not None
    assert (ack.error.code, ack.error.facts) == ("customers.contact_changed", {})


async def test_two_profiles_are_linked_and_never_merged(desk: Desk) -> None:
    """CUST-5: proposed by the hub, linked, shown together, taken apart again as they were; audited; strangers refused."""
    other = await twin(desk)
    far = await twin(desk, "far", OTHER_SHOP)
    before = await whole(desk)
    assert [(one.id, one.by) for one in before.candidates] == [(other, "phone")]
    assert await say(desk, LinkCustomers(customer=HOA.id, other=far)) == "not_found"
    assert await say(desk, LinkCustomers(customer=HOA.id, other=HOA.id)) == "customers.link_stranger"
    assert await say(desk, LinkCustomers(customer=other, other=HOA.id)) == ""
    assert await say(desk, LinkCustomers(customer=HOA.id, other=other)) == ""  # already: nothing happens
    linked = await whole(desk)
    assert linked.candidates == ()
    assert [(one.id, one.bought.spent) for one in linked.linked] == [(other, 400)]
    assert linked.customer is not None
    assert linked.customer.bought.spent == 800
    assert {one.number for one in (await records(desk)).orders} == {"A1", "A2", "twin1", "twin2"}
    assert [one.number for one in (await records(desk)).unpaid] == []  # each owes for themselves
    assert await say(desk, UnlinkCustomers(customer=HOA.id, other=other)) == ""
    again = await whole(desk)
    assert (again.linked, again.candidates) == ((), before.candidates)
    assert {one.number for one in (await records(desk)).related} == {"twin1", "twin2"}
    assert [one.action for one in await audited(desk, "customer.")] == ["customer.link", "customer.unlink"]


async def test_points_are_a_ledger(desk: Desk) -> None:
    """CUST-10: only with a programme; each command once; the balance is the sum, the start its first line; never below 0."""
    day = today(desk.hub.hub_time(), SHOP.time_zone).isoformat()
    wish = UpdatePoints(customer=HOA.id, amount=-30, day=day, note="tea")
    assert await say(desk, wish) == "customers.no_points"
    sara = await desk.hub.connect(await desk.hub.staff_token("sara"), device="sara")
    assert await say(desk, SetShopRules(customers=CustomerRules(points=True, help_line="1900")), sara) == ""
    await desk.hub.hub.writer.run(lambda tx: points.start(tx.sql, SHOP.id, HOA.id, 100, tx.now))
    first = await desk.lan.command(wish, id_="01ARZ3NDEKTSV4RRFFQ69G5FAV")
    again = await desk.lan.command(wish, id_="01ARZ3NDEKTSV4RRFFQ69G5FAV")  # the answer was lost, and it is sent again
    assert (first.error, again.error) == (None, None)
    assert await say(desk, UpdatePoints(customer=HOA.id, amount=-71, day=day)) == "customers.points_short"
    found = (await records(desk)).points
    assert [(one.amount, one.start, one.by_name) for one in found] == [(-30, False, "Lan"), (100, True, "")]
    known = (await whole(desk)).customer
    assert known is not None
    assert known.points == 70
    assert await desk.edit(desk.lan, Edit("notes", "", "x")) == ""  # an edit leaves the points alone
    known = (await whole(desk)).customer
    assert known is not None
    assert known.points == 70
    assert [one.facts["points"] for one in await audited(desk, "customer.points")] == [-30]


async def test_debts_are_carried_on_and_settled(desk: Desk) -> None:
    """CUST-9: the rest of an order at most, once; settled by whom and when; audited as money."""
    other = await twin(desk)
    day = today(desk.hub.hub_time(), SHOP.time_zone).isoformat()
    assert [one.number for one in (await records(desk, other)).unpaid] == ["twin2"]

    def add(amount: int, order: str = "") -> AddDebt:
        return AddDebt(customer=other, amount=amount, day=day, order=order, note="later")

    assert await say(desk, add(401, "twin2")) == "customers.debt_order"
    assert await say(desk, add(400, "A1")) == "not_found"  # somebody else's order
    assert await say(desk, add(400, "twin2")) == ""
    assert await say(desk, add(100, "twin2")) == "customers.debt_twice"
    assert await say(desk, add(50)) == ""
    found = {one.order: one for one in (await records(desk, other)).debts}
    assert (found["twin2"].currency, found[""].currency) == ("UAH", SHOP.currency)
    for _twice in range(2):
        assert await say(desk, SettleDebt(debt=found["twin2"].id)) == ""
    kept = await records(desk, other)
    settled = next(one for one in kept.debts if one.order)
    assert settled.settled_by == "Lan"
    assert [one.debt.id for one in owed(kept.unpaid, kept.debts) if one.debt] == [found[""].id]
    assert len(await audited(desk, "customer.debt_settled")) == 1


async def test_an_identity_number_is_its_own_right(desk: Desk) -> None:
    """CUST-8: granted to a person by an admin, logged with its purpose, in no profile, event or log."""
    number = "079 000 123 456"
    assert (await post(desk, "lan", "/v1/customers/hoa/identity", {"number": number}))[1]["error"]["code"] == (
        "customers.identity_right"
    )
    headers = {"Authorization": f"Bearer {await desk.hub.staff_token('admin')}"}
    async with desk.hub.http.patch("/v1/accounts/lan", headers=headers, json={"rights": ["identity"]}) as answer:
        assert answer.status == 200
    assert (await post(desk, "lan", "/v1/customers/hoa/identity", {"number": "x"}))[1]["error"]["code"] == "customers.identity"
    assert (await post(desk, "lan", "/v1/customers/hoa/identity", {"number": number}))[0] == 200
    event = await desk.lan.event(CustomerChanged.TYPE)
    profile = await whole(desk)
    assert (profile.identity, profile.may_identity) == (True, True)
    assert (await post(desk, "lan", "/v1/customers/hoa/identity/reveal", {"purpose": "fun"}))[1]["error"]["code"] == (
        "customers.purpose"
    )
    assert (await post(desk, "lan", "/v1/customers/hoa/identity/reveal", {"purpose": "invoice"}))[1] == {"number": number}
    assert (await post(desk, "minh", "/v1/customers/hoa/identity/reveal", {"purpose": "invoice"}))[0] != 200
    logged = await audited(desk, "")
    assert [one.action for one in logged] == ["account.change", "customer.identity", "customer.identity_reveal"]
    assert number not in str(logged) + str(event) + str(profile)
    with desk.hub.hub.database.reader() as connection:
        assert not [row for row in connection.execute(select(tables.journal)) if number.encode() in bytes(str(row), "utf-8")]
