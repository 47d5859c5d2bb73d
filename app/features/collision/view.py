"""Colleagues at the open chat, in its head; and a line above the field: who answers already, and who has answered meanwhile."""

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.features.collision.model import CollisionModel
from app.features.collision.rules import Answer, Look

#: Pixels of a face, of the part of it that the next one hides, and of the mark of who answers.
_FACE, _OVERLAP, _MARK = 24, 7, 12
_MOST = 4


class Viewers(QWidget):
    """Small faces in the chat's head; who answers has a pen at theirs. Hidden while one is alone."""

    def __init__(self, model: CollisionModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._shown: list[Look] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_FACE + 4)
        model.changed.connect(self.refresh)
        self.refresh()

    @property
    def words(self) -> str:
        """ "Minh is answering, Sara is looking"; "" for nobody."""
        return QLocale().createSeparatedList([look_words(look) for look in self._shown]) if self._shown else ""

    def refresh(self) -> None:
        """Shows who is there now."""
        self._shown = self._model.others()
        self.setVisible(bool(self._shown))
        self.setAccessibleName(self.words)
        self.setToolTip(tip(self.words))
        self.setFixedWidth(max(1, self.sizeHint().width()))
        self.update()

    def sizeHint(self) -> QSize:
        count = min(len(self._shown), _MOST)
        return QSize(count * (_FACE - _OVERLAP) + _OVERLAP + 4, _FACE + 4)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            self.setToolTip(tip(self.words))  # in the language of now
        return bool(super().event(event))  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._appearance.theme.pane
        for place in reversed(range(min(len(self._shown), _MOST))):
            look = self._shown[place]
            face = QRect(2 + place * (_FACE - _OVERLAP), 2, _FACE, _FACE)
            painter.setPen(QPen(ground, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(face)
            paint_avatar(painter, face.adjusted(1, 1, -1, -1), look.name, look.staff, self._appearance.fonts.tiny_strong)
            if look.answering:
                mark = QRect(face.right() - _MARK + 2, face.bottom() - _MARK + 2, _MARK, _MARK)
                painter.setPen(QPen(ground, 1))
                painter.setBrush(self._appearance.colour(Tone.WARN.soft))
                painter.drawEllipse(mark)
                inner = mark.adjusted(2, 2, -2, -2)
                painter.drawPixmap(inner, self._appearance.pixmap("edit", Tone.WARN, inner.width()))


class CollisionLine(QWidget):
    """Above the field. It never holds anything back: that is for the composer to ask, once."""

    def __init__(self, model: CollisionModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._tone = Tone.NEUTRAL
        self._text = TextLine(appearance, "", "muted", appearance.fonts.small, self)
        self.setFixedHeight(Size.CONTROL - Size.STEP)
        model.changed.connect(self.refresh)
        model.crossed.connect(lambda answer: announce(self, crossing_words(answer)))
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """A crossing answer is said before a claim."""
        crossing = self._model.crossing()
        claimed = next((look for look in self._model.others() if look.answering), None)
        self._tone = Tone.WARN if crossing is not None else Tone.NEUTRAL
        if crossing is not None:
            self._text.set_words(lambda: crossing_words(crossing), "warn")
        elif claimed is not None:
            self._text.set_words(lambda: look_words(claimed), "muted")
        self.setVisible(crossing is not None or claimed is not None)
        self.update()

    def resizeEvent(self, event: object) -> None:
        left = Size.GAP * 2 + Size.ICON
        self._text.setGeometry(left, 0, self.width() - left - Size.GAP, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour(self._tone.soft))
        icon = self._appearance.pixmap("edit" if self._tone is Tone.NEUTRAL else "warning", self._tone, Size.ICON)
        painter.drawPixmap(Size.GAP, (self.height() - Size.ICON) // 2, icon)


def look_words(look: Look) -> str:
    """What a colleague does at the chat."""
    translate = QCoreApplication.translate
    words = translate("Collision", "{name} is answering") if look.answering else translate("Collision", "{name} is looking")
    return words.replace("{name}", one_line(look.name, 40))


def crossing_words(answer: Answer) -> str:
    """Why one should look before sending."""
    translate = QCoreApplication.translate
    said = one_line(answer.text, 80)
    if said:
        words = translate("Collision", "{name} has answered while you were writing: “{text}”")
    else:
        words = translate("Collision", "{name} has answered while you were writing.")
    return words.replace("{name}", one_line(answer.name, 40)).replace("{text}", said)
