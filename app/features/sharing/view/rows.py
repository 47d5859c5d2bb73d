"""The table of contacts: who and when, landing and goods, with whom and why, and how far it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.money import money_text
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.themes import Size
from app.domain.contact_sharing import ContactRow
from app.features.sharing.model import ContactsModel
from app.features.sharing.view.words import STATE_LOOKS, goods_words, kind_words, mark_words, reason_words, state_of, state_words

ROW, HEAD = 56, 30
_LINE, _GAP = 19, 14
WHO, LANDING, CARER, WHY, STATE = "who", "landing", "carer", "why", "state"
_STATE = 168
_WEIGHTS = {WHO: 10, LANDING: 10, CARER: 8, WHY: 10}
_LEAST = 130
_UNREAD = "row:"


class ContactRows(ListSource):
    """Reads the model row by row, and only those in sight. `own`: a list of one's own needs nobody's name."""

    def __init__(self, model: ContactsModel, appearance: Appearance, currency: Callable[[], str], own: bool) -> None:
        self._model = model
        self._appearance = appearance
        self._currency = currency
        self._own = own
        self._runs = TextRuns()

    def places(self, width: int) -> dict[str, tuple[int, int]]:
        """Left edge and width of each column that fits into `width` pixels; what does not fit stands beside the table."""
        shown = [name for name in _WEIGHTS if not (self._own and name in (CARER, WHY))]
        room = width - 2 * Size.PAD - _STATE - _GAP
        for name in (WHY, LANDING):
            if name in shown and len(shown) > 1 and room / len(shown) < _LEAST:
                shown.remove(name)
        whole, left = sum(_WEIGHTS[name] for name in shown), Size.PAD
        found: dict[str, tuple[int, int]] = {}
        for name in shown:
            each = max(60, room * _WEIGHTS[name] // whole)
            found[name] = (left, each - _GAP)
            left += each
        return found | {STATE: (left, _STATE)}

    def sections(self) -> Sequence[Section]:
        return (Section(self._model.total, row_height=ROW),)

    def key(self, row: int) -> str:
        known = self._model.entry(row)
        return known.contact.id if known is not None else f"{_UNREAD}{row}"

    def row_of(self, key: str) -> int:
        if key.startswith(_UNREAD):
            row = int(key.removeprefix(_UNREAD))
            return row if row < self._model.total else -1
        return self._model.row_of(key)

    def spoken(self, row: int) -> str:
        known = self._model.entry(row)
        if known is None:
            return QCoreApplication.translate("Sharing", "Being read…")
        one = known.contact
        parts = (
            one_line(one.name), full_time(one.created), mark_words(known), known.landing_name, goods_words(known),
            state_words(state_of(known)), self._carer(known), reason_words(one.reason), self._money(known),
        )  # fmt: skip
        return ", ".join(filter(None, parts))

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        known = self._model.entry(row)
        if known is None:
            return ""
        column = next((n for n, (left, each) in self.places(size.width()).items() if left <= point.x() < left + each), "")
        return {
            WHO: f"{one_line(known.contact.name)}\n{full_time(known.contact.created)}",
            LANDING: f"{one_line(known.landing_name)}\n{goods_words(known)} · {kind_words(known.contact.kind.value)}",
            CARER: self._carer(known),
            WHY: reason_words(known.contact.reason),
        }.get(column, "")

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found, known = self.places(rect.width()), self._model.entry(row)
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)
        if known is None:
            self._runs.draw(painter, QRect(rect.left() + Size.PAD, rect.top(), 80, ROW), "…", fonts.small, theme.faint)
            return
        one = known.contact
        when = " · ".join(filter(None, (row_time(one.created, self._model.now()), mark_words(known))))
        pairs = {
            WHO: (one_line(one.name), when),
            LANDING: (one_line(known.landing_name), f"{goods_words(known)} · {kind_words(one.kind.value)}"),
            CARER: (self._carer(known) or "—", row_time(one.shared, self._model.now()) if one.shared else ""),
            WHY: (reason_words(one.reason), ""),
        }
        for name, (upper, lower) in pairs.items():
            if name in found:
                self._paint_two(painter, rect, found[name], upper, lower, fonts.strong if name == WHO else fonts.body)
        self._paint_state(painter, rect, found[STATE], known)

    def _paint_two(self, painter: QPainter, rect: QRect, place: tuple[int, int], upper: str, lower: str, font: QFont) -> None:
        theme = self._appearance.theme
        first = QRect(rect.left() + place[0], rect.top() + (9 if lower else (ROW - _LINE) // 2), place[1], _LINE)
        self._runs.draw(painter, first, upper, font, theme.text)
        if lower:
            self._runs.draw(painter, first.translated(0, _LINE), lower, self._appearance.fonts.small, theme.muted)

    def _paint_state(self, painter: QPainter, rect: QRect, place: tuple[int, int], known: ContactRow) -> None:
        state, money = state_of(known), self._money(known)
        tone, icon = STATE_LOOKS[state]
        size = pill_size(self._appearance, state_words(state), icon)
        top = rect.top() + (7 if money else (ROW - size.height()) // 2)
        pill = QRect(rect.left() + place[0], top, min(size.width(), place[1]), size.height())
        paint_pill(painter, pill, self._appearance, state_words(state), tone, icon)
        if money:
            below = QRect(pill.left() + 2, pill.bottom() + 2, place[1], _LINE)
            self._runs.draw(painter, below, money, self._appearance.fonts.small, self._appearance.theme.text)

    def _carer(self, known: ContactRow) -> str:
        return one_line(self._model.name(known.contact.carer), 60)

    def _money(self, known: ContactRow) -> str:
        return money_text(known.contact.revenue, self._currency()) if known.contact.revenue else ""


class ContactHeads(QWidget):
    """The heads of the columns: as wide as the rows below, which leave room for their scroll bar."""

    def __init__(self, rows: ContactRows, below: VirtualList, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._below = below
        self._appearance = appearance
        self.setFixedHeight(HEAD)
        below.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.pane)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), theme.line)
        painter.setFont(self._appearance.fonts.tiny_strong)
        painter.setPen(theme.muted)
        words = {
            WHO: self.tr("Customer"), LANDING: self.tr("Landing"), CARER: self.tr("With"), WHY: self.tr("Why"),
            STATE: self.tr("State"),
        }  # fmt: skip
        for name, (left, width) in self._rows.places(self._below.viewport().width()).items():
            text = painter.fontMetrics().elidedText(words[name], Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, HEAD), Qt.AlignmentFlag.AlignVCenter, text)
