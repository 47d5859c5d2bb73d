"""The first page of a profile: figures, contacts, every field edited where it stands, other profiles of the same person."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button
from app.desktop.kit.flow import FlowLayout
from app.domain.customers import Customer
from app.domain.ids import CustomerId
from app.features.customers import rules
from app.features.customers.model import CustomersModel
from app.features.customers.view.field import FieldRow
from app.features.customers.view.figures import Figures
from app.features.customers.view.identity import IdentityRow
from app.features.customers.view.links import Links, Open
from app.features.customers.view.words import FIELDS, value_words

#: Rings somebody up whose profile this is; logging it is the caller's.
Call = Callable[[CustomerId], object]


class Details(QWidget):
    """`call` adds a button that rings the customer up."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, today: Callable[[], datetime.date], call: Call | None,
        open_profile: Open | None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._today = today
        self._figures = Figures(appearance)
        self._reveal = Button(appearance, lambda: self.tr("Show phone and e-mail"), icon="eye",
                              hover=lambda: self.tr("The hub notes who looked, when and why."), parent=self)  # fmt: skip
        self._reveal.clicked.connect(lambda: model.reveal("call"))
        buttons = FlowLayout()
        buttons.addWidget(self._reveal)
        if call is not None:
            ring = Button(appearance, lambda: self.tr("Call"), icon="phone", parent=self)
            ring.clicked.connect(lambda _checked=False: self._ring(call))
            buttons.addWidget(ring)
        self._rows = [self._row(appearance, field) for field in FIELDS]
        self._identity = IdentityRow(model, appearance)
        self._links = Links(appearance, open_profile)
        self._links.linked.connect(lambda who, other: model.link(CustomerId(who), CustomerId(other)))
        self._links.unlinked.connect(lambda who, other: model.unlink(CustomerId(who), CustomerId(other)))
        area, column = pieces.page()
        column.addWidget(self._figures)
        column.addLayout(buttons)
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._identity)
        column.addWidget(self._links)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_customer(self, customer: Customer) -> None:
        """Another one, or the same one anew."""
        model = self._model
        self._figures.show_profile(model.profile)
        self._links.show_profile(model.profile)
        self._identity.show_again()
        self._reveal.setVisible(not model.revealed and bool(customer.phones or customer.emails))
        for row in self._rows:
            hidden = row.field in rules.MASKED and not model.revealed and bool(rules.text_of(customer, row.field))
            row.setEnabled(not hidden)  # what is masked cannot be edited: first it is revealed
            text = rules.text_of(customer, row.field)
            words = model.staff_name(text) if row.field == "responsible" else value_words(customer, row.field, self._today())
            row.show_value(words, text)

    def retranslate(self) -> None:
        """In the language in force."""
        self._figures.show_again()
        self._links.show_again()

    def _row(self, appearance: Appearance, field: str) -> FieldRow:
        return FieldRow(appearance, field, self._model.edit, self, self._responsible if field == "responsible" else None)

    def _responsible(self) -> list[tuple[str, str]]:
        """Nobody, everybody who works here, and who does no longer if it is still them."""
        known = self._model.customer
        choices = [("", QCoreApplication.translate("Profile", "Not set")), *self._model.colleagues()]
        if known is not None and known.responsible not in dict(choices):
            choices.append((known.responsible, self._model.staff_name(known.responsible)))
        return choices

    def _ring(self, call: Call) -> None:
        known = self._model.customer
        if known is not None:
            call(known.id)
