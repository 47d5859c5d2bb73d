"""Spam in the open chat: a button in its head, a banner with the reasons above its messages, an undo at its foot."""

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.notices import Banner, Toast
from app.desktop.kit.tones import Tone
from app.desktop.kit.undo import UndoBar
from app.desktop.refusals import sentence
from app.desktop.suspicions import all_reasons
from app.domain.suspicion import Suspicion
from app.features.spam.model.marks import Marked, MarksModel
from app.protocol.envelope import ErrorBody


class SpamButton(IconButton):
    """Its name says what a click will do."""

    def __init__(self, model: MarksModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "spam", lambda: self._words_now(model.is_spam), parent=parent)
        self._model = model
        self.clicked.connect(lambda _checked: model.toggle())
        model.changed.connect(self._show)
        self._show()

    def _words_now(self, is_spam: bool) -> str:
        return self.tr("Not spam") if is_spam else self.tr("Spam")

    def _show(self) -> None:
        self.setEnabled(self._model.available)
        self.set_words(lambda: self._words_now(self._model.is_spam))


class SpamBanner(Banner):
    """There while the open chat lies in the folder: why, that nobody counts the time, and the way out."""

    def __init__(self, model: MarksModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._model = model
        self._shown: Suspicion | None = None
        model.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        suspicion = self._model.suspicion if self._model.is_spam else None
        if suspicion == self._shown:
            return
        self._shown = suspicion
        if suspicion is None:
            self.hide()
        elif self._model.available:
            self.say_that(self._why, Tone.WARN, lambda: self.tr("Not spam"), self._model.toggle)
        else:
            self.say_that(self._why, Tone.WARN)

    def _why(self) -> str:
        if self._shown is None:
            return ""
        reasons = all_reasons(self._shown, self._model.name(self._shown.by))
        return reasons + " " + self.tr("No clock runs here, and nobody is alerted.")


class SpamUndo(UndoBar):
    """Offers to take back what the agent just did; refusals are said in its place."""

    def __init__(self, model: MarksModel, appearance: Appearance, over: QWidget) -> None:
        super().__init__(appearance, over)
        self._model = model
        self._toast = Toast(appearance, over)
        model.marked.connect(self._offer)
        model.refused.connect(self._say_refusal)

    def _offer(self, marked: Marked) -> None:
        count = len(marked.conversations)
        words = (
            self.tr("%n chat(s) moved to spam.", "", count)
            if marked.spam
            else self.tr("%n chat(s) taken out of spam.", "", count)
        )
        self.say_that(words, lambda: self._model.undo(marked))

    def _say_refusal(self, error: ErrorBody) -> None:
        self.hide()
        self._toast.say_that(sentence(error))
