"""What opens the leads to a shop: until when, and where it is closed or ends soon how to get it, for those who may (LEAD-2)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.ground import fill
from app.desktop.kit.money import read_amount
from app.desktop.kit.panel import Panel
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.themes import Size
from app.domain.leads import REFERENCE_LIMIT
from app.features.leads.model import LeadsModel
from app.features.leads.view.buying import Buying


class Offer(QWidget):
    """Hidden where the leads are open without an end. `admin`: the person may grant, and record a payment."""

    paid_wanted = Signal()

    def __init__(self, model: LeadsModel, appearance: Appearance, admin: Callable[[], bool]) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._admin = admin
        self._text = Paragraph(appearance, self._words)
        self._grant = Button(appearance, lambda: self.tr("Make this shop a Partner"), Look.PRIMARY)
        self.buying = Buying(model.package, appearance, lambda: model.online)
        self._grant.clicked.connect(lambda: model.set_partner(True))
        self.buying.record_wanted.connect(self.paid_wanted)
        self._ask = [Paragraph(appearance, lambda: self.tr("Ask an admin of your shop."), "muted") for _ in range(2)]
        self._cards = QWidget()
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(Size.PAD)
        partner = lambda: self.tr("Partner in Electronics")  # noqa: E731
        partner_text = lambda: self.tr("A partner works with all leads of its listings, without an end.")  # noqa: E731
        package = lambda: self.tr("Business package")  # noqa: E731
        package_text = lambda: self.tr("A payment opens all leads of the shop for 30 days, to the second.")  # noqa: E731
        cards.addWidget(self._card(partner, partner_text, self._grant, self._ask[0]), 1)
        cards.addWidget(self._card(package, package_text, self.buying, self._ask[1]), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addWidget(self._text)
        column.addWidget(self._cards)
        self.refresh()

    def refresh(self) -> None:
        """Entitlement may have come or ended."""
        entitled, admin = self._model.entitled, self._admin()
        self.setVisible(not self._model.state.partner)
        # In its last days only those can do something about it who may.
        self._cards.setVisible(not entitled or (admin and self._model.payable))
        self._text.set_words(self._words)
        self.buying.refresh()
        for doing in (self._grant, self.buying):
            doing.setVisible(admin)
        for text in self._ask:
            text.setVisible(not admin)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)

    def _card(self, title: Callable[[], str], words: Callable[[], str], doing: QWidget, ask: Paragraph) -> QWidget:
        panel = Panel(self._appearance)
        column = panel.body
        column.addWidget(TextLine(self._appearance, title, font=self._appearance.fonts.strong))
        column.addWidget(Paragraph(self._appearance, words, "muted"))
        column.addStretch(1)
        if isinstance(doing, Button):
            column.addWidget(doing, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(doing)
        column.addWidget(ask)
        return panel

    def _words(self) -> str:
        until = self._model.state.until
        if until is None:
            return self.tr("Leads come from “I want advice” on your listings. Either of these opens them to the shop:")
        if self._model.entitled:
            words = self.tr("The package is open until {time}.").replace("{time}", full_time(until))
            if self._admin() and self._model.payable:
                words += " " + self.tr("Paid before then, it goes on for another 30 days from that moment.")
            return words
        text = self.tr(
            "The package ended {time}. Your leads stay here to be read; either of these lets you work with them again:"
        )
        return text.replace("{time}", full_time(until))


class PaymentDialog(Dialog):
    """Asks an admin for the receipt of a payment. `reference` and `amount` (minor units; None when it is no amount)."""

    def __init__(self, appearance: Appearance, currency: str, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Record a payment for the business package"), parent)
        self._currency = currency
        self.add_text(
            lambda: self.tr(
                "The 30 days begin now, or at the end of those that are running. "
                "A receipt counts once; it is kept in the audit log."
            )
        )
        self._reference = self._field(lambda: self.tr("Number of the receipt"))
        self._reference.setMaxLength(REFERENCE_LIMIT)
        self._amount = self._field(lambda: self.tr("Amount in {currency}").replace("{currency}", currency))
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self._ok = self.add_button("ok", lambda: self.tr("Record"), Look.PRIMARY)
        for field in (self._reference, self._amount):
            field.textChanged.connect(self._judge)
        self._judge()
        self._reference.setFocus()

    @property
    def reference(self) -> str:
        """The payment's own name."""
        return self._reference.text().strip()

    @property
    def amount(self) -> int | None:
        """In minor units."""
        return read_amount(self._amount.text(), self._currency)

    def _field(self, words: Callable[[], str]) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words())
        field.setAccessibleName(words())
        field.setFixedHeight(Size.FIELD)
        self.content.addWidget(field)
        return field

    def _judge(self) -> None:
        self._ok.setEnabled(bool(self.reference) and bool(self.amount))
