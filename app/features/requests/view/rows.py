"""How one request looks in a list: who asks, what about, their words, and the clock that runs."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.list_source import RowLook
from app.desktop.kit.paged_rows import PagedRows
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import clock_text, full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.ids import DAY
from app.domain.requests import BuyerRequest
from app.features.requests.model import RequestsModel
from app.features.requests.view.words import WAIT_LOOKS, about_words, ended_look, wait_level

ROW = 70
_LINE = 18


class RequestRows(PagedRows[BuyerRequest]):
    """See PagedRows."""

    def __init__(self, model: RequestsModel, appearance: Appearance) -> None:
        super().__init__(model, appearance, height=ROW, runs=600)
        self._model = model

    def _spoken(self, request: BuyerRequest) -> str:
        gap = QCoreApplication.translate("Requests", "description gap") if request.gap else ""
        parts = (one_line(request.name), about_words(request), one_line(request.text, 200), self._state_words(request), gap)
        return ", ".join(filter(None, parts))

    def _hover(self, request: BuyerRequest, point: QPoint, size: QSize) -> str:
        parts = (one_line(request.name), full_time(request.created), about_words(request), self._state_words(request))
        return "\n".join(filter(None, parts))

    def _paint(self, painter: QPainter, rect: QRect, request: BuyerRequest, look: RowLook) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        first = QRect(rect.left() + Size.PAD, rect.top() + 8, rect.width() - 2 * Size.PAD, _LINE)
        waits = request.waiting is not None
        side = self._pill(request)[0].width() if waits or ended_look(request)[0] else 0
        name = QRect(first)
        name.setWidth(first.width() - side - Size.GAP)
        self._runs.draw(painter, name, one_line(request.name), fonts.strong if waits else fonts.body, theme.text)
        about, second = about_words(request), first.translated(0, _LINE)
        if request.gap:
            about = " · ".join((about, QCoreApplication.translate("Requests", "description gap")))
        self._runs.draw(painter, second, about, fonts.small, theme.accent_text)
        self._runs.draw(painter, second.translated(0, _LINE), one_line(request.text, 200), fonts.small, theme.muted)
        if not waits and side:
            self._paint_pill(painter, rect, request)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        request = self._model.entry(row)
        if request is None or request.waiting is None:
            return 0
        return self._paint_pill(painter, rect, request)

    def _paint_pill(self, painter: QPainter, rect: QRect, request: BuyerRequest) -> int:
        size, text, tone, icon = self._pill(request)
        place = QPoint(rect.right() - Size.PAD - size.width(), rect.top() + 7)
        paint_pill(painter, QRect(place, size), self._appearance, text, tone, icon, timer=request.waiting is not None)
        return size.width()

    def _pill(self, request: BuyerRequest) -> tuple[QSize, str, Tone, str]:
        timer = request.waiting is not None
        if timer:
            text = wait_text(request, self._model)
            tone, icon = WAIT_LOOKS[wait_level(request, self._model.state.rules, self._model.now())]
        else:
            text, tone, icon = ended_look(request)
        return pill_size(self._appearance, text, icon, timer=timer), text, tone, icon

    def _state_words(self, request: BuyerRequest) -> str:
        if request.waiting is None:
            return ended_look(request)[0] or QCoreApplication.translate("Requests", "answered")
        words = QCoreApplication.translate("Requests", "waits {time}")
        return words.replace("{time}", wait_text(request, self._model))


def wait_text(request: BuyerRequest, model: RequestsModel) -> str:
    """How long it has waited; since when, for what is older than a day."""
    since = request.waiting or model.now()
    waited = model.now() - since
    return row_time(since, model.now()) if waited >= DAY else clock_text(waited)
