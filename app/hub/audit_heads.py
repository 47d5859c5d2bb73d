"""Heads of the audit log outside the database: from time to time the newest row's hash, in a file and in the hub's log.

The chain itself shows what was changed or taken out in it, but not that its end was cut off. Whoever can write to the
database may still not reach this file, and not the place where the hub's log is collected. Blocks: for a thread.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import structlog

from app.domain.ids import Instant, ShopId

logger = structlog.get_logger(__name__)

FILE = "audit-heads.jsonl"


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """At `time` the newest row of the shop was `serial`, with this hash in hex."""

    time: Instant
    shop: ShopId
    serial: int
    hash: str


_decoder = msgspec.json.Decoder(Head)


def read(folder: Path, shop: ShopId | None = None) -> list[Head]:
    """What was written down, the oldest first; of one shop, or of all. Lines that are no heads are passed over."""
    return [head for head in _lines(folder) if shop in (None, head.shop)]


def note(folder: Path, head: Head) -> bool:
    """Writes a head down unless it was the last one already; whether it did."""
    before = read(folder, head.shop)
    if before and before[-1].hash == head.hash:
        return False
    with (folder / FILE).open("ab") as file:
        file.write(msgspec.json.encode(head) + b"\n")
    logger.info("audit head", shop=head.shop, row=head.serial, hash=head.hash)
    return True


def _lines(folder: Path) -> Iterator[Head]:
    try:
        content = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return
    for line in content.splitlines():
        try:
            yield _decoder.decode(line)
        except msgspec.MsgspecError:
            logger.warning("a line of the audit heads cannot be read")
