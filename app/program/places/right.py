"""The right pane: what is known of the open chat's buyer, and of the shop; one tab for each feature."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.buyer_words import buyer_words
from app.desktop.kit.goods_pixmaps import GoodsPixmaps
from app.desktop.kit.later import Later
from app.desktop.kit.pictures import PictureLoader
from app.desktop.languages import language
from app.domain.orders import Order
from app.domain.people import Role
from app.features.calls.model import CallsModel
from app.features.orders.model import OrdersModel
from app.features.orders.rules import Action
from app.features.orders.view import OrdersTab
from app.features.products.model import ProductsModel
from app.features.products.view import ProductsTab
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.aftercare import Aftercare
from app.program.places.centre import Centre
from app.program.places.paying import Paying
from app.program.places.people import People
from app.program.services import Services

_DECIDERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Right(QObject):
    """The tabs in the order of the design. Each is built when it is first looked at."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._centre = centre
        self._pictures = services.pictures
        self._loader = PictureLoader(services.files_thread)
        # Before the tabs: one that is in front is built at once.
        self.calls = CallsModel(desk.store, services.shelf, services.engine, services.http, services.spawn)
        centre.follow(self.calls.open)
        #: Opens the chat about an order (REQ-5); told by whoever can, before the tab is built.
        self.write_about: Callable[[str], object] = lambda _number: None
        self.orders = OrdersModel(desk.store, services.shelf, services.http, services.spawn)
        centre.follow(self.orders.open)
        self.aftercare = Aftercare(desk, look, services, centre, self.orders, self.buyer, self._paid_out)
        self.paying = Paying(desk, look, services, centre, self.orders, self.buyer)
        desk.panes.add_right_tab("orders", lambda: self.tr("Orders"), Later(self._orders_tab))
        self.people = People(desk, look, services)
        self.products = ProductsModel(desk.store, services.shelf, centre.chat.send_card, language, services.files_thread.submit)
        centre.follow(self.products.open)
        desk.panes.add_right_tab("products", lambda: self.tr("Products"), Later(self._products_tab))
        self._profile()

    def _profile(self) -> None:
        self.customers = self.people.model()
        self._centre.follow(self.customers.open)
        self._desk.panes.add_right_tab("profile", lambda: self.tr("Profile"), Later(self._profile_tab))

    def _with_calls(self, tab: QWidget) -> QWidget:
        from app.features.calls.view import CallPart, above  # on first use

        return above(CallPart(self.calls, self._look.appearance, lambda: buyer_words(self.buyer(), self.newest_order())), tab)

    def _profile_tab(self) -> QWidget:
        return self._with_calls(self.people.pane(self.customers))

    def free(self) -> None:
        """See Furnishing.free."""
        self.aftercare.free()
        self.paying.free()
        self.people.free()
        for part in (self.calls, self.customers, self.products, self.orders):
            part.deleteLater()

    def _orders_tab(self) -> QWidget:
        me = self._desk.store.me
        tab = OrdersTab(
            self.orders, self._look.appearance, self._pictures.product, self._loader, self.buyer,
            self._desk.store.clock.now, self._actions(),
            me is not None and bool(_DECIDERS & set(me.roles)), self.paying.below,
        )  # fmt: skip
        return self._with_calls(tab)

    def _actions(self) -> dict[Action, Callable[[Order], object]]:
        """What other features do about an order."""
        writing: dict[Action, Callable[[Order], object]] = {Action.WRITE: lambda order: self.write_about(order.number)}
        return {**self.aftercare.actions(), **self.paying.actions(), **writing}

    def _products_tab(self) -> ProductsTab:
        pixmaps = GoodsPixmaps(self._look.appearance, self._pictures.product, self._loader)
        return ProductsTab(self.products, self._look.appearance, pixmaps, self._desk.store.clock.now)

    def newest_order(self) -> str:
        """The number of the open chat's buyer's newest order, as far as the Orders tab knows it; "" for none."""
        return self.orders.newest(self._centre.chat.open_id)

    def _paid_out(self, number: str) -> int:
        """What small payments of an order of the open chat's buyer come to."""
        return self.paying.payments.used(number).paid_out

    def buyer(self) -> str:
        """The name of the open chat's buyer; "" without a chat."""
        conversation = self._centre.chat.open_id
        known = self._desk.store.conversations.get(conversation) if conversation is not None else None
        return known.buyer.name if known is not None else ""
