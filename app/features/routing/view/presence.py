"""The presence pill in the top bar, with its menu; going offline with buyers asks first (CHAT-31)."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Toast
from app.desktop.kit.pill import PillButton
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.domain.presence import PresenceState
from app.features.routing.model.presence import PresenceModel
from app.features.routing.view.words import STATES, meaning, state_word
from app.protocol.envelope import ErrorBody


class PresencePill(PillButton):
    """Shows what colleagues see. Without a connection it says so and offers nothing: nobody could learn of it."""

    def __init__(self, model: PresenceModel, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._model = model
        self._toast: Toast | None = None
        self.clicked.connect(lambda _checked: self.show_menu())
        model.changed.connect(self._show)
        model.refused.connect(self._say_refusal)
        self._show()

    def show_menu(self) -> None:
        """The four states with what each does; the one in force is ticked."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        for state in PresenceState:
            action = menu.addAction(f"{state_word(state)} · {meaning(state)}")
            action.setCheckable(True)
            action.setChecked(state is (self._model.asked or self._model.state))
            action.setEnabled(self._model.connected)
            action.triggered.connect(partial(self._chosen, state))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def choose(self, state: PresenceState) -> None:
        """Sets one's own state; offline with buyers only after a yes."""
        chats = self._model.chats
        if state is not PresenceState.OFFLINE or not chats or not self._model.connected:
            self._model.choose(state)
            return
        dialog = Dialog(self._appearance, lambda: self.tr("Go offline?"), self.window())
        dialog.add_text(lambda: self.tr("%n of your chats will be handed over to colleagues or wait in the queue.", "", chats))
        dialog.add_text(lambda: self.tr("Choose Busy instead if you want to finish them first."))
        dialog.add_button("stay", lambda: self.tr("Cancel"), default=True)
        dialog.add_button("busy", lambda: self.tr("Be busy"))
        dialog.add_button("offline", lambda: self.tr("Hand over and go offline"), Look.DANGER)
        answers = {"busy": PresenceState.BUSY, "offline": PresenceState.OFFLINE}
        dialog.ask(lambda answer: self._model.choose(answers[answer]) if answer in answers else None)

    def _chosen(self, state: PresenceState, _checked: bool = False) -> None:
        self.choose(state)

    def _show(self) -> None:
        model = self._model
        self.setVisible(model.can_answer)
        if not model.connected:
            hover = lambda: self.tr(  # noqa: E731
                "There is no connection. Colleagues see you as away after a while, later as offline; you come back as you were."
            )
            self.show_words(lambda: self.tr("Not connected"), Tone.NEUTRAL, "offline", hover)
        elif (asked := model.asked) is not None and asked is not model.state:
            self.show_words(lambda: f"{state_word(asked)}…", Tone.NEUTRAL, STATES[asked][2], lambda: meaning(asked))
        elif (state := model.state) is not None:
            _word, tone, icon = STATES[state]
            self.show_words(lambda: state_word(state), tone, icon, lambda: meaning(state))
        else:
            hover = lambda: self.tr("Come online to get buyers assigned to you.")  # noqa: E731
            self.show_words(lambda: self.tr("No presence"), Tone.NEUTRAL, "offline", hover)

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))
