"""Own initiative: the way from an order number to a chat, by key, by button and from the palette (CHAT-7)."""

from PySide6.QtCore import QObject

from app.desktop.kit.buttons import IconButton
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.features.outreach.model.starting import StartModel
from app.features.outreach.view.dialog import WriteAboutOrder
from app.program.desk import Desk
from app.program.look import Look
from app.program.services import Services


class Initiative(QObject):
    """`write_about` asks for an order number and opens the chat with its buyer."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._model = StartModel(desk.store, services.http, services.spawn)
        self._model.opened.connect(lambda conversation: desk.open(ConversationId(conversation)))
        look.shortcuts.bind(Key.ABOUT_ORDER, desk.frame, self.write_about)
        button = IconButton(look.appearance, "edit", lambda: self.tr("Write about an order"))
        button.clicked.connect(lambda _checked: self.write_about())
        desk.list.add_tool(button)

    def write_about(self, number: str = "") -> None:
        """Opens the dialog; a `number` that is known already is looked up at once."""
        WriteAboutOrder(self._model, self._look.appearance, self._desk.frame, number).ask(lambda _answer: None)

    def free(self) -> None:
        """See Furnishing.free."""
        self._model.deleteLater()
