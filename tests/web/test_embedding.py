"""The widget on somebody else's page: one script tag, another origin, the strictest content policy of its own."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser


class ShopPage(http.server.BaseHTTPRequestHandler):
    """A shop's own page; `hub` is set by the test."""

    hub = ""

    def do_GET(self) -> None:
        found = self.path in ("/", "/other")
        script = f'<script src="{self.hub}/chat.js" async></script>' if found else ""
        page = f'<!doctype html><html lang="vi"><title>Shop</title><h1>Shop</h1>{script}'.encode()
        hub = self.hub
        policy = f"default-src 'none'; script-src {hub}; connect-src {hub} {hub.replace('http', 'ws')}; img-src {hub} blob:"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the test's standard error."""


@pytest.fixture
def shop_page() -> Iterator[str]:
    """The origin of a shop's page: `localhost`, which is another origin than the hub's 127.0.0.1."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), ShopPage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_listed_shop_holds_the_chat_under_a_strict_policy(
    browser: Browser, shop_page: str, tmp_path: Path, picture: Path
) -> None:
    make_shop(tmp_path)
    hub = HubProcess(tmp_path, "--origin", shop_page)
    hub.start()
    ShopPage.hub = hub.url
    staff = RawSocket(hub.url, hub.sign_in())
    context = browser.new_context()
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    try:
        page.goto(shop_page)
        page.get_by_role("button", name="Chat với shop").click()
        page.locator(".consent .primary").click()
        page.locator("input[type=file]").set_input_files(picture)
        page.locator("textarea").fill("Còn hàng không?")
        page.keyboard.press("Enter")
        message = staff.event("chat.message")["data"]["message"]
        assert message["body"]["caption"] == "Còn hàng không?"
        expect(page.locator(".mine.sent .picture img")).to_have_js_property("naturalWidth", 480)
        staff.say(message["conversation"], "Dạ còn ạ")
        page.locator(".theirs", has_text="Dạ còn ạ").wait_for()
        panel = page.locator(".panel").evaluate("node => getComputedStyle(node).position")
        assert panel == "fixed", "the styles were not applied"
        # The same conversation on the shop's other pages.
        page.goto(f"{shop_page}/other")
        page.locator(".launcher").click()
        page.locator(".theirs", has_text="Dạ còn ạ").wait_for()
        assert [text for text in troubles if "favicon" not in text] == []
    finally:
        context.close()
        staff.close()
        hub.stop()
