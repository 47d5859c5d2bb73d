"""Cards and browsed products in a real browser: what the shop sends, what has become of it, what a buyer looked at."""

import sqlite3
from contextlib import closing
from typing import Any

import httpx
import pytest

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser


def set_product(hub: HubProcess, **values: object) -> None:
    """Changes the first product behind the hub's back, as another process of the same shop would."""
    with closing(sqlite3.connect(hub.folder / "hub.sqlite3", timeout=10)) as database:
        for name, value in values.items():
            database.execute(f"UPDATE products SET {name} = ? WHERE id = 'p0'", (value,))  # noqa: S608 - our own names
        database.commit()


def test_a_product_card_has_the_price_of_now(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-27: one click sends a card; the buyer sees it in their language, and the present price when they come back."""
    buyer.agree("Hoa")
    buyer.write("hello")
    buyer.state("hello", "sent")
    card = {"kind": "card", "card": "product", "ref": "p0", "title": "<b>free</b>", "amount": 1, "currency": "VND"}
    ack = staff.command("chat.send", conversation=buyer.conversation, body=card)
    assert ack.get("error") is None
    node = buyer.page.locator(".bubble.card")
    node.wait_for()
    text = node.inner_text()
    assert "Wireless earbuds A3" in text
    assert "free" not in text
    assert "260,000" in text
    assert "in stock" in text
    set_product(hub, price=199_000, stock=0)
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    buyer.page.locator(".bubble.card", has_text="199,000").wait_for()
    assert "sold out" in buyer.page.locator(".bubble.card").inner_text()
    set_product(hub, price=260_000, stock=5)


def test_a_buyer_cannot_send_cards(buyer: Any, staff: RawSocket) -> None:
    """What the shop has to offer is the shop's to say."""
    buyer.agree()
    code = buyer.page.evaluate(
        """async () => {
            const chat = document.querySelector("frontdesk-chat");
            const body = { kind: "card", card: "product", ref: "p0" };
            const id = "01ARZ3NDEKTSV4RRFFQ69G5FAX";
            const ack = await chat.link.command(id, "chat.send", { conversation: chat.session.conversation, body });
            return ack.error?.code ?? "";
        }"""
    )
    assert code == "message.kind"


def test_what_a_buyer_looks_at_is_told_after_consent_only(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-27: browsed by this buyer, reported by the shop's pages; nothing before the buyer agreed to anything."""
    buyer.page.get_by_role("button", name="Look at Smart bulb 9 W").click()
    buyer.page.locator("#product[open]").wait_for()
    assert [url for url in buyer.requests if "browsed" in url] == []
    buyer.page.get_by_role("button", name="Close").click()
    buyer.agree("Hoa")
    staff.event("products.browsed")
    buyer.page.keyboard.press("Escape")
    buyer.page.get_by_role("button", name="Look at Wireless earbuds A3").click()
    staff.event("products.browsed")
    address = f"{hub.url}/v1/conversations/{buyer.conversation}/browsed"
    answer = httpx.get(address, headers={"Authorization": f"Bearer {hub.sign_in()}"})
    assert [(one["product"]["sku"], one["times"]) for one in answer.json()] == [("SKU-0", 1), ("SKU-1", 1)]
