"""What a customer bought, in four figures; each says on a click which orders it is made of (CUST-6)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.text import TextLine
from app.desktop.kit.times import local_day
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.domain.customers import Bought, together
from app.features.customers.wire import Counted, Profile

FIGURES = ("orders", "spent", "lately", "average")


class Figures(QWidget):
    """Own figures, which explain themselves, and those together with linked profiles below."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._profile = Profile()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.STEP)

    def show_profile(self, profile: Profile) -> None:
        """Another customer, or the same one anew."""
        if profile == self._profile:
            return
        self._profile = profile
        self.show_again()

    def show_again(self) -> None:
        """In the language in force."""
        pieces.empty(self._column)
        if (customer := self._profile.customer) is None:
            return
        self._column.addLayout(self._grid(customer.bought, explained=True))
        if linked := self._profile.linked:
            names = ", ".join(f"{one_line(one.name, 60)} ({source_words(one.source)})" for one in linked)
            words = QCoreApplication.translate("Profile", "Together with {names}").replace("{names}", names)
            self._column.addWidget(pieces.heading(self._appearance, words))
            whole = together([customer.bought, *(one.bought for one in linked)])
            self._column.addLayout(self._grid(whole, explained=False))

    def explain(self, figure: str) -> None:
        """Opens the orders behind a figure."""
        customer = self._profile.customer
        if customer is not None:
            dialog = Explanation(self._appearance, figure, customer.bought, self._profile.counted, self)
            dialog.ask(lambda _answer: None)

    def _grid(self, bought: Bought, explained: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0 if explained else 2)
        for place, figure in enumerate(FIGURES):
            words, value = figure_words(figure), value_words(figure, bought)
            grid.addWidget(TextLine(self._appearance, words, "muted", self._appearance.fonts.small), place, 0)
            if explained and bought.orders:
                hover = QCoreApplication.translate("Profile", "Show the orders behind it")
                button = _Value(self._appearance, value, f"{words}: {value}", hover, self)
                button.clicked.connect(lambda _checked=False, figure=figure: self.explain(figure))
                grid.addWidget(button, place, 1, Qt.AlignmentFlag.AlignRight)
                continue
            shown = TextLine(self._appearance, value)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            shown.setContentsMargins(0, 0, Size.GAP, 0)
            grid.addWidget(shown, place, 1)
        grid.setColumnStretch(0, 1)
        return grid


class _Value(QAbstractButton):
    """An amount that can be pressed, in the colour of what leads somewhere."""

    def __init__(self, appearance: Appearance, value: str, name: str, hover: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setText(value)
        self.setAccessibleName(name)
        self.setToolTip(tip(hover))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._appearance.fonts.strong)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * Size.GAP, metrics.height() + Size.STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._appearance.colour("accent" if self.hasFocus() else "line"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)
        painter.setPen(self._appearance.colour("accent_text"))
        painter.setFont(self._appearance.fonts.strong)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Explanation(Dialog):
    """A figure, how it is reckoned, and the orders that it is made of."""

    def __init__(self, appearance: Appearance, figure: str, bought: Bought, counted: Sequence[Counted], parent: QWidget) -> None:
        title = f"{figure_words(figure)}: {value_words(figure, bought)}"
        super().__init__(appearance, title, parent)
        self.add_text(how_words(figure, bought))
        behind = [one for one in counted if one.lately or figure != "lately"]
        area, column = pieces.page()
        column.setContentsMargins(0, 0, Size.GAP, 0)
        for one in behind:
            day = QLocale().toString(local_day(one.placed), QLocale.FormatType.ShortFormat)
            column.addLayout(
                pieces.line(appearance, f"{one_line(one.number, 60)} · {day}", money_text(one.amount, bought.currency))
            )
        older = bought.orders - len(counted) if figure != "lately" else 0
        if older > 0:
            column.addWidget(TextLine(appearance, self.tr("and %n older one(s)", "", older), "muted"))
        column.addStretch(1)
        area.setFixedHeight(min(320, 28 * max(1, len(behind) + (older > 0)) + Size.GAP))
        self.content.addWidget(area)
        self.add_button("", lambda: QCoreApplication.translate("Profile", "Close"), default=True)


def figure_words(figure: str) -> str:
    """What a figure is called."""
    return {
        "orders": QCoreApplication.translate("Profile", "Orders delivered"),
        "spent": QCoreApplication.translate("Profile", "Spent in all"),
        "lately": QCoreApplication.translate("Profile", "Last 3 months"),
        "average": QCoreApplication.translate("Profile", "Average order"),
    }[figure]


def value_words(figure: str, bought: Bought) -> str:
    """A figure as it is read; "—" where there is no order to reckon with."""
    if figure == "orders":
        return QLocale().toString(bought.orders)
    amount = {"spent": bought.spent, "lately": bought.lately, "average": bought.average}[figure]
    return money_text(amount, bought.currency) if bought.orders and amount is not None else "—"


def how_words(figure: str, bought: Bought) -> str:
    """How a figure is reckoned."""
    translate = QCoreApplication.translate
    if figure == "orders":
        return translate("Profile", "Orders that the buyer has received. All others do not count.")
    if figure == "spent":
        return translate("Profile", "What these orders cost, less what was given back.")
    if figure == "lately":
        return translate("Profile", "Of the orders placed in this calendar month and the two before it.")
    words = translate("Profile", "{spent} spent ÷ {orders} orders, rounded down.")
    orders = QLocale().toString(bought.orders)
    return words.replace("{spent}", money_text(bought.spent, bought.currency)).replace("{orders}", orders)
