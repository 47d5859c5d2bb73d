"""Above the field: which message the text answers, or that it takes the place of one; and a button that cancels it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.themes import Size
from app.domain.messages import Picture, Quote
from app.features.chat.model.answering import Answering
from app.features.chat.model.entries import Entry
from app.features.chat.view.words import body_words, quote_words


class AnsweringBar(QWidget):
    """Shown while the next text answers a message or takes the place of one."""

    def __init__(self, answering: Answering, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answering = answering
        self._appearance = appearance
        self._spoken = ""
        self.title = TextLine(appearance, font=appearance.fonts.small_strong, colour="accent_text")
        self.line = TextLine(appearance, font=appearance.fonts.small, colour="muted")
        for text in (self.title, self.line):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.cancel = IconButton(appearance, "close", lambda: self.tr("Do not answer or edit this message"))
        # A click must not take the focus, see the composer's own Send.
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(lambda _checked: answering.cancel())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GAP * 2 + Size.ICON, Size.STEP, Size.STEP, Size.STEP)
        row.setSpacing(Size.GAP)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        answering.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is under way, or hide."""
        entry = self._answering.edited or self._answering.quoted
        self.setVisible(entry is not None)
        if entry is None:
            self._spoken = ""
            return
        if self._answering.edited is not None:
            title = self.tr("Edit your message")
        elif entry.mine:
            title = self.tr("Answer to yourself")
        else:
            title = self.tr("Answer to {name}").replace("{name}", one_line(entry.author_name, 40))
        self.title.set_words(title)
        self.line.set_words(_line(entry))
        spoken = f"{title}: {_line(entry)}"
        if spoken != self._spoken:
            self._spoken = spoken
            announce(self, spoken)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.accent_soft)
        painter.fillRect(0, 0, 3, self.height(), self._appearance.theme.accent)
        icon = "edit" if self._answering.edited is not None else "reply"
        pixmap = self._appearance.pixmap(icon, "accent_text", Size.ICON)
        painter.drawPixmap(Size.GAP, (self.height() - Size.ICON) // 2, pixmap)


def _line(entry: Entry) -> str:
    kind = "picture" if isinstance(entry.body, Picture) else "text"
    return quote_words(
        Quote(number=entry.number, author=entry.author, author_name=entry.author_name, kind=kind, text=body_words(entry))
    )
