"""Choosing one of the buyer's orders and one of its three pages, with the keyboard alone (CHAT-21)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.desktop.themes import Size
from app.domain.orders import Order
from app.domain.products import in_language
from app.features.help_links.model import linkable, links_of
from app.features.help_links.rules import Link


class HelpLinkDialog(Dialog):
    """`answer` of `ask` is "send" when `choice` is to be sent. Without an order that has a page it says so."""

    def __init__(self, appearance: Appearance, orders: Sequence[Order], buyer: str, parent: QWidget) -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("HelpLinks", "Send a help link"), parent)
        self._orders = linkable(orders)
        self._order, self._link = Choice(appearance), Choice(appearance)
        if self._orders:
            about = QCoreApplication.translate("HelpLinks", "To {buyer}: a card that opens their own page of one order.")
            self.add_text(about.replace("{buyer}", one_line(buyer, 60)))
            self._lay_out()
        else:
            words = QCoreApplication.translate("HelpLinks", "{buyer} has no order that is paid or on its way.")
            self.add_text(words.replace("{buyer}", one_line(buyer, 60)))
        self.add_button("", lambda: QCoreApplication.translate("HelpLinks", "Cancel"))
        if self._orders:
            self.add_button("send", lambda: QCoreApplication.translate("HelpLinks", "Send"), Look.PRIMARY, default=True)
            self._order.setFocus()

    @property
    def choice(self) -> tuple[Order, Link]:
        """What is chosen now."""
        return self._orders[self._order.currentIndex()], Link(self._link.currentData())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        for order in self._orders:
            self._order.addItem(order_line(order))
        self._order.currentIndexChanged.connect(self._show_links)
        for label, field in (
            (QCoreApplication.translate("HelpLinks", "Order"), self._order),
            (QCoreApplication.translate("HelpLinks", "Page"), self._link),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.content.addLayout(form)
        self._show_links(0)

    def _show_links(self, place: int) -> None:
        """The page chosen before stays chosen where the other order has it too."""
        before = self._link.currentData()
        self._link.clear()
        for link in links_of(self._orders[place]):
            self._link.addItem(link_words(link), link.value)
        self._link.setCurrentIndex(max(0, self._link.findData(before)))


def link_words(link: Link) -> str:
    """What the page is called."""
    return {
        Link.REFUND: QCoreApplication.translate("HelpLinks", "Refund"),
        Link.LOGISTICS: QCoreApplication.translate("HelpLinks", "Tracking"),
        Link.AFTER_SALES: QCoreApplication.translate("HelpLinks", "After-sales"),
        Link.PAY: QCoreApplication.translate("HelpLinks", "Reminder to pay"),
    }[link]


def sent_words(link: Link, number: str) -> str:
    """What is said when a card went out."""
    words = QCoreApplication.translate("HelpLinks", "{page} of order {number}: sent to the chat.")
    return words.replace("{page}", link_words(link)).replace("{number}", one_line(number, 60))


def order_line(order: Order) -> str:
    """ "8842-1907 · Wireless earbuds A3 · 240 000 ₫", as a line of a list."""
    goods = one_line(in_language(order.lines[0].name, language()), 60) if order.lines else ""
    parts = (one_line(order.number, 60), goods, money_text(order.total, order.currency))
    return " · ".join(part for part in parts if part)
