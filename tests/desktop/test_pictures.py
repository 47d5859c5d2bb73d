"""Pictures of messages: fetched once, kept encrypted, shown from files that do not outlive the session."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app.desktop.pictures import LocalPictures
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.cache.files import Files
from app.domain.ids import FileId

T = TypeVar("T")
F1, F2 = FileId("f1"), FileId("../../evil")
KEY = bytes(32)


async def run(work: Callable[[], T]) -> T:
    return work()


class Hub:
    """Has these files; counts what was asked."""

    def __init__(self) -> None:
        self.bodies: dict[tuple[str, str], bytes] = {(F1, "thumb"): b"small", (F1, "original"): b"large", (F2, "thumb"): b"evil"}
        self.asked: list[tuple[str, str]] = []

    async def download(self, file: FileId, kind: str) -> bytes | None:
        self.asked.append((file, kind))
        await asyncio.sleep(0.001)
        return self.bodies.get((file, kind))


@pytest.fixture
def hub() -> Hub:
    return Hub()


@pytest.fixture
async def pictures(tmp_path: Path, hub: Hub) -> AsyncIterator[LocalPictures]:
    (tmp_path / "shown").mkdir()
    (tmp_path / "shown" / "left by a killed session").write_bytes(b"x")
    pictures = LocalPictures(Files(tmp_path, KEY), tmp_path / "shown", run, hub.download)
    pictures.prepare()
    yield pictures
    await pictures.close()
    assert list((tmp_path / "shown").iterdir()) == []


def holders(folder: Path, body: bytes) -> list[Path]:
    """Files in which `body` can be read."""
    return [path for path in folder.rglob("*") if path.is_file() and body in path.read_bytes()]


async def shown(ask: Callable[[FileId, Callable[[Path | None], None]], None], file: FileId) -> bytes | None:
    future: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()
    ask(file, future.set_result)
    path = await asyncio.wait_for(future, 5)
    return None if path is None else path.read_bytes()


async def test_fetched_once_and_then_at_hand(pictures: LocalPictures, hub: Hub, tmp_path: Path) -> None:
    assert [path.name for path in (tmp_path / "shown").iterdir()] == []
    both = await asyncio.gather(shown(pictures.thumbnail, F1), shown(pictures.thumbnail, F1))
    assert both == [b"small", b"small"]
    assert await shown(pictures.original, F1) == b"large"
    assert hub.asked == [(F1, "thumb"), (F1, "original")]
    at_once: list[Path | None] = []
    pictures.thumbnail(F1, at_once.append)
    assert len(at_once) == 1
    assert at_once[0] is not None


async def test_the_next_session_needs_no_hub(tmp_path: Path, hub: Hub) -> None:
    for expected in ([(F1, "thumb")], [(F1, "thumb")]):
        pictures = LocalPictures(Files(tmp_path, KEY), tmp_path / "shown", run, hub.download)
        pictures.prepare()
        assert await shown(pictures.thumbnail, F1) == b"small"
        await pictures.close()
        assert hub.asked == expected
    assert holders(tmp_path, b"small") == []


async def test_what_cannot_be_had_is_none_and_may_be_asked_for_again(pictures: LocalPictures, hub: Hub) -> None:
    body = hub.bodies.pop((F1, "thumb"))
    assert await shown(pictures.thumbnail, F1) is None
    hub.bodies[F1, "thumb"] = body
    assert await shown(pictures.thumbnail, F1) == b"small"


async def test_a_hostile_file_id_is_no_path(pictures: LocalPictures, tmp_path: Path) -> None:
    assert await shown(pictures.thumbnail, F2) == b"evil"
    [path] = holders(tmp_path, b"evil")
    assert path.parent == tmp_path / "shown"


async def test_a_full_disk_shows_none_or_the_picture_but_never_fails(
    pictures: LocalPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F5."""

    def full(*_: object) -> None:
        raise Unwritable("full")

    monkeypatch.setattr(Files, "put", full)
    assert await shown(pictures.thumbnail, F1) == b"small"
    monkeypatch.setattr(Files, "get", full)
    assert await shown(pictures.original, F1) is None


async def test_erasure_reaches_them(pictures: LocalPictures, hub: Hub, tmp_path: Path) -> None:
    """REQ-8."""
    await shown(pictures.thumbnail, F1)
    await shown(pictures.thumbnail, F2)
    await pictures.erase((F1,))
    assert len(list((tmp_path / "shown").iterdir())) == 1
    hub.bodies.clear()
    assert await shown(pictures.thumbnail, F1) is None
    assert await shown(pictures.thumbnail, F2) == b"evil"


async def test_closing_stops_what_is_under_way(tmp_path: Path) -> None:
    async def never(_file: FileId, _kind: str) -> bytes | None:
        await asyncio.sleep(60)
        return None

    pictures = LocalPictures(Files(tmp_path, KEY), tmp_path / "shown", run, never)
    pictures.prepare()
    answers: list[Path | None] = []
    pictures.thumbnail(F1, answers.append)
    await asyncio.sleep(0)
    await pictures.close()
    assert answers == [None]
