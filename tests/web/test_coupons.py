"""A coupon's card in a real browser: code, terms and end to read and to copy; used once an order has the code (CHAT-20)."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from ulid import ULID

from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import DAY, ConversationId, CouponId, CustomerId, Instant
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.shop import coupons, customers
from app.hub.transaction import Transaction
from tests.fakes.hub_process import SHOP, HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations

__all__ = ["axe"]
pytestmark = pytest.mark.browser
EVIL = "Sorry <b>15</b><img src=x onerror=alert(1)>"


def write(hub: HubProcess, *works: Callable[[Transaction], object]) -> None:
    """As another process of the same shop does it; the hub hears of it within seconds."""
    database = Database(sqlite_url(hub.folder / "hub.sqlite3"))
    group = GroupCommit(database, wall_clock)
    for work in works:
        group.commit([Work(work)]).outcomes[0].get()
    group.close()
    database.close()


def make_coupon(hub: HubProcess, code: str, **terms: Any) -> None:
    """A coupon of the shop."""
    values = {"kind": CouponKind.PERCENT, "value": 15, "minimum": 200_000, "ends": Instant(wall_clock() + DAY), **terms}
    new = Coupon(
        id=CouponId(code), code=code, name={"en": EVIL, "uk": "Вибачення"}, currency="VND", stock=10, per_buyer=9, **values
    )
    write(hub, lambda tx: coupons.save(tx.sql, SHOP, new))


def give(hub: HubProcess, conversation: str, code: str) -> str:
    """Lan sends it; the issue's id."""
    headers = {"Authorization": f"Bearer {hub.sign_in('lan')}"}
    body = {"key": str(ULID()), "coupon": code}
    answer = httpx.post(f"{hub.url}/v1/conversations/{conversation}/coupons", json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    found: str = answer.json()["issue"]["id"]
    return found


def begin(buyer: Any) -> None:
    """The buyer has written."""
    buyer.agree("Hoa")
    buyer.write("hello")
    buyer.state("hello", "sent")


def test_from_the_card_to_the_order(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-20: terms in words, markup stays text, the code is copied; the order with it makes the card say "used" by itself."""
    make_coupon(hub, "SORRY15")
    begin(buyer)
    give(hub, buyer.conversation, "SORRY15")
    card = buyer.page.locator(".bubble.card")
    for words in (EVIL, "15 % off", "for orders from ₫200,000", "until", "ready to use", "SORRY15"):
        expect(card).to_contain_text(words)
    buyer.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    card.get_by_role("button", name="Copy the code").click()
    expect(card.get_by_role("status")).to_have_text("Copied.")
    assert buyer.page.evaluate("navigator.clipboard.readText()") == "SORRY15"

    def known(tx: Transaction) -> None:
        who = CustomerId("customer of the coupon")
        customers.add(tx.sql, SHOP, Customer(id=who, name="Hoa", phones=("+84901234567",), source="website"))
        customers.link(tx.sql, SHOP, ConversationId(buyer.conversation), who)

    write(hub, known)
    table = (
        "number,placed,state,phone,sku,quantity,price,discount,coupon\n"
        f"C1,{datetime.now(UTC).isoformat()},unpaid,+84901234567,SKU-0,1,260000,39000,SORRY15\n"
    )
    headers = {"Authorization": f"Bearer {hub.sign_in('quan')}"}
    report = httpx.post(f"{hub.url}/v1/shop/import?what=orders&form=csv&dry=0", content=table.encode(), headers=headers).json()
    assert report["added"] == 1, report
    expect(card).to_contain_text("used", timeout=15_000)
    expect(card.get_by_role("button", name="Copy the code")).to_be_hidden()
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    expect(buyer.page.locator(".bubble.card")).to_contain_text("used")


def test_a_coupon_whose_time_is_over(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-20: it says so by itself, and offers nothing to copy."""
    make_coupon(hub, "BRIEF", ends=Instant(wall_clock() + 8_000))
    begin(buyer)
    give(hub, buyer.conversation, "BRIEF")
    card = buyer.page.locator(".bubble.card")
    expect(card).to_contain_text("ready to use")
    expect(card).to_contain_text("expired", timeout=40_000)
    expect(card.get_by_role("button", name="Copy the code")).to_be_hidden()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_on_a_coupon(
    hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket, language: str, axe: str
) -> None:
    """CHAT-20: for everybody, in four languages; every word of the terms is there."""
    make_coupon(hub, f"A11Y-{language}", kind=CouponKind.DELIVERY, only=("products", "customers", "other"))
    buyer = new_buyer(color_scheme="dark" if language in ("vi", "zh-CN") else "light").arrive(language)
    buyer.page.locator(".launcher").click()
    buyer.page.locator(".consent .primary").click()
    buyer.page.locator(".head-state[data-state=online]").wait_for()
    buyer.write("?")
    buyer.page.locator(".mine.sent").wait_for()
    give(hub, buyer.conversation, f"A11Y-{language}")
    buyer.page.locator(".coupon-code").wait_for()
    assert violations(buyer, axe) == []
    if language != "en":
        assert "ready to use" not in buyer.page.locator(".bubble.card").inner_text()
