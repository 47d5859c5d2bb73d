"""A button that rings somebody up, the dialog that asks how it went, and the last calls in a few lines."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.call_words import outcome_words
from app.desktop.kit.buttons import Button
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import row_time
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.calls import NOTE_LIMIT, Call, CallOutcome
from app.domain.ids import Instant
from app.features.calls.model import CallsModel
from app.protocol.envelope import ErrorBody

#: Calls shown below the button.
_LINES = 3


def dial(number: str) -> bool:
    """Gives a number (E.164) to whatever dials on this computer; False when nothing does."""
    return QDesktopServices.openUrl(QUrl(f"tel:{number}"))


def call_words(call: Call, now: Instant) -> str:
    """A call in one line."""
    parts = (row_time(call.time, now), one_line(call.by_name, 40), outcome_words(call.outcome), one_line(call.note, 120))
    return " · ".join(part for part in parts if part)


def above(part: QWidget, tab: QWidget) -> QWidget:
    """The part over a whole tab."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(part)
    column.addWidget(tab, 1)
    return both


class CallDialog(Dialog):
    """How did it go? `number` is shown, `dialled` or not, and `about`, who is rung up; the answer is "log" with `outcome` and
    `note`."""

    def __init__(
        self, appearance: Appearance, parent: QWidget, number: str = "", dialled: bool = True, about: str = ""
    ) -> None:  # fmt: skip
        super().__init__(appearance, lambda: QCoreApplication.translate("Calls", "How did the call go?"), parent)
        translate = QCoreApplication.translate
        if about:
            self.add_text(about)
        if number:
            by_hand = translate("Calls", "No program on this computer dials. The number: {number}")
            words = translate("Calls", "Dialling {number}") if dialled else by_hand
            self.add_text(words.replace("{number}", number))
        self._outcome = Choice(appearance)
        self._outcome.setAccessibleName(translate("Calls", "How it went"))
        for outcome in CallOutcome:
            self._outcome.addItem(outcome_words(outcome), outcome.value)
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(Size.FIELD * 3)
        self._note.setAccessibleName(translate("Calls", "Note"))
        self._note.setPlaceholderText(translate("Calls", "What was agreed on"))
        self.content.addWidget(self._outcome)
        self.content.addWidget(self._note)
        self.add_button("cancel", lambda: translate("Calls", "Do not log"))
        self.add_button("log", lambda: translate("Calls", "Log the call"), default=True)

    @property
    def outcome(self) -> str:
        """A `CallOutcome`."""
        return str(self._outcome.currentData())

    @property
    def note(self) -> str:
        """As typed, cut to what may be kept."""
        return self._note.toPlainText()[:NOTE_LIMIT]


class CallPart(QWidget):
    """For a pane: "Call", and the last calls with this buyer, by whomever."""

    def __init__(
        self, model: CallsModel, appearance: Appearance, about: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`about` says who the open chat's buyer is."""
        super().__init__(parent)
        self._model = model
        self._about = about
        self._appearance = appearance
        translate = QCoreApplication.translate
        self.button = Button(
            appearance, lambda: translate("Calls", "Call"), icon="phone",
            hover=lambda: translate("Calls", "The hub notes who looked at the number; your phone program dials."),
        )  # fmt: skip
        self.lines = Paragraph(appearance, "", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD, Size.GAP, Size.PAD, 0)
        column.setSpacing(Size.STEP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)
        self.button.clicked.connect(lambda _checked=False: model.dial())
        model.changed.connect(self._show)
        model.dialling.connect(self._dial)
        model.refused.connect(self._refuse)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.wake()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self.button.setVisible(self._model.available)
        self.lines.set_words("\n".join(call_words(call, self._model.now()) for call in self._model.calls[:_LINES]))
        self.lines.setVisible(bool(self._model.calls))

    def _dial(self, number: str) -> None:
        if not self.isVisible():
            return  # another pane's button was clicked
        dialog = CallDialog(self._appearance, self.window(), number, dial(number), self._about())
        dialog.ask(lambda answer: self._model.log(dialog.outcome, dialog.note) if answer == "log" else None)

    def _refuse(self, error: ErrorBody) -> None:
        if self.isVisible():
            Toast(self._appearance, self.window()).say_that(sentence(error))
