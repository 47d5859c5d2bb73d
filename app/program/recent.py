"""The chats that were open lately: one walks through them while Ctrl is held, as through the windows of a desktop."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.ids import ConversationId

_MOST = 20
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class RecentChats(QObject):
    """The newest first. While one walks the order stays as it was; letting the keys go puts the chat arrived at in front."""

    def __init__(self, open_chat: Callable[[ConversationId], object], known: Callable[[ConversationId], bool]) -> None:
        """`known`: whether there is such a chat still."""
        super().__init__()
        self._open = open_chat
        self._known = known
        self._order: list[ConversationId] = []
        self._place = 0
        self._walking = False

    def opened(self, conversation: ConversationId) -> None:
        """This chat is open now."""
        if self._walking and conversation == self._order[self._place]:
            return
        self._end()
        self._put_in_front(conversation)

    def step(self, by: int) -> None:
        """Opens the one that was open before, or with -1 goes back towards the newest; round and round."""
        if not self._walking:
            self._order = [one for one in self._order if self._known(one)]
        if len(self._order) < 2:
            return
        if not self._walking:
            self._walking = True
            # Only while the keys are held: Python hears of every event of the program meanwhile.
            _application().installEventFilter(self)
        self._place = (self._place + by) % len(self._order)
        self._open(self._order[self._place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the keys to be let go, or for another window."""
        kind = event.type()
        let_go = kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and _held_no_more(event)
        if let_go or kind == QEvent.Type.WindowDeactivate:
            self._end()
        return False

    def _end(self) -> None:
        if self._walking:
            self._walking = False
            _application().removeEventFilter(self)
            self._put_in_front(self._order[self._place])

    def _put_in_front(self, conversation: ConversationId) -> None:
        self._order = [conversation, *(one for one in self._order if one != conversation)][:_MOST]
        self._place = 0


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("keys without an application")
    return application


def _held_no_more(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Control or not event.modifiers() & _HELD
