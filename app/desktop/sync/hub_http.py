"""What the sync engine asks of the hub over HTTPS: snapshots, older messages, files.

httpx is imported at the first request: it costs start-up time and the first frame needs no network.
"""

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from app.desktop.sync.link import trust
from app.domain.errors import Refused
from app.domain.ids import ConversationId, StreamId
from app.domain.messages import Message
from app.protocol.envelope import ErrorBody
from app.protocol.errors import ErrorCode
from app.protocol.snapshot import Snapshot

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
#: Seconds without a byte; the whole of a big snapshot may take longer.
_TIMEOUT = 15.0
#: Seconds; whoever asks for more is asked again before.
_LONGEST_WAIT = 3600


class HubUnreachable(Exception):
    """No answer, or one that is not the hub's: try again later, not before `seconds` where somebody on the way said so.

    The text is for the log.
    """

    def __init__(self, text: str = "", seconds: int = 0) -> None:
        super().__init__(text)
        self.seconds = seconds


class NotAHub(HubUnreachable):
    """Something answered that speaks another language than ours."""


class NotNow(Refused):
    """Refused for now: the same may be asked again after `seconds`."""

    def __init__(self, body: ErrorBody, seconds: int) -> None:
        super().__init__(body.code, **body.facts)
        self.seconds = seconds


class SessionEnded(Exception):
    """The token is not (or no longer) good."""


class _Failure(msgspec.Struct, frozen=True):
    """The body of every refusal over HTTP."""

    error: ErrorBody


class HubHttp:
    """Requests to one hub. Methods raise HubUnreachable, SessionEnded, or Refused with the hub's code."""

    def __init__(self, server: str) -> None:
        self.server = server.rstrip("/")
        self._client: httpx.AsyncClient | None = None
        self.token = ""

    async def snapshot(self, stream: StreamId) -> Snapshot:
        """A stream's whole state at one cursor; its parts are not decoded yet."""
        return await self.json("GET", "/v1/snapshot", Snapshot, params={"stream": stream})

    async def messages(self, conversation: ConversationId, before: int, limit: int) -> list[Message]:
        """Messages below number `before` (0: the newest), newest first."""
        params = {"before": str(before), "limit": str(limit)}
        return await self.json("GET", f"/v1/conversations/{conversation}/messages", list[Message], params=params)

    async def request(self, method: str, path: str, **options: Any) -> "httpx.Response":
        """One request with the session's token; answers of 400 and above raise, but 409."""
        import httpx

        headers, token = dict(options.pop("headers", {})), self.token
        if token:
            headers["Authorization"] = f"Bearer {token}"
        try:
            response = await self._opened().request(method, self.server + path, headers=headers, **options)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ImportError) as error:
            # ImportError: a SOCKS proxy is set, and httpx lacks its part for that.
            raise HubUnreachable(f"{type(error).__name__}: {error}") from error
        if response.status_code >= 400 and response.status_code != 409:
            # With the token it was asked with: one that came meanwhile has not been refused.
            signed_in = bool(token) and token == self.token
            raise _failure(response.status_code, response.content, _seconds(response.headers), signed_in=signed_in)
        return response

    async def close(self) -> None:
        """Closes what is open; further requests open again."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T:
        """One request whose answer is JSON of `kind`; anything else counts as no answer of a hub."""
        response = await self.request(method, path, **options)
        try:
            return msgspec.json.decode(response.content, type=kind)
        except msgspec.MsgspecError as error:
            raise HubUnreachable(f"{path}: {error}") from error

    def _opened(self) -> "httpx.AsyncClient":
        if self._client is None:
            import httpx

            secure = self.server.startswith("https:")
            self._client = httpx.AsyncClient(
                verify=trust() if secure else False,
                timeout=_TIMEOUT,
                headers={"User-Agent": "Frontdesk"},
                follow_redirects=False,
            )
        return self._client


def _seconds(headers: "httpx.Headers") -> int:
    """How long to wait as Retry-After says; 0 where it says nothing, or a date, which nobody's clock can be trusted with."""
    said = headers.get("Retry-After", "")
    return min(int(said), _LONGEST_WAIT) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def _failure(status: int, content: bytes, seconds: int, *, signed_in: bool) -> Exception:
    """What a refusal over HTTP means: the hub's own code where it gave one."""
    if status == 401 and signed_in:
        return SessionEnded()
    try:
        body = msgspec.json.decode(content, type=_Failure).error
    except msgspec.MsgspecError:
        body = None
    if body is None and status < 500:
        return NotAHub(f"status {status}", seconds)
    if body is None or status >= 500 or body.code in (ErrorCode.INTERNAL, ErrorCode.READ_ONLY):
        return HubUnreachable(f"status {status}", seconds)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return NotNow(body, seconds)
    return Refused(body.code, **body.facts)
