"""The desktop's log: one JSON object a line in the profile's folder; warnings also on standard error where there is one.

Nothing about persons is logged: no names, texts, tokens or addresses.
"""

import contextlib
import logging
import os
import sys
from pathlib import Path

import structlog

FILE = "frontdesk.log"
#: Bytes above which the next start begins a new file; the one before is kept.
_LIMIT = 2_000_000


def configure(folder: Path) -> None:
    """Sends structlog and the standard library's loggers to FILE in `folder`. A disk that refuses costs the log, nothing else.

    Not before the first frame: structlog takes its time to import. A windowed program on Windows has no standard error.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer()],
        foreign_pre_chain=shared,
    )
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
