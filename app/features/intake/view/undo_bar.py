"""What was just done to rows, with a way back for ten seconds; and by name what could not be done."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.kit.undo import UndoBar
from app.desktop.kit.words import say
from app.desktop.refusals import sentence
from app.features.intake.model.bulk import BulkModel, Done

#: Buyers whose failure is said in a sentence each.
_NAMED = 3


class BulkUndo(UndoBar):
    """Above the rows; hidden while there is nothing to say. The model knows how long one can undo."""

    def __init__(self, model: BulkModel, appearance: Appearance, keys: str) -> None:
        super().__init__(appearance, keys=keys)
        self._model = model
        self.closed.connect(model.dismiss)
        model.changed.connect(self._refresh)

    def _refresh(self) -> None:
        last = self._model.last
        if last is None:
            self.hide()
            return
        undo = self._model.undo if last.undoable else None
        self.say_that(lambda: self._words(last), undo, bad=bool(last.failures), stays=0)

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
