"""Files at the hub: resumable, checked, without the place, behind signed addresses."""

import hashlib
import io
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.domain.ids import DAY
from app.features.attachments.hub import Disk, serving
from app.hub import pictures
from app.hub.hub import wall_clock
from tests.fakes.hub import OTHER_SHOP, BuyerAccess, RunningHub


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as running:
        yield running


def photo(kind: str = "JPEG", size: tuple[int, int] = (1200, 800), **save: Any) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(out, kind, **save)
    return out.getvalue()


def with_place(size: tuple[int, int] = (1200, 800)) -> bytes:
    """A phone's JPEG, lying on its side: orientation 6, with GPS."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "PhoneMaker"
    exif.get_ifd(0x8825)[2] = (10.0, 46.0, 0.0)
    return photo(size=size, exif=exif)


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def announce(hub: RunningHub, who: BuyerAccess, data: bytes, **change: object) -> tuple[int, Any]:
    digest = hashlib.sha256(data).hexdigest()
    body = {"conversation": who.conversation, "name": "a/b\\c\u202e.jpg", "size": len(data), "sha256": digest} | change
    async with hub.http.post("/v1/files", json=body, headers=bearer(who.token)) as answer:
        return answer.status, await answer.json()


async def send(hub: RunningHub, who: BuyerAccess, file: str, offset: int, data: bytes) -> tuple[int, Any]:
    headers = {**bearer(who.token), "Upload-Offset": str(offset)}
    async with hub.http.patch(f"/v1/files/{file}", data=data, headers=headers) as answer:
        return answer.status, await answer.json()


async def upload(hub: RunningHub, who: BuyerAccess, data: bytes) -> Any:
    _, state = await announce(hub, who, data)
    while not state["done"]:
        offset = state["received"]
        status, state = await send(hub, who, state["file"], offset, data[offset : offset + 300_000])
        assert status == 200, state
    return state


async def test_an_upload_in_pieces_goes_on_where_it_was_cut(hub: RunningHub) -> None:
    """F24: also over a restart of the hub; what arrived counts, what is sent twice is refused with the true state."""
    who, data = await hub.buyer(), photo()
    _, state = await announce(hub, who, data)
    file = state["file"]
    assert (state["received"], state["done"], state["name"]) == (0, False, "c.jpg")
    assert (await send(hub, who, file, 0, data[:1000]))[1]["received"] == 1000
    status, state = await send(hub, who, file, 0, data[:1000])
    assert (status, state["received"]) == (409, 1000)
    assert (await send(hub, who, file, 5000, b"gap"))[0] == 409
    _, again = await announce(hub, who, data)
    assert (again["file"], again["received"]) == (file, 1000)
    status, state = await send(hub, who, file, 1000, data[1000:])
    assert (status, state["done"], state["width"], state["height"]) == (200, True, 1200, 800)
    assert (await announce(hub, who, data))[1]["done"] is True


async def test_the_place_is_taken_out_and_the_picture_stands_upright(hub: RunningHub) -> None:
    who = await hub.buyer()
    state = await upload(hub, who, with_place())
    assert (state["width"], state["height"]) == (800, 1200)
    status, link = await hub.get(f"/v1/files/{state['file']}/link", who.token)
    assert (status, link["seconds"]) == (200, serving.LINK_SECONDS)
    async with hub.http.get(link["url"]) as answer:
        whole = await answer.read()
        assert answer.headers["Content-Type"] == "image/jpeg"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert answer.headers["Content-Disposition"] == f'inline; filename="{state["file"]}.jpg"'
    assert b"PhoneMaker" not in whole
    image = Image.open(io.BytesIO(whole))
    assert (image.size, dict(image.getexif())) == ((800, 1200), {})
    async with hub.http.get(link["thumb"]) as answer:
        assert answer.content_type == "image/webp"
        assert max(Image.open(io.BytesIO(await answer.read())).size) == 480


@pytest.mark.parametrize("kind", ["PNG", "GIF", "WEBP"])
async def test_pictures_without_a_place_stay_byte_for_byte(hub: RunningHub, kind: str) -> None:
    who, data = await hub.buyer(), photo(kind, (300, 200))
    state = await upload(hub, who, data)
    _, link = await hub.get(f"/v1/files/{state['file']}/link", who.token)
    async with hub.http.get(link["url"]) as answer:
        assert await answer.read() == data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "file.kind"),
        (b"MZ\x90\x00" + bytes(200), "file.kind"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "file.broken"),
        (b"GIF89a" + bytes(30), "file.broken"),
        (photo()[:5000], "file.broken"),
    ],
)
async def test_what_is_no_sound_picture_is_refused_and_forgotten(hub: RunningHub, tmp_path: Path, data: bytes, code: str) -> None:
    who = await hub.buyer()
    _, state = await announce(hub, who, data)
    status, refused = await send(hub, who, state["file"], 0, data)
    assert (status, refused["error"]["code"]) == (400, code)
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []
    assert (await hub.get(f"/v1/files/{state['file']}/link", who.token))[0] == 404


async def test_a_pixel_bomb_is_refused_before_it_is_unpacked(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    monkeypatch.setattr(pictures, "look", lambda *_: pytest.fail("the bomb was decoded"))
    who = await hub.buyer()
    _, state = await announce(hub, who, bomb.getvalue())
    _, refused = await send(hub, who, state["file"], 0, bomb.getvalue())
    assert refused["error"]["code"] == "file.too_many_pixels"


async def test_other_bytes_than_announced_are_refused_and_can_be_sent_anew(hub: RunningHub) -> None:
    who, data = await hub.buyer(), photo()
    _, state = await announce(hub, who, data)
    flipped = bytes([data[0] ^ 1]) + data[1:]
    assert (await send(hub, who, state["file"], 0, flipped))[1]["error"]["code"] == "file.hash"
    assert (await upload(hub, who, data))["file"] == state["file"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"size": 51 * 1024 * 1024}, "file.too_big"),
        ({"size": 0}, "file.empty"),
        ({"sha256": "x"}, "file.hash"),
        ({"size": -1}, "file.empty"),
        ({"extra": 1}, "bad_request"),
    ],
)
async def test_announcements_are_checked(hub: RunningHub, change: dict[str, object], code: str) -> None:
    assert (await announce(hub, await hub.buyer(), b"x", **change))[1]["error"]["code"] == code


async def test_files_are_for_their_conversation_only(hub: RunningHub) -> None:
    who, stranger = await hub.buyer(), await hub.buyer()
    data = photo(size=(64, 64))
    assert (await announce(hub, stranger, data, conversation=who.conversation))[0] == 404
    state = await upload(hub, who, data)
    path = f"/v1/files/{state['file']}/link"
    answers = {
        "own": await hub.get(path, who.token),
        "agent": await hub.get(path, await hub.staff_token("lan")),
        "stranger": await hub.get(path, stranger.token),
        "marketer": await hub.get(path, await hub.staff_token("maria")),
        "other shop": await hub.get(path, await hub.staff_token("lan", OTHER_SHOP)),
        "nobody": await hub.get(path, "x"),
    }
    statuses = {name: status for name, (status, _) in answers.items()}
    assert statuses == {"own": 200, "agent": 200, "stranger": 404, "marketer": 403, "other shop": 404, "nobody": 401}
    _, unfinished = await announce(hub, who, photo(size=(65, 65)))
    assert (await send(hub, stranger, unfinished["file"], 0, b"x"))[0] == 404


async def test_addresses_cannot_be_made_up_or_used_for_long(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    who = await hub.buyer()
    state = await upload(hub, who, photo(size=(64, 64)))
    _, link = await hub.get(f"/v1/files/{state['file']}/link", who.token)
    kind, file, until, signature = link["url"].removeprefix("/files/").split("/")
    for parts in (
        ("thumb", file, until, signature),
        (kind, "01ARZ3NDEKTSV4RRFFQ69G5FAV", until, signature),
        (kind, file, str(int(until) + 1), signature),
        (kind, file, "٣", signature),
        (kind, file, until, "0" * 64),
        (kind, file, until, "é"),
    ):
        async with hub.http.get("/files/" + "/".join(parts)) as answer:
            assert answer.status == 404
    later = time.time() + serving.LINK_SECONDS + 2
    monkeypatch.setattr(serving.time, "time", lambda: later)
    async with hub.http.get(link["url"]) as answer:
        assert answer.status == 404


async def test_one_sender_cannot_fill_the_disk(hub: RunningHub) -> None:
    who = await hub.buyer()
    answers = [await announce(hub, who, b"x", sha256=f"{number:064x}") for number in range(62)]
    assert [status for status, _ in answers[:60]] == [200] * 60
    assert answers[61][1]["error"]["code"] == "file.quota"
    wanted = {"conversation": who.conversation, "name": "a.png", "size": 1, "sha256": "f" * 64}
    async with hub.http.post("/v1/files", json=wanted, headers={"Authorization": f"Bearer {who.token}"}) as refused:
        seconds = (await refused.json())["error"]["facts"]["seconds"]
        assert (refused.status, refused.headers["Retry-After"]) == (429, str(seconds))
        assert 0 < seconds <= 60
    assert (await announce(hub, await hub.buyer(), b"x"))[0] == 200


async def test_uploads_that_nobody_went_on_with_are_forgotten(
    hub: RunningHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, data = await hub.buyer(), photo(size=(64, 64))
    done = await upload(hub, who, data)
    _, begun = await announce(hub, who, photo())
    await send(hub, who, begun["file"], 0, b"begun")
    later = wall_clock() + 8 * DAY
    monkeypatch.setattr(serving, "wall_clock", lambda: later)
    await announce(hub, who, b"something else")
    assert (await send(hub, who, begun["file"], 5, b"more"))[0] == 404
    assert os.listdir(tmp_path / "files/parts") == []
    assert (await hub.get(f"/v1/files/{done['file']}/link", who.token))[0] == 200


def test_a_piece_cut_short_by_a_full_disk_does_not_stay(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.append("f", 0, b"12345")  # type: ignore[arg-type]
    (tmp_path / "parts/f").write_bytes(b"12345xx")
    disk.append("f", 5, b"67")  # type: ignore[arg-type]
    assert disk.read_part("f") == b"1234567"  # type: ignore[arg-type]
    assert os.listdir(tmp_path / "files") == []
