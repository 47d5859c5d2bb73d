"""Coupons in the real window against a real hub: sent in seconds, once although the hub goes away, followed to the order."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import DAY, CouponId, CustomerId, Instant, OrderId
from app.domain.orders import Case, CaseKind, CaseState, Discount, Order, OrderState
from app.hub.shop import coupons, customers, orders
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread, Writer

Travel = Callable[..., None]


def do(hub: HubThread, work: Callable[[Transaction], None]) -> None:
    hub.call(hub.hub.hub.writer.run(work))


def make_coupons(hub: HubThread, buyer: Writer) -> None:
    """SORRY15, one for each buyer, and GIFT; the buyer is a customer."""

    def add(tx: Transaction) -> None:
        for code, value in (("SORRY15", 15), ("GIFT", 5)):
            new = Coupon(
                id=CouponId(code), code=code, name={"en": f"{code} for you"}, kind=CouponKind.PERCENT, value=value,
                currency="UAH", stock=3, ends=Instant(tx.now + DAY),
            )  # fmt: skip
            coupons.save(tx.sql, SHOP.id, new)
        customers.add(tx.sql, SHOP.id, Customer(id=CustomerId("hoa"), name="Hoa", source="website"))
        customers.link(tx.sql, SHOP.id, buyer.conversation, CustomerId("hoa"))

    do(hub, add)


def buy(tx: Transaction, number: str, *codes: str, cases: tuple[Case, ...] = ()) -> None:
    new = Order(
        id=OrderId(number), number=number, customer=CustomerId("hoa"), state=OrderState.TO_SHIP, currency="UAH", total=85_000,
        paid=85_000, placed=Instant(tx.now), coupons=codes, cases=cases,
        discounts=tuple(Discount(label=code, amount=15_000) for code in codes),
    )  # fmt: skip
    orders.add(tx.sql, SHOP.id, new)
    order_changed(tx, SHOP.id, new)


def dialog() -> QWidget | None:
    return QApplication.activeModalWidget()


def card(lan: RunningDesktop) -> str:
    """The coupon in the chat."""
    return next((one for one in lan.screen.bubbles() if "SORRY15" in one), "")


async def at_the_chat(lan: RunningDesktop) -> None:
    await lan.until(lambda: lan.screen.row("Hoa"), "Hoa is in the list")
    lan.screen.press("Ctrl+Alt+Down")
    await lan.until(lambda: "Hoa" in lan.screen.head(), "the chat is open")


def test_sent_by_keyboard_though_the_hub_goes_away_and_used_by_the_order(travel: Travel, hub: HubThread) -> None:
    """CHAT-20: the key, a few letters, Enter, Enter; the hub is away: said, kept, sent again, given once; then it is used."""
    buyer = hub.buyer("Hoa", "My lamp came broken")
    make_coupons(hub, buyer)

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await at_the_chat(lan)
        lan.screen.press("Ctrl+Shift+G")
        await lan.until(lambda: lan.shows("SORRY15 for you · SORRY15, 15 % off"), "the coupons are listed")
        lan.screen.write("sorry")
        await lan.until(lambda: not lan.shows("GIFT for you"), "typing finds one")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("SORRY15 goes to Hoa"), "the buyer is repeated")
        hub.stop()
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("it is given once all the same"), "it says that nobody answered")
        hub.start()
        hub.back(buyer)
        lan.screen.press("Return")
        await lan.until(lambda: dialog() is None, "given, and the dialog is gone")
        await lan.until(lambda: "Code SORRY15" in card(lan), "the card stands in the chat")
        assert "not used yet" in card(lan)
        assert len([one for one in lan.screen.bubbles() if "SORRY15" in one]) == 1
        do(hub, lambda tx: buy(tx, "A1", "SORRY15"))
        await lan.until(lambda: "not used yet" not in card(lan), "the card follows the order")
        assert "used" in card(lan)
        await lan.finds("send a coupon", "Send a coupon")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("order A1, used"), "the dialog says what became of it")
        assert not lan.shows("SORRY15 for you · SORRY15, 15 % off"), "this buyer has had theirs"
        lan.screen.press("Escape")

    travel(journey, timeout=120.0)


def test_a_supervisor_reads_what_came_of_it(travel: Travel, hub: HubThread) -> None:
    """CHAT-20, CHAT-22: from the palette to the orders after a coupon, and to the applications."""
    buyer = hub.buyer("Hoa", "Hello")
    make_coupons(hub, buyer)
    case = Case(
        id="1", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="late", amount=500, asked=Instant(hub.hub.hub_time())
    )

    async def give() -> None:
        path, body = f"/v1/conversations/{buyer.conversation}/coupons", {"key": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "coupon": "GIFT"}
        headers = {"Authorization": f"Bearer {await hub.hub.staff_token('lan')}"}
        async with hub.hub.http.post(path, json=body, headers=headers) as answer:
            assert answer.status == 200

    async def journey(desktops: Desktops) -> None:
        hub.call(give())
        do(hub, lambda tx: buy(tx, "A1", "GIFT", cases=(case,)))
        sara = await desktops.start("sara")
        await sara.finds("orders after", "Report: orders after a coupon")
        sara.screen.press("Return")
        await sara.until(lambda: sara.shows("Coupon GIFT · GIFT for you, Given 1, Used 1, Revenue with it ₴850.00"), "the report")
        assert sara.shows("Taken off ₴150.00")
        sara.screen.press("Escape")
        await sara.until(lambda: dialog() is None, "closed")
        await sara.finds("exchanges", "Report: refunds, returns and exchanges")
        sara.screen.press("Return")
        await sara.until(lambda: sara.shows("State Waits for a decision, Applications 1, Asked for ₴5.00"), "the applications")
        sara.screen.press("Escape")

    travel(journey, timeout=120.0)


def test_an_admin_looks_at_the_log(travel: Travel, hub: HubThread) -> None:
    """CHAT-25: what was given by whom stands in the log, the chain holds, and that one looked stands there too."""
    buyer = hub.buyer("Hoa", "Hello")
    make_coupons(hub, buyer)

    async def give() -> None:
        path, body = f"/v1/conversations/{buyer.conversation}/coupons", {"key": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "coupon": "GIFT"}
        headers = {"Authorization": f"Bearer {await hub.hub.staff_token('lan')}"}
        async with hub.hub.http.post(path, json=body, headers=headers) as answer:
            assert answer.status == 200

    async def journey(desktops: Desktops) -> None:
        hub.call(give())
        admin = await desktops.start("admin")
        await admin.finds("audit", "Audit log: who did what")
        admin.screen.press("Return")
        await admin.until(lambda: admin.shows("Who Lan, What Gave a coupon, About GIFT"), "what Lan did")
        assert admin.shows("What Read this log")
        await admin.click("Check the whole log")
        await admin.until(lambda: admin.shows("All 2 rows hold."), "the chain holds")
        admin.screen.press("Escape")

    travel(journey, timeout=120.0)


def test_no_log_and_no_report_for_an_agent(travel: Travel, hub: HubThread) -> None:
    """CHAT-20, CHAT-25: what one may not read is not offered."""
    hub.buyer("Hoa", "Hello")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.finds("o", "Hoa")
        assert not [hit for hit in lan.screen.palette() if "Report:" in hit or "Audit" in hit]

    travel(journey)
