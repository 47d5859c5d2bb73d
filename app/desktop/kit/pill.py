"""Pills, tags, badges and dots: small marks beside a text, as widgets and as painting for list rows."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_PILL_PAD = 9
_ICON_GAP = 4
_TAG_PAD = 5


def pill_size(appearance: Appearance, text: str, icon: str = "", timer: bool = False) -> QSize:
    """Pixels that `paint_pill` needs; `timer` takes the font whose digits are all of one width."""
    metrics = appearance.fonts.timer_metrics if timer else appearance.fonts.small_metrics
    mark = 14 if timer else Size.ICON
    width = metrics.horizontalAdvance(text) + 2 * _PILL_PAD + (mark + _ICON_GAP if icon else 0)
    return QSize(width, metrics.height() + 4)


def paint_pill(
    painter: QPainter, rect: QRect, appearance: Appearance, text: str, tone: Tone, icon: str = "", timer: bool = False
) -> None:
    """Paint a pill that fills `rect` (see `pill_size`): ground and text in `tone`, `icon` in front of the text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.colour(tone.soft))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    left = rect.left() + _PILL_PAD
    if icon:
        mark = 14 if timer else Size.ICON
        painter.drawPixmap(left - 2, rect.center().y() - mark // 2 + 1, appearance.pixmap(icon, tone, mark))
        left += mark + _ICON_GAP - 2
    painter.setPen(appearance.colour(tone))
    painter.setFont(appearance.fonts.timer if timer else appearance.fonts.small)
    # From a baseline: inside a rectangle Qt would lay the text out twice, and timers change at every tick.
    metrics = appearance.fonts.timer_metrics if timer else appearance.fonts.small_metrics
    painter.drawText(left, rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2, text)


def tag_size(appearance: Appearance, text: str) -> QSize:
    """Pixels that `paint_tag` needs."""
    font = appearance.fonts.tiny
    return QSize(appearance.runs.width(text, font) + 2 * _TAG_PAD, appearance.runs.height(font) + 2)


def paint_tag(painter: QPainter, rect: QRect, appearance: Appearance, text: str) -> None:
    """Paint a small framed tag that fills `rect` (see `tag_size`)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(appearance.colour("line"), 1))
    painter.setBrush(appearance.colour("background"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)
    inner = rect.adjusted(_TAG_PAD, 0, 0, 0)
    appearance.runs.draw(painter, inner, text, appearance.fonts.tiny, appearance.colour("muted"))


def paint_badge(painter: QPainter, top_right: QPoint, appearance: Appearance, count: int) -> None:
    """Paint a red count whose top right corner is `top_right`; nothing for zero, "99+" above 99."""
    if count <= 0:
        return
    text = str(count) if count < 100 else "99+"
    metrics = QFontMetrics(appearance.fonts.tiny_strong)
    width = max(16, metrics.horizontalAdvance(text) + 8)
    rect = QRect(top_right.x() - width, top_right.y(), width, 16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.colour("badge"))
    painter.drawRoundedRect(rect, 8, 8)
    painter.setPen(appearance.colour("on_badge"))
    painter.setFont(appearance.fonts.tiny_strong)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Pill(QWidget):
    """A pill with a tone, an optional icon and an optional hover text. Hidden while its text is empty."""

    def __init__(
        self, appearance: Appearance, words: Words = "", tone: Tone = Tone.NEUTRAL, icon: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._tone, self._icon = words, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._refresh()

    @property
    def text(self) -> str:
        return one_line(say(self._words))

    @property
    def tone(self) -> Tone:
        return self._tone

    def show_words(self, words: Words, tone: Tone | None = None, icon: str | None = None, hover: str = "") -> None:
        """Show `words`; tone and icon stay as they are when None."""
        self._words = words
        self._tone = self._tone if tone is None else tone
        self._icon = self._icon if icon is None else icon
        self.setToolTip(tip(hover))
        self.setAccessibleDescription(hover)
        self._refresh()

    def sizeHint(self) -> QSize:
        return pill_size(self._appearance, self.text, self._icon)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), self.rect(), self._appearance, self.text, self._tone, self._icon)

    def _refresh(self) -> None:
        self.setAccessibleName(self.text)
        if self.parentWidget():
            self.setVisible(bool(self.text))
        self.updateGeometry()
        self.update()


class PillButton(QAbstractButton):
    """A pill that can be clicked, as for sound and presence."""

    def __init__(
        self,
        appearance: Appearance,
        words: Words,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._tone, self._icon_name = words, tone, icon
        self._hover: Words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._refresh()

    def show_words(self, words: Words, tone: Tone, icon: str, hover: Words = "") -> None:
        """Show `words`, which name the action that a click will do or the state that it will change."""
        self._words, self._tone, self._icon_name, self._hover = words, tone, icon, hover
        self._refresh()

    def sizeHint(self) -> QSize:
        return pill_size(self._appearance, self._shown, self._icon_name) + QSize(4, 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = self.rect().adjusted(2, 2, -2, -2)
        paint_pill(painter, inner, self._appearance, self._shown, self._tone, self._icon_name)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._appearance.colour(self._tone), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _refresh(self) -> None:
        self._shown = one_line(say(self._words))
        # A lone & in a name would become a shortcut.
        self.setText(self._shown.replace("&", "&&"))
        self.setAccessibleName(self._shown)
        self.setToolTip(tip(say(self._hover)))
        self.updateGeometry()
        self.update()


class Tag(QWidget):
    """A small framed word beside a name."""

    def __init__(self, appearance: Appearance, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = one_line(text)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return tag_size(self._appearance, self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text:
            paint_tag(QPainter(self), self.rect(), self._appearance, self._text)
