"""Reading a request: its body strictly and never more than allowed, and whom it comes from."""

from typing import TypeVar

import msgspec
from aiohttp import hdrs, web

from app.domain.errors import Refused
from app.hub.attempts import network_of
from app.protocol.errors import ErrorCode

T = TypeVar("T")

#: Bytes of a JSON body; files have a route and a limit of their own.
JSON_LIMIT = 64 * 1024


def client_network(request: web.Request) -> str:
    """Whom limits count by. A proxy on this machine says for whom it asks; from elsewhere that header is anybody's claim."""
    address = request.remote
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    if told and address in ("127.0.0.1", "::1"):
        address = told
    return network_of(address)


async def read_json(request: web.Request, kind: type[T]) -> T:
    """The body as a struct. Raises Refused("bad_request")."""
    try:
        return msgspec.json.decode(await read_bytes(request, JSON_LIMIT), type=kind)
    except msgspec.MsgspecError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason=str(error)[:200]) from error


async def read_bytes(request: web.Request, limit: int) -> bytes:
    """The raw body. Raises Refused("bad_request") for one that is compressed or longer than `limit`."""
    if request.headers.get(hdrs.CONTENT_ENCODING, "identity") != "identity":
        raise Refused(ErrorCode.BAD_REQUEST, reason="compressed")
    if (request.content_length or 0) > limit:
        raise Refused(ErrorCode.BAD_REQUEST, reason="too long")
    body = bytearray()
    async for piece in request.content.iter_chunked(64 * 1024):
        body += piece
        if len(body) > limit:
            raise Refused(ErrorCode.BAD_REQUEST, reason="too long")
    return bytes(body)
