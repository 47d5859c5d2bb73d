"""The Assistant tab: shop notices, suggested replies for what the buyer said last, what is due (CHAT-30)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.undo import UndoBar
from app.desktop.themes import Size
from app.features.assistant.model.dues import Dues
from app.features.assistant.model.notices import NoticesModel
from app.features.assistant.model.suggestions import SuggestionsModel
from app.features.assistant.rules.index import Suggestion
from app.features.assistant.view.due import DueSection
from app.features.assistant.view.notices import NoticesSection
from app.features.assistant.view.suggestion import SuggestionCard

#: Milliseconds that a notice is in sight until it counts as read.
_READ_AFTER = 4_000


class AssistantTab(QWidget):
    """`chosen` carries the text of a suggestion that shall go into the field."""

    chosen = Signal(str)

    def __init__(
        self, suggestions: SuggestionsModel, notices: NoticesModel, dues: Dues, keys: Callable[[int], str],
        appearance: Appearance, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`keys(place)` is the shortcut of a suggestion, as a person reads it."""
        super().__init__(parent)
        self._model = suggestions
        self._notices_model = notices
        self._keys = keys
        self._appearance = appearance
        self._shown: list[tuple[Suggestion, str]] | None = None
        self._undo: UndoBar | None = None
        self.notices = NoticesSection(notices, appearance)
        self.due = DueSection(dues, appearance)
        self._title = TextLine(appearance, lambda: self.tr("Suggested replies"), font=appearance.fonts.strong)
        self._state = Paragraph(appearance, self._state_words, "muted")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Size.GAP)
        self._read = QTimer(self, singleShot=True, interval=_READ_AFTER)
        self._read.timeout.connect(notices.mark_read)
        self._lay_out()
        suggestions.changed.connect(self._refresh)
        notices.changed.connect(self._watch_reading)
        self._refresh()

    def use(self, place: int) -> bool:
        """Take the suggestion at `place`, from 0; False when there is none."""
        if self._shown is None or not 0 <= place < len(self._shown):
            return False
        self.chosen.emit(self._shown[place][1])
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.wake()
        self._watch_reading()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._read.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(self.notices)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addLayout(self._cards)
        column.addSpacing(Size.GAP)
        column.addWidget(self.due)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        # The pane's own ground shows through.
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setAccessibleName(self.tr("Assistant"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _refresh(self) -> None:
        shown = [(one, self._model.text(one)) for one in self._model.suggestions]
        self._state.set_words(self._state_words)
        self._state.setVisible(not shown)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (suggestion, text) in enumerate(shown):
            card = SuggestionCard(suggestion, text, self._keys(place), self._appearance)
            card.clicked.connect(lambda _checked=False, place=place: self.use(place))
            card.refused.connect(lambda suggestion=suggestion: self._hide(suggestion))
            self._cards.addWidget(card)
        if shown and self.isVisible():
            announce(self, self.tr("%n suggested reply(s)", "", len(shown)))

    def _state_words(self) -> str:
        if self._model.conversation is None:
            return self.tr("Open a chat to see what was answered to questions like its buyer's.")
        if self._model.ask is None:
            return self.tr("Nobody waits for an answer in this chat.")
        if self._model.learning:
            return self.tr("Learning from past answers on this computer…")
        return self.tr("Nothing like this was answered before.")

    def _hide(self, suggestion: Suggestion) -> None:
        self._model.hide(suggestion)
        if self._undo is None:
            self._undo = UndoBar(self._appearance, self)
        self._undo.say_that(self.tr("It will not be suggested again here."), lambda: self._model.show_again(suggestion))

    def _watch_reading(self) -> None:
        if self.isVisible() and self._notices_model.unread():
            self._read.start()
