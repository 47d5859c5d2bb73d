"""Colleagues at the same chat: in its head, above the field, in the list's rows, and before one sends (CHAT-23)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.desktop.kit.plain import one_line
from app.domain.ids import ConversationId
from app.features.collision.model import CollisionModel
from app.features.collision.view import CollisionLine, Viewers, crossing_words
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.services import Services


class Collision(QObject):
    """`model` follows the open chat of the Chats workspace alone: who watches silently on the Board is not shown (CHAT-32)."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre) -> None:
        super().__init__()
        self._desk = desk
        self._centre = centre
        self.model = CollisionModel(desk.store, services.engine)
        centre.pane.head.add(Viewers(self.model, look.appearance))
        composer = centre.pane.composer
        self._line = CollisionLine(self.model, look.appearance)
        composer.add_line(self._line)
        composer.add_check(self._check, self._look_first)
        composer.edited.connect(lambda: self.model.wrote(composer.field.is_blank))
        composer.sent.connect(lambda: self.model.wrote(empty=True))
        centre.chat.opened.connect(self._follow)
        desk.frame.workspace_changed.connect(self._follow)
        self.model.row_changed.connect(desk.list.list.show_row_again)
        desk.list.attend(self._answering)
        desk.frame.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody looks at a window that lies in the task bar; who is at another program for long is not here either."""
        if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._follow()
        return False

    def put_away(self) -> None:
        """The program ends: the colleagues are told."""
        self._desk.frame.removeEventFilter(self)
        self.model.open(None, empty=True)

    def free(self) -> None:
        """See Furnishing.free."""
        self.model.deleteLater()

    def _follow(self) -> None:
        composer, frame = self._centre.pane.composer, self._desk.frame
        shown = self._centre.chat.open_id if self._centre.pane.isVisible() and not frame.isMinimized() else None
        # A dialog or a menu of ours takes the focus as well; then somebody is still here.
        self.model.set_here(QApplication.activeWindow() is not None)
        self.model.open(shown, empty=composer.noting or composer.field.is_blank)

    def _check(self, _text: str) -> Sequence[str]:
        crossing = self.model.crossing()
        if crossing is None:
            return ()
        self._line.hide()  # the composer says the same now, with buttons
        return (crossing_words(crossing),)

    def _look_first(self) -> None:
        self._centre.pane.timeline.go_to_newest()
        self.model.looked()

    def _answering(self, conversation: ConversationId) -> str:
        """For a row of the list."""
        name = self.model.answering(conversation)
        words = QCoreApplication.translate("Collision", "{name} is answering")
        return words.replace("{name}", one_line(name, 40)) if name else ""
