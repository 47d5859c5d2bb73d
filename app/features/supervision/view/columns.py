"""The columns of the board: where they lie at a width, and their heads, which sort by click and by key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import tip
from app.desktop.themes import Size
from app.features.supervision.model.board import BoardModel, Column
from app.features.supervision.view.words import column_help, column_words

HEAD = 30
#: The sparkline of the day, which is no column to sort by.
SPARK = "spark"
#: It begins at the left, next to a column that ends at the right.
SPARK_INSET = 12
_GAP = 14
_NAME = 150
_WIDTHS: dict[str, int] = {
    Column.STATE: 84, Column.LOAD: 116, Column.WAITING: 64, Column.LONGEST: 96, Column.OVERDUE: 66, Column.RATE: 112, SPARK: 108,
}  # fmt: skip
#: What goes first where it gets narrow.
_DROPPED = (SPARK, Column.STATE, Column.WAITING, Column.OVERDUE)
RIGHT = frozenset({Column.WAITING, Column.LONGEST, Column.OVERDUE, Column.RATE})


def places(width: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of each column that fits into `width` pixels; the name takes what is left."""
    shown = dict(_WIDTHS)
    for name in _DROPPED:
        if _NAME + sum(shown.values()) + _GAP * len(shown) + 2 * Size.PAD > width:
            shown.pop(name, None)
    left = width - Size.PAD - sum(shown.values()) - _GAP * (len(shown) - 1)
    found: dict[str, tuple[int, int]] = {Column.AGENT: (Size.PAD, max(40, left - _GAP - Size.PAD))}
    for name, each in shown.items():
        found[name] = (left, each)
        left += each + _GAP
    return found


class ColumnHead(QAbstractButton):
    """The head of one column; pressed, it sorts by it, and pressed again, the other way round."""

    def __init__(self, appearance: Appearance, model: BoardModel, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model
        self._column = column
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: model.sort_by(column))
        self.refresh()

    def refresh(self) -> None:
        """The order changed, or the language."""
        words = column_words(self._column)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._order_words())
        self.setToolTip(tip(column_help(self._column, self._model.overdue_limit)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        painter = QPainter(self)
        chosen = self._model.sorted_by is self._column
        lit = chosen or self.underMouse() or self.hasFocus()
        painter.setFont(fonts.tiny_strong)
        painter.setPen(theme.text if lit else theme.muted)
        rect, metrics = self.rect(), painter.fontMetrics()
        words = metrics.elidedText(column_words(self._column), Qt.TextElideMode.ElideRight, rect.width() - (14 if chosen else 0))
        width = metrics.horizontalAdvance(words)
        left = rect.right() - width - (14 if chosen else 0) + 1 if self._column in RIGHT else rect.left()
        painter.drawText(QRect(left, 0, width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if chosen:
            arrow = self._appearance.pixmap("chevron-down" if self._highest_first() else "chevron-up", "text", 12)
            painter.drawPixmap(left + width + 2, rect.center().y() - 5, arrow)
        if self.hasFocus():
            fill(painter, QRect(left, rect.bottom() - 4, width, 2), theme.accent)

    def _order_words(self) -> str:
        if self._model.sorted_by is not self._column:
            return ""
        return self.tr("sorted, highest first") if self._highest_first() else self.tr("sorted, lowest first")

    def _highest_first(self) -> bool:
        # The longest wait is the one that began first.
        return self._model.descending is not (self._column is Column.LONGEST)


class Heads(QWidget):
    """All heads in a row."""

    def __init__(
        self, appearance: Appearance, model: BoardModel, spark: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`spark` is the head of the sparklines."""
        super().__init__(parent)
        self._appearance = appearance
        self._spark = spark
        self._model = model
        self._room = 0
        self._order = (model.sorted_by, model.descending, model.overdue_limit)
        self._heads = {column: ColumnHead(appearance, model, column, self) for column in Column}
        self.setFixedHeight(HEAD)
        model.changed.connect(self._follow)

    def fit(self, width: int) -> None:
        """The lines below are `width` pixels wide: a scroll bar stands beside them, but not beside the heads."""
        self._room = width
        shown = places(width)
        for column, head in self._heads.items():
            head.setVisible(column in shown)
            if column in shown:
                left, each = shown[column]
                head.setGeometry(left, 0, each, HEAD)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), theme.line)
        if (found := places(self._room).get(SPARK)) is not None:
            painter.setFont(self._appearance.fonts.tiny_strong)
            painter.setPen(theme.muted)
            painter.drawText(QRect(found[0] + SPARK_INSET, 0, found[1], HEAD), Qt.AlignmentFlag.AlignVCenter, self._spark())

    def _follow(self) -> None:
        """The board changes every second, its order rarely."""
        order = (self._model.sorted_by, self._model.descending, self._model.overdue_limit)
        if order != self._order:
            self._order = order
            self._refresh()

    def _refresh(self) -> None:
        for head in self._heads.values():
            head.refresh()
        self.update()
