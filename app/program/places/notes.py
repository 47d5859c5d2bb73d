"""Notes for colleagues: written in the composer, with "@" to call somebody; and where this person is mentioned (CHAT-24)."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.desktop.kit.notices import Toast
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.domain.notes import Mention
from app.domain.people import Staff
from app.features.alerts.rules.cues import Cue
from app.features.notes.model import Mentions, NoteWriting
from app.features.notes.view.colleagues import ColleaguePopup
from app.features.notes.view.mentions import MentionBanner, MentionPill
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.watch import Watch
from app.program.services import Services

#: Messages back in which the place of a note is looked for, so many at a time.
_PAGE, _PAGES = 50, 40


class Notes(QObject):
    """`mentions` is what this person has not looked at."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre, watch: Watch, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._centre = centre
        self._watch = watch
        self._toast = Toast(look.appearance, desk.frame)
        self._popup: ColleaguePopup | None = None
        self.writing = NoteWriting(desk.store, services.engine, services.drafts)
        self.writing.refused.connect(lambda error: self._toast.say_that(sentence(error)))
        self.mentions = Mentions(desk.store, services.engine, centre.in_sight)
        composer = centre.pane.composer
        composer.set_notes(self.writing, look.shortcuts.text(Key.NOTE))
        composer.add_completer("@", _At(self), notes=True)
        look.shortcuts.bind(Key.NOTE, desk.panes, self._switch)
        finding.actions.add(
            lambda: self.tr("Write a note for colleagues"), self._switch, "note", partial(look.shortcuts.text, Key.NOTE),
            lambda: desk.open_chat is not None,
        )  # fmt: skip
        desk.frame.top.add_left(MentionPill(self.mentions, look.appearance, self._go_to))
        desk.frame.add_notice(MentionBanner(self.mentions, look.appearance, self._go_to))
        self.mentions.came.connect(lambda mention: watch.alerts.cue(Cue.MENTION, mention.conversation))
        centre.chat.opened.connect(self._opened)

    @property
    def popup(self) -> ColleaguePopup:
        """Built at the first "@"."""
        if self._popup is None:
            self._popup = ColleaguePopup(self._look.appearance, self.writing.colleagues, self._called, self._desk.frame)
        return self._popup

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self.writing, self.mentions):
            model.deleteLater()

    def _switch(self) -> None:
        self._desk.frame.show_workspace("chats")
        composer = self._centre.pane.composer
        composer.write_note(not composer.noting)

    def _called(self, colleague: Staff) -> None:
        self.writing.choose(colleague)
        self._centre.pane.composer.complete(f"@{colleague.name} ")

    def _opened(self) -> None:
        # A chat that is restored at the start, while nobody looks, was not looked at.
        if QApplication.activeWindow() is not None:
            self.mentions.see(self._centre.chat.open_id)

    def _go_to(self, mention: Mention) -> None:
        """Opens the chat at the message that the note stands behind."""
        self._desk.open(mention.conversation, self._number_before(mention))
        self.mentions.see(mention.conversation)
        self._centre.pane.go_to_note(mention.id)

    def _number_before(self, mention: Mention) -> int:
        """0 when it is among the newest, or before anything that this computer has."""
        history, conversation = self._services.history, ConversationId(mention.conversation)
        page = history.latest(conversation, _PAGE)
        if not page or page[0].time <= mention.time:
            return 0
        for _ in range(_PAGES):
            page = history.before(conversation, page[0].number, _PAGE)
            if not page:
                return 0
            if page[0].time <= mention.time:
                return max(message.number for message in page if message.time <= mention.time)
        return 0


class _At:
    """Opens the pop-up when it is wanted for the first time."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def offer(self, typed: str, at: QPoint) -> bool:
        return self._notes.popup.offer(typed, at)

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        return self._notes.popup.take(key, ctrl)

    def close(self) -> None:
        self._notes.popup.close()
