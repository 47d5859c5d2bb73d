"""Blocking in the open chat: a button in its head, what stands in the composer's place, an undo at its foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.undo import UndoBar
from app.desktop.misconduct import block_sentence
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.moderation.model.blocks import BlocksModel, Step
from app.protocol.envelope import ErrorBody


class BlockButton(IconButton):
    """Its name says what a click will do: ask about a block, or unblock."""

    def __init__(
        self, model: BlocksModel, appearance: Appearance, ask: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """`ask` opens the dialog that blocks."""
        super().__init__(appearance, "block", lambda: self._words_now(model.is_blocked), parent=parent)
        self._model = model
        self.clicked.connect(lambda _checked: ask())
        model.changed.connect(self._show)
        self._show()

    def _words_now(self, blocked: bool) -> str:
        return self.tr("Unblock this buyer") if blocked else self.tr("Block this buyer…")

    def _show(self) -> None:
        self.setEnabled(self._model.available)
        self.set_words(lambda: self._words_now(self._model.is_blocked))


class ReportButton(IconButton):
    """Opens the dialog that reports the open chat's buyer."""

    def __init__(
        self, model: BlocksModel, appearance: Appearance, ask: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, "flag", lambda: self.tr("Report this buyer…"), parent=parent)
        self._model = model
        self.clicked.connect(lambda _checked: ask())
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setEnabled(self._model.available)


class BlockedFoot(QWidget):
    """In the composer's place while the open chat's buyer is blocked: why nothing can be written, and the way out."""

    def __init__(
        self, model: BlocksModel, appearance: Appearance, shut: Callable[[bool], object], parent: QWidget | None = None
    ) -> None:
        """`shut` takes the composer away, or brings it back."""
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._shut = shut
        self._shown: tuple[object, bool] | None = None
        self._title = TextLine(
            appearance, lambda: self.tr("You cannot write: this buyer is blocked"), font=appearance.fonts.strong
        )
        self._why = Paragraph(appearance, self._why_words, "muted")
        self._why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(appearance, lambda: self.tr("Unblock"), Look.PRIMARY)
        self.button.clicked.connect(lambda _checked: self._unblock())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        words = QVBoxLayout()
        words.setSpacing(Size.STEP // 2)
        words.addWidget(self._title)
        words.addWidget(self._why)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD * 2 + Size.ICON, Size.PAD, Size.PAD + 2, Size.PAD)
        row.setSpacing(Size.PAD)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        model.changed.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour("warn_soft"))
        painter.fillRect(0, 0, self.width(), 1, self._appearance.theme.line)
        icon = self._appearance.pixmap("block", "warn", Size.ICON)
        painter.drawPixmap(Size.PAD, self._title.geometry().center().y() - Size.ICON // 2 + 1, icon)

    def _follow(self) -> None:
        blocked = self._model.is_blocked
        self._shut(blocked)
        # The words name a colleague, who may be known only later.
        state = (self._model.open_id, blocked)
        self._why.set_words(self._why_words)
        self.button.setVisible(self._model.available)
        self.setVisible(blocked)
        if blocked and state != self._shown:
            announce(self, f"{self._title.text()}. {self._why_words()}")
        self._shown = state

    def _why_words(self) -> str:
        block = self._model.block
        who = [] if block is None else [block_sentence(block, self._model.name)]
        return " ".join([*who, self.tr("What they write is kept unseen; it comes into the chat when you unblock them.")])

    def _unblock(self) -> None:
        if self._model.open_id is not None:
            self._model.let_back(self._model.open_id)


class BlockUndo(UndoBar):
    """Offers to take back what the agent just did; refusals are said in its place."""

    def __init__(self, model: BlocksModel, appearance: Appearance, over: QWidget) -> None:
        super().__init__(appearance, over)
        self._model = model
        self._toast = Toast(appearance, over)
        model.stepped.connect(self._offer)
        model.refused.connect(self._say_refusal)

    def _offer(self, step: Step) -> None:
        self.say_that(lambda: self._words(step), lambda: self._model.undo(step))

    def _words(self, step: Step) -> str:
        name = one_line(step.buyer, 60)
        if step.blocked:
            return self.tr("{name} is blocked.").replace("{name}", name)
        if step.shown:
            words = self.tr("{name} is unblocked; %n kept message(s) came into the chat.", "", step.shown)
            return words.replace("{name}", name)
        return self.tr("{name} is unblocked.").replace("{name}", name)

    def _say_refusal(self, error: ErrorBody) -> None:
        self.hide()
        self._toast.say_that(sentence(error))
