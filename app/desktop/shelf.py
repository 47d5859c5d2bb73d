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
    ) -> None:
        """`kept` reads a document of the cache, `keep` writes one."""
        self._http = http
        self._spawn = spawn
        self._clock = clock
        self._kept = kept
        self._keep = keep
        # The newest question of each address: an answer to an older one is not shown over it.
        self._asked: dict[str, int] = {}

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], **query: str | int) -> None:
        """Shows what is kept at once, if anything is, then what the hub answers; `show` may thus be called twice.

        Where the hub does not answer, the second page repeats the kept value with `error` set.
        """
        address = path + (f"?{urlencode(sorted(query.items()))}" if query else "")
        kept = self.kept(address, kind)
        if kept.value is not None:
            show(kept)
        number = self._asked[address] = self._asked.get(address, 0) + 1
        self._spawn(self._ask(address, number, kind, kept, show))

    def kept(self, address: str, kind: type[T]) -> Page[T]:
        """What this computer holds, without asking the hub."""
        document = self._kept(address)
        if document is None:
            return Page()
        try:
            return Page(msgspec.json.decode(document.body, type=kind), document.time)
        except msgspec.MsgspecError:
            return Page()  # of another version of this program: the hub will say it anew

    async def _ask(self, address: str, number: int, kind: type[T], kept: Page[T], show: Callable[[Page[T]], None]) -> None:
        try:
            response = await self._http.request("GET", address)
            body: bytes = response.content
            page = Page(msgspec.json.decode(body, type=kind), self._clock.now(), True)
        except Refused as refused:
            page = Page(kept.value, kept.time, False, ErrorBody(refused.code, dict(refused.facts)))
        except SessionEnded:
            page = Page(kept.value, kept.time, False, ErrorBody("session_ended"))
        except (HubUnreachable, msgspec.MsgspecError):
            page = Page(kept.value, kept.time, False, ErrorBody("unreachable"))
        else:
            await self._keep(address, Document(body, page.time))
        if self._asked.get(address) == number:
            show(page)
