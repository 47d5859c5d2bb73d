"""The pages of a profile that show the hub's records: orders, debt, related orders, returns, points (CUST-9, CUST-10)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.source_words import source_words
from app.domain import ledgers
from app.features.customers.model import CustomersModel
from app.features.customers.view.debt import DebtPage
from app.features.customers.view.entry import DebtDialog, PointsDialog
from app.features.customers.view.points import PointsPage
from app.features.customers.view.sales import SalesPage
from app.features.customers.wire import Records, Sale


class RecordPages(QWidget):
    """One page at a time; the records are asked for when one of them is first looked at."""

    KEYS = ("orders", "debt", "related", "returns", "points")

    def __init__(self, model: CustomersModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._orders = SalesPage(appearance, lambda: self.tr("This customer has not ordered yet."))
        self._debt = DebtPage(model, appearance, self.add_debt, self._buyer)
        self._related = SalesPage(appearance, lambda: self.tr("Nobody else orders with this phone or e-mail."))
        self._returns = SalesPage(appearance, lambda: self.tr("This customer has not returned anything."), cases=True)
        self._points = PointsPage(model, appearance, self.update_points)
        self._empty = EmptyState(appearance, "user", self._empty_words)
        self._pages = dict(zip(self.KEYS, (self._orders, self._debt, self._related, self._returns, self._points), strict=True))
        self._stack = QStackedWidget()
        self._current = ""
        for page in (self._empty, *self._pages.values()):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def turn(self, key: str) -> None:
        """To another page."""
        self._current = key
        self._model.want_records()
        self.show_again()

    def show_again(self) -> None:
        """What the model has now."""
        records = self._model.records.value
        if not self._current:
            return
        if records is None:
            self._empty.set_words(self._empty_words())
            self._stack.setCurrentWidget(self._empty)
            return
        customer = self._model.profile.customer
        owner = customer.id if customer is not None else None
        # Only what is in sight is built.
        if self._current == "orders":
            self._orders.show_sales(records.orders, owner, records.more)
        elif self._current == "related":
            self._related.show_sales(records.related, owner, records.related_more)
        elif self._current == "returns":
            # Those of the orders that came: where older ones did not, there may be more.
            self._returns.show_sales(returned(records), owner, records.more)
        elif self._current == "debt":
            self._debt.show_again()
        else:
            self._points.show_again()
        self._stack.setCurrentWidget(self._pages[self._current])

    def update_points(self) -> None:
        """Opens the form of points."""
        model = self._model
        if (customer := model.customer) is not None:
            dialog = PointsDialog(
                self._appearance, self._buyer(), model.balance, model.rules.help_line, model.today, model.check_points,
                partial(model.update_points, customer.id), self,
            )  # fmt: skip
            dialog.ask(lambda _answer: None)

    def add_debt(self, order: str = "", rest: int | None = None) -> None:
        """Opens the form of a debt; with an order, of its rest."""
        model = self._model
        if (customer := model.customer) is None:
            return
        known = next((one for one in (model.records.value or Records()).unpaid if one.number == order), None)
        dialog = DebtDialog(
            self._appearance, self._buyer(), known.currency if known is not None else model.currency, order, rest, model.today,
            lambda amount, day, note: model.check_debt(amount, day, note, rest),
            lambda amount, day, note: model.add_debt(customer.id, amount, day, note, order), self,
        )  # fmt: skip
        dialog.ask(lambda _answer: None)

    def _buyer(self) -> str:
        """Name and source: what is booked is booked for this one, not for a namesake."""
        customer = self._model.customer
        return "" if customer is None else f"{one_line(customer.name, 60)} ({source_words(customer.source)})"

    def _empty_words(self) -> str:
        if self._model.records.error is not None:
            return self.tr("The hub does not answer, and these records are not on this computer.")
        return self.tr("Asking the hub…")


def returned(records: Records) -> tuple[Sale, ...]:
    """The orders that somebody applied for."""
    return tuple(one for one in records.orders if one.cases)


def open_count(records: Records) -> int:
    """How many debts and unpaid orders there are."""
    return len(ledgers.owed(records.unpaid, records.debts))


def page_words(key: str) -> str:
    """What a part of the profile is called."""
    return {
        "details": QCoreApplication.translate("Profile", "Details"),
        "orders": QCoreApplication.translate("Profile", "Orders"),
        "debt": QCoreApplication.translate("Profile", "Debt"),
        "related": QCoreApplication.translate("Profile", "Related orders"),
        "returns": QCoreApplication.translate("Profile", "Returns"),
        "points": QCoreApplication.translate("Profile", "Points"),
    }[key]
