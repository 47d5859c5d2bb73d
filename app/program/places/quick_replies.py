"""Quick replies: the tab on the right, "/" in the composer, a source of the palette (CHAT-28)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.desktop.kit.later import Later
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.desktop.shell.actions import Hit
from app.domain.ids import ConversationId
from app.domain.messages import Author, Text
from app.domain.orders import Order
from app.domain.products import in_language
from app.domain.quick_replies import QuickReply
from app.features.orders.model import OrdersModel
from app.features.quick_replies.model.edits import Queued
from app.features.quick_replies.model.files import FilesModel
from app.features.quick_replies.model.library import Library
from app.features.quick_replies.model.using import Asked, Using
from app.features.quick_replies.view.popup import ReplyPopup
from app.features.quick_replies.view.tab import RepliesTab
from app.features.quick_replies.view.words import first_line
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.services import Services

#: Messages back in which the buyer's last words are looked for.
_HEARD = 20
_HITS = 6
#: Characters of a caption that is read as a person's name or a product's.
_VALUE = 200


class QuickReplies(QObject):
    """Holds the models; the tab is built when it is first looked at, the pop-up at the first "/"."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre, orders: OrdersModel) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._centre = centre
        self._orders = orders
        self._popup: ReplyPopup | None = None
        self._toast: Toast | None = None
        self.library = Library(desk.store, services.engine, self._queued, self._heard)
        self.using = Using(self.library, _OpenChat(centre), self._values, services.pictures.reply)
        self.files = FilesModel(services.http, services.spawn, services.files_thread)
        self.using.asked.connect(self._ask)
        self.using.missing.connect(self._say_missing)
        self.using.no_chat.connect(lambda: self._say(self.tr("Open a chat first.")))
        centre.pane.composer.sent.connect(self.using.sent)
        centre.pane.composer.add_completer("/", _Slash(self._built_popup))
        desk.panes.add_right_tab("replies", lambda: self.tr("Replies"), Later(self._tab))

    def offer(self, finding: Finding) -> None:
        """The palette finds them too."""
        finding.add_source(_ReplySource(self.library, self.using.use, lambda: self.tr("Quick replies")))

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self.using, self.files, self.library):
            model.deleteLater()

    # -- what the models ask --------------------------------------------------------------------------------------

    def _queued(self) -> Iterator[Queued]:
        for row, _step in self._services.engine.queue.rows():
            yield Queued(row.id, row.type, row.data, row.error)

    def _heard(self) -> tuple[str, str]:
        """What the buyer said last in the open chat, and in which language they read."""
        chat = self._centre.chat
        known = chat.conversation
        if known is None:
            return "", language().replace("_", "-")
        for place in range(len(chat) - 1, max(-1, len(chat) - 1 - _HEARD), -1):
            entry = chat.entry(place)
            if entry.author is Author.BUYER and isinstance(entry.body, Text):
                return entry.body.text, known.buyer.language
        return "", known.buyer.language

    def _values(self) -> Mapping[str, str]:
        """What is known of the open chat, for the variables."""
        store, known = self._desk.store, self._centre.chat.conversation
        values = {
            "shop": store.shop.name if store.shop else "",
            "agent_name": store.me.name if store.me else "",
            "buyer_name": known.buyer.name if known else "",
        }
        order = self._order(known.id if known else None)
        if order is not None:
            values |= {
                "order_number": order.number,
                "tracking_number": order.tracking,
                "carrier": order.carrier,
                "product": in_language(order.lines[0].name, _tag(known.buyer.language)) if known and order.lines else "",
            }
        return {name: one_line(text, _VALUE) for name, text in values.items()}

    def _order(self, conversation: ConversationId | None) -> Order | None:
        """The newest of those that the Orders tab lists."""
        orders = self._orders.orders() if self._orders.conversation == conversation else []
        return max(orders, key=lambda one: one.placed, default=None)

    # -- what the models say --------------------------------------------------------------------------------------

    def _ask(self, asked: Asked) -> None:
        from app.features.quick_replies.view.fill import FillDialog  # when it is wanted

        dialog = FillDialog(self._look.appearance, asked, self._desk.frame)

        def answered(answer: str) -> None:
            if answer == "go":
                self.using.fill(asked, dialog.answers)
            else:
                self._centre.pane.composer.settle()
            self._centre.pane.write()

        dialog.ask(answered)

    def _say_missing(self, title: str, sending: bool) -> None:
        if sending:
            self._centre.pane.composer.settle()
            text = self.tr("A picture of “{title}” cannot be had now. Nothing was sent; try again when connected.")
        else:
            text = self.tr("A picture of “{title}” cannot be had now and was left out.")
        self._say(text.replace("{title}", one_line(title, 80)))

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._look.appearance, self._desk.frame)
        self._toast.say_that(words)

    # -- widgets --------------------------------------------------------------------------------------------------

    def _tab(self) -> RepliesTab:
        return RepliesTab(self.library, self.using, self.files, self._look.appearance)

    def _built_popup(self) -> ReplyPopup:
        if self._popup is None:
            self._popup = ReplyPopup(self._look.appearance, self.library.find, self._chosen, self._desk.frame)
        return self._popup

    def _chosen(self, reply: QuickReply, send: bool) -> None:
        # Until the reply is there the agent goes on writing: an answer that crosses it is asked about (CHAT-23).
        self._centre.pane.composer.complete("", more=True)
        self.using.use(reply, send)


def _tag(language: str) -> str:
    """A buyer's language as the shop's own words are kept."""
    return "zh_CN" if language.startswith("zh") else language.partition("-")[0]


class _Slash:
    """The completer of "/", whose pop-up is built when somebody first types one."""

    def __init__(self, popup: Callable[[], ReplyPopup]) -> None:
        self._popup = popup
        self.offer = lambda typed, at: popup().offer(typed, at)
        self.take = lambda key, ctrl: popup().take(key, ctrl)

    def close(self) -> None:
        """See Completer."""
        self._popup().close()


class _OpenChat:
    """`using.Chat` over composer and tray."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    @property
    def conversation(self) -> ConversationId | None:
        """See using.Chat."""
        return self._centre.chat.open_id

    def insert(self, text: str) -> None:
        """See using.Chat."""
        self._centre.pane.composer.insert(text)
        self._centre.pane.write()

    def attach(self, conversation: ConversationId, pictures: Sequence[tuple[Path, str]]) -> None:
        """See using.Chat."""
        self._centre.attachments.take_named(conversation, pictures)

    def send(self, conversation: ConversationId, text: str, pictures: Sequence[tuple[Path, str]]) -> bool:
        """See using.Chat: by the composer's own checks."""
        return conversation == self._centre.chat.open_id and self._centre.pane.composer.send_now(text, pictures)


class _ReplySource:
    """The palette's source of quick replies."""

    def __init__(self, library: Library, use: Callable[[QuickReply], object], words: Callable[[], str]) -> None:
        self._library = library
        self._use = use
        self._words = words

    def title(self) -> str:
        """See Source."""
        return self._words()

    def find(self, text: str, show: Callable[[Sequence[Hit]], None]) -> None:
        """See Source."""
        found = self._library.find(text, _HITS) if text.strip() else []
        show([Hit(one.title, partial(self._use, one), first_line(one), "reply") for one in found])
