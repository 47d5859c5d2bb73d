"""What strangers write stays text; the page keeps its strict content policy; pictures travel and are seen."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<script>document.title='owned'</script>",
    "<a href='javascript:alert(1)'>tap</a>",
    "javascript:alert(1) data:text/html,<b>x</b>",
    "http://192.0.2.7/tracker.png \\\\192.0.2.7\\share file:///etc/passwd",
    "{{constructor.constructor('alert(1)')()}} ${7*7} &lt;b&gt;",
    "<svg/onload=alert(1)><style>*{display:none}</style>",
)


def greet(buyer: Any) -> None:
    """The buyer writes first: nobody of the shop may (CHAT-8)."""
    buyer.agree()
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")


def test_hostile_text_of_both_sides_stays_text_and_asks_for_nothing(buyer: Any, staff: RawSocket) -> None:
    buyer.agree("<b onmouseover=alert(1)>Eve</b>")
    asked = len(buyer.requests)
    for text in HOSTILE:
        buyer.write(text)
        buyer.page.locator(".mine.sent .bubble", has_text=text).wait_for()
        staff.say(buyer.conversation, text)
    expect(buyer.page.locator(".theirs .bubble")).to_have_count(len(HOSTILE))
    buyer.page.wait_for_timeout(300)
    shown = buyer.page.locator(".message .bubble")
    assert sorted(shown.all_inner_texts()) == sorted([*HOSTILE, *HOSTILE])
    assert shown.locator("*").count() == 0
    assert [url for url in buyer.requests[asked:] if not url.endswith("/v1/ws")] == []
    expect(buyer.page).to_have_title("Minh Anh Electronics")


def test_text_that_turns_its_direction_around_arrives_without_the_trick(buyer: Any, staff: RawSocket) -> None:
    greet(buyer)
    staff.say(buyer.conversation, "pay to \u202egro.live\u202c now\u2066!")
    buyer.bubble("pay to gro.live now!").wait_for()
    staff.say(buyer.conversation, "صباح الخير")
    assert buyer.bubble("صباح الخير").locator(".bubble").get_attribute("dir") == "auto"


def test_only_https_addresses_of_the_shop_become_links_that_show_the_true_host(buyer: Any, staff: RawSocket) -> None:
    greet(buyer)
    staff.say(buyer.conversation, "https://аррӏе.com/track?a=1&b=2. http://plain.example ftp://x.example")
    link = buyer.page.locator(".theirs .bubble a")
    expect(link).to_have_text(["https://xn--80ak6aa92e.com/track?a=1&b=2"])
    assert link.get_attribute("rel") == "noopener noreferrer nofollow"
    buyer.write("https://buyer.example/x")
    buyer.state("https://buyer.example/x", "sent")
    assert buyer.page.locator(".mine .bubble a").count() == 0


def test_a_picture_is_previewed_sent_seen_and_enlarged(buyer: Any, staff: RawSocket, hub: HubProcess, picture: Path) -> None:
    """CHAT-14: picked, captioned, uploaded, shown to both; the place where it was taken does not travel."""
    buyer.agree()
    buyer.page.locator("input[type=file]").set_input_files(picture)
    buyer.page.get_by_role("button", name="Remove scratch.jpg").wait_for()
    buyer.page.locator("textarea").fill("half a sen")
    buyer.page.keyboard.press("Escape")
    buyer.page.locator(".launcher").click()
    assert buyer.page.locator("textarea").input_value() == "half a sen"
    buyer.page.get_by_role("button", name="Remove scratch.jpg").wait_for()
    buyer.write("It came like this")
    buyer.state("It came like this", "sent")
    body = staff.event("chat.message")["data"]["message"]["body"]
    assert (body["kind"], body["caption"], body["width"], body["height"]) == ("picture", "It came like this", 900, 600)

    thumb = buyer.page.locator(".mine.sent .picture img")
    expect(thumb).to_have_js_property("naturalWidth", 480)
    buyer.page.locator(".mine .picture").click()
    large = buyer.page.locator(".lightbox[open] img")
    expect(large).to_have_js_property("naturalWidth", 900)
    buyer.page.keyboard.press("Escape")
    expect(buyer.page.locator(".lightbox")).to_be_hidden()
    assert buyer.page.locator(".panel").count() == 1, "Esc closed the chat behind the picture"

    link = httpx.get(f"{hub.url}/v1/files/{body['file']}/link", headers={"Authorization": f"Bearer {hub.sign_in()}"}).json()
    whole = httpx.get(hub.url + link["url"])
    assert whole.headers["Content-Type"] == "image/jpeg"
    assert b"PhoneMaker" not in whole.content


def test_a_picture_waits_without_a_network_and_a_cut_upload_goes_on(buyer: Any, staff: RawSocket, tmp_path: Path) -> None:
    """F24: bytes that arrived are not sent again."""
    from PIL import Image

    noise = Image.effect_noise((1100, 900), 90).convert("RGB")
    path = tmp_path / "big.png"
    noise.save(path)
    assert path.stat().st_size > 600 * 1024
    buyer.agree()
    pieces: list[int] = []

    def second_piece_is_cut(route: Any) -> None:
        pieces.append(int(route.request.headers["upload-offset"]))
        if len(pieces) == 2:
            route.abort("connectionfailed")
        else:
            route.continue_()

    buyer.page.route("**/v1/files/*", second_piece_is_cut)
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for()
    buyer.page.locator("input[type=file]").set_input_files(path)
    buyer.write("noise")
    buyer.state("noise", "queued")
    buyer.page.context.set_offline(False)
    buyer.state("noise", "sent", timeout=20_000)
    assert pieces == sorted(pieces), pieces
    assert (pieces[1:2], pieces.count(0)) == (pieces[2:3], 1), pieces
    assert staff.event("chat.message")["data"]["message"]["body"]["size"] == path.stat().st_size


def test_a_file_that_is_not_allowed_is_refused_at_once(buyer: Any, staff: RawSocket, tmp_path: Path) -> None:
    lie = tmp_path / "drawing.png"
    lie.write_text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", encoding="utf-8")
    program = tmp_path / "setup.png"
    program.write_bytes(b"MZ" + bytes(200))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    buyer.agree()
    for path in (lie, program):
        buyer.page.locator("input[type=file]").set_input_files(path)
        buyer.page.get_by_text(f"{path.name}: Files of this kind cannot be sent here.").wait_for()
    buyer.page.locator("input[type=file]").set_input_files(broken)
    buyer.write("look")
    buyer.state("look", "failed")
    buyer.page.locator(".failure").get_by_text("The file is damaged").wait_for()
    buyer.write("and this goes on")  # F26
    buyer.state("and this goes on", "sent")
    buyer.page.get_by_role("button", name="Delete").click()
    expect(buyer.bubble("look")).to_have_count(0)
    buyer.troubles.clear()  # the browser reports the refused upload itself


def test_a_page_of_another_origin_may_hold_the_widget_only_when_it_is_listed(hub: HubProcess) -> None:
    foreign = {"Origin": "https://evil.example"}
    body = {"language": "en", "consent": True}
    assert httpx.post(f"{hub.url}/v1/buyers", json=body, headers=foreign).status_code == 403
    script = httpx.get(f"{hub.url}/chat.js", headers=foreign)
    assert (script.status_code, script.headers["Access-Control-Allow-Origin"]) == (200, "*")
    assert "unsafe" not in script.headers["Content-Security-Policy"]
