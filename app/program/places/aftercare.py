"""Help links and applications for the open chat's buyer: from order cards, the composer's tools and the palette."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from app.desktop.kit.buttons import ToolButton
from app.desktop.kit.notices import Toast
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.domain.orders import Order
from app.features.after_sales.model import AfterSalesModel
from app.features.help_links.model import HelpLinksModel
from app.features.help_links.rules import Link
from app.features.orders.model import OrdersModel
from app.features.orders.rules import Action
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.services import Services
from app.protocol.envelope import ErrorBody

_LINKS = {
    Action.REMIND: Link.PAY,
    Action.REFUND_LINK: Link.REFUND,
    Action.LOGISTICS_LINK: Link.LOGISTICS,
    Action.AFTER_SALES_LINK: Link.AFTER_SALES,
}


class Aftercare(QObject):
    """`orders` knows those of the open chat's buyer, `buyer` the buyer's name, `paid_out` what small payments of an order come
    to."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, orders: OrdersModel, buyer: Callable[[], str],
        paid_out: Callable[[str], int],
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk = desk
        self._look = look
        self._centre = centre
        self._orders = orders
        self._buyer = buyer
        self._asking = False
        self._toast = Toast(look.appearance, desk.frame)
        self.links = HelpLinksModel(lambda: centre.chat.open_id, centre.chat.send_card, language)
        self.links.sent.connect(self._say_sent)
        self.links.refused.connect(lambda error: self._toast.say_that(sentence(error)))
        self.applications = AfterSalesModel(services.http, services.spawn, paid_out)
        self.applications.done.connect(self._say_done)
        self.applications.refused.connect(self._say_refused)
        self._tools()

    def actions(self) -> Mapping[Action, Callable[[Order], object]]:
        """What of this an order's card offers."""
        links = {action: partial(self._send, link) for action, link in _LINKS.items()}
        return {**links, Action.AFTER_SALES: lambda order: self.apply([order])}

    def offer(self, finding: Finding) -> None:
        """What of it the palette offers."""
        add, chat = finding.actions.add, self._in_chat
        add(lambda: self.tr("Send a help link…"), self.send_link, "link", available=chat)
        add(lambda: self.tr("Apply for a refund, return or exchange…"), self.apply, "return", available=chat)

    def send_link(self) -> None:
        """Asks which order and which page, then sends the card."""
        from app.features.help_links.view import HelpLinkDialog  # on first use

        dialog = HelpLinkDialog(self._look.appearance, self._orders.every(), self._buyer(), self._desk.frame)
        chat = self._centre.chat.open_id

        def then(answer: str) -> None:
            if answer == "send" and self._centre.chat.open_id == chat:
                self.links.send(*dialog.choice)

        dialog.ask(then)

    def apply(self, orders: list[Order] | None = None) -> None:
        """Opens the form about one order, or about whichever of the buyer's is chosen in it."""
        from app.features.after_sales.view import ApplyDialog  # on first use

        chat = self._centre.chat.open_id
        if chat is None:
            return
        choice = self._orders.every() if orders is None else orders
        dialog = ApplyDialog(self.applications, self._look.appearance, chat, self._buyer(), choice, self._desk.frame)
        self._asking = True
        dialog.ask(lambda _answer: self._asked())

    def free(self) -> None:
        """See Furnishing.free."""
        self.links.deleteLater()
        self.applications.deleteLater()

    def _tools(self) -> None:
        link = ToolButton(
            self._look.appearance, "link", lambda: self.tr("Help link"),
            lambda: self.tr("Send a card that opens the refund, tracking or after-sales page of an order"),
        )  # fmt: skip
        link.clicked.connect(lambda _checked=False: self.send_link())
        apply = ToolButton(
            self._look.appearance, "return", lambda: self.tr("After-sales"),
            lambda: self.tr("Apply for a refund, return or exchange for this buyer"),
        )  # fmt: skip
        apply.clicked.connect(lambda _checked=False: self.apply())
        for tool in (link, apply):
            self._centre.pane.composer.add_tool(tool)

    def _in_chat(self) -> bool:
        return self._centre.chat.open_id is not None

    def _send(self, link: Link, order: Order) -> None:
        self.links.send(order, link)

    def _say_sent(self, link: Link, number: str) -> None:
        from app.features.help_links.view import sent_words  # with the dialog, on first use

        self._toast.say_that(sent_words(link, number))

    def _say_done(self, number: str) -> None:
        from app.features.after_sales.view import done_words  # with the dialog, on first use

        self._toast.say_that(done_words(number))

    def _say_refused(self, _number: str, error: ErrorBody) -> None:
        if not self._asking:  # the form says it otherwise
            self._toast.say_that(sentence(error))

    def _asked(self) -> None:
        self._asking = False
