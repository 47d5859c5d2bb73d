"""The Orders tab: chips with counts, and the orders of the open chat's buyer with what may be done with each (CHAT-26)."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QDate, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.chips import Chips
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.text import Paragraph
from app.desktop.kit.thumbnail import Fetch
from app.desktop.kit.times import full_time, local_day
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId, Instant
from app.domain.orders import Heading, Order
from app.features.orders.model import OrdersModel
from app.features.orders.rules import Action
from app.features.orders.view import dialogs
from app.features.orders.view.card import Below, Do, OrderCard
from app.features.orders.view.words import heading_words
from app.protocol.envelope import ErrorBody

_ALL = "all"
#: Cards that are built at once, so that a click on a chat is answered in one frame; more as they come into sight.
_FIRST = 3


class OrdersTab(QWidget):
    """`buyer` gives the name of the open chat's buyer, which every dialog repeats."""

    def __init__(
        self, model: OrdersModel, appearance: Appearance, fetch: Fetch, loader: PictureLoader, buyer: Callable[[], str],
        now: Callable[[], Instant], extra: Mapping[Action, Do], decides: bool, below: Below | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`extra`: actions that other features do (links, after-sales), `below`: what they show on an order's card.

        `decides`: whether this person decides on refunds.
        """
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._fetch, self._loader = fetch, loader
        self._buyer, self._now = buyer, now
        self._below = below
        self._decides = decides
        self._actions = self._own_actions(decides) | dict(extra)
        self._unfolded: set[str] = set()
        self._most = _FIRST
        self._shown_of: ConversationId | None = None
        self._toast: Toast | None = None
        # By number: what each card shows, and the card.
        self._cards: dict[str, tuple[tuple[Order, bool, bool, str, QDate], OrderCard]] = {}
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._build_next)
        self._chips = Chips(appearance, lambda: self.tr("Which orders"))
        self._chips.add(_ALL, lambda: self._chip_words(None))
        for heading in Heading:
            self._chips.add(heading.value, partial(self._chip_words, heading))
        self._chips.chosen.connect(self._choose)
        self._old = Paragraph(appearance, "", "warn")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(Size.PAD, 0, Size.PAD, Size.PAD)
        self._column.setSpacing(Size.GAP + 2)
        self._lay_out()
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._forget()
            self._refresh()

    def _lay_out(self) -> None:
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._list)
        # The pane's own ground shows through.
        area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        area.setAccessibleName(self.tr("Orders"))
        area.verticalScrollBar().valueChanged.connect(lambda _value: self._next.start())
        self._pages = QStackedWidget()
        self._pages.addWidget(area)
        self._empty = EmptyState(self._appearance, "card", "")
        self._pages.addWidget(self._empty)
        top = QVBoxLayout()
        top.setContentsMargins(Size.PAD, Size.PAD - 2, Size.PAD, Size.GAP)
        top.addWidget(self._chips)
        top.addWidget(self._old)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def _refresh(self) -> None:
        if self._model.conversation != self._shown_of:
            self._shown_of = self._model.conversation
            self._begin()
        self._chips.choose(self._model.shown.value if self._model.shown else _ALL)
        self._chips.setVisible(self._model.count() > 0)
        error = self._model.error
        old = self.tr("Not current: as of {time}.").replace("{time}", full_time(self._model.time)) if self._model.time else ""
        self._old.set_words(" ".join(part for part in (old, self._reason(error)) if part) if error else "")
        self._old.setVisible(error is not None and self._model.count() > 0)
        orders = self._model.orders()
        self._pages.setCurrentIndex(0 if orders else 1)
        self._empty.set_words(self._empty_words())
        self._fill(orders)

    def _fill(self, orders: list[Order]) -> None:
        """Cards whose order is as it was stay: mostly the hub says what was shown already."""
        before, self._cards = self._cards, {}
        while self._column.takeAt(0) is not None:
            pass
        for order in orders[: self._most]:
            busy, unfolded = order.number in self._model.busy, order.number in self._unfolded
            state = (order, busy, unfolded, self._barred(order), local_day(self._now()))
            known = before.get(order.number)
            card = before.pop(order.number)[1] if known is not None and known[0] == state else self._card(*state[:4])
            self._cards[order.number] = state, card
            self._column.addWidget(card)
        self._column.addStretch(1)
        for _state, card in before.values():
            card.hide()
            card.deleteLater()
        if len(orders) > self._most:
            self._next.start()

    def _build_next(self) -> None:
        """Another card while the last one is in sight or nearly, one at a time: a key or a click goes in between."""
        bar, orders = self._area.verticalScrollBar(), self._model.orders()
        if len(orders) > self._most and bar.value() >= bar.maximum() - self._area.height() // 4:
            self._most += 1
            self._fill(orders)

    def _forget(self) -> None:
        """Builds every card anew: their words are in another language."""
        for _state, card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards.clear()

    def _barred(self, order: Order) -> str:
        error = self._model.barred(order) if self._decides else None
        return sentence(error) if error is not None else ""

    def _card(self, order: Order, busy: bool, unfolded: bool, barred: str) -> OrderCard:
        card = OrderCard(
            order, self._appearance, self._fetch, self._loader, self._actions, busy, unfolded, self._now(), self._below, barred,
        )  # fmt: skip
        card.folding.clicked.connect(lambda: self._fold(order.number))
        return card

    def _empty_words(self) -> str:
        if self._model.conversation is None:
            return self.tr("Open a chat to see its buyer's orders.")
        if self._model.asking:
            return self.tr("Asking the hub…")
        if not self._model.count() and self._model.error is not None:
            return self._reason(self._model.error)
        if not self._model.known:
            return self.tr("This buyer is not known to be a customer yet.")
        return self.tr("No orders in this shop.") if not self._model.count() else self.tr("No orders under this heading.")

    def _reason(self, error: ErrorBody | None) -> str:
        if error is None:
            return ""
        return self.tr("The hub does not answer.") if error.code == "unreachable" else sentence(error)

    def _chip_words(self, heading: Heading | None) -> str:
        return f"{heading_words(heading)} {self._model.count(heading)}"

    def _choose(self, key: str) -> None:
        self._begin()
        self._model.show(None if key == _ALL else Heading(key))

    def _begin(self) -> None:
        self._most = _FIRST
        self._area.verticalScrollBar().setValue(0)

    def _fold(self, number: str) -> None:
        self._unfolded ^= {number}
        self._refresh()

    def _say_refusal(self, _number: str, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))

    def _own_actions(self, decides: bool) -> dict[Action, Do]:
        model = self._model

        def price(order: Order) -> None:
            dialogs.change_price(self._appearance, order, self._buyer(), self, lambda n: model.change_price(order, n)).ask(_done)

        def address(order: Order) -> None:
            dialogs.change_address(self._appearance, order, self._buyer(), self, lambda a: model.change_address(order, a)).ask(
                _done
            )

        def ship(order: Order) -> None:
            dialogs.ship(self._appearance, order, self._buyer(), self, lambda c, t: model.ship(order, c, t)).ask(_done)

        def remark(order: Order) -> None:
            dialogs.remark(self._appearance, order, self._buyer(), self, lambda f, t: model.remark(order, f, t)).ask(_done)

        def decide(order: Order, approve: bool) -> None:
            dialogs.decide(
                self._appearance,
                order,
                self._buyer(),
                self,
                approve,
                lambda case, note: model.decide(order, case, approve, note),
            ).ask(_done)

        own: dict[Action, Do] = {Action.PRICE: price, Action.ADDRESS: address, Action.SHIP: ship, Action.REMARK: remark}
        if decides:
            own |= {Action.APPROVE: lambda order: decide(order, True), Action.REFUSE: lambda order: decide(order, False)}
        return own


def _done(_answer: str) -> None:
    """Everything happened when the button was pressed."""
