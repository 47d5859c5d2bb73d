"""Avatars: initials on a colour that stays the same for the same person."""

import unicodedata
import zlib

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.themes import AVATAR_COLOURS, ON_AVATAR, Size

_FILLS = tuple(QColor(colour) for colour in AVATAR_COLOURS)
_INK = QColor(ON_AVATAR)
# Scripts in which one sign is a whole syllable or word.
_WHOLE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


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
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


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
