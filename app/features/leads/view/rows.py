"""The table of leads: who and when, number, listing, status, note, and the clock that sets a reminder (LEAD-3)."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import full_time, row_time
from app.desktop.themes import Size
from app.domain.leads import Lead
from app.features.leads.model import LeadsModel
from app.features.leads.view.words import STATUS_LOOKS, status_words, title_words

ROW = 56
HEAD = 30
_GAP = 14
_LINE = 19
_CLOCK = 44
WHO, PHONE, LISTING, STATUS, NOTE, CLOCK = "who", "phone", "listing", "status", "note", "clock"
_WIDTHS = {PHONE: 150, STATUS: 138, CLOCK: _CLOCK}
#: What goes first where it gets narrow; the pane beside the table shows everything.
_DROPPED = (LISTING, NOTE)
_LEAST = {WHO: 150, LISTING: 130, NOTE: 130}
_UNREAD = "row:"


class Doing(msgspec.Struct, frozen=True):
    """What a click into a cell does; each takes the lead's id."""

    reveal: Callable[[str], object]
    status: Callable[[str], object]
    note: Callable[[str], object]
    remind: Callable[[str], object]


def places(width: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of each column that fits into `width` pixels; who, listing and note share what is left."""
    shown = [WHO, PHONE, LISTING, STATUS, NOTE, CLOCK]
    for name in _DROPPED:
        if sum(_WIDTHS.get(each, _LEAST.get(each, 0)) + _GAP for each in shown) + 2 * Size.PAD > width:
            shown.remove(name)
    open_ = [name for name in shown if name in _LEAST]
    fixed = sum(_WIDTHS[name] for name in shown if name in _WIDTHS) + _GAP * (len(shown) - 1) + 2 * Size.PAD
    share = max(60, (width - fixed) // len(open_))
    found: dict[str, tuple[int, int]] = {}
    left = Size.PAD
    for name in shown:
        each = _WIDTHS.get(name, share)
        found[name] = (left, each)
        left += each + _GAP
    return found


class LeadRows(ListSource):
    """Reads the model row by row, and only those in sight."""

    def __init__(self, model: LeadsModel, appearance: Appearance, do: Doing) -> None:
        self._model = model
        self._appearance = appearance
        self._do = do
        self._runs = TextRuns()

    def sections(self) -> Sequence[Section]:
        return (Section(self._model.total, row_height=ROW),)

    def key(self, row: int) -> str:
        lead = self._model.entry(row)
        return lead.id if lead is not None else f"{_UNREAD}{row}"

    def row_of(self, key: str) -> int:
        if key.startswith(_UNREAD):
            row = int(key.removeprefix(_UNREAD))
            return row if row < self._model.total else -1
        return self._model.row_of(key)

    def spoken(self, row: int) -> str:
        lead = self._model.entry(row)
        translate = QCoreApplication.translate
        if lead is None:
            return translate("Leads", "Being read…")
        new = "" if lead.touched else translate("Leads", "new")
        phone = self._model.phone(lead.id) or translate("Leads", "number hidden")
        parts = (new, one_line(lead.name), full_time(lead.created), phone, title_words(lead.title),
                 status_words(lead.status), one_line(lead.note, 200), self._reminder_words(lead))  # fmt: skip
        return ", ".join(filter(None, parts))

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        lead = self._model.entry(row)
        if lead is None:
            return ""
        translate, column = QCoreApplication.translate, self._column(point, size.width())
        return {
            WHO: f"{one_line(lead.name)}\n{full_time(lead.created)}",
            PHONE: translate("Leads", "Every look at a number is noted."),
            LISTING: title_words(lead.title),
            STATUS: translate("Leads", "Set the status"),
            NOTE: lead.note,
            CLOCK: self._reminder_words(lead) or translate("Leads", "Set a reminder"),
        }.get(column, "")

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        lead = self._model.entry(row)
        column = self._column(point, size.width())
        do = {PHONE: self._do.reveal, STATUS: self._do.status, CLOCK: self._do.remind}.get(column)
        if lead is None or do is None or (column == PHONE and self._model.phone(lead.id)):
            return False
        do(lead.id)
        return True

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found = places(rect.width())
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)
        lead = self._model.entry(row)
        if lead is None:
            self._runs.draw(painter, self._cell(rect, found[WHO]), "…", fonts.small, theme.faint)
            return
        if not lead.touched:
            self._paint_mark(painter, rect, look)
        font = fonts.body if lead.touched else fonts.strong
        first = self._first(rect, found[WHO])
        self._runs.draw(painter, first, one_line(lead.name), font, theme.text)
        when = row_time(lead.created, self._model.now())
        self._runs.draw(painter, first.translated(0, _LINE), when, fonts.small, theme.muted)
        self._paint_phone(painter, self._cell(rect, found[PHONE]), lead)
        if LISTING in found:
            self._runs.draw(painter, self._cell(rect, found[LISTING]), title_words(lead.title), fonts.body, theme.text)
        self._paint_status(painter, self._cell(rect, found[STATUS]), lead)
        if NOTE in found:
            self._runs.draw(painter, self._cell(rect, found[NOTE]), one_line(lead.note, 200), fonts.small, theme.muted)
        self._paint_clock_icon(painter, self._cell(rect, found[CLOCK]), lead)

    def _paint_mark(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        theme = self._appearance.theme
        if not (look.current or look.hovered):
            fill(painter, rect.adjusted(0, 0, 0, -1), theme.accent_soft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawEllipse(QPoint(rect.left() + 6, rect.center().y()), 3, 3)

    def _paint_phone(self, painter: QPainter, cell: QRect, lead: Lead) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        phone = self._model.phone(lead.id)
        if phone:
            self._runs.draw(painter, cell, phone, fonts.strong, theme.text)
            return
        upper = QRect(cell.left(), cell.top() + 9, cell.width(), _LINE)
        self._runs.draw(painter, upper, lead.phone_hint, fonts.body, theme.muted)
        words = QCoreApplication.translate("Leads", "Show phone number")
        usable = self._model.entitled and self._model.online
        self._runs.draw(painter, upper.translated(0, _LINE), words, fonts.small, theme.accent_text if usable else theme.faint)

    def _paint_status(self, painter: QPainter, cell: QRect, lead: Lead) -> None:
        tone, icon = STATUS_LOOKS[lead.status]
        words = status_words(lead.status)
        size = pill_size(self._appearance, words, icon)
        place = QRect(QPoint(cell.left(), cell.center().y() - size.height() // 2), size)
        place.setWidth(min(size.width(), cell.width()))
        paint_pill(painter, place, self._appearance, words, tone, icon)

    def _paint_clock_icon(self, painter: QPainter, cell: QRect, lead: Lead) -> None:
        reminder = self._model.reminder_of(lead.id)
        late = reminder is not None and reminder.at <= self._model.now()
        icon, ink = ("bell", "bad" if late else "accent") if reminder is not None else ("clock", "muted")
        painter.drawPixmap(
            cell.center().x() - Size.ICON // 2, cell.center().y() - Size.ICON // 2, self._appearance.pixmap(icon, ink, Size.ICON)
        )

    def _reminder_words(self, lead: Lead) -> str:
        reminder = self._model.reminder_of(lead.id)
        if reminder is None:
            return ""
        words = QCoreApplication.translate("Leads", "Reminder {time}").replace("{time}", full_time(reminder.at))
        return " · ".join(filter(None, (words, one_line(reminder.note))))

    @staticmethod
    def _column(point: QPoint, width: int) -> str:
        return next((name for name, (left, each) in places(width).items() if left <= point.x() < left + each), "")

    @staticmethod
    def _cell(rect: QRect, place: tuple[int, int]) -> QRect:
        return QRect(rect.left() + place[0], rect.top(), place[1], rect.height())

    @staticmethod
    def _first(rect: QRect, place: tuple[int, int]) -> QRect:
        return QRect(rect.left() + place[0], rect.top() + 9, place[1], _LINE)


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
            WHO: self.tr("Customer"), PHONE: self.tr("Phone"), LISTING: self.tr("Listing"), STATUS: self.tr("Status"),
            NOTE: self.tr("Note"), CLOCK: "",
        }  # fmt: skip
        for name, (left, width) in places(self._room or self.width()).items():
            text = painter.fontMetrics().elidedText(words[name], Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, HEAD), Qt.AlignmentFlag.AlignVCenter, text)
