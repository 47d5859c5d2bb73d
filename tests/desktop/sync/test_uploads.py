"""Pictures to the real hub: whole, cut half-way and continued, refused (CHAT-14, F24)."""

import asyncio
import random
from pathlib import Path

import pytest
from PIL import Image

from app.desktop.store import SendState
from app.desktop.sync.uploads import PIECE
from app.domain.messages import Picture
from app.features.attachments.hub import serving
from tests.fakes.chaos_proxy import ChaosProxy, Faults
from tests.fakes.headless import Headless
from tests.fakes.hub import RunningHub


def photo(folder: Path) -> Path:
    """A picture of noise, which no format makes small: several pieces."""
    folder.mkdir(parents=True, exist_ok=True)
    noise = random.Random(1).randbytes(600 * 500 * 3)
    path = folder / "photo.png"
    Image.frombytes("RGB", (600, 500), noise).save(path)
    assert path.stat().st_size > 3 * PIECE
    return path


async def test_a_picture_arrives(tmp_path: Path) -> None:
    path = await asyncio.to_thread(photo, tmp_path / "camera")
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        progress: list[float] = []

        def listen(batch) -> None:  # type: ignore[no-untyped-def]
            progress.extend(o.progress for o in batch.outgoing if o.state is SendState.UPLOADING)

        async with Headless(tmp_path / "desk", hub.url, await hub.staff_token("lan"), listen=listen) as desk:
            desk.engine.send_picture(buyer.conversation, path, "photo.png", "look")
            await desk.until(lambda: bool(desk.opened.reader.latest(buyer.conversation)) and desk.empty)
            body = desk.opened.reader.latest(buyer.conversation)[0].body
            assert isinstance(body, Picture)
            assert (body.width, body.height, body.caption, body.name) == (600, 500, "look", "photo.png")
            assert body.size == path.stat().st_size
            assert progress == sorted(progress)
            assert len(progress) >= 3


async def test_an_upload_cut_half_way_goes_on_where_it_was(tmp_path: Path) -> None:
    """F24: what the hub holds is not sent again."""
    path = await asyncio.to_thread(photo, tmp_path / "camera")
    size = path.stat().st_size
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        async with (
            ChaosProxy(hub.url) as proxy,
            Headless(tmp_path / "desk", proxy.url, await hub.staff_token("lan")) as desk,
        ):
            await desk.until(lambda: desk.online)
            await desk.http.close()  # the connection that brought the snapshot
            proxy.faults = Faults(cut_after=2 * PIECE, cut_way="up")
            connections = proxy.connections
            desk.engine.send_picture(buyer.conversation, path, "photo.png", "")
            await desk.until(lambda: proxy.connections > connections)
            proxy.faults = Faults()
            await desk.until(lambda: bool(desk.opened.reader.latest(buyer.conversation)) and desk.empty)
            assert proxy.total_up < 2 * size


async def test_more_pictures_than_the_hub_takes_at_once_all_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CHAT-14: the hub says how long to wait (429, Retry-After); the pictures wait, are seen to, and go by themselves."""
    monkeypatch.setattr(serving, "_BURST", 2)
    monkeypatch.setattr(serving, "_EVERY", 1.0)
    paths = [tmp_path / f"{number}.png" for number in range(4)]
    for number, path in enumerate(paths):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(path)
    seen: set[SendState] = set()
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()

        def listen(batch) -> None:  # type: ignore[no-untyped-def]
            seen.update(o.state for o in batch.outgoing)

        async with Headless(tmp_path / "desk", hub.url, await hub.staff_token("lan"), listen=listen) as desk:
            for path in paths:
                desk.engine.send_picture(buyer.conversation, path, path.name, "")
            await desk.until(lambda: len(desk.opened.reader.latest(buyer.conversation)) == 4 and desk.empty)
            names = [message.body.name for message in desk.opened.reader.latest(buyer.conversation)]  # type: ignore[union-attr]
            assert sorted(names) == [path.name for path in paths]
            assert SendState.WAITING in seen
            assert SendState.FAILED not in seen


async def test_what_the_hub_does_not_take_is_marked(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        async with Headless(tmp_path / "desk", hub.url, await hub.staff_token("lan")) as desk:
            name = desk.engine.send_picture(buyer.conversation, path, "page.png", "")
            await desk.until(
                lambda: any(o.id == name and o.state is SendState.FAILED for o in desk.store.outgoing(buyer.conversation))
            )
            (failed,) = desk.store.outgoing(buyer.conversation)
            assert failed.error is not None
            assert failed.error.code.startswith("file.")
