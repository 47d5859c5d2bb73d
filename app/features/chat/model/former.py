"""What a message said before it was changed: asked of the hub each time, and kept nowhere on this computer (CHAT-14)."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Store
from app.domain.ids import ConversationId, StaffId
from app.domain.messages import Version
from app.domain.people import DESK, Role
from app.features.chat.model.entries import Entry
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
#: Those who also read on what was recalled.
_LEADING = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Former:
    """Asks for former versions. The hub decides; what is offered here is only what it is expected to allow."""

    def __init__(self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """`spawn` starts a coroutine on the loop."""
        self._store = store
        self._http = http
        self._spawn = spawn

    def has(self, entry: Entry) -> bool:
        """Whether it said something else before, that one may read."""
        me = self._store.me
        if me is None or entry.number <= 0 or entry.note:
            return False
        return bool(_LEADING.intersection(me.roles)) if entry.recalled else entry.edited and bool(DESK.intersection(me.roles))

    def name(self, who: str) -> str:
        """A colleague's name; "" for one that is not known here."""
        known = self._store.staff.get(StaffId(who))
        return known.name if known is not None else ""

    def ask(self, conversation: ConversationId, number: int, then: Callable[[Sequence[Version] | ErrorBody], None]) -> None:
        """Calls `then` with what it said, oldest first, or with why the hub does not say."""
        self._spawn(self._fetch(f"/v1/conversations/{conversation}/messages/{number}/versions", then))

    async def _fetch(self, path: str, then: Callable[[Sequence[Version] | ErrorBody], None]) -> None:
        try:
            found = await self._http.json("GET", path, list[Version])
        except FAILURES as failure:
            then(error_of(failure))
        else:
            then(found)
