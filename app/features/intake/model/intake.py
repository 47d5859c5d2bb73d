"""The intake: which conversations each list shows, in which order, with which counts."""

import enum
from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Drafts
from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation, WaitLevel, day_start, is_today
from app.domain.ids import DAY, SECOND, ConversationId, Instant, StaffId
from app.domain.people import DESK, Staff
from app.domain.routing import Whose, handed_on, whose
from app.domain.shop_rules import ShopRules
from app.domain.text import fold
from app.features.intake.rules.filters import Filters, Looker, base_language, kept, to_keep
from app.features.intake.rules.filters import passes as passes_filters
from app.features.intake.rules.listing import Listing


class ListName(enum.Enum):
    """The lists of the left pane (CHAT-1); suspected spam and blocked buyers are in none but their own (CHAT-5, CHAT-18)."""

    TODAY = "today"
    ALL = "all"
    FAVOURITES = "favourites"
    SPAM = "spam"
    BLOCKED = "blocked"


class Ids(Protocol):
    """Conversation ids in order: a list, or a Listing as it is."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> ConversationId: ...
    def index(self, conversation: ConversationId, /) -> int: ...


class Rows(msgspec.Struct, frozen=True):
    """What the list shows: ids in order, the first `waiting` of them unanswered."""

    ids: Ids
    waiting: int


class IntakeModel(QObject):
    """Learns from the store alone; `changed` fires once per batch that touched a list, a count or a row's text;
    `filters_changed` when other filters are on."""

    changed = Signal()
    filters_changed = Signal()

    def __init__(self, store: Store, drafts: Drafts | None = None, parent: QObject | None = None) -> None:
        """`drafts` may come later (`use_drafts`): the first frame is painted before the cache is open."""
        super().__init__(parent)
        self._store = store
        self._drafts = drafts
        self.shown = ListName.TODAY
        self._text = ""
        self._filters: dict[ListName, Filters] = {}
        self._folded: dict[ConversationId, str] = {}
        #: How conversations look until the hub has answered a command of ours; a change that makes it true ends it.
        self.echoes: dict[ConversationId, Callable[[Conversation], Conversation]] = {}
        self._lists = {name: Listing() for name in ListName}
        # What of the shown list passes its filters; None while there are none. Kept change by change.
        self._passing: Listing | None = None
        self._overdue_seen = 0
        self._midnight = Instant(0)
        self._at_midnight = QTimer(self)
        self._at_midnight.setSingleShot(True)
        self._at_midnight.timeout.connect(self._look_at_the_day)
        store.subscribe(self._on_changes)
        self._rebuild()

    # what the view reads

    def rows(self) -> Rows:
        """The shown list under its present filters."""
        listing = self._lists[self.shown] if self._passing is None else self._passing
        return Rows(listing, listing.waiting)

    def holds(self, conversation: str) -> bool:
        """Whether it is among the rows."""
        return conversation in (self._lists[self.shown] if self._passing is None else self._passing)

    def conversation(self, conversation: ConversationId) -> Conversation:
        """Its present state as this agent sees it; KeyError when unknown."""
        known = self._store.conversations[conversation]
        echo = self.echoes.get(conversation)
        return known if echo is None else echo(known)

    def count(self, name: ListName) -> int:
        """How many conversations a list holds."""
        return len(self._lists[name])

    def waiting(self) -> int:
        """Unanswered conversations of the whole shop."""
        return self._lists[ListName.ALL].waiting

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def waited(self, conversation: Conversation) -> int | None:
        """Milliseconds that the buyer has waited by the hub's clock, None when answered (CHAT-2)."""
        since = conversation.waiting_since
        return None if since is None else max(0, self._store.clock.now() - since)

    def level(self, waited: int) -> WaitLevel:
        """The urgency of a wait under the shop's limits (CHAT-4)."""
        return self._store.limits.level(waited)

    def unread_words(self, conversation: Conversation) -> str:
        """How many messages nobody has read, as words."""
        return self.tr("%n unread", "", conversation.unread)

    def overdue(self) -> int:
        """How many waits are past the limit. They are the first of the list, so counting stops at the first that is not."""
        limit = self._store.limits.overdue
        count = 0
        for conversation in self._lists[ListName.ALL]:
            waited = self.waited(self.conversation(conversation))
            if waited is None or waited < limit:
                break
            count += 1
        return count

    def longest_waiting(self, apart_from: ConversationId | None = None) -> ConversationId | None:
        """Where one key leads (CHAT-3): one's own and nobody's chats first, then colleagues', since these are answered already.

        `apart_from` names the open chat when "send and next" looks for another. One that our answer is on its way to is no turn.
        """
        listing, me = self._lists[ListName.ALL], StaffId(self._me())
        colleagues = None
        for index in range(listing.waiting):
            if listing[index] == apart_from or self._store.under_way(listing[index]):
                continue
            if whose(self.conversation(listing[index]), me) is not Whose.COLLEAGUES:
                return listing[index]
            colleagues = colleagues or listing[index]
        return colleagues

    def waiting_ids(self, count: int) -> list[ConversationId]:
        """Up to `count` conversations that wait, the longest first."""
        listing = self._lists[ListName.ALL]
        return [listing[i] for i in range(min(count, listing.waiting))]

    def neighbour(self, conversation: ConversationId | None, step: int) -> ConversationId | None:
        """The chat `step` rows below (or above, negative) in the shown list; the first or last from nowhere."""
        ids = self.rows().ids
        if not len(ids):
            return None
        try:
            place = ids.index(conversation) if conversation is not None else -1 if step > 0 else len(ids)
        except ValueError:
            place = -1 if step > 0 else len(ids)
        return ids[min(max(place + step, 0), len(ids) - 1)]

    def has_draft(self, conversation: ConversationId) -> bool:
        """Whether "Draft" stands in its row (CHAT-16)."""
        return self._drafts is not None and conversation in self._drafts.conversations()

    def draft(self, conversation: ConversationId) -> str:
        """The draft's text."""
        return self._drafts.text(conversation) if self._drafts is not None else ""

    # what the view asks

    def show(self, name: ListName) -> None:
        """Another list."""
        if name is not self.shown:
            self.shown = name
            self._sift()
            self.filters_changed.emit()
            self.changed.emit()

    def filter(self, text: str) -> None:
        """Only rows whose buyer's name or number contains `text`, accents or not."""
        folded = " ".join(fold(text).split())
        if folded != self._text:
            self._text = folded
            self._sift()
            self.changed.emit()

    @property
    def filters(self) -> Filters:
        """Those of the shown list."""
        return self._filters.get(self.shown, _NONE)

    def set_filters(self, filters: Filters) -> None:
        """Others for the shown list."""
        if filters != self.filters:
            self._filters[self.shown] = filters
            self._sift()
            self.filters_changed.emit()
            self.changed.emit()

    def take_filters(self, text: str) -> None:
        """Those that `filters_to_keep` gave when the program ended."""
        names = {name.value: name for name in ListName}
        self._filters = {names[name]: filters for name, filters in kept(text).items() if name in names}
        self._sift()
        self.filters_changed.emit()
        self.changed.emit()

    def filters_to_keep(self) -> str:
        """The filters of all lists, for the next start."""
        return to_keep({name.value: filters for name, filters in self._filters.items()})

    @property
    def filtered(self) -> bool:
        """Whether a text or a filter may hide rows."""
        return self._passing is not None

    def channels(self) -> list[str]:
        """Where the shop's buyers write from."""
        return sorted({conversation.buyer.channel for conversation in self._store.conversations.values()})

    def languages(self) -> list[str]:
        """The buyers' languages, as BCP 47 language codes."""
        return sorted({base_language(c.buyer.language) for c in self._store.conversations.values() if c.buyer.language})

    def colleagues(self) -> list[Staff]:
        """Those who answer buyers, but for me, by name."""
        me = self._me()
        others = (one for one in self._store.staff.values() if one.active and one.id != me and not DESK.isdisjoint(one.roles))
        return sorted(others, key=lambda one: fold(one.name))

    def staff_name(self, staff: str) -> str:
        """The name of a colleague; "" when unknown."""
        known = self._store.staff.get(StaffId(staff))
        return known.name if known is not None else ""

    def find(self, typed: str, after: int) -> int:
        """The next row after row `after`, going round, where a word of the name begins with `typed`; -1 for none."""
        wanted, ids = " ".join(fold(typed).split()), self.rows().ids
        later = -1
        for step in range(1, len(ids) + 1):
            row = (after + step) % len(ids)
            name = self._searchable(ids[row])
            if name.startswith(wanted):
                return row
            if later < 0 and f" {wanted}" in name:
                later = row
        return later

    def use_drafts(self, drafts: Drafts) -> None:
        """The drafts are there."""
        self._drafts = drafts
        self.refresh()

    def refresh(self) -> None:
        """A draft changed: rows are read anew."""
        if self.filters.draft:
            self._sift()
        self.changed.emit()

    def look_again(self, conversations: Iterable[ConversationId]) -> None:
        """Their echoes changed."""
        passes = self._sieve()
        for name in conversations:
            if name in self._store.conversations:
                self._place(self.conversation(name), passes)
        self.changed.emit()

    def tick(self) -> None:
        """A second passed: who has just become overdue joins the rows of that filter."""
        if self.filters.overdue and (overdue := self.overdue()) != self._overdue_seen:
            self._overdue_seen = overdue
            self._sift()
            self.changed.emit()

    # what the store tells

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or changes.shop:
            self._rebuild()
            return
        if not changes.conversations:
            if changes.staff or ShopRules in changes.kinds:
                self.changed.emit()
            return
        passes = self._sieve()
        for name in changes.conversations:
            known = self._store.conversations[name]
            self._folded.pop(name, None)
            echo = self.echoes.get(name)
            seen = known if echo is None else echo(known)
            if echo is not None and seen == known:
                del self.echoes[name]
            self._place(seen, passes)
        self.changed.emit()

    def _place(self, conversation: Conversation, passes: Callable[[Conversation], bool]) -> None:
        homes = self._homes(conversation)
        for name, listing in self._lists.items():
            _keep(listing, conversation, name in homes)
        if self._passing is not None:
            _keep(self._passing, conversation, self.shown in homes and passes(conversation))

    def _homes(self, conversation: Conversation) -> tuple[ListName, ...]:
        """The lists that it is in. Closed ones leave Today until their buyer writes again, handed-over ones that of whoever
        handed them over; spam and blocked buyers are in their own lists alone."""
        if conversation.blocked:
            return _BLOCKED
        if conversation.spam is not None:
            return _SPAM
        gone = conversation.closed or handed_on(conversation, self._me())
        return _OTHERS[not gone and is_today(conversation, self._midnight), conversation.favourite]

    def _look_at_the_day(self) -> None:
        if self._day_start() != self._midnight:
            self._rebuild()
        else:
            self._wait_for_midnight()

    def _day_start(self) -> Instant:
        return day_start(self._store.clock.now(), self._time_zone())

    def _time_zone(self) -> str:
        return self._store.shop.time_zone if self._store.shop else "UTC"

    def _wait_for_midnight(self) -> None:
        """Today empties at midnight in the shop's time zone even when nothing else happens."""
        # A day has 23 to 25 hours, so that noon of the next one is 36 hours on, give or take one.
        midnight = day_start(Instant(self._midnight + DAY + DAY // 2), self._time_zone())
        # Looked at again within the hour: the hub's clock may move against ours, and this machine may sleep.
        self._at_midnight.start(int(min(max(midnight - self._store.clock.now(), SECOND), DAY // 24)))

    def _rebuild(self) -> None:
        self._midnight = self._day_start()
        # Ten thousand at the start: each is looked at once.
        members: dict[ListName, list[Conversation]] = {name: [] for name in ListName}
        for known in self._store.conversations.values():
            conversation = self.conversation(known.id) if self.echoes else known
            for name in self._homes(conversation):
                members[name].append(conversation)
        self._lists = {name: Listing(members[name]) for name in ListName}
        self._folded.clear()
        self._wait_for_midnight()
        self._sift()
        self.changed.emit()

    def _sift(self) -> None:
        """Which rows of the shown list pass, from the beginning."""
        if not self._text and not self.filters.on:
            self._passing = None
            return
        passes = self._sieve()
        self._overdue_seen = self.overdue() if self.filters.overdue else 0
        shown = (self.conversation(name) for name in self._lists[self.shown])
        self._passing = Listing(conversation for conversation in shown if passes(conversation))

    def _sieve(self) -> Callable[[Conversation], bool]:
        """The test of the shown list's filters, at this moment."""
        if self._passing is None and not self._text and not self.filters.on:
            return _anything
        looker = Looker(self._me(), self._store.clock.now(), self._store.limits)
        drafts = self._drafts.conversations() if self._drafts is not None and self.filters.draft else frozenset()
        filters, text = self.filters, self._text
        return lambda conversation: (
            (not text or text in self._searchable(conversation.id))
            and passes_filters(filters, conversation, looker, conversation.id in drafts)
        )

    def _me(self) -> str:
        return self._store.me.id if self._store.me else ""

    def _searchable(self, conversation: ConversationId) -> str:
        folded = self._folded.get(conversation)
        if folded is None:
            buyer = self._store.conversations[conversation].buyer
            folded = " ".join(fold(f"{buyer.name} {buyer.phone_hint}").split())
            self._folded[conversation] = folded
        return folded


_NONE = Filters()
_BLOCKED = (ListName.BLOCKED,)
_SPAM = (ListName.SPAM,)
#: The rest, by whether it is today's and whether it is a favourite.
_OTHERS = {
    (today, favourite): (ListName.ALL, *((ListName.TODAY,) if today else ()), *((ListName.FAVOURITES,) if favourite else ()))
    for today in (False, True)
    for favourite in (False, True)
}


def _anything(_conversation: Conversation) -> bool:
    return True


def _keep(listing: Listing, conversation: Conversation, belongs: bool) -> None:
    if belongs:
        listing.put(conversation)
    else:
        listing.discard(conversation.id)
