"""From a day to the first message of it: the hub knows, and without it the messages on this computer (CHAT-15)."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QDate, QObject, Signal

from app.desktop.kit.times import local_day
from app.desktop.ports import History
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import ConversationId, Instant
from app.features.chat.model.chat import ChatModel
from app.protocol.snapshot import First

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Days(QObject):
    """`found` carries the number of the message that is shown, `nothing` says that nothing was written since that day."""

    found = Signal(int)
    nothing = Signal()

    def __init__(
        self,
        chat: ChatModel,
        history: History,
        http: Http,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        parent: QObject | None = None,
    ) -> None:
        """`spawn` starts a coroutine on the loop."""
        super().__init__(parent)
        self._chat = chat
        self._history = history
        self._http = http
        self._spawn = spawn
        self._asked = 0

    @property
    def newest(self) -> QDate:
        """The day of the newest message, otherwise today."""
        conversation = self._chat.conversation
        last = conversation.last if conversation is not None else None
        return local_day(last.time if last is not None else self._chat.now())

    @property
    def oldest(self) -> QDate:
        """The day on which the conversation began."""
        conversation = self._chat.conversation
        return local_day(conversation.created if conversation is not None else self._chat.now())

    def go(self, day: QDate) -> None:
        """Show the first message of `day`, or of the next day on which something was said; days are this computer's."""
        if self._chat.open_id is not None:
            self._asked += 1
            self._spawn(self._find(self._chat.open_id, Instant(start_of(day)), self._asked))

    async def _find(self, conversation: ConversationId, since: Instant, asked: int) -> None:
        try:
            path = f"/v1/conversations/{conversation}/first"
            number = (await self._http.json("GET", path, First, params={"since": str(max(0, since))})).number
        except (HubUnreachable, SessionEnded, Refused):
            number = self._history.first_since(conversation, since)
        if asked != self._asked or self._chat.open_id != conversation:
            return  # another day, or another chat, was wanted meanwhile
        if not number:
            self.nothing.emit()
            return
        self._chat.go_to(number)
        self.found.emit(number)


def start_of(day: QDate) -> int:
    """Its first moment, where this computer stands: a change of clocks may take midnight away."""
    return int(day.startOfDay().toMSecsSinceEpoch())
