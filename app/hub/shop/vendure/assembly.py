"""Puts the connector to a Vendure shop together, from its address on the command line and its secrets beside it."""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from aiohttp import web

from app.domain.ids import ShopId
from app.hub.database.reads import Reads
from app.hub.database.writer import Writer
from app.hub.http import Route
from app.hub.router import Router
from app.hub.shop.mirror import Mirror, Tell
from app.hub.shop.vendure.client import Client
from app.hub.shop.vendure.events import EngineEvents
from app.hub.shop.vendure.following import EVERY, Following
from app.hub.shop.vendure.shop import VendureShop

#: Environment variables of the key and of the secret that the plugin signs with; with _FILE behind, the file that holds it.
KEY, SECRET = "FRONTDESK_SHOP_KEY", "FRONTDESK_SHOP_SECRET"
_LEAST_SECRET = 16
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class BadSettings(Exception):
    """What must be set otherwise before the hub can start; the text is for whoever runs it."""


class EngineSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`url` of the Admin API. Without `secret` the engine tells nothing, and changes are found by comparing. `shop`: whose
    engine it is; None for the hub's first one."""

    url: str
    key: str
    secret: str = ""
    shop: ShopId | None = None

    def __repr__(self) -> str:
        return f"EngineSettings({self.url!r})"  # never the key


def settings(url: str, environment: Mapping[str, str]) -> EngineSettings:
    """The address of the command line with the secrets of the environment. Raises BadSettings."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
        raise BadSettings(f"--shop-engine {url}: an address such as https://shop.example/admin-api is needed")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise BadSettings("--shop-engine: the key must not travel unencrypted; use https:// but on this machine")
    key, secret = _read(KEY, environment), _read(SECRET, environment)
    if not key:
        raise BadSettings(f"--shop-engine needs the engine's API key in {KEY}, or its file's path in {KEY}_FILE")
    if secret and len(secret) < _LEAST_SECRET:
        raise BadSettings(f"{SECRET} is too short: at least {_LEAST_SECRET} characters")
    return EngineSettings(url=url, key=key, secret=secret)


def from_command_line(url: str | None) -> EngineSettings | None:
    """None where the hub's own tables are the shop. Raises BadSettings."""
    return None if url is None else settings(url, os.environ)


class Engine:
    """All parts of the connector; `shop` is what the rest of the hub sees."""

    def __init__(self, given: EngineSettings, writer: Writer, reads: Reads, tell: Tell) -> None:
        self.mirror = Mirror(writer, reads, tell)
        self.shop = VendureShop(Client(given.url, given.key), self.mirror)
        self.following = Following(self.shop, self.mirror, reads, given.shop)
        self._secret = given.secret.encode()

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return EngineEvents(self._secret, self.following).routes() if self._secret else []

    def register(self, router: Router) -> None:
        """Adds the comparison by the clock."""
        router.every(EVERY, self.following.compare)

    def attach(self, app: web.Application) -> None:
        """Begins and ends with the server; ends before the database does."""

        async def begin(_app: web.Application) -> None:
            self.following.begin()

        async def end(_app: web.Application) -> None:
            await self.following.end()

        app.on_startup.append(begin)
        app.on_shutdown.append(end)


def _read(name: str, environment: Mapping[str, str]) -> str:
    if value := environment.get(name, "").strip():
        return value
    file = environment.get(f"{name}_FILE")
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise BadSettings(f"{name}_FILE: {file}: {error.strerror}") from error
