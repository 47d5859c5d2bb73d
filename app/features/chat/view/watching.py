"""A chat to look into without a trace (CHAT-32): messages as they come, and nothing that could be read, typed or claimed."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Toast
from app.desktop.kit.pictures import PictureLoader
from app.desktop.ports import Pictures
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.head import ChatHead
from app.features.chat.view.interaction import ChatTimeline
from app.features.chat.view.opening import ask_to_open
from app.features.chat.view.thumbnails import Thumbnails


class WatchedChat(QWidget):
    """Shows the model's conversation without a composer. It never becomes attentive, so that nothing is marked as read;
    without a field nothing is typed."""

    def __init__(
        self, model: ChatModel, appearance: Appearance, pictures: Pictures, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self.head = ChatHead(model, appearance)
        self.timeline = ChatTimeline(model, appearance, Thumbnails(appearance, pictures, loader, self))
        self._toast = Toast(appearance, self)
        self.timeline.link_wanted.connect(self._ask_to_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.timeline, 1)
        self.timeline.setMinimumHeight(Size.ROW)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self

    def open(self, conversation: ConversationId | None) -> None:
        """Shows another chat."""
        self._model.open(conversation)

    def _ask_to_open(self, address: str) -> None:
        if ask_to_open(address, self._appearance, self, _browse) is None:
            self._toast.say_that(self.tr("This link cannot be opened safely."))


def _browse(address: QUrl) -> object:
    return QDesktopServices.openUrl(address)
