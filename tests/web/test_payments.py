"""Small payments in a real browser: card, the buyer's page, the provider's page, and what both sides see: CHAT-19."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from ulid import ULID

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations
from tests.web.test_orders import Chat

__all__ = ["axe"]
pytestmark = pytest.mark.browser


class Till(Chat):
    """A buyer with orders, and Lan who asks for payments; `sheet` is the provider's page."""

    def ask(self, direction: str, amount: int, reason: str) -> Any:
        """The payment as the hub answers it; its card stands in the buyer's chat then."""
        before = self.buyer.page.locator(".bubble.card").count()
        body = {
            "key": str(ULID()),
            "direction": direction,
            "amount": amount,
            "currency": "VND",
            "reason": reason,
            "note": "secret",
        }
        path = f"{self.hub.url}/v1/conversations/{self.buyer.conversation}/orders/{self.mark}1/payments"
        answer = httpx.post(path, headers={"Authorization": f"Bearer {self.hub.sign_in()}"}, json=body)
        assert answer.status_code == 200, answer.text
        expect(self.buyer.page.locator(".bubble.card")).to_have_count(before + 1)
        return answer.json()

    @property
    def card(self) -> Any:
        return self.buyer.page.locator(".bubble.card").last

    def open(self) -> Any:
        """The buyer's page over the chat."""
        self.card.get_by_role("button", name=re.compile(".")).click()
        page = self.buyer.page.locator("dialog.payment-page")
        expect(page.locator("dl")).to_be_visible()
        return page

    def sheet(self, link: Any) -> Any:
        """The provider's page, in its own tab; what goes wrong there is the buyer's trouble too."""
        with self.buyer.page.context.expect_page() as opened:
            link.click()
        sheet = opened.value
        sheet.on("console", lambda message: self.buyer._note(message.type, message.text))
        sheet.on("pageerror", lambda error: self.buyer._note("error", str(error)))
        sheet.on("request", lambda request: self.buyer.requests.append(request.url))
        return sheet


@pytest.mark.parametrize(
    ("direction", "reason", "card", "go", "do", "done", "after"),
    [
        ("collection", "price_difference", "to be paid", "Go to the payment", "Pay ₫50,000", "Paid. Thank you.", "paid"),
        (
            "payout",
            "defect",
            "ready for you to receive",
            "Receive the money",
            "Receive ₫50,000",
            "The money is yours.",
            "received",
        ),
    ],
)
def test_from_the_card_to_the_money(
    hub: HubProcess, buyer: Any, staff: RawSocket, direction: str, reason: str, card: str, go: str, do: str, done: str, after: str
) -> None:
    """CHAT-19: card → page → provider, by a double click, once; the card says it on both sides; the token is in no address."""
    till = Till(hub, buyer, staff, f"P{direction}-")
    payment = till.ask(direction, 50_000, reason)
    expect(till.card).to_contain_text(card)
    page = till.open()
    expect(page).to_contain_text("₫50,000")
    assert "secret" not in page.inner_text() + buyer.page.content()
    link = page.get_by_role("link", name=go)
    assert set(link.get_attribute("rel").split()) == {"noopener", "noreferrer"}
    sheet = till.sheet(link)
    expect(sheet.get_by_text("no real money moves here")).to_be_visible()
    expect(sheet.get_by_text(f"P{direction}-1")).to_be_visible()
    sheet.get_by_role("button", name=do).dblclick()
    expect(sheet.get_by_role("status")).to_contain_text(done)
    expect(sheet.locator("h1")).to_be_focused()
    expect(till.card).to_contain_text(after)
    expect(page.get_by_role("status")).to_contain_text(after)
    expect(link).to_have_count(0)
    found = till.get(f"/v1/conversations/{buyer.conversation}/payments")["payments"]
    assert [(one["id"], one["state"]) for one in found] == [(payment["id"], "paid")]
    assert not [url for url in buyer.requests if payment["id"] + "." in url], "the token never travels in an address"
    sheet.reload()
    expect(sheet.get_by_role("status")).to_contain_text(done)
    assert sheet.get_by_role("button").count() == 0
    buyer.page.keyboard.press("Escape")
    expect(page).to_be_hidden()
    expect(till.card.get_by_role("button")).to_be_focused()


def test_cancelled_and_lost_and_forged(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-19: a lost answer is said and tried again once; a closed payment cannot be paid; a made-up address opens nothing."""
    till = Till(hub, buyer, staff, "Q")
    till.ask("collection", 20_000, "shipping_cost")
    sheet = till.sheet(till.open().get_by_role("link", name="Go to the payment"))
    lost: list[int] = []

    def lose(route: Any) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch().status)
            route.abort("connectionfailed")
        else:
            route.continue_()

    buyer.page.context.route("**/v1/sandbox/payment", lose)
    pay = sheet.get_by_role("button", name="Pay ₫20,000")
    pay.click()
    expect(sheet.get_by_role("alert")).to_contain_text("it counts once")
    pay.click()
    expect(sheet.get_by_role("status")).to_contain_text("Paid.")
    assert lost == [200]
    buyer.page.keyboard.press("Escape")
    second = till.ask("collection", 30_000, "other")
    token = {"Authorization": f"Bearer {hub.sign_in()}"}
    page = till.open()
    address = page.get_by_role("link").get_attribute("href")
    answer = httpx.post(f"{hub.url}/v1/payments/{second['id']}/cancel", headers=token, json={"key": str(ULID())})
    assert answer.json()["state"] == "cancelled"
    expect(page.get_by_role("status")).to_contain_text("nothing is to be paid")
    sheet.goto(address)
    sheet.reload()
    expect(sheet.get_by_role("status")).to_contain_text("This payment was closed")
    assert sheet.get_by_role("button").count() == 0
    own, signature = address.partition("#")[2].split(".")
    for forged in (f"{own}.{signature[:-2]}AA", f"01ARZ3NDEKTSV4RRFFQ69G5FAV.{signature}", own, "x.y", "."):
        for method in ("GET", "POST"):
            headers = {"Authorization": f"Payment {forged}"}
            answer = httpx.request(method, f"{hub.url}/v1/sandbox/payment", headers=headers)
            assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
    assert httpx.get(f"{hub.url}/v1/sandbox/payments").status_code == 404, "the list is the demo's alone"


def test_the_page_obeys_the_policy(hub: HubProcess) -> None:
    """CHAT-19: strict policy, nothing inline."""
    for name in ("index.html", "pay.js", "pay.css"):
        answer = httpx.get(f"{hub.url}/pay/{name}")
        assert answer.status_code == 200
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert "unsafe" not in policy
    text = (Path(__file__).resolve().parents[2] / "resources/web/pay/index.html").read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*src=)|\son\w+=|style=", text)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(
    hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket, language: str, scheme: str, axe: str
) -> None:
    """CHAT-19: the buyer's page and the provider's, in four languages, light and dark, on a desk and on a phone."""
    phone = language in ("vi", "uk")
    view = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 860}
    buyer = new_buyer(color_scheme=scheme, viewport=view).arrive(language)
    till = Till(hub, buyer, staff, f"x{language}-{scheme}-")
    till.ask("payout", 10_000, "goodwill")
    page = till.open()
    assert violations(buyer, axe) == []
    sheet = till.sheet(page.get_by_role("link"))
    button = sheet.locator("#settle")
    expect(button).to_be_visible()
    assert sheet.evaluate("document.documentElement.lang") == language
    other = type(buyer)(sheet, hub.url)
    assert violations(other, axe) == []
    button.click()
    expect(sheet.locator(".said.paid")).to_be_visible()
    assert violations(other, axe) == []
    assert sheet.evaluate("() => document.documentElement.scrollWidth") == view["width"]
