"""Documents in the cache: answers of the hub over HTTP, by address, so that they can be read offline; the oldest go first."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import msgspec

from app.desktop.sync.cache.connecting import Connection
from app.domain.ids import Instant
from app.domain.offline import Chats, OfflineRules

#: How many are kept; beyond that the ones that were fetched longest ago go.
LIMIT = 20_000
#: They say nothing about anybody.
_GOODS = "/v1/products"
_KEEP = "INSERT OR REPLACE INTO documents (address, body, time) VALUES (?, ?, ?)"
_TRIM = (
    "DELETE FROM documents WHERE address IN"
    " (SELECT address FROM documents ORDER BY time LIMIT max(0, (SELECT count(*) FROM documents) - ?))"
)
_HOLDING = "SELECT address, body FROM documents WHERE address LIKE ? AND instr(body, ?) ORDER BY time DESC LIMIT ?"
FIND = "SELECT body, time FROM documents WHERE address = ?"


class Document(msgspec.Struct, frozen=True):
    """The body as the hub sent it, and the hub's time when it did."""

    body: bytes
    time: Instant


def keep(connection: Connection, address: str, document: Document, limit: int = LIMIT) -> None:
    """Puts it in place of the one before it."""
    connection.execute(_KEEP, (address, document.body, document.time))
    connection.execute(_TRIM, (limit,))


def drop(connection: Connection, before: Instant) -> None:
    """Takes out those that were kept before then."""
    connection.execute("DELETE FROM documents WHERE time < ?", (before,))


def read(rows: Sequence[tuple[bytes, int]]) -> Document | None:
    """The document that `FIND` found."""
    return Document(bytes(rows[0][0]), Instant(rows[0][1])) if rows else None


def holding(connection: Connection, addresses: str, part: bytes, limit: int) -> list[tuple[str, bytes]]:
    """Documents at `addresses` (as of LIKE) with `part` in them, the newest first. All of those are looked through: tens of
    milliseconds for thousands."""
    return [(address, bytes(body)) for address, body in connection.execute(_HOLDING, (addresses, part, limit)).fetchall()]


def let_go(connection: Connection, kept: AbstractSet[str], rules: OfflineRules, now: Instant) -> None:
    """Takes out what the shop's rule allows no longer: what grew too old, and answers about other conversations than these."""
    drop(connection, rules.since(now))
    if rules.chats is Chats.ALL:
        return
    for (address,) in connection.execute("SELECT address FROM documents").fetchall():
        if not address.startswith(_GOODS) and kept.isdisjoint(address.partition("?")[0].split("/")):
            connection.execute("DELETE FROM documents WHERE address = ?", (address,))
