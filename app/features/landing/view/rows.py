"""The list of landings: name, whose, about what, flags, what came in and who changed it last (DATA-1)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import row_time
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.contacts import Landing
from app.features.landing.model.landings import LandingsModel
from app.features.landing.view.words import good_words, kind_words

ROW = 92
_LINE = 20


class LandingCounts(QObject):
    """Counts in words; plural forms are found by `tr` alone."""

    def contacts(self, count: int) -> str:
        """What came in."""
        return self.tr("%n contact(s)", "", count)

    def awaiting(self, count: int) -> str:
        """What waits for an admin."""
        return self.tr("%n awaiting approval", "", count)


class LandingRows(ListSource):
    """Reads the model; `refresh` takes what it has now."""

    def __init__(self, model: LandingsModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._runs = TextRuns()
        self._rows: list[Landing] = []
        self._counts_in_words = LandingCounts()

    def refresh(self) -> None:
        """Other contents."""
        self._rows = self._model.landings()

    def sections(self) -> Sequence[Section]:
        return (Section(len(self._rows), row_height=ROW),)

    def key(self, row: int) -> str:
        return self._rows[row].id

    def row_of(self, key: str) -> int:
        return next((place for place, one in enumerate(self._rows) if one.id == key), -1)

    def spoken(self, row: int) -> str:
        one = self._rows[row]
        return ", ".join(
            filter(None, (one_line(one.name), self._about(one), self._counts(one), self._flag(one)[0], self._changed(one)))
        )

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        one = self._rows[row]
        return "\n".join((one_line(one.name), self._about(one), self._changed(one)))

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        theme, fonts, one = self._appearance.theme, self._appearance.fonts, self._rows[row]
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)
        words, tone, icon = self._flag(one)
        size = pill_size(self._appearance, words, icon)
        top = QRect(rect.left() + Size.PAD, rect.top() + 6, rect.width() - 2 * Size.PAD, _LINE)
        pill = QRect(QPoint(top.right() - size.width(), top.top()), size)
        paint_pill(painter, pill, self._appearance, words, tone, icon)
        name = QRect(top.left(), top.top(), max(40, top.width() - size.width() - Size.GAP), _LINE)
        self._runs.draw(painter, name, one_line(one.name), fonts.strong, theme.text)
        lines = (
            (self._about(one), theme.muted), (self._counts(one), theme.warn if one.awaiting else theme.text),
            (self._changed(one), theme.muted),
        )  # fmt: skip
        for place, (text, ink) in enumerate(lines, 1):
            self._runs.draw(painter, top.translated(0, place * _LINE), text, fonts.small, ink)

    def _about(self, one: Landing) -> str:
        parts = (self._model.name_of(one.marketer), kind_words(one.kind), good_words(self._model.good(one.product)))
        return " · ".join(one_line(part, 80) for part in parts if part)

    def _counts(self, one: Landing) -> str:
        translate = QCoreApplication.translate
        parts = [self._counts_in_words.contacts(one.contacts)]
        if one.awaiting:
            parts.append(self._counts_in_words.awaiting(one.awaiting))
        if one.manual:
            parts.append(translate("Landings", "Manual entry"))
        return " · ".join(parts)

    def _changed(self, one: Landing) -> str:
        if self._model.waiting(one.id):
            return QCoreApplication.translate("Landings", "Not at the hub yet")
        words = QCoreApplication.translate("Landings", "Changed {time} by {name}")
        return words.replace("{time}", row_time(one.changed, self._model.now())).replace("{name}", one_line(one.changed_by, 60))

    @staticmethod
    def _flag(one: Landing) -> tuple[str, Tone, str]:
        translate = QCoreApplication.translate
        if not one.live:
            return translate("Landings", "Closed"), Tone.NEUTRAL, "pause"
        if one.approved:
            return translate("Landings", "Approved"), Tone.OK, "check"
        return translate("Landings", "Not approved"), Tone.WARN, "lock"
