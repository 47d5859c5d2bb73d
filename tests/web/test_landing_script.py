"""A landing's form by one script tag on somebody else's page: another origin, the strictest policy, as often as one likes."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.fakes.hub_process import HubProcess, make_shop
from tests.web.test_access import LANGUAGES, RULES, axe
from tests.web.test_landings import contacts, make

__all__ = ["axe"]
TITLES = {"en": "Contact form", "vi": "Biểu mẫu liên hệ", "zh-CN": "联系表单", "uk": "Контактна форма"}
pytestmark = pytest.mark.browser


class _Around(http.server.BaseHTTPRequestHandler):
    """Somebody's own page; `hub` and `body` are set by the test, `head` stands in its head. The path is its language."""

    hub = head = body = ""

    def do_GET(self) -> None:
        language = self.path.strip("/") or "en"
        page = (
            f'<!doctype html><html lang="{language}"><head><title>Shop</title>{self.head}</head><body>{self.body}</body></html>'
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        policy = f"default-src 'none'; script-src {self.hub}; frame-src {self.hub}; require-trusted-types-for 'script'"
        self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the test's standard error."""


class Place:
    """A page of another origin, and the hub that knows it or not."""

    def __init__(self, page: Page, url: str, hub: HubProcess) -> None:
        self.page, self.url, self.hub = page, url, hub
        self.troubles: list[str] = []
        page.on("console", lambda message: self.troubles.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))

    def tag(self, landing: str, more: str = "") -> str:
        """The script tag as the builder gives it."""
        return f'<script src="{self.hub.url}/landing.js" data-form="{landing}" async {more}></script>'

    def show(self, body: str, language: str = "en", head: str = "") -> None:
        """Opens the page with this in it."""
        _Around.hub, _Around.body, _Around.head = self.hub.url, f"<main><h1>Shop</h1>{body}</main>", head
        self.page.goto(f"{self.url}/{language}")

    def frames(self, count: int) -> list[Frame]:
        """The forms, once each has its fields and is as high as they are."""
        expect(self.page.locator("iframe")).to_have_count(count)
        found = []
        for number in range(count):
            expect(self.page.frame_locator("iframe").nth(number).locator("#title")).to_be_visible()
            handle = self.page.locator("iframe").nth(number).element_handle()
            frame = handle.content_frame() if handle is not None else None
            assert frame is not None
            self.page.wait_for_function("node => node.style.height !== '420px'", arg=handle)
            found.append(frame)
        return found


@pytest.fixture(params=[True])
def place(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Iterator[Place]:
    """`localhost` is another origin than the hub's 127.0.0.1."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Around)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://localhost:{server.server_port}"
    make_shop(tmp_path)
    hub = HubProcess(tmp_path, *(("--origin", url) if request.param else ()))
    hub.start()
    context = browser.new_context()
    try:
        yield Place(context.new_page(), url, hub)
    finally:
        context.close()
        hub.stop()
        server.shutdown()
        server.server_close()


def scrolls(frame: Frame) -> bool:
    """Whether something of the form is out of sight."""
    return bool(frame.evaluate("document.documentElement.scrollHeight > innerHeight"))


def height(place: Place, number: int) -> float:
    box = place.page.locator("iframe").nth(number).bounding_box()
    assert box is not None
    return box["height"]


def test_two_forms_on_one_page_each_as_high_as_it_is(place: Place, axe: str) -> None:
    """DATA-2: where the tags stand, under a policy that allows the hub alone; what one sends is that one's; axe is content."""
    short = make(place.hub, fields=[])
    long = make(place.hub, name="Chairs", title={"en": "Chairs"})
    place.show(f"<h2>One</h2>{place.tag(short)}<h2>Two</h2>{place.tag(long)}<p>After</p>")
    assert short != long
    forms = place.frames(2)
    assert not any(map(scrolls, forms))
    order = place.page.evaluate("[...document.querySelectorAll('main > *')].map(node => node.localName)")
    assert order == ["h1", "h2", "script", "iframe", "h2", "script", "iframe", "p"]
    sandboxes = place.page.evaluate("[...document.querySelectorAll('iframe')].map(node => node.getAttribute('sandbox'))")
    assert sandboxes == ["allow-scripts allow-same-origin allow-forms"] * 2
    for page in (place.page.main_frame, *forms):
        page.evaluate(axe)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules}).then(result => result.violations)", RULES)
        assert found == []
    before = height(place, 0)
    frame = place.page.frame_locator("iframe").first
    frame.locator("#contact-name").fill("Hoa")
    frame.locator("#contact-phone").fill("0901234567")
    frame.locator("#contact-consent").check()
    frame.locator("button[type=submit]").click()
    expect(frame.locator("#done")).to_be_visible()
    place.page.wait_for_function("was => document.querySelector('iframe').offsetHeight < was", arg=before)
    expect(place.page.frame_locator("iframe").nth(1).locator("#contact-name")).to_have_value("")
    assert [len(contacts(place.hub, one)) for one in (short, long)] == [1, 0]
    assert place.troubles == []


def test_it_speaks_the_pages_language(place: Place) -> None:
    """DATA-2: four languages; what the tag says counts before what the page says; another language is the visitor's."""
    landing = make(place.hub)
    for language, send in zip(LANGUAGES, ("Send", "Gửi", "提交", "Надіслати"), strict=True):
        place.show(place.tag(landing), language)
        expect(place.page.frame_locator("iframe").locator("button[type=submit]")).to_have_text(send)
        expect(place.page.locator("iframe")).to_have_attribute("title", TITLES[language])
    place.show(place.tag(landing, 'data-language="uk"'), "vi")
    expect(place.page.frame_locator("iframe").locator("button[type=submit]")).to_have_text("Надіслати")
    place.show(place.tag(landing), "fr")
    expect(place.page.frame_locator("iframe").locator("button[type=submit]")).to_have_text("Send")
    assert place.troubles == []


def test_nobody_else_says_how_high_it_is(place: Place) -> None:
    """DATA-2: a message of the page itself, of another frame, or nonsense of the form's own changes nothing."""
    landing = make(place.hub)
    place.show(place.tag(landing) + place.tag(landing))
    forms = place.frames(2)
    was = [height(place, number) for number in range(2)]
    place.page.evaluate("postMessage({frontdesk: 'landing', height: 3000}, '*')")
    for wrong in (
        "{frontdesk: 'other', height: 3000}",
        "{frontdesk: 'landing', height: '3000'}",
        "null",
        "{frontdesk: 'landing', height: NaN}",
    ):
        forms[0].evaluate(f"parent.postMessage({wrong}, '*')")
    forms[0].evaluate("parent.postMessage({frontdesk: 'landing', height: 99999}, '*')")  # the form's own word, as far as it goes
    place.page.wait_for_function("document.querySelector('iframe').offsetHeight === 6000")
    assert (was[0] < 3000, height(place, 1)) == (True, was[1])
    assert forms[1].evaluate("document.referrer") == ""


def test_a_tag_in_the_head_stands_at_the_end_and_a_wrong_one_stands_nowhere(place: Place) -> None:
    """DATA-2: tag managers write where they like; a tag without a form says so in the console, and breaks nothing."""
    landing = make(place.hub)
    place.show("<p>Text</p>", head=place.tag(landing))
    place.frames(1)
    assert place.page.evaluate("document.body.lastElementChild.localName") == "iframe"
    assert place.troubles == []
    place.show(place.tag("../../evil?x") + place.tag(""))
    place.page.wait_for_load_state("networkidle")
    assert place.page.locator("iframe").count() == 0
    assert [said for said in place.troubles if "data-form" in said] == place.troubles
    assert len(place.troubles) == 2


@pytest.mark.parametrize("place", [False], indirect=True)
def test_a_page_that_the_hub_does_not_know_gets_a_link(place: Place) -> None:
    """DATA-2: frame-ancestors holds; instead of an empty hole there is a link to the form's own page after a while."""
    landing = make(place.hub)
    place.page.clock.install()
    place.show(place.tag(landing), "vi")
    expect(place.page.locator("iframe")).to_have_count(1)
    place.page.clock.fast_forward(9000)
    link = place.page.get_by_role("link", name="Mở biểu mẫu")
    expect(link).to_have_attribute("href", f"{place.hub.url}/l/{landing}?language=vi")
    assert place.page.frame_locator("iframe").locator("#contact-name").count() == 0
