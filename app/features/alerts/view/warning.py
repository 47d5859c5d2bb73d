"""The hub's warning across the window: what is wrong, and the button that says "I see to it" (CHAT-12)."""

from PySide6.QtCore import Signal

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.tones import Tone
from app.desktop.store import Store
from app.domain.alerting import Alert
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.view.words import alert_words


class WarningBanner(Banner):
    """Shows the oldest warning that nobody has acknowledged, and how many more there are."""

    #: The chat that the person goes to; seeing to it and going there are one click.
    chat_wanted = Signal(str)

    def __init__(self, model: Warnings, store: Store, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._model = model
        self._store = store
        self._alert: Alert | None = None
        self._more = 0
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        standing = self._model.standing()
        if not standing:
            self._alert = None
            self.hide()
            return
        if self._alert is not None and self._alert == standing[0] and self._more == len(standing) - 1:
            return
        self._alert, self._more = standing[0], len(standing) - 1
        to_chat = self._alert.conversation is not None
        action = (lambda: self.tr("Go to the chat")) if to_chat else (lambda: self.tr("I see to it"))
        self.say_that(self._words, Tone.BAD, action, self._see_to_it)

    def _words(self) -> str:
        if self._alert is None:
            return ""
        text = alert_words(self._alert, self._store)
        return text + " " + self.tr("%n more alert(s).", "", self._more) if self._more else text

    def _see_to_it(self) -> None:
        if (alert := self._alert) is not None:
            self._model.acknowledge(alert.id)
            if alert.conversation is not None:
                self.chat_wanted.emit(alert.conversation)
