"""An edit that the hub refused: what happened, both texts, and the way on; nothing of it is lost (CHAT-28)."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.quick_replies.model.edits import Problem
from app.features.quick_replies.model.library import Library
from app.features.quick_replies.wire import SaveQuickReply


class ProblemBar(QWidget):
    """Above the rows, as long as there is one; `edit` opens the refused edit in the editor again."""

    def __init__(self, library: Library, appearance: Appearance, edit: Callable[[Problem], object]) -> None:
        super().__init__()
        self._library = library
        self._appearance = appearance
        self._edit = edit
        self._problem: Problem | None = None
        self._text = Paragraph(appearance)
        self._theirs = Button(appearance, self._theirs_words)
        self._theirs.clicked.connect(lambda _checked: self._decide(library.take_theirs))
        self._mine = Button(appearance, lambda: self.tr("Keep mine as a new one"), Look.PRIMARY)
        self._mine.clicked.connect(lambda _checked: self._decide(library.keep_mine))
        self._again = Button(appearance, lambda: self.tr("Edit again"), Look.PRIMARY)
        self._again.clicked.connect(lambda _checked: self._decide(self._edit))
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        buttons.addStretch(1)
        for button in (self._theirs, self._mine, self._again):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.PAD, Size.GAP, Size.PAD, Size.GAP)
        layout.setSpacing(Size.GAP)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        library.problems_changed.connect(self.refresh)
        library.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the oldest one."""
        problem = self._library.problems[0] if self._library.problems else None
        fresh = problem is not None and problem != self._problem
        self._problem = problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        text = self._words(problem)
        self._text.set_words(text)
        self._theirs.set_words(self._theirs_words)
        self._mine.setVisible(problem.conflict)
        self._again.setVisible(isinstance(problem.edit, SaveQuickReply) and not problem.conflict)
        if fresh:
            announce(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.colour("warn_soft"))

    def _words(self, problem: Problem) -> str:
        edit = problem.edit
        if not isinstance(edit, SaveQuickReply):
            return self.tr("A reply could not be deleted: {why}").replace("{why}", sentence(problem.error))
        title = one_line(edit.title, 80)
        if not problem.conflict:
            text = self.tr("“{title}” was not saved: {why}").replace("{title}", title)
            return text.replace("{why}", sentence(problem.error))
        theirs = self._library.replies.get(edit.id)
        if theirs is None:
            return (
                self.tr("Somebody deleted “{title}” while you edited it.\nYours: {mine}")
                .replace("{title}", title)
                .replace("{mine}", one_line(edit.text, 300))
            )
        text = self.tr("Somebody changed “{title}” while you edited it.\nTheirs: {theirs}\nYours: {mine}")
        text = text.replace("{title}", title).replace("{theirs}", one_line(theirs.text, 300))
        return text.replace("{mine}", one_line(edit.text, 300))

    def _theirs_words(self) -> str:
        if self._problem is not None and self._problem.conflict:
            return self.tr("Take theirs")
        return self.tr("Give it up")

    def _decide(self, do: Callable[[Problem], object]) -> None:
        if self._problem is not None:
            do(self._problem)
