"""Customers' profiles with their bookings: in the chat's right pane, beside a list, in a window of their own."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.kit.dialog import Dialog
from app.desktop.sync.cache.rows import OutboxRow
from app.domain.customers import CustomerRules
from app.domain.ids import CommandId, CustomerId
from app.domain.people import Role
from app.features.bookings.model import BookingsModel
from app.features.customers.model import CustomersModel
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.preferences import Preferences
from app.program.services import Services

if TYPE_CHECKING:
    from app.features.customers.view.profile import ProfileTab

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})
_WIDTH, _HEIGHT = 560, 680
#: The part of a profile that lists service bookings.
BOOKINGS = "bookings"


class People(QObject):
    """`pane` for a model that lives longer than the pane; `make_profile` for a place that shows customers by themselves."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        # One window for all: it shows another customer when one is opened from it.
        self._beside: CustomersModel | None = None
        self._window: Dialog | None = None
        self._shown: ProfileTab | None = None

    def model(self) -> CustomersModel:
        """A profile that shows nobody yet."""
        s = self._services
        return CustomersModel(self._desk.store, s.shelf, s.engine, s.http, s.spawn)

    def pane(self, model: CustomersModel) -> "ProfileTab":
        """What shows a model's customer."""
        from app.features.bookings.view.words import tab_words  # on first use
        from app.features.customers.view.profile import Part, ProfileTab

        s = self._services
        bookings = BookingsModel(self._desk.store, s.shelf, s.engine, lambda: model.profile.customer, self._queued)

        def words() -> str:
            count = len(bookings.parted.late) + len(bookings.parted.coming)
            return tab_words() + (f" {count}" if count else "")

        more = (Part(BOOKINGS, words, lambda: self._bookings_page(bookings)),)
        tab = ProfileTab(model, self._look.appearance, datetime.date.today, open_profile=self.show, more=more)
        bookings.setParent(tab)
        model.changed.connect(bookings.follow)
        bookings.changed.connect(tab.count_anew)
        return tab

    def make_profile(self) -> "ProfileTab":
        """A pane with a model of its own that shows nobody yet: made once, `pane.model.open_customer` shows one after another."""
        model = self.model()
        pane = self.pane(model)
        model.setParent(pane)
        return pane

    def show(self, customer: CustomerId, part: str = "") -> None:
        """Brings a customer up in a window over the present one, with one of the profile's parts in front."""
        if self._beside is None:
            self._beside = self.model()
        self._beside.open_customer(customer)
        if self._window is None:
            self._window = self._new_window(self._beside)
            self._window.ask(self._closed)
        if part and self._shown is not None:
            self._shown.show_page(part)

    def lead(self, preferences: Preferences) -> None:
        """For supervisors and admins: the points programme in the settings."""
        me = self._desk.store.me
        if me is not None and _LEADS & set(me.roles):
            preferences.add_section(lambda: self.tr("Customers and points"), self._section)

    def free(self) -> None:
        """See Furnishing.free."""
        if self._beside is not None:
            self._beside.deleteLater()

    def _new_window(self, model: CustomersModel) -> Dialog:
        window = Dialog(self._look.appearance, lambda: self.tr("Customer"), self._desk.frame)
        window.resize(_WIDTH, _HEIGHT)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._shown = self.pane(model)
        column.addWidget(self._shown)
        holder.setMinimumHeight(_HEIGHT - 160)
        window.content.addWidget(holder, 1)
        window.add_button("", lambda: self.tr("Close"), default=True)
        return window

    def _closed(self, _answer: str) -> None:
        self._window = self._shown = None
        if self._beside is not None:
            self._beside.open_customer(None)

    def _bookings_page(self, bookings: BookingsModel) -> QWidget:
        from app.features.bookings.view import BookingsPage  # on first use

        return BookingsPage(bookings, self._look.appearance)

    def _queued(self) -> list[OutboxRow]:
        return [row for row, _step in self._services.engine.queue.rows()]

    def _section(self) -> QWidget:
        from app.features.customers.model.shop import ShopCustomersModel
        from app.features.customers.view.settings import ShopCustomersSection  # on first use, and seldom

        return ShopCustomersSection(ShopCustomersModel(self._desk.store, self._set_rules, self), self._look.appearance)

    def _set_rules(self, rules: CustomerRules) -> CommandId:
        return self._services.engine.send(SetShopRules(customers=rules))
