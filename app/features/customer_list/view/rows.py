"""The table of customers: who, label and rank, number, source, status, who is responsible, tags (CUST-1 to CUST-4, CUST-7)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.columns import Column, Columns
from app.desktop.kit.list_source import RowLook
from app.desktop.kit.paged_rows import LINE, PagedRows
from app.desktop.kit.pill import paint_pill, paint_tag, pill_size, tag_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.domain.customer_list import CustomerRow, Label
from app.features.customer_list.model import CustomerListModel
from app.features.customer_list.view.words import (
    STATUS_LOOKS,
    label_words,
    points_words,
    rank_words,
    status_words,
)

_TICK = 24
WHO, LABEL, PHONE, SOURCE, STATUS, CARE, TAGS = "who", "label", "phone", "source", "status", "care", "tags"
COLUMNS = Columns((
    Column(WHO, lambda: QCoreApplication.translate("Heads", "Customer"), 190, share=1),
    Column(LABEL, lambda: QCoreApplication.translate("Heads", "Label and rank"), 110, drop=1),
    Column(PHONE, lambda: QCoreApplication.translate("Heads", "Phone"), 100, drop=3),
    Column(SOURCE, lambda: QCoreApplication.translate("Heads", "Source"), 100, drop=4),
    Column(STATUS, lambda: QCoreApplication.translate("Heads", "Status"), 158),
    Column(CARE, lambda: QCoreApplication.translate("Heads", "Responsible"), 100, share=1, drop=2),
    Column(TAGS, lambda: QCoreApplication.translate("Heads", "Tags"), 120, share=1, drop=5),
), lead=_TICK)  # fmt: skip
places = COLUMNS.places
RANK_TONES = {"gold": Tone.WARN, "silver": Tone.NEUTRAL, "bronze": Tone.NEUTRAL}


class CustomerRows(PagedRows[CustomerRow]):
    """See PagedRows."""

    def __init__(self, model: CustomerListModel, appearance: Appearance, tick: Callable[[str], object]) -> None:
        super().__init__(model, appearance)
        self._model = model
        self._tick = tick

    def _spoken(self, found: CustomerRow) -> str:
        care = self._model.colleague(found.responsible)
        parts = (
            one_line(found.name), label_words(_label(found)), rank_words(found.rank) if found.rank else "",
            found.phone_hint and QCoreApplication.translate("Customers", "number hidden"), source_words(found.source),
            status_words(found.status), one_line(care), ", ".join(one_line(tag, 40) for tag in found.tags), self._under(found),
        )  # fmt: skip
        return ", ".join(filter(None, parts))

    def _hover(self, found: CustomerRow, point: QPoint, size: QSize) -> str:
        return {
            WHO: f"{one_line(found.name)}\n{full_time(found.created)}",
            TAGS: ", ".join(one_line(tag, 40) for tag in found.tags),
            CARE: one_line(self._model.colleague(found.responsible)),
            PHONE: QCoreApplication.translate("Customers", "The number is shown in the profile; every look is noted."),
            STATUS: status_words(found.status),
        }.get(COLUMNS.at(point, size.width()), "")

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        if point.x() >= Size.PAD + _TICK or self._model.peek(row) is None:
            return False
        self._tick(self.key(row))
        return True

    def _paint(self, painter: QPainter, rect: QRect, one: CustomerRow, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found = COLUMNS.cells(rect)
        self._paint_tick(painter, rect, look)
        self._paint_who(painter, found[WHO], one)
        if LABEL in found:
            self._paint_label(painter, found[LABEL], one)
        if PHONE in found:
            self._runs.draw(painter, found[PHONE], one.phone_hint or "—", fonts.body, theme.muted)
        if SOURCE in found:
            self._runs.draw(painter, found[SOURCE], source_words(one.source), fonts.body, theme.text)
        self._paint_status(painter, found[STATUS], one)
        if CARE in found:
            care = one_line(self._model.colleague(one.responsible), 60)
            self._runs.draw(painter, found[CARE], care or "—", fonts.body, theme.text if care else theme.faint)
        if TAGS in found:
            self._paint_tags(painter, found[TAGS], one)

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

    def _paint_who(self, painter: QPainter, cell: QRect, one: CustomerRow) -> None:
        picture = QRect(cell.left(), cell.center().y() - Size.AVATAR // 2, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, picture, one.name, one.id, self._appearance.fonts.strong)
        beside = cell.adjusted(Size.AVATAR + Size.GAP, 0, 0, 0)
        self._paint_two(painter, beside, one_line(one.name), self._under(one), strong=True)

    def _paint_label(self, painter: QPainter, cell: QRect, one: CustomerRow) -> None:
        fonts, theme = self._appearance.fonts, self._appearance.theme
        upper = QRect(cell.left(), cell.top() + 9, cell.width(), LINE)
        ink = theme.accent_text if one.member else theme.muted
        if not one.rank:
            upper = cell
        self._runs.draw(painter, upper, label_words(_label(one)), fonts.body, ink)
        if one.rank:
            words = rank_words(one.rank)
            size = pill_size(self._appearance, words)
            at = QRect(QPoint(cell.left(), upper.bottom() + 1), QSize(min(size.width(), cell.width()), min(size.height(), LINE)))
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


def _label(one: CustomerRow) -> str:
    return Label.MEMBER if one.member else Label.NO_ACCOUNT
