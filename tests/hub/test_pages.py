"""The shop's page, the widget's files and the goods as the hub serves them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.hub.database import trade
from app.hub.pages import FOLDER
from app.hub.transaction import Transaction
from tests.fakes.hub import RunningHub


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/lamp.webp").write_bytes(b"picture")
    (tmp_path / "secret.webp").write_bytes(b"not a good")
    async with RunningHub(tmp_path) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html"),
        ("/chat.js", "text/javascript"),
        ("/chat/widget.js", "text/javascript"),
        ("/shop/shop.css", "text/css"),
        ("/i18n/chat/zh-CN.json", "application/json"),
        ("/shop/icon.svg", "image/svg+xml"),
    ],
)
async def test_files_are_served_with_their_type_and_asked_for_again(hub: RunningHub, path: str, media_type: str) -> None:
    async with hub.http.get(path) as answer:
        assert (answer.status, answer.content_type) == (200, media_type)
        tag = answer.headers["ETag"]
        assert answer.headers["Cache-Control"] == "no-cache"
    async with hub.http.get(path, headers={"If-None-Match": tag}) as answer:
        assert answer.status == 304


async def test_every_file_of_the_folder_is_served_and_nothing_else(hub: RunningHub) -> None:
    for path in FOLDER.rglob("*.js"):
        async with hub.http.get(f"/{path.relative_to(FOLDER).as_posix()}") as answer:
            assert answer.status == 200
    for path in ("/../pyproject.toml", "/chat/", "/chat/../../app/run_hub.py", "/i18n"):
        async with hub.http.get(path) as answer:
            assert answer.status == 404


def test_the_pages_have_no_inline_script_or_style() -> None:
    html = (FOLDER / "index.html").read_text(encoding="utf-8")
    assert html.count("<script") == html.count('<script type="module" src=') + html.count("<script src=")
    assert "<style" not in html
    assert " style=" not in html
    assert " on" not in html.replace(" one", "")
    for path in FOLDER.rglob("*.js"):
        code = path.read_text(encoding="utf-8")
        for sink in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "DOMParser"):
            assert sink not in code, f"{path.name}: {sink}"


async def test_the_shop_window_shows_what_anybody_may_see(hub: RunningHub) -> None:
    """A hub's page is that of its first shop; of two as old as each other, the first by id."""

    def add(tx: Transaction) -> None:
        row = {"sku": "L-1", "category": "lamp", "name": b'{"en":"Lamp"}', "about": b'{"en":"Bright"}', "currency": "UAH"}
        for shop in ("shop", "other"):
            tx.connection.execute(
                trade.products.insert().values(
                    id=f"lamp-{shop}", shop=shop, price=19_900, stock=3, picture="lamp.webp", created=1, **row
                )
            )

    await hub.hub.writer.run(add)
    async with hub.http.get("/v1/shop-window") as answer:
        window = await answer.json()
    assert (window["shop"], window["currency"], window["currency_digits"]) == ("Another shop", "VND", 2)
    (good,) = window["goods"]
    assert good == {
        "id": "lamp-other",
        "sku": "L-1",
        "category": "lamp",
        "name": {"en": "Lamp"},
        "about": {"en": "Bright"},
        "price": 19_900,
        "in_stock": True,
        "picture": "goods/lamp.webp",
    }


@pytest.mark.parametrize(
    ("name", "status"),
    [("lamp.webp", 200), ("none.webp", 404), ("..%2Fsecret.webp", 404), ("%2e%2e%2fsecret.webp", 404), ("lamp.exe", 404)],
)
async def test_pictures_of_goods_come_from_their_folder_only(hub: RunningHub, name: str, status: int) -> None:
    async with hub.http.get(f"{hub.url}/goods/{name}") as answer:
        assert answer.status == status
        if status == 200:
            assert answer.content_type == "image/webp"
