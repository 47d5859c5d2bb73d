"""A landing's page in a real browser: four languages, by keyboard, framed by another page, through a hub that dies."""

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import LANGUAGES, axe, violations

__all__ = ["axe"]
pytestmark = pytest.mark.browser
FIELDS = ["message", "address", "email", "quantity"]


def make(hub: HubProcess, **draft: Any) -> str:
    """Quân makes a landing; its id."""
    admin = RawSocket(hub.url, hub.sign_in("quan"))
    shown = {"name": "Lamps", "fields": FIELDS, "title": {"en": "Lamps <b>for</b> you", "vi": "Đèn cho bạn"}} | draft
    assert admin.command("landing.make", draft=shown).get("error") is None
    admin.close()
    token = {"Authorization": f"Bearer {hub.sign_in('quan')}"}
    return str(httpx.get(f"{hub.url}/v1/landings", headers=token).json()["landings"][0]["id"])


def contacts(hub: HubProcess, landing: str) -> list[dict[str, Any]]:
    """What came in."""
    token = {"Authorization": f"Bearer {hub.sign_in('quan')}"}
    rows = httpx.get(f"{hub.url}/v1/sharing/contacts?landing={landing}", headers=token).json()["rows"]
    found: list[dict[str, Any]] = [row["contact"] for row in rows]
    return found


def visit(buyer: Any, landing: str, **query: str) -> Any:
    """Opens a landing's page."""
    buyer.page.goto(f"{buyer.url}/l/{landing}?" + "&".join(f"{k}={v}" for k, v in query.items()))
    buyer.page.locator("#title").wait_for()
    return buyer.page


def test_the_form_by_keyboard_in_four_languages(hub: HubProcess, new_buyer: Callable[..., Any]) -> None:
    """DATA-2: what is missing is said at its field, markup stays text, another language keeps what was typed."""
    landing, buyer = make(hub), new_buyer()
    page = visit(buyer, landing, language="en")
    expect(page.locator("#title")).to_have_text("Lamps <b>for</b> you")
    page.locator("#contact-name").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Write your name")
    page.keyboard.type("<img src=x onerror=alert(1)>")
    for language, words in (("vi", "Gửi"), ("zh-CN", "提交"), ("uk", "Надіслати"), ("en", "Send")):
        page.locator("#language").select_option(language)
        expect(page.locator("button[type=submit]")).to_have_text(words)
    page.locator("#contact-quantity").fill("0")
    page.locator("#contact-phone").fill("12")
    page.locator("#contact-phone").press("Enter")
    expect(page.locator("#contact-quantity")).to_be_focused()
    page.keyboard.type("3")
    page.locator("#contact-quantity").fill("3")
    page.keyboard.press("Enter")
    expect(page.locator("#contact-consent")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("This is no phone number")
    page.locator("#contact-phone").fill("0901 234 567")
    page.keyboard.press("Enter")
    expect(page.locator("#done")).to_be_focused()
    # A browser writes down each answer that refused something; the page itself made no mistake.
    buyer.troubles = [trouble for trouble in buyer.troubles if "400 (Bad Request)" not in trouble]
    (contact,) = contacts(hub, landing)
    assert (contact["name"], contact["phone_hint"]) == ("<img src=x onerror=alert(1)>", "••• ••• 567")


def test_what_is_closed_or_gone_says_so(hub: HubProcess, new_buyer: Callable[..., Any]) -> None:
    """DATA-2: no form that leads nowhere."""
    buyer = new_buyer()
    page = visit(buyer, make(hub, live=False), language="en")
    expect(page.locator("#closed")).to_contain_text("takes nothing")
    page = visit(buyer, "nothing", language="en")
    expect(page.locator("#title")).to_contain_text("no longer here")
    buyer.troubles = [trouble for trouble in buyer.troubles if "404 (Not Found)" not in trouble]


def test_the_hub_is_killed_in_the_middle(hub: HubProcess, new_buyer: Callable[..., Any]) -> None:
    """DATA-2: the answer is lost and the hub dies; what was typed stays, and sent again it is one contact."""
    landing = make(hub)
    page = visit(new_buyer(), landing, language="en")
    page.locator("#contact-name").fill("Minh")
    page.locator("#contact-phone").fill("0912 345 678")
    page.locator("#contact-consent").check()

    def lose(route: Any) -> None:
        assert route.fetch().status == 201  # it arrives, the answer does not
        hub.kill()
        route.abort("connectionfailed")

    page.route("**/v1/landing-forms/*", lose, times=1)
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).to_contain_text("it counts once")
    hub.start()
    page.locator("button[type=submit]").click()
    expect(page.locator("#done")).to_be_visible()
    assert len(contacts(hub, landing)) == 1


def test_the_page_is_accessible(hub: HubProcess, new_buyer: Callable[..., Any], axe: str) -> None:
    """DATA-2: axe finds nothing, in no language."""
    landing, buyer = make(hub), new_buyer()
    for language in LANGUAGES:
        visit(buyer, landing, language=language)
        assert violations(buyer, axe) == []


class _Around(http.server.BaseHTTPRequestHandler):
    """Somebody's own page with the form in a frame."""

    frame = ""

    def do_GET(self) -> None:
        page = f'<!doctype html><title>Shop</title><iframe src="{self.frame}" width="500" height="600"></iframe>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the test's standard error."""


@pytest.fixture
def around() -> Iterator[str]:
    """The origin of that page: another one than the hub's."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Around)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("listed", [True, False])
def test_framed_by_a_listed_page_alone(browser: Browser, around: str, tmp_path: Path, listed: bool) -> None:
    """DATA-2: the form works in the frame of a page that the hub knows; any other page frames nothing."""
    make_shop(tmp_path)
    hub = HubProcess(tmp_path, *(("--origin", around) if listed else ()))
    hub.start()
    landing = make(hub, fields=[])
    _Around.frame = f"{hub.url}/l/{landing}?embed=1&language=en"
    context = browser.new_context()
    try:
        page = context.new_page()
        page.goto(around)
        frame = page.frame_locator("iframe")
        if listed:
            expect(frame.locator(".bar")).to_be_hidden()
            frame.locator("#contact-name").fill("Hoa")
            frame.locator("#contact-phone").fill("0901234567")
            frame.locator("#contact-consent").check()
            frame.locator("button[type=submit]").click()
            expect(frame.locator("#done")).to_be_visible()
            assert len(contacts(hub, landing)) == 1
        else:
            page.wait_for_load_state("networkidle")
            assert frame.locator("#contact-name").count() == 0
    finally:
        context.close()
        hub.stop()
