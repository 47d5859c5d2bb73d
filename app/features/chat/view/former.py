"""What a message said before it was changed, oldest first: each text, until when, and who changed it (CHAT-14)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import full_time
from app.desktop.kit.words import Words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.messages import Version, searched_text
from app.features.chat.model.entries import Entry
from app.features.chat.model.former import Former
from app.features.chat.view.words import body_words
from app.protocol.envelope import ErrorBody

_WIDTH = 520
_HEIGHT = 280


class FormerDialog(Dialog):
    """Asks when it opens; says so while it waits, and when there is no answer. Texts can be selected and copied."""

    def __init__(
        self, model: Former, appearance: Appearance, conversation: ConversationId, entry: Entry, parent: QWidget
    ) -> None:
        super().__init__(appearance, lambda: self.tr("Former versions"), parent)
        self._model = model
        self._entry = entry
        self.setMinimumWidth(_WIDTH)
        self.state = Paragraph(appearance, lambda: self.tr("Loading…"), "muted")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(Size.GAP, Size.GAP, Size.GAP, Size.GAP)
        self._column.setSpacing(Size.STEP)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._column)
        inside.setAutoFillBackground(False)
        self.texts = QScrollArea()
        self.texts.setWidget(inside)
        self.texts.setWidgetResizable(True)
        self.texts.setFixedHeight(_HEIGHT)
        self.texts.setFrameShape(QFrame.Shape.NoFrame)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The arrow keys move it.
        self.texts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.texts.setAccessibleName(self.tr("Former versions"))
        self.texts.viewport().setAutoFillBackground(False)
        self.texts.hide()
        self.content.addWidget(self.state)
        self.content.addWidget(self.texts, 1)
        self.add_button("close", lambda: self.tr("Close"), default=True)
        self._open = True
        self.finished.connect(self._end)
        model.ask(conversation, entry.number, self._take)

    def _end(self) -> None:
        self._open = False

    def _take(self, found: Sequence[Version] | ErrorBody) -> None:
        if not self._open:
            return  # it came long after the dialog had gone
        if isinstance(found, ErrorBody):
            self.state.set_words(lambda: sentence(found))
            return
        if not found:
            self.state.set_words(lambda: self.tr("The hub has no former version of this message."))
            return
        for version in found:
            self._add(partial(self._words, version), searched_text(version.body))
        if not self._entry.recalled:
            self._add(lambda: self.tr("Now:"), body_words(self._entry))
        self.state.hide()
        self.texts.show()
        self.texts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, above: Words, text: str) -> None:
        head = Paragraph(self._appearance, above, "muted")
        head.setFont(self._appearance.fonts.small)
        body = Paragraph(self._appearance, text)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.setContentsMargins(0, 0, 0, Size.GAP)
        for label in (head, body):
            self._column.insertWidget(self._column.count() - 1, label)

    def _words(self, version: Version) -> str:
        name = one_line(self._model.name(version.by), 60)
        words = self.tr("Until {time}, changed by {name}:") if name else self.tr("Until {time}:")
        return words.replace("{time}", full_time(version.time)).replace("{name}", name)
