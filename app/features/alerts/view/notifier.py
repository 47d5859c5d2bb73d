"""Tells about chats and alerts outside the window: a notification of the system, and a flash of the task bar (CHAT-13)."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.desktop.kit.plain import one_line
from app.desktop.preview_words import preview_words
from app.desktop.settings import Settings
from app.desktop.store import Store
from app.domain.alerting import Alert
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.routing import Why
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.options import NOTIFY, NOTIFY_TEXT
from app.features.alerts.rules.cues import Cue
from app.features.alerts.view.words import alert_words


class Notices(Protocol):
    """Notifications of the system, one for each key; `shell.notifications.Notifications`, or a fake that remembers."""

    def show(self, key: str, title: str, text: str) -> None: ...
    def withdraw(self, key: str) -> None: ...


class Notifier(QObject):
    """One notification for each chat, renewed by what comes later and taken back when the chat is answered or opened."""

    #: The agent clicked the notification of this conversation.
    opened = Signal(str)
    #: The agent clicked the notification of this alert, which is about no chat.
    alert_opened = Signal(str)

    def __init__(
        self, model: AlertsModel, store: Store, settings: Settings, active: Callable[[], bool],
        notices: Notices, flash: Callable[[], None],
    ) -> None:  # fmt: skip
        """`active` whether a window of ours has the focus; `flash` asks for attention in the task bar."""
        super().__init__()
        self._store = store
        self._settings = settings
        self._active = active
        self._notices = notices
        self._flash = flash
        model.told.connect(self._told)
        model.settled.connect(notices.withdraw)

    def clicked(self, key: str) -> None:
        """The notification `key` was clicked."""
        alert = self._store.of(Alert).get(key)
        conversation = alert.conversation if alert is not None else ConversationId(key)
        if conversation is None:
            self.alert_opened.emit(key)
        elif conversation in self._store.conversations:
            self.opened.emit(conversation)

    def withdraw(self, conversation: str) -> None:
        """The chat is open: nothing need be said of it outside."""
        self._notices.withdraw(conversation)

    def tell(self, key: str, title: str, text: str) -> None:
        """Something that is about no chat, such as a lead; nothing while a window of ours is looked at."""
        if self._active():
            return
        self._flash()
        if self._settings.get(NOTIFY):
            shown = text if self._settings.get(NOTIFY_TEXT) else self.tr("Open Frontdesk to read it.")
            self._notices.show(key, title, shown)

    def _told(self, name: str, cue: str) -> None:
        if self._active():
            return
        self._flash()
        if not self._settings.get(NOTIFY):
            return
        alert = self._store.of(Alert).get(name)
        if alert is not None:
            self._notices.show(name, self.tr("Frontdesk: alert"), alert_words(alert, self._store))
        elif (conversation := self._store.conversations.get(ConversationId(name))) is not None:
            self._notices.show(name, self._title(conversation, Cue(cue)), self._words(name))

    def _title(self, conversation: Conversation, cue: Cue) -> str:
        given = conversation.assigned
        back = given is not None and given.why in (Why.DECLINED, Why.UNACCEPTED)
        titles = {
            Cue.OVERDUE: self.tr("{buyer} waits too long"),
            Cue.EARLY: self.tr("{buyer} waits: almost overdue"),
            Cue.TRANSFER: self.tr("{buyer} came back to you") if back else self.tr("{buyer} was handed to you"),
            Cue.MENTION: self.tr("You are mentioned: {buyer}"),
            Cue.REMINDER: self.tr("Reminder: {buyer}"),
            Cue.SHOP: self.tr("{buyer}: a payment waits for a decision"),
        }
        return titles.get(cue, "{buyer}").replace("{buyer}", one_line(conversation.buyer.name, 60))

    def _words(self, name: str) -> str:
        if not self._settings.get(NOTIFY_TEXT):
            return self.tr("Open Frontdesk to read it.")
        last = self._store.conversations[ConversationId(name)].last
        return "" if last is None else one_line(preview_words(last), 160)
