"""HTTP to the engine's Admin API: questions are repeated with a pause, changes are sent once and never blindly again."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import structlog

from app.domain.errors import Refused
from app.hub.shop.connector import ShopUnreachable

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
logger = structlog.get_logger(__name__)

#: Seconds for an answer, and between the tries of a question.
TIMEOUT = 8.0
PAUSES = (0.2, 0.8)
#: Bytes of an answer: a page of a hundred orders is far below.
MOST_BYTES = 16 * 1024 * 1024
_KEY_HEADER = "vendure-api-key"
#: What the engine's error codes mean here; any other is a state that does not allow it.
_CODES = {
    "REFUND_AMOUNT_ERROR": "shop.amount",
    "NOTHING_TO_REFUND_ERROR": "shop.amount",
    "INSUFFICIENT_STOCK_ON_HAND_ERROR": "shop.stock",
    "frontdesk.amount": "shop.amount",
    "frontdesk.gone": "shop.gone",
    "frontdesk.state": "shop.state",
    "frontdesk.goods": "contacts.goods",
    "frontdesk.stock": "shop.sold_out",
    "frontdesk.delivery": "shop.delivery",
    "frontdesk.country": "shop.country",
    "frontdesk.total": "shop.total",
    "FORBIDDEN": "shop.forbidden",
}


class _Extensions(msgspec.Struct):
    code: str = ""


class _Problem(msgspec.Struct):
    message: str = ""
    extensions: _Extensions = msgspec.field(default_factory=_Extensions)


class _Answer(msgspec.Struct):
    data: msgspec.Raw = msgspec.Raw(b"null")
    errors: list[_Problem] = []


class Failed(msgspec.Struct, rename="camel"):
    """What a mutation answers: its type, and where that is an error the engine's code for it; `id` of what it made."""

    typename: str = msgspec.field(name="__typename", default="")
    error_code: str = ""
    id: str = ""
    state: str = ""


class Client:
    """One engine. `key` travels in a header alone; it is in no message, log or address."""

    def __init__(self, url: str, key: str, transport: "httpx.AsyncBaseTransport | None" = None) -> None:
        import httpx  # late: a hub that is a shop of its own starts without it

        headers = {_KEY_HEADER: key, "Accept": "application/json"}
        self._url = url
        # No redirects: the key goes to the address that was configured and to no other.
        self._failures = (httpx.HTTPError, httpx.InvalidURL)
        self._http = httpx.AsyncClient(
            headers=headers, timeout=TIMEOUT, transport=transport, follow_redirects=False, trust_env=transport is None
        )

    async def ask(self, document: str, kind: type[T], **variables: object) -> T:
        """A question. Raises ShopUnreachable after three tries."""
        for pause in PAUSES:
            try:
                return await self._post(document, kind, variables)
            except ShopUnreachable:
                await asyncio.sleep(pause)
        return await self._post(document, kind, variables)

    async def change(self, document: str, kind: type[T], **variables: object) -> T:
        """A mutation, sent once. Raises Refused for what the engine refuses; after ShopUnreachable it may have happened."""
        return await self._post(document, kind, variables)

    async def close(self) -> None:
        """No more calls."""
        await self._http.aclose()

    async def _post(self, document: str, kind: type[T], variables: Mapping[str, Any]) -> T:
        body = msgspec.json.encode({"query": document, "variables": variables})
        try:
            async with self._http.stream("POST", self._url, content=body, headers={"Content-Type": "application/json"}) as answer:
                if answer.status_code in (401, 403):
                    logger.warning("the shop's engine does not accept the key", status=answer.status_code)
                    raise Refused("shop.forbidden")
                if answer.status_code >= 500 or answer.is_redirect:
                    raise ShopUnreachable
                content = bytearray()
                async for piece in answer.aiter_bytes():
                    content += piece
                    if len(content) > MOST_BYTES:
                        raise ShopUnreachable
        except self._failures as error:
            logger.info("the shop's engine does not answer", reason=type(error).__name__)
            raise ShopUnreachable from error
        return await asyncio.to_thread(_decoded, bytes(content), kind)


def failure(answer: Failed) -> None:
    """Raises the Refused that an error result stands for."""
    if answer.error_code:
        raise Refused(_CODES.get(answer.error_code, "shop.state"), reason=answer.error_code)


def _decoded(content: bytes, kind: type[T]) -> T:
    try:
        answer = msgspec.json.decode(content, type=_Answer)
        if answer.errors:
            message, code = answer.errors[0].message, answer.errors[0].extensions.code
            logger.warning("the shop's engine refused a document", reason=message[:200])
            # The plugin's word may have a number behind it.
            raise Refused(_CODES.get(message.split(" ")[0]) or _CODES.get(code, "shop.refused"), reason=message[:80])
        return msgspec.json.decode(bytes(answer.data), type=kind)
    except msgspec.MsgspecError as error:
        # A gateway's page, or an engine of another kind.
        logger.warning("the shop's engine answers something else", reason=str(error)[:200])
        raise ShopUnreachable from error
