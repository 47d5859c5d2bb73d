"""A listing's page in a real browser: "I want advice", in four languages, by keyboard, and what the desk gets of it."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations

__all__ = ["axe"]
pytestmark = pytest.mark.browser


@pytest.fixture
def open_shop(hub: HubProcess) -> None:
    """The shop is a Partner in Electronics."""
    admin = RawSocket(hub.url, hub.sign_in("quan"))
    assert admin.command("leads.partner", partner=True).get("error") is None
    admin.close()


def visit(buyer: Any, language: str = "en", listing: str = "p0") -> Any:
    """Opens a listing's page."""
    buyer.page.goto(f"{buyer.url}/listing.html?id={listing}&language={language}")
    buyer.page.locator("#title").wait_for()
    return buyer.page


def leads(hub: HubProcess) -> list[dict[str, Any]]:
    """What the desk reads."""
    token = {"Authorization": f"Bearer {hub.sign_in()}"}
    found: list[dict[str, Any]] = httpx.get(f"{hub.url}/v1/leads", headers=token).json()["leads"]
    return found


def test_a_shop_that_takes_none_says_so(new_buyer: Callable[..., Any]) -> None:
    """LEAD-2: no form that leads nowhere; the chat is there."""
    page = visit(new_buyer())
    expect(page.locator(".advice")).to_contain_text("takes no requests by phone")
    assert page.locator("form, #want").count() == 0
    page.get_by_role("button", name="Ask about this product").click()
    expect(page.locator(".panel")).to_be_visible()


def test_the_form_by_keyboard(open_shop: None, hub: HubProcess, new_buyer: Callable[..., Any], staff: RawSocket) -> None:
    """LEAD-1: from the front page to the desk; what is missing is said at its field, markup stays text."""
    buyer = new_buyer().arrive()
    buyer.page.get_by_role("link", name="Details and advice: Wireless earbuds A3").click()
    page = buyer.page
    want = page.get_by_role("button", name="I want advice")
    want.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#lead-name")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Write your name")
    page.keyboard.type("<img src=x onerror=alert(1)>")
    page.keyboard.press("Tab")
    page.keyboard.type("12")
    page.keyboard.press("Tab")
    page.keyboard.type("Red?")
    page.keyboard.press("Control+Enter")
    page.locator("#lead-phone").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Tick that the shop may call you")
    expect(page.locator("#lead-consent")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("This is no phone number")
    expect(page.locator("#lead-phone")).to_be_focused()
    page.locator("#lead-phone").fill("0901 234 567")
    page.keyboard.press("Enter")
    expect(page.locator("#done")).to_contain_text("has your request")
    expect(page.locator("#done")).to_be_focused()
    event = staff.event("leads.changed")
    assert event["data"]["state"]["newest"]["name"] == "<img src=x onerror=alert(1)>"
    assert "901234567" not in str(event)
    # A browser writes down each answer that refused something; the page itself made no mistake.
    buyer.troubles = [trouble for trouble in buyer.troubles if "400 (Bad Request)" not in trouble]
    (lead,) = leads(hub)
    assert (lead["message"], lead["title"]["en"], lead["phone_hint"]) == ("Red?", "Wireless earbuds A3", "••• ••• 567")


def test_another_language_keeps_what_was_typed(open_shop: None, new_buyer: Callable[..., Any]) -> None:
    """LEAD-1: the page in all four languages, also in the middle of the form."""
    page = visit(new_buyer())
    page.locator("#want").click()
    page.locator("#lead-name").fill("Hoa")
    page.locator("#lead-consent").check()
    for language, words in (("vi", "Gửi"), ("zh-CN", "提交"), ("uk", "Надіслати")):
        page.locator("#language").select_option(language)
        expect(page.locator("button[type=submit]")).to_have_text(words)
        assert page.locator("#lead-name").input_value() == "Hoa"
        assert page.locator("#lead-consent").is_checked()


def test_the_hub_is_killed_in_the_middle(open_shop: None, hub: HubProcess, new_buyer: Callable[..., Any]) -> None:
    """LEAD-1, F2: the answer is lost and the hub dies; what was typed stays, and sent again it is one lead."""
    page = visit(new_buyer(), listing="p1")
    page.locator("#want").click()
    page.locator("#lead-name").fill("Minh")
    page.locator("#lead-phone").fill("0912 345 678")
    page.locator("#lead-consent").check()

    def lose(route: Any) -> None:
        assert route.fetch().status == 201  # it arrives, the answer does not
        hub.kill()
        route.abort("connectionfailed")

    page.route("**/leads", lose, times=1)
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).to_contain_text("it counts once")
    page.locator("button[type=submit]").click()
    expect(page.locator("button[type=submit]")).to_be_enabled()
    hub.start()
    page.locator("button[type=submit]").click()
    expect(page.locator("#done")).to_be_visible()
    assert [lead["name"] for lead in leads(hub)].count("Minh") == 1


def test_what_is_sold_no_more(new_buyer: Callable[..., Any]) -> None:
    """A page that leads back, and no error in the browser but the answer itself."""
    buyer = new_buyer()
    page = visit(buyer, listing="nothing")
    expect(page.locator("#title")).to_contain_text("no longer sold here")
    buyer.troubles = [trouble for trouble in buyer.troubles if "404" not in trouble]
    page.get_by_role("link", name="All products").click()
    expect(page.locator(".good").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(open_shop: None, new_buyer: Callable[..., Any], language: str, scheme: str, axe: str) -> None:
    """The page and its form, on a phone and at a desk."""
    view = {"width": 390, "height": 844} if language in ("vi", "uk") else {"width": 1280, "height": 860}
    buyer = new_buyer(color_scheme=scheme, viewport=view)
    page = visit(buyer, language)
    assert violations(buyer, axe) == []
    page.locator("#want").click()
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).not_to_be_empty()
    assert violations(buyer, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
