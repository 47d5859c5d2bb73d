"""The hub's log: one JSON object a line on stderr, with a request id, and without anything about persons.

Routes are logged by their pattern; addresses, names, texts, tokens and query strings never are.
"""

import logging
import secrets
import sys
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog
from aiohttp import web

from app.hub.metrics import Metrics

logger = structlog.get_logger(__name__)
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def configure(level: int = logging.INFO) -> None:
    """Sets structlog up, and lets the standard library's loggers (aiohttp, asyncio) come out the same way."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_values,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer()],
            foreign_pre_chain=shared,
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.getLogger("alembic").setLevel(logging.WARNING)


def without_values(_logger: object, _name: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Takes the rows out of what PostgreSQL says about an error."""
    if isinstance(text := line.get("exception"), str):
        line["exception"] = "\n".join(part for part in text.splitlines() if not part.lstrip().startswith(("DETAIL:", "CONTEXT:")))
    return line


def request_log(metrics: Metrics) -> Callable[..., Awaitable[web.StreamResponse]]:
    """The outermost middleware: gives the request an id, returns it in `X-Request-Id`, counts and logs the answer."""

    @web.middleware
    async def logged(request: web.Request, handler: _Handler) -> web.StreamResponse:
        request_id = secrets.token_hex(6)
        began = time.monotonic()
        with structlog.contextvars.bound_contextvars(request=request_id):
            response = await handler(request)
            if not response.prepared:
                response.headers["X-Request-Id"] = request_id
            resource = request.match_info.route.resource
            route = resource.canonical if resource is not None else "unknown"
            metrics.requests.labels(route, response.status).inc()
            elapsed = round((time.monotonic() - began) * 1_000, 1)
            logger.debug("request", method=request.method, route=route, status=response.status, milliseconds=elapsed)
        return response

    return logged
