"""One field of a profile, edited where it stands (CHAT-29)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.features.customers import rules
from app.features.customers.view.words import CHOICES, LONG, choice_words, field_words
from app.protocol.envelope import ErrorBody

LABEL = 112


class FieldRow(QWidget):
    """A label and its value; a click, Enter or F2 turns the value into an editor, Enter keeps it, Esc gives it up."""

    def __init__(
        self, appearance: Appearance, field: str, save: Callable[[str, str], object], parent: QWidget,
        choices: Callable[[], list[tuple[str, str]]] | None = None,
    ) -> None:  # fmt: skip
        """`save(field, text)` raises Refused with what is wrong; it then stands below the field. `choices` are values and what
        they are called, where the field is one of a list that is no closed one."""
        super().__init__(parent)
        self.field = field
        self._appearance = appearance
        self._save = save
        self._choices = choices or self._closed_list
        self._text = ""
        self._editor: QLineEdit | QPlainTextEdit | Choice | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._label = TextLine(appearance, lambda: field_words(field), "muted", appearance.fonts.small)
        self._label.setFixedWidth(LABEL)
        self._value = Paragraph(appearance, "")
        self._wrong = Paragraph(appearance, "", "bad")
        self._wrong.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self._value)
        self._column.addWidget(self._wrong)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.STEP, 3, Size.STEP, 3)
        row.setSpacing(Size.GAP)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def show_value(self, words: str, text: str) -> None:
        """`words` as it is read, `text` as it is edited."""
        self._text = text
        self._value.set_words(words or "—")
        empty = QCoreApplication.translate("Profile", "empty")
        self.setAccessibleName(f"{field_words(self.field)}: {words or empty}")

    @property
    def editing(self) -> bool:
        """Whether somebody types into it."""
        return self._editor is not None

    def edit(self) -> None:
        """Opens the editor with the present value."""
        if self._editor is not None:
            return
        self._editor = self._made()
        self._editor.setAccessibleName(field_words(self.field))
        self._editor.installEventFilter(self)
        self._value.hide()
        self._column.insertWidget(0, self._editor)
        self._editor.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        if event.type() == QEvent.Type.FocusOut and watched is self._editor and not isinstance(watched, Choice):
            self._finish()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.edit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def _made(self) -> QLineEdit | QPlainTextEdit | Choice:
        if choices := self._choices():
            choice = Choice(self._appearance)
            for value, words in choices:
                choice.addItem(words, value)
            choice.setCurrentIndex(max(0, choice.findData(self._text)))
            choice.activated.connect(self._finish)
            return choice
        if self.field in LONG:
            area = QPlainTextEdit(self._text)
            area.setTabChangesFocus(True)
            area.setFixedHeight(Size.FIELD * 3 if self.field == "notes" else Size.FIELD * 2)
            return area
        line = QLineEdit(self._text)
        line.setMaxLength(rules.LINE_LIMIT)
        line.setFixedHeight(Size.FIELD)
        if self.field == "birthday":
            line.setPlaceholderText(QCoreApplication.translate("Profile", "dd/mm/yyyy"))
        return line

    def _closed_list(self) -> list[tuple[str, str]]:
        return [(value, choice_words(self.field, value)) for value in CHOICES.get(self.field, ())]

    def _typed(self) -> str:
        if isinstance(self._editor, QPlainTextEdit):
            return self._editor.toPlainText()
        if isinstance(self._editor, Choice):
            return str(self._editor.currentData())
        return self._editor.text() if self._editor is not None else self._text

    def _finish(self) -> None:
        if self._editor is None:
            return
        try:
            self._save(self.field, self._typed())
        except Refused as refused:
            self._wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
            self._wrong.show()
            return
        self._close()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            editor.hide()
            editor.deleteLater()
        self._wrong.hide()
        self._value.show()
        self.setFocus()
