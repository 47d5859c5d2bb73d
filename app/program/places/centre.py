"""The centre: the open chat, its files, and what features put into its head."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.domain.ids import ConversationId
from app.features.chat.model.answering import Answering
from app.features.chat.model.cards import LiveCards
from app.features.chat.model.change_limit import ChangeLimitModel
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.days import Days
from app.features.chat.view.pane import ChatPane
from app.features.conversations.model import ReadMarks
from app.features.favourite.model import FavouriteModel
from app.features.favourite.view import FavouriteButton
from app.features.outreach.model.left import LeftModel
from app.features.outreach.view.line import LeftLine
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.media import Media
from app.program.services import Services


class Centre(QObject):
    """`chat` is the model of the open chat, `pane` shows it."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        desk.intake.use_drafts(services.drafts)
        self.chat = ChatModel(
            desk.store, services.engine, services.history, services.drafts,
            ReadMarks(services.engine).read,
            services.search.numbers,
            LiveCards(services.shelf),
        )  # fmt: skip
        self.answering = Answering(self.chat, desk.store, services.engine, self.chat)
        loader = PictureLoader(services.files_thread)
        self.pane = ChatPane(
            self.chat, look.appearance, look.settings, look.shortcuts, services.pictures, loader,
            resources() / "emoji" / "emoji.json", answering=self.answering,
            days=Days(self.chat, services.history, services.http, services.spawn, self.chat),
        )  # fmt: skip
        self.pane.next_wanted.connect(desk.list.go_to_longest_waiting)
        self.chat.draft_marked.connect(desk.intake.refresh)
        desk.panes.set_centre(self.pane)
        self.media = Media(self.chat, self.pane, desk, look, services)
        self.attachments = self.media.attachments
        self._head(services)
        self._lines(services)

    def show(self, conversation: ConversationId, number: int) -> None:
        """Opens a chat, ready to write; at message `number`, marked, unless that is 0."""
        self.chat.open(conversation)
        if number:
            self.pane.go_to(number)
        self.pane.write()

    def follow(self, see: Callable[[ConversationId | None], object]) -> None:
        """`see(conversation)` for each chat that is opened, and for the one that is open already.

        A place is built after the last time's chat is shown again, and an agent may be quicker than the rest of the window.
        """
        self.chat.opened.connect(lambda: see(self.chat.open_id))
        if self.chat.open_id is not None:
            see(self.chat.open_id)

    def in_sight(self, conversation: ConversationId) -> bool:
        """Whether the agent looks at this chat."""
        return self.chat.attentive and self.chat.open_id == conversation

    def put_away(self) -> None:
        """The program ends."""
        self.pane.keep_draft()

    def change_limit(self) -> QWidget:
        """The section of the settings about changing messages."""
        from app.features.chat.view.shop_settings import ChangeLimitSection  # on first use, and seldom

        engine = self._services.engine
        model = ChangeLimitModel(self._desk.store, lambda rules: engine.send(SetShopRules(changing=rules)), self)
        return ChangeLimitSection(model, self._look.appearance)

    def change_limit_words(self) -> str:
        """Its heading."""
        return self.tr("Changing messages")

    def free(self) -> None:
        """See Furnishing.free."""
        for part in (self.left, self.favourite, self.media, self.chat):
            part.deleteLater()

    def _head(self, services: Services) -> None:
        """Buttons of features in the chat's head, from left to right."""
        self.favourite = FavouriteModel(self._desk.store, services.engine)
        self.follow(self.favourite.open)
        self.pane.head.add(FavouriteButton(self.favourite, self._look.appearance))

    def _lines(self, services: Services) -> None:
        """What features say above the field."""
        self.left = LeftModel(self._desk.store, services.history, services.http, services.spawn)
        self.follow(self.left.open)
        self.pane.composer.add_line(LeftLine(self.left, self._look.appearance))
