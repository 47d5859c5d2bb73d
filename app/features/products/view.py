"""The Products tab: two lists, a search, and a button in each row that sends the product as a card (CHAT-27)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.chips import Chips
from app.desktop.kit.fields import SearchField
from app.desktop.kit.goods_pixmaps import GoodsPixmaps
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import row_time
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import Instant
from app.domain.products import Product
from app.features.products.model import ProductsModel, Which

_ROW = 60
_PICTURE = 44
_SEND = 28


class ProductRows(ListSource):
    """Rows of products: picture, name, price and stock, when the buyer looked, and the button that sends."""

    def __init__(self, model: ProductsModel, appearance: Appearance, pixmaps: GoodsPixmaps, now: Callable[[], Instant]) -> None:
        self._model = model
        self._appearance = appearance
        self._pixmaps = pixmaps
        self._now = now
        self._runs = TextRuns()
        self.renew()

    def renew(self) -> None:
        """Asks the model anew what is shown."""
        self.products: list[Product] = self._model.products()
        self._places: dict[str, int] = {product.id: place for place, product in enumerate(self.products)}

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.products), row_height=_ROW),)

    def key(self, row: int) -> str:
        return self.products[row].id

    def row_of(self, key: str) -> int:
        return self._places.get(key, -1)

    def spoken(self, row: int) -> str:
        product = self.products[row]
        return ", ".join((self._name(product), *self._facts(product)))

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        if self._button(QRect(QPoint(0, 0), size)).contains(point):
            return QCoreApplication.translate("Products", "Send it to the buyer as a card")
        return self._name(self.products[row])

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        if not self._button(QRect(QPoint(0, 0), size)).contains(point):
            return False
        self._model.send(self.products[row])
        return True

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        product, fonts, theme = self.products[row], self._appearance.fonts, self._appearance.theme
        picture = QRect(rect.left() + Size.PAD, rect.top() + (rect.height() - _PICTURE) // 2, _PICTURE, _PICTURE)
        self._pixmaps.paint(painter, picture, product.picture)
        button = self._button(rect)
        left, right = picture.right() + Size.PAD, button.left() - Size.GAP
        first = QRect(left, rect.top() + 10, right - left, 20)
        self._runs.draw(painter, first, self._name(product), fonts.body, theme.text)
        colour = theme.muted if product.stock > 0 else theme.bad
        self._runs.draw(painter, first.translated(0, 20), " · ".join(self._facts(product)), fonts.small, colour)
        near = look.hovered or look.current
        place = button.center() - QPoint(Size.ICON // 2, Size.ICON // 2)
        painter.drawPixmap(place, self._appearance.pixmap("send", "accent_text" if near else "faint", Size.ICON))

    def _button(self, rect: QRect) -> QRect:
        return QRect(rect.right() - Size.PAD - _SEND, rect.top() + (rect.height() - _SEND) // 2, _SEND, _SEND)

    def _name(self, product: Product) -> str:
        return one_line(self._model.name(product), 200)

    def _facts(self, product: Product) -> list[str]:
        facts = [money_text(product.price, product.currency)]
        if product.stock > 0:
            stock = QCoreApplication.translate("Products", "{count} in stock")
            facts.append(stock.replace("{count}", QLocale().toString(product.stock)))
        else:
            facts.append(QCoreApplication.translate("Products", "sold out"))
        looked = self._model.looked(product)
        if looked is not None:
            text = QCoreApplication.translate("Products", "looked at {time}")
            facts.append(text.replace("{time}", row_time(looked[0], self._now())))
        return facts


class ProductsTab(QWidget):
    """Enter on a row, or its button, sends the product."""

    def __init__(
        self, model: ProductsModel, appearance: Appearance, pixmaps: GoodsPixmaps, now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._rows = ProductRows(model, appearance, pixmaps, now)
        self._chips = Chips(appearance, lambda: self.tr("Which products"))
        self._chips.add(Which.ALL.value, lambda: self.tr("All") + f" {model.count(Which.ALL)}")
        self._chips.add(Which.BROWSED.value, lambda: self.tr("Browsed") + f" {model.count(Which.BROWSED)}")
        self._chips.chosen.connect(lambda key: model.show(Which(key)))
        self.field = SearchField(appearance, lambda: self.tr("Find a product by name or number"))
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Products"))
        self._empty = EmptyState(appearance, "search", "")
        self.list.set_empty(self._empty)
        self._old = Paragraph(appearance, "", "warn")
        self._lay_out()
        self.field.textChanged.connect(model.search)
        self.field.moved.connect(self.list.step)
        self.field.returnPressed.connect(self._send_current)
        self.field.left_empty.connect(self.list.setFocus)
        self.list.installEventFilter(self)
        pixmaps.changed.connect(self.list.viewport().update)
        model.changed.connect(self._refresh)
        model.sent.connect(self._say_sent)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.wake()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a row sends it. Not `activated`, which a click on the row brings about as well."""
        if watched is not self.list or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._send_current()
        return True

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(Size.PAD, Size.PAD - 2, Size.PAD, Size.GAP)
        top.setSpacing(Size.GAP)
        top.addWidget(self.field)
        top.addWidget(self._chips)
        top.addWidget(self._old)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)

    def _refresh(self) -> None:
        self._rows.renew()
        self._chips.choose(self._model.which.value)
        error = self._model.error
        self._old.set_words(self._reason() if error is not None and self._model.page.value is not None else "")
        self._old.setVisible(error is not None and self._model.page.value is not None)
        self._empty.set_words(self._empty_words())
        self.list.refresh()

    def _empty_words(self) -> str:
        if self._model.which is Which.BROWSED and self._model.conversation is None:
            return self.tr("Open a chat to see what its buyer looked at.")
        if self._model.asking:
            return self.tr("Asking the hub…")
        if self._model.page.value is None and self._model.error is not None:
            return self._reason()
        if self._model.typed.strip():
            return self.tr("Nothing found. Try fewer letters, or the product's number.")
        if self._model.which is Which.BROWSED:
            return self.tr("This buyer has not looked at any product yet.")
        return self.tr("The shop has no products yet.")

    def _reason(self) -> str:
        error = self._model.error
        if error is None:
            return ""
        return self.tr("The hub does not answer: prices may be old.") if error.code == "unreachable" else sentence(error)

    def _send_current(self) -> None:
        row = self.list.current_row
        if row < 0 and self._rows.products and self._model.typed.strip():
            row = 0  # what was searched for, when it is the only thing one can mean
        if 0 <= row < len(self._rows.products):
            self._model.send(self._rows.products[row])

    def _say_sent(self, product: Product) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        text = self.tr("Sent: {name}")
        self._toast.say_that(text.replace("{name}", one_line(self._model.name(product), 80)))
