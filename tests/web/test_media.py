"""Videos and files on the buyer's page: sent, cancelled, played in place, saved; the hub serves them in ranges."""

import contextlib
import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Error, expect

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket
from tests.web.test_access import axe, violations  # noqa: F401  the fixture of the page's own tests

DATA = Path(__file__).resolve().parents[1] / "data" / "media"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def upload(hub: HubProcess, conversation: str, name: str, data: bytes, token: str) -> dict[str, Any]:
    """A file by a member of staff; the state that the hub answers."""
    asked = {"conversation": conversation, "name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    with httpx.Client(base_url=hub.url, headers={"Authorization": f"Bearer {token}"}) as client:
        state: dict[str, Any] = client.post("/v1/files", json=asked).json()
        answer = client.patch(f"/v1/files/{state['file']}", content=data, headers={"Upload-Offset": "0"}).json()
    assert answer["done"], answer
    return state | answer


@pytest.fixture
def lan(hub: HubProcess) -> str:
    """Lan's token."""
    return hub.sign_in()


def send(staff: RawSocket, hub: HubProcess, conversation: str, name: str, data: bytes, token: str, caption: str = "") -> None:
    """A file in the chat, from the shop."""
    state = upload(hub, conversation, name, data, token)
    body = {"kind": "file", "file": state["file"], "name": "x", "size": 1, "caption": caption}
    ack = staff.command("chat.send", conversation=conversation, body=body)
    assert ack["error"] is None, ack


@pytest.mark.parametrize("name", ["clip.webm", "clip.mp4"])
def test_a_video_is_previewed_sent_and_plays_in_its_place(buyer: Any, staff: RawSocket, hub: HubProcess, name: str) -> None:
    """CHAT-14: with a picture to be shown by, its size and length as the hub found them; by mouse and by keyboard."""
    buyer.agree()
    buyer.page.locator("input[type=file]").set_input_files(DATA / name)
    expect(buyer.page.locator(".preview img")).to_have_js_property("naturalWidth", 160)
    buyer.write("It blinks like this")
    buyer.state("It blinks like this", "sent")
    body = staff.event("chat.message")["data"]["message"]["body"]
    assert (body["kind"], body["name"], body["width"], body["height"]) == ("video", name, 160, 90)
    assert 2_500 < body["milliseconds"] < 3_500
    expect(buyer.page.locator(".mine.sent .video img")).to_have_js_property("naturalWidth", 160)
    expect(buyer.page.locator(".mine .video-length")).to_have_text("0:03")
    start = buyer.page.get_by_role("button", name=f"Play the video {name}")
    start.focus()
    buyer.page.keyboard.press("Enter")
    video = buyer.page.locator(".mine video")
    expect(video).to_be_focused()
    buyer.page.wait_for_function("video => video.currentTime > 0.3 && video.videoWidth === 160", arg=video.element_handle())
    staff.command("conversations.read", conversation=buyer.conversation, number=1)
    buyer.page.locator(".mine.sent .state, .mine .state", has_text="read").first.wait_for()
    assert buyer.page.locator(".mine video").count() == 1, "a receipt took the playing video away"


def test_videos_come_in_ranges_and_never_as_a_page(buyer: Any, hub: HubProcess, lan: str) -> None:
    buyer.agree()
    data = (DATA / "clip.webm").read_bytes()
    state = upload(hub, buyer.conversation, "clip.html", data, lan)
    assert state["name"] == "clip.html.webm"
    link = httpx.get(f"{hub.url}/v1/files/{state['file']}/link", headers={"Authorization": f"Bearer {lan}"}).json()
    assert link["thumb"] == "", "nobody made a picture of it"
    part = httpx.get(hub.url + link["url"], headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, data[100:200])
    assert part.headers["Content-Type"] == "video/webm"
    assert part.headers["X-Content-Type-Options"] == "nosniff"


def test_a_file_of_the_shop_is_saved_under_its_name(
    buyer: Any, staff: RawSocket, hub: HubProcess, lan: str, tmp_path: Path
) -> None:
    """CHAT-14: an attachment, whatever its name says; the name is text and nothing else."""
    buyer.agree()
    buyer.write("May I have the invoice?")
    buyer.state("May I have the invoice?", "sent")
    send(staff, hub, buyer.conversation, "<b>invoice</b>\u202efdp.exe", PDF, lan, "Your invoice")
    buyer.bubble("Your invoice").wait_for()
    button = buyer.page.locator(".theirs button.file")
    expect(button.locator(".file-name")).to_have_text("b_fdp.exe.pdf")
    expect(button.locator(".file-facts")).to_contain_text("PDF")
    with buyer.page.expect_download() as download:
        button.focus()
        buyer.page.keyboard.press("Enter")
    assert download.value.suggested_filename == "b_fdp.exe.pdf"
    download.value.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == PDF


def test_many_kinds_go_at_once_each_in_a_message_of_its_own(buyer: Any, staff: RawSocket, tmp_path: Path, picture: Path) -> None:
    buyer.agree()
    (tmp_path / "list.csv").write_text("sku;count\nA-1;2\n", encoding="utf-8")
    (tmp_path / "paper.pdf").write_bytes(PDF)
    buyer.page.locator("input[type=file]").set_input_files(
        [picture, DATA / "clip.webm", tmp_path / "list.csv", tmp_path / "paper.pdf"]
    )
    expect(buyer.page.locator(".preview")).to_have_count(4)
    buyer.write("all of it")
    bodies = [staff.event("chat.message")["data"]["message"]["body"] for _ in range(4)]
    assert [(body["kind"], body["caption"]) for body in bodies] == [
        ("picture", "all of it"),
        ("video", ""),
        ("file", ""),
        ("file", ""),
    ]
    assert [body["media_type"] for body in bodies[2:]] == ["text/plain", "application/pdf"]
    expect(buyer.page.locator(".mine.sent")).to_have_count(4)


def test_an_upload_can_be_cancelled_and_the_next_message_goes(buyer: Any, staff: RawSocket, tmp_path: Path) -> None:
    """CHAT-15: what was taken back never arrives."""
    path = tmp_path / "big.txt"
    path.write_bytes(b"line of text\n" * 60_000)
    buyer.agree()
    held: list[Any] = []
    buyer.page.route(
        "**/v1/files/*", lambda route: held.append(route) if held or route.request.method == "PATCH" else route.continue_()
    )
    buyer.page.locator("input[type=file]").set_input_files(path)
    buyer.write("wrong file")
    buyer.page.locator(".mine.sending progress").wait_for()
    buyer.page.get_by_role("button", name="Do not send big.txt").click()
    expect(buyer.bubble("wrong file")).to_have_count(0)
    for route in held:
        with contextlib.suppress(Error):  # the page has given it up already
            route.abort()
    buyer.page.unroute("**/v1/files/*")
    buyer.write("sorry, another one")
    buyer.state("sorry, another one", "sent")
    assert staff.event("chat.message")["data"]["message"]["body"] == {"kind": "text", "text": "sorry, another one"}
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    buyer.bubble("sorry, another one").wait_for()
    assert buyer.page.locator(".mine").count() == 1


def test_a_video_waits_without_a_network_over_a_reload_and_goes_once(buyer: Any, staff: RawSocket) -> None:
    """F24, CHAT-15."""
    buyer.agree()
    buyer.page.route("**/v1/files**", lambda route: route.abort("connectionfailed"))
    buyer.page.locator("input[type=file]").set_input_files(DATA / "clip.webm")
    buyer.page.locator(".preview").wait_for()
    buyer.write("see")
    buyer.page.locator(".mine", has_text="see").wait_for()
    buyer.page.unroute("**/v1/files**")
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    buyer.state("see", "sent", timeout=20_000)
    assert staff.event("chat.message")["data"]["message"]["body"]["kind"] == "video"
    assert buyer.page.locator(".mine").count() == 1


def test_what_the_shop_does_not_allow_is_refused_with_the_reason(buyer: Any, hub: HubProcess, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.writestr("a.txt", "a")
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "wordprocessingml.document.main+xml")
        packed.writestr("word/document.xml", bytes(64 * 1024 * 1024))
    buyer.agree()
    for name, words in (("all.zip", "Files of this kind cannot be sent"), ("bomb.docx", "unpacks to far more")):
        buyer.page.locator("input[type=file]").set_input_files(tmp_path / name)
        buyer.write(f"look at {name}")
        buyer.state(f"look at {name}", "failed")
        buyer.bubble(f"look at {name}").get_by_text(words).wait_for()
    buyer.troubles.clear()  # the browser reports the refused uploads itself


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("uk", "dark")])
def test_axe_finds_nothing_wrong_with_videos_and_files(
    new_buyer: Callable[..., Any], staff: RawSocket, hub: HubProcess, lan: str, language: str, scheme: str, axe: str  # noqa: F811
) -> None:  # fmt: skip
    buyer = new_buyer(color_scheme=scheme, viewport={"width": 390, "height": 844}).arrive(language).agree()
    buyer.page.locator("input[type=file]").set_input_files(DATA / "clip.webm")
    buyer.page.locator(".preview").wait_for()
    buyer.page.keyboard.press("Enter")
    buyer.page.locator(".mine.sent .video").wait_for()
    send(staff, hub, buyer.conversation, "price list.pdf", PDF, lan)
    buyer.page.locator(".theirs .file").wait_for()
    buyer.page.locator("input[type=file]").set_input_files(DATA / "clip.webm")
    buyer.page.locator(".preview").wait_for()
    assert violations(buyer, axe) == []
    buyer.page.locator(".mine .video-start").click()
    buyer.page.wait_for_function(
        "video => video.currentTime > 0.1", arg=buyer.page.locator(".mine video").element_handle()
    )  # fmt: skip
    assert violations(buyer, axe) == []
