"""The running hub as its parts see it: what routes, sockets and sweeps are given."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from app.domain.ids import SECOND, Instant
from app.hub.connections import Connections
from app.hub.database.engine import Database
from app.hub.database.reads import Reads
from app.hub.database.writer import Writer
from app.hub.fanout import Fanout
from app.hub.identity import Authenticate
from app.hub.router import Router
from app.hub.vault import Vault


def wall_clock() -> Instant:
    """The hub's time in milliseconds; the hub is the one place where the wall clock is asked."""
    return Instant(int(time.time() * SECOND))


@dataclass(frozen=True, slots=True)
class Hub:
    """Built in `run_hub`; passed to every `routes(hub)` function.

    `writer.run(operation)` changes, `reads.run(function)` reads off the loop; both are awaited on the hub's loop.
    `secret` signs addresses. `origins` are further web origins that may hold the widget. `folder` holds everything on disk.
    `connections` are those of this node, `clock` tells the hub's time outside an operation. `audit_key` is what the audit log
    is chained with, `vault` closes identity numbers.
    """

    database: Database
    writer: Writer
    reads: Reads
    router: Router
    fanout: Fanout
    authenticate: Authenticate
    folder: Path
    secret: bytes
    epoch: str
    audit_key: bytes
    vault: Vault
    origins: frozenset[str] = frozenset()
    connections: Connections = field(default_factory=Connections)
    clock: Callable[[], Instant] = wall_clock


HUB = web.AppKey("hub", Hub)
