"""Avatars: initials on a colour that stays the same for the same person."""

import unicodedata
import zlib
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.themes import AVATAR_COLOURS, ON_AVATAR, Size

_FILLS = tuple(QColor(colour) for colour in AVATAR_COLOURS)
_INK = QColor(ON_AVATAR)
# Scripts in which one sign is a whole syllable or word.
_WHOLE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


# Both are asked at every tick of every row in sight.
@lru_cache(maxsize=2000)
def initials(name: str) -> str:
    """One sign for Chinese, Japanese and Korean names, otherwise up to two letters; "?" when there is none."""
    words = [word for word in ("".join(c for c in part if c.isalnum()) for part in one_line(name, 80).split()) if word]
    if not words:
        return "?"
    first = words[0][0]
    if unicodedata.name(first, "").startswith(_WHOLE):
        return first
    letters = words[0][:2] if len(words) == 1 else first + words[-1][0]
    return "".join(_base(letter) for letter in letters).upper()


@lru_cache(maxsize=2000)
def avatar_colour(identity: str) -> QColor:
    """The fill for a person's id; the same in every theme, process and run."""
    return _FILLS[zlib.crc32(identity.encode("utf-8", "replace")) % len(_FILLS)]


def paint_avatar(painter: QPainter, rect: QRect, name: str, identity: str, font: QFont) -> None:
    """Paint a round avatar that fills `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_colour(identity))
    painter.drawEllipse(rect)
    painter.setPen(_INK)
    painter.setFont(font)
    run, width, height = _laid_out(initials(name), font.pixelSize())
    painter.drawStaticText(QPointF(rect.x() + (rect.width() - width) / 2, rect.y() + (rect.height() - height) / 2), run)


@lru_cache(maxsize=1000)
def _laid_out(text: str, pixels: int) -> tuple[QStaticText, float, float]:
    """`text` in the program's font, `pixels` high and strong, ready to draw; its width and height."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    run = QStaticText(text)
    run.setTextFormat(Qt.TextFormat.PlainText)
    run.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    run.prepare(font=font)
    return run, run.size().width(), run.size().height()


class Avatar(QWidget):
    """A person's avatar, `size` pixels wide."""

    def __init__(self, appearance: Appearance, size: int = Size.AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = ""
        self._identity = ""
        self.setFixedSize(QSize(size, size))

    def set_person(self, name: str, identity: str) -> None:
        self._name, self._identity = name, identity
        self.setAccessibleName(one_line(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fonts = self._appearance.fonts
        font = fonts.strong if self.width() >= Size.AVATAR else fonts.tiny_strong
        paint_avatar(painter, self.rect(), self._name, self._identity, font)


def _base(letter: str) -> str:
    """Latin letters lose their marks ("Đ" → "D"); others keep them, since й and ї are letters of their own."""
    if letter in "đĐ":
        return "D"
    plain = unicodedata.normalize("NFD", letter)[0]
    return plain if plain.isascii() else letter
