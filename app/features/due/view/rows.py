"""How one due thing looks in the list: its kind, whose it is, what it is about, and the time that is left."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import clock_text, full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.conversations import WaitLevel
from app.domain.ids import DAY
from app.features.due.model import DueModel
from app.features.due.rules import Due, DueKind

ICONS = {
    DueKind.CHAT: "chat",
    DueKind.REMINDER: "bell",
    DueKind.REQUEST: "requests",
    DueKind.LEAD: "leads",
    DueKind.TRACKING: "send",
    DueKind.BOOKING: "calendar",
}
_LOOKS = {WaitLevel.FRESH: (Tone.OK, ""), WaitLevel.WAITING: (Tone.WARN, "clock"), WaitLevel.OVERDUE: (Tone.BAD, "overdue")}
_LINE = 18


def kind_words(kind: DueKind) -> str:
    """What it is."""
    return {
        DueKind.CHAT: QCoreApplication.translate("Due", "Reply"),
        DueKind.REMINDER: QCoreApplication.translate("Due", "Reminder"),
        DueKind.REQUEST: QCoreApplication.translate("Due", "Request"),
        DueKind.LEAD: QCoreApplication.translate("Due", "Lead"),
        DueKind.TRACKING: QCoreApplication.translate("Due", "Tracking number"),
        DueKind.BOOKING: QCoreApplication.translate("Due", "Service booking"),
    }[kind]


def left_words(due: Due, model: DueModel) -> str:
    """The time that is left, "+0:12" for what is late; a day for what is more than one away."""
    left = due.at - model.now()
    if abs(left) >= DAY:
        return row_time(due.at, model.now())
    return f"+{clock_text(-left)}" if left <= 0 else clock_text(left + 999)


class DueRows(ListSource):
    """Late ones first, in order of time throughout."""

    def __init__(self, model: DueModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._runs = TextRuns(600)
        self._place: dict[str, int] = {}
        self._of: list[Due] | None = None

    def sections(self) -> Sequence[Section]:
        late, number = self._model.late(), QLocale().toString
        overdue = QCoreApplication.translate("Due", "Overdue · {count}")
        coming = QCoreApplication.translate("Due", "Coming up · {count}")
        ahead = len(self._model.dues) - late
        return (
            Section(late, overdue.replace("{count}", number(late)), QCoreApplication.translate("Due", "longest first")),
            Section(ahead, coming.replace("{count}", number(ahead)), QCoreApplication.translate("Due", "soonest first")),
        )

    def due(self, key: str) -> Due | None:
        """The one whose row is called `key`."""
        row = self.row_of(key)
        return self._model.dues[row] if row >= 0 else None

    def key(self, row: int) -> str:
        return self._model.dues[row].id

    def row_of(self, key: str) -> int:
        if self._of is not self._model.dues:
            self._of = self._model.dues
            self._place = {due.id: row for row, due in enumerate(self._of)}
        return self._place.get(key, -1)

    def spoken(self, row: int) -> str:
        due = self._model.dues[row]
        late = self._model.level(due) is WaitLevel.OVERDUE
        when = QCoreApplication.translate("Due", "late by {time}") if late else QCoreApplication.translate("Due", "due in {time}")
        text = when.replace("{time}", left_words(due, self._model).lstrip("+"))
        return ", ".join(filter(None, (kind_words(due.kind), one_line(due.title), one_line(due.note, 120), text)))

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        due = self._model.dues[row]
        when = QCoreApplication.translate("Due", "Due {time}").replace("{time}", full_time(due.at))
        return "\n".join(filter(None, (one_line(due.title), kind_words(due.kind), one_line(due.note), when)))

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        due = self._model.dues[row]
        fonts, theme = self._appearance.fonts, self._appearance.theme
        face = QRect(rect.left() + Size.PAD, rect.top() + 8, Size.AVATAR, Size.AVATAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.field)
        painter.drawEllipse(face)
        mark = QRect(0, 0, Size.ICON, Size.ICON)
        mark.moveCenter(face.center())
        painter.drawPixmap(mark, self._appearance.pixmap(ICONS[due.kind], "muted", Size.ICON))
        left, right = face.right() + 10, rect.right() - Size.PAD - self._pill(due)[0].width() - Size.GAP
        first = QRect(left, rect.top() + 8, right - left, _LINE)
        self._runs.draw(painter, first, one_line(due.title), fonts.strong, theme.text)
        words = " · ".join(filter(None, (kind_words(due.kind), one_line(due.note, 120))))
        self._runs.draw(painter, first.translated(0, _LINE), words, fonts.small, theme.muted)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        size, text, tone, icon = self._pill(self._model.dues[row])
        place = QPoint(rect.right() - Size.PAD - size.width(), rect.center().y() - size.height() // 2)
        paint_pill(painter, QRect(place, size), self._appearance, text, tone, icon, timer=True)
        return size.width()

    def _pill(self, due: Due) -> tuple[QSize, str, Tone, str]:
        text = left_words(due, self._model)
        tone, icon = _LOOKS[self._model.level(due)]
        return pill_size(self._appearance, text, icon, timer=True), text, tone, icon
