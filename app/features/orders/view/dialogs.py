"""The dialogs of orders: each repeats the buyer and the order, checks while one types, and is done with Enter (CHAT-25)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import AmountField, money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.words import Words, say
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.orders import Address, Case, CaseState, Flag, Order
from app.features.orders import rules
from app.features.orders.view import words
from app.protocol.envelope import ErrorBody

#: Carriers that a shop here uses most; any other may be typed.
CARRIERS = ("GHN", "GHTK", "Viettel Post", "VNPost", "J&T Express", "SF Express", "Нова пошта", "Укрпошта", "DHL")


class OrderDialog(Dialog):
    """A form about one order of one buyer. `accepted_form` is asked before it closes: it returns what is wrong, or None."""

    def __init__(self, appearance: Appearance, title: Words, order: Order, buyer: str, parent: QWidget) -> None:
        super().__init__(appearance, title, parent)
        self.order = order
        about = QCoreApplication.translate("Orders", "Order {number} of {buyer} · {sum}")
        about = about.replace("{number}", one_line(order.number, 60)).replace("{buyer}", one_line(buyer, 60))
        self.add_text(about.replace("{sum}", money_text(order.total, order.currency)))
        self.form = QFormLayout()
        self.form.setSpacing(Size.GAP)
        self.content.addLayout(self.form)
        self._wrong = Paragraph(appearance, "", "bad")
        self._wrong.hide()
        self.content.addWidget(self._wrong)

    def field(self, label: Words, text: str = "", limit: int = rules.LINE_LIMIT) -> QLineEdit:
        """One more line to type into."""
        line = QLineEdit(text)
        line.setMaxLength(limit)
        line.setFixedHeight(Size.FIELD)
        self.row(label, line)
        return line

    def row(self, label: Words, widget: QWidget) -> None:
        """Any field with its label."""
        widget.setAccessibleName(say(label))
        self.form.addRow(say(label), widget)

    def finish(self, name: Words, check: Callable[[], object], do: Callable[[], object], look: Look = Look.PRIMARY) -> None:
        """The buttons: `do` happens when `check` did not raise Refused; what it said stands below the form otherwise."""
        self.add_button("cancel", lambda: QCoreApplication.translate("Orders", "Cancel"))
        button = self.add_button("do", name, look, default=look is not Look.DANGER)
        button.clicked.disconnect()

        def go() -> None:
            try:
                check()
            except Refused as refused:
                self._wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
                self._wrong.show()
                return
            do()
            self._close_with("do")

        button.clicked.connect(go)


def change_price(appearance: Appearance, order: Order, buyer: str, parent: QWidget, do: Callable[[int], object]) -> OrderDialog:
    """Another total before payment."""
    dialog = OrderDialog(appearance, lambda: QCoreApplication.translate("Orders", "Change the price"), order, buyer, parent)
    amount = AmountField(lambda: QCoreApplication.translate("Orders", "New total"), order.currency, order.total)
    dialog.row(lambda: QCoreApplication.translate("Orders", "New total"), amount)

    def total() -> int:
        typed = amount.amount()
        return rules.checked_total(order, -1 if typed is None else typed)

    dialog.finish(
        lambda: QCoreApplication.translate("Orders", "Change the price"),
        total,
        lambda: do(total()),
    )
    amount.selectAll()
    return dialog


def change_address(
    appearance: Appearance, order: Order, buyer: str, parent: QWidget, do: Callable[[Address], object]
) -> OrderDialog:
    """Where the parcel shall go."""
    dialog = OrderDialog(appearance, lambda: QCoreApplication.translate("Orders", "Change the address"), order, buyer, parent)
    labels = {
        "name": QCoreApplication.translate("Orders", "Name"),
        "phone": QCoreApplication.translate("Orders", "Phone"),
        "street": QCoreApplication.translate("Orders", "Street and house"),
        "area": QCoreApplication.translate("Orders", "Area"),
        "district": QCoreApplication.translate("Orders", "District"),
        "city": QCoreApplication.translate("Orders", "City"),
        "country": QCoreApplication.translate("Orders", "Country, two letters"),
    }
    fields = {name: dialog.field(label, getattr(order.address, name)) for name, label in labels.items()}

    def address() -> Address:
        return rules.checked_address(Address(**{name: field.text() for name, field in fields.items()}), order.address)

    dialog.finish(lambda: QCoreApplication.translate("Orders", "Save the address"), address, lambda: do(address()))
    return dialog


def ship(appearance: Appearance, order: Order, buyer: str, parent: QWidget, do: Callable[[str, str], object]) -> OrderDialog:
    """Carrier and tracking number."""
    dialog = OrderDialog(appearance, lambda: QCoreApplication.translate("Orders", "Ship the order"), order, buyer, parent)
    carrier = Choice(appearance)
    carrier.setEditable(True)
    carrier.addItems(CARRIERS)
    dialog.row(lambda: QCoreApplication.translate("Orders", "Carrier"), carrier)
    number = dialog.field(lambda: QCoreApplication.translate("Orders", "Tracking number"), "", rules.TRACKING_LIMIT)
    number.setFocus()

    def parcel() -> tuple[str, str]:
        return (
            rules.checked_line(carrier.currentText(), rules.CARRIER_LIMIT, "orders.carrier"),
            rules.checked_line(number.text(), rules.TRACKING_LIMIT, "orders.tracking"),
        )

    dialog.finish(lambda: QCoreApplication.translate("Orders", "Ship"), parcel, lambda: do(*parcel()))
    return dialog


def remark(appearance: Appearance, order: Order, buyer: str, parent: QWidget, do: Callable[[Flag, str], object]) -> OrderDialog:
    """A coloured flag with words for colleagues; the buyer never sees them."""
    dialog = OrderDialog(appearance, lambda: QCoreApplication.translate("Orders", "Remark for colleagues"), order, buyer, parent)
    flag = Choice(appearance)
    for one in Flag:
        flag.addItem(words.flag_words(one), one.value)
    flag.setCurrentIndex(list(Flag).index(order.flag))
    dialog.row(lambda: QCoreApplication.translate("Orders", "Flag"), flag)
    text = QPlainTextEdit(order.remark)
    text.setFixedHeight(Size.FIELD * 3)
    text.setTabChangesFocus(True)
    dialog.row(lambda: QCoreApplication.translate("Orders", "Remark"), text)

    def check() -> None:
        if len(text.toPlainText()) > rules.REMARK_LIMIT:
            raise Refused("orders.remark", limit=rules.REMARK_LIMIT)

    dialog.finish(
        lambda: QCoreApplication.translate("Orders", "Save the remark"),
        check,
        lambda: do(Flag(flag.currentData()), text.toPlainText().strip()),
    )
    return dialog


def decide(
    appearance: Appearance, order: Order, buyer: str, parent: QWidget, approve: bool, do: Callable[[Case, str], object]
) -> OrderDialog:
    """Approve or refuse the application that waits; the money cannot be called back."""
    case = next(one for one in order.cases if one.state is CaseState.REQUESTED)
    approving = lambda: QCoreApplication.translate("Orders", "Approve the refund")  # noqa: E731
    refusing = lambda: QCoreApplication.translate("Orders", "Refuse the refund")  # noqa: E731
    dialog = OrderDialog(appearance, approving if approve else refusing, order, buyer, parent)
    what = " · ".join((words.case_words(case.kind), words.reason_words(case.reason), money_text(case.amount, order.currency)))
    dialog.form.addRow(Paragraph(appearance, what))
    note = dialog.field(lambda: QCoreApplication.translate("Orders", "Note"), "", rules.REMARK_LIMIT)

    def check() -> None:
        if not approve and not note.text().strip():
            raise Refused("orders.note")

    # Never the default: the money goes, or the buyer is told no.
    dialog.finish(approving if approve else refusing, check, lambda: do(case, note.text().strip()), Look.DANGER)
    return dialog
