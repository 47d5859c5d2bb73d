"""The lists at the left: what can be done to many rows at once, and filters that outlive the program."""

from functools import partial

import msgspec
from PySide6.QtCore import QObject

from app.desktop.kit.plain import one_line
from app.desktop.shortcuts import Key
from app.domain.conversations import Conversation
from app.domain.ids import StaffId
from app.domain.people import Role
from app.domain.routing import Assignment, Why
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.conversations.wire import MarkRead
from app.features.favourite.wire import SetFavourite
from app.features.intake.model.bulk import BulkAction, BulkModel
from app.features.intake.view.ticking import Ticking
from app.features.moderation.wire import UnblockBuyer, UndoBlocking
from app.features.routing.view.words import why_words
from app.features.routing.wire import AssignConversation, CloseConversation, ReopenConversation
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.services import Services
from app.protocol.operations import Command

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: The choice of "Assign to" that gives a chat back.
_QUEUE = "queue"
_replace = msgspec.structs.replace


class Lists(QObject):
    """`ticking.entries` takes what features offer in a row's menu."""

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self.bulk = BulkModel(desk.store, desk.intake, services.engine)
        self.bulk.actions = self._actions()
        self.ticking = Ticking(self.bulk, desk.list.list, look.appearance, look.shortcuts)
        desk.list.offer(self.ticking)
        desk.list.explain(self._why)
        look.shortcuts.bind(Key.FILTER, desk.frame, desk.list.open_filters)
        finding.actions.add(
            lambda: self.tr("Filter the list…"), desk.list.open_filters, "intake", partial(look.shortcuts.text, Key.FILTER)
        )

    def free(self) -> None:
        """See Furnishing.free."""
        self.bulk.deleteLater()

    def _why(self, conversation: Conversation) -> str:
        if conversation.assigned is None:
            return ""
        me = self._desk.store.me
        return why_words(conversation.assigned, me.id if me else "", self._desk.intake.staff_name)

    def _actions(self) -> tuple[BulkAction, ...]:
        me = self._desk.store.me
        assign = (self._assign(),) if me is not None and _LEADS.intersection(me.roles) else ()
        return (*self._spam(), self._unblocking(), *assign, *self._closing(), *self._stars(), self._read())

    def _spam(self) -> tuple[BulkAction, BulkAction]:
        def undo(before: Conversation, _choice: str) -> Command:
            return UndoSpamMark(conversation=before.id)

        mark = BulkAction(
            name="spam", icon="spam", words=lambda: self.tr("Mark as spam"), undo=undo,
            do=lambda c, _choice: MarkSpam(conversation=c.id) if c.counts else None,
            echo=lambda c, _choice: c if c.spam is not None else _replace(_nobodys(c), spam=self._suspicion()),
            done=lambda count: self.tr("%n marked as spam", "", count),
            failed=lambda: self.tr("{count} of {all} could not be marked as spam:"),
        )  # fmt: skip
        clear = BulkAction(
            name="not_spam", icon="return", words=lambda: self.tr("Not spam"), undo=undo,
            do=lambda c, _choice: MarkNotSpam(conversation=c.id) if c.spam is not None else None,
            echo=lambda c, _choice: _replace(c, spam=None),
            done=lambda count: self.tr("%n taken out of the spam folder", "", count),
            failed=lambda: self.tr("{count} of {all} could not be taken out of the spam folder:"),
        )  # fmt: skip
        return mark, clear

    def _unblocking(self) -> BulkAction:
        """Blocking is none: it asks for each buyer by name."""
        return BulkAction(
            name="unblock", icon="return", words=lambda: self.tr("Unblock"),
            do=lambda c, _choice: UnblockBuyer(conversation=c.id) if c.blocked else None,
            undo=lambda before, _choice: UndoBlocking(conversation=before.id),
            echo=lambda c, _choice: _replace(c, blocked=False, block=None),
            done=lambda count: self.tr("%n unblocked", "", count),
            failed=lambda: self.tr("{count} of {all} could not be unblocked:"),
        )  # fmt: skip

    def _closing(self) -> tuple[BulkAction, BulkAction]:
        def close(c: Conversation, _choice: str) -> Command | None:
            return CloseConversation(conversation=c.id) if c.counts and not c.closed else None

        def reopen(c: Conversation, _choice: str) -> Command | None:
            return ReopenConversation(conversation=c.id) if c.closed else None

        closing = BulkAction(
            name="close", icon="check", words=lambda: self.tr("Close"), do=close,
            undo=lambda before, _choice: ReopenConversation(conversation=before.id),
            echo=lambda c, _choice: _replace(_nobodys(c), closed=True),
            done=lambda count: self.tr("%n closed", "", count),
            failed=lambda: self.tr("{count} of {all} could not be closed:"),
        )  # fmt: skip
        opening = BulkAction(
            name="reopen", icon="retry", words=lambda: self.tr("Open again"), do=reopen,
            undo=lambda before, _choice: CloseConversation(conversation=before.id),
            echo=lambda c, _choice: _replace(c, closed=False),
            done=lambda count: self.tr("%n opened again", "", count),
            failed=lambda: self.tr("{count} of {all} could not be opened again:"),
        )  # fmt: skip
        return closing, opening

    def _stars(self) -> tuple[BulkAction, BulkAction]:
        def star(starred: bool, c: Conversation, _choice: str) -> Command | None:
            return SetFavourite(conversation=c.id, starred=starred) if c.favourite is not starred else None

        def echo(starred: bool, c: Conversation, _choice: str) -> Conversation:
            return _replace(c, favourite=starred)

        def undo(starred: bool, before: Conversation, _choice: str) -> Command:
            return SetFavourite(conversation=before.id, starred=not starred)

        add = BulkAction(
            name="star", icon="star", words=lambda: self.tr("Add to favourites"), often=False,
            do=partial(star, True), echo=partial(echo, True), undo=partial(undo, True),
            done=lambda count: self.tr("%n added to favourites", "", count),
            failed=lambda: self.tr("{count} of {all} could not be added to favourites:"),
        )  # fmt: skip
        remove = BulkAction(
            name="unstar", icon="star-filled", words=lambda: self.tr("Take out of favourites"), often=False,
            do=partial(star, False), echo=partial(echo, False), undo=partial(undo, False),
            done=lambda count: self.tr("%n taken out of favourites", "", count),
            failed=lambda: self.tr("{count} of {all} could not be taken out of favourites:"),
        )  # fmt: skip
        return add, remove

    def _read(self) -> BulkAction:
        """Cannot be undone: what was read has been told to the buyers."""
        return BulkAction(
            name="read", icon="double-check", words=lambda: self.tr("Mark as read"), often=False,
            do=lambda c, _choice: MarkRead(conversation=c.id, number=c.last_number) if c.unread > 0 else None,
            echo=lambda c, _choice: _replace(c, staff_read=c.last_number),
            done=lambda count: self.tr("%n marked as read", "", count),
            failed=lambda: self.tr("{count} of {all} could not be marked as read:"),
        )  # fmt: skip

    def _assign(self) -> BulkAction:
        def assign(c: Conversation, choice: str) -> Command | None:
            now = _QUEUE if c.assigned is None else c.assigned.staff
            if not c.counts or (now == choice and (choice != _QUEUE or c.queued_since is not None)):
                return None
            return AssignConversation(conversation=c.id, staff=None if choice == _QUEUE else StaffId(choice))

        def undo(before: Conversation, _choice: str) -> Command:
            return AssignConversation(conversation=before.id, staff=before.assigned.staff if before.assigned else None)

        return BulkAction(
            name="assign", icon="transfer", words=lambda: self.tr("Assign to"), do=assign, undo=undo, echo=self._assigned,
            choices=self._assignees, done=lambda count: self.tr("%n assigned", "", count),
            failed=lambda: self.tr("{count} of {all} could not be assigned:"),
        )  # fmt: skip

    def _assignees(self) -> list[tuple[str, str]]:
        me = self._desk.store.me
        own = [(me.id, self.tr("Me"))] if me is not None else []
        others = [(one.id, one_line(one.name, 40)) for one in self._desk.intake.colleagues()]
        return [*own, *others, (_QUEUE, self.tr("Back to the queue"))]

    def _assigned(self, conversation: Conversation, choice: str) -> Conversation:
        now = self._desk.store.clock.now()
        if choice == _QUEUE:
            return _replace(conversation, assigned=None, queued_since=conversation.queued_since or now)
        if conversation.assigned is not None and conversation.assigned.staff == choice:
            return conversation
        given = Assignment(staff=StaffId(choice), time=now, why=Why.BY_HAND)
        return _replace(conversation, assigned=given, queued_since=None)

    def _suspicion(self) -> Suspicion:
        me = self._desk.store.me
        return Suspicion(kind=SuspicionKind.STAFF, time=self._desk.store.clock.now(), by=me.id if me else "")


def _nobodys(conversation: Conversation) -> Conversation:
    """Its clock ends, and it is no longer anybody's."""
    return _replace(conversation, waiting_since=None, assigned=None, queued_since=None)
