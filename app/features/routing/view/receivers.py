"""The list of those whom a chat can be handed to: colleagues with presence and load, then groups; filtered by what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section
from app.desktop.themes import Size
from app.domain.text import searchable
from app.features.routing.model.transfer import Receiver
from app.features.routing.view.words import STATES, state_word

ROW = 48
_FACE, _LINE = 32, 20


class ReceiverRows(ListSource):
    """`all` is everybody, `shown` those whose name fits what is typed, accent-free."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns(200)
        self._loads = Loads()
        self._typed = ""
        self.all: Sequence[Receiver] = ()
        self.shown: Sequence[Receiver] = ()

    def show(self, receivers: Sequence[Receiver]) -> None:
        """Others, or the same anew."""
        self.all = receivers
        self.filter(self._typed)

    def filter(self, typed: str) -> None:
        """Only those a word of whose name begins with this."""
        self._typed = typed
        wanted = searchable(typed).strip()
        self.shown = [one for one in self.all if f" {wanted}" in f" {searchable(one.name)}"]

    def sections(self) -> Sequence[Section]:
        people = sum(one.staff is not None for one in self.shown)
        groups = len(self.shown) - people
        found = []
        if people:
            found.append(Section(people, QCoreApplication.translate("Transfer", "Colleagues"), row_height=ROW))
        if groups:
            found.append(Section(groups, QCoreApplication.translate("Transfer", "Groups"), row_height=ROW))
        return found

    def key(self, row: int) -> str:
        one = self.shown[row]
        return f"staff:{one.staff}" if one.staff else f"group:{one.name}"

    def row_of(self, key: str) -> int:
        return next((row for row in range(len(self.shown)) if self.key(row) == key), -1)

    def spoken(self, row: int) -> str:
        one = self.shown[row]
        state = "" if one.state is None else state_word(one.state)
        return ", ".join(part for part in (one_line(one.name, 60), state, self._loads.words(one)) if part)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        one, fonts, theme = self.shown[row], self._appearance.fonts, self._appearance.theme
        # Who cannot take it now is pale, and says why in words.
        ink, second = (theme.text, theme.muted) if not one.why_not else (theme.faint, theme.faint)
        face = QRect(rect.left() + Size.PAD, rect.top() + (ROW - _FACE) // 2, _FACE, _FACE)
        if one.staff:
            paint_avatar(painter, face, one.name, one.staff, fonts.strong)
        else:
            painter.drawPixmap(face.adjusted(6, 6, -6, -6), self._appearance.pixmap("users", "muted", _FACE - 12))
        right = rect.right() - Size.PAD
        if one.state is not None:
            tone, icon = STATES[one.state][1:] if not one.why_not else (Tone.NEUTRAL, STATES[one.state][2])
            size = pill_size(self._appearance, state_word(one.state), icon)
            pill = QRect(right - size.width(), rect.top() + (ROW - size.height()) // 2, size.width(), size.height())
            paint_pill(painter, pill, self._appearance, state_word(one.state), tone, icon)
            right -= size.width() + Size.GAP
        left = face.right() + Size.PAD
        line = QRect(left, rect.top() + 4, right - left, _LINE)
        self._runs.draw(painter, line, one_line(one.name, 80), fonts.strong, ink)
        self._runs.draw(painter, line.translated(0, _LINE), self._loads.words(one), fonts.small, second)


class Loads(QObject):
    """What is said of somebody's load; an object of Qt's, since only those have plurals."""

    def words(self, one: Receiver) -> str:
        """ "3 of 8 chats", and why nobody can hand anything to them now."""
        number = QLocale().toString
        if one.staff is None:
            room = self.tr("{room} of {members} have room").replace("{room}", number(one.load))
            return room.replace("{members}", number(one.capacity))
        if one.state is None or (not one.capacity and one.why_not == "routing.not_here"):
            return self.tr("%n chat(s)", "", one.load)
        if not one.capacity:
            return self.tr("takes no new buyers")
        words = self.tr("{load} of {capacity} chats")
        words = words.replace("{load}", number(one.load)).replace("{capacity}", number(one.capacity))
        return words + " · " + self.tr("full") if one.why_not == "transfer.full" else words
