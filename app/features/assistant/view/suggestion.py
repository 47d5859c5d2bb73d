"""One suggested reply: a button that puts it into the field; on hover, from which past question it comes."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.plain import plain, tip
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size
from app.features.assistant.rules.index import Suggestion
from app.features.assistant.view.words import past_words

#: Characters that are shown; the whole text is in the hover text and goes into the field.
_SHOWN = 260


class SuggestionCard(QAbstractButton):
    """`clicked`: use it; `refused`: never offer it again. Enter and Space press it."""

    refused = Signal()

    def __init__(
        self, suggestion: Suggestion, text: str, keys: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """`text` is what would be inserted, `keys` its shortcut."""
        super().__init__(parent)
        self._suggestion = suggestion
        self._answer = text
        self._appearance = appearance
        self._keys = keys
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = Paragraph(appearance, text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…")
        self._why = TextLine(appearance, self._foot_words, "faint", appearance.fonts.tiny)
        for label in (shown, self._why):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._never = IconButton(appearance, "thumb-down", lambda: self.tr("Never suggest this again"))
        self._never.clicked.connect(lambda _checked: self.refused.emit())
        foot = QHBoxLayout()
        foot.setSpacing(Size.STEP)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._never)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD - 2, Size.GAP, Size.STEP, Size.STEP)
        column.setSpacing(0)
        column.addWidget(shown)
        column.addLayout(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._retranslate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        near = self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.colour("accent" if self.hasFocus() else "edge" if near else "line"), 1))
        painter.setBrush(self._appearance.colour("hover" if near else "pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.CARD_RADIUS, Size.CARD_RADIUS)

    def _foot_words(self) -> str:
        times = self.tr("sent %n time(s)", "", self._suggestion.times)
        return " · ".join(part for part in (self._keys, times) if part)

    def _retranslate(self) -> None:
        why = self.tr("Was the answer to: “{question}”").replace("{question}", past_words(self._suggestion.asked))
        people = self.tr("Sent by %n colleague(s)", "", self._suggestion.agents)
        self.setAccessibleName(plain(self._answer))
        self.setAccessibleDescription(f"{why}. {people}")
        self.setToolTip(tip(f"{self._answer}\n\n{why}\n{people}"))
        self._why.set_words(self._foot_words)
