"""Small payments at a real hub: asked, approved, carried out, within every limit, once, and seen by both sides: CHAT-19."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from ulid import ULID

from app.domain.ids import DAY, HOUR, MINUTE, Instant
from app.domain.messages import Card, Text
from app.domain.payments import Direction, PaymentRules
from app.features.chat.wire import SendMessage
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit, conversations
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.payments.provider import Report, Standing
from app.hub.shop import orders
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub
from tests.fakes.payments import FakeProvider, PaymentDesk

#: Above this a supervisor approves, in the shop's own currency as it comes.
ABOVE = PaymentRules().limits("UAH").approve_above


class Clock:
    """The hub's time, which a test sets on."""

    def __init__(self) -> None:
        self.time: int = wall_clock()  # sessions are judged by it too

    def __call__(self) -> Instant:
        self.time += 1
        return Instant(self.time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def provider() -> FakeProvider:
    return FakeProvider()


@pytest.fixture
async def desk(tmp_path: Path, provider: FakeProvider, clock: Clock) -> AsyncIterator[PaymentDesk]:
    async with RunningHub(tmp_path, provider=provider, clock=clock) as hub:
        yield await PaymentDesk.open(hub)


async def set_rules(desk: PaymentDesk, **rules: Any) -> None:
    sara = await desk.hub.connect(await desk.token("sara"))
    ack = await sara.command(SetShopRules(payments=PaymentRules(**rules)), str(ULID()))
    assert ack.error is None


def code_of(answer: tuple[int, Any]) -> str:
    status, body = answer
    return "" if status == 200 else str(body["error"]["code"])


async def audited(desk: PaymentDesk) -> list[tuple[str, str, str]]:
    """Action, actor, state; the whole chain is verified."""

    def read(connection: Any) -> list[audit.Entry]:
        audit.verify(Sql(connection), SHOP.id, desk.hub.hub.audit_key)
        return audit.entries(Sql(connection), SHOP.id)

    return [(one.action, one.actor, str(one.facts.get("state", ""))) for one in await desk.hub.hub.reads.run(read)]


async def test_without_a_provider_nothing_is_promised(tmp_path: Path) -> None:
    """CHAT-19: a real shop's hub pays through the sandbox only when it was told to; nothing is recorded otherwise."""
    async with RunningHub(tmp_path, test_payments=False) as hub:
        desk = await PaymentDesk.open(hub)
        assert code_of(await desk.ask()) == "payments.no_provider"
        assert await audited(desk) == []
        async with hub.http.get("/v1/sandbox/payment") as page:
            assert page.status == 404


async def test_nothing_for_a_buyer_to_whom_no_message_may_go(desk: PaymentDesk, provider: FakeProvider, clock: Clock) -> None:
    """CHAT-8, CHAT-18: the card is a message, looked at when it is asked for; nothing is recorded and no money is on its way."""

    def set_blocked(blocked: bool) -> Callable[[Transaction], None]:
        def save(tx: Transaction) -> None:
            chat = conversations.to_change(tx, SHOP.id, desk.buyer.conversation)
            conversations.save(tx, SHOP.id, msgspec.structs.replace(chat, blocked=blocked))

        return save

    await desk.hub.hub.writer.run(set_blocked(True))
    assert code_of(await desk.ask()) == "moderation.blocked"
    await desk.hub.hub.writer.run(set_blocked(False))
    clock.time += 8 * DAY
    assert code_of(await desk.ask()) == "outreach.no_order"
    assert (await desk.all(), await desk.cards(), await audited(desk), provider.books) == ({}, [], [], {})


async def test_a_payout_from_the_wish_to_the_money(desk: PaymentDesk, provider: FakeProvider) -> None:
    """CHAT-19: recorded, then asked of the provider, then in the buyer's chat as a card that follows it to the end."""
    lan = await desk.hub.connect(await desk.token("lan"))
    buyer = await desk.hub.connect(desk.buyer.token)
    status, payment = await desk.ask()
    assert (status, payment["state"], payment["asked_name"]) == (200, "buyer", "Lan")
    assert [(one["card"], one["ref"], one["state"]) for one in await desk.cards()] == [("payment", payment["id"], "buyer")]
    assert "scratch" not in str(await desk.cards()), "the note is for colleagues"
    assert [(await lan.event("payments.changed")).data for _ in range(2)]
    page = (await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/payments/{payment['id']}/page", desk.buyer.token))[1]
    assert (page["amount"], page["address"]) == (1_000, f"https://provider.example/{payment['id']}")
    provider.buyer_acts(payment["id"])
    body = msgspec.json.encode(provider.books[payment["id"]])
    async with desk.hub.http.post("/v1/payment-reports", headers={"Signed": "yes"}, data=body) as told:
        assert (told.status, await told.json()) == (200, {"state": "paid"})
    await buyer.event("cards.changed")
    path = f"/v1/conversations/{desk.buyer.conversation}/cards/payment/{payment['id']}"
    assert (await desk.hub.get(path, desk.buyer.token))[1]["state"] == "paid"
    assert (await desk.all())[payment["id"]]["state"] == "paid"
    assert await audited(desk) == [
        ("payment.ask", "lan", "opening"), ("payment.opened", "hub", "buyer"), ("payment.paid", "hub", "paid"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"amount": -1}, "payments.amount"),
        ({"amount": 0}, "payments.amount"),
        ({"amount": 10**40}, "payments.most"),
        ({"amount": 1.5}, "bad_request"),
        ({"amount": 1.0}, "bad_request"),
        ({"amount": "1000"}, "bad_request"),
        ({"amount": True}, "bad_request"),
        ({"amount": None}, "bad_request"),
        ({"amount": 100_001}, "payments.order_limit"),
        ({"currency": "USD"}, "payments.currency"),
        ({"number": "A4", "currency": "USD"}, "payments.currency"),
        ({"number": "A2"}, "payments.unpaid"),
        ({"number": "A3", "direction": "collection", "reason": "other"}, "payments.order"),
        ({"number": "B1"}, "not_found"),
        ({"number": "Z9"}, "not_found"),
        ({"direction": "gift"}, "bad_request"),
        ({"reason": "because"}, "payments.reason"),
        ({"note": " "}, "payments.note"),
        ({"key": "no key at all!"}, "bad_request"),
        ({"approved": True}, "bad_request"),
    ],
)
async def test_hostile_wishes(desk: PaymentDesk, provider: FakeProvider, wish: dict[str, Any], code: str) -> None:
    """CHAT-19: refused with a code; nothing is written and nobody is asked."""
    assert code_of(await desk.ask(**wish)) == code
    assert await desk.all() == {}
    assert provider.calls == []


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e3", "-0", "0x10", "1_000", "99999999999999999999999999"])
async def test_hostile_numbers(desk: PaymentDesk, amount: str) -> None:
    """CHAT-19: what JSON does not have, and what only looks like an amount."""
    body = '{"key": "k", "direction": "payout", "amount": ' + amount + ', "currency": "UAH", "reason": "late", "note": "n"}'
    path = f"/v1/conversations/{desk.buyer.conversation}/orders/A1/payments"
    assert code_of(await desk.post(path, body.encode())) in ("bad_request", "payments.amount", "payments.most")
    assert await desk.all() == {}


async def test_another_shops_and_another_buyers(desk: PaymentDesk) -> None:
    """CHAT-19: nothing crosses from shop to shop, or from buyer to buyer; the page is the buyer's own and not the staff's."""
    payment = (await desk.ask())[1]
    theirs = await desk.hub.staff_token("lan", OTHER_SHOP)
    page = f"/v1/conversations/{desk.buyer.conversation}/payments"
    assert (await desk.hub.get(page, theirs))[0] == 404
    assert (await desk.hub.get(f"{page}/{payment['id']}/page", desk.stranger.token))[0] == 404
    own = f"/v1/conversations/{desk.stranger.conversation}/payments/{payment['id']}/page"
    assert (await desk.hub.get(own, desk.stranger.token))[0] == 404
    assert (await desk.hub.get(f"{page}/{payment['id']}/page", await desk.token("admin")))[0] == 403
    sent = await desk.hub.connect(await desk.token())
    ack = await sent.command(SendMessage(conversation=desk.stranger.conversation, body=Card(card="payment", ref=payment["id"])))
    assert ack.error is not None
    assert ack.error.code == "not_found"
    for action in ("decide", "cancel"):
        headers = {"Authorization": f"Bearer {await desk.hub.staff_token('sara', OTHER_SHOP)}"}
        body = {"key": "x", "approve": True, "amount": 1_000, "currency": "UAH"} if action == "decide" else {"key": "x"}
        async with desk.hub.http.post(f"/v1/payments/{payment['id']}/{action}", headers=headers, json=body) as answer:
            assert answer.status == 404


async def test_once_for_a_key(desk: PaymentDesk, provider: FakeProvider) -> None:
    """CHAT-19: the same key at once, and again later with another amount: one payment, as it was asked for first."""
    key = str(ULID())
    answers = await asyncio.gather(*(desk.ask(key=key) for _ in range(5)))
    assert {body["id"] for _status, body in answers} == set(await desk.all())
    assert (await desk.ask(key=key, amount=2_000))[1]["amount"] == 1_000
    assert len(provider.books) == len(await desk.all()) == 1
    assert len(await desk.cards()) == 1


async def test_three_payouts_an_order_even_at_once(desk: PaymentDesk) -> None:
    """CHAT-19: the fourth is refused; one that was cancelled gives its place back; collections do not count."""
    answers = await asyncio.gather(*(desk.ask() for _ in range(8)))
    assert sorted(code_of(one) for one in answers) == [""] * 3 + ["payments.too_many"] * 5
    assert code_of(await desk.ask(direction="collection", reason="other")) == ""
    first = next(body["id"] for status, body in answers if status == 200)
    assert (await desk.cancel(first))[1]["state"] == "cancelled"
    assert code_of(await desk.ask()) == ""
    assert code_of(await desk.ask()) == "payments.too_many"


async def test_refunds_and_payouts_together_never_exceed_what_was_paid(desk: PaymentDesk) -> None:
    """CHAT-19, CHAT-22: of 100 000 paid; each way round, and for an application that was there before the payout."""
    chat = desk.buyer.conversation

    async def apply(amount: int) -> tuple[int, Any]:
        wish = {"key": str(ULID()), "kind": "refund_only", "reason": "damaged", "amount": amount}
        return await desk.post(f"/v1/conversations/{chat}/orders/A1/cases", wish)

    async def approve() -> tuple[int, Any]:
        order = (await desk.hub.get("/v1/orders/A1", await desk.token()))[1]
        wish = {"key": str(ULID()), "version": order["version"], "case": order["cases"][-1]["id"], "approve": True}
        return await desk.post("/v1/orders/A1/decide", wish, "sara")

    payout = (await desk.ask())[1]["id"]
    refused = await apply(99_001)
    assert (code_of(refused), refused[1]["error"]["facts"]["amount_most"]) == ("after_sales.amount", 99_000)
    shown = (await desk.hub.get(f"/v1/conversations/{chat}/orders/A1/page", desk.buyer.token))[1]
    assert shown["refundable"] == 99_000, "the buyer's own page offers no more"
    assert code_of(await apply(99_000)) == ""
    assert code_of(await desk.ask(amount=1)) == "payments.order_limit"

    def larger(tx: Transaction) -> None:
        now = orders.by_number(tx.sql, SHOP.id, "A1")
        cases = tuple(msgspec.structs.replace(case, amount=99_500) for case in now.cases)
        orders.save(tx.sql, SHOP.id, msgspec.structs.replace(now, cases=cases, version=now.version + 1))

    await desk.hub.hub.writer.run(larger)
    refused = await approve()
    assert (code_of(refused), refused[1]["error"]["facts"]["amount_left"]) == ("orders.payouts", 99_000)
    await desk.cancel(payout)
    assert code_of(await approve()) == ""
    assert code_of(await desk.ask(amount=501)) == "payments.order_limit"
    assert code_of(await desk.ask(amount=500)) == ""


async def test_the_months_cap_even_at_once(desk: PaymentDesk, clock: Clock) -> None:
    """CHAT-19: over all orders of the shop, with what is pending; the next month begins at nothing."""
    await set_rules(desk, monthly_cap=2_500, payouts_per_order=100)
    answers = await asyncio.gather(*(desk.ask(number=number) for number in ("A1", "A5", "A1", "A5", "A1")))
    assert sorted(code_of(one) for one in answers) == ["", "", "payments.month", "payments.month", "payments.month"]
    refused = next(body["error"]["facts"] for status, body in answers if status != 200)
    assert (refused["amount_left"], refused["amount_cap"]) == (500, 2_500)
    assert code_of(await desk.ask(amount=500)) == ""
    status, page = await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/payments", await desk.token())
    assert (status, page["month_used"]) == (200, 2_500)
    clock.time += 31 * DAY
    buyer = await desk.hub.connect(desk.buyer.token)  # who has to have written lately (CHAT-8)
    assert (await buyer.command(SendMessage(conversation=desk.buyer.conversation, body=Text("And the rest?")))).error is None
    assert code_of(await desk.ask()) == ""


async def test_above_an_amount_a_second_person_approves(desk: PaymentDesk, provider: FakeProvider) -> None:
    """CHAT-19: neither an agent nor whoever asked; exactly what was shown; until then the buyer hears nothing."""
    payment = (await desk.ask("sara", amount=ABOVE + 1))[1]
    assert payment["state"] == "approval"
    assert provider.calls == []
    assert await desk.cards() == []
    page = f"/v1/conversations/{desk.buyer.conversation}/payments/{payment['id']}/page"
    assert (await desk.hub.get(page, desk.buyer.token))[0] == 404
    lan = await desk.hub.connect(await desk.token())
    card = SendMessage(conversation=desk.buyer.conversation, body=Card(card="payment", ref=payment["id"]))
    ack = await lan.command(card)
    assert ack.error is not None
    assert ack.error.code == "not_found"
    assert (await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/cards/payment/{payment['id']}", desk.buyer.token))[
        0
    ] == 404
    assert code_of(await desk.decide(payment, login="lan")) == "forbidden"
    assert code_of(await desk.decide(payment)) == "payments.own"
    assert code_of(await desk.decide(payment, login="admin", amount=1)) == "payments.changed"
    assert code_of(await desk.decide(payment, False, login="admin", note="")) == "payments.why"
    answers = await asyncio.gather(*(desk.decide(payment, login="admin") for _ in range(4)))
    assert sorted(code_of(one) for one in answers) == [""] + ["payments.state"] * 3
    (kept,) = (await desk.all()).values()
    assert (kept["state"], kept["decided_by"]) == ("buyer", "admin")
    assert len(await desk.cards()) == 1
    assert [call for call, _key in provider.calls] == ["open"]


async def test_refused_by_a_supervisor(desk: PaymentDesk, provider: FakeProvider) -> None:
    """CHAT-19: with the reason, for colleagues alone; its share of the limits is free again."""
    payment = (await desk.ask(amount=ABOVE + 1))[1]
    after = (await desk.decide(payment, False, note="too much <b>"))[1]
    assert (after["state"], after["decision"]) == ("refused", "too much <b>")
    assert code_of(await desk.cancel(payment["id"])) == "payments.state"
    assert (await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/cards/payment/{payment['id']}", desk.buyer.token))[
        0
    ] == 404
    assert provider.calls == []
    assert await desk.cards() == []
    status, page = await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/payments", await desk.token())
    assert (status, page["month_used"]) == (200, 0)


async def test_the_limits_hold_again_when_it_is_approved(desk: PaymentDesk) -> None:
    """CHAT-19: the cap was lowered meanwhile; two approvals at once cannot go over it together."""
    payments = [(await desk.ask(amount=ABOVE + 1, number=number))[1] for number in ("A1", "A5")]
    await set_rules(desk, monthly_cap=2 * ABOVE)
    answers = await asyncio.gather(*(desk.decide(one) for one in payments))
    assert [code_of(one) for one in answers] == ["payments.month"] * 2, "what is pending counts as well"
    await desk.decide(payments[0], False)
    assert code_of(await desk.decide(payments[1])) == ""


async def test_expired_by_the_hubs_clock(desk: PaymentDesk, provider: FakeProvider, clock: Clock) -> None:
    """CHAT-19: undecided or unpaid; the provider has closed it before it is called expired; a buyer who was faster has paid."""
    await set_rules(desk, expire_after=HOUR)
    waits = (await desk.ask(amount=ABOVE + 1))[1]["id"]
    open_, paid = (await desk.ask())[1]["id"], (await desk.ask())[1]["id"]
    provider.buyer_acts(paid)
    provider.fault = lambda call, key: "answer" if call == "look" else ""
    clock.time += HOUR + 1
    await desk.look()
    assert {id_: one["state"] for id_, one in (await desk.all()).items()} == {waits: "expired", open_: "expired", paid: "paid"}
    assert provider.buyer_acts(open_).standing is Standing.CLOSED
    assert provider.moved == [paid]


async def test_cancelled_while_the_buyer_pays(desk: PaymentDesk, provider: FakeProvider, clock: Clock) -> None:
    """CHAT-19: the provider has the last word on whether money moved."""
    faster, slower = (await desk.ask())[1]["id"], (await desk.ask())[1]["id"]
    provider.buyer_acts(faster)
    assert (await desk.cancel(faster))[1]["state"] == "paid"
    provider.fault = lambda call, _key: "call"
    assert (await desk.cancel(slower))[1]["state"] == "cancelling", "not cancelled before that is certain"
    provider.fault = lambda _call, _key: ""
    clock.time += MINUTE
    await desk.look()
    assert (await desk.all())[slower]["state"] == "cancelled"
    assert provider.buyer_acts(slower).standing is Standing.CLOSED
    assert provider.moved == [faster]


@pytest.mark.parametrize(
    ("signed", "change", "status", "code"),
    [
        ("no", {}, 400, "payments.signature"),
        ("", {"amount": 2_000}, 400, "payments.signature"),
        ("yes", {"amount": 2_000}, 400, "payments.contradiction"),
        ("yes", {"currency": "USD"}, 400, "payments.contradiction"),
        ("yes", {"direction": Direction.COLLECTION}, 400, "payments.contradiction"),
        ("yes", {"key": "01ARZ3NDEKTSV4RRFFQ69G5FAV"}, 404, "not_found"),
    ],
)
async def test_forged_and_changed_reports(desk: PaymentDesk, signed: str, change: dict[str, Any], status: int, code: str) -> None:
    """CHAT-19: refused with a code; the payment stays as it was; a contradiction stands in the audit log, once."""
    payment = (await desk.ask())[1]
    right = Report(key=payment["id"], standing=Standing.PAID, direction=Direction.PAYOUT, amount=1_000, currency="UAH")
    body = msgspec.json.encode(msgspec.structs.replace(right, **change))
    for _ in range(2):
        async with desk.hub.http.post("/v1/payment-reports", headers={"Signed": signed}, data=body) as answer:
            assert (answer.status, (await answer.json())["error"]["code"]) == (status, code)
    assert (await desk.all())[payment["id"]]["state"] == "buyer"
    contradictions = [one for one in await audited(desk) if one[0] == "payment.contradiction"]
    assert len(contradictions) == (code == "payments.contradiction")


async def test_repeated_and_late_reports(desk: PaymentDesk, provider: FakeProvider) -> None:
    """CHAT-19: the same word ten times is one payment; "open" after "paid" changes nothing."""
    payment = (await desk.ask())[1]
    for standing in (Standing.OPEN, *[Standing.PAID] * 5, Standing.OPEN, Standing.CLOSED, Standing.UNKNOWN):
        report = Report(key=payment["id"], standing=standing, direction=Direction.PAYOUT, amount=1_000, currency="UAH")
        body = msgspec.json.encode(report)
        async with desk.hub.http.post("/v1/payment-reports", headers={"Signed": "yes"}, data=body) as answer:
            assert answer.status == 200
    assert (await desk.all())[payment["id"]]["state"] == "paid"
    assert [one[0] for one in await audited(desk)] == ["payment.ask", "payment.opened", "payment.paid"]


async def test_what_a_fresh_desk_gets(desk: PaymentDesk) -> None:
    """CHAT-19: pending payments are in the snapshot of every desk; a marketer and the buyer see none."""
    waits = (await desk.ask(amount=ABOVE + 1))[1]
    done = (await desk.ask())[1]
    await desk.cancel(done["id"])
    for login, expected in (("lan", [waits["id"]]), ("sara", [waits["id"]]), ("maria", None)):
        body = (await desk.hub.get("/v1/snapshot", await desk.token(login), stream="shop:shop"))[1]
        found = body["parts"].get("payment")
        assert (None if found is None else [one["id"] for one in found]) == expected


async def test_who_moves_the_limits_is_seen_doing_it(desk: PaymentDesk) -> None:
    """CHAT-19: settings of money are in the audit log."""
    await set_rules(desk, monthly_cap=7)
    assert await audited(desk) == [("shop_rules.payments", "sara", "")]
    lan = await desk.hub.connect(await desk.token())
    ack = await lan.command(SetShopRules(payments=PaymentRules()), "x")
    assert ack.error is not None
