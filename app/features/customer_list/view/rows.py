"""The table of customers: who, label and rank, number, source, status, who is responsible, tags (CUST-1 to CUST-4, CUST-7)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.pill import paint_pill, paint_tag, pill_size, tag_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.customer_list import CustomerRow, Label
from app.features.customer_list.model import CustomerListModel
from app.features.customer_list.view.words import (
    STATUS_LOOKS,
    label_words,
    points_words,
    rank_words,
    source_words,
    status_words,
)

ROW, HEAD = 56, 30
_GAP, _LINE, _TICK = 12, 19, 24
WHO, LABEL, PHONE, SOURCE, STATUS, CARE, TAGS = "who", "label", "phone", "source", "status", "care", "tags"
_ALL = (WHO, LABEL, PHONE, SOURCE, STATUS, CARE, TAGS)
_WIDTHS = {LABEL: 110, PHONE: 100, SOURCE: 100, STATUS: 158}
#: What goes first where it gets narrow; the pane beside the table shows everything.
_DROPPED = (TAGS, SOURCE, PHONE, CARE, LABEL)
_LEAST = {WHO: 190, CARE: 100, TAGS: 120}
_UNREAD = "row:"
RANK_TONES = {"gold": Tone.WARN, "silver": Tone.NEUTRAL, "bronze": Tone.NEUTRAL}


def places(width: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of each column that fits into `width` pixels; the open ones share what is left."""
    shown = list(_ALL)
    for name in _DROPPED:
        if sum(_WIDTHS.get(each, _LEAST.get(each, 0)) + _GAP for each in shown) + 2 * Size.PAD + _TICK > width:
            shown.remove(name)
    open_ = [name for name in shown if name in _LEAST]
    fixed = sum(_WIDTHS.get(name, 0) for name in shown) + _GAP * (len(shown) - 1) + 2 * Size.PAD + _TICK
    spare = max(0, width - fixed - sum(_LEAST[name] for name in open_))
    found: dict[str, tuple[int, int]] = {}
    left = Size.PAD + _TICK
    for name in shown:
        each = _WIDTHS.get(name) or _LEAST[name] + spare // len(open_)
        found[name] = (left, each)
        left += each + _GAP
    return found


class CustomerRows(ListSource):
    """Reads the model row by row, and only those in sight."""

    def __init__(self, model: CustomerListModel, appearance: Appearance, tick: Callable[[str], object]) -> None:
        self._model = model
        self._appearance = appearance
        self._tick = tick
        self._runs = TextRuns()

    def sections(self) -> Sequence[Section]:
        return (Section(self._model.total, row_height=ROW),)

    def key(self, row: int) -> str:
        # Nobody is read for being named: "select all" goes over two hundred thousand rows.
        found = self._model.peek(row)
        return found.id if found is not None else f"{_UNREAD}{row}"

    def row_of(self, key: str) -> int:
        if key.startswith(_UNREAD):
            row = int(key.removeprefix(_UNREAD))
            return row if row < self._model.total else -1
        return self._model.row_of(key)

    def holds(self, key: str) -> bool:
        return self._model.row_of(key) >= 0

    def spoken(self, row: int) -> str:
        found = self._model.entry(row)
        if found is None:
            return QCoreApplication.translate("Customers", "Being read…")
        care = self._model.colleague(found.responsible)
        parts = (
            one_line(found.name), label_words(_label(found)), rank_words(found.rank) if found.rank else "",
            found.phone_hint and QCoreApplication.translate("Customers", "number hidden"), source_words(found.source),
            status_words(found.status), one_line(care), ", ".join(one_line(tag, 40) for tag in found.tags), self._under(found),
        )  # fmt: skip
        return ", ".join(filter(None, parts))

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        found = self._model.peek(row)
        if found is None:
            return ""
        column = next((n for n, (left, each) in places(size.width()).items() if left <= point.x() < left + each), "")
        return {
            WHO: f"{one_line(found.name)}\n{full_time(found.created)}",
            TAGS: ", ".join(one_line(tag, 40) for tag in found.tags),
            CARE: one_line(self._model.colleague(found.responsible)),
            PHONE: QCoreApplication.translate("Customers", "The number is shown in the profile; every look is noted."),
            STATUS: status_words(found.status),
        }.get(column, "")

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        if point.x() >= Size.PAD + _TICK or self._model.peek(row) is None:
            return False
        self._tick(self.key(row))
        return True

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found = places(rect.width())
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)
        one = self._model.entry(row)
        if one is None:
            self._runs.draw(painter, self._cell(rect, found[WHO]), "…", fonts.small, theme.faint)
            return
        self._paint_tick(painter, rect, look)
        self._paint_who(painter, rect, found[WHO], one)
        if LABEL in found:
            self._paint_label(painter, self._cell(rect, found[LABEL]), one)
        if PHONE in found:
            self._runs.draw(painter, self._cell(rect, found[PHONE]), one.phone_hint or "—", fonts.body, theme.muted)
        if SOURCE in found:
            self._runs.draw(painter, self._cell(rect, found[SOURCE]), source_words(one.source), fonts.body, theme.text)
        self._paint_status(painter, self._cell(rect, found[STATUS]), one)
        if CARE in found:
            care = one_line(self._model.colleague(one.responsible), 60)
            self._runs.draw(painter, self._cell(rect, found[CARE]), care or "—", fonts.body, theme.text if care else theme.faint)
        if TAGS in found:
            self._paint_tags(painter, self._cell(rect, found[TAGS]), one)

    def _paint_tick(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        if not (look.ticked or look.hovered or look.current):
            return
        theme = self._appearance.theme
        box = QRect(rect.left() + Size.PAD, rect.center().y() - 7, 15, 15)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.accent if look.ticked else theme.faint)
        painter.setBrush(theme.accent if look.ticked else theme.pane)
        painter.drawRoundedRect(box, Size.STEP, Size.STEP)
        if look.ticked:
            painter.drawPixmap(box.adjusted(1, 1, -1, -1), self._appearance.pixmap("check", "on_accent", 13))

    def _paint_who(self, painter: QPainter, rect: QRect, place: tuple[int, int], one: CustomerRow) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        left = rect.left() + place[0]
        picture = QRect(left, rect.center().y() - Size.AVATAR // 2, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, picture, one.name, one.id, fonts.strong)
        first = QRect(left + Size.AVATAR + Size.GAP, rect.top() + 9, place[1] - Size.AVATAR - Size.GAP, _LINE)
        self._runs.draw(painter, first, one_line(one.name), fonts.strong, theme.text)
        self._runs.draw(painter, first.translated(0, _LINE), self._under(one), fonts.small, theme.muted)

    def _paint_label(self, painter: QPainter, cell: QRect, one: CustomerRow) -> None:
        fonts, theme = self._appearance.fonts, self._appearance.theme
        upper = QRect(cell.left(), cell.top() + 9, cell.width(), _LINE)
        ink = theme.accent_text if one.member else theme.muted
        if not one.rank:
            upper = cell
        self._runs.draw(painter, upper, label_words(_label(one)), fonts.body, ink)
        if one.rank:
            words = rank_words(one.rank)
            size = pill_size(self._appearance, words)
            at = QRect(QPoint(cell.left(), upper.bottom() + 1), QSize(min(size.width(), cell.width()), min(size.height(), _LINE)))
            paint_pill(painter, at, self._appearance, words, RANK_TONES.get(one.rank, Tone.NEUTRAL))

    def _paint_status(self, painter: QPainter, cell: QRect, one: CustomerRow) -> None:
        if one.status not in STATUS_LOOKS:
            self._runs.draw(painter, cell, "—", self._appearance.fonts.body, self._appearance.theme.faint)
            return
        tone, icon = STATUS_LOOKS[one.status]
        words = status_words(one.status)
        size = pill_size(self._appearance, words, icon)
        place = QRect(QPoint(cell.left(), cell.center().y() - size.height() // 2), size)
        place.setWidth(min(size.width(), cell.width()))
        paint_pill(painter, place, self._appearance, words, tone, icon)

    def _paint_tags(self, painter: QPainter, cell: QRect, one: CustomerRow) -> None:
        left = cell.left()
        for number, tag in enumerate(one.tags):
            words = one_line(tag, 24)
            size = tag_size(self._appearance, words)
            if left + size.width() > cell.right():
                rest = f"+{len(one.tags) - number}"
                self._runs.draw(
                    painter, QRect(left, cell.top(), 40, cell.height()), rest, self._appearance.fonts.small,
                    self._appearance.theme.muted,
                )  # fmt: skip
                return
            paint_tag(painter, QRect(QPoint(left, cell.center().y() - size.height() // 2), size), self._appearance, words)
            left += size.width() + Size.STEP

    def _under(self, one: CustomerRow) -> str:
        since = row_time(one.created, self._model.now())
        return since if one.points is None else f"{since} · {points_words(one.points)}"

    @staticmethod
    def _cell(rect: QRect, place: tuple[int, int]) -> QRect:
        return QRect(rect.left() + place[0], rect.top(), place[1], rect.height())


class Heads(QWidget):
    """The heads of the columns."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._room = 0
        self.setFixedHeight(HEAD)

    def fit(self, width: int) -> None:
        """The rows below are `width` pixels wide: a scroll bar stands beside them, but not beside the heads."""
        self._room = width
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.pane)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), theme.line)
        painter.setFont(self._appearance.fonts.tiny_strong)
        painter.setPen(theme.muted)
        words = {
            WHO: self.tr("Customer"), LABEL: self.tr("Label and rank"), PHONE: self.tr("Phone"), SOURCE: self.tr("Source"),
            STATUS: self.tr("Status"), CARE: self.tr("Responsible"), TAGS: self.tr("Tags"),
        }  # fmt: skip
        for name, (left, width) in places(self._room or self.width()).items():
            text = painter.fontMetrics().elidedText(words[name], Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, HEAD), Qt.AlignmentFlag.AlignVCenter, text)


def _label(one: CustomerRow) -> str:
    return Label.MEMBER if one.member else Label.NO_ACCOUNT
