"""Coupons at a real hub beyond the contract of both shops: whose they are, what follows an order, what the clock changes."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.ids import DAY, CustomerId, Instant
from app.domain.messages import Card
from app.domain.orders import OrderState
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.chat.wire import SendMessage
from app.features.coupons.hub import look
from app.hub.database import audit, conversations
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import coupon_uses, coupons, customers
from app.hub.transaction import Transaction
from app.protocol.envelope import EventFrame
from tests.fakes.giving import Giving, known_as_hoa
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"
SPAM = Suspicion(kind=SuspicionKind.RULE, time=Instant(1))


@pytest.fixture
async def giving(tmp_path: Path) -> AsyncIterator[Giving]:
    async with RunningHub(tmp_path) as hub:
        desk = Giving(hub, await hub.buyer("Hoa"))
        await desk.make("TEN")
        await hub.hub.writer.run(lambda tx: known_as_hoa(tx, desk.buyer))
        yield desk


async def test_another_shops_coupon_and_chat_are_not_there(giving: Giving) -> None:
    """CHAT-20: nothing crosses from one shop to another; a marketer answers no buyers."""
    await giving.make("THEIRS", OTHER_SHOP)
    assert (await giving.give(coupon="other-THEIRS"))["error"]["code"] == "not_found"
    stranger = await giving.hub.buyer("Far", OTHER_SHOP)
    assert (await giving.give(buyer=stranger))["error"]["code"] == "not_found"
    assert (await giving.give(who="maria"))["error"]["code"] == "forbidden"
    status, _ = await giving.hub.get(f"/v1/conversations/{giving.buyer.conversation}/coupons", giving.buyer.token)
    assert status == 403


async def test_an_admin_makes_one_and_ends_it(giving: Giving) -> None:
    """CHAT-20: money checked, once for a key, audited, in the agents' list at once; ended for those who have it as well."""
    admin, lan = await giving.hub.staff_token("admin"), await giving.hub.staff_token("lan")

    async def post(path: str, token: str = admin, **body: Any) -> tuple[int, Any]:
        async with giving.hub.http.post(path, headers={"Authorization": f"Bearer {token}"}, json=body) as answer:
            return answer.status, await answer.json()

    usual = {
        "code": "tet-25", "name": "Tết", "language": "vi", "kind": "amount", "value": 5_000, "currency": "UAH", "minimum": 20_000,
        "stock": 2, "ends": wall_clock() + DAY,
    }  # fmt: skip
    for change, code in (
        ({"value": 0}, "coupons.amount"),
        ({"value": 10**13}, "coupons.amount"),
        ({"kind": "percent", "value": 101}, "coupons.percent"),
        ({"minimum": 4_999}, "coupons.minimum"),
        ({"minimum": -1}, "coupons.minimum"),
        ({"currency": "USD"}, "coupons.currency"),
        ({"stock": 0}, "coupons.stock"),
        ({"per_buyer": 0}, "coupons.per_buyer"),
        ({"ends": 5}, "coupons.ends"),
        ({"code": "a b"}, "coupons.code"),
        ({"name": " "}, "coupons.name"),
        ({"code": "TEN"}, "coupons.taken"),
        ({"value": 1.5}, "bad_request"),
    ):
        _status, refused = await post("/v1/coupons", key=f"{KEY}A", terms=usual | change)
        assert refused["error"]["code"] == code, change
    assert (await post("/v1/coupons", lan, key=f"{KEY}A", terms=usual))[0] == 403
    made = [(await post("/v1/coupons", key=f"{KEY}B", terms=usual))[1] for _ in range(2)]
    assert made[0] == made[1]
    assert made[0]["code"] == "TET-25"
    path = f"/v1/conversations/{giving.buyer.conversation}/coupons"
    assert "TET-25" in [one["code"] for one in (await giving.hub.get(path, lan))[1]["offers"]]
    issue = (await giving.give(coupon=made[0]["id"]))["issue"]["id"]
    for _ in range(2):
        assert (await post(f"/v1/coupons/{made[0]['id']}/end", key=f"{KEY}C"))[1]["live"] is False
    assert "TET-25" not in [one["code"] for one in (await giving.hub.get(path, lan))[1]["offers"]]
    await look(giving.hub.hub)
    card = await giving.hub.get(f"/v1/conversations/{giving.buyer.conversation}/cards/coupon/{issue}", giving.buyer.token)
    assert card[1]["state"] == "withdrawn"
    kept = (await giving.hub.get("/v1/coupons", admin))[1]
    assert (kept["engine"], {one["code"]: one["live"] for one in kept["coupons"]}) == (False, {"TEN": True, "TET-25": False})

    def read(connection: Any) -> list[tuple[str, str]]:
        audit.verify(Sql(connection), SHOP.id, giving.hub.hub.audit_key)
        return [(one.action, one.subject) for one in audit.entries(Sql(connection), SHOP.id)]

    said = await giving.hub.hub.reads.run(read)
    assert [one for one in said if one[0] in ("coupon.make", "coupon.end")] == [
        ("coupon.make", "TET-25"),
        ("coupon.end", "TET-25"),
    ]
    assert (await post("/v1/coupons/nobodys/end", key=f"{KEY}D"))[1]["error"]["code"] == "not_found"


@pytest.mark.parametrize("change", [{"blocked": True}, {"spam": SPAM}])
async def test_neither_to_the_blocked_nor_to_spam(giving: Giving, change: dict[str, Any]) -> None:
    """CHAT-20: refused with a code that says which, and the stock is as before."""

    def mark(tx: Transaction) -> None:
        chat = conversations.to_change(tx, SHOP.id, giving.buyer.conversation)
        conversations.save(tx, SHOP.id, msgspec.structs.replace(chat, **change))

    await giving.hub.hub.writer.run(mark)
    assert (await giving.give())["error"]["code"] == f"coupons.{next(iter(change))}"
    assert (await giving.coupon()).issued == 0


async def test_the_limits_to_the_silent_hold_here_too(giving: Giving) -> None:
    """CHAT-8, CHAT-20: a coupon is a message; where none may go, none is given and the stock is as before."""
    silent = await giving.hub.buyer("Silent", silent=True)
    assert (await giving.give(buyer=silent))["error"]["code"].startswith("outreach.")
    assert (await giving.coupon()).issued == 0


async def test_used_by_the_order_given_back_by_its_end(giving: Giving) -> None:
    """CHAT-20: used once an order has the code; cancelled it is the buyer's again; every step is told to both sides, once."""
    issue = (await giving.give())["issue"]["id"]
    lan = await giving.hub.connect(await giving.hub.staff_token("lan"))
    page = await giving.hub.connect(giving.buyer.token)
    steps: list[tuple[OrderState, str, tuple[int, int]]] = [
        (OrderState.UNPAID, "used", (1, 0)),
        (OrderState.CANCELLED, "issued", (0, 1)),
        (OrderState.TO_SHIP, "used", (1, 0)),
    ]
    for state, shown, counts in steps:
        await giving.order("A1", state, "TEN", "TEN")
        for socket in (lan, page):
            await socket.expect(EventFrame, lambda one: one.type == "cards.changed" and issue.encode() in bytes(one.data))
        assert (await giving.card(issue))["state"] == shown
        now = await giving.coupon()
        assert (now.used, now.issued, now.remaining) == (*counts, 4)
    await giving.order("A1", OrderState.TO_RECEIVE, "TEN")
    assert ((await giving.coupon()).used, (await giving.coupon()).issued) == (1, 0), "the same order uses it once"


async def test_two_orders_use_two(giving: Giving) -> None:
    """CHAT-20: the oldest of the buyer's own first; a third order takes from the stock all the same."""
    first, second = [(await giving.give(key))["issue"]["id"] for key in "AB"]
    assert (await giving.give("C"))["error"]["code"] == "coupons.limit"
    await giving.order("A1", OrderState.UNPAID, "TEN")
    assert [(await giving.card(one))["state"] for one in (first, second)] == ["used", "issued"]
    await giving.order("A2", OrderState.UNPAID, "TEN")
    await giving.order("A3", OrderState.UNPAID, "TEN")
    now = await giving.coupon()
    assert (now.used, now.issued, now.remaining) == (3, 0, 2)


async def test_an_older_order_uses_nothing_that_was_given_later(giving: Giving) -> None:
    """CHAT-20: the code was public before; the buyer's own one is still theirs."""
    issue = (await giving.give())["issue"]["id"]
    await giving.order("OLD", OrderState.SIGNED_FOR, "TEN", ago=DAY)
    assert (await giving.card(issue))["state"] == "issued"
    assert ((await giving.coupon()).used, (await giving.coupon()).issued) == (1, 1)


async def test_a_buyer_who_becomes_known_later(giving: Giving) -> None:
    """CHAT-20: the order was there before the desk knew whose it is; the clock leads it back."""
    buyer = await giving.hub.buyer("Nobody")
    issue = (await giving.give(buyer=buyer))["issue"]["id"]
    await giving.order("A1", OrderState.UNPAID, "TEN")
    await look(giving.hub.hub)
    await giving.hub.hub.writer.run(lambda tx: customers.link(tx.sql, SHOP.id, buyer.conversation, CustomerId("hoa")))
    await look(giving.hub.hub)
    path = f"/v1/conversations/{buyer.conversation}/cards/coupon/{issue}"
    assert (await giving.hub.get(path, buyer.token))[1]["state"] == "used"
    assert await giving.hub.hub.reads.run(coupon_uses.unled) == []


async def test_the_clock_and_the_shop_end_it(giving: Giving) -> None:
    """CHAT-20: both sides hear once that it is over, or switched off, or good again."""
    issue = (await giving.give())["issue"]["id"]
    lan = await giving.hub.connect(await giving.hub.staff_token("lan"))
    now = wall_clock()
    for terms, state in (
        ({"ends": Instant(now - 1)}, "expired"),
        ({"live": False}, "withdrawn"),
        ({"ends": Instant(now + DAY)}, "issued"),
    ):
        await giving.make("TEN", **terms)
        await look(giving.hub.hub)
        await lan.expect(EventFrame, lambda one: one.type == "cards.changed" and issue.encode() in bytes(one.data))
        assert (await giving.card(issue))["state"] == state
        assert await giving.hub.hub.reads.run(lambda connection: coupons.untold(Sql(connection), now)) == []


async def test_a_card_is_of_its_own_chat(giving: Giving) -> None:
    """CHAT-20: sent again in the same chat it is the same gift; in another chat it is not there."""
    issue = (await giving.give())["issue"]["id"]
    other = await giving.hub.buyer("Other")
    lan = await giving.hub.connect(await giving.hub.staff_token("lan"))
    ack = await lan.command(SendMessage(conversation=other.conversation, body=Card(card="coupon", ref=issue)))
    assert ack.error is not None
    assert ack.error.code == "not_found"
    ack = await lan.command(SendMessage(conversation=giving.buyer.conversation, body=Card(card="coupon", ref=issue)))
    assert ack.error is None
    assert (await giving.coupon()).issued == 1


async def test_after_a_restart_the_same_key_gives_nothing_again(tmp_path: Path) -> None:
    """CHAT-20: the hub ended before its answer arrived; asked again, it answers what it did."""
    async with RunningHub(tmp_path) as hub:
        desk = Giving(hub, await hub.buyer("Hoa"))
        await desk.make("TEN")
        first = await desk.give()
    async with RunningHub(tmp_path) as hub:
        again = Giving(hub, desk.buyer)
        assert await again.give() == first
        assert (await again.coupon()).issued == 1
