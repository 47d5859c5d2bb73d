"""Painting a measured row: separators, avatar, bubble, text, picture, state."""

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.text_runs import TextRuns
from app.domain.messages import Card, File, Picture, Video
from app.features.chat.model.entries import State
from app.features.chat.view.attached import paint_file, paint_progress, paint_video_marks
from app.features.chat.view.bubble_skin import BubbleSkin, bubble_outline
from app.features.chat.view.laid_text import format_range
from app.features.chat.view.row import QUOTE_INSET, Block
from app.features.chat.view.thumbnails import Thumbnails
from app.features.chat.view.words import state_icon

_ICON = 14
_PICTURE_RADIUS = 9


class Marks(msgspec.Struct, frozen=True):
    """What lies over a row at the moment of painting: the selected part of its text, searched words, the focus."""

    selected: tuple[int, int] = (0, 0)
    wanted: str = ""
    marked: bool = False
    focused: bool = False
    hovered_action: str = ""


PLAIN = Marks()


class RowPainter:
    """Paints blocks with the theme in force. `new_words` stands on the line above the first unread message."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails) -> None:
        self._appearance = appearance
        self._thumbnails = thumbnails
        self._runs = TextRuns()
        self._skin = BubbleSkin()
        self.new_words = ""

    def paint(self, painter: QPainter, top: int, block: Block, marks: Marks = PLAIN) -> None:
        """Paint `block` with its top at `top`."""
        painter.save()
        painter.translate(0, top)
        if block.row.day:
            self._paint_day(painter, block)
        if block.row.unread:
            self._paint_new(painter, block.new)
        if block.row.entry.line:
            self._paint_line(painter, block, marks)
        else:
            self._paint_said(painter, block, marks)
        painter.restore()

    def _paint_day(self, painter: QPainter, block: Block) -> None:
        painter.setFont(self._appearance.fonts.tiny)
        painter.setPen(self._appearance.theme.faint)
        painter.drawText(block.day, Qt.AlignmentFlag.AlignCenter, block.row.day)

    def _paint_new(self, painter: QPainter, rect: QRect) -> None:
        theme, font = self._appearance.theme, self._appearance.fonts.tiny_strong
        width = self._runs.width(self.new_words, font)
        middle, centre = rect.center().y(), rect.center().x()
        painter.setPen(QPen(theme.bad_dot, 1))
        painter.setOpacity(0.6)
        painter.drawLine(rect.left(), middle, centre - width // 2 - 10, middle)
        painter.drawLine(centre + width // 2 + 10, middle, rect.right(), middle)
        painter.setOpacity(1.0)
        place = QRect(centre - width // 2, rect.top(), width + 1, rect.height())
        self._runs.draw(painter, place, self.new_words, font, theme.bad)

    def _paint_line(self, painter: QPainter, block: Block, marks: Marks) -> None:
        theme, note = self._appearance.theme, block.row.entry.note
        # A note has a colour of its own, and says that it is one: nobody must take it for something the buyer reads.
        ground = theme.warn_soft if note else theme.hover
        self._skin.paint(painter, block.bubble, ground, ground, ours=False, begins=False, density=self._appearance.density)
        if marks.focused:
            self._paint_focus(painter, block)
        painter.setPen(theme.warn if note else theme.muted)
        if block.text is not None:
            block.text.draw(painter, QPointF(block.text_at), self._ranges(block, marks))

    def _paint_said(self, painter: QPainter, block: Block, marks: Marks) -> None:
        theme, entry = self._appearance.theme, block.row.entry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not block.avatar.isNull():
            fonts = self._appearance.fonts
            paint_avatar(painter, block.avatar, entry.author_name, entry.author_id, fonts.tiny_strong)
        failed = entry.state is State.FAILED
        edge = theme.bad_dot if failed else theme.agent_bubble if entry.ours else theme.buyer_line
        fill = theme.agent_bubble if entry.ours else theme.buyer_bubble
        self._skin.paint(painter, block.bubble, fill, edge, entry.ours, block.row.begins, self._appearance.density)
        if marks.focused or marks.marked:
            self._paint_focus(painter, block)
        if isinstance(entry.body, Picture):
            self._paint_picture(painter, block, entry.body, entry.preview)
        elif isinstance(entry.body, Video):
            # What is still here has no picture at the hub: the one that was made of it lies beside it.
            self._paint_picture(painter, block, entry.body, f"{entry.preview}.poster" if entry.preview else "")
        elif isinstance(entry.body, File):
            paint_file(painter, block.picture, entry, entry.body, self._appearance)
        elif isinstance(entry.body, Card):
            self._paint_card(painter, block, entry.body)
        if not block.quote.isNull():
            self._paint_quote(painter, block)
        if block.text is not None:
            painter.setPen(theme.muted if entry.recalled else theme.bubble_text)
            block.text.draw(painter, QPointF(block.text_at), self._ranges(block, marks))
        if block.meta_text:
            self._paint_meta(painter, block)
        if block.reason is not None:
            painter.setPen(theme.bad)
            block.reason.draw(painter, QPointF(block.reason_at))
        self._paint_actions(painter, block, marks)

    def _paint_focus(self, painter: QPainter, block: Block) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._appearance.theme.accent, 2))
        painter.drawPath(bubble_outline(block.bubble, block.row.entry.ours, block.row.begins and not block.row.entry.line))

    def _paint_quote(self, painter: QPainter, block: Block) -> None:
        """A bar in the accent's colour, who said it, and one line of it."""
        theme, fonts, rect = self._appearance.theme, self._appearance.fonts, block.quote
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent)
        name, words = block.quote_lines
        above = self._runs.height(fonts.tiny_strong) + 2
        line = rect.adjusted(QUOTE_INSET, 0, 0, 0)
        self._runs.draw(painter, QRect(line.left(), line.top(), line.width(), above), name, fonts.tiny_strong, theme.accent_text)
        below = QRect(line.left(), line.top() + above, line.width(), line.height() - above)
        self._runs.draw(painter, below, words, fonts.small, theme.muted)

    def _paint_card(self, painter: QPainter, block: Block, card: Card) -> None:
        if card.picture:
            self._thumbnails.goods.paint(painter, block.picture, card.picture)
        if block.title is not None:
            painter.setPen(self._appearance.theme.bubble_text)
            block.title.draw(painter, QPointF(block.title_at))

    def _paint_picture(self, painter: QPainter, block: Block, picture: Picture | Video, preview: str) -> None:
        entry, rect, theme = block.row.entry, block.picture, self._appearance.theme
        pixmap = self._thumbnails.get(picture.file, preview, self._appearance.density)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect), _PICTURE_RADIUS, _PICTURE_RADIUS)
        if pixmap is None:
            painter.fillPath(outline, theme.hover)
            if isinstance(picture, Picture):
                missing = self._thumbnails.is_missing(picture.file, preview)
                icon = self._appearance.pixmap("offline" if missing else "picture", "faint", 32)
                painter.drawPixmap(rect.center() - QPoint(16, 16), icon)
        else:
            painter.save()
            painter.setClipPath(outline)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            # What the message says of its size may be wrong, or not known yet: never distorted, cut where it must be.
            shown = pixmap.deviceIndependentSize().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            place = QRectF(0, 0, shown.width(), shown.height())
            place.moveCenter(QRectF(rect).center())
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
            painter.restore()
        if isinstance(picture, Video):
            painter.setFont(self._appearance.fonts.tiny)
            paint_video_marks(painter, rect, picture)
        if entry.state is State.UPLOADING:
            bar = QRectF(rect.left() + 10, rect.bottom() - 14, rect.width() - 20, 5)
            paint_progress(painter, bar, entry.progress, self._appearance)

    def _paint_meta(self, painter: QPainter, block: Block) -> None:
        theme, rect = self._appearance.theme, QRect(block.meta)
        icon, colour = state_icon(block.row.entry.state)
        side = Qt.AlignmentFlag.AlignLeft
        if block.row.entry.ours:
            side = Qt.AlignmentFlag.AlignRight
            if icon:
                pixmap = self._appearance.pixmap(icon, colour, _ICON)
                painter.drawPixmap(rect.right() - _ICON + 1, rect.center().y() - _ICON // 2 + 1, pixmap)
                rect.setRight(rect.right() - _ICON - 4)
        ink = theme.bad if block.row.entry.state is State.FAILED else theme.faint
        self._runs.draw(painter, rect, block.meta_text, self._appearance.fonts.tiny, ink, side)

    def _paint_actions(self, painter: QPainter, block: Block, marks: Marks) -> None:
        for name, words, rect in block.actions:
            font = self._appearance.fonts.small_strong
            self._runs.draw(painter, rect, words, font, self._appearance.theme.accent_text)
            if name == marks.hovered_action:
                painter.setPen(self._appearance.theme.accent_text)
                painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _ranges(self, block: Block, marks: Marks) -> list[QTextLayout.FormatRange]:
        theme, ranges = self._appearance.theme, []
        if marks.wanted and block.text is not None:
            look = QTextCharFormat()
            look.setBackground(theme.mark)
            look.setForeground(theme.on_mark)
            ranges += [format_range(start, end, look) for start, end in block.text.find(marks.wanted)]
        start, end = marks.selected
        if start < end:
            look = QTextCharFormat()
            look.setBackground(theme.accent)
            look.setForeground(theme.on_accent)
            ranges.append(format_range(start, end, look))
        return ranges
