"""Sending a coupon: what this buyer can be given, found by typing; Enter chooses, Enter again sends (CHAT-20, CHAT-25)."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.buyer_words import buyer_words
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.domain.coupons import Coupon
from app.domain.ids import ConversationId
from app.features.coupons.model.giving import CouponsModel
from app.features.coupons.view.rows import CouponRows
from app.features.coupons.wire import CouponsOfBuyer, Given
from app.protocol.envelope import ErrorBody


class CouponDialog(Dialog):
    """Answers "done" when the hub has given the coupon; until then it stays, and says what is wrong."""

    def __init__(
        self, model: CouponsModel, appearance: Appearance, conversation: ConversationId, buyer: str, parent: QWidget,
        order: str = "",
    ) -> None:  # fmt: skip
        """`order` is the number of the buyer's newest order, "" for none."""
        super().__init__(appearance, lambda: QCoreApplication.translate("Coupons", "Send a coupon"), parent)
        self._model = model
        self._conversation = conversation
        self._buyer = one_line(buyer, 60)
        self._whom = (buyer, order)
        self._sending = False
        self._failed = False
        self.resize(620, 540)
        self.search = SearchField(appearance, lambda: QCoreApplication.translate("Coupons", "Find by name, code or terms"))
        self.rows = CouponRows(appearance)
        self.list = VirtualList(appearance, self.rows, lambda: QCoreApplication.translate("Coupons", "Coupons"))
        self._empty = EmptyState(appearance, "coupon", self._empty_words)
        self.list.set_empty(self._empty)
        self.about = Paragraph(appearance, self._about_words)
        self.said = Paragraph(appearance, "", "bad")
        self.said.hide()
        self.content.addWidget(self.search)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.about)
        self.content.addWidget(self.said)
        self.add_button("", lambda: QCoreApplication.translate("Coupons", "Cancel"))
        # Never the default, since what is given cannot be taken back: Enter leads to it, a second Enter presses it.
        self.send = self.add_button("done", lambda: QCoreApplication.translate("Coupons", "Send"), Look.PRIMARY)
        self.send.installEventFilter(self)
        self.send.clicked.disconnect()
        self.send.clicked.connect(self._send)
        self._connect()
        self._show_choice()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        model.load(conversation)

    @property
    def chosen(self) -> Coupon | None:
        """The coupon that would be sent."""
        return self.rows.offer(self.list.current_key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "send"):
            self.list.refresh()
            self._show_choice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.send and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        # A held key chooses and must not go on to send.
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():  # type: ignore[attr-defined]
            self.send.click()
            return True
        return bool(super().eventFilter(watched, event))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self.list.step)
        self.search.moved.connect(lambda _by: self._show_choice())
        self.search.returnPressed.connect(self._to_button)
        self.list.current_changed.connect(lambda _key: self._show_choice())
        self.list.activated.connect(lambda _key: self._to_button())
        self._model.read.connect(self._read)
        self._model.done.connect(self._done)
        self._model.refused.connect(self._refused)

    def _filter(self, typed: str) -> None:
        self.rows.filter(typed)
        self._refresh()

    def _refresh(self) -> None:
        self.list.refresh()
        if self.chosen is None:
            self.list.make_current(self.rows.first)
        self._empty.set_words(self._empty_words)
        self._show_choice()

    def _to_button(self) -> None:
        self._show_choice()
        if self.send.isEnabled():
            self.send.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.about.text())

    def _show_choice(self) -> None:
        self.about.set_words(self._about_words)
        # Not disabled while it is on its way: the focus would wander off to another button.
        self.send.setEnabled(self.chosen is not None)

    def _send(self) -> None:
        coupon = self.chosen
        if coupon is not None and not self._sending:
            self._sending = True
            self.said.hide()
            self._show_choice()
            self._model.give(self._conversation, coupon)

    def _read(self, conversation: str, found: CouponsOfBuyer) -> None:
        if conversation == self._conversation:
            self._failed = False
            self.rows.take(found)
            self._refresh()

    def _done(self, conversation: str, _given: Given) -> None:
        if conversation == self._conversation:
            self._close_with("done")

    def _refused(self, conversation: str, error: ErrorBody) -> None:
        if conversation != self._conversation:
            return
        again, self._sending = self._sending, False
        self._failed = not self.rows.known
        self.said.set_words(lambda: sentence(error))
        self.said.show()
        announce(self, sentence(error))
        self._refresh()
        if again and error.code not in ("coupons.unanswered", "shop.unreachable"):
            # Another coupon stands in its place now: an Enter too many must not send that one.
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            # Sold out, over, given by a colleague meanwhile: the list says what is left.
            self._model.load(self._conversation)

    def _about_words(self) -> str:
        coupon = self.chosen
        if coupon is None:
            words = QCoreApplication.translate("Coupons", "To {buyer}: choose a coupon.")
            return words.replace("{buyer}", buyer_words(*self._whom))
        words = QCoreApplication.translate("Coupons", "{code} goes to {buyer} as a card in the chat. It cannot be taken back.")
        return words.replace("{code}", one_line(coupon.code, 40)).replace("{buyer}", buyer_words(*self._whom))

    def _empty_words(self) -> str:
        if self._failed:
            return QCoreApplication.translate("Coupons", "The coupons could not be read.")
        if not self.rows.known:
            return QCoreApplication.translate("Coupons", "Asking the shop what can be given…")
        if self.rows.any_offer:
            return QCoreApplication.translate("Coupons", "No coupon is like that. Type something else.")
        words = QCoreApplication.translate("Coupons", "There is no coupon now that {buyer} could be given.")
        return words.replace("{buyer}", self._buyer)


def given_words(given: Given, buyer: str) -> str:
    """What is said when the hub has given it."""
    words = QCoreApplication.translate("Coupons", "{code} was sent to {buyer}.")
    return words.replace("{code}", one_line(given.issue.coupon.code, 40)).replace("{buyer}", one_line(buyer, 60))
