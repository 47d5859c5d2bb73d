"""Small payments of the open chat's buyer, and decisions of supervisors: from order cards, tools, palette, banner, settings."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.buttons import Look as ButtonLook
from app.desktop.kit.buttons import ToolButton
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.refusals import sentence
from app.domain.ids import CommandId
from app.domain.orders import Order
from app.domain.payments import Payment, PaymentRules
from app.domain.people import Role
from app.features.alerts.rules.cues import Cue
from app.features.orders.model import OrdersModel
from app.features.orders.rules import Action
from app.features.payments.model.payments import PaymentsModel
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.places.watch import Watch
from app.program.services import Services
from app.protocol.envelope import ErrorBody

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Paying(QObject):
    """`orders` knows those of the open chat's buyer, `buyer` the buyer's name."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, orders: OrdersModel, buyer: Callable[[], str]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._centre = centre
        self._orders = orders
        self._buyer = buyer
        self._asking = 0
        self._toast = Toast(look.appearance, desk.frame)
        self.payments = PaymentsModel(desk.store, services.shelf, services.http, services.spawn)
        centre.follow(self.payments.open)
        self.payments.done.connect(self._say_done)
        self.payments.refused.connect(self._say_refused)
        tool = ToolButton(
            look.appearance, "payment", lambda: self.tr("Small payment"),
            lambda: self.tr("Pay out to this buyer, or collect a difference, for one order"),
        )  # fmt: skip
        tool.clicked.connect(lambda _checked=False: self.ask())
        centre.pane.composer.add_tool(tool)

    def actions(self) -> Mapping[Action, Callable[[Order], object]]:
        """What of this an order's card offers."""
        return {Action.PAYMENT: lambda order: self.ask([order])}

    def below(self, order: Order, parent: QWidget) -> QWidget:
        """What an order's card shows of it."""
        from app.features.payments.view.listing import PaymentsOfOrder  # with the tab

        return PaymentsOfOrder(self.payments, self._look.appearance, order.number, self.decide, self.cancel, parent)

    def offer(self, finding: Finding) -> None:
        """What of it the palette offers."""
        add = finding.actions.add
        add(
            lambda: self.tr("Small payment: pay out or collect…"), self.ask, "payment",
            available=lambda: self._centre.chat.open_id is not None,
        )  # fmt: skip
        add(
            lambda: self.tr("Decide on a payment that waits…"), self._decide_first, "payment",
            available=lambda: bool(self.payments.waiting()),
        )  # fmt: skip

    def lead(self, watch: Watch, preferences: Preferences) -> None:
        """For supervisors and admins: the banner with its sound, and the shop's limits in the settings."""
        me = self._desk.store.me
        if me is None or not _LEADS & set(me.roles):
            return
        from app.features.payments.view.deciding import ApprovalBanner  # not for agents

        banner = ApprovalBanner(self.payments, self._look.appearance)
        banner.wanted.connect(self.decide)
        self._desk.frame.add_notice(banner)
        self.payments.came.connect(lambda payment: watch.alerts.cue(Cue.SHOP, payment.conversation))
        preferences.add_section(lambda: self.tr("Small payments"), self._section)

    def ask(self, orders: list[Order] | None = None) -> None:
        """Opens the form about one order, or about whichever of the buyer's is chosen in it."""
        from app.features.payments.view.dialog import PaymentDialog  # on first use

        chat = self._centre.chat.open_id
        if chat is None:
            return
        choice = self._orders.every() if orders is None else orders
        dialog = PaymentDialog(self.payments, self._look.appearance, chat, self._buyer(), choice, self._desk.frame)
        self._while_open(dialog)

    def decide(self, payment: Payment) -> None:
        """Opens the dialog about a payment that waits."""
        from app.features.payments.view.deciding import DecideDialog  # on first use

        self._while_open(DecideDialog(self.payments, self._look.appearance, payment, self._desk.frame))

    def cancel(self, payment: Payment) -> None:
        """After a question that repeats buyer and order."""
        dialog = Dialog(self._look.appearance, lambda: self.tr("Cancel this payment?"), self._desk.frame)
        words = self.tr("{amount} for order {number} of {buyer}. If the buyer was faster, it stays paid.")
        for gap, text in (
            ("{amount}", money_text(payment.amount, payment.currency)), ("{number}", one_line(payment.order, 60)),
            ("{buyer}", one_line(self.payments.buyer(payment.conversation), 60)),
        ):  # fmt: skip
            words = words.replace(gap, text)
        dialog.add_text(words)
        dialog.add_button("", lambda: self.tr("Keep it"), default=True)
        dialog.add_button("cancel", lambda: self.tr("Cancel the payment"), ButtonLook.DANGER)
        dialog.ask(lambda answer: self.payments.cancel(payment) if answer == "cancel" else None)

    def free(self) -> None:
        """See Furnishing.free."""
        self.payments.deleteLater()

    def _decide_first(self) -> None:
        if waiting := self.payments.waiting():
            self.decide(waiting[0])

    def _while_open(self, dialog: Dialog) -> None:
        self._asking += 1  # the dialog says itself what is refused

        def closed(_answer: str) -> None:
            self._asking -= 1

        dialog.ask(closed)

    def _section(self) -> QWidget:
        from app.features.payments.model.shop import ShopPaymentsModel
        from app.features.payments.view.settings import ShopPaymentsSection  # on first use, and seldom

        return ShopPaymentsSection(ShopPaymentsModel(self._desk.store, self._set_rules, self), self._look.appearance)

    def _set_rules(self, rules: PaymentRules) -> CommandId:
        return self._services.engine.send(SetShopRules(payments=rules))

    def _say_done(self, payment: Payment) -> None:
        from app.features.payments.view.words import done_words  # on first use

        self._toast.say_that(done_words(payment))

    def _say_refused(self, _about: str, error: ErrorBody) -> None:
        if not self._asking:
            self._toast.say_that(sentence(error))
