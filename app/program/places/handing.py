"""Handing chats over from the chat's head, its owner's menu, the palette and by key; what is handed to this desk (CHAT-17)."""

from functools import partial

from PySide6.QtCore import QObject

from app.desktop.kit.buttons import IconButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.undo import UndoBar
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.features.orders.model import OrdersModel
from app.features.routing.model.transfer import TransferModel
from app.features.routing.view.offer import OfferBar, TransferBanner
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.floor import Floor
from app.program.services import Services
from app.protocol.envelope import ErrorBody


class Handing(QObject):
    """`model` is what is offered and handed over; `hand_over` asks whom to."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, orders: OrdersModel, floor: Floor, finding: Finding
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._centre = centre
        self._orders = orders
        self.model = TransferModel(desk.store, services.engine)
        centre.follow(self.model.open)
        keys = partial(look.shortcuts.text, Key.TRANSFER)
        self._button = IconButton(look.appearance, "transfer", lambda: self.tr("Hand this chat over"))
        self._button.clicked.connect(lambda _checked: self.hand_over())
        centre.pane.head.add(self._button)
        floor.owner.add_entry(lambda: self.tr("Hand over…"), self.hand_over, self._may)
        look.shortcuts.bind(Key.TRANSFER, desk.panes, self.hand_over)
        finding.actions.add(lambda: self.tr("Hand this chat over…"), self.hand_over, "transfer", keys, self._may)
        self._bar = OfferBar(self.model, look.appearance, self.hand_over)
        centre.pane.add_notice(self._bar)
        desk.frame.add_notice(TransferBanner(self.model, look.appearance, desk.open, self._open))
        accepting = finding.actions.add
        accepting(lambda: self.tr("Accept this chat"), self._accept, "check", str, lambda: self.model.offer is not None)
        accepting(lambda: self.tr("Decline this chat…"), self._bar.ask_why, "close", str, lambda: self.model.offer is not None)
        self._said = UndoBar(look.appearance, centre.pane.timeline)
        self.model.handed.connect(self._say_handed)
        self.model.refused.connect(self._say_refused)
        self.model.changed.connect(self._show)
        self._show()

    def hand_over(self) -> None:
        """Asks whom the open chat shall be handed to; says why it cannot be, where it cannot."""
        now = self.model.conversation
        if now is None:
            return
        if reason := self.model.why_not:
            self._say_refused(now.id, ErrorBody(reason))
            return
        from app.features.routing.view.transfer import TransferDialog  # on first use: many controls

        dialog = TransferDialog(self.model, now.id, self._look.appearance, self._desk.frame, self._order(now.id))

        def answered(answer: str) -> None:
            chosen = dialog.receiver
            if answer == "hand" and chosen is not None:
                self.model.hand(now.id, chosen, dialog.note)

        dialog.ask(answered)

    def free(self) -> None:
        """See Furnishing.free."""
        self.model.deleteLater()

    def _may(self) -> bool:
        return not self.model.why_not

    def _accept(self) -> None:
        if self.model.conversation is not None:
            self.model.answer(self.model.conversation.id, accept=True)

    def _open(self, conversation: ConversationId) -> bool:
        return self._centre.chat.open_id == conversation and self._centre.pane.isVisible()

    def _order(self, conversation: ConversationId) -> str:
        """The number of the buyer's newest order, as far as the Orders tab knows it."""
        orders = self._orders.every() if self._orders.conversation == conversation else []
        newest = max(orders, key=lambda one: one.placed, default=None)
        return "" if newest is None else newest.number

    def _show(self) -> None:
        """Out of the way where there is nothing to hand over; without a connection it stays, and says why not."""
        self._button.setVisible(self.model.why_not in ("", "transfer.not_connected"))

    def _say_handed(self, conversation: str, to: str) -> None:
        words = self.tr("{buyer} was handed over to {name}.").replace("{name}", one_line(to, 40))
        undo = partial(self.model.take_back, ConversationId(conversation))
        self._said.say_that(words.replace("{buyer}", one_line(self.model.buyer(conversation), 40)), undo)

    def _say_refused(self, _conversation: str, error: object) -> None:
        if isinstance(error, ErrorBody):
            self._said.say_that(sentence(error), None, bad=True, stays=0)
