"""Videos and other files at the hub: the shop's allow-list, lies and traps, posters, ranges, headers, messages (CHAT-14)."""

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from app.domain.ids import ConversationId, FileId
from app.domain.messages import File, Picture
from app.domain.sent_files import FileRules
from app.features.attachments.hub import serving
from app.features.chat.wire import SendMessage
from app.features.shop_rules.wire import SetShopRules
from tests.domain.test_sent_files import PDF, WORD, packed
from tests.fakes.hub import BuyerAccess, RunningHub
from tests.features.attachments.test_hub import announce, bearer, photo, send, upload

DATA = Path(__file__).resolve().parents[2] / "data" / "media"


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as running:
        yield running


async def link(hub: RunningHub, who: BuyerAccess, file: str) -> Any:
    status, answer = await hub.get(f"/v1/files/{file}/link", who.token)
    assert status == 200
    return answer


async def put_poster(hub: RunningHub, token: str, file: str, data: bytes) -> tuple[int, Any]:
    async with hub.http.put(f"/v1/files/{file}/poster", data=data, headers=bearer(token)) as answer:
        return answer.status, await answer.json()


async def rules(hub: RunningHub, **change: Any) -> None:
    """The shop's rules from now on, set by an admin."""
    boss = await hub.connect(await hub.staff_token("admin"))
    assert (await boss.command(SetShopRules(files=FileRules(**change)))).error is None


@pytest.mark.parametrize(
    ("data", "name", "shown", "media_type"),
    [
        ((DATA / "clip.webm").read_bytes(), "movie.exe", "movie.exe.webm", "video/webm"),
        ((DATA / "clip.mp4").read_bytes(), "clip.mp4", "clip.mp4", "video/mp4"),
        (PDF, "a\u202e<i>.pdf", "a_i_.pdf", "application/pdf"),
        (packed(WORD), "con.docx", "_con.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("рядок\n".encode(), "list.csv", "list.csv", "text/plain"),
    ],
)
async def test_a_file_is_what_its_bytes_are_and_only_pictures_and_videos_are_shown(
    hub: RunningHub, data: bytes, name: str, shown: str, media_type: str
) -> None:
    who = await hub.buyer()
    _, state = await announce(hub, who, data, name=name)
    _, state = await send(hub, who, state["file"], 0, data)
    assert (state["done"], state["name"], state["media_type"]) == (True, shown, media_type)
    async with hub.http.get((await link(hub, who, state["file"]))["url"]) as answer:
        assert await answer.read() == data
        assert answer.headers["Content-Type"] == media_type
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        disposition = answer.headers["Content-Disposition"]
    if media_type.startswith("video/"):
        assert disposition.startswith("inline; ")
    else:
        assert disposition.startswith("attachment; ")
        assert disposition.endswith(f"filename*=UTF-8''{quote(shown, safe='')}")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"MZ" + bytes(9000), "file.kind"),
        (packed(), "file.kind"),
        (packed(WORD, {"word/document.xml": bytes(40_000_000)}), "file.bomb"),
        (packed(WORD, {"word/vbaProject.bin": b"x"}), "file.macros"),
        ((DATA / "clip.mp4").read_bytes()[:-100], "file.broken"),
        ((DATA / "clip.webm").read_bytes()[:-100], "file.broken"),
        (PDF[:-8], "file.broken"),
    ],
)
async def test_traps_are_refused_and_leave_nothing_on_the_disk(hub: RunningHub, tmp_path: Path, data: bytes, code: str) -> None:
    who = await hub.buyer()
    _, state = await announce(hub, who, data)
    status, refused = await send(hub, who, state["file"], 0, data)
    assert (status, refused["error"]["code"]) == (400, code)
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []


async def test_a_kind_is_refused_with_the_first_bytes_not_after_the_last(hub: RunningHub) -> None:
    """A picture of forty megabytes, announced where videos may be that large, ends with its first piece."""
    who, size = await hub.buyer(), 40 * 1024 * 1024
    _, state = await announce(hub, who, b"x", size=size)
    head = photo(size=(300, 300))
    status, refused = await send(hub, who, state["file"], 0, head[:8000])
    assert (status, refused["error"]) == (400, {"code": "file.too_big", "facts": {"limit": 10 * 1024 * 1024}})
    _, again = await announce(hub, who, b"x", size=size)
    assert again["received"] == 0


async def test_a_length_that_lies_sends_no_more_than_was_announced(hub: RunningHub) -> None:
    """More bytes than announced, and a Content-Length of more than the file may have."""
    who = await hub.buyer()
    _, state = await announce(hub, who, PDF)
    status, refused = await send(hub, who, state["file"], 0, PDF + b"more")
    assert (status, refused["error"]["code"]) == (400, "bad_request")
    headers = {**bearer(who.token), "Upload-Offset": "0", "Content-Length": str(10**9), "Connection": "close"}
    async with hub.http.patch(f"/v1/files/{state['file']}", data=b"x", headers=headers) as answer:
        assert answer.status == 400
    assert (await announce(hub, who, PDF))[1]["received"] == 0


async def test_the_shops_rules_hold_from_the_next_file_on(hub: RunningHub) -> None:
    """Settable by supervisors and admins alone; everybody who sends may know them."""
    who = await hub.buyer()
    assert (await hub.get("/v1/files/rules", who.token))[1]["video_mb"] == 50
    await rules(hub, kinds=("picture", "archive"), picture_mb=1)
    assert (await hub.get("/v1/files/rules", who.token))[1]["kinds"] == ["picture", "archive"]
    _, state = await announce(hub, who, PDF)
    assert (await send(hub, who, state["file"], 0, PDF))[1]["error"]["code"] == "file.kind"
    data = packed()
    _, state = await announce(hub, who, data, name="all.zip")
    assert (await send(hub, who, state["file"], 0, data))[1]["media_type"] == "application/zip"
    lan = await hub.connect(await hub.staff_token("lan"))
    ack = await lan.command(SetShopRules(files=FileRules()))
    assert ack.error is not None
    assert ack.error.code == "forbidden"


async def test_a_sender_has_a_limit_for_a_day(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "DAY_BYTES", 2 * len(PDF))
    who = await hub.buyer()
    for number in range(2):
        assert (await announce(hub, who, PDF, sha256=f"{number:064x}"))[0] == 200
    status, refused = await announce(hub, who, PDF, sha256="f" * 64)
    assert (status, refused["error"]["code"]) == (400, "file.day_quota")
    assert (await announce(hub, await hub.buyer(), PDF))[0] == 200


async def test_a_video_has_a_picture_once_its_sender_gave_one(hub: RunningHub) -> None:
    """Drawn anew by the hub; by the sender alone, for videos alone, a picture and nothing else."""
    who, stranger = await hub.buyer(), await hub.buyer()
    state = await upload(hub, who, (DATA / "clip.webm").read_bytes())
    file = state["file"]
    assert (state["width"], state["height"], round(state["milliseconds"] / 1000)) == (160, 90, 3)
    assert (await link(hub, who, file))["thumb"] == ""
    poster = photo(size=(900, 500), comment=b"<script>")
    assert (await put_poster(hub, stranger.token, file, poster))[0] == 404
    assert (await put_poster(hub, await hub.staff_token("lan"), file, poster))[0] == 404
    assert (await put_poster(hub, who.token, file, b"<svg/>"))[1]["error"]["code"] == "file.type"
    assert (await put_poster(hub, who.token, file, bytes(600_000)))[1]["error"]["code"] == "bad_request"
    assert (await put_poster(hub, who.token, file, poster))[0] == 200
    async with hub.http.get((await link(hub, who, file))["thumb"]) as answer:
        kept = await answer.read()
        assert (answer.content_type, b"<script>" in kept) == ("image/webp", False)
    paper = await upload(hub, who, PDF)
    assert (await put_poster(hub, who.token, paper["file"], poster))[0] == 404


async def test_a_video_is_read_in_ranges(hub: RunningHub) -> None:
    who, data = await hub.buyer(), (DATA / "clip.webm").read_bytes()
    state = await upload(hub, who, data)
    address = await link(hub, who, state["file"])
    assert address["seconds"] == serving.VIDEO_SECONDS
    for asked, status, found in (
        ("bytes=10-19", 206, data[10:20]),
        ("bytes=-5", 206, data[-5:]),
        (f"bytes={len(data)}-", 416, None),
    ):
        async with hub.http.get(address["url"], headers={"Range": asked}) as answer:
            assert answer.status == status
            if found is not None:
                assert await answer.read() == found


async def test_a_message_says_what_the_hub_found_and_nothing_that_its_sender_says(hub: RunningHub) -> None:
    """Kind, name, size and length; a file of another conversation, of somebody else or unfinished is none."""
    who, stranger = await hub.buyer(), await hub.buyer()
    video = await upload(hub, who, (DATA / "clip.webm").read_bytes())
    other = await upload(hub, stranger, PDF)
    _, unfinished = await announce(hub, who, photo(size=(80, 80)))
    here = ConversationId(who.conversation)
    buyer = await hub.connect(who.token)
    lie = File(file=FileId(video["file"]), name="<b>x</b>.exe", size=1, media_type="text/html", caption="see\u202e")
    ack = await buyer.command(SendMessage(conversation=here, body=lie), id_="01M815Z6G822F1G72DMXSDETYM")
    assert ack.error is None
    again = await buyer.command(SendMessage(conversation=here, body=lie), id_="01M815Z6G822F1G72DMXSDETYM")
    assert again.result == ack.result, "a retry is the same message"
    for file, code in ((other["file"], "chat.picture"), ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "chat.picture")):
        ack = await buyer.command(SendMessage(conversation=here, body=File(file=FileId(file), name="x", size=1)))
        assert ack.error is not None
        assert ack.error.code == code
    late = Picture(file=FileId(unfinished["file"]), name="x", size=1, width=1, height=1)
    ack = await buyer.command(SendMessage(conversation=here, body=late))
    assert ack.error is not None
    assert ack.error.code == "chat.not_uploaded"
    _, messages = await hub.get(f"/v1/conversations/{here}/messages", who.token, before=0, limit=9)
    said = [message["body"] for message in messages if message["body"]["kind"] != "notice"]
    assert said == [
        {
            "kind": "video", "file": video["file"], "name": video["name"], "size": video["received"],
            "media_type": "video/webm", "width": 160, "height": 90, "milliseconds": video["milliseconds"], "caption": "see",
        }
    ]  # fmt: skip


async def test_an_upload_of_a_video_goes_on_after_a_restart_of_the_hub(tmp_path: Path) -> None:
    """F24: in pieces over a restart; exactly one file."""
    data = (DATA / "clip.webm").read_bytes()
    async with RunningHub(tmp_path) as hub:
        who = await hub.buyer()
        _, state = await announce(hub, who, data)
        await send(hub, who, state["file"], 0, data[:5000])
    async with RunningHub(tmp_path) as hub:
        _, state = await announce(hub, who, data)
        assert state["received"] == 5000
        _, state = await send(hub, who, state["file"], 5000, data[5000:])
        assert state["done"]
        async with hub.http.get((await link(hub, who, state["file"]))["url"]) as answer:
            assert hashlib.sha256(await answer.read()).digest() == hashlib.sha256(data).digest()
