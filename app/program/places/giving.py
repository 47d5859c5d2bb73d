"""Giving: a coupon for the open chat's buyer, from the composer's tools, by key and from the palette (CHAT-20)."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.buttons import ToolButton
from app.desktop.kit.notices import Toast
from app.desktop.shortcuts import Key
from app.domain.people import Role
from app.features.coupons.model.giving import CouponsModel
from app.features.coupons.wire import Given
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.services import Services


class Giving(QObject):
    """`buyer` is the open chat's buyer's name, `order` the number of their newest order, "" for none."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, finding: Finding, buyer: Callable[[], str],
        order: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk = desk
        self._services = services
        self._look = look
        self._centre = centre
        self._buyer, self._order = buyer, order
        self._open = False
        self._toast = Toast(look.appearance, desk.frame)
        self.model = CouponsModel(services.http, services.spawn)
        self.model.done.connect(self._say_done)
        tool = ToolButton(
            look.appearance, "coupon", lambda: self.tr("Coupon"), lambda: self.tr("Send this buyer a coupon")
        )  # fmt: skip
        tool.clicked.connect(lambda _checked=False: self.give())
        centre.pane.composer.add_tool(tool)
        look.shortcuts.bind(Key.COUPON, desk.panes, self.give)
        finding.actions.add(
            lambda: self.tr("Send a coupon…"), self.give, "coupon", lambda: look.shortcuts.text(Key.COUPON),
            available=lambda: centre.chat.open_id is not None,
        )  # fmt: skip

    def give(self) -> None:
        """Opens the dialog for the open chat's buyer."""
        from app.features.coupons.view import CouponDialog  # on first use

        chat = self._centre.chat.open_id
        if chat is None or self._open:
            return
        self._open = True
        dialog = CouponDialog(self.model, self._look.appearance, chat, self._buyer(), self._desk.frame, self._order())
        dialog.ask(lambda _answer: self._closed())

    def lead(self, preferences: Preferences) -> None:
        """The shop's coupons, in the settings of admins."""
        me = self._desk.store.me
        if me is not None and Role.ADMIN in me.roles:
            preferences.add_section(lambda: self.tr("Coupons"), self._section)

    def free(self) -> None:
        """See Furnishing.free."""
        self.model.deleteLater()

    def _section(self) -> QWidget:
        from app.features.coupons.model.keeping import ShopCouponsModel
        from app.features.coupons.view.section import CouponsSection  # on first use

        self._shop = ShopCouponsModel(self._desk.store, self._services.http, self._services.spawn)
        return CouponsSection(self._shop, self._look.appearance)

    def _closed(self) -> None:
        self._open = False

    def _say_done(self, conversation: str, given: Given) -> None:
        from app.features.coupons.view import given_words  # with the dialog, on first use

        known = self._desk.store.conversations.get(given.issue.conversation)
        self._toast.say_that(given_words(given, known.buyer.name if known is not None else conversation))
