"""The desktop's log: one JSON object a line in the profile's folder; warnings also on standard error where there is one.

Nothing about persons is logged: no names, texts, tokens or addresses.
"""

import contextlib
import logging
import os
import sys
import time
from pathlib import Path

import msgspec

FILE = "frontdesk.log"
#: Bytes above which the next start begins a new file; the one before is kept.
_LIMIT = 2_000_000
#: What every record has; the rest came with `extra`.
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a record: event, what `extra` gave, exception, logger, level, timestamp (UTC)."""

    def format(self, record: logging.LogRecord) -> str:
        line = {"event": record.getMessage(), **context(record)}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        line["logger"] = record.name
        line["level"] = record.levelname.lower()
        line["timestamp"] = f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03d}Z"
        return msgspec.json.encode(line, enc_hook=str).decode()


def context(record: logging.LogRecord) -> dict[str, object]:
    """What a record was given with `extra`."""
    return {key: value for key, value in vars(record).items() if key not in _OWN}


def configure(folder: Path) -> None:
    """Sends all loggers to FILE in `folder`. A disk that refuses costs the log, nothing else.

    Context goes into `extra`: `_log.info("no connection", extra={"reason": …})`. A windowed program on Windows has no
    standard error.
    """
    formatter = JsonLines()
    handlers: list[logging.Handler] = []
    with contextlib.suppress(OSError):
        handlers.append(logging.FileHandler(_begun(folder / FILE), encoding="utf-8"))
    if sys.stderr is not None:
        errors = logging.StreamHandler(sys.stderr)
        errors.setLevel(logging.WARNING)
        handlers.append(errors)
    for handler in handlers:
        handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = handlers
    root.setLevel(logging.INFO)
    # Every request with its address, which names conversations.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _begun(path: Path) -> Path:
    # Windows does not rename a file that another process has open; it is then simply written on.
    with contextlib.suppress(OSError):
        if path.stat().st_size > _LIMIT:
            os.replace(path, path.with_suffix(".old.log"))
    return path
