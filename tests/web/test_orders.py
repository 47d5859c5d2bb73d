"""Help links in a real browser: card, page, form, what the staff sees of it, and what is decided on both sides."""

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId, ProductId
from app.domain.orders import Order, OrderLine, OrderState, Step
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.hub_process import SHOP, HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations

__all__ = ["axe"]
pytestmark = pytest.mark.browser
EVIL = "<b>Tai nghe</b><img src=x onerror=alert(1)>"


def give_orders(hub: HubProcess, conversation: str, mark: str) -> None:
    """Orders of this buyer, put behind the hub's back: `mark`1 delivered and paid, `mark`2 on its way, `mark`3 unpaid."""
    line = OrderLine(product=ProductId("p0"), sku="SKU-0", name={"en": "-"}, quantity=2, price=120_000)
    states = {"1": OrderState.SIGNED_FOR, "2": OrderState.TO_RECEIVE, "3": OrderState.UNPAID}

    def fill(tx: Transaction) -> None:
        who = CustomerId(f"customer {mark}")
        customers.add(tx.sql, SHOP, Customer(id=who, name="Hoa", source="website"))
        customers.link(tx.sql, SHOP, ConversationId(conversation), who)
        for end, state in states.items():
            paid = state is not OrderState.UNPAID
            steps = (Step(code="placed", time=Instant(1)), Step(code="refund_failed", time=Instant(2)),
                     Step(code="hub", time=Instant(3), words=EVIL))  # fmt: skip
            orders.add(tx.sql, SHOP, Order(
                id=OrderId(f"{mark}{end}"), number=f"{mark}{end}", customer=who, state=state, currency="VND", total=240_000,
                paid=240_000 * paid, refunded=40_000 * paid, placed=Instant(1), lines=(line,), carrier="GHN", tracking="GHN-77",
                steps=steps, remark="a difficult person",
            ))  # fmt: skip

    database = Database(sqlite_url(hub.folder / "hub.sqlite3"))
    group = GroupCommit(database, wall_clock)
    group.commit([Work(fill)]).outcomes[0].get()
    group.close()
    database.close()


class Chat:
    """A buyer with orders, and Lan who answers."""

    def __init__(self, hub: HubProcess, buyer: Any, staff: RawSocket, mark: str) -> None:
        self.hub, self.buyer, self.staff, self.mark = hub, buyer, staff, mark
        buyer.agree("Hoa")
        buyer.write("hello")
        buyer.state("hello", "sent")
        give_orders(hub, buyer.conversation, mark)
        self.page = buyer.page.locator("dialog.order-page:not(.payment-page)")

    def send(self, card: str, end: str) -> Any:
        """Lan sends a card; its element."""
        body = {"kind": "card", "card": card, "ref": f"{self.mark}{end}"}
        ack = self.staff.command("chat.send", conversation=self.buyer.conversation, body=body)
        assert ack.get("error") is None
        node = self.buyer.page.locator(".bubble.card").last
        expect(node).to_contain_text(f"{self.mark}{end}")
        return node

    def get(self, path: str, login: str = "lan") -> Any:
        """What the hub says to somebody of the staff."""
        return httpx.get(f"{self.hub.url}{path}", headers={"Authorization": f"Bearer {self.hub.sign_in(login)}"}).json()


def test_from_the_card_to_the_application_and_its_decision(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-21, CHAT-22: card → the buyer's own page → apply → the desk hears of it; decided, both sides see it on the card."""
    chat = Chat(hub, buyer, staff, "A")
    card = chat.send("refund_link", "1")
    expect(card).to_contain_text("Refund for order A1")
    card.get_by_role("button", name="Open the refund page").click()
    expect(chat.page).to_contain_text("Wireless earbuds A3 × 2")
    expect(chat.page).to_contain_text(re.compile("Can still be given back.*200,000"))
    assert "difficult" not in buyer.page.content() + chat.page.inner_text()
    chat.page.get_by_label("Reason").select_option("damaged")
    amount = chat.page.get_by_label("Amount, at most")
    assert amount.input_value() == "200000"
    amount.fill("250000")
    chat.page.get_by_role("button", name="Submit").click()
    expect(chat.page.get_by_role("alert").last).to_contain_text("at most ₫200,000")
    amount.fill("50.000")
    chat.page.get_by_label("Anything else?").fill("scratched")
    chat.page.get_by_role("button", name="Submit").click()
    staff.event("orders.changed")
    expect(chat.page).to_contain_text("We have your application")
    expect(chat.page).to_contain_text("We are looking at your application")
    expect(card).to_contain_text("we are looking at it")
    expect(chat.page).to_contain_text("We have your application")  # the news of it has not wiped that away
    (case,) = chat.get("/v1/orders/A1")["cases"]
    assert (case["by"], case["kind"], case["amount"], case["note"]) == ("buyer", "refund_only", 50_000, "scratched")
    decide = {
        "key": "01ARZ3NDEKTSV4RRFFQ69G5FAD",
        "version": chat.get("/v1/orders/A1")["version"],
        "case": case["id"],
        "approve": True,
    }
    token = {"Authorization": f"Bearer {hub.sign_in('quan')}"}
    assert httpx.post(f"{hub.url}/v1/orders/A1/decide", headers=token, json=decide).status_code == 200
    staff.wait(
        lambda frame: frame.get("type") == "cards.changed" and any(one["card"] == "refund_link" for one in frame["data"]["cards"])
    )
    expect(card).to_contain_text("paid back")
    expect(chat.page).to_contain_text("paid back")
    assert chat.get(f"/v1/conversations/{buyer.conversation}/cards/refund_link/A1")["state"] == "settled"


def test_where_the_parcel_is_by_keyboard(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-21: carrier, tracking number and timeline; text is never markup; Esc goes back to the card, not out of the chat."""
    chat = Chat(hub, buyer, staff, "B")
    card = chat.send("logistics_link", "2")
    button = card.get_by_role("button", name="Where is my parcel?")
    button.focus()
    buyer.page.keyboard.press("Enter")
    for text in ("Where is order B2?", "GHN", "GHN-77", "Ordered", EVIL):
        expect(chat.page).to_contain_text(text)
    assert "refund_failed" not in chat.page.inner_text()
    assert chat.page.locator("img, form").count() == 0
    buyer.page.keyboard.press("Escape")
    expect(chat.page).to_be_hidden()
    expect(button).to_be_focused()
    expect(buyer.page.locator(".panel")).to_be_visible()


def test_a_reminder_follows_the_order_and_has_no_dead_button(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-26: what is due; a new price is on the card at once."""
    chat = Chat(hub, buyer, staff, "C")
    card = chat.send("pay_reminder", "3")
    expect(card).to_contain_text("To pay: ₫240,000")
    assert card.get_by_role("button").count() == 0
    change = {"key": "01ARZ3NDEKTSV4RRFFQ69G5FAC", "version": 0, "total": 200_000}
    token = {"Authorization": f"Bearer {hub.sign_in()}"}
    assert httpx.post(f"{hub.url}/v1/orders/C3/price", headers=token, json=change).status_code == 200
    expect(card).to_contain_text("To pay: ₫200,000")


def test_what_staff_applied_for_is_a_card_for_the_buyer(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-22: on their behalf; the card opens the page with the application on it."""
    chat = Chat(hub, buyer, staff, "D")
    body = {"key": "01ARZ3NDEKTSV4RRFFQ69G5FAE", "kind": "exchange", "reason": "faulty", "amount": 0}
    path = f"{hub.url}/v1/conversations/{buyer.conversation}/orders/D1/cases"
    assert httpx.post(path, headers={"Authorization": f"Bearer {hub.sign_in()}"}, json=body).status_code == 200
    card = buyer.page.locator(".bubble.card")
    expect(card).to_contain_text("Application for order D1 · Exchange · Does not work")
    card.get_by_role("button", name="See the application").click()
    expect(chat.page.locator(".cases")).to_contain_text("Exchange · Does not work")


def test_after_a_cut_it_is_submitted_once(hub: HubProcess, buyer: Any, staff: RawSocket) -> None:
    """CHAT-22: the answer is lost: what was entered stays, and the same application is not made twice."""
    chat = Chat(hub, buyer, staff, "E")
    chat.send("after_sales_link", "1").get_by_role("button").click()
    chat.page.get_by_label("What would you like?").select_option("exchange")
    expect(chat.page.get_by_label("Amount, at most")).to_be_hidden()
    chat.page.get_by_label("Anything else?").fill("the left one")
    lost: list[int] = []

    def lose(route: Any) -> None:
        lost.append(route.fetch().status)  # it arrives, the answer does not
        route.abort("connectionfailed")

    buyer.page.route("**/cases", lose)
    buyer.page.route("**/page", lambda route: route.abort("connectionfailed"))
    submit = chat.page.get_by_role("button", name="Submit")
    submit.click()
    expect(chat.page.get_by_role("alert").last).to_contain_text("it counts once")
    assert chat.page.get_by_label("Anything else?").input_value() == "the left one"
    buyer.page.unroute("**/cases")
    buyer.page.unroute("**/page")
    submit.click()
    assert lost == [200]
    expect(chat.page).to_contain_text("We are looking at your application")
    assert [case["note"] for case in chat.get("/v1/orders/E1")["cases"]] == ["the left one"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(
    hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket, language: str, scheme: str, axe: str
) -> None:
    """CHAT-21: both pages, in four languages, light and dark, on a desk and on a phone."""
    phone = language in ("vi", "uk")
    view = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 860}
    buyer = new_buyer(color_scheme=scheme, viewport=view).arrive(language)
    chat = Chat(hub, buyer, staff, f"{language}-{scheme}-")
    for card, end in (("logistics_link", "2"), ("after_sales_link", "1")):
        chat.send(card, end).get_by_role("button").click()
        expect(chat.page.locator("h4").first).to_be_visible()
        assert violations(buyer, axe) == []
        if end == "1":
            chat.page.locator("button[type=submit]").click()
            expect(chat.page.locator(".cases")).to_be_visible()
            assert violations(buyer, axe) == []
        buyer.page.keyboard.press("Escape")
