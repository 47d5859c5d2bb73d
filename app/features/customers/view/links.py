"""Other profiles of the same person: linked ones, and those that may be, each with the way to it (CUST-5)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.domain.ids import CustomerId
from app.features.customers.wire import Candidate, Linked, Profile

Open = Callable[[CustomerId], object]


class Links(QWidget):
    """`linked` and `unlinked` carry the ids of the customer who was shown when it was asked, and of the other."""

    linked = Signal(str, str)
    unlinked = Signal(str, str)

    def __init__(self, appearance: Appearance, open_profile: Open | None, parent: QWidget | None = None) -> None:
        """`open_profile` shows another customer; without it there is no button for it."""
        super().__init__(parent)
        self._appearance = appearance
        self._open = open_profile
        self._profile = Profile()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Size.GAP, 0, 0)
        self._column.setSpacing(Size.GAP)

    def show_profile(self, profile: Profile) -> None:
        """Another customer, or the same one anew."""
        if profile != self._profile:
            self._profile = profile
            self.show_again()

    def show_again(self) -> None:
        """In the language in force."""
        pieces.empty(self._column)
        translate = QCoreApplication.translate
        if self._profile.linked:
            self._column.addWidget(pieces.heading(self._appearance, translate("Profile", "Linked profiles of this person")))
        for linked in self._profile.linked:
            self._column.addWidget(self._linked(linked))
        if self._profile.candidates:
            self._column.addWidget(pieces.heading(self._appearance, translate("Profile", "Perhaps the same person")))
        for candidate in self._profile.candidates:
            self._column.addWidget(self._candidate(candidate))
        self.setVisible(bool(self._profile.linked or self._profile.candidates))

    def _linked(self, one: Linked) -> QWidget:
        translate = QCoreApplication.translate
        count = self.tr("%n order(s) delivered", "", one.bought.orders)
        spent = f" · {money_text(one.bought.spent, one.bought.currency)}" if one.bought.orders else ""
        buttons = FlowLayout()
        self._add_open(buttons, one.id)
        undo = Button(self._appearance, lambda: translate("Profile", "Unlink"), parent=self)
        undo.clicked.connect(lambda _checked=False: self._ask(one, linking=False))
        buttons.addWidget(undo)
        return self._card(one, f"{count}{spent}", buttons)

    def _candidate(self, one: Candidate) -> QWidget:
        translate = QCoreApplication.translate
        shared = translate("Profile", "Same phone") if one.by == "phone" else translate("Profile", "Same e-mail")
        buttons = FlowLayout()
        self._add_open(buttons, one.id)
        link = Button(self._appearance, lambda: translate("Profile", "Link"), icon="link", parent=self)
        link.clicked.connect(lambda _checked=False: self._ask(one, linking=True))
        buttons.addWidget(link)
        return self._card(one, shared, buttons)

    def _card(self, one: Linked | Candidate, about: str, buttons: FlowLayout) -> QWidget:
        name = one_line(one.name, 80)
        head = pieces.line(self._appearance, name, source_words(one.source))
        return pieces.card(self._appearance, f"{name}, {source_words(one.source)}, {about}", head, about, buttons)

    def _add_open(self, buttons: FlowLayout, customer: CustomerId) -> None:
        if self._open is not None:
            button = Button(self._appearance, lambda: QCoreApplication.translate("Profile", "Open"), parent=self)
            button.clicked.connect(partial(_call, self._open, customer))
            buttons.addWidget(button)

    def _ask(self, one: Linked | Candidate, linking: bool) -> None:
        """Names both before anything happens."""
        translate = QCoreApplication.translate
        if (me := self._profile.customer) is None:
            return
        names = one_line(me.name, 60), source_words(me.source)
        title = translate("Profile", "Link these profiles?") if linking else translate("Profile", "Unlink these profiles?")
        words = (
            translate("Profile", "{one} and {other} are one person. Orders and figures show together; nothing is merged.")
            if linking
            else translate("Profile", "{one} and {other} stand alone again. Nothing is lost.")
        )
        dialog = Dialog(self._appearance, title, self)
        pair = (f"{names[0]} ({names[1]})", f"{one_line(one.name, 60)} ({source_words(one.source)})")
        dialog.add_text(words.replace("{one}", pair[0]).replace("{other}", pair[1]))
        dialog.add_button("", lambda: translate("Profile", "Cancel"), default=True)
        dialog.add_button("yes", lambda: translate("Profile", "Link") if linking else translate("Profile", "Unlink"))
        signal = self.linked if linking else self.unlinked
        dialog.ask(lambda answer: signal.emit(me.id, one.id) if answer == "yes" else None)


def _call(do: Open, customer: CustomerId, _checked: bool = False) -> None:
    do(customer)
