"""The forms for written questions and the buyer's own page in a real browser, and what the desk gets of them (REQ-1 to REQ-6)."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect
from ulid import ULID

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations

__all__ = ["axe"]
pytestmark = pytest.mark.browser


def visit(buyer: Any, page: str, language: str = "en") -> Any:
    """Opens a page."""
    buyer.page.goto(f"{buyer.url}/{page}{'&' if '?' in page else '?'}language={language}")
    buyer.page.locator("#title").wait_for()
    return buyer.page


def listed(hub: HubProcess, tab: str) -> list[dict[str, Any]]:
    """What the desk reads."""
    token = {"Authorization": f"Bearer {hub.sign_in()}"}
    found: list[dict[str, Any]] = httpx.get(f"{hub.url}/v1/requests", params={"tab": tab}, headers=token).json()["requests"]
    return found


def forgive(buyer: Any, status: str) -> None:
    """A browser writes down each answer that refused something; the page itself made no mistake."""
    buyer.troubles = [trouble for trouble in buyer.troubles if status not in trouble]


def fill(page: Any, text: str, phone: str = "", **fields: str) -> None:
    """Types into the form that is open."""
    for name, value in {"name": "Hoa", "phone": phone, "text": text, **fields}.items():
        page.locator(f"#ask-{name}").fill(value)
    page.locator("#ask-consent").check()


def test_the_form_about_an_order_by_keyboard(hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket) -> None:
    """REQ-1, REQ-6: from the foot of the front page; what is missing is said at its field; markup stays text."""
    buyer = new_buyer().arrive()
    buyer.page.get_by_role("link", name="Ask about an order").click()
    page = buyer.page
    page.locator("#ask-order").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Write the number of the order")
    page.keyboard.type("8842-9")
    for text in ("<img src=x onerror=alert(1)>", "12", "Where is it?"):
        page.keyboard.press("Tab")
        page.keyboard.type(text)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("This is no phone number")
    expect(page.locator("#ask-phone")).to_be_focused()
    page.locator("#ask-phone").fill("0901 234 567")
    page.keyboard.press("Enter")
    expect(page.locator("#done")).to_be_focused()
    event = staff.event("requests.changed")
    assert event["data"]["state"]["newest"]["name"] == "<img src=x onerror=alert(1)>"
    assert "901234567" not in str(event)
    forgive(buyer, "400 (Bad Request)")
    (request,) = listed(hub, "orders")
    assert (request["order"], request["confirmed"], request["phone_hint"]) == ("8842-9", False, "••• ••• 567")


def test_the_other_forms_and_the_buyers_own_page(hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket) -> None:
    """REQ-1, REQ-2, REQ-4: from a product's page and from the call centre's form; answers with their states; another device."""
    buyer = new_buyer()
    page = visit(buyer, "listing.html?id=p0")
    page.get_by_role("link", name="in writing").click()
    expect(page.locator("form")).to_contain_text("About: Wireless earbuds A3")
    fill(page, "Does it float?")
    page.locator("button[type=submit]").click()
    page.get_by_role("button", name="Ask something else").click()
    page.get_by_label("I would like to be called").check()
    for language, words in (("vi", "Gửi"), ("en", "Send")):
        page.locator("#language").select_option(language)
        expect(page.locator("button[type=submit]")).to_have_text(words)
        assert page.locator("#ask-name").input_value() == "Hoa"
    fill(page, "Call me after six", "0901 234 567")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).to_contain_text("Choose a topic")
    page.locator("#ask-topic").select_option("delivery")
    page.locator("button[type=submit]").click()
    page.locator("#done").wait_for()
    assert [one["topic"] for one in listed(hub, "call_centre")] == ["delivery"]
    (product,) = listed(hub, "product")
    assert product["title"]["en"] == "Wireless earbuds A3"
    page.get_by_role("main").get_by_role("link", name="My questions").click()
    expect(page.locator("article")).to_have_count(2)
    page.locator(f"#back-{product['id']}").fill("half written")
    assert staff.command("requests.answer", request=product["id"], text="It <b>does</b>").get("error") is None
    expect(page.locator(".answer .words")).to_have_text("It <b>does</b>", timeout=15_000)
    expect(page.locator(f"#back-{product['id']}")).to_have_value("half written")

    def states() -> tuple[bool, bool]:
        headers = {"Authorization": f"Bearer {hub.sign_in()}"}
        said = httpx.get(f"{hub.url}/v1/requests/{product['id']}", headers=headers).json()["exchange"][0]
        return bool(said["delivered"]), bool(said["read"])

    expect(page.locator(".answer")).to_be_in_viewport()
    for _ in range(50):
        if states() == (True, True):
            break
        page.wait_for_timeout(200)
    assert states() == (True, True)
    page.locator(f"#back-{product['id']}").fill("And sink?")
    page.locator(f"article:has(#back-{product['id']}) button").click()
    expect(page.locator("article", has_text="And sink?")).to_have_count(1)
    expect(page.locator(f"#back-{product['id']}")).to_have_value("")
    secret = page.evaluate("localStorage.getItem('frontdesk.requests')")
    assert visit(new_buyer(), "me.html").locator("article").count() == 0
    elsewhere = new_buyer()
    elsewhere.page.goto(f"{elsewhere.url}/me.html?language=en#{secret}")
    expect(elsewhere.page.locator("article")).to_have_count(2)
    assert not [url for url in elsewhere.requests if secret in url]


def test_the_hub_is_killed_in_the_middle(hub: HubProcess, new_buyer: Callable[..., Any]) -> None:
    """REQ-1, F2: the answer is lost and the hub dies; what was typed stays, and sent again it is one request."""
    page = visit(new_buyer(), "ask.html?form=product")
    name = f"Minh {ULID()}"
    fill(page, "Are you open?", name=name)

    def lose(route: Any) -> None:
        assert route.fetch().status == 201  # it arrives, the answer does not
        hub.kill()
        route.abort("connectionfailed")

    page.route("**/v1/ask", lose, times=1)
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).to_contain_text("it counts once")
    hub.start()
    page.locator("button[type=submit]").click()
    expect(page.locator("#done")).to_be_visible()
    assert [one["name"] for one in listed(hub, "product")].count(name) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(new_buyer: Callable[..., Any], language: str, axe: str) -> None:
    """Both pages, on a phone in the dark and at a desk in the light."""
    phone = language in ("vi", "uk")
    view = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 860}
    buyer = new_buyer(color_scheme="dark" if phone else "light", viewport=view)
    page = visit(buyer, "ask.html?form=call_centre", language)
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).not_to_be_empty()
    assert violations(buyer, axe) == []
    page.locator("#form-product").check()
    fill(page, "Wie groß? " * 40)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("button[type=submit]").click()
    page.locator("#done").wait_for()
    assert violations(buyer, axe) == []
    visit(buyer, "me.html", language).locator("article").wait_for()
    assert violations(buyer, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
