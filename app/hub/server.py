"""The hub as one aiohttp application: middlewares, routes, sockets, upkeep, and its orderly end."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import msgspec
from aiohttp import web
from sqlalchemy import text

from app.hub.connections import Connections
from app.hub.database.hints import Listener
from app.hub.http import Route, json_response, public, refusals
from app.hub.hub import HUB, Hub, wall_clock
from app.hub.logs import request_log
from app.hub.metrics import Metrics
from app.hub.security import secure
from app.hub.sockets import Sockets
from app.hub.upkeep import Upkeep
from app.hub.watch import Watch
from app.protocol.errors import CloseCode

#: Seconds that running requests have when the hub stops.
STOP_WITHIN = 3.0
#: Largest body of a request that no route reads by itself.
BODY_LIMIT = 256 * 1024


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is "ok", or "read_only" while commits fail; `lag` in seconds; `time` is the hub's."""

    status: str
    version: str
    database: str
    lag: float
    connections: int
    time: int


@dataclass(frozen=True, slots=True)
class Parts:
    """What belongs to the server and not to its routes."""

    connections: Connections
    metrics: Metrics
    sockets: Sockets
    upkeep: Upkeep
    watch: Watch
    closing: tuple[Callable[[], None], ...] = ()


def application(hub: Hub, parts: Parts, routes: Iterable[Route]) -> web.Application:
    """The application; started and stopped by whoever runs it."""
    app = web.Application(middlewares=[request_log(parts.metrics), refusals], client_max_size=BODY_LIMIT)
    secure(app, hub.origins)
    app[HUB] = hub
    for route in (*routes, *_own_routes(parts)):
        app.router.add_route(route.method, route.path, route.handler)
    app.router.add_get("/v1/ws", parts.sockets.handle)
    app.cleanup_ctx.append(_running(hub, parts))
    return app


def _own_routes(parts: Parts) -> list[Route]:
    async def health(_request: web.Request, hub: Hub) -> web.StreamResponse:
        await hub.reads.run(lambda connection: connection.execute(text("SELECT 1")).scalar())
        return json_response(
            Health(
                status="ok" if parts.watch.writable else "read_only",
                version=own_version(),
                database=hub.database.kind,
                lag=round(hub.writer.lag, 3),
                connections=len(parts.connections),
                time=wall_clock(),
            )
        )

    async def metrics(_request: web.Request, _hub: Hub) -> web.StreamResponse:
        return web.Response(body=parts.metrics.text(), content_type="text/plain", charset="utf-8")

    return [public("GET", "/health", health), public("GET", "/metrics", metrics)]


def own_version() -> str:
    """The version of this program."""
    try:
        return version("frontdesk")
    except PackageNotFoundError:
        return "0"


def _running(hub: Hub, parts: Parts) -> Callable[[web.Application], AsyncIterator[None]]:
    async def running(app: web.Application) -> AsyncIterator[None]:
        upkeep = asyncio.get_running_loop().create_task(parts.upkeep.run())
        listener = Listener(hub.database, hub.fanout.hint)
        listener.start()
        app.on_shutdown.append(_say_goodbye(parts))
        yield
        upkeep.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await upkeep
        await asyncio.to_thread(listener.stop)
        await parts.upkeep.finish()
        await hub.writer.close()
        for close in parts.closing:
            close()
        hub.reads.close()
        hub.database.close()

    return running


def _say_goodbye(parts: Parts) -> Callable[[web.Application], Awaitable[None]]:
    async def goodbye(_app: web.Application) -> None:
        # Clients come back with a random delay (F28); what they had not had acknowledged they send again.
        parts.connections.close_all(CloseCode.GOING_AWAY)

    return goodbye
