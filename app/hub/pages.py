"""The buyer's pages: the shop's front page, the chat widget and its sentences, the goods as JSON, pictures of goods."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection, Row, select

from app.domain.errors import NotFound
from app.hub.buyers import only_shop
from app.hub.database import tables, trade
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub

#: Where the pages lie in a checkout and in the installed program alike.
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "web"
_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
_PICTURE_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp"}
#: Goods on the front page.
_MOST_GOODS = 200


class Good(msgspec.Struct, frozen=True, kw_only=True):
    """A product as anybody may see it. `name` and `about` by language, `price` in minor units."""

    id: str
    sku: str
    category: str
    name: dict[str, str]
    about: dict[str, str]
    price: int
    in_stock: bool
    picture: str


class ShopWindow(msgspec.Struct, frozen=True, kw_only=True):
    """What the front page shows. `currency_digits`: how many digits of an amount are minor units (0 for VND).

    `sandbox`: the demo's list of test payments is there for everybody.
    """

    shop: str
    address: str
    currency: str
    currency_digits: int
    goods: list[Good]
    sandbox: bool = False


@dataclass(frozen=True, slots=True)
class _File:
    body: bytes
    media_type: str
    tag: str


class Pages:
    """Holds the few static files in memory; they change with the program only."""

    def __init__(self, pictures: Path, folder: Path = FOLDER, sandbox: bool = False) -> None:
        """`pictures`: the folder with pictures of goods; `sandbox`: see ShopWindow."""
        self._pictures = pictures
        self._sandbox = sandbox
        self._files = {
            f"/{path.relative_to(folder).as_posix()}": _read(path) for path in sorted(folder.rglob("*.*")) if path.is_file()
        }
        self._files["/"] = self._files.pop("/index.html")

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            *(public("GET", path, self.file) for path in self._files),
            public("GET", "/v1/shop-window", self.shop_window),
            public("GET", "/goods/{name}", self.picture),
        ]

    async def file(self, request: web.Request, hub: Hub) -> web.Response:
        """A static file; asked for again each time, answered with 304 while it is the same."""
        file = self._files[request.match_info.route.resource.canonical]  # type: ignore[union-attr]
        headers = {hdrs.ETAG: file.tag, hdrs.CACHE_CONTROL: "no-cache"}
        if request.headers.get(hdrs.IF_NONE_MATCH) == file.tag:
            return web.Response(status=304, headers=headers)
        charset = None if file.media_type == "image/svg+xml" else "utf-8"
        return web.Response(body=file.body, content_type=file.media_type, charset=charset, headers=headers)

    async def shop_window(self, request: web.Request, hub: Hub) -> web.Response:
        """The shop and its goods. Raises NotFound while the hub has no shop."""
        found = await hub.reads.run(read_shop_window)
        return json_response(msgspec.structs.replace(found, sandbox=self._sandbox))

    async def picture(self, request: web.Request, hub: Hub) -> web.StreamResponse:
        """A picture of a product by its file name."""
        name = request.match_info["name"]
        path = self._pictures / name
        media_type = _PICTURE_TYPES.get(path.suffix)
        # One plain file name: nothing that leads out of the folder.
        if media_type is None or Path(name).name != name or not path.is_file():
            raise NotFound("picture")
        return web.FileResponse(path, headers={hdrs.CONTENT_TYPE: media_type, hdrs.CACHE_CONTROL: "max-age=3600"})


def read_shop_window(connection: Connection) -> ShopWindow:
    """Reads what the front page shows."""
    shop = only_shop(Sql(connection))
    more = connection.execute(
        select(tables.shops.c.currency_digits, tables.shops.c.address).where(tables.shops.c.id == shop.id)
    ).one()
    rows = connection.execute(
        select(trade.products).where(trade.products.c.shop == shop.id).order_by(trade.products.c.sku).limit(_MOST_GOODS)
    )
    goods = [good_of(row) for row in rows]
    return ShopWindow(
        shop=shop.name, address=more.address, currency=shop.currency, currency_digits=more.currency_digits, goods=goods
    )


def good_of(row: Row[Any]) -> Good:
    """A row of the products as anybody may see it."""
    return Good(
        id=row.id,
        sku=row.sku,
        category=row.category,
        name=_words(row.name),
        about=_words(row.about),
        price=row.price,
        in_stock=row.stock > 0,
        picture=f"goods/{row.picture}" if row.picture else "",
    )


def _words(data: bytes) -> dict[str, str]:
    return msgspec.json.decode(data, type=dict[str, str])


def _read(path: Path) -> _File:
    body = path.read_bytes()
    return _File(body, _TYPES[path.suffix], f'"{hashlib.sha256(body).hexdigest()[:20]}"')
