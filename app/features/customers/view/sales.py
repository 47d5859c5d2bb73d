"""A customer's orders over all channels, those of others with the same phone or e-mail, and returns (CUST-9)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import local_day
from app.desktop.languages import language
from app.desktop.source_words import source_words
from app.domain.ids import CustomerId, Instant
from app.domain.products import in_language
from app.features.customers.view.words import case_words, state_words
from app.features.customers.wire import Sale

_MOST_GOODS = 3
#: Cards that are laid out together.
_AT_ONCE = 30


class SalesPage(QWidget):
    """`nothing` says that there is none; `cases` lists applications instead of goods."""

    def __init__(
        self, appearance: Appearance, nothing: Callable[[], str], cases: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._nothing = nothing
        self._cases = cases
        self._shown: object = None
        self._sales: Sequence[Sale] = ()
        self._owner: CustomerId | None = None
        self._more = False
        self._next = 0
        area, self._column = pieces.page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_sales(self, sales: Sequence[Sale], owner: CustomerId | None, more: bool = False) -> None:
        """`owner`: whose profile it is; other people's names stand beside their orders. `more`: older ones were not read, so
        that nothing can be said of them."""
        if self._shown == (shown := (tuple(sales), owner, more, QLocale().name())):
            return
        self._shown, self._sales, self._owner, self._more, self._next = shown, sales, owner, more, 0
        pieces.empty(self._column)
        if not sales and not more:
            self._column.addWidget(EmptyState(self._appearance, "card", self._nothing), 1)
            return
        self._foot = QVBoxLayout()
        self._column.addLayout(self._foot)
        self._column.addStretch(1)
        self._continue()

    def _continue(self) -> None:
        """Some more of them: a card costs a quarter of a millisecond, and nobody reads hundreds at once."""
        for sale in self._sales[self._next : self._next + _AT_ONCE]:
            self._column.insertWidget(self._next, self._card(sale, sale.customer != self._owner))
            self._next += 1
        pieces.empty(self._foot)
        if self._next < len(self._sales):
            button = Button(self._appearance, lambda: QCoreApplication.translate("Profile", "Show more"))
            button.clicked.connect(lambda _checked=False: self._continue())
            self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        elif self._more:
            words = QCoreApplication.translate("Profile", "Older orders are not listed here.")
            self._foot.addWidget(Paragraph(self._appearance, words, "muted"))

    def _card(self, sale: Sale, other: bool) -> QWidget:
        number, (state, tone) = one_line(sale.number, 60), state_words(sale.state)
        whose = f"{one_line(sale.name, 60)} · " if other else ""
        where = f"{whose}{source_words(sale.source)} · {day(sale.placed)}"
        lines = [where, *(cases_lines(sale) if self._cases else goods_lines(sale)), sum_words(sale)]
        head = pieces.line(self._appearance, number, pill=(state, tone))
        return pieces.card(self._appearance, ", ".join([number, state, *lines]), head, "\n".join(lines))


def day(time: Instant) -> str:
    """A moment's calendar day."""
    return QLocale().toString(local_day(time), QLocale.FormatType.ShortFormat)


def goods_lines(sale: Sale) -> list[str]:
    """A line for each of the goods, the first few."""
    lines = [f"{one_line(in_language(name, language()), 120)} × {quantity}" for name, quantity in sale.goods[:_MOST_GOODS]]
    if len(sale.goods) > _MOST_GOODS:
        more = QCoreApplication.translate("Profile", "and {count} more")
        lines.append(more.replace("{count}", QLocale().toString(len(sale.goods) - _MOST_GOODS)))
    return lines


def cases_lines(sale: Sale) -> list[str]:
    """A line for each application: what was asked for, how much, when."""
    return [
        f"{case_words(case.kind, case.state)} · {money_text(case.amount, sale.currency)} · {day(case.asked)}"
        for case in sale.cases
    ]


def sum_words(sale: Sale) -> str:
    """What it costs, and what of it was paid or given back where that is not all."""
    total = money_text(sale.total, sale.currency)
    if sale.refunded:
        words = QCoreApplication.translate("Profile", "{total}, given back {refunded}")
        return words.replace("{total}", total).replace("{refunded}", money_text(sale.refunded, sale.currency))
    if sale.paid < sale.total:
        words = QCoreApplication.translate("Profile", "{total}, paid {paid}")
        return words.replace("{total}", total).replace("{paid}", money_text(sale.paid, sale.currency))
    return total
