"""An order entered by hand: a source with Manual entry, who it is for, and what of the goods (DATA-2)."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from ulid import ULID

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.choices import Choice, Number
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.landing.model.landings import LandingsModel
from app.features.landing.rules.entries import MOST_PIECES
from app.features.landing.view.entry import ByHand
from app.features.landing.view.words import good_words
from app.features.landing.wire import EnteredOrder, EnterOrder
from app.protocol.envelope import ErrorBody

_MOST_LINES = 20


class OrderDialog(ByHand):
    """Answers "done" when the shop has the order; until then everything that was entered stays."""

    def __init__(
        self, model: LandingsModel, appearance: Appearance, parent: QWidget, buyer: str = "", conversation: str | None = None
    ) -> None:
        super().__init__(model, appearance, lambda: self.tr("Enter an order"), buyer, parent)
        self._conversation = conversation
        # One name for this order, however often it is sent: a lost answer makes no second one.
        self._key = str(ULID())
        self._lines: list[tuple[QWidget, Choice, Number]] = []
        # What the shop asks for these goods, once it said so: it counts delivery and discounts as well.
        self._asked: tuple[tuple[tuple[str, int], ...], int] | None = None
        self._shown: int | None = None
        self.street = QLineEdit()
        self.street.setFixedHeight(Size.FIELD)
        self.street.setMaxLength(200)
        self.add_row(self.tr("Source"), self.source)
        self.add_row(self.tr("Name"), self.name)
        self.add_row(self.tr("Phone"), self.phone)
        self.add_row(self.tr("Delivery address"), self.street)
        self.add_row(self.tr("Message"), self.message)
        self.content.addLayout(self.form)
        self._goods = QVBoxLayout()
        self._goods.setSpacing(Size.GAP)
        self.content.addLayout(self._goods)
        self.more = Button(appearance, lambda: self.tr("One more product"), icon="plus")
        self.more.clicked.connect(lambda _on=False: self.add_line())
        self._total = TextLine(appearance, "", font=appearance.fonts.strong)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self._total)
        self.content.addLayout(row)
        self.content.addWidget(self.said)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        # Never the default: a stray Enter orders nothing.
        self.ok = self.add_button("done", lambda: self.tr("Place the order"), Look.PRIMARY)
        self.ok.clicked.disconnect()
        self.ok.clicked.connect(lambda _on=False: self._submit())
        model.ordered.connect(self._done)
        model.refused.connect(self._refused)
        for field in (self.name, self.phone):
            field.textChanged.connect(lambda _text: self._check())
        model.changed.connect(self._check)
        self.add_line()
        (self.phone if self.name.text() else self.name).setFocus()

    def add_line(self) -> None:
        """A product and how many of it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GAP)
        good, pieces = Choice(self._appearance), Number(self._appearance)
        good.setAccessibleName(self.tr("Product"))
        for one in self._model.goods:
            good.addItem(f"{good_words(one)} · {money_text(one.price, one.currency)}", one.id)
        pieces.setRange(1, MOST_PIECES)
        pieces.setAccessibleName(self.tr("How many"))
        away = IconButton(self._appearance, "close", lambda: self.tr("Remove this product"))
        line = (holder, good, pieces)
        away.clicked.connect(lambda _on=False: self._remove(line))
        row.addWidget(good, 1)
        row.addWidget(pieces)
        row.addWidget(away)
        self._lines.append(line)
        self._goods.addWidget(holder)
        good.currentIndexChanged.connect(lambda _place: self._check())
        pieces.valueChanged.connect(lambda _value: self._check())
        self._check()
        if self.isVisible():
            self.fit()

    @property
    def wanted(self) -> EnterOrder:
        """As it stands in the form; the same product twice is one line."""
        counts: dict[str, int] = {}
        for _holder, good, pieces in self._lines:
            if id_ := good.currentData():
                counts[id_] = counts.get(id_, 0) + pieces.value()
        return EnterOrder(
            key=self._key, name=self.name.text(), phone=self.phone.text(), lines=tuple(counts.items()),
            message=self.message.toPlainText(), street=self.street.text(), conversation=self._conversation,
            agreed=self._shown,
        )  # fmt: skip

    def _remove(self, line: tuple[QWidget, Choice, Number]) -> None:
        self._lines.remove(line)
        line[0].hide()
        line[0].deleteLater()
        self._check()

    def _check(self) -> None:
        lines = self.wanted.lines
        known = {good.id: good for good in self._model.goods}
        total = sum(known[id_].price * pieces for id_, pieces in lines if id_ in known)
        if self._asked is not None and self._asked[0] == lines:
            total = self._asked[1]
        self._shown = total
        currency = next((good.currency for good in known.values()), "")
        self._total.set_words(money_text(total, currency) if currency else "")
        self.more.setEnabled(len(self._lines) < _MOST_LINES)
        digits = sum(character.isdecimal() for character in self.phone.text())
        whole = bool(self.source.currentData() and self.name.text().strip() and lines) and digits > 5
        self.ok.setEnabled(whole and self._model.online)
        if not self._model.online:
            self.say(self.tr("Orders can be entered only while connected."))

    def _submit(self) -> None:
        self.say("")
        self.ok.setEnabled(False)
        self._model.order(str(self.source.currentData()), self.wanted)

    def _done(self, _order: EnteredOrder) -> None:
        self._close_with("done")

    def _refused(self, error: ErrorBody) -> None:
        asked = error.facts.get("amount_total")
        if error.code == "shop.total" and isinstance(asked, int):
            self._asked = (self.wanted.lines, asked)
        self._check()
        self.say(sentence(error))
        announce(self, sentence(error))


def ordered_words(words: str, order: EnteredOrder) -> str:
    """The order in a sentence with {number} and {total}."""
    text = words.replace("{number}", one_line(order.number, 60))
    return text.replace("{total}", money_text(order.total, order.currency))
