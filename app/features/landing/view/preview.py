"""A landing's page as visitors will see it, drawn while it is written: the same words in the same order (DATA-1)."""

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.panel import Panel
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size
from app.domain.products import in_language
from app.features.landing.view.words import field_words
from app.features.landing.wire import Draft, LandingGood

WIDTH = 300


class _Box(Panel):
    """Stands for a field: nothing can be typed into a preview."""

    def __init__(self, appearance: Appearance, height: int) -> None:
        super().__init__(appearance)
        self.setFixedHeight(height)


class Preview(QWidget):
    """`show_draft` draws another state of the form."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedWidth(WIDTH)
        self._panel = Panel(appearance)
        self._title = Paragraph(appearance)
        self._title.setFont(appearance.fonts.title)
        self._text = Paragraph(appearance, "", "muted")
        self._fields: dict[str, tuple[QWidget, QWidget]] = {}
        self._closed = Paragraph(appearance, lambda: self.tr("The form takes nothing while Takes contacts is off."), "warn")
        self._send = Button(appearance, lambda: self.tr("Send"), Look.PRIMARY)
        self._send.setEnabled(False)
        self._lay_out()

    def show_draft(self, draft: Draft, language: str, good: LandingGood | None) -> None:
        """As it would be read in that language."""
        title = in_language(draft.title, language) or ("" if good is None else in_language(good.name, language))
        self._title.set_words(title or self.tr("Leave your number"))
        text = in_language(draft.text, language)
        self._text.set_words(text)
        self._text.setVisible(bool(text))
        for name, both in self._fields.items():
            for widget in both:
                widget.setVisible(draft.live and (name in ("name", "phone") or name in draft.fields))
        self._send.setVisible(draft.live)
        self._closed.setVisible(not draft.live)

    def _lay_out(self) -> None:
        fonts = self._appearance.fonts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TextLine(self._appearance, lambda: self.tr("Preview"), "muted", fonts.tiny_strong))
        column.addWidget(self._panel)
        column.addStretch(1)
        body = self._panel.body
        body.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, Size.PAD)
        body.addWidget(self._title)
        body.addWidget(self._text)
        for name in ("name", "phone", "message", "address", "email", "quantity"):
            label = TextLine(self._appearance, partial(field_words, name), "muted", fonts.small)
            box = _Box(self._appearance, Size.FIELD * (2 if name in ("message", "address") else 1))
            self._fields[name] = (label, box)
            body.addWidget(label)
            body.addWidget(box)
        body.addWidget(self._closed)
        self._send.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        body.addWidget(self._send)
