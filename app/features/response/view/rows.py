"""How a turn looks in the list: when, with whom, the verdict, and the sentence that says why (CHAT-9)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section
from app.desktop.themes import Size
from app.domain.ids import Instant
from app.features.response.model.turns import TurnsModel
from app.features.response.rules.turn import Turn
from app.features.response.view.words import began, deadline, times, verdict, why
from app.features.response.wire import Line

_TIMES = 158
_LINE = 18
#: Pixels at the right where the verdicts stand, one under the other where there are two.
_VERDICT = 148


class TurnRows(ListSource):
    """Reads the model and paints."""

    def __init__(self, model: TurnsModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._runs = TextRuns()
        self._rows: dict[str, int] = {}
        self.renew()

    def renew(self) -> None:
        """The model shows others."""
        self._rows = {line.turn.id: row for row, line in enumerate(self._model.shown)}

    def line(self, key: str) -> Line | None:
        """The line of a row."""
        row = self._rows.get(key)
        return None if row is None else self._model.shown[row]

    def sections(self) -> Sequence[Section]:
        return (Section(len(self._model.shown), "", row_height=Size.ROW),)

    def key(self, row: int) -> str:
        return self._model.shown[row].turn.id

    def row_of(self, key: str) -> int:
        return self._rows.get(key, -1)

    def spoken(self, row: int) -> str:
        line = self._model.shown[row]
        parts = [self._who(line.turn), times(line.turn, self._zone), deadline(line.turn, self._zone)]
        parts += [f"{self._verdict(turn, line)[0]}. {self._why(turn)}" for turn in _turns(line)]
        return ", ".join(part for part in parts if part)

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        return "\n".join(self._why(turn) for turn in _turns(self._model.shown[row]))

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        line = self._model.shown[row]
        fonts, theme = self._appearance.fonts, self._appearance.theme
        first = QRect(rect.left() + Size.PAD, rect.top() + 8, _TIMES, _LINE)
        second = first.translated(0, _LINE)
        painter.setPen(theme.text)
        painter.setFont(fonts.timer)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, times(line.turn, self._zone))
        self._runs.draw(painter, second, deadline(line.turn, self._zone), fonts.tiny, theme.faint)
        first.setLeft(first.right() + Size.PAD)
        first.setRight(rect.right() - Size.PAD - _VERDICT)
        second.setLeft(first.left())
        second.setRight(first.right())
        self._runs.draw(painter, first, self._who(line.turn), fonts.strong, theme.text)
        self._runs.draw(painter, second, self._why(_turns(line)[-1]), fonts.small, theme.muted)
        self._paint_verdicts(painter, rect, line)

    def _paint_verdicts(self, painter: QPainter, rect: QRect, line: Line) -> None:
        found = _turns(line)
        for place, turn in enumerate(found):
            text, tone, icon = self._verdict(turn, line)
            size = pill_size(self._appearance, text, icon)
            gap = (rect.height() - len(found) * (size.height() + 2)) // 2
            top = rect.top() + gap + place * (size.height() + 2)
            left = rect.right() - Size.PAD - size.width()
            paint_pill(painter, QRect(QPoint(left, top), size), self._appearance, text, tone, icon)

    def _verdict(self, turn: Turn, line: Line) -> tuple[str, Tone, str]:
        text, tone, icon = verdict(turn, self._now)
        if self._model.other is not None:
            was = QCoreApplication.translate("Response", "was {verdict}")
            would = QCoreApplication.translate("Response", "would be {verdict}")
            text = (was if turn is line.recorded else would).replace("{verdict}", text)
        return text, tone, icon

    def _who(self, turn: Turn) -> str:
        unknown = QCoreApplication.translate("Response", "a buyer who is not known here")
        buyer = one_line(self._model.buyer(turn.conversation), 60) or unknown
        if turn.answered_by is None:
            return buyer
        left = QCoreApplication.translate("Response", "somebody who left")
        return f"{buyer} · {one_line(self._model.staff(turn.answered_by), 60) or left}"

    def _why(self, turn: Turn) -> str:
        return " ".join(part for part in (began(turn), why(turn, self._now, self._zone)) if part)

    @property
    def _zone(self) -> str:
        page = self._model.page
        return page.time_zone if page is not None else self._model.time_zone

    @property
    def _now(self) -> Instant:
        """When the hub said so: a sentence does not change while one reads it."""
        page = self._model.page
        return page.now if page is not None else self._model.now()


def _turns(line: Line) -> list[Turn]:
    return [turn for turn in (line.recorded, line.other) if turn is not None]
