"""The audit log as a table for a spreadsheet: codes as they are recorded, times in a zone, no cell that runs as a formula."""

import datetime
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import msgspec

from app.domain.csv_text import csv_bytes
from app.domain.ids import SECOND
from app.hub.database.audit import Entry

_BOM = b"\xef\xbb\xbf"
_NAMES = ("serial", "time", "actor", "actor_name", "action", "subject", "facts")
_encode = msgspec.json.Encoder(order="sorted").encode


def head() -> bytes:
    """The first line, with a byte order mark."""
    return csv_bytes(_NAMES, ())


def lines(entries: Iterable[Entry], time_zone: str) -> bytes:
    """Lines behind the first one; the facts as JSON."""
    zone = ZoneInfo(time_zone)
    rows = [
        (
            one.serial, datetime.datetime.fromtimestamp(one.time / SECOND, tz=zone).isoformat(timespec="milliseconds"), one.actor,
            one.actor_name, one.action, one.subject, _encode(one.facts).decode(),
        )
        for one in entries
    ]  # fmt: skip
    written = csv_bytes((), rows)
    return written.removeprefix(_BOM).removeprefix(b"\r\n")
