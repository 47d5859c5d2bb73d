"""Quick replies over HTTP at a real hub: import with dry run and undo, export, pictures (CHAT-28)."""

import hashlib
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from app.domain.ids import DAY, Instant
from app.domain.quick_replies import ReplyPicture
from app.features.quick_replies.wire import DeleteQuickReply, QuickReplyChanged, SaveQuickReply
from app.hub.hub import wall_clock
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

FILE = "title;text;group\r\nПривіт;Вітаю, {buyer_name}!;Початок\r\nDelivery;On its way;Parcel\r\n".encode()


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as hub:
        yield hub


async def ask(hub: RunningHub, method: str, path: str, login: str = "sara", data: Any = None, **query: str) -> Any:
    """The decoded answer; the code of a refusal."""
    shop = OTHER_SHOP if login.endswith("@other") else SHOP
    headers = {"Authorization": f"Bearer {await hub.staff_token(login.partition('@')[0], shop)}"}
    async with hub.http.request(method, f"/v1/quick-replies/{path}", headers=headers, data=data, params=query) as response:
        body = await response.read()
        if response.content_type != "application/json":
            return body
        found = msgspec.json.decode(body)
        return found["error"]["code"] if "error" in found else found


async def kept(hub: RunningHub, login: str = "sara") -> dict[str, dict[str, Any]]:
    _, body = await hub.get("/v1/snapshot", await hub.staff_token(login), stream="shop:shop")
    return {one["title"]: one for one in body["parts"]["quick_reply"]}


async def test_an_import_and_its_undo(hub: RunningHub) -> None:
    """CHAT-28: dry run writes nothing; the import is told to the desks; undo brings everything back but what was edited since."""
    lan = await hub.connect(await hub.staff_token("lan"))
    sara = await hub.connect(await hub.staff_token("sara"))
    before = SaveQuickReply(id="old", title="Delivery", text="Soon", group="Parcel", shortcut="d", mine=False)
    assert (await sara.command(before)).error is None
    report = await ask(hub, "POST", "import", data=FILE, form="csv", dry="1")
    assert (report["new"], report["changed"], report["same"], report["undo"]) == (1, 1, 0, "")
    assert set(await kept(hub)) == {"Delivery"}
    report = await ask(hub, "POST", "import", data=FILE, form="csv", dry="0")
    assert report["undo"]
    await lan.event(QuickReplyChanged.TYPE)
    after = await kept(hub, "lan")
    assert (after["Delivery"]["text"], after["Delivery"]["shortcut"], set(after)) == ("On its way", "d", {"Delivery", "Привіт"})
    again = await ask(hub, "POST", "import", data=FILE, form="csv", dry="0")
    assert (again["new"], again["changed"], again["same"], again["undo"]) == (0, 0, 2, "")
    for login in ("lan", "admin", "sara@other"):
        assert await ask(hub, "DELETE", f"imports/{report['undo']}", login) == "not_found", "only one's own"
    undone = await ask(hub, "DELETE", f"imports/{report['undo']}")
    assert undone == {"removed": 1, "restored": 1, "kept": 0}
    assert {title: one["text"] for title, one in (await kept(hub)).items()} == {"Delivery": "Soon"}
    assert await ask(hub, "DELETE", f"imports/{report['undo']}") == "not_found", "once"


async def test_an_undo_keeps_what_was_edited_since(hub: RunningHub) -> None:
    """CHAT-28: the later wish counts."""
    report = await ask(hub, "POST", "import", data=FILE, form="csv", dry="0")
    sara = await hub.connect(await hub.staff_token("sara"))
    one = (await kept(hub))["Delivery"]
    edit = SaveQuickReply(id=one["id"], title="Delivery", text="Mine", mine=False, version=one["version"])
    assert (await sara.command(edit)).error is None
    gone = (await kept(hub))["Привіт"]
    assert (await sara.command(DeleteQuickReply(id=gone["id"]))).error is None
    assert await ask(hub, "DELETE", f"imports/{report['undo']}") == {"removed": 0, "restored": 0, "kept": 2}
    assert {title: one["text"] for title, one in (await kept(hub)).items()} == {"Delivery": "Mine"}


async def test_nothing_is_taken_while_a_line_is_wrong(hub: RunningHub) -> None:
    """CHAT-28: line errors, and the hub as it was."""
    report = await ask(hub, "POST", "import", data=FILE + b"x;{password};\r\n", form="csv", dry="0")
    assert [(one["line"], one["code"]) for one in report["errors"]] == [(4, "quick_replies.variable")]
    assert report["undo"] == ""
    assert await kept(hub) == {}
    assert await ask(hub, "POST", "import", data=b"PK", form="xlsx") == "quick_replies.file"
    assert await ask(hub, "POST", "import", data=FILE, form="exe") == "quick_replies.file"
    assert await ask(hub, "POST", "import", data=io.BytesIO(b"x" * (8 * 1024 * 1024 + 1)), form="csv") == "file.too_big"


async def test_an_agents_import_is_their_own(hub: RunningHub) -> None:
    """CHAT-28: nobody else hears of it; an export holds the team's and one's own, and no colleague's."""
    assert (await ask(hub, "POST", "import", "lan", FILE, form="csv", dry="0"))["new"] == 2
    assert (set(await kept(hub, "lan")), await kept(hub, "minh")) == ({"Привіт", "Delivery"}, {})
    assert "Вітаю" in (await ask(hub, "GET", "export", "lan", form="csv")).decode("utf-8-sig")
    assert "Вітаю" not in (await ask(hub, "GET", "export", "minh", form="csv")).decode("utf-8-sig")
    exported = await ask(hub, "GET", "export", "lan", form="xlsx")
    assert (await ask(hub, "POST", "import", "lan", exported, form="xlsx"))["same"] == 2


def png(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(out, "PNG")
    return out.getvalue()


def with_place() -> bytes:
    out = io.BytesIO()
    image = Image.new("RGB", (30, 20), "blue")
    exif = image.getexif()
    exif[0x010E] = "taken at home"
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


async def put(hub: RunningHub, data: bytes, login: str = "sara") -> Any:
    return await ask(hub, "PUT", f"pictures/{hashlib.sha256(data).hexdigest()}", login, data, name="..\\box.png")


async def test_a_picture_goes_with_a_reply(hub: RunningHub) -> None:
    """CHAT-28: checked, cleaned, kept by its hash, the shop's alone; unknown ones are refused, none is lied about."""
    assert await put(hub, b"<svg/>") == "file.type"
    assert await ask(hub, "PUT", f"pictures/{'0' * 64}", data=png()) == "file.hash"
    assert await ask(hub, "PUT", "pictures/..%2f..%2fhub.sqlite3", data=png()) in ("file.hash", b"404: Not Found")
    told = await put(hub, with_place())
    body = await ask(hub, "GET", f"pictures/{told['sha256']}", "lan")
    assert (hashlib.sha256(body).hexdigest(), b"taken at home" in body, told["name"]) == (told["sha256"], False, "box.png")
    assert await ask(hub, "GET", f"pictures/{told['sha256']}", "sara@other") == "not_found"
    sara = await hub.connect(await hub.staff_token("sara"))
    lie = msgspec.structs.replace(msgspec.convert(told, ReplyPicture), width=9_999)
    save = SaveQuickReply(id="r", title="Box", text="", pictures=(lie,), mine=False)
    assert (await sara.command(save)).error is None
    assert (await kept(hub))["Box"]["pictures"][0]["width"] == 30
    unknown = msgspec.structs.replace(lie, sha256="f" * 64)
    refused = await sara.command(msgspec.structs.replace(save, id="r2", pictures=(unknown,)))
    assert refused.error is not None
    assert refused.error.code == "quick_replies.picture"


async def test_pictures_that_no_reply_holds_go(tmp_path: Path) -> None:
    """CHAT-28: after some days, and never one that a reply or an undo needs."""
    late = [0]
    async with RunningHub(tmp_path, clock=lambda: Instant(wall_clock() + late[0])) as hub:
        held, orphan = await put(hub, png("red")), await put(hub, png("green"))
        sara = await hub.connect(await hub.staff_token("sara"))
        pictures = (msgspec.convert(held, ReplyPicture),)
        assert (await sara.command(SaveQuickReply(id="r", title="Box", text="", pictures=pictures))).error is None
        tidy = next(job for _, job in hub.hub.router.jobs if getattr(job, "__qualname__", "") == "QuickReplyDoor.tidy")
        await tidy(hub.hub)
        assert isinstance(await ask(hub, "GET", f"pictures/{orphan['sha256']}"), bytes), "it may still be waiting offline"
        late[0] = 15 * DAY
        await tidy(hub.hub)
        files = [one for one in (tmp_path / "quick-replies").rglob("*") if one.is_file()]
        assert [one.name for one in files] == [held["sha256"]]
