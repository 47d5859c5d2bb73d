"""Videos and files in the timeline: how large they stand there, and how they are painted (CHAT-14)."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPolygonF

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.themes import Size
from app.domain.messages import File, Video
from app.features.chat.model.entries import Entry, State
from app.features.chat.view.words import kind_words, length_words, size_words

#: A video is always this wide, so that what plays it has room for its buttons.
_VIDEO: Final = QSize(260, 200)
_VIDEO_LEAST: Final = 132
_FILE: Final = QSize(250, 50)
_ICON_BOX: Final = 38
_ICON: Final = 20
_PLAY: Final = 46
# Over a picture, whatever its colours and the theme: white on a dark veil.
_VEIL: Final = QColor(0, 0, 0, 150)
_ON_VEIL: Final = QColor(255, 255, 255)


def attached_size(body: Video | File, room: int) -> QSize:
    """The place of a video or a file in its bubble, at most `room` wide; known before anything is loaded."""
    if isinstance(body, File):
        return QSize(min(room, _FILE.width()), _FILE.height())
    width = min(room, _VIDEO.width())
    height = width * body.height // body.width if body.width > 0 and body.height > 0 else width * 9 // 16
    return QSize(width, max(_VIDEO_LEAST, min(_VIDEO.height(), height)))


def paint_file(painter: QPainter, rect: QRect, entry: Entry, body: File, appearance: Appearance) -> None:
    """A file as a card: its kind's icon, its name, its kind and size; how much of it is uploaded below."""
    theme, fonts = appearance.theme, appearance.fonts
    box = QRect(rect.left() + 4, rect.top() + (rect.height() - _ICON_BOX) // 2, _ICON_BOX, _ICON_BOX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.hover)
    painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
    painter.drawPixmap(box.center() - QPoint(_ICON // 2 - 1, _ICON // 2 - 1), appearance.pixmap("file", "accent_text", _ICON))
    left, width = box.right() + 10, rect.right() - box.right() - 14
    name = QFontMetrics(fonts.strong).elidedText(one_line(body.name, 200), Qt.TextElideMode.ElideMiddle, width)
    painter.setFont(fonts.strong)
    painter.setPen(theme.bubble_text)
    painter.drawText(QRect(left, box.top(), width, box.height() // 2), Qt.AlignmentFlag.AlignVCenter, name)
    facts = " · ".join(part for part in (kind_words(body.media_type), size_words(body.size)) if part)
    painter.setFont(fonts.tiny)
    painter.setPen(theme.muted)
    below = QRect(left, box.top() + box.height() // 2, width, box.height() // 2)
    painter.drawText(
        below, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, width)
    )
    if entry.state is State.UPLOADING:
        paint_progress(painter, QRectF(left, rect.bottom() - 3, width, 4), entry.progress, appearance)


def paint_video_marks(painter: QPainter, rect: QRect, video: Video) -> None:
    """What says that this picture is a video: a play sign in the middle, and how long it runs."""
    circle = QRectF(0, 0, _PLAY, _PLAY)
    circle.moveCenter(QRectF(rect).center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawEllipse(circle)
    painter.setBrush(_ON_VEIL)
    middle, reach = circle.center(), _PLAY * 0.2
    triangle = [(-reach * 0.8, -reach), (-reach * 0.8, reach), (reach * 1.1, 0.0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in triangle]))
    if words := length_words(video.milliseconds):
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        label = QRect(rect.right() - width - 6, rect.top() + 7, width, 18)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(label), 5, 5)
        painter.fillPath(outline, _VEIL)
        painter.setPen(_ON_VEIL)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


def paint_progress(painter: QPainter, bar: QRectF, part: float, appearance: Appearance) -> None:
    """How much is uploaded, 0.0 to 1.0."""
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.theme.pane)
    painter.drawRoundedRect(bar, radius, radius)
    painter.setBrush(appearance.theme.accent)
    bar.setWidth(bar.width() * min(1.0, max(0.02, part)))
    painter.drawRoundedRect(bar, radius, radius)
