"""Dialogs: never exec(), which would strand other tasks of the loop; open them and wait for the answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size


class Dialog(QDialog):
    """A window-modal dialog with a title, content, and a row of buttons. `answered` carries the name of a button, or ""."""

    answered = Signal(str)

    def __init__(self, appearance: Appearance, title: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._title = title
        self.setModal(True)
        self.setMinimumWidth(400)
        self.content = QVBoxLayout()
        self.content.setSpacing(Size.GAP)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Size.GAP)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.PAD * 2, Size.PAD * 2, Size.PAD * 2, Size.PAD + Size.STEP)
        layout.setSpacing(Size.PAD)
        self._heading = TextLine(appearance, title, font=appearance.fonts.title)
        layout.addWidget(self._heading)
        layout.addLayout(self.content, 1)
        layout.addLayout(self._buttons)
        self._answer = ""
        self.finished.connect(lambda _result: self.answered.emit(self._answer))
        self._retranslate()

    def add_text(self, words: Words) -> None:
        """Add a paragraph of plain text."""
        self.content.addWidget(Paragraph(self._appearance, words))

    def add_button(self, name: str, words: Words, look: Look = Look.SECONDARY, default: bool = False) -> Button:
        """Add a button that closes the dialog with `name`. What cannot be taken back must not be the default."""
        if default and look is Look.DANGER:
            raise ValueError("an irreversible button is never the default one")
        button = Button(self._appearance, words, look)
        button.setDefault(default)
        button.clicked.connect(lambda: self._close_with(name))
        self._buttons.addWidget(button)
        return button

    def name_anew(self) -> None:
        """The title is to be asked for again: the dialog shows something else."""
        self._heading.set_words(self._title)
        self._retranslate()

    def ask(self, then: Callable[[str], object]) -> None:
        """Open; call `then` with the name of the button, "" when closed otherwise; free the dialog after that."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.answered.connect(then)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Grow to what stands in it now: words or rows came that were not there when it opened."""
        # Qt guesses the height of wrapping texts for another width than a long title or a small screen leaves them.
        layout = self.layout()
        if layout is None:
            return
        layout.activate()  # what was shown or added just now counts
        if (needed := layout.totalHeightForWidth(self.width())) > self.height():
            self.resize(self.width(), needed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def exec(self) -> int:
        """Refused: a nested loop strands other tasks for good."""
        raise RuntimeError("use open() or ask()")

    def _close_with(self, name: str) -> None:
        self._answer = name
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(say(self._title))
