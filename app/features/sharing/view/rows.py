"""The table of contacts: who and when, by which way, landing and goods, with whom and why, and how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.columns import Column, Columns
from app.desktop.kit.list_source import RowLook
from app.desktop.kit.money import money_text
from app.desktop.kit.paged_rows import LINE, ROW, PagedRows
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time, row_time
from app.domain.contact_sharing import ContactRow
from app.features.sharing.model import ContactsModel
from app.features.sharing.view.words import (
    STATE_LOOKS,
    goods_words,
    kind_words,
    mark_words,
    reason_words,
    state_of,
    state_words,
    way_words,
)

WHO, PHONE, LANDING, CARER, WHY, STATE = "who", "phone", "landing", "carer", "why", "state"
_OWN = (
    Column(WHO, lambda: QCoreApplication.translate("ContactHeads", "Customer"), 130, share=10),
    Column(PHONE, lambda: QCoreApplication.translate("ContactHeads", "Phone and way"), 116, share=2, drop=3),
    Column(LANDING, lambda: QCoreApplication.translate("ContactHeads", "Landing"), 130, share=7, drop=1),
)
_GIVEN = (
    Column(CARER, lambda: QCoreApplication.translate("ContactHeads", "With"), 110, share=6),
    Column(WHY, lambda: QCoreApplication.translate("ContactHeads", "Why"), 150, share=14, drop=2),
)
_STATE = Column(STATE, lambda: QCoreApplication.translate("ContactHeads", "State"), 168)


class ContactRows(PagedRows[ContactRow]):
    """See PagedRows. `own`: a list of one's own needs nobody's name."""

    def __init__(self, model: ContactsModel, appearance: Appearance, currency: Callable[[], str], own: bool) -> None:
        super().__init__(model, appearance)
        self._model = model
        self._currency = currency
        self.columns = Columns((*_OWN, _STATE) if own else (*_OWN, *_GIVEN, _STATE))

    def _spoken(self, known: ContactRow) -> str:
        one = known.contact
        parts = (
            one_line(one.name), full_time(one.created), self._phone(known), way_words(one.way.value), mark_words(known),
            known.landing_name, goods_words(known), state_words(state_of(known)), self._carer(known), reason_words(one.reason),
            self._money(known), one_line(one.message, 160),
        )  # fmt: skip
        return ", ".join(filter(None, parts))

    def _hover(self, known: ContactRow, point: QPoint, size: QSize) -> str:
        one = known.contact
        return {
            WHO: "\n".join(filter(None, (one_line(one.name), full_time(one.created), one_line(one.message, 200)))),
            LANDING: f"{one_line(known.landing_name)}\n{goods_words(known)} · {kind_words(one.kind.value)}",
            CARER: self._carer(known),
            WHY: reason_words(one.reason),
        }.get(self.columns.at(point, size.width()), "")

    def _paint(self, painter: QPainter, rect: QRect, known: ContactRow, look: RowLook) -> None:
        one, found = known.contact, self.columns.cells(rect)
        when = " · ".join(filter(None, (row_time(one.created, self._model.now()), mark_words(known))))
        # Where there is no room for the reason beside the colleague, it stands below.
        since = row_time(one.shared, self._model.now()) if one.shared else ""
        below = since if WHY in found else reason_words(one.reason)
        pairs = {
            WHO: (one_line(one.name), when),
            PHONE: (self._phone(known), way_words(one.way.value)),
            LANDING: (one_line(known.landing_name), f"{goods_words(known)} · {kind_words(one.kind.value)}"),
            CARER: (self._carer(known) or "—", below),
            WHY: (reason_words(one.reason), ""),
        }
        for name, (upper, lower) in pairs.items():
            if name in found:
                self._paint_two(painter, found[name], upper, lower, strong=name == WHO)
        self._paint_state(painter, found[STATE], known)

    def _paint_state(self, painter: QPainter, cell: QRect, known: ContactRow) -> None:
        state, money = state_of(known), self._money(known)
        tone, icon = STATE_LOOKS[state]
        size = pill_size(self._appearance, state_words(state), icon)
        top = cell.top() + (7 if money else (ROW - size.height()) // 2)
        pill = QRect(cell.left(), top, min(size.width(), cell.width()), size.height())
        paint_pill(painter, pill, self._appearance, state_words(state), tone, icon)
        if money:
            below = QRect(pill.left() + 2, pill.bottom() + 2, cell.width(), LINE)
            self._runs.draw(painter, below, money, self._appearance.fonts.small, self._appearance.theme.text)

    def _phone(self, known: ContactRow) -> str:
        return self._model.phone(known.id) or known.contact.phone_hint

    def _carer(self, known: ContactRow) -> str:
        return one_line(self._model.name(known.contact.carer), 60)

    def _money(self, known: ContactRow) -> str:
        return money_text(known.contact.revenue, self._currency()) if known.contact.revenue else ""
