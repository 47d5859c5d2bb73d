"""Under the business package in the offer: what it costs, how its payment stands, and the buttons of an admin (LEAD-2)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.money import money_text
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import full_time
from app.desktop.themes import Size
from app.domain.leads import PackageOrder
from app.domain.payments import AT_PROVIDER, PaymentState
from app.features.leads.model import Package


class Buying(QWidget):
    """For admins alone. `record_wanted`: somebody has a receipt."""

    record_wanted = Signal()

    def __init__(self, package: Package, appearance: Appearance, online: Callable[[], bool]) -> None:
        super().__init__()
        self._package = package
        self._online = online
        self._text = Paragraph(appearance, self._words)
        self._pay = Button(appearance, lambda: self.tr("Pay for the package"), Look.PRIMARY)
        self._open = Button(appearance, lambda: self.tr("Open the payment page"), Look.PRIMARY)
        self._cancel = Button(appearance, lambda: self.tr("Cancel the payment"))
        self._record = Button(appearance, lambda: self.tr("Record a payment…"))
        self._pay.clicked.connect(package.buy)
        self._open.clicked.connect(package.open_page)
        self._cancel.clicked.connect(package.cancel)
        self._record.clicked.connect(self.record_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        for button in (self._pay, self._open, self._cancel, self._record):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addWidget(self._text)
        column.addLayout(buttons)
        package.changed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._package.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._package.set_awake(False)

    def refresh(self) -> None:
        """Another price or state, or the connection came or went."""
        offer, can = self._package.offer, self._online() and not self._package.busy
        state = offer.order.state if offer is not None and offer.order is not None else None
        pending = state is PaymentState.BUYER or state in AT_PROVIDER
        self._pay.setVisible(offer is not None and offer.amount > 0 and not pending)
        self._open.setVisible(offer is not None and bool(offer.address))
        self._cancel.setVisible(state is PaymentState.BUYER)
        for button in (self._pay, self._open, self._cancel):
            button.setEnabled(can)
        self._text.set_words(self._words)
        self._text.setVisible(bool(self._words()))

    def _words(self) -> str:
        offer = self._package.offer
        if offer is None:
            return ""
        said = "" if offer.order is None else self._state_words(offer.order)
        if offer.order is not None and (offer.order.state is PaymentState.BUYER or offer.order.state in AT_PROVIDER):
            return said
        if offer.amount > 0:
            price = self.tr("It costs {amount}.").replace("{amount}", money_text(offer.amount, offer.currency))
        else:
            price = self.tr("The hub has no payment provider for it: a payment can only be recorded by hand.")
        return f"{said} {price}".strip()

    def _state_words(self, order: PackageOrder) -> str:
        words = {
            PaymentState.OPENING: self.tr("The payment provider is asked to prepare the payment of {amount}."),
            PaymentState.BUYER: self.tr("{amount} can be paid on the provider's page until {time}."),
            PaymentState.CANCELLING: self.tr("The payment of {amount} is being cancelled at the provider."),
            PaymentState.EXPIRING: self.tr("The time to pay {amount} is over; it is being closed at the provider."),
            PaymentState.CANCELLED: self.tr("The last payment was cancelled; no money has moved."),
            PaymentState.EXPIRED: self.tr("The last payment was not made in time; no money has moved."),
            PaymentState.FAILED: self.tr("The payment provider refused the last payment; no money has moved."),
        }.get(order.state, "")
        words = words.replace("{amount}", money_text(order.amount, order.currency))
        return words.replace("{time}", full_time(order.expires))
