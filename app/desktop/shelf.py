"""The shelf: what the hub answered over HTTP, shown from this computer at once and then asked anew; readable offline."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlencode

import msgspec

from app.desktop.clock import HubClock
from app.desktop.sync.cache.documents import Document
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import Instant
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
#: Bytes of JSON that are read on the GUI thread: some milliseconds; a longer document is read beside it.
_SHORT = 32 * 1024


class Page(msgspec.Struct, Generic[T], frozen=True):
    """What there is to show: `value` of hub time `time`, None while nothing is known.

    `fresh` False: it comes from this computer, and the hub was not asked yet or did not answer; `error` says why then
    ("unreachable", "session_ended", or the hub's own code).
    """

    value: T | None = None
    time: Instant = Instant(0)
    fresh: bool = False
    error: ErrorBody | None = None


class Asked(Protocol):
    """What of `HubHttp` is used."""

    async def request(self, method: str, path: str, **options: Any) -> Any: ...


class Shelf:
    """Reads of GET addresses. Everything is called on the GUI thread, and answers there."""

    def __init__(
        self,
        http: Asked,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        clock: HubClock,
        kept: Callable[[str], Document | None],
        keep: Callable[[str, Document], Awaitable[None]],
        beside: Callable[[Callable[[], Any]], Awaitable[Any]],
    ) -> None:
        """`kept` reads a document of the cache, `keep` writes one, `beside` runs work on another thread."""
        self._http = http
        self._spawn = spawn
        self._clock = clock
        self._kept = kept
        self._keep = keep
        self._beside = beside
        # The newest question of each address: an answer to an older one is not shown over it.
        self._asked: dict[str, int] = {}
        # Whose answer was kept last: one to an older question that comes later does not take its place.
        self._answered: dict[str, int] = {}

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None:
        """Shows what is kept at once, if anything is, then what the hub answers; `show` may thus be called twice.

        Where the hub does not answer, the second page repeats the kept value with `error` set. `query` may have any names.
        """
        address = path + (f"?{urlencode(sorted(query.items()))}" if query else "")
        document = self._kept(address)
        number = self._asked[address] = self._asked.get(address, 0) + 1
        kept: Page[T] | None = None
        if document is None or len(document.body) <= _SHORT:
            kept = _page(document, kind)
            if kept.value is not None:
                show(kept)
        self._spawn(self._ask(address, number, kind, document, kept, show))

    def put(self, path: str, value: object) -> None:
        """What the hub has just said elsewhere of what stands at this address: kept as its answer."""
        self._spawn(self._put(path, Document(msgspec.json.encode(value), self._clock.now())))

    async def _put(self, path: str, document: Document) -> None:
        await self._keep(path, document)

    async def _ask(
        self, address: str, number: int, kind: type[T], document: Document | None, kept: Page[T] | None,
        show: Callable[[Page[T]], None],
    ) -> None:  # fmt: skip
        """`kept` None: the kept document is long, and still to be read."""
        if kept is None:
            kept = await self._beside(lambda: _page(document, kind))
            if kept.value is not None and self._asked.get(address) == number:
                show(kept)
        try:
            response = await self._http.request("GET", address)
            body: bytes = response.content
            value = await self._decoded(body, kind)
            page = Page(value, self._clock.now(), True)
        except Refused as refused:
            page = Page(kept.value, kept.time, False, ErrorBody(refused.code, dict(refused.facts)))
        except SessionEnded:
            page = Page(kept.value, kept.time, False, ErrorBody("session_ended"))
        except (HubUnreachable, msgspec.MsgspecError):
            page = Page(kept.value, kept.time, False, ErrorBody("unreachable"))
        else:
            if number > self._answered.get(address, 0):
                self._answered[address] = number
                await self._keep(address, Document(body, page.time))
        if self._asked.get(address) == number:
            show(page)

    async def _decoded(self, body: bytes, kind: type[T]) -> T:
        if len(body) <= _SHORT:
            return msgspec.json.decode(body, type=kind)
        return await self._beside(lambda: msgspec.json.decode(body, type=kind))  # type: ignore[no-any-return]


def _page(document: Document | None, kind: type[T]) -> Page[T]:
    """What a kept document says."""
    if document is None:
        return Page()
    try:
        return Page(msgspec.json.decode(document.body, type=kind), document.time)
    except msgspec.MsgspecError:
        return Page()  # of another version of this program: the hub will say it anew
