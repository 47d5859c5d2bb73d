"""The library of quick replies: what the store has, with one's own edits in it, found within a key stroke (CHAT-28)."""

import time
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from ulid import ULID

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.errors import Refused
from app.domain.ids import Instant
from app.domain.people import Role
from app.domain.quick_replies import QuickReply
from app.features.quick_replies import rules
from app.features.quick_replies.model.edits import Edits, Problem, Queued
from app.features.quick_replies.rules import Finder, Folded
from app.features.quick_replies.wire import DeleteQuickReply, SaveQuickReply, UseQuickReply
from app.protocol.envelope import ErrorBody

_KEEPERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: Milliseconds: an import brings events by the dozen, and one look at them is enough.
_GATHER = 40
#: Seconds of work at a time while thousands are made ready, between which the window lives.
_PORTION = 0.003
#: Hits that the tab lists; who wants more types another letter.
_MOST_LISTED = 200
#: So few are made ready when they are needed; more of them some time after the start, which has enough to do.
_AT_ONCE, _LATER = 100, 1_000


class Scope(StrEnum):
    """Whose replies are listed."""

    ALL = "all"
    TEAM = "team"
    MINE = "mine"


class Library(QObject):
    """`changed`: others are listed. `problems_changed`: the hub refused an edit, or somebody decided about one."""

    changed = Signal()
    problems_changed = Signal()

    def __init__(
        self, store: Store, outbox: Outbox, queued: Callable[[], Iterable[Queued]], heard: Callable[[], tuple[str, str]]
    ) -> None:
        """`queued` lists the commands on this disk; `heard` gives the open chat's last buyer message, and their language."""
        super().__init__()
        self._store = store
        self._outbox = outbox
        self._heard = heard
        self.edits = Edits(outbox, queued, lambda: store.me.id if store.me else None)
        self._shown: dict[str, QuickReply] = {}
        self._folds: dict[str, Folded] = {}
        self._to_fold: list[QuickReply] = []
        self._finder: Finder | None = None
        self._partial = False
        self._order: list[QuickReply] | None = None
        self._soon = _timer(self, _GATHER, self._look)
        self._folding = _timer(self, 0, self._fold_on)
        self.edits.load()
        self._look()
        store.subscribe(self._on_changes)

    # -- reading --------------------------------------------------------------------------------------------------

    @property
    def replies(self) -> Mapping[str, QuickReply]:
        """All that this person has, by id."""
        return self._shown

    @property
    def keeps(self) -> bool:
        """Whether this person may change the team's."""
        me = self._store.me
        return me is not None and bool(_KEEPERS & set(me.roles))

    @property
    def online(self) -> bool:
        """Whether an edit reaches the hub at once."""
        return self._store.connection is Connection.ONLINE

    @property
    def problems(self) -> list[Problem]:
        """Edits that the hub refused, the oldest first."""
        return self.edits.problems

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def may_edit(self, reply: QuickReply) -> bool:
        """One's own, and the team's where one keeps them."""
        return reply.owner is not None or self.keeps

    def groups(self) -> list[str]:
        """All names of groups, in order; "" is none of them."""
        return sorted({reply.group for reply in self._shown.values()} - {""})

    def find(self, typed: str, limit: int = 50) -> list[QuickReply]:
        """The best for what is typed and for the open chat, the best first."""
        text, language = self._heard()
        return self.finder().find(typed, text, language, self.now(), limit)

    def listed(self, scope: Scope, group: str | None, typed: str) -> list[QuickReply]:
        """What the tab shows: by group and title, or what was typed with the best first."""
        narrowed = scope is not Scope.ALL or group is not None
        most = len(self._shown) if narrowed else _MOST_LISTED
        found = self.find(typed, most) if typed.strip() else self._in_order()
        if not narrowed:
            return found
        return [
            one
            for one in found
            if (scope is Scope.ALL or (one.owner is None) is (scope is Scope.TEAM)) and (group is None or one.group == group)
        ]

    def _in_order(self) -> list[QuickReply]:
        if self._order is None:
            self._order = sorted(self._shown.values(), key=lambda one: (one.group, one.title, one.id))
        return self._order

    def count(self, scope: Scope) -> int:
        """How many there are, whatever is searched for."""
        mine = sum(one.owner is not None for one in self._shown.values())
        return {Scope.ALL: len(self._shown), Scope.MINE: mine, Scope.TEAM: len(self._shown) - mine}[scope]

    def finder(self) -> Finder:
        """Everything, made ready now; while thousands are not ready yet, those that are: nobody waits for the others."""
        if self._finder is None:
            self._partial = len(self._to_fold) > _AT_ONCE
            ready = self._shown.values()
            if self._partial:
                waiting = {one.id for one in self._to_fold}
                self._finder = Finder([one for one in ready if one.id not in waiting], self._folds)
            else:
                self._folding.stop()
                self._to_fold = []
                self._finder = Finder(ready, self._folds)
                self._folds = {fold.reply.id: fold for fold in self._finder.folds}
        return self._finder

    # -- changing -------------------------------------------------------------------------------------------------

    def save(self, wished: QuickReply, mine: bool) -> ErrorBody | None:
        """Queues a new reply (id "") or an edit of a known one; why it cannot be, or None."""
        try:
            checked = rules.checked(wished)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        if not mine and not self.keeps:
            return ErrorBody("quick_replies.team")
        edit = SaveQuickReply(
            id=checked.id or str(ULID()), title=checked.title, text=checked.text, group=checked.group,
            shortcut=checked.shortcut, language=checked.language, pictures=checked.pictures, mine=mine,
            version=checked.version,
        )  # fmt: skip
        self.edits.send(edit, self.online)
        self._look()
        return None

    def delete(self, reply: QuickReply) -> None:
        """Queues it."""
        self.edits.send(DeleteQuickReply(id=reply.id), self.online)
        self._look()

    def used(self, reply: QuickReply) -> None:
        """It goes to a buyer once more."""
        if reply.id in self._shown and not self.edits.waits(reply.id):
            self._outbox.send(UseQuickReply(id=reply.id))

    def take_theirs(self, problem: Problem) -> None:
        """The refused edit is given up."""
        self.edits.settle(problem)
        self.problems_changed.emit()

    def keep_mine(self, problem: Problem) -> None:
        """The refused edit becomes a reply of its own: the team's where one may, else one's own."""
        edit = problem.edit
        if isinstance(edit, SaveQuickReply):
            mine = edit.mine or not self.keeps
            self.edits.send(msgspec.structs.replace(edit, id=str(ULID()), version=0, mine=mine), self.online)
        self.edits.settle(problem)
        self._look()
        self.problems_changed.emit()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        before = len(self.edits.problems)
        touched = changes.reset or QuickReply in changes.kinds
        if changes.reset:
            self.edits.forget_settled()
        touched |= sum(map(self.edits.answered, changes.acks)) > 0
        if changes.connection or changes.reset:
            touched |= self.edits.load()
        if changes.reset:
            self._look()
        elif touched and not self._soon.isActive():
            self._soon.start()
        if len(self.edits.problems) != before:
            self._look()
            self.problems_changed.emit()

    def _look(self) -> None:
        """What is there now; the folds of what did not change are kept."""
        self._soon.stop()
        self._shown = self.edits.shown(self._store.of(QuickReply), self.now())
        self._finder = self._order = None
        self._to_fold = [
            one for one in self._shown.values() if (fold := self._folds.get(one.id)) is None or fold.reply is not one
        ]
        self._folding.start(_LATER if len(self._to_fold) > _AT_ONCE else 0)
        self.changed.emit()

    def _fold_on(self) -> None:
        """Makes some more ready, so that no "/" need ever wait for thousands."""
        until = time.perf_counter() + _PORTION
        while self._to_fold and time.perf_counter() < until:
            one = self._to_fold.pop()
            self._folds[one.id] = rules.folded(one, self._folds.get(one.id))
        if self._to_fold:
            self._folding.start(0)
        elif self._partial:
            self._partial, self._finder = False, None
            self.changed.emit()


def _timer(owner: QObject, interval: int, do: Callable[[], object]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(do)
    return timer
