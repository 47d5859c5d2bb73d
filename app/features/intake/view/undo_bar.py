"""What was just done to rows, with a way back for ten seconds; and by name what could not be done."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.ground import fill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.words import say
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.intake.model.bulk import BulkModel, Done

#: Buyers whose failure is said in a sentence each.
_NAMED = 3


class UndoBar(QWidget):
    """Above the rows; hidden while there is nothing to say."""

    def __init__(self, model: BulkModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._undo = Button(appearance, lambda: self.tr("Undo"), hover=keys)
        self._undo.clicked.connect(model.undo)
        self._close = IconButton(appearance, "close", lambda: self.tr("Hide this notice"))
        self._close.clicked.connect(model.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD, Size.STEP, Size.STEP, Size.STEP)
        row.setSpacing(Size.STEP)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        model.changed.connect(self._refresh)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        last = self._model.last
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour("bad_soft" if last is not None and last.failures else "field"))
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _refresh(self) -> None:
        last = self._model.last
        self.setVisible(last is not None)
        if last is None:
            return
        words = self._words(last)
        self._text.set_words(words)
        self._undo.setVisible(last.undoable)
        self.update()
        announce(self, words)

    def _words(self, last: Done) -> str:
        done = len(last.before) - len(last.failures)
        if not last.failures:
            return self.tr("Undone.") if last.undone else last.action.done(done)
        number = QLocale().toString
        text = say(last.action.failed) if not last.undone else self.tr("{count} of {all} could not be undone:")
        lines = [text.replace("{count}", number(len(last.failures))).replace("{all}", number(len(last.before)))]
        for failure in last.failures[:_NAMED]:
            line = QCoreApplication.translate("Intake", "{name}: {why}")
            name = one_line(failure.conversation.buyer.name, 40)
            lines.append(line.replace("{why}", sentence(failure.error)).replace("{name}", name))
        if len(last.failures) > _NAMED:
            lines.append(self.tr("and %n more", "", len(last.failures) - _NAMED))
        return "\n".join(lines)
