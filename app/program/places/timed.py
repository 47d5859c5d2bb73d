"""What is due next: the timed list at the left, reminders with their sound and notice, and the ways to set one."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.desktop.kit.notices import Toast
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.features.alerts.rules.cues import Cue
from app.features.due.model import DueModel
from app.features.due.rules import Due
from app.features.due.view.notice import ReminderNotice
from app.features.due.view.pane import DueLine, DuePane
from app.features.intake.view.ticking import RowEntry
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.lists import Lists
from app.program.places.watch import Watch
from app.program.services import Services
from app.protocol.envelope import ErrorBody


class Timed(QObject):
    """`due.add_source` takes what else is due: requests, leads. `other_opened` carries the Due of what is no chat."""

    other_opened = Signal(object)

    def __init__(self, desk: Desk, look: Look, services: Services, watch: Watch, finding: Finding, lists: Lists) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._watch = watch
        self.due = DueModel(desk.store, services.engine)
        self._toast = Toast(look.appearance, desk.frame)
        pane, line = DuePane(self.due, look.appearance), DueLine(self.due, look.appearance)
        pane.opened.connect(self._open)
        pane.left.connect(lambda: desk.list.show_aside(False))
        line.wanted.connect(self._switch)
        desk.list.set_aside(pane)
        desk.list.add_foot(line)
        notice = ReminderNotice(self.due, look.appearance)
        notice.opened.connect(self._open)
        notice.other_opened.connect(self.other_opened)
        pane.other_opened.connect(self.other_opened)
        desk.frame.add_notice(notice)
        self.due.fired.connect(self._tell)
        self.due.refused.connect(self._say)
        lists.ticking.entries.append(RowEntry(lambda: self.tr("Remind me…"), self.remind))
        self._keys(finding)

    def remind(self, conversation: ConversationId) -> None:
        """Asks when to remind of a conversation, and what about."""
        from app.features.due.view.dialog import RemindDialog  # on first use: Qt's calendar is slow to build

        known = self._desk.store.conversations.get(conversation)
        if known is None:
            return
        dialog = RemindDialog(self._look.appearance, known.buyer.name, self.due.now(), self._desk.frame)
        dialog.ask(lambda answer: self.due.remind(conversation, dialog.at, dialog.note) if answer == "ok" else None)

    def free(self) -> None:
        """See Furnishing.free."""
        self.due.deleteLater()

    def _keys(self, finding: Finding) -> None:
        bind, text, add = self._look.shortcuts.bind, self._look.shortcuts.text, finding.actions.add
        bind(Key.DUE, self._desk.frame, self._switch)
        bind(Key.REMIND, self._desk.panes, self._remind_of_open)
        add(lambda: self.tr("Show what is due next"), self._switch, "clock", partial(text, Key.DUE))
        add(
            lambda: self.tr("Remind me of this chat…"), self._remind_of_open, "bell", partial(text, Key.REMIND),
            lambda: self._desk.open_chat is not None,
        )  # fmt: skip

    def _remind_of_open(self) -> None:
        if self._desk.open_chat is not None:
            self.remind(self._desk.open_chat)

    def _switch(self) -> None:
        self._desk.frame.show_workspace("chats")
        self._desk.list.show_aside(not self._desk.list.aside)

    def _open(self, conversation: str) -> None:
        self._desk.open(ConversationId(conversation))

    def _tell(self, due: Due) -> None:
        if due.conversation in self._desk.store.conversations and due.conversation is not None:
            self._watch.alerts.cue(Cue.REMINDER, due.conversation)

    def _say(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))
