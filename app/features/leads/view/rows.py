"""The table of leads: who and when, number, listing, status, note, and the clock that sets a reminder (LEAD-3)."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.columns import Column, Columns
from app.desktop.kit.ground import fill
from app.desktop.kit.list_source import RowLook
from app.desktop.kit.paged_rows import LINE, PagedRows
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time, row_time
from app.desktop.themes import Size
from app.domain.leads import Lead
from app.features.leads.model import LeadsModel
from app.features.leads.view.words import STATUS_LOOKS, status_words, title_words

WHO, PHONE, LISTING, STATUS, NOTE, CLOCK = "who", "phone", "listing", "status", "note", "clock"
COLUMNS = Columns((
    Column(WHO, lambda: QCoreApplication.translate("Heads", "Customer"), 150, share=1),
    Column(PHONE, lambda: QCoreApplication.translate("Heads", "Phone"), 150),
    Column(LISTING, lambda: QCoreApplication.translate("Heads", "Listing"), 130, share=1, drop=2),
    Column(STATUS, lambda: QCoreApplication.translate("Heads", "Status"), 138),
    Column(NOTE, lambda: QCoreApplication.translate("Heads", "Note"), 130, share=1, drop=1),
    Column(CLOCK, "", 44),
))  # fmt: skip
places = COLUMNS.places


class Doing(msgspec.Struct, frozen=True):
    """What a click into a cell does; each takes the lead's id."""

    reveal: Callable[[str], object]
    status: Callable[[str], object]
    note: Callable[[str], object]
    remind: Callable[[str], object]


class LeadRows(PagedRows[Lead]):
    """See PagedRows."""

    def __init__(self, model: LeadsModel, appearance: Appearance, do: Doing) -> None:
        super().__init__(model, appearance)
        self._model = model
        self._do = do

    def _spoken(self, lead: Lead) -> str:
        translate = QCoreApplication.translate
        new = "" if lead.touched else translate("Leads", "new")
        phone = self._model.phone(lead.id) or translate("Leads", "number hidden")
        parts = (new, one_line(lead.name), full_time(lead.created), phone, title_words(lead.title),
                 status_words(lead.status), one_line(lead.note, 200), self._reminder_words(lead))  # fmt: skip
        return ", ".join(filter(None, parts))

    def _hover(self, lead: Lead, point: QPoint, size: QSize) -> str:
        translate, column = QCoreApplication.translate, COLUMNS.at(point, size.width())
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
        column = COLUMNS.at(point, size.width())
        do = {PHONE: self._do.reveal, STATUS: self._do.status, CLOCK: self._do.remind}.get(column)
        if lead is None or do is None or (column == PHONE and self._model.phone(lead.id)):
            return False
        do(lead.id)
        return True

    def _paint(self, painter: QPainter, rect: QRect, lead: Lead, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found = COLUMNS.cells(rect)
        if not lead.touched:
            self._paint_mark(painter, rect, look)
        when = row_time(lead.created, self._model.now())
        self._paint_two(painter, found[WHO], one_line(lead.name), when, strong=not lead.touched)
        self._paint_phone(painter, found[PHONE], lead)
        if LISTING in found:
            self._runs.draw(painter, found[LISTING], title_words(lead.title), fonts.body, theme.text)
        self._paint_status(painter, found[STATUS], lead)
        if NOTE in found:
            self._runs.draw(painter, found[NOTE], one_line(lead.note, 200), fonts.small, theme.muted)
        self._paint_clock_icon(painter, found[CLOCK], lead)

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
        upper = QRect(cell.left(), cell.top() + 9, cell.width(), LINE)
        self._runs.draw(painter, upper, lead.phone_hint, fonts.body, theme.muted)
        words = QCoreApplication.translate("Leads", "Show phone number")
        usable = self._model.entitled and self._model.online
        self._runs.draw(painter, upper.translated(0, LINE), words, fonts.small, theme.accent_text if usable else theme.faint)

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
